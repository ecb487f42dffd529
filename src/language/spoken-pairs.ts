/**
 * Syllables of Vietnamese, one a line, each with those that follow it and how often both were seen
 * (spoken.ts); written by scripts/count-spoken.ts.
 */
export const spokenPairs = `
X ngườiQ tôiP theoP cóO thờiO conO quyO giấyO hồO nhàO việcO côngO làmO aiN emN điềuN khiN khôngN tráchN chủN trườngN cácN cơN đăngN trongN đấtN bộM nhữngM tổM xinM đơnM tiềnM thủM mứcM bàM điM anhM nguyênM hợpM thếM trìnhM ôngM luậtM nộpM xãM bênM thẩmM choL quyềnL bạnL saoL bácL nếuL từL vợL xeL cháuL nộiL tiêuL chịL chứngL muaL nhiệmL sổL thànhL xâyL bịL hômL muốnL mấtL mấyL mộtL đổiL baL chiL cánL dạL giáL haiL hộiL đốiL bánL cănL hồiL mẹL đượcL cáL côL hàngL hànhL vănL xácL chuyểnK chồngK cáiK hộK khaiK kiểmK nămK thanhK thuK thôiK thôngK đóngK ởK bảoK bữaK cáchK dânK giảiK kinhK máyK nhậnK nướcK quyếtK thựcK xửK đangK đặtK đểK bảngK họK tuiK ủyK baoK bảnK bốK chếK cấpK giờK hìnhK lỡK mỗiK ngàyK phíK phảiK quánK sốK thẻK yêuK đánhK địnhK chaK câyK diK diệnK doanhK dịchK họcK mãK mẫuK mởK nghịK ngoàiK nuôiK nóiK phươngK sauK tàiK tốiK bầuJ chúngJ dựJ hoạtJ hòaJ nhờJ phòngJ phóJ phạmJ thằngJ tạiJ tớiJ viênJ viếtJ đãJ biênJ báoJ bâyJ béJ bằngJ chúJ hếtJ hệJ họpJ hủyJ kếtJ maiJ nghĩaJ nguồnJ nóJ quanJ quảnJ sinhJ thuếJ trướcJ trưởngJ trợJ tênJ tỉnhJ tờJ vậyJ ănJ điệnJ banJ chiềuJ chínhJ chóJ chưaJ chỉJ chữJ cònJ cầnJ cụJ ghiJ giaJ giáoJ khiếuJ kýJ lệJ nghỉJ quênJ sangJ sángJ sửJ thuêJ thônJ thừaJ tinJ trảJ trẻJ trồngJ trờiJ táchJ tòaJ tậpJ tốJ tựJ vayJ vùngJ đạiJ chụpI cảI cậuI danhI gọiI gửiI hướngI khoảnI lyI lươngI lấyI môI mậtI mớiI mụcI quỹI rútI sếpI sửaI thưaI tạmI uốngI vỳI xuấtI đámI buônI bàiI bãoI bỏI chiếnI chuyệnI chúcI chạyI chứcI cốI dìI dùngI giaoI gàI góiI hiệnI hạnI hẹnI khoI khámI khỏiI kểI lúaI lầnI máI mìnhI mạngI ngheI ngânI nhưI nhắnI nấuI phânI phườngI phụI rượuI sởI taiI thayI thiI thiếtI thángI thươngI tiếngI trangI trúngI trọngI tuầnI tuổiI tínhI tộiI tụiI vườnI xemI đauI đènI đườngI đồngI ảnhI ủaI biếtH biệnH bầyH bắtH bệnhH bổH chiaH chươngH chỉnhH chỗH chợH cuốiH càH cưỡngH cầmH cửaH giámH heoH hoànH hátH hỏiH hỗH kháchH kháiH lãnhH lênH lấnH miễnH mùaH mợH ngồiH nhậpH nhỡH nângH oH phiếuH phạtH phầnH quaH quáH raH ranhH ruộngH răngH saiH sayH sắpH thiếuH thuốcH thầyH thỏaH tiếpH tiệmH traH trưaH trạmH trụH trừH tìnhH tếtH tổngH việtH vôH vượtH vỵH xàiH xưởngH điềnH đàoH đâuH địaH ổngH anG biểuG bànG bíG bảG bậtG canhG chiếmG chuộtG chàoG chánG chìaG chậmG chẳngG chặtG chếtG chởG chừG càiG cámG cùngG cúngG cơmG cảnG cấmG cờG dữG gâyG gạchG gạoG gặpG gộpG hoaG hoãnG hỏaG khenG khoaiG khoanG khuG khuyếnG khíG khổG kiếnG kêG kếG kỳG laoG liênG làngG lâuG lãiG lòG lôG lúcG lýG lũG lậpG lịchG lỗiG lờiG lợiG lựaG lựcG mangG mayG mongG myG máiG mưaG mườiG mượnG mắcG mắtG mệG mồG mờiG namG nayG nghềG ngộG nhânG nhặtG nhớG niêmG nênG nơiG nằmG nợG ongG phaG phimG pháG phátG phêG phóngG quânG quêG quạtG rauG ràG rácG rứaG soạnG sơG thoátG thânG thưởngG thịtG thủyG thứcG tiêmG tranhG truyG tráiG trênG tríchG trăngG trưngG trậnG trễG trứngG tìmG tíaG tômG tớG vângG véG vậnG vắngG vềG vừaG xétG xóaG àG ánG ápG đưaG đầuG đậpG đẻG đếnG đềG đọcG đốG độiG đừngG ấpG ừG aoF biệtF bomF buồnF buổiF bánhF bìnhF bòF bónF bôngF bùF búnF bưởiF bấmF bấtF bểF bọnF bốcF bồiF bồnF bờF bụiF bựF caF chaiF chanhF chimF choaF chuF chungF chuyếnF chuẩnF chuồnF chánhF cháyF chènF chíchF chônF chútF chũF chơiF chấmF chấtF chọnF chớF chờF chừngF cungF cuộcF càngF cápF cânF câuF cãiF cúmF cúpF cũngF cướcF cướiF cảiF cảmF cấtF cầuF cậnF cắtF cọcF cốngF cộngF cộtF cụcF củaF cửF daF daoF diêuF doF duyệtF dùF dưaF dấuF dậyF dịF dờiF dụngF dựngF gheF ghépF giòF gióF giúpF giảmF giặtF giếngF giốngF giỗF giờiF gáiF gánhF gópF gõF gầnF gợiF hiểuF hiệpF hiệuF hoF hoàiF huyF huyệnF huânF huấnF háiF hèF hócF hôngF hútF hưF hươngF hưởngF hầuF hắnF hằngF hễF hổmF hổngF hộtF hụiF inF kemF khoảngF khảoF khắcF khởiF khủngF konF kéoF kêuF kẹtF kỷF leoF liệtF loaF loàiF loạiF luânF luồngF luộcF láF látF lănF lưuF lạcF lắpF lẹF lệnhF lốiF lốpF lồngF lộF lớnF lớpF lợpF lừaF miếngF muốiF mènF mèoF mónF mônF mùngF mạF mắmF mệtF mọiF mỏF mốtF mụnF mứtF mừngF nemF nghiênF nghiệmF nghĩF ngànhF ngôF ngưngF ngủF nhanhF nhạcF nhẹF nhệnF nhứcF niênF nàyF nãyF núiF nạnF nắngF nỏF nồiF nồngF nổiF nữF phiềnF phápF phùF phơiF quangF quayF quyểnF quàF quétF quảF quảngF quầnF ruF rétF rảnhF rằmF rẻF rẽF rốtF rớtF rửaF sanhF simF sonF suấtF sáuF sâuF sóngF sôngF sơnF sạcF sảnF sầuF sớmF sữaF sựF sỹF tauF thamF thiệtF thàF thíchF thímF thùF thơF thấtF thấyF thểF thịF thờF thợF thứF thửF tiểuF tiệnF toaF toànF treoF trungF truyệnF trâuF trạiF trầnF trầuF trộmF tuyF tuyểnF tyF tàuF tácF tâyF têF tíchF tócF tùF túiF tăngF tướiF tưởngF tảF tảiF tảoF tấmF tấnF tắmF tắtF tặngF tịchF tỏF tủF uF viêmF vuaF vyF vàngF vàoF vẫnF vịnhF vọngF vốnF vụF xuiF xuốngF xépF xómF xôngF xăngF xảF xảyF xếpF xịtF yF áoF êF ôF ônF ýF đemF điểmF đoF đoànF đàF đànF đêF đìnhF đòiF đôiF đúngF đấuF đấyF đậuF đắngF đắtF đặcF đềnF đốngF đốtF đổF đụngF đủF đứaF ơF ơnF ếF ờF ủF
aT khoảnO vàK cóH đếnG làG hoặcG đượcF phảiE lướiD khôngD từD
aiR cóL làK kýK làmK cũngK chịuJ trảJ đượcJ giảiI giữI màI phảiI xácI biếtI choH nuôiH báoH bâyH bổH loH theoH điH trongH bịH bắtG côngG giúpG nhớG nóiG rảnhG thuộcG thànhG trựcG tạoG viếtG xuốngG đóngG đứngG thìF đểF ởF khôngF bảoF bầuF chiF chưaF chụpF coiF cậpF dọnF ghiF gọiF hayF hátF hèF hếtF hồiF kiểmF lãnhF lênF lấyF ngheF ngồiF ngủF nhậnF nhỉF nhờF nấuF nấyF quyếtF quảnF raF rứaF sẽF sửaF thamF thayF thuF thếF trôngF trướcF tặngF từngF xemF xâyF xétF xưngF xửF ănF điềuF đâuF đãF đấyF đọcF đốnF
amG hiểuG
anT toànR ninhR nhânN cấpM xãL cóK cácJ tỉnhI quyI vàI trongI đơnI khôngH sinhH hoặcH đượcH khiH vềH quảnG sangG nămG đểG chủG quyếtG thựcG tángG nơiG chuyểnG làmG viênF thìF thốngF hướngF màF thôiF cùngF nhưngF nàoF gọiF khêF nhéF nênF tớiF theoF hiệuF huyệnF chịuE phườngE cửaE xemE làE tổE địaE banE toanE đãE thànhE giaoD phảiD phốiD đềD xâyD lậpD phêD đangD
anhQ emK chịJ khôngI ơiI kiaI hùngI giúpH nóiH ấyH choG đượcG vềG cácG coiG cánG côngG thôiG tôiG xuốngG điG rểG làG thìF củaF tuấnF chồngF dũngF bánF bìnhF bỏF chỉF chứF cảF cứF giaF haiF hứaF kýF kẹpF liềnF luônF làmF mớiF namF ngồiF phóF răngF rồiF thươngF traiF trảF đangF đấyF địaF đừngF ruộtF hoặcF vàF aE
aoJ nuôiF lớnF cáF làngF
baP tôiK mươiJ chụcI máI thìI thángI conH mẹH tuiH nămH lầnH trămH ngàyH đứaG đượcG tổngG màG củaF loạiF tranhF triệuF chỉF giờF điF biểuF bánF bốnF cháuF chếtF emF gácF kiểuF lênF lẫnF mạF mấtF rồiF bánhF sốE trongE vỳE cóD làD vàD đìnhD phầnD
banU hànhS nhânR chỉN thườngM quảnM đầuL chứngL củaL kiểmK mặtK giámJ trungJ tổJ đêmJ cơJ đạiJ thanhJ chấpI dânI xãI chủI bầuI ngàyH côngH cạnhH điềuH quốcH hanhH tiếpH bíG hayG vàG chấmG lãnhG liênG soạnG thẩmG banG tưG coiG cứuF chuyênF bốF thưF sángF cưỡngF trọngF vậnF thìF bỏF phápF phảiF raF bảoF biênE phụE hìnhE chạyE giúpE lâmE kinhE kỹE thểE tônE ngànhE đềE đốiE hoặcE thiE phúcE tàiE doD lễD tuyênD vănD vềD anD khácD
bangF
baoT nhiêuS gồmR lâuP giờL bìK góiJ caoH nhiuG quanhF cheF viễnF gửiF tửF phânF rồiF veE thanhD tiêuD điệnD
bayR chuyênK vàK đượcK cóJ dânJ vàoJ đoI khôngI gồmI phảiI quaI trongI hoặcI đangH củaH theoH bịH baoH đểH khiH kiểmH mấtG tạiG làG doG đãG siêuG quốcG côngG bằngG choG dựF quânF thựcF thìF cầnF phụcF khácF đếnF thấpF việtF dựaF lấyF nhanhF vôF đầyF chặnF mangF trênF đốiF quyE dùngE cấtE vyE hoạtE đánhE nộiE thuộcE vớiE điE liênE tốiE từE toànD màD thiếtD gâyD trướcD trựcD gửiD kèmD đóD nhằmD đườngD
benF chạyF
biG
biaM đượcK trongG ghiF cóF trênF rượuF vàD
bimG
binF
binhP vàO sỹJ mấtH đượcF chủngF việtF bịF đãF phảiF tạiF củaF cầnF dộtF mớiF sắpF thiF đoànE hoặcD hạngD nhìD theoD trongD
biênR bảnP giớiO phòngM chếL laiL soạnK tậpK nhậnI tàiH độH phủF hòaF dịchF kịchE anD đượcD đểD thuyềnD khảD
biếnQ độngM đổiM nặngJ vàI kiếnI ápI phimH khoángH cácG nôngG phápG thựcG củaG nguyênG dạngG rừngG thiênF thôngF chínhF trướcF từF nằmF trênF trongF thủyE quặngE thànhE chấtE âmE choE khíE sảnE bấtE tạiE nộiD đượcD quyD theoD tiềnD tìnhD lâmD sâuD dượcD vềD
biếngF ănF
biếtQ chữJ aiI đểI vềI chuyệnI đượcH trướcH đườngH vàH hoặcH cóH địaG thìG làmG vớiG chiG việcG đấtG lýG tênG bằngF sựF kếtF tiềnF rằngF đóF đọcF ơnF kháchF tinF nênF phảiF rõF sớmF xãF baF bữaF chỗF coiF côF gìF hátF hômF hỏiF hồF khôngF kêuF luậtF quánF rứaF saoF sinhF thôiF thếF tuiF vậyF yêuF điF đúngF làE tiếngE giọngE trongE
biếuG
biểnR vàM việtL đượcK sốJ theoJ hiệuJ báoJ cóI đểI thuộcI phảiI hoặcI trongH củaH quốcH đangH đãH khôngH làG quyG thấpG vềG chưaG dângG tênG bịF vàoF nướcF tỷF chỉF doF đếnF cảF thựcF thìF tạiF tớiF cửaF lạiF muaF mỹF đốiF quảngF trênF khiE đóE choE baoE cấpE kiểmE từE bìnhE khácE hoạtE nộiE bằngE đôngE côngE thànhE màD trìnhD trướcD cảnhD mộtD bậcD nơiD sauD
biểuQ quốcM mẫuM hộiL sốL quyếtK diễnK đồI tượngI thuếI hiệnI trưngI báoH ýH thịG giáG mứcG củaG dươngF vàF khaiF coiF conF cấpF thamF tạiE đượcE quanE vềE phíE từD tổngD quyD ràD thốngD
biệnQ phápQ xãH vàE độcE
biệtP pháiK khóK nghiêmJ nặngJ đốiJ tíchH vềH làH theoH củaH doH khácH đượcH vàH vớiG dượcG thựG giữaG cóG quanF đểF bịF trongF quyF gồmF choF phảiF banF rượuF saoF hoặcF đãE cầnE tàiE thựcE khôngE khiE trênE thuộcE tạiD ưuD xuấtD thìD
boH sungD
bomM mìnM
bonH
bongG trócF
boongI tàuF trựcE
buH nhiềuF đầyF
buônM bánK lậuI điệnI rượuG sảnF làngF tôiF thuốcE
buýtI sốF đưaF
buốtF cảF
buồnK ngủG lúcF lắmF muốnF nhấtF nữaF quáF
buồngJ tạmG láiF thangE máyE
buổiM sángH đốiG chiềuF tiếpF biểuF chợF khôngF màF mấtF đểF làmF lễE
buộcP phảiM thôiJ đốiI cóI tộiH côngH ngườiH khôngH theoH chữaH vềH nộpH thựcG ápG thìG củaG khiF ghiF vàF kiểmF hoặcF tiêuF đượcF chứngF làmF xeF giấyF gọiF hayF mỗiF viếtF đổiF trongF táiF đưaF choE từE tạiE tráchE thuE chấmE khácD quyD làD cơD thiD khắcD màD
bàO conL nộiK tôiI ngoạiI mẹI cụI rịaH nhàG thìG khôngF choF đểF chịF côF ngồiF nóiF nằmF raF tuiF tưF xãF đenF trưngD
bàiN kiểmJ thiI hátH tậpG gìG nàyG thuốcG giảngG họcG phátF thơF toánF đăngF báoF coiF duyênF khóF nữaF quêF thếF vợF xongF làmF lýE thựcE tíchE
bànQ giaoN tỉnhK cóJ quảnI theoI cấpI hoạtI vàH xãH thànhG sốG củaG nàoG nàyG đượcG từG đểG thuộcG tròF địaF thựcF đóF nơiF huyệnF nhấtF lạiF rồiF ưuF cácF ghếF vềE nhậnE hoặcE hànhE phụE vùngE kinhE trongE khôngE thờE mộtD doD tayD quậnD khóD
bàoM chữaK dânJ chếJ thaiF
bàyM bánH ýG bằngG vănG báoF vềF tạiF nộiE củaE theoE vàE cácE đượcE tómD tỏD rõD trongD bổD
báI hìnhD sảnD
bácO sỹK choG muốnG quaG tôiG vềG đểG bỏF khôngF bảoF cháuF chờF chụpF coiF cảF cấtF cầmF cứF giàF họcF ngoàiF ngồiF nóiF quayF sángF sốF thươngF tưF vớiF ănF điF đọcF đợiF ơiF ấyF tayD
báchI
bámF sátD
bánS hàngN lẻM đấtL đấuL nhàL điệnL tàiL cănK cổK thuốcK buônJ rượuJ ngườiI khôngI tráiI vàI raI chứngI choI đượcI xeI nợI pháI véI hoặcH phảiH thànhH cóH ởH thìH chuyênH vàngH thêmH sảnH hếtH kínhH tạiH theoH ngoạiG thựcG chỉG trúG lạiG làG trongG trựcG nguyênG toànG giaoG quyềnF củaF nhưF nộpF thứcF giáF thâmF bịF cácF càF cảF biaF bánhF bòF búnF chiếuF conF gìF kháF kiếmF miếngF mítF mớiF nhỏF nữaF quánF rauF rẫyF rồiF vàiF vỉaF xăngF dầuF trênF dâmF quốcF dẫnE đểE tàuE khíE niênE hồE hóaE phầnE vốnE cạnhE phânE doanhE vớiE mộtE đãE đốiD giấyD mỗiD vậtD đơnD kiênD temD
bánhL mỳH chưngG củaF bèoF bôngF bộtF canhF rồiF trángF tétF xèoF xeF cóE
báoU cáoS choO chíM bằngM vềM côngL kếtL vàK củaK trướcK ngayK hiệuK thuK vớiK tinJ khíJ khôngJ tạmJ độngI ởI aiI trongI đếnI điệnI trênI cóI việcI tửI theoI yI đườngI lưuI nàyI nộpH lỗiH hàngH tôiH kịpH phảiH cháyH hoặcH thayH thờiH vănH thôngH đểH cácH nghỉH làG phátG tìnhG từG khởiG danhG nướcG inG đốiG đượcG mấtG mờiG lýG hoạtG bổG tớiG lạiG giáG khiG tiếpG tìmG hìnhG chấpG kếG nhuG nhậnG quyếtG thụG rõG chấmG sốF saiF nóiF yêuF hóaF hếtF bayF tuyểnF sựF xuF giờF lênF sứcF giảmF quyF trựcF xãF hômF khaiF kẹtF lấyF mấyF rồiF hảiF thìF xácF quaF thủyF tiềnF địaF màF mãF phạmF thủF xuấtF nguyF cấpE tạiE lầnE nguồnE nợE sửaE viênE nhânE hồE khoaE nộiE thựcE thiênE đãE hợpE kiểmE rộngE ngườiE nêuE đăngE khảE lũE gianE giảiE gửiE hạnE sóngE kèmE đềE hiệnE tàuE tốiE cụD hủyD môiD rủiD thànhD trảD tổD viếtD đúngD đầyD chuyếnD cơD điềuD đợtD tựD gồmD khácD liênD tácD ýD luồngD trungD tậpD
bátG nữaF
bâyM giờM cũngF vềF ơiF
bãiO bỏN nhiệmI cấtF thảiF ngangF đỗF sôngF bồiE cạnE tậpE chônE ngầmE chuẩnD
bãoL làmG choG đượcF sắpF tốcF trongE vàE
bèI đượcF
bèoF ngonF
béM bịI ởI nhàH xongG bênF bầmF chưaF dễF khôngF làF mấyF mớiF nhỏF sinhF sốtF trôngF vớtF đậuF đừngF
bêJ tôngI cáiF
bênS muaM nhậnL cóL bánL khôngL thuêK mờiK thỏaK trongJ choJ kiaJ liênJ phảiJ bảoJ ngoàiJ đượcJ thamJ nàoJ thứJ cạnhI giaoI điI tráiI vayI sửI cungI kýI ủyI chuyểnH đặtH bịH đóH đềuH yêuH kiểmH vậnH tranhG chảyG nhậtG nướcG nớG xãG cầmG namG dướiG gửiG đãG thìG tựG làG việtG giữG lựaG đềG hoặcF khiF gâyF phùF thếF chưaF tiếpF vyF thôngF đươngF tayF cùngF nhàF ghiF mìnhF vàF vắngF đấtF aF côngF emF hànF hátF hộF lênF mỹF ngạiF niF nữF quaF rụngF đàiF đốtF đưaF đạiF củaF nhượngE khiếuE vềE trảE dựE thựcE thốngE thụE nhờE xửE thươngE linhD mượnD theoD vợD ngườiD mangD
bìL đóngF choF lợnF tiếpE ngoàiE thươngE thuốcE chứaD cóD củaD
bìaI đỏF
bìnhP quânM đẳngL thườngL dươngJ ổnI đồI phướcH chọnH củaH địnhG chứaG thuậnG saiG chữaF vàF anF trongF tĩnhF cóF nhéF ắcF độF chungE xétE nhiềuE cộngE phươngE liênE theoD
bíO mậtO thưK quyếtF
bítE tấtE
bòL nhàG cáiF quaF trongF chạyF chịuF củaF huếF mớiF thìF xàoF đầyF đểF
bóI rauF rồiF
bócI lộtF
bóiI toánI
bónK phânF hỗF
bóngL hoặcI đáH némF mátF hoàngF
bópG trênF
bôiH cáiF gìF
bôngJ lanF súngF điênF lúaF
bùO trừO đắpJ choG thiệtG đượcF thìF phảiF câyF cầnF mộtF tốiF đấtF chênhE lãiE chiD
bùnG thảiE
búF
búaF sauF
búnI bòF chảF riêuF đầuF đậuF
bútK lụcF mộtF vớiF toánD
băngL tầnI rộngG ghiE
bơH mùaF đàF
bơiE
bơmK nướcI gầnF khôngF lênF cóD
bưuP chínhO điệnM gửiJ phẩmF kiệnE cụcD
bươuF vàngF
bướcM nàoG sauF thựcF kếF thiếtE côngE tiếnE tiếpE hiệnD
bưởiH daF nămF rồiF
bạL nhàI khôngG củaF quaF hayF đóngF đốiE theoE
bạcN nhàM tráiH thìF hayF phảiF cònF cóF cầnF khôngF đăngF liêuE
bạchL vàG trongG tómE chàoD theoD thôngD
bạnO cóI giúpI biếtH ơiH bịG vừaG chỉG nóiG thânG traiG bèF đãF baoF bắtF coiF cũngF giảiF giữF hiểuF làF mượnF nhiềuF rồiF thìF thíchF thếF trảF tênF tôiF viếtF xấuF đangF đuốiF làoD
bạoL lựcL loạnG hànhG
bạtI thấpF
bảI chịuF dọnF mượnF ômF
bảnU saoP đồO quyO chínhN đềN ánN củaN vàM vềM choM phẩmL thôngL hướngL xácL vẽL tinL điệnK thỏaK giấyK gốcK trảK yêuK côngK chấpK đượcK theoK kiểmK khaiJ gửiJ ghiJ cóJ phápJ sửaJ chụpJ họpJ hoặcJ dịchJ nàoJ mớiJ sauJ đếnJ giaoJ thânJ trongI bànI đểI thẩmI quyềnI tốI liênI cáoI địaI hànhI doI vớiI vyI khácI kêI nàyI ủyI camI hợpI từI giảiI thìI kếtI chỉH phảiH báoH nêuH nghiệmH khôngH lấyH đánhH đồngH tớiH tàiH tổngH đãH đăngH phêH chấtH tựH kèmH chàoH chứngH đốiH điềuH làH thayH cũH lưuH thuyếtH làmG nhápG xinG cuộcG phiênG tráiG hòaG môG đóG phimG bịG thảoG diG phổG sắcG inG phânG thuộcG giámG màG tómG nhậnG thuG cửF đínhF trìnhF cácF bổF kiếnF chủF mộtF phátF vậnF đềuF bảnF hỏiF nhiềuF thíchF trênF trướcF quyếtF hayF mâuF nghenF nhiêuF nữaF rồiF dựF bằngF hủyF tiếpF dẫnF chuyểnF hồiF hộiF thanhF giữaF tríchF xửE hếtE tạiE thốngE tiêuE gópE trưngE nộiE sốE tạmE thamE thựcE địnhE cầnE khámE mởE điE banE cungE hiệnE việcE bảoE đặcE gồmE nhưE biếnE cònE kỹE lĩnhE quốcE traoE mỏD quảnD danhD giớiD baoD tươngD kýD lýD phảnD thànhD vănD khiD phôD
bảngO giáM kêK lươngI cửuG phânG thốngG tổngG quảngG soF chỉF cânF tinF trướcF xãF ởF tínhF sốF đốiE điểmE xácE dữE nộiE sauE thôngE thanhD mãD theoD biểuD chữD niêmD
bảoU đảmR hiểmR vệR quảnO lãnhN trìN tồnM dưỡngM mậtM hộL anL hànhL tàngK cácK lưuK trợJ vậtJ khôngI tínhI chấtI nhữngI điềuI việcH đúngH phùH toànH hoạtH choH đủH theoG tuânG lĩnhG thựcG kinhG yêuG nguyênG vềG chiF cóF ngânF trảF côngF khảF sựF chiềuF cáiF nấuF rồiF tôiF xongF đừngF quyềnF đầyF thanhF vàF quyE độE hiệuE tiêuE tỷE hệE nguồnE đápE sốE thuếE thờiE tiếtE cungE kếtE từE thôngD cânD duyD phânD đượcD tốiD cơD tiếnD
bảyL cóI giờG ngườiG tuổiF cắnF nuôiF thôiF ngàyE
bấmJ nútG vàoG chỗF vôF
bấtP độngN kỳM khảK thườngK hợpK chínhJ cứI lợiG bìnhG tiệnF trắcF cậpF lựcF ngờF
bầmF hếtF
bầuN cửM trưởngH hòaG raG trờiF ởF lạiF ngườiF đượcF baF phóF phảiF màF tổF xongF hoặcF chủE theoD thànhD đạiD banD
bầyH tuiG vịtF
bẩmG sinhG
bẩnH phóngF
bẫyF saoF
bậcO lươngK quânI hàmI trìnhG nghềG haiF caoF dùngF thangE trungD
bậnI quáF rồiF
bậtJ đènF lạiF thôngF tiếtF
bậyF
bắcL tỉnhI ninhF nữaF ạF bộE trungE giangD
bắnI pháoF súngE đạnD
bắpH củaF toF
bắtQ buộcP đầuM giữL đượcJ dânJ tạmH ngườiH máyG tôiG đóngG giamF làmF chuyểnF nạtF conF mắtF phạtF tayF điF đưaF đềnF đổiF theoD cócD thủyD
bằngS vănP tiềnL tiếngL tốtL hìnhL chứngK cácK cáchK phươngK ngoạiJ láiJ chữJ cụmJ xeJ đườngJ đồngJ mộtJ giấyJ baoI cấpI quyềnI gìI sốI nguồnI hoặcI trọngI đấtI nhữngH bảoH mứcH côngH giáH đạiH bảnH tổngH khenH nhiềuH tàiH thuốcH hiệnH quỹH thiếtH củaH ngânH mườiG giảG vàG sảnG kỹG máyG theoG biệnG thạcG hệG việcG kimG tàuG thờiG kýG choG tỷF thiF giaoF thìF hóaF tổF vậtF cửF nhauF sauF lồngF sổF điệnF cápF cảF lướiF vụF sôngF bộtF khácF lờiF phảnF phầnF vớiF gánhF khoánF mấyF nayF nồiF chấtF diệnF mắtF haiF tiếnF hợpF mẫuF ngônF thứF doE phẳngE vốnE trongE vảiE nhựaE hồE lệnhE độcE chếE tayE đượcE chuyênE kinhE nhàE thưE dấuE khôngE yE dầuE màuE phụE quyếtE trungE vàngE kiểuE sàoE xâyE dữD loạiD trịD vệD bấtD chuyểnD năngD giáoD cổD biênD bêD bìnhD caoD phiếuD thuD đơnD biểuD hộiD
bếF mạcE
bếnN thủyL cảngI kháchI xeI phaoG treG bãiE phàE tàuD
bếpI ănG luônF đóF
bềL mặtL rộngG dàyD
bềnL vữngL khôngF chắcD
bểK chứaH bánhF rồiF
bệnhR việnL truyềnL nghềL bảoK độngK vàJ cóJ choJ theoI hoặcI tậtI củaI đượcI trongI binhH tạiH nhânH gìH thìH ánH khácH khôngH thuộcH tâmH banH phảiH phẩmH đốiG nặngG hiểmG lâyG khiG quyG nguyG vàoF đểF đãF dịchF làF thựcF bằngF lýF nàyF trênF kiaF xáF cầnF doF laoF đangE cấpE đóE nơiE từE thôngE vềD trựcD tuyếnD đếnD ngoạiD tựD xãD điềuD gâyD
bịU phạtQ thuN xửN mấtM tạmM kếtM yM canL cấmL thiệtL truyK đìnhK bắtK thayK hủyK nghiêmK vàK hưK taiK hạnK bỏK xâmK độngK ápK thươngK hạiK cáoK cưỡngJ tốJ khiếuJ kỷJ kỹJ bãiJ đơnJ đượcJ phụcJ ngườiJ đoJ chônJ phátJ vôJ bệnhJ gìJ điệnJ phạmJ giữJ đầuI choI củaI viễnI tínhI buộcI tịchI tuyênI nạnI xóaI trảI trừI từI nhàI lừaI đàoI khởiI giảiI hỏngI thấtI kiệnI nhiễmI trongI tòaI kiểmI tiêuI cácI điềuI chấmI cảnhI chuyênI bảoI côngI chếtH cắtH khángH vùiH đăngH theoH cơH hìnhH dạyH bạoH giámH khácH đểH ảnhH saiH tẩyH lưuH đãH coiH cóH thôngH cháyH bứcH lỗiH lộH đưaH đangH tổnH pháH ghiH hàngH phòngH ráchH thiH dựH suyH sửH phươngH lấyH tậpH kýH đạiH hợpH tướcH máyG saoG sápG nàoG yêuG hạtG đuổiG ốG khiG mốiG tiểuG xétG hoánG địnhG anG cầnG hồG phảiG chiaG làmG khaiG khuyếtG táchG ốmG đầyG chiếuG khôngG ôG ròG trướcG vyG xeG phụG hưuG kiếnG giảmG tàiF chungF ngậpF thiếuF điF baoF dẫnF mờF vũF xemF épF cảmF kêF sựF lạcF quanF tạiF doF kíchF sậpF lắpF phơiF tùF chặnF liệtF nứtF thựcF khóaF miễnF tâmF dùngF haoF thiênF thuộcF trênF bồiF cùmF muaF ngộF nhưF treoF tộiF ungF caoF cáchF giậtF kẹtF rốiF văngF đauF đạoF bongF bạnF chuộtF chướngF cúpF dínhF giựtF gãyF hoặcF háiF hốtF hớF khêF khúF lépF lấpF mấyF nghẹtF nóiF nóngF ruồiF rắnF rớtF rủF sượngF sảF tayF thốiF vàngF xùF ánF đeF đậpF đụcF ỉuF ốcF ổngF nộiF đánhF chậmF hạngF báoF vănF phùF trụcF hệF quảnF chứaF chấtE tàuE loạiE kéoE nghiE phongE bánE diE sảnE bayE sửaE thiếtE chếE gâyE sẵnE xếpE ứngE chìmE làE mắcE tựE bổE vậtE chiếmE dụngE nângE vàoE giánE họcE lỗE mạngE quyE xạE đốiE phânE phầnE cheE lấnE mặtE quáE cấpD liênD sốD thamD tácD truyềnD đóngD mớiD nhậpD tiếtD đềD chữaD lợiD vềD dịchD hiệnD ngoạiD đặtD chuyểnD cứuD hỗD sauD thìD tròD tốiD đếnD
bọF cạpF
bọcG
bọnF emF
bọtF
bỏQ phiếuK quyếtK rơiK điJ thôngJ cácI huyệnI quênI trốnI mộtI bởiI nhiệmI việcI phầnH theoH rồiH niêmH hiệuH vănH hoặcH biệnH hoangG luônG thêmG ănG giấyG họcG quyềnG hợpG điềuG quyG khoảnG cụmG tưG mãG côngF chạyF khôngF nhưF quaF nhàF lốiF nghềF chénF cảF hẳnF mấyF nhiềuF trướcF vôF đóngF trongF nghịE điểmE toànE nhữngE vàE sótE kếtE nộiE lọtE phépD thanhD ghiD tìnhD tàuD đăngD đườngD đốiD
bốR tríO thôngM côngK mẹK hợpK trênJ danhJ sảnI ápI quyếtI làI vàI hoạtI mấtI giaoI kếtI tiêuH dịchH tạiH theoH doanhH đủH quyH thìH vôH pháH cácH trongH mạngH phùH mởH thỏaH cháuG hếtG củaG giáG hoặcG khôngG thủG siêuG hạnG diG từF vợF lưuF cảngF cụcF thựcF điểmF chếtF vùngF sửF lạiF emF xongF điF đòiF mộtF tìnhF báoF nộiF chấtF đóngE đẻE ngườiE đốiE phảiE vềE đượcE cơE sốE đểE biểuE biênE choE kèmE bộD vàoD baoD chínhD trướcD tuyếnD việcD
bốcJ dỡG xếpF mộF hàngF thămD
bốiF cảnhF
bốnL trămH mươiG lầnF ngườiF bậnF ngànF thằngF tuổiF bánhE
bồG hếtF
bồiR thườngP dưỡngO hoànJ lắngD venD
bồnH cầuF chứaE
bổS sungR nhiệmO vàI choI diI dựH túcH theoH trợH ngânH kinhG vốnG chiG cácF sốF thờiE lợiE trongE nguồnE vàoD thêmD
bổngJ chínhG khuyếnF vàE
bỗG sungF
bộV trưởngQ luậtQ tàiQ côngP quốcO yO phậnN laoN nôngN tưN khoaN giáoN giaoN thôngM hồM vănM quảnM ngoạiL kếL nộiL độiL vàL máyL cóK xâyK củaK đượcK hoặcK theoJ chỉJ trongJ vềJ xãJ cácJ nàoJ diệnI sốI việtI tổngI kỹI chủI quyI điềuI làI làmH đểH mônH tiếpH thànhH phảiH địaH thựcH bảnH cơH hoạtH chuyênH giấyH dựH thuộcH mộtH vớiH chiH doanhG thểG tạiG bâyG huyệnG đòiG khácG phụG quyếtG dữG đốiG mẫuG dânG thìG thươngG quáG doG bịG chínhG biệtG thamG choG thờiG bằngF ngânF tổF khôngF cảngF hệF kiểmF liênF nhớF phápF giảiF mớiF phầnF trênF thiệtF đềF bưuF lênF ngànhF tiềnF đãF kểF mãF sưuF tiêuF từF vẫnF xétF phảnF quânF anhF buổiF gồmF mấyF nóiF traF xuốngF đeoF ơiF xemF gửiF giữaF khiF quầnF kếtF trựcF vàoF cấpF temF kinhE quyềnE sảnE đangE baoE yêuE banE lãnhE nghĩaE tácE cảnhE hàngE điE nghiênE hợpE quýE giáE trướcE chươngE phêE chứngE khuE khángE nữE trìnhE màE anE khungE xửE đoànE đàmE giữD lậpD vốnD ngườiD địnhD nhàD đếnD binhD thiếtD điệnD chịuD hiệnD
bộiI chiH tổF
bộtJ gìF lọcF năngF vàD
bớiE
bớtH chútF
bờM biểnI sôngH làH đượcH củaG baoG ràoF vàF cóE phảiE raD
bởiO khoảnL điềuL điểmL thôngI chươngI mụcH tổH cácH nghịH cơH aiF mộtF luậtE ngườiE đườngE nhàD đạiD
bụcE
bụiJ hayF xeF hoặcF
bụngI sauF quáF thìF
bứcN xạM laoG xúcF tửF thưF
bữaN nayL nàoJ hổmG niG trướcG cóF cơmF ghiF gặpF màF noF phảiF quaF rằmF thìF têF đámF đóF đóiF ănE
bựF vậyF
bựcF mìnhF
caM liênF đêmF sỹF trungF hoàiF trựcF làmE máyE nôE
caiO nghiệnN mớiG thầuF nghiệmF tỉnhF
camN kếtN đoanH lộF ranhE
canM thiệpK thìG hoặcF tạiF màF đangE đốiD nhiễuD
cangE
canhL tácI gácH làG chuaF cáF hiệpF hơiF lỡF mấyF vinhF giữaF
caoR đẳngN nhấtL hơnL tuổiL năngJ trìnhJ cấpJ chấtJ vàJ hiệuI nhậnI đượcI suI củaI tốcI quáI cóI trongH theoH đểH phảiH quyH quốcH bằngG hoặcG làG độG tốiG tầngG vềG sứcG khôngF côngF doF điểmF kỹF cheF huyếtF vậyF kiếnF từF ápF trênF xuốngF xemE thuộcE thìE quyếtE cổE ýE tráchE đờiE hướngE họcE mứcE tinhE bổE đếnE đềuE bayE đốiE trungE tạiE gồmD khiD nướcD thếD thựcD gửiD thôngD cácD cấtD khảD tổD
cauE
cayG quáF
ceF
chaN mẹL đẻH choG nuôiG hoặcG chồngG làF trongF ghiF hayF thếF tôiF đứaF vàE
chaiJ lọF
changG changF màF
chanhH dâyF mậtF
chayI coiF trườngF
cheK giấuG khuấtF hếtF nhữngF chắnF phủE
chiT phíQ tiếtP nhánhO trảN cụcM ngânL thườngL choL tiêuK hỗJ đầuJ theoJ thựcJ tiềnJ củaJ tổJ khácI vàI quyI xâyI thuêI đàoH cácH hoạtH khôngH muaH từH hộiH cóH màH thùH đượcG bồiG môG phốiG rứaG côngG sựG bảoG quảnG hoặcG cụG tốiG tiếpG tàiG trongG bằngG bổG hoaF ngoàiF chuyểnF hằngF bộF riêngF nóiF nữaF sinhF đốiF ạF phụcF đểF chếE dựE đặcE biênE ngoạiE thanhE vụE khenE việnE liênE doE giảiE hợpE quỹE vănE kiểmE làmE khámE nàyE trênE đãE hộE inE thưởngE điềuE phụE tươngE thẩmD tạiD cònD kinhD nhưD thìD tuyênD phátD saiD traD tạoD nghiênD sauD tậpD ápD
chiaP sẻM theoJ diJ tàiI choI thừaH đấtH thếG thànhG đượcG tiềnG táchG cácG làmG lợiG đôiF nhưF nộiF giữaF củaE raE vàE từE đềuE rẽE lãiD
chimI chàoF nàoF
chiuG lấyF tráchF
chiênG khôngF vớiF
chiêuE đãiD
chiếcJ xeH
chiếmN hữuL đoạtJ đấtI giữG dụngG tỷF từE trênD
chiếnP lượcN sỹM tranhL đấuK binhJ sựI chốngF thắngF hạngF thuậtE trườngE bịE dịchE
chiếtJ khấuI xuấtE lyD
chiếuP phimJ xạI sángI hoặcI sốH vớiH vàH củaH trongH cònG hếtG thìF tạiF côngF đểF khôngF ởF ngoàiF cổF lầnF tậpF bâyF ngoạiF thôngF giấyF đốiF phổE cácE nướcE cóE đếnE anD tàiD hồD quốcD
chiềuN dàiK caoJ rộngJ nayI sâuI dàyG vềG khôngF raF quayF tốiF lênF mátF thìF thứF tốtF ngangE điD
chiểuK đượcI sauF đọcF cóF ởF điệnE
choV ngườiQ cácP thuêO cơO phépO tổN côngN việcN conN vayM nhàM tôiM hoạtM từngM bênL doanhL đếnL aiL đơnL emL bộL xãL chủL phùL mộtK dânK mượnK cánK mụcK đốiK đấtK trẻK ngânK họcK sứcK tàuK cáK ủyK kháchK hộK béK tòaJ cảJ nhữngJ lựcJ việnJ cháuJ nhânJ thươngJ cảngJ ýJ mìnhJ thànhJ cụcJ quỹJ sởI mỗiI sảnI tuiI cấpI thuyềnI rằngI bàI bảoI hộiI cóI dựI giáoI phạmI banI hayI mátI đỡI nămI bịI trườngI họI thờiI quyềnI trungI biếtH tàiH vợH nướcH đươngH kiểmH vănH tổngH phòngH hếtH vuiH dễH khỏiH lưuH ngonH tụiH xinH phươngH chínhH chiH trưởngH toànH đườngH chaH hệH hànhH sinhH hợpH khaiH đạiH bảnH nghỉH bệnhH xeH đoànH khôngH phầnH đủH thanhH tặngH nhiềuH mẹG giaG baG hàngG anhG ngoạiG khỏeG lẹG rõG xongG đẹpG sốG nhậpG phátG địaG độiG tấtG thôiG thiG nhiệmG bấtG cộngG laoG sựG việtG đăngG biênG báoG nạnG độngG thấyG câyG nhauG haiG hưởngG khuG tậpG thủF thuF sỹF quốcF đầuF giámF nơiF khoF tácF điF chuyếnF giảngF xâyF kýF baoF binhF chươngF tiềnF yêuF điềuF đúngF bạnF hiệuF kỹF ngànhF riêngF thânF nhuF bắtF chắcF chịF câuF mọiF nợF vôF bìF bảyF bềnF bồF chồngF càF cụF daF dínhF dịuF giaiF giònF giấyF gạchF hoãnF hấpF hỏiF khuâyF khớpF kịpF mướpF mệF nóF nộpF nởF quánF raF rộngF sạchF thoángF thằngF tinF xoàiF yênF đậmF đọcF đứaF ổngF khoảnF vậnF phụF quânF tớiF điểmF quáF cổF thựcF máyF nghiênF vùngE hóaE lãnhE vụE khoaE khámE lôE quảnE thưE từE ởE chuyênE kỳE giaoE thiếtE chuE hạE nhómE viênE nữE thíE cổngE namE thẩmE luậtE dịchE trạmE bướcD loạiD đàoD anD cuộcD diD góiD đồngD huấnD làmD phóD tiếpD tínhD chứngD hòaD nôngD thôngD tốiD ítD ôngD hảiD kếtD vậtD
choaF quêF
chongF đènF
chuL kỳL vyF trìnhE đáoD
chuaI cáF ránF thìF đắtF ủF
chuiF vượtF
chungQ cưM làM củaL đốiK vềK cóI trongI thânI trênI choI biênH sốngH vàH theoH bịG vớiG thìG khôngG đượcG quyG chiF nhàF kếtF hoặcF nàoF vàoF cũngF nhiềuF từF chứF trườngF vuiF xeF xâyF đểF phảiF nhanE cảE thànhE đôE quyềnE đườngE côngE hợpE mộtE cácD khácD cấpD tạiD vỳD tốiD doD họcD
chuyênS mônP ngànhO dùngN giaN tráchM nghiệpM đềK cơJ viênJ dụngI sâuI khoangI khoaI chởH biệtH trangG mụcF quảngE trồngE thuD
chuyếnM bayM điG xeF tốnF thămE
chuyềnJ côngH sảnF kiểmE
chuyểnT nhượngP đổiO giaoO mụcL tiếpL hàngL tiềnL quyềnL sangK đếnK hồK khoảnJ vàJ tàiJ côngJ thànhJ ngànhJ điI choI khẩuI từI hànhI vềI cóI tảiI quaH theoH vậtH ngayH raH trongH nguồnH bằngH trườngH vàoH hộH đấtH chỗH cảngH ngườiH việnH vỵG thôngG đượcG hoặcG đơnG địaG phảiG độngG sốG tuyếnG xếpG phátG dữG hóaG mạngG tráiG chấtG củaG toànG doG ngoạiG loạiG vốnG thựcG nơiF phầnF trựcF lênF trênF trảF cánF đăngF cácF danhF vũF kinhF thanhF thuốcF mẫuF chuyênF cơF nộiF nướcF vụF khôngF vănF quáF đốiF dịchE doanhE nhiênE ngạchE mộtE đểE mạchE kếtE khíE giữaE hìnhE hướngE nhómE cửaE thểE chứngE tớiE khiE phươngE khiếuD thìD bảnD tạiD lợiD hoànD hàiD cấpD khácD làmD phiếuD sảnD thiD
chuyễnF hộF
chuyệnN gìI nàyI đóI đấtG bằngF cóF béF chiF chútF chưaF cườiF giảiF giốngF hômF hồiF khácF làF maF nhỏF nàoF sẽF thuF tiếpF tốF vớiF đãF đượcF
chuôngF
chuẩnS kỹO bịN quốcM vềK đoK củaK vàJ chứcJ quyJ chấtI trìnhI hóaI côngI cơI theoI chuyênI ápH mựcH đượcH giảngH đánhH đầuH sauH đốiH kiểmH làG việtG lưuG tiếpG bổG đểG doG hộG hoặcG thựcG trợG chươngG sứcG làmG tắcG thiếtF ngườiF đạoF nàyF nghềF quyếtF choF đãF chungF nướcF laoF gìF phổF trongF khuF tươngF khácF điềuF anF hiệuF ngànhE nghiệpE phụcE biênE phảiE chínhE cácE hệE sửE ănE khíE tuyểnE vănE kếtE nôngE xâyE diệnD trangD địnhD dữD thẩmD cóD quảnD tạiD sảnD vậtD xácD cụD hiệnD môiD trướcD xétD thànhD đềD
chuốiH hộtF đâyF đượcF
chuồnG bayF chuồnF
chuồngI baoF heoF
chuỗiJ giáG sốE sảnE
chuộcG
chuộtJ banF vàoF cắnF khôngF rútF thìF
chàoN bánM muaI giáH đờiG hàngG anhF buổiF bácF bạnF cảF màoF củaD
chánJ lắmF quáF thậtF ănF đờiF
chánhN ánL vănL thanhK
cháoF lươnF
cháuO bịI hỏiH điH cóG béG hayG khôngG mồG nóG nộiG ngoạiG làF ởF chàoF chúF chởF dắtF ghiF haiF hưF hẹnF hếtF kýF lênF muốnF mượnF mấtF mộtF mớiF nghèoF nhàF nhờF nênF nămF thìF thíchF thầnF tôiF týF tựF uốngF vayF vềF vớiF vừaF xinF điềnF đíchF đầuF ơiF ạF ruộtD
cháyP vàN rừngL nổI đốiH theoH nhàG đượcG củaG chữaG trongF khoF láF mấtF mấyF nắngF rụiF sạchF choF cơF phảiF hoặcE cóE tỉnhE tựE tạiE quyE chuyênE lanD thuộcD
châmE
chânL dungH đượcF hảF lênF miệngF mỏiF quáF rồiF đauF
châuJ âuG áG cóF tỉnhF
chèI màF đậuF
chènH ơiF
chèoG lắmF
chénG xongF đóF
chéoJ trongF vềE
chépL vàG đầyG lạiG theoF omF cácE
chênhL lệchL caoD
chìH vàD
chìaI khóaI
chìmL đắmJ ởH dướiF chấtF lúcD
chíP minhL quyJ sauI xácI củaI đánhI vềI phânH vàH cóH sốH đốiG theoG lựaG đượcG nướcG choF điệnF tạiF inF thànhF chủF nàoF quốcF khoaF ngoàiF giámF lưuF đểE phảiE xuấtE khácE trongE nàyE chấtE côngD hoặcD kỹD ởD cụD lãnhD thuộcD trungD aD đãD doD trênD ủyD chungD
chíchH ngừaG
chínJ chụcF quêF đỏF mươiE
chínhV phủS sáchQ trịN xácN quyềnN củaN vềN vàM hoặcM trongM côngM quyM đểL thứcL đượcL theoL hướngL cóL cấpK đángK nhàK đốiK từJ tạiJ làJ thuộcJ trênJ khácJ sauJ choI vớiI cùngI nămI hộI phảiI thựcI trướcI đãI chủI điệnI cácI khiI nhưI sửaI liênH đếnH baoH thìH hiệnH doH giấyH gồmH vyH mìnhH màH quốcH bịH ởH khôngH banH hợpH mộtH nàoH viênH bằngG tổngG hànhG quyếtG mớiG thôngG xemG giữaG sốG xãG tàiG đưaG nhưngG tiếpG cầnG hàngG ủyG raG trìnhG hằngG trựcG bảnG cungG thuF tổF báoF thẩmF quýF thếF việtF đơnF vănF phườngF xâyF gầnF chấpF dùngF phụcF kếF bắtF mấtF mấyF nặngF táchF đâyF phêF thửaF thànhF cơF nộiF quỹF đóF doanhF ápF bảoE lậpE phátE tươngE chịuE lĩnhE phốiE đangE bánE diệnE thuếE dướiE kiểmE tỉnhE đặcE chỉE quaE sựE chưaE kỳE nơiE địaE bảngE chuyểnE gửiE danhE đềE phùE quảnE sửE hồD làmD thốngD bộD vàoD ngườiD tưD nhằmD cònD dànhD giaoD khoaD ngânD trungD viễnD
chòiH ngồiF sauF
chòmF xómF
chóL nhàI phảiF cóF khôngF cắnF giữF sủaF thảF đuaE
chóngI mặtF
chônL giấuH cấtH ngườiF thìF lấpF
chùaI bịF hươngF
chúN thíchI tôiG trọngG ýG lyF làF coiF cũngF cứF ghéF lắmF ngheF nhiềuF nóiF nămF sáuF tuiF tuầnF điF ơiF giảiE tênE độD
chúcN miệngH khôngH thìH củaH đượcH hayG cóG bằngF đãF làF nếuF theoF anhF baoF chứngF cácF cảF gồmF liềnF ngủF nhưF rồiF thấtF thừaF tếtF viếtF xongF đámF ởF hoặcE thọD
chúngO tôiK đượcJ taI theoH phảiH quyG vàG củaG cóG chàoF phátF xâyF mìnhF đúngF vềF khácF đểE hoặcE khôngE làE trongE bảoD thựcD tạiD baoD
chútM nhaG nữaG điG coiF muốiF rồiF tiềnF tráiF xíuF đãF đượcF ạF
chămN sócN loE
chănN nuôiN
chũF tịchF
chơiN điệnK giảiJ choF cóF đãF biểnF gìF nhaF thôiF điF tạiE trẻE nướcE vàE
chơnF
chưI sêH
chưaR cóN đượcN đủL thànhK đếnJ thấyJ đầyJ thựcJ làmJ đóngJ đạtI hoànI hếtI xongI xácI sửI giảiI kịpH nộpH vềH lấyH aiH màH đápH nhậnH baoH rõH đưaH bịH đăngH tớiH phùG hợpG gặpG sangG giaoG thuG thanhG khaiG giaG trảG quaG biếtG choG phânF sảnF từngF tựF xâyF cậpF thuộcF raF chiaF gópF đúngF hiểuF nhậpF tìmF điF anhF báoF bỏF chàoF chíchF chởF conF cướiF duyệtF dámF dừngF emF hềF kiếmF lênF nhúcF rànhF thếF traF xinF xoayF đọcF ưngF ạF thểF banF bảoF phátF tínhF niêmE chínhE chấpE côngE kếtE quyE thốngE thamE chuyểnE phảiE cấpE hưởngE kýD quáD chiD thiD triểnD tổD chếD lậpD nungD phụcD đảmD
chưngH luộcF tếtF xongF
chươngR trìnhR nàyJ vyH iG khángF choF doF giùmF màF củaE xiE
chướngJ ngạiJ bụngF
chạmH vớiD
chạyO tàuK xeJ dọcH mấtG raG thìG vềG trênG thửF trongF chậmF suốtF từF thậnF đượcF bộF tớiF bịF hếtF luiF lúcF nátF vạyF ìF đâuF đồngF bằngE theoD
chảH dínhF hiểuF nàoF
chảiE
chảyK quaH tốiF chữaF hếtF máuF mỡF
chấmP dứtP thiI điểmI theoF kiểmF bánhF muốiF mấyF mứcF bàiF phúcE
chấnI thươngG chỉnhF
chấpR hànhP thuậnO nhậnM đấtL việcJ vềI đượcI laoH ởH thừaH thìH quyềnH bằngH doH giữaH liênG trongG theoG sổG khôngG phảiG tạiG màG hoặcG tàiF khiF cóF vàF vayF nhưF lãiF lốiF phátE choE hợpE tàuE nhàE đểE củaD
chấtS lượngQ maM thảiM vàL thuốcK củaJ gâyJ độcJ nguyJ nạoJ cóI hướngI liệuI vấnI côngI phóngI vềI cấmI dạngI dùngH gìH theoH trongH đểH đạoH bảngH cầnH kỹH đượcH đặcH thuộcH khácH phảiH hoặcG dinhG đốiG thủyG kíchG nổG thựcG lỏngG phứcG chínhG thìG làmG đóG choF ôF bịF phụF khôngF hỗF nhưF phụcF sảnF chuyênF đóngF chuẩnF dànhF làF tạiF thưF thếF bảoF doF đáyF đãF hạnF dễF hoạtE sửE tạoE cơE nhậpE cháyE mớiE vớiE trênE hóaE lươngE khoángE quyE tươngE ngoạiD ởD baoD đápD diệtD rắnD hậuD màD xếpD
chẩnJ đoánJ
chậmO nhấtN nộpK trảI đóngG giaoG đượcF choF phảiF thanhF chiF tiếnF chậmF chắcF cănF lạiF mỗiF mộtF nhưF nóiF thôiF trễF lũE thựcD hơnD thiD
chậpF chờnF
chắcL chắnI cóG doF khoảngF khôF khôngF làF sắpF tạiF
chắnK đườngG chúngF sóngE cátE gióD vàD
chằngE buộcE
chẳngK aiH biếtF hiểuF muốnF nhẽF ănF đượcF
chặnM vàI việcH cácG kịpF đốiF hànhF quảngF sốF tiềnF xungF sựE hoặcD
chặtL chẽK câyH pháD
chẽK vớiI giữaF vàE việcD
chếS độQ biếnN quảnK vàK tạoK phẩmK củaJ thiJ tàiJ hoạtJ tổJ thuJ mộtJ xuấtJ phốiI hoặcI đượcI cạnhI côngI theoI nàyH dânH sửH năngH lấyH nộiH khôngH trongH vềH ảnhH phảiH tựH thựcH giaoH ngắtG kiểmG tuyểnG bảoG tácG chiG đốiG thuốcG bánG làmG quyềnG làG cóG anG bộG đểG khaiF ởF nhàF sảnF chuyểnF cáchF hayF trốnF bảnF đồF viênF giấyF luônF máyF đấtF cácF bằngF trảF tạiF đàoF quyF giảiF khíF xăngF đầuF chínhE chủE thuộcE hỗE đãE diE tốiE từE thiệtE tiếpE đếnE doE thìE bayE kinhE thịE cuộcE sốE đặcE thưởngE việcE choE giámE sựE vănE điềuE ngườiE xửE khácE phátE đoE cònD chiaD cấpD khảD liênD vớiD đánhD thanhD cơD hậuD
chếtO thìJ ngườiI màI rồiI khôngH trongH doH ởG hoặcG đượcG đểG làF phảiF theoF vỳF trênF hàngF baoF conF cònF cảF cầnF hayF hếtF sạchF trắngF đuốiF
chỉT đạoP huyN tiêuN địnhN đượcN hànhM củaL sốL hoạtL cóL quỹK dẫnK kỹK trụJ côngJ nghiệpJ thựcJ thịJ việcI lưuI liênI chuyênI cầnI vàI vụI hoặcI bồiI thiI sửI giảiH bịH điềuH kiểmH thưH đàoH chấpH giớiH raH cơH đãH cònH năngH ápH cácH theoG phảiG conG emG tuiG sơG tuyểnG nhânG khôngG vềG choG xétG nơiG ngườiG màG phíG quảnG quyG quyếtG thườngG quaG trênG trongF hỏiF tổF xuấtF bánF đầuF rõF tạmF nhậnF đọcF ởF thỏaF tưF cũF ghiF hưF viếtF xinF xếpF dặnF giùmF gìF lãnhF muốnF mìnhF ngồiF phạtF rảnhF tiệmF tớiF đổiF cấpF kinhF đểF giaoF tiếnF xácF đạiF bảoF doF vôF làE tiếtE nhữngE thủE hiệuE chấtE đăngE môiE tiếpE đóE đốiE mộtE cụE thểE tiếngE tốtE giáoE ngoạiE thanhE vàoE kếE làmE kêE vậnD cụcD nộpD báoD tinD tínhD xemD độD bằngD thìD trangD chứngD họcD khiD mớiD thuyềnD
chỉnhR quyL lýK vàK giấyK sửaJ dựJ củaI kếI giáI theoI thờiI nộiI hồH lạiH cácH chươngH mứcH thôngH hìnhH chếH chủG hợpG phươngG địaG tăngG danhG hoặcG phụG giảmG quyếtG địnhG choG thiếtG trongG trangF chấpF tiềnF chỗF phépF toF cụcF vốnF saiF sốF đốiF báoF vềE độE lươngE nhữngE đượcE tổngE khuE khiE biênE hoạtE phùE mộtE việcE camE thựcE đểE mụcE tạiE tiếnE làD sảnD thìD tỷD bảnD cơD doD ranhD vàoD đềD
chịO ơiJ emI choH ruộtH dặnG ghiG giúpG gáiG điG dâuG baF bìnhF chếtF chỉF coiF cứF gọiF hoaF khuyếtF lanF làmF maiF nhiềuF nhậnF nóiF thôngF thủyF trướcF tôiF tớiF từF vềF vừaF xemF
chịuR tráchQ thuếL sựL kýI rủiI hếtH chiH đượcH trảG ánF lựcF mọiF khoảnF giáF aiF chiaF chếtF cầmF giaoF khóF khôngF mìnhF mớiF ngheF ngủF nhậnF nổiF nộpF quyếtF raF saoF đâuF đưaF tảiF ảnhF lửaE hoànE toànE phíE ápE cácE lệD
chọnQ nhàN sáchJ tổJ vàI đểH ngườiH hìnhH cácH phươngH sốH mộtG hoặcG tàiG theoG vàoG côngG hòaG đượcG thựcF biệnF nghềF đồF đơnF ápF nơiF trongF cơF thanhF câuF hỏaF sảnF mẫuF đốiF muaF cấpE nộpE làmE địaE phảiE ngẫuE củaE lọcE làE cáE doanhE sửE điE bánD dựD đềD chủD giảiD danhD trênD choD thamD từD vỵD họcD thôngD trọngD
chốiN nhậnJ cấpI tiếpH giảiH thựcG phảiG cungG lấyF thừaF hoặcF tiếnF chấpF việcF vậnE choE thanhE đăngE xácE dẫnE kýD thìD yêuD vàD giámD
chốngQ thiênL tácK dịchK thamK cháyJ trợJ tộiJ bệnhJ maI bạoI khủngI lãngI buônI rửaI muaH nướcH mỹH mạiH bánH chínhH lũH mộtH tệG vaG laoG cácG pháG vàG tấnG lạiF lụtF sétF bụiF đốiF mưaF taiF sạtE lạnhE chỉE gianE rétE lẩnE nhiễmE xâmD lâyD sinhD thấtD táiD chịuD ôD ồnD
chốtK sốH kiểmF luônF sổF củaE làD
chồngP tôiJ cóJ emJ chéoH khôngH cùngH màH choG cũG nóG đượcG thìF đangF đãF phảiF ngườiF ởF doF khácF mấtF trướcF chấtF conF cãiF hayF họF khóF lyF nhậuF nàngF nướcF quyếtF rồiF tuiF tuổiF tậnF vayF xaF củaE hoặcE vớiE khiE trongD lấnD theoD vàD làD
chỗO nàoL ởK khôngH nàyH ngồiH khácG mớiG trốngF gửiF thuộcF bánF cũF cấmF gầnF lĩnhF mấyF mỗiF rồiF sửaF trọF váF xómF đóF đóngF vàE hoặcD
chớI cóF saoF ítF
chớpE
chờN mấyI từG đợiG nộpG xeF baoF bổF cháuF conF cảF cửaF duyệtF giảngF hayF hảF lãnhF mộtF nửaF quyF thêmF tớiF ítF đổiF hưuF xửF kếtE
chờnF nênF
chởL hàngH ngườiH kháchG bòF conF lênF vềF trênF hànhE đếnD
chợM xãH cóF đểF baoF bánF búaF cũF dướiF hôngF lợnF mấtF mớiF nàyF quêF sớmF điF biênE triểnE đầuD
chụcM triệuK ngànI nămH conF câyF làF nghìnF ngàyF
chụpN ảnhJ hìnhH tàiH lạiG choG trongF giấyF mộtF ởF giùmF lâuF mờF rồiF xấuF cóE vàD từD chứngD
chủT tịchR trìQ sởP nghĩaN đầuN trươngN quảnM thểM yếuM độngL nhiệmL tàuK nợK quyềnK rừngK hộJ tàiJ cơJ hàngJ hànhJ nhậtJ nhàJ dựJ tọaI phươngI doanhI bịH đấtH củaH chốtH ởH vàH đềH vềH chươngH lựcG khôngG quánG trongG xeG đạoG gỗF côngF chínhF cóF chóF thuộcF cũF màF bánF cầnF giữF vựaF quanF cảngF thẻF hợpF khoảnF sửF sảnE vậtE nguồnE họE nhânE giấyD đượcD quyếtD biênD lâmD
chủngM loạiK hảiG choF vỳF mởE phòngE theoD vàD
chứM khôngI cóH aiG chưaG biếtF bỏF quyếtF tuiF tôiF tạiF đâuF ởF
chứaO nướcK chấtK chấpJ bíI thủyI hóaI đựngH dượcH trongG vàG hàngG tiềnF dữF khángF cácF nổiF xăngE thôngE nhiênE mộtE hoặcD phảiD mẫuD thuốcD vậtD đểD
chứcV thựcP năngP danhO vàO vụN tínN cóN chínhN đượcN kiểmM kinhM quảnL quốcL thuL thiL củaL hànhL cungL cácL thẩmL khácL xãL hoạtL phátK hộiK chủK triểnK tônK cấpK khoaK đánhK nướcK đàoK tưK đấuK đạiK trongK côngK khôngK lậpK hoặcK lễK giámJ bộJ việcJ theoJ thuộcJ lạiJ bảoJ bịJ thamJ đăngJ chuyênJ cánJ làmJ đềJ phảiJ xâyJ làJ lựaJ tậpJ chứngJ liênJ bánJ ởJ họpI màI thànhI nàoI tráchI phiI thanhI đangI thìI tiếpI trựcI cuộcI đóI đãI lấyI quyI huấnI cơI diễnI tạiI doI khiI bồiI giaoI tươngI điềuI tuyênI đoànI tàiH lựcH dịchH đốiH vềH giảngH nghỉH nơiH choH tựH nhậnH giảiH đểH nghiênH loạiH mìnhH khaiH đảngH khảoH sơH nhàH lãnhH lưuH sửH vàoH chỉH hướngH phápH nămH baoH kýH sảnH trọngH xétH sátG dạyG phổG hữuG sựG vậnG banG giữG trênG biênG hỗG đủG trưngG cộngG phiênG xácG trungG phòngG yG chuyểnG hàngG khámG hảiG nộpG ràG niêmG nhưG tuyểnG cáG gồmG vyG sắcG hòaG nàyG thôngG thốngG khắcG sauG xửG điG đóngG chấmG kỳF từF thủF vớiF thửF cầnF trợF việtF phốiF thủyF laoF mởF xemF ứngF thôiF quyếtF thíF tốiF vănF gửiF mộtF tráiF xúcF hiệnF hồiF hợpF địnhF dùngF dựF gìF mấyF nghiệnF thiếtF thếF đặtF nghiệmF hiệpF lớpF nhânF cưỡngF ngànhF giáoF nghềF muaF tiêuF hoaE ngoàiE đápE cậpE hệE phânE chiE giúpE thăngE xếpE đưaE bànE bìnhE khuE mớiE ngàyE tòaE inE ngoạiE nhậpE biểuE bầuE phụcE kỷE quanE trảE xinE đàmE thịE traoE đầuE cùngE cứuE sởE chịuE thuếE tìmE caiE luậtE trìnhE tổngE báoD cảnhD trạiD họcD mờiD rútD xuấtD đếnD nêuD phụD sinhD conD khóaD sửaD tiếnD trởD đứngD bổD chạyD trướcD yêuD
chứngU nhậnR khoánR chỉP thựcP minhO từO cứM viênL khôngL hợpL chữK thưK đượcJ quyềnI cóI sinhI kiếnI vănI giấyH vàH hoặcH làH choH phảiH hàngG sẽG tửG liênG thìG vềG chứngG doG củaG theoG ởF việcF mớiF ngoàiF trướcF chưaF cũngF niêmF muaF phíF saoF thếF đãF đểE trongE xácE tạiE màE khoaD khácD
chừI mầnF tuiF điF đỡF
chừngK nàoH chấmG bịF cóF mấtF rồiF
chửiI cảF tuiF tôiF
chữQ kýO sốJ thậpJ viếtI inI vàH cáiH lótG nhậtG trênG đứngG đệmF nhỏF thìF cóF màuF hánF yF hayF nhưF lănF lậpF mấyF nàoF nênF sửaF đâuF làF tiếngE củaE hoặcD
chữaQ bệnhO cháyN tàuH tàiG choG đượcG cóG hoặcG lớnG vàG vũG đườngG làmF côngF cácF trịF cáchF dứtF sớmF thếF củaF máyF theoF nhàE thiếtE thìE trangE địnhE phươngE phụcE khôngE nộiE hệE tồnE độtD trongD saiD đểD
coH soE
coiO làL nhưJ khôngH thiH chừngG giùmG điệnG ởG cóF giúpF giấyF lạiF ngàyF phimF sổF trongF tuổiF tậnF vănF vớiF điF đuaF kiểmF
conS nuôiM tôiL dấuL ngườiL gáiK traiK thìK cóJ emJ khôngJ cáiJ điJ dướiI bòI chưaI đượcI nhỏI bịI ruộtI họcI cháuI ởI béI lênI củaI theoI trongI đườngH đẻH vềH gàH sinhH nítH bằngH khiH chungG làmG vàoG mớiG ôngG gìG mèoG raG rồiG tuiG đấtG ơiG đãG rểG dâuG sauG làG choG phảiG hoặcG đốiF màF nonF đểF lợnF giữaF thuộcF thươngF ngoàiF thôngF đúngF gửiF nộpF vàF mìnhF tốiF bácF ghiF ngoanF biểuF buồnF bênF chòmF chóF chútF cámF cócF cảmF cứF dàiF giấuF góiF heoF hiểuF hoàiF hyF hỏiF hồF lấyF muốnF mươngF mấtF mấyF mầnF mừngF nayF nghiệnF ngủF nhìnF nàoF nênF nóiF quêF quênF sốtF trễF tặngF tổF tụiF tựF voiF vôF xinF xongF xíuF ănF đoạnF đâuF đẩyF đậuF đừngF ưngF tinE ốmE từD trâuD doD
congI boD
cuaI đồngF
cungR cấpR ứngN bịH cầuF bọF
cuốiN cùngL nămJ thángI ngàyH kỳH củaG tuầnG khóaF quýF đượcF làngF nộpF phimF thôiF trướcE mỗiD vàD
cuốnJ chếtF láF sổF trôiF điếuD
cuộcO họpM thiJ đấuI đuaH vậnH gọiH điềuH sốngG kiểmG biểuG đờiF đàmF đìnhF thìF thanhE bánE bầuE hộiE tiếpD
cuộnF
càM phêM chuaG vạtF vẹtF mauE
càiK đặtI lạiF mậtF
càngI kêuF nóiF tứcF đánhF
cànhG tùngF
càyH hưF phimF raF
cáT nhânT thểH lócH gồmG biệtG traG chépF trongF trênF heoF biểnF cóF bằngF cònF độF khôF kéoF màF vàngF hayF linhF nhàF nuốtF theoF vàE ngừE loạiE rôE phảiE thuộcE tríchE hồiE
cácW cơR quyQ trườngQ tổP khoảnP điềuP nộiP bộP đơnP hoạtO biệnO bênO thôngO loạiO vănO côngO tàiN điểmN tỉnhN cấpN thànhN nhiệmN yêuN hìnhN phươngN hànhM đốiM tiêuM dựM nguồnM quyềnM giấyM doanhM chươngM địaM yếuM khuL nguyênL vấnL chiL chỉL dịchL nhàL nghĩaL vụL chủL ngànhL thiếtL sảnL thủL chứcL chếL lĩnhL xãK hệK chấtK giảiK từK giaoK vùngK cuộcK chínhK mụcK quyếtK sởK nướcK phòngK hồK hạngK trangK hợpK ủyK báoK quỹK mẫuJ vỵJ chuyênJ chứngJ loàiJ sựJ hộiJ biểuJ banJ cáJ bảnJ bướcJ tuyếnJ nhómJ đạiJ mônJ đoànJ đềJ bệnhJ nghịJ cănJ phóJ dòngJ lựcJ kếtI mứcI trungI trạmI tìnhI hộI đặcI dânI phầnI vyI ngânI đườngI cảngI phụI sốI lớpI môI trìnhI anhI tổngI thuốcI vậtI khóaI kỳI nămI máyI huyệnI chuyếnI mặtI ýI thỏaI tácH cụmH giáH tráchH đồngH dữH quốcH đươngH ngạchH kiếnH ứngH phiênH cửaH danhH nghiệpH camH giaiH nhânH hóaH thươngH độiH luậtH tộiH chiếnH dấuH họcH kỹH thayH vướngH hiệnH tậpH xeH ngàyH tàuH rủiG hãngG dạngG kýG lầnG chịG cụcG đảoG chữG lýG buổiG bàiG thưG ưuG việcG tầngG góiG địnhG saiG diG hướngG nguyG nhuG đoạnG khoG lôG bấtG nghềG hàngG lệnhG đợtG tiểuG tòaG mốcG phânG cáchG bềG cổG phongG đồG kênhG mỏG thờiG hiệpG nghiênG khiếuG kếG ấnG nềnG dụngF quânF biênF việnF khốiF đàiF ảnhF hạnF câuF khoaF làngF thửaF ôngF thángF chuẩnF cánF mạngF sôngF tốF ôF kháchF phườngF quậnF cụF mãF mẹF tổnF liênF quanF cấuF dượcF kháiF mốiF thamF bậcF tínhF thânF tranhF tờF bảngF lưuF lợiF thuậtF cộtF khóF trạiF phảnF tròF đầuF bãiE bằngE đôE tínE đènE biểnE đảngE bểE kiểuE thaoE tinE lỗE thứE trọngE chướngE hưE lỗiE sángE thiệtE thịE tệE biếnE bếnE khâuE kịchE phépE quáE tênE đứtE chuE cạnhE diệnE kiểmE phiếuE sinhE thônE giớiE lốiE phátE sơE tệpE khuyếnE linhE sổE thếE tạpE tồnE cảnhE trạngE tỷE xétE cácD diễnD phápD sânD giờD kíchD thểD độngD gaD ràngD mảnhD tưD giámD giếngD tầnD vanD hàmD hỗD toaD trậnD
cáchQ thứcL nàoL mạngK lyK chứcK phápJ tínhJ ghiI hànhI giữaI thànhH anH nhàH làmH baoH từG sửG làG đóngG nhauG điệnG lậpG hợpF xửF viếtF trựcF xácF chiaF gửiF chặnF nấuF phườngF tráiF trườngF tếtF cáF mépF tốiF trungF côngE xaE tiềnE thủE củaE cácE dùngE giốngE cóE hiểuE khácE sauE đườngE độcE chínhE vàE bằngD theoD mặtD ngườiD vớiD
cáiP gìK giấyJ nàoJ nàyJ đơnH nhàH kiaG mớiG cóG niG thẻG sốF đườngF baoF bànF bánhF bạnF bảngF bờF chânF chòiF cânF cũF cặpF ghếF lòF mãF nóF quạtF sổF thằngF tủF výF vườnF xeF đứngF ứngF tiếngD
cámI ơnI
cánQ bộQ cânE sựE
cánhL quạtG đồngF vàF trênE tạiE tàuE hoặcD tayD tốiD
cáoT kếtM vềM thốngM tàiM vàL bộL củaL tìnhL địnhK theoK cơK đánhK thủK đượcK nghiênK tổngK trongK ủyK quyếtJ bằngJ phảiJ khôngJ tạiJ saiJ côngJ thìJ thẩmJ hoặcJ thựcJ vớiI chínhI cóI cấpI hộiI kiểmI làI độtI choI kêI ngayI hànhI kinhI sốI đếnI bạchI nămI cụcI đốiI liênH việcH đềH hoạtH giámH ngoàiH gửiH quyH quốcH chủH sởH ngườiH nhưH viênH trênH khiH cácH rượuH lãnhH dữH giảiH thuốcG trướcG kịpG phânG rútG thuyếtG đểG quaG trưởngG quáG banG baoG thôngG quýG xuấtG taiG đãG lênG bịG thuộcG tớiF cungF chuyênF khácF chiF trìnhF thamF thángF kếF nộpF gianF trựcF khắcF sựF tựF trạngF nàoF tiếpF đảngF hoàiF hàngF mấyF nặcF rồiF saoF xongF xảyF doF hằngF thayF đầyF màF ngânF dựE tómE kèmE thươngE báoE tiếnE nghiệpE điệnE sửE điềuE thườngE trởE tínhE anE dịchE giáE chậmE nêuE thànhE đơnE ướcE danhE sauE vyE ápE bổE gồmE nàyE đóE đúngE bảnD nhanhD thuD đạiD phátD xácD ràD biếtD chánhD hóaD mỹD nhưngD thuyềnD giaoD khoaD nướcD chỉD sảnD đầuD
cápK quangG treoF viễnF điệnE
cátJ minhF mớiF bayD
câmG điếcF
cânM đốiL bằngH rồiF soF thìF thậtF vớiF thanhE
câuM hỏiJ lạcJ gìG nàyG trảG chuyệnF màF vớiF đốF
câyP trồngM thuốcJ sốJ cầnI lâuI đầuH cóH xanhH khácH trongH bútG gìG mítG giốngG hàngG càF hằngF cốiF sauF củaF ngoàiF nhãnF tiêuF trởF vườnF bơF cầuF quấtF toF xoàiF đếnF gỗF lâmF rừngE táiE caoD sinhD phânD ănD bụiD côngD kinhD lấyD
cãiJ nhauJ
còiG
cònR lạiN phảiL cóL vyK thiếuK hiệuK đượcJ sốngI thờiI giáI hạnI nợI dùngI xàiI baoI bịH khôngH mấyH đủH dưH chỗG điG bắtG gìG nhuG khảG gặpG đápG phùG thừaG tồnG ngườiF nhiềuF đangF nguyênF bảnF trốngF ởF giấyF khoảnF ápF aiF ghiF mớiF tínhF baF chứcF khỏeF nhậnF đồngF chạyF cấpF cấtF giậnF haiF hoF huyệnF khaiF kèmF kịpF lâuF ngoanF ngoàiF ngàyF ngồiF nóiF tênF tươiF tớiF tờF vềF xinF đóF đậuF đềF đỏF ưuF sửE thìE trongE hoạtE thuộcE gọiE làE tiếpE nguyD sótD hoặcD lưuD ítD
cóX thẩmS tráchR liênR hiệuR đượcQ thểQ quyềnP phảiP giáO cầnO vănO bịN giấyN thờiN cácN đủN yêuN quyN côngN ngườiN chứngN sựM điềuM hànhM thỏaM quyếtM khảM chứcM bắtM ýM nhuM dấuL nghĩaL ítL kếtL nhiềuL nhữngL mộtL nộiL nhiệmL tàiL xácL aiL vốnL đúngL cănL tínhL trìnhL bằngL thayL nguyL gìL mấtL mấyL mặtL khóL chứaL chữL vướngL tênK thôngK từK hoạtK saoK cơK trongK năngK sốK tiềnK yếuK làmK nguồnK thẻK tổngK nhàK biệnK thuK sửK diệnK tổK hìnhK hệK haiK đơnK bấtJ thànhJ tranhJ vyJ baoJ trụJ độJ sổJ đầyJ hạnJ conJ phươngJ lýJ mụcJ biếtJ bảnJ cùngJ xuấtJ hợpJ ảnhJ đấtJ tưJ đườngJ hạiJ phátJ mãJ mứcJ khốiJ saiJ chỗJ lợiJ chiềuJ bảoI kinhI quanI chínhI chủI đóngI cònI điI tốnI xinI tốiI cấpI chungI diI đềI hướngI địaI báoI trênI kiếnI biểnI dịchI hồI ghiI tácI choI khuyếtI vấnI cáchI phạmI hoànI thuộcI điệnI lấyI chuyệnI thưởngI lỗiI hộI thêmI kýI kếI khôngI kỳI uyI chiếnI dựI đăngI kíchI quốcI nguyệnH tỷH độngH nhậnH thìH nơiH lươngH trangH mưaH chuyênH bầuH mỗiH kiệnH nóiH đemH vợH màuH gắnH thiếtH chaH phụH sẵnH biênH tiêuH trướcH ởH chấtH chỉH giảiH sứcH việcH củaH hàngH phầnH giaoH hoaH thaiH thuếH tìnhH chiaH máyH phẩmH thựcH sảnH xeH bốnH khiếuH tọaH hạH cấuH hoặcH phòngH đếnH thuốcH dưH vaiG hỗG trọngG tráiG sóngG vỵG dùngG rủiG đòiG bàG chútG khỏiG kịpG raG rồiG tạmG xuốngG ánG ápG kiểmG trịG lạiG đêG thamG khoG khuG hộiG âmG bệnhG tinG camG chếG hàmG phânG hayG inG doanhG điểmG đốiG đểG chồngG thuêG đồngG biếnG cửaG giớiG íchG biểuG đánhG khaiG chiG cánG hiệnG ủyG khoángG khóaG sángG lốiF nghiF tộiF đạiF bộF tậpF bácF bốF phụcF thậtF độcF độiF chươngF trởF giốngF lãiF lệnhF suấtF khámF thâmF giaF ruộngF sốngF trồngF tàuF tạiF kỹF màF nhânF nêuF baF phiếuF cháyF kháchF giảmF hóaF tinhF tốtF vàF vàoF cắtF danhF dướiF lòF địnhF bìnhF câuF khoảngF nộpF rútF rừngF cốF nhờF thườngF xửF bóngF chếtF dừngF luậtF lênF ngànhF thíchF đámF đợtF bảyF bềnF chuộtF chóF chấmF chắcF chịuF chữaF cướiF dễF emF giáyF giúpF gọiF huânF họpF hủyF khôiF lyF lạnhF muộnF mậpF mắcF mặcF ngheF ngonF nhanhF nhiêuF nhấtF nhớF nênF quánF thấyF trộmF tyF tắmF xạoF ôngF ănF đángF ổnF bảngF dữF dánF tháiF dạngF sửaF đặcF banF cổF dâyF kèmF mốiF dungF quáF trưởngF bánF tiềmF dòngF nguyênF thânE cảnhE phiênE hiểuE trườngE cảE nhãnE nềnE cảngE khángE lưuE tốcE chuyểnE nốiE nồngE trữE giườngE hưởngE khoảnE tuổiE tầmE viềnE phảnE trạmE đàoE đènE họcE ranhE gốcE họE mẫuE tiếpE xungE cáE lũE ngayE thángE tườngE hạngE theoE tínE vậtE diễnE dượcE giámE mâuE thịE lỗE thiênE cồnD ngàyD nướcD thửaD cầuD khungD nắpD triểnD vạchD bềD thiệtD xétD đầuD chướngD cụcD mậtD tayD thưD đươngD đạoD dânD huyệnD lượngD ràngD túiD vùngD lựcD nợD véD
cócH thôiF vềF
côO giáoI ơiI nóiH chúG ruộtF baF choF chỉF chờF cóF giảiF gáiF gửiF hòaF hằngF hẹnF khôngF làmF mặcF ngheF nhéF rángF thìF thôngF tênF điF ấyF ởF lậpF đơnD
côiI cảF màF đượcF
cônI trùngI
côngW nghệR tyR tácR trìnhR anQ bốQ chứcP dânP việcP nghiệpP chứngP nhậnP khaiP lậpO thươngO báoO cụN cộngN vụM nhânM íchM suấtM vănL củaL đoànL chúngL thứcL vàL trựcK côngK vớiK quốcK tưJ xâyJ đượcJ theoJ trungJ mạngJ khôngJ ướcJ bằngJ đoạnI hàngI cóI hoặcI tơI tỉnhI tạiI cácI trongI đểI dụngI khácI thựcH choH năngH quảnH nhiệmH thuộcH baoH doH thìH phảiH làH cấpH quyH laoG sửG mấtG dựG lệnhG nạoG tốG bảoG trườngG nợG giảngG hằngG nhằmG ngườiG điệnG đốiG làmG địaG bịG nhómF tráchF trướcF vềF viênF trênF chuyểnF cánF thuốcF phụF giảiF hỏaF xongF chủF nộpF vàoF đãF cứuF mỗiF nhàF sauF xuấtF điF chớF hồiF inF mấyF ruộngF trừF đấtF cơF nguồnF sảnF sứcF mộtF sởE hàmE tổE đơnE khiE tuE vốnE chuyênE thẩmE tráiE từE điềuE đềE thànhE binhD màD xửD đếnD bộD truyềnD phụcD đứcD nuôiD thuêD tiếnD đangD
cùmF mộtF
cùnF quáF
cùngQ cấpN mộtL vớiK củaJ loạiI thờiI nhauH lúcH sốngH đứngG cóG làG mụcG côngG kỳG địaG thamF nhàF cácF cộngF hồF kýF chínhF cũngF dânF lênF trongF thựcF màuF tỷE chiE đượcE lĩnhE kiểuE vềE ngànhE mứcE ngàyE vàE liênE ngườiE nhậnE mẹE nhómE trướcE cơD phạmD tênD đốiD nộiD thìD tínhD đơnD chaD tiêuD điềuD thểD vụD đăngD
cúcI áoE cấpD nhựaD
cúmF mùaF
cúngJ liệtH khôngF ôngF
cúpH điệnG nướcF
cănR cứQ cướcN hộL nhàF bếpF
căngE
cũO khôngI cóI hayH sangH củaH làmG cònG khácG ráchG thìG đãF trướcF choF hếtF giaoF nhưngF tớiF dưF ghiF giờF hoàiF hồiF imF lỡF muốnF mấtF nayF nộpF rồiF sápF thuF trảF vềF vàE
cũngO đượcK khôngJ phảiI cóI nhưH làH biếtG nóiG xongG ápF đãF tạmF bậnF hơnF hếtF hứaF loF làmF muốnF quenF quýF rángF thíchF thươngF tinF vuiF vậyF vềF
cơW quanV sởT bảnN chếN cấuN yếuM thểL giớiL độngI hộiH gâyH hữuH dịchH xảyH khíH củaG đeG bịG màG tàuG điệnG họcG vàG mấtF ảnhF caoF khủngF hoặcF anE lâyE đốiE lýE đượcE cháyE xâmE ôD chạyD làmD rủiD khóD sốD
cơmL chưaH điệnF choF cháyF cóF nghenF nguộiF nữaF rồiF thìF thôiF tấmF tốiF xinF đôngF
cơnF mưaF
cưQ trúO ởK đượcJ cóI vàI theH thếH thìH khiH việtG trongG làG phảiG khôngG nôngG màG theoG dânG tốiF từF tậpF hayF hàF mấtF mộtF nhỏF vạnF xuânF hoặcF tạiE củaE đểE trênE thựcE thônE nơiE thuộcE đốiE đãD
cưaG ghépF
cươngK nghiênG báoF vàE chiE
cướcO côngL choI dịchH phíH khôngG trảG củaG theoG bịF hếtF làmF mấtF nàoF quaF vậyF vậnE hoặcE bưuE kếtD điệnD
cướiM aiG lầnG thìG vợG hỏiF bạnF chồngF conF cóF côngF hátF hồiF mặcF ngoàiF ngườiF nhauF nênF nóF thángF tổF ởF
cướpF
cườiH ngheF nữaF điF
cườngL độH năngG vyF côngF kiểmE hợpE quảnD
cưỡngN chếN bứcH épG
cượcK đuaH bóngE theoD
cạnK kiệtF khôF rồiF lúcD vàD
cạnhN tranhM trongG cãiF hỏiF làmF támF đàoF bênE trênD
cạoF gióF
cạpG tuầnF
cảQ nướcL cácL nhàK thờiJ haiI buổiI tuầnI nămI trườngI xómH ngàyH ngườiH trongH thángH ủyG tiềnG khiG việcG nộiG nhữngG mọiF phầnF baF đầuF miễnF sốF chuồngF giữF làngF rồiF tayF tạiF đêmF tàiF thànhF chiE chaE khoảnE phụE vănE dựE phếE giấyD thuếD đấtD hìnhD thịD bảnD gốcD hoạtD xeD đốiD hộD cơD hợpD
cảiO tạoN chínhJ cáchJ tiếnJ thiệnI hoánF bịF
cảmL ơnJ biếnG xúcF giùmF lạnhF
cảnM trởL ngườiD
cảngQ hàngN biểnM vụM thủyJ cạnH cáH vàG dầuF hoặcF phảiF theoE thựcE trongE trảE thuộcE cóD quốcD đểD việtD choD đượcD
cảnhQ sátN báoN cáoL vệJ quanJ tạiI giớiH hàngH vàH củaH tráiH cóH đặcG theoG lãnhG chiếnF quaF việtF hoặcF khóF liênF ảnhF giaE choE bộE làE trongE thựcE giácE đượcE đốiE côngE đểE thuộcD
cấmO đảmJ trongJ hànhJ hoạtH khôngH huyH kinhH xuấtH cưH sửH nhậpH theoH vềG kếtG điG đượcF quyF khiF hoặcF thìF việcF củaE hútE lưuE bayE cácE tiếpE chuyểnE vậnE thựcD phảiD vàD thamD khaiD mọiD vũD
cấpV tỉnhR giấyQ xãP huyệnP lạiO dịchO cóO thôngO phépN chứngN trênN choM vàM thẻM sổM cứuL đượcL theoL bộL trongK mộtK cácK quốcK bậcK khôngK nướcK hoặcK phátK hiệuK họcK điệnK dướiK độK tạmK đổiK thấtK mớiK bảnK trungK tàiK củaJ bảoJ caoJ điềuJ mãJ đầyJ khiJ quyềnJ cơJ đểJ phóJ thịJ hưuJ quânJ vănJ iJ quảnJ thiếtJ quyếtJ thâmJ sốJ mìnhJ đốiJ thôiJ bằngJ trướcJ dưỡngI phảiI thẩmI tráchI vốnI nàoI thuốcI hằngI ưuI côngI chuyênI hàngI ủyI đặcI sảnI tuấtI thựcI kinhI gìI mấyI chứcI từI tạiI làI chínhI sơI vềI vớiI sửaI thìI dữI khuI báchH địaH phiếuH ngânH ởH quyH baoH lầnH cònH hồH phúcH saiH tiểuH tínhH trưởngH taiH thờH ngàyH nhàH bổH nămH đăngG maiG hồiG khuyếtG đấtG trởG sưG bùG tổG mấtG phùG bịG doG hộG lươngG thuộcG trựcG tínG cửaG gồmG nghềG đạiG kịpG nhưG bởiG tiềnG khácG kỹG haiG tạoG ốmG thủG trangG đơnF phêF phòngF tinF hàmF tươngF thườngF xemF úyF đãF bốnF biểnF chiF độcF banF miễnF ngườiF chỉF chủF hệF thángF tướngF cầnF ngayF đóF phụcF bíF nơiF thêmF trữF ngànhF sangF baF hẳnF nhiêuF rồiF suôngF thếF tưF giảiF táF đếnF hóaF thoátF tàuF xácF đườngF báoF sauF khíF phươngF temF cụcE nguồnE trìnhE chốngE vùngE sởE nhưngE phốiE gạoE màE vụE đủE danhE hạE nộiE địnhE khóE kếtE cănE lậpE vậtE giaE kiểmE nhiệmE thànhE phầnE toànE đúngE nhiênE quaE biênD hiệnD làmD tríchD tổngD đangD đêD chịuD hếtD kèmD ngoạiD nhữngD vậnD điD cấpD kiêmD lýD phẫuD phụD raD sinhD huấnD hànhD nguyênD năngD phânD trườngD xuấtD
cấtM cánhI nhàH hạH giữH màF trongF xeF bảnF gấpF tạmF tốiF vềF giấuE
cấuP hạO tổL trúcK thànhI lạiI tạoH hìnhG vàF kiệnF viênF phầnF lầnF câyF vốnE chiE củaE côngE nguồnE ngạchE đầuE ngànhD theoD tỷD
cấyH nhânG
cầmM cốK giấyH giữH phảiF bảnF lấyF mỗiF nổiF quyếtF thuộcF trịchF tàiF tờF điệnF ởF tayF vàD
cầnS thiếtO phảiN giấyM điềuK cóK đượcJ xinJ baoJ nộpJ xácJ mangJ đápJ đăngI saI làmI nhữngI thơI bằngI gìI mấyI sửaI kiểmI địnhI đảmH hồH thựcH lưuH bổH bảoH thôngH ghiH chứngH thêmH thanhH trìnhG ngâmG vềG thuG lậpG sựG thànhG đánhG sửG muaG chuyểnG báoG tuânG côngG giámF đợiF giảiF kýF khaiF soF hộiF nêuF trảF bảnF bỏF gặpF khámF raF đổiF biểnF kèmF niêmF phêF anhF baF cháuF conF cảF dánF haiF lýF tôiF vợF ôngF đâuF đấtF tiếpF đoE đạtE chỉnhE cungE ápE chữaE giaE lấyE thayE phảnE ngănD thẩmD tínhD tậpD vậnD chúD phốiD thamD tuyểnD giữD tiếnD xâyD xửD
cầuT củaO vềN cơL giámL bồiL tòaL ngườiK sửK đốiK sauK côngK kỹK vàJ quảnJ sửaJ cungJ thựcJ quyJ bảoJ bênJ theoJ tổJ đăngJ phảiI ýI thìI cảngI cấpI phátI bổI giảiI chứngI bắtI ápI mởI hoặcI doanhI trongH điềuH xácH chungH nàoH thiếtH gìH nhiệmH đượcH chuyểnH khiH thiH nhàH nghiêmH hủyH kiểmH khaiH dẫnH cácH khởiH cóH đểH địnhH thangH thayH bằngH hòaH độcG chủG cụG chiG tiếpG khôngG màG khácG báoG đàoG hộiG thủG đườngG cầnG kinhG đặcG vệG tạiG tươngG hoạtG hợpF thanhF chỉnhF trợF đơnF phòngF bịF kỳF phụF chuyênF hỗF chứcF hoànF thôngF chữF họcF nhậnF anF bácF choF khỉF nhậpF chấtF muaF riêngF thươngF thảF vậnF làF thànhF tạmF xâyF vaiF lậpF nàyF vốnE tríchE tốiE độtE vỵE đóE ủyE ghiE phảnE tuyênE chấmE giaoE thuE trảE kếtE thẩmE thamE thịE đấuE đãE đươngE biếtE ngânE vượtE bốE cáE liênE nhưngE xuấtE chínhE hạE trởE kháchE phụcE xóaE làmE nêuE nộpE quốcE tiêuE traE đổiE gửiD ràD sơD traoD điệnD giaD nướcD việnD điD họD laoD rútD từD nghiệpD phốiD sinhD đầuD chiaD tuyểnD đưaD đềD năngD sảnD tàuD
cẩmG bịF
cẩnH thậnH trọngD
cẩuE
cậnN nghèoK thôngI nguồnH phápG vàG thịF lâmF tếtF củaF cácE cộngE đượcE trongE cảngE chínhE vớiE cóD đểD đốiD
cậpP nhậtO giáoI cổngG vàoG vàG tạiG cảngF hệE thôngE trongD mạnD
cậuK cóF emF làF mợF tôiF tưF đãF đừngF
cậyK củaG vàF dựE caoE
cắmJ mốcI biểnF
cắnJ conG hàngF hếtF ngườiF sạchF
cắpG
cắtM giảmH điệnH hộG mấtG ngangG vớiG tócF mãiF hủyD dọcD đặcD
cặnF
cặpI mớiF mốiE khóaE đựngD
cọcL muaJ khôngG choF tiềnF baoF gấpF màF nămF phòngF quaF xongF tiêuE
cỏH bayF
cốQ địnhM ýL anJ môiI hóaI trànH xảyH vàH tìnhH nghiêmH kỹH đốiH hoặcH giaoH trongH cóG bứcG theoG khôngG hạtG vềF lênF quáF cấpF gâyF thiênF ôF côngE tàiE hệE củaE phảiE đượcE doE đêE mấtE bấtE vấnE đểE choD phátD trênD tàuD mứcD baoD giấyD quốcD
cốcF
cốiF
cốngI trướcF hiếnE
cốtK liệtI thépE
cồnI dướiF trongE
cổQ phầnO phiếuM đôngM truyềnM vậtK tứcH thìF tìnhF áoF độngE đứngD bẻD
cổngO thôngN dịchK trườngF chùaF cóF xanhF kếtE từD đấuD
cỗiF cóF
cộmF tớiF
cộngQ đồngN hòaN tácL sảnJ đượcI dồnH thêmH vớiH theoG vàG baoF cấpF từF mấyF mộtF sinhF củaF khácE cóE trongE phảiE vàoE phụE trênE làD hoặcD điểmD choD tạiD thìD đểD
cộtM aI điệnG mốcF dùngF xiêuF ăngE sốE đoE treoE đènD
cớG mấtF mệtF
cờK hiệuI quốcF thiE củaD truyềnD
cỡL chữJ baoG nàoG
cụQ thểP hỗM nợK chuyểnI nhàH chứaH đánhH vàG đểG khaiF đangF cẩnF giàF hấpF quaF sốngF tayF thươngF ốmF chỉnhF phụcF bảoE cầnD điệnD choD
cụcR trưởngN quảnM hàngM thuếM hảiK đườngK anK thiK đăngJ tiêuJ cảnhJ thúJ kiểmI côngI chínhI giáoI thốngI điềuI bảoI xuấtI bộI thủyH phátH dựH thuộcH trồngH phòngH khoaH viễnH tàiH vàH thểH tầnG chănG kỹG tổG quânG địaG tácF lâmF năngF yF bưuF vănF kếF lãnhF trongF thôngF duF gạchF nhàF khíF bổF kinhF phápF tinF hậuF nghiệpF thươngF cóE xeE đốiE môiE biểnE điệnE hóaE việcE xâyE báoE cánE đầuE lễD theoD đàoD trợD diD ngườiD ứngD dânD hoặcD quanD cấpD thanhD
cụmN từM côngK nhàF dânF liênE mỏD
củG chiF
củaX phápS bộR cơR luậtR ngườiR cácQ chínhP tổP nhàP hộiP côngP mìnhP doanhO nghịO thôngO chủO ủyO đơnN nướcN từngN tòaN thủN quỹN việtN ngânM quốcM cáM dựM xãM bênM địaM thànhM tổngM hợpM sởM mộtM trungM vănM cấpM banM hệL nămL tàuL chươngL cụcL đảngL giấyL điềuL thuốcL tàiL giáoL trườngL lựcL tôiL đạiL hàngL kháchL việcL việnK họK ngànhK đốiK hồK thángK cộngK tỉnhK thươngK nhânK đoànK phươngK vợK mỗiK nhữngK rượuK trẻK conK khuK sảnK cánK quyếtK bảnK kiểmK quyK chiJ bảoJ họcJ thuyềnJ hộJ emJ trưởngJ nhiệmJ xeJ phụJ aiJ đươngJ cảngJ quânJ hànhJ viênJ dânJ hoạtJ đấtJ giaJ liênJ kỳJ đềJ chaJ ôngJ thừaI thiếtI vụI mặtI cộtI thưI baI máyI phòngI cảnhI khoảnI thônI chuyênI giámI bịI nạnI chánhI thanhI phầnI sỹI chứngI báoI khoI cổI đườngI diI bệnhI độngI thịI mạngI cảI quýI nguyênI tuyếnI kếI phóI tậpI toànH haiH hãngH tiêuH lãnhH chứcH thửaH vỵH nhiềuH phạmH thốngH bấtH thẩmH tấtH sốH loàiH sinhH hiệpH giaoH mụcH đồngH chồngH dượcH thờiH dịchH trạmH nộiH cửH chúngH hiệuH anhH trọngH mẹH biếnH vùngH kếtH ngàyH bạnH thườngH chỉH nhómH cuộcH tộiH bềH dữH tráiH vậtG hóaG quáG điểmG bốG thỏaG máG huyệnG qũyG tácG đăngG bàG khungG nóG hạG hảiG loạiG trangG nguồnG độiG câyG mẫuG sânG quảnG thíG nềnG yG góiG lôG sựG chuyếnG chữG laoG nhãnG biênG mứcG cùngG thânG môG ítG hìnhG cụmF giốngF namF đấuF chếF giảngF nghềF chấpF nghiệpF rừngF tônF mãF chiếnF chấtF hòaF tròF cháuF hiếnF giáF khóaF khủngF mônF nhauF chịF thẻF tửF hànF canhF chínF chưF dìF sổF taoF truyệnF tuiF yếuF điF ổngF phíaF thựcF ánF lưuF chuẩnF phânF bácF đàiF thiênF hạngF khốiF giaiF lầnE môiE quyềnE ảnhE bảngE dấuE trạiE cổngE cửaE hiệnE phườngE vậnE thuêE cưE khoaE lĩnhE véE chuE từE bíE mỏE phóngE tờE lướiE danhE vànhE đôE đồE đợtE biệnE diệnE khíE quặngE dòngE nơiE cạnhE tưE bàiE nghĩaE nôngE sànE sángE hoaE nétE phiếuE biểuE cầuE dâyE thủyE giảiE kiếnE liệtE tiềnE mọiD bướcD kiểuD kýD lớpD phiênD thếD tênD vườnD xuấtD củaD hốiD máuD ôD ứngD baoD bậcD chuỗiD cânD câuD kênhD luồngD tìnhD tầngD
củngH cốH
cứR vàoN đểL quyK xácK tínhJ phápJ theoJ choJ kếtI lậpI quyếtI nghịH vàH yêuH nàoH tìnhH sauH luậtH raH điềuH thôngH chứngH banH trênH báoH cácH đóngG xâyG nóiG tưởngG ănG điG hồG kèmG kếG đềG dựG sốG chứcG địnhG củaG thêmG thựcF cấpF làmF nộiF phânF tiếnF thìF bịF danhF aiF chếtF chờF doF lênF sợF liênF cóF mứcF mỗiF tiêuF trongF biênF khácF mụcF vềF vănE giấyE khảE ýE nhuE đóE hợpE kiểmE chươngE màE cầnE đãE hoặcE phảiE đánhE phươngE giảiE lúcE nhiệmE đượcE tổE cụD khoảnD thanhD lệnhD đặcD hướngD thuD thờiD xétD
cứngJ vàF độcF
cứuR nạnN khoaN hộM tráchL trợK khảJ vàJ sựI sinhI ngườiH khẩnH tiềnH hồH thửG củaG hỏaG thôngG thươngG vềG tươngG đượcG sửaG lâmG hoặcG theoG viênG quyF ởF ứngF phátF giảiF thìF đóiF chưaF nhữngF yF cáchF saoF trongF cơF cácF nướcE chữaE choE lậpE tàiE phảiE trênE độE đểE chữE tạiE địaE cóE khiD banD giúpD liênD thịD đềD chuyênD đãD
cửP triL đạiK ngườiJ tuyểnJ điJ quốcH nhânH cánH viênG thànhG làmG vàF trưởngF bổF baoF côngF cảF mấyF ởF thamF cóE đếnE hoặcE lạiE phóngD kiểmD theoD
cửaP khẩuN hàngK mỏJ quốcJ nhàH sổH liênH raH cấpH chiG trongG lúcG rồiG củaG sôngG khoG lòF điệnF cóF mởF tạiF phảiF trảF từF chấmF cẩnF dờiF khóaF lâuF nộpF sốF thiếuF tiệmF vậyF xinF thịE rừngD quyềnD
cửuH chươngG longF
cữuG
cựH lyG cãiF
cựcL củaG đạiG trongF lắmF màF quáF thamF đếnE vàE ngắnE thuD
cựuJ chiếnJ
daL suaH cháyF dầuF ngămF vàngF xanhF đãE camE
daiG
danF
dangH kyG
danhS mụcP sáchO nghềM hiệuL dựK vàI cáI củaI giáoI cóI lamI thuyềnH máyH đượcH điệnH trênH nghĩaH địaH nhàH nàoG mứcG côngG lãnhG nhânG tínhG bạG choG địnhF trongF quảnF quốcF giaF chưaF quyF nhưF hoặcF saoF tươngF khácF ngườiF dânF cơF theoF khiE chủE kiểmE thuộcE chuyênE kỹE phóE diE chínhE nghiênE nghỉE đóD làD phảiD tưD laoD giảngD từD biênD khôngD thìD trưởngD bổD hànhD tạiD
daoI độngH nàyF cáchE taoE
dauF tuD
deI nghiH
demF
diQ sảnN chúcN tíchM độngL chuyểnK vậtK dờiI tặngG truyềnG cưF dânF
diaE
dinhM kemL dưỡngJ soI veD
diêmG nghiệpG
diêuF trìF
diễnN raL biếnK tậpK đànI nghệH vănG viênG vàE
diễuF
diệnS tíchP theoM chủM củaM hợpK cơK ngườiJ choJ phầnJ việtI kiểmI đượcI cácI lãnhI ngoạiI quỹI tạiI phảiI tổI thamH vàH nướcH cóH cấpH hoặcH làH côngG hộG sởG rộngG bịG chínhG trongG banF quảnF ủyF chấpF khôngF đơnF bộF đốiF vàoF bênF vềF bàF ởF nhàF thươngF miễnF thựcF tậpF quyE đểE ngoàiE cảngE hưởngE thìE hộiE giaE chịuE giaoE trướcE doanhE trùngE việnE thânE vốnD màD giáoD phápD phânD khácD mộtD xácD đặtD chaD tiếngD đãD đăngD
diệtJ cônH khuẩnH
doT cơO bộN nhàM ngườiL cácL chínhL aiL ủyK ngânK tổK mìnhK chủK doanhK vyK thủK thiênJ bênJ hộiJ đơnJ bịJ lỗiJ tổngI côngI cụcI khôngI taiI cấpI quốcI hànhI điềuI haiI sởI bấtH mộtH vàH sựH choH tòaH nướcH việcH yêuH đạiH cóH địaH nguyênH cáH thựcH cưH phápH trungH banH giámG chưaG gìG đâuG đềG thayG việnG đượcG chuyểnG từG bảoG bệnhG kháchG chánhG thiếuG thươngG luậtG quỹG bằngG phạmF tàiF máyF việtF bãoF nàoF phíaF thànhF đốiF dùngF trởF cungF hưF xãF chuF hiệuF huyệnF mangF thìF khácF phongF vỳF bụiF chứF hoạtF ngồiF trưởngF cốF vănF củaF thuF ảnhF dịchF lãnhF quyF quânE ôE cảngE tínhE mấtE ngànhE nhânE sứcE tácE đểE hếtE mưaE chấmE sửE tạmE thanhE đoànE đánhE đóE trongE thuyềnE thốngE chiE hệE chậmE quáE anE biếnE phòngE phảiE hạnD kinhD kiểmD liênD conD hợpD khoD nhậnD đươngD đặcD cánD tựD vụD cầnD nhiềuD sửaD tìnhD bánD giảiD nghỉD nhữngD theoD tậpD ápD ốmD giaoD quyếtD thẩmD đãD đảngD
doanhU nghiệpS dịchM thuM vậnM củaL cóL chứngK vàK dượcJ theoJ kếtJ tạiJ hoặcJ hàngJ thựcJ trongJ đặtI bảoI tạmI thuốcI sảnI bấtI xổI cấpI đượcI phảiI hoạtI khôngI xăngH ởH chuyểnH đốiH hóaH nhânH thìH đườngH hợpH cảngH làH vũH khíG trướcG thuộcG vớiG xuấtG tròG cácG ngànhG vàngG đểG choG sânG bịG phiG trênG khácG đãG muaG cungG nộpF quyF mớiF gồmF làmF nơiF sốF côngF khỏiF hiệnF kiệpF muốnF mấtF mụcF xinF nhậpF thươngF chínhF sửF doF vậtF nướcF hằngE phùE rượuE sauE duE khiE màE vốnE nhàE điệnE diE bềnE khaiE tiềnE muốiE gửiE giốngE nămE đăngE baoE trạiE trởE vềE thiếtD giámD đếnD chưaD cốD thôngD thứcD bánD nhưngD
doiI namF voiD
donH deG dangD
dongH
duP lịchO họcJ đậpG thuyềnE kíchD anD
dungS củaM quyL sauL chiL vàL khácK thôngK tốK cầnK kiểmK chínhK chủK hướngJ đăngJ thẩmJ côngJ vềJ báoJ liênJ quảngJ quảnJ giấyJ khiếuJ đãJ cơI theoI đánhI trongI điềuI khôngI đượcI sửaI kếI đềI giáoI chươngI giámI hợpI ghiI vănI hoạtI thayI tíchI bảnI nàoI yêuI thựcH nộiH dựH thuộcH cácH quyếtH dịchH lượngH hồH hỗH huấnH cóH nàyH khaiG vụG thanhG phânG vyG trênG thỏaG bắtG giảiG kiếnG thiG làmG thuG bịG bảoG bíG cụG môiF trưngF xácF đàoF kêF phimF tạiF chỉF tiếngF đốiF bấtF tươngF bảngF màuF haiF năngF gồmF nhưF chứngF họcF nêuF thànhF chưaF phươngF đơnF kếtF chuyênF tưF tậpF phòngE phốiE phùE khángE tráiE camE nghiênE phảiE thểE tàiE đểE bồiE hoặcE thiếtE biênE bổE quanE rõE tiêuE trìnhE lấyE xuấtE cuộcE tốiE dữD giaoD mớiD tuyênD đóD tiếpD biệnD chếD hànhD tổD inD tờD kinhD màD phátD sốD thìD đặcD địnhD ủyD cảnhD khảoD kỹD thốngD tinD
duyO trìN tuK nhấtJ
duyênI hảiH phậnF saoF
duyệtR phươngL vàK kếK dựK quyK theoK kếtJ đềJ danhI củaI hoặcI chươngI quyếtI điềuH thiếtH hồH trướcH thìH nhiệmG chủG đốiG báoG trongG nộiG mẫuG tạiG giáG đểG cácG chỉF chuẩnF khôngF choF sửF mấyF raF rồiF phảiF chiếnE nhưngE liênE thôngE bổE lạiE tàiE cấpE làE trữE bảnD thựcD cóD khuD tiềnD đượcD kèmD sauD vềD thayD tiêuD việcD
dàiO hạnJ thờiI hơnH baoG ngàyG thêmG tayG từG củaG trongG tốiG khôngG quáF nhưngF tớiF lớnF giờF xanhF trênF cạnhE vàE dướiE tuổiE ítD khoảngD đượcD đườngD
dànI xếpF nhạcF dựngE
dàngG
dànhM choL riêngJ baoF dụmF tiềnF đểE mộtD
dàyJ đặcF cộmF
dámJ nóiH chắcF raF điF
dánM temJ nhãnI ởH thôngH ảnhG giấyF bảngF côngF tớiF
dángJ côngH làD
dâmK ngườiG
dânU sựR cấpR tộcO tỉnhN tốiN cácN cưN việtM cóL đượcL quânL dụngL sốL vàL phốK chủK cùngK trongK thànhK hoặcK xãK theoJ khôngJ củaJ phảiJ ởI huyệnI vềI thìI mấyI tạiI quậnI thựcI phườngI baoI lậpH khiH nộpH đếnH bịH thườngH màH biếtH đểH đốiH làH đãH thamG lênG thuộcG doG vàoG chuyểnG quyếtG địaG sinhG cònG gắnG nơiG biênG trungF nữF bằngF dựF lấyF bầuF vyF tựF côngF phòngF đangF ítF điF quyF thángF viếtF nhữngF luậtF gópF khaiF nóiF nằmF quaF thếF tớiF nướcF tốF xungF biểnF chiềuF chạyF dữF hỏiF khổF laF lúcF mỗiF nghèoF phànF phạtF rồiF rộngF sưF trênF vậyF xongF bảoF choF vớiF khuF hoạtE thịE xemE từE trìnhE yE trựcE thôngE tiếpE khóaE nhậpE cửE nguyệnE raE gồmE làmE trởE tổE đăngE gianD gửiD phụcD chịuD hướngD làoD mớiD trướcD đoànD thủD liênD yêuD
dângI lênF doE
dâuJ tôiG cóF emF củaD
dâyM chuyềnJ điệnG dẫnG vàF bịF ngheF tựF nóngF tảiF lưngE họE nổE cápD anD buộcD
dãJ nguyH thuộcE
dãyF sốE
dépF
dêE
dìJ bảyF bịF conF tôiF útF
dínhI gìF
dòN khoángL địaF vàE nướcD theoD xuốngD
dòmF ngóF
dòngM chảyJ củaI chữI điệnF dướiF họF trênF thứF đơnE
dôiJ dưI raF
dônF
dõiO tìnhI vàI việcH diễnG trừF thiF riêngF cácF côngE quảnE sứcE trênE ngườiE bằngD hoạtD thựcD tàiD điềuD đốiD
dùI nhiềuF saoF
dùngQ đểL choK đượcK trongJ chungJ làmI bóiI mẫuI củaI vũI thủH cùngG chịuG vàG theoG cóG hoặcG thửG vàoG tiềnG thuốcG đốiF phụcF riêngF khiF chấtF giaoF tạiF nốiF nhàF tiếpF làF đăngF cỡF dầuF hàmF họcF phảiF thuộcF trênF ngoạiF khôngE chínhE quyE sinhE cácE côngE doE cáE đãE thôngD khácD thựcD tàiD phòngD
dũngH conF cảmE
dưM nợI đượcH tàiG lượngG củaG lúcF raF đâuF quỹF trênE luậnE tiềnE đầuE ngânE thừaD cóD
dưaH hấuF cảiF nấuF
dươngL lịchH tínhH thìF cầnF ởF
dướiQ đâyL hìnhK bấtK đấtK dạngJ nướcJ baoI sựH cácH mọiG mứcG cóG mặtG trựcG sáuF aoF mấyF rồiF đáyF mộtE thựcE tênE vàE củaE theoD
dướngF dẫnF
dưỡngQ nghiệpK củaJ kiếnJ vàI theoI giámH nângH choH chuyênH cánH ngườiH bắtH đốiG sứcG đượcG côngG vềG hàngG thườngG thìG trongG từF mộtF conF giốngF ôF tạiF hệF tàuF trẻF nhàF đểF kỹF nghềF cóF dùngE tiêuE địnhE sửaE hoặcE cácE giáoE hợpE phươngE phảiE bằngE thiếtE độiE nguồnE làE thươngD tậpD đêD doD thuộcD tàiD thựcD hạngD viênD ởD phụcD quyD
dượcP liệuM chấtK cổI điểnH vàG lâmG gốcG củaG phẩmG cóG hoặcG theoF sỹF họcE phảiE cấpE lýE trongE khôngE làE thựcD phùD đãD đượcD đốiD độngD
dạL conG emG thưaG choF chưaF chứF côF dạF khôngF rồiF tíaF vângF
dạiG ởF
dạngO sinhK sốI thuốcI bàoI phốiH hóaG vănG dữG điệnG khuyếtF củaF hìnhF giấyE bảnE bộtE khácE tệpE vàE thôngE lỏngE tậtD cácD rắnD thanhD chứngD tàiD
dạoJ nàyJ
dạyO họcK trìnhJ nghềJ vàJ thựcH từH đượcH raG trongG cácF lýF tiếngF trườngF dễF saoF hoặcF mônF theoF tạiE choE bàiE chươngE vănE bằngD củaD trựcD tíchD ngườiD thêmD
dảiJ bayG phânD
dấuP hiệuM củaK giápH địnhH xácH vếtH vàG đỏG hợpG chứngG treoG theoF ngưF đóngF ởF giaF làF mớiF thìF chịF màF xãF ủyF kiểmF riêngF bưuE vàoE cóE nghiệpE saoE chỉE tiếpE chấmE thờiE hoặcD kỹD gạchD trênD đượcD
dầnI cướiF hợpF tiềnE
dầuO khíM thôI cóG mỏG vàG trongG theoF gộiF ănF trênF cầnF mụnF rồiF củaF phảiF hoặcE choE từE lãiE đượcE thuộcE mỡE quyE thựcE đểE cáE tạiE hàngD
dẫnS bởiM thiM củaM thựcL tạiL đếnL việcK vềK cácK sửK vàJ đườngJ độI chiếuI viênI tậpI côngI ngườiI điềuI nghiệpI cụI chuyênH tổH kỹH tạmH khoảnH chiH cơH quảnH hoạtH tàuH bổH mộtH địaG chếG ủyG cáchG hoặcG thủG choG giảiG tớiG ápG xuấtG luậtG duG triểnG trìnhG trongG ghiG lậpG kịpG xâyF phươngF vệF hoànF làF quyF nộiF điF điệnF đểF cònF rồiF tậnF điểmF chươngF kiểmF cóE xácE xửE dắtE giámE kháchE nướcE chủE theoE trênE đốiE doanhE hiệnE chứcE khaiE nhàE bảoE nghiênE xếpE liênE khíE nhữngE đánhE khôngD mụcD chẩnD riêngD đượcD mứcD chấmD nhưD
dậpH nổiE tắtE
dậyJ chưaF hayF hếtF sớmF điF đúngF
dắtJ điG bácF bộF conF tàuD
dặmF
dặnI emF miệngF muaF
dễM hiểuH thươngG cháyG bịG dàngG theoF chịuF gọiF ngủF nhậnF sạchF sốngF trúngF xinF ợtF đọcE thấyE tiếpE quanD nổD
dệtG mayE
dịK đoanI rồiG thườngG tậtF
dịchT vụS chứngN bệnhM dânL thựcL điệnK củaJ hàngJ theoJ trênJ hạiJ độngJ vàI yI bảoI đượcI thuậtI liênI muaI trongH viênH vớiH cổH côngH thìH thươngH hoặcH đặcH khôngH đãH làH ngoạiH cóH iH tạiH chuyểnH mộtH raG thuếG tiếngG tỉnhG câuG giùmG phảiG tráiG hoánG tàiG bấtG khiG đốiG chungG vôG tựG sangF thuF kýF tễF ởF choF giấyF đểF ngânF nhưF thanhF cầnF bảnF aiF chếtF mấtF giữaF bánF vềF khácF cácE doE từE độcE quốcE hợpE quyE lầnE bằngE thịE quyềnE tớiE quaE thôngE trựcE đóE màE sinhD bịD kỳD nộiD thiếuD thuộcD vãngD cơD nàyD
dịpF
dịuF
dọaK anG dùngG gâyG đếnF giếtF hoặcD xâmD tínhD
dọcK theoI đườngD
dọnK vềG côngF lênF quaF điF
dốcI củaF
dốiJ khácF vềF hoặcE
dồnI trongF
dỗG kiểuF
dộngF làmF
dộtI nátF choF cộtF mấyF mỗiF
dờiK quaG trụF vềF mộF quánF xuốngF côngD
dởF ngàyF
dỡL hàngI tàuG nhàG tàiF trongF vàE côngD bỏD hoặcD tuyếnD
dụL máF dỗE
dụcS nghềO vàO đạiM quốcL phổL phápK thườngK thểK mầmK tạiJ bắtI đượcI ngườiI khôngI vớiI cóI côngH củaH từH hòaH trongH nướcH trungH thuộcG ởG chínhG tiểuG anG khácG theoG vềG hoặcG đểG trênG cấpF trẻF tưF đốiF thựcF nhưF cầnF huyệnF nàoF tốiF kiếnF phảiF địnhE đàoE choE conE sứcE dânE ngoàiE quyE doD nângD phòngD cảiD làD truyềnD cácD họcD thìD trởD trựcD
dụngV đấtR tàiO đốiO laoN biệnN cácN trongN vàN côngN choM theoM đểM cụM đượcM vốnM dịchL tráiL ngânL củaL thôngL kinhK nguồnK phươngK quyK hóaK trênK hoặcK thuốcK hìnhK từK vũK tạiK vàoK chứcJ hệJ khôngJ vắcJ năngJ mứcJ phíJ cóJ nướcJ cơJ khuJ làmJ kếtJ tầnJ dữJ điệnJ giấyJ vậtJ sảnJ phảiJ tiêuJ chungJ mộtI sốI rừngI trangI quỹI khiI bềnI mãI đườngI tiềnI thiếtI nhưI nhàI thìI thuếI vănI ngườiI thẻI tênI vớiI xeI chứngI làI chấtI địnhI thựcI chếI khoaH tươngH đúngH nhữngH baoH giáH conH nguyênH chínhH khácH luậtH ổnH máyH hợpH dấuH hiệuH nhânH hếtH tậpH phụH hoạtH viênH quảnH thốngH quyềnH hàngH việtH màH đếnH lướiG mạngG raG thủG biênG mấyG ngoạiG tiếnG việcG bảngG doG kểG phápG thànhG chữG nhưngG tốiG rượuG vùngG danhG giảiG sauG bằngG dựG toànG phầnG thưG trựcG vềG trướcG đãG giáoG maG mậtG biểuG thườngG diG đơnG quốcF dùngF thờiF hồF miễnF phùF thửF trìnhF ưuF mẫuF điềuF ởF lửaF nhiềuF thẩmF hạF khoảnF loạiF giốngF khoF đaF băngF chốngF tớiF cungF địaF khoángF phụcF bảnF khámF lyF saiF thừaF xâyF gìF hạnF lạoF môF nàoF đồngF pháoF việnF bộF đầuF lầnF tácF đóF biểnF chuẩnF quyếtF sángF chiF nhiênF nếuF thuộcF tạmE kỹE mớiE ngayE riêngE temE dàiE hỗE lạiE nhằmE trụE tỷE hộE tàuE thươngE trungE bấtE cònE sinhE thayE tínhE sỹE chươngE rộngE vỵE dướiE hiệpE mọiE phânE tiếngE bịE diệnE giaoE lệE lựcE ngônE thứcE bìnhE chỉE cánE sổE chuyênE cáE phôiE dượcE tínE ủyE vậnD bảoD xuấtD khaiD liênD nhãnD nộiD phiD xửD đăngD anD báoD chủD họcD lựaD ngắnD đềD hoaD lợiD tríD cùngD cụmD hiệnD thanhD tiếpD
dứtP hoạtM hợpL hiệuJ việcJ quyềnI thựcI hànhH kểH khiH tồnH tưG giaoF trongF hônF giámF caiF đượcF luônF kinhE theoE liênE ápE hoặcE trướcE hưởngE ngayD tậpD điểmD
dừaH sênF
dừngN tàuG việcG hoạtG đóngG thựcF làmF luônF xeE lòE nghỉE cácE lạiE ngayE hưởngE bánE phươngE họcE khaiE đónD giaoD hoặcD đỗD
dữR liệuR vậyH hôngF quáF riF
dựT ánS toánP trữN thảoN kiếnN báoN phòngN bịN thầuL thiK tuyểnJ thưởngI họpH phiênH hộiH địnhH cácH đánhH kiểmG trùG vàG cuộcG tínhF khuyếtF đồngF củaF lễE sátE kỳE đạiE cóE sơD xétD khóaD nhàD theoD
dựaL trênK vàoI
dựngS vàN côngM kếL cơL nhàL cácK dựK quyK vănJ hệJ theoJ khuJ cóJ chươngJ phươngJ trongJ bảngJ mớiJ báoI đượcI tiêuI trênI kinhI hoặcI phảiI hạI lạiH luậtH đềH kếtH thìH bếnH trườngH làH lựcH đểH tạiH củaH hồH luồngH nộiH choG nôngG nghịG chínhG chiếnG môG địnhG đốiG môiG khácG phongG thôngG chỉG bảnG danhG thựcG cảngG phápG cấpG đãG trụG thuộcG khôngF nhiệmF nướcF đườngF chuyênF gâyF tổF tàiF nềnF mấtF rạpF doF bộF phùF trìnhF xãE phầnE sổE bằngE giaE sốE triểnE nămE trướcE baoE trungE điềuE vùngE đôE gồmE mạngE đậpE ởE gắnE từE vềE hướngE mụcE phimE quanE vớiE chếE cầuE hìnhE lộD sânD khungD ngânD biểuD khoD phụcD thẩmD trạmD dữD thangD thànhD bảoD khiD mộtD quyếtD độiD
eQ khoảnK vàH
emR cóK điK khôngK làmJ bịJ muốnJ ruộtJ ởJ làJ mớiJ đượcJ chưaI xinI phảiI hỏiI ơiI trongI vềI đangI dướiH tớiH gáiH gọiH lênH tôiH theoH đểH vàH từH vớiH gửiG béG gặpG bỏG chuyểnG mộtG traiG chạyG cũngG kýG lyG mấtG ngheG nhaG nóG vayG vôG đọcG đứngG thamG dâuG cầnG vàoG cấpF thìF côngF nuôiF sốngF chịuF ngườiF raF ítF chậmF cònF ănF baF bayF biếngF bàiF bánF chàoF chánF chảyF chịF chụpF cướiF dắtF dễF ghiF ghéF giùmF giờF haiF hoàiF hồiF khócF koF loF luônF lẹF lỡF mangF muaF mượnF mỏiF mởF nghenF nghỉF ngậpF nhớF nhờF nóiF nấuF nằmF nộpF nợF phụF rànhF rốiF rồiF rửaF sạcF sốtF thiệtF thuêF thángF thươngF tranhF trốnF tưởngF tấmF viếtF xongF xàiF yếuF útF đemF đánhF đóngF đủF ướtF tạiE hoặcE rểD trênD khuyếtD việtD ngoàiD choD
engF trênF
gaL vỳH đườngH dỡF làF hànhF xếpF hoặcE
gamH đếnF
ganE
genL giốngH vàG đủF đượcF đãF phảiD raD đốiD
gheG máyF ngoF
ghenF vôF
ghiR rõN trongL trênL chúL tênL chépK âmK nhậnK hìnhJ nhãnJ vàoJ sốJ nợJ saiJ lạiJ theoI đầyI sổI ngàyH saoH cụH bằngH biênH nhữngH khôngH họH mộtH thuG côngG danhG gìG vôG thôngG tổngG làG phiếuG địaG chữG chiG đượcG cóG mãG biểuF cácF nơiF việcF lýF nộiF choF thờiF chủF giáF tạiF xãF raF cáiF giùmF làmF nhiềuF nhầmF sáuF taF thếF támF tôiF ânF đangF đấtF chỉF tăngF thànhF kếtE ýE lờiE dòngE giảmE nhậtE thêmE nhớE kýE nhưE ởE chứcD vàD
ghimE
ghéI nhàG cóF đâyF
ghépL vấnH giáoG môF cácF lạiF nộiF câyF trongE bộE nốiE
ghétG khôngF nhấtF
ghếI chờF nàyF ngồiE
giF
giaU đìnhP hạnO vềN côngM bảoM tăngM vàL đượcL súcL hoạtL thựcK củaK tốK hoặcK giaoK cácK đấuK theoK làK cóK hộiJ vàoJ doJ tưJ trongJ xâyJ chươngJ dựJ laiJ cầmJ ýJ việtI nhậpI đốiI đểI phiênI hợpI phảiI tổI baoI bánI thìI thẩmI bồiH trênH đánhH quyH choH tiếpH nghiênH tậpH khôngH tạiH vớiH đãH phátH quảnH hàngH khóaH phòngH giảngH gồmH thuộcH thịH thànhG ứngG khácG điềuG giámG khiG tươngG quanG liênG tuyểnG hệG dụngG nướcG trựcG kếtG lậpG trợG đoànG đàoG gópG banG hòaG tựG tìmG truyềnG trướcG chốngG thỏaG cốG tỷF sửF thiF cuộcF khángF cáchF kiểmF cònF giảiF màF khảoF bìnhF bậcF giảmF thủF đầuF làmF biênF thiềuF quỹF nghĩaF sảnF đặtF cẩmF phốiF ởF xửF chiếnF hàF đặcF laoF hỗF đầyF quyềnF phụcF raF đếnE chữaE cungE nơiE thamE dânE hiệnE thửE xétE giaiE họcE vậnE ítE đóngE hướngE lựcE triểnE huấnE khámE sốE tốcE thươngE trìnhE cứuE đăngE đềE độcE quyếtE kýE tínhE địnhE sauE việcE xácE diễnE họpE gửiE quáE bằngE nhằmE nămE phânE phảnE cấpD giáoD khoaD muaD thôngD đồngD cảnhD nghiệmD xuấtD điD đóD anD báoD bịD chuyênD cơD thiếtD chínhD hằngD kinhD mạngD từD biểuD cùngD dịchD
giaiN đoạnN
giamO giữM cóH khôngH vàH thuộcG trongG đượcF bịF hayF hoặcF sẽF đạiF doF làE theoE thìE dinhE đểE phảiE củaE ngườiD
gianS thựcL làmK côngK thửK mạngK diễnJ lậnJ nghỉJ tậpJ bịJ đóngJ đượcJ vàJ baoI thanhI thuêI đểI dốiI tổI đàoI khôngI quyI tốiI từI hưởngH sửH lưuH thiH tạmH họcH hoạtH dựH giảiH giữH choH khóaH đãH cònH điH tínhH kiểmH thamH banH xâyH chờH huấnH địaH hàngG trảG laoG củaG nhấtG giaoG vậnG đảmG giaG thẩmG hoànG chốtG cóG biểnG bắtG caiG tươngG xácG nộpG ngườiG theoG cấpG phụcG điềuG kýG hợpF lậpF ápF trựcF cácF chưaF tiếpF ítF bảoF gửiF làF tàiF dùngF nàoF chấpF chậmF tìnhF đăngF nhậnF xuấtF nàyF chuyểnF lấyF trongF cơF truyềnF đóF quáE giữaE xửE cụE phátE hỗE tàuE xétE khaiE mởE ởE báoE tríchE đánhE hạnE miễnE ngừngE tạiE dàiE tiếnE giảngE kếtE màE doE chuẩnE liênE ngắnE thôngE xemE đoE cầnD kéoD thuD xảyD phảiD quảnD đìnhD gầnD hoặcD khácD sauD triểnD ghiD thảoD tăngD bayD bổD kểD ngầmD sớmD trênD hànhD kinhD toànD vớiD
giangJ cóF nhậpF
giaoT dịchQ thôngQ đấtM choM nhiệmM quảnM kếtL côngL tàiL quyềnL nhậnL vàK dựJ nộpJ theoJ thựcJ hàngJ trựcI trongI hoặcI khuI ngườiI hồI khôngH cóH kếH củaH đểH cơH mặtH lạiH đượcH chủH ngayH tiếpH khoánH rừngH vụH cắtH nhauG diệnG tráchG banG sảnG vănG cácG giữaG vềG phảiG sốG phụG bíF đồngF giámF bộF đạiF mộtF lưuF đơnF phóF quyếtF bảoF riêngF nhàF aiF quáF tổF đốiF tạiF từF vậtF ủyF toànF làE thìE chỉE thầuE chứngE quyE xửE việtE đưaE giấyE liênE sởE sửE thứcE làmE tiềnE vốnE biênE khácE mẫuE xácE trênE tựE vớiE kinhD tiếnD chínhD cụcD lậpD tổngD bảnD bằngD cấpD việcD nhưngD thuốcD xăngD đãD đúngD màD đầuD
giayH chungE
gieoG trồngG
giàL khôngG rồiG yếuG cỗiF cóF hayF hộF liệtF nămF tạiF xongF đauF ởF
giànI diG choF khoanD
giàuI rồiF
giàyG daE
giáU trịQ đấtO tàiN vàL củaL dịchL bánL kếtK theoK chấtK sựK tínhK từK tácK đượcK cácJ khởiJ vềJ việcJ quyềnJ nguyênJ lạiJ ngoàiJ thựcJ côngJ tìnhJ viênJ khôngJ choJ cướcJ thuốcJ địnhJ thịI hoặcI trongI muaI kỹI làI hiệuI thuêI mứcI đểI tốiI quyI tiềmI anI đốiI hồI doI rủiI hiệnI tạiI hàngI lôI phảiH thànhH trựcH baoH đãH chuyểnH cóH điềuH cấpH dựH thìH đầuH cơH giaoH phongH hợpH điệnH trênG nguyG vậnG thanhG năngG đềnG cụG màG saiG sơG mộtG khảG đạtG thấpG tiêuG chàoG hoạtG hảiG thamG đápG chươngG thôngG sảnG bằngG cảG tổngG caoG chứngG véG chiG khácG môiG vốnG nghiệmG trúngG giữaG vàngG độcG thuG phátF đếnF góiF xâyF eF độtF ghiF xăngF hệF thúF phươngF tiềnF độF ứngF dữF hàiF raF cổF khiF nhưngF nàoF đềF biếnF càF cỡF hôngF mấyF mềmF niêmF thêF đảngF nhiênF thiệtF trữF tínF nộiF trầnF tươngF dướiF lầnF quáF trướcF xácF hốiE kếE ngạchE phùE soE xuấtE cungE trìnhE ngàyE đăngE chungE chuyênE nguồnE thuộcE vớiE nhuE tạmE ápE đặtE khoánE thủE xếpE chínhE sànE banE bìnhE gồmE sauE cốE chưaE trảE địaE ởE giámE sửE thỏaE ảnhE nhàE tiếnE việtE bảoD bấtD lênD trungD hạchD kháchD sốD tiếpD toànD tuânD cầnD lậpD tangD tàuD cuốiD cụmD kinhD liềuD tổD xuốngD bịD hoànD ngườiD nhậpD nhữngD rừngD đóD đầyD
giácL vềE tộiE
giámS sátQ địnhP đốcP hộL thịJ khảoH
giánK tiếpJ điệpH đoạnH
giángH chứcG cấpF
giáoS dụcS viênN trìnhK khoaK sưK dưỡngJ trựcI cóI dạyI vàH giáoG trongG đượcF theoF ởF khenF laF mìnhF nóiF trườngF điF củaF hoặcF tậpE giảngE làE thamE trênE phảiE độcE chínhE ánE khôngD đangD vụD khiD nhânD
giápK laiH ranhG vớiF lãnhE lưngE bênD phíaD
giáyF phépF
giâyI phépE
giãiF viênF
giãnF cáchD
giêngG nămF
giòF thủF
giònG hởF
gióL mạnhF mùaF lớnF hayF rồiF vàE
giùmN tôiK emI conH bàG cóG hồG máG thìG tuiG đượcG baF bàiF bácF bảnF bằngF chiếcF choF chịF giấyF luônF mẹF mộtF vợF điF
giúpP phápM việcK xãK bộJ đỡJ ủyJ emI viênI tôiI chínhI cháuH choH ngườiH thủH mìnhG chủG họcF sứcF côngF thưF bàiF chịF conF gìF khôngF sốF tổngF cácE giámE đốiE chánhE trưởngD cơD củaD bạnD hộiD sinhD
giơF tayF
giườngJ bệnhG thếF
giảN mạoJ tạoH đểH địnhG tàiG củaG cóG trongF khôngF bịF dấuF hoặcF vàF truyềnE đốiE làE sửE theoD
giảiT quyếtR thểN trìnhM phápM thíchM viênL tríL thưởngK tranhJ ngânJ phóngJ thànhI ởI thươngI tỏaH thiH mậtH tánG xongG tạiG đápG khôngG vôF giữaF tốiF ngườiF vớiF baoF giùmF giúpF haiF kiểuF làmF mãF nhiệmF thônF đấtF đứngF vàF đượcE củaE báoE trongE hoặcE khátE cứuE ngạchE theoD nhấtD đểD cóD phảiD
giảmP tiềnL thuếK thiểuJ khảI giáI nhẹI nghèoI trừI thờiH chiH họcH vốnH mứcG tácG phátG thuG sútG sốF hoặcF doanhF chấtF baoF nghĩaF tàiF cânF mỡF thôiF thẻF thếF thiF phíF theoF tảiF miễnE côngE tốcE vàE dầnE khốiE củaE xuốngE tầngE tốiE cácD tổnD hìnhD mộtD bớtD kiểmD
giảnK hóaH biênF đượcF nhấtF
giảngO dạyM viênM cóF củaE cấpE bìnhE đườngD vàD
giấcF phảiF
giấuK làG củaF khôngF
giấyU chứngR phépR tờQ xácN gìN đăngM ủyM độcL khaiL nàyL đềK báoJ mờiJ phạtJ hẹnJ củaI khôngI hoặcI thìI choI giớiI sangH côngH bánH cũH rồiH chuyểnH khenH triệuH tiếpH biênH thôngH raH màG nhờG anG cửaG kếtG tayG tìnhG vàG đượcG kiểmG bảoG cóG camG gửiG trắngF ghiF trựcF khácF bằngF nghỉF trảF dánF gọiF trìnhF từF vệF đóF ởF mớiF ngườiF nợF viếtF baF bắtF bổF dàyF giốngF hayF hoàiF huyệnF hônF hảF hếtF hộF kenF khướcF kiaF lạiF muaF mấtF nửaF nữaF phếpF quáF sốF sửaF thôiF trướcF tínhF vậyF đâyF đấtF miễnF inF vậnF nộpE theoE khámE rútE đếnE niêmD
giầyI vảiG daE
giậnI nữaF thìF tôiF điF
giậtI mìnhF
giặtI kêuF áoF đồF
giếngK khoanH lấyF nhàF đàoE
giếtK mổJ ngườiG cảF
giềngH
giọngG tậpF nóiE
giỏiJ củaF baoF màF vậyF
giốngO câyL vậtJ thủyI nhauH lúaH nhàG bạnF hồiF nàoF vầyF vàF gốcD ngôD
giỗH bốF ôngF
giớiR hạnM thiệuM hànhK tínhK quốcJ đấtJ vàJ trongJ bảoI đơnI đượcI rừngI củaH đườngH theoH sốH đểH vềG biểnG làG khuG chứngG cóG tạiG bấtG quyG trênG đãG giữaG việtG choF hoặcF phảiF thựcF lấyF cácF nướcF thửaE địaE vớiE vùngE phíaE thuộcE nghiêmE sửE vàoE bênD nhậpD hóaD khaiD khiD khôngD ngoàiD phạmD
giờR làmK thìK nàyJ phảiJ cóJ kểJ chuẩnJ chưaI mớiI tôiI xinI theoI sángI aiH muốnH vẫnH trởH đượcH vàH làH màH lênH khôngG trướcG bánG nộpG anhG baoG ghiG mặtG rồiG thuộcG thànhG trongG giảngG đốiG đếnG hànhG nghỉF chiếuF nhậnF ngàyF mỗiF bắtF coiF đóngF ởF chiềuF hủyF trừF dạyF mởF trảF anF bâyF bỏF bộF chuyệnF cònF cầnF emF giấcF laF lẹF muaF mấyF nhàF nắngF nợF raF saoF sửaF thángF thếF thờiF trưaF trườngF trắngF trẻF tuiF tênF vănF vậyF xãF đáF đâuF đòiF đườngF đốnF đổiF thựcE hoặcE họcE hàngE cậpE sauE vàoE lýE caoD
giờiF ơiF
giụcH làF
giửF hồF
giữR đếnL chứcK tàuK gìnJ nguyênJ trongI bíI vàI hồI tàiI lạiI ngườiI tạiI đượcH phạmH vaiH cóH sổH cácH chấtH theoH xeH hếtG thìG hoặcG trênG chuẩnG đểG vũG từG phảiG ngạchG bằngF conF bảoF cùngF hàngF kínF vĩnhF thôngF baoF bắtF càF cănF giùmF mãiF nhàF vậyF hòaF chứngF củaF khôngF mộtF vậtE tiềnE quyềnE tangE thẻE kếtE đồE bảnE choE nguồnE đầyE bậcE giấyE doD tạmD vữngD nướcD thuộcD đốiD hànhD quyếtD thựcD bịD làD ngânD hộD khácD
giữaP cácN cơJ haiJ ngườiI côngH đườngH ngânH doanhH nămH chínhH đơnH chủH việtH bênG giáG tổG nhữngG sốG tổngG nhàG vợG đồngG vănF cóF anhF kỳF thưF chừngF bộF đêmF hệF độngE trungE chaE quỹE hộiE caE giờE nướcE ủyE phươngD tàuD thànhD củaD cấpD cộngD quyD ôngD banD
giựtF hụiF
gomK mấyF vàF hàngE
gàK sauG làmF bỏF cóF nhàF taF trốngF vịtF nhậpD
gàngE
gácI cóF đêD
gáiL tôiJ bếnF cũngF họcF lấyF ngồiF ruộtF sinhF útF
gánhI rauF xôiF
gáyF từF
gâyQ thiệtN raM hậuK tổnK thươngK hạiK mấtK nghiệnJ ôJ rốiI ảnhI bệnhI nguyI hưH cơH khóH cảnG trởG nhiễuG taiG nhầmG phiềnF nhằmF phươngF tácE cháyE nhiễmE hiểuE mêD
gãyJ chânG tayF gócF nhánhF
gìT choL trongL khôngK thìK đểK vậyK khiK đốiJ màJ nữaJ nếuJ hếtJ thếI vớiI đâuI ạI emH sauH trướcH vềH bâyG chứngG cũngG củaG theoG đượcG ởG đãF khácF saiF vàF bạnF chơiF chịF càngF côF cảF hảF hợpF làmF ngồiF nhấtF nhỉF nèF nóF nổiF thayF tiếpF tớiF ănF đenF điF đâyF đóF đầuF đẹpF
gìnK giữF anF trậtF nhữngF vệE vàD
gòI vấpI
gònJ cảF lạiF nhờF raF vềF
gócK vớiG trênF thìF
góiN thầuL sẵnK bánhG củaG lạiF thuốcF vàF cướcF dịchF nguyênF bánF răngF xongF hàngD hoặcD sảnD theoD
gópP vốnM củaK ýK phầnJ vàoJ tiềnI đủH tựH tàiH tạiG quỹG choG từG theoG bắtG cóF vàF hoạtF thìF trongF điệnF côngF giờF haiF màF bằngE hoặcE đểE tốiE kinhE đốiD phảiD quyềnD
gôF
gônI tiêuF đượcF sauF
gõG tiếngF
găngI tayI
gươngH mẫuF
gạchK bỏF menF gầnF nổiF thìF chéoF ngangE
gạoK khôngF vàoF cứuF nếpF rồiF xuấtE
gạtF
gấpK đôiI mấyG rưỡiF
gấuF áoD
gầnN nhấtL đâyI nhàG khuG biểnF sôngF nămF sânF trườngF đìnhF bờE
gầyF điF
gậtF đầuF
gắnO liềnN vớiL máyG trênG kếtF đồngF độngE dấuE bóD biểnD vàoD
gặpN aiI anhH khóH ngườiH cánG côG gỡG sựG thânF đốiF đượcF bịF chuyệnF chúF chủF cậuF dânF emF hũF khiF lạiF màF sếpF nhiềuE rủiE phạmE phảiD
gỉE
gọiQ làN chungM tắtL điệnJ hoàiI sốI tôiI nhậpI củaH aiH tậpH lạiG côngG làmF dânF huấnF khámF quảngF cứuF tênF tớiF từF xeF cửaF emF giờF kêuF quáF thôiF trướcF khácD
gọnK làH nhẹF gàngE thìD
gốcO củaI việtI hoặcI vàI từI đượcH sảnH thìG phảiG xuấtG giấyG gỗF đểF choF hợpF côngF mấtF raF thựcF theoE tráiE thủyE lâmE ngoạiE trongE làD độngD cácD doD cấuD tàiD
gốiG trờiF
gốmF
gồmS nhữngO cácN cảM cóK quyềnJ mấyJ gìI chiI việcH đạiH mộtH điềuH nhiềuH đơnG thuếG chủG giấyG tàiG tiềnG sốG côngG nộiG thờiG đấtG tênF haiF tổF ngànhF thôngF trồngF ngườiF ảnhF cơF giáF nhàF hệF toànF danhE hoạtE phầnE vốnE tốiE bảnE tổngE dịchE trưởngE vănE báoE quyE mãE doanhE trườngE hồD kinhD thànhD tờD đườngD kếD ngânD baD giámD từD đầyD dựD tấtD máyD đềD
gỗL khôngG hợpG bịF trướcF thuộcF nhậpE xuấtE cóD vàD trònD
gộiF nàoF
gộpJ thànhF haiF thônF đượcF
gỡJ đốiF bỏF khóF
gợiF ýF
gửiS báoM hồM choL bộL thôngL đếnL vănL cơK quaK vềK trựcK đơnK việtJ quyếtJ kèmI sởI bảnI ủyI giấyI vàI kếtI tiềnH cụcH ngayH bằngH hàngH cácH trướcH danhH khôngH thẩmH củaH theoH lạiH dựH khoH cóH tớiG tạiG hìnhG xãG vàoG côngG lấyG đượcG đăngG ngânG sốG vụG tàiG chứngG giữG khiG sauG chủG phiếuF đềF ýF lênF màF mẫuF mộtF ngườiF chưaF tổngF xeF ởF phảiF chịF conF huyệnF mấyF thưF đâuF tổF biênF yêuF hoặcF trảF dữE hộiE phòngE điE đểE kếE làE tinE quỹE trênE banE doanhE lưuE trongE xinE hànhE đồngE lệnhD bịD tiếtD nộiD bênD chiD chậmD từD đãD thanhD bảoD cấpD kýD
haK trởG đấtD
haiQ bênM lầnJ thànhJ mươiJ nămI đứaI ngườiI thángI xãI phầnI trămI túiH vợH tuầnH chụcH tàuH nhàH triệuG ngànG đầuG mặtG trongG làG cáchG tiếngF tỉnhF giấyF quốcF tuổiF giờF gồmF tờF hộF trởF vănF vềF anhF bữaF cáiF câyF giảiF mẹF mớiF nghịF tanF thônF tuiF tôF đóngF hoặcF hìnhF bánhF chiềuF màF loạiE kỳE bộE cạnhE phươngE củaE bảnE phảiE điểmE đượcE chữE nướcE sốE hayE đơnE cơD bàD đườngD vạchD
hamF quáF
hanE
hangG
hanhI kemH
haoM mònJ hụtI phíH tàiH nguyênF xăngF năngF nhiệtD nhiênD
hayQ saiN khôngN phảiK ởI hiệnH xãH làH côngH bênG theoG bảnG chỉG doG giáG hếtG lãnhG mìnhG nhấtG quênG điG mộtG nhiềuG cóF ngườiF bằngF cơF chuyểnF giảmF tạiF chiềuF choF quaF tênF chủF vớiF đánhF aiF chóngF chồngF chỗF conF dânF emF ghenF ghiF giùmF haiF hayF imF kýF lắmF lợpF mơF mưaF mấyF nghịF ngàyF ngồiF nhaF nênF nămF nộpF phóF quảF raF saoF sàiF sởF sợF thếF trốnF trồngF tốF tựF vậyF xeF xuốngF xàiF xôngF ănF đăngF chưaE toànE
heoL hôiG chếtF conF cáchF dạoF dịchF gầnF làF mườiF sátF thìF trongF đăngF
hinhE
hiếmK đượcH nhómF vàE
hiếnL phápK máuG môF đấtF chươngE xácE
hiếpI anG
hiềnF khôF
hiểmS xãP yO thấtL tiềnL choK vàJ khôngJ đượcJ taiI vềI theoI hưuI phiI trênI thìI phảiI vyI cóI hoặcH tráchH củaH hếtH bắtH trongH nhânH trảH vàoG nướcG nghèoG đốiG đểG làG nôngG đãG màG liênG khácG cháyG thuộcF anF chưaF nhậnF khiF quyF sứcF đóngF thựcF quáF cảF ítF doF hàngF tạiF khaiE bằngE xeE tươngE đếnE từE gốcE baoD ởD sauD cònD đứngD mớiD vớiD
hiểnI thịI
hiểuO nhưM thếJ biếtI gìH rồiG làG saiG vềF chỗF hơnF nênF saoF tiềnF tờF vỳF rõE vàD nhầmD
hiệnV theoR cácQ nhiệmO hànhO việcO côngN thủN dựN nghĩaN nhưN thôngM quyM quyềnM chếM hợpM chươngM nayM kiểmL hoạtL vàL quảnL trạngL trongL cóL kếL chínhL giámL vậtL bằngL mộtL đúngL đầyL chứcL tạiL trênL quyếtK trườngK đượcK đăngK giaoK điềuK hoặcK trợK nghịK chuyểnK bảoK đạiJ thíJ báoJ tượngJ nếuJ đềJ khiJ đánhJ biệnJ khôngJ phápJ thanhJ dịchJ cơJ chứngJ củaJ đầuJ đốiI tráchI phươngI thuI nộiI kếtI tàiI choI nhữngI muaI phânI sauI khaiI thếI kêI yêuI quaI cấpI mụcI thẩmI xácI chiI hưởngI giảiI vănI thìI chỉnhI trướcH nghiệpH tiếpH nộpH dướiH vềH chiếnH rõH bồiH thỏaH thốngH tổngH dânH nghiêmH ngayH xửH từH xongH tộiH ủyH saiH đangH địnhH sựH kýH vyH chuyếnH lậpH quanH sốG đồngG cungG sắpG diệnG ngườiG lạiG hỗG bởiG cưỡngG khảoG liênG xétG đếnG tốtG trìnhG tưG góiG đểG sảnG tươngG nămG màG đấuG bànG cảiG ởG bánG hàngG nhậpG hòaG ràG xâyG độngG hạchG hữuG lệnhG sửG camG ngânG sátG toànG ghiF trựcF vụF đãF cậpF khoảnF kịpF tiêuF bìnhF thaoF đàoF gửiF sápF hiệpF luậtF tuyểnF phảiF thừaF tênF tựF vớiF khámF tínhF khuyếnF anF hoànF phổF dấuF khoángF lưuF cuộcF ứngF chỉF lỗF sàngF thayF bàiF giờF phátF tríchF chàoF chủF mấyF tổF phépF lộF nhiềuF thườngF nghiênF thiF xãF vậnF giấyF khoánF tạmF rútF giảmF kiếnF xếpF đóngF cổE lấyE lồngE sửaE thànhE bùE giữE kỹE mứcE nguyênE niêmE chămE hiệuE phòngE phầnE đườngE bệnhE truyE trồngE soE thấyE tấtE xuấtE bổE độcE cáchE giáoE hệE phùE biênE kểE loạiE làE nhằmE thờiE sơE thêmE ítE hồE hủyE miễnE từngE ýE đoE hìnhE thửE trảE táiE cụE nếpE raE vàoE vượtE chấmE nguyE sớmE hươngE hướngE khắcE nhưngE tìnhE ápE bắtD chuẩnD cảD lựaD quảngD tuyênD tậpD vỵD cộngD giaD giáD môD tácD giaiD hằngD nângD tốiD chấtD diD mởD bấtD cùngD dánD lãngD ngàyD ngừngD ấnD biểuD bảnD doanhD khấuD trưngD
hiệpO hợpL địnhL hộiJ thươngH bìnhH đồngH phụG vềF cácE
hiệuT lựcS quảO trưởngL củaL chuẩnK vyJ yêuJ truyJ chỉnhJ xửI vàI quyI đượcI làI thiI đườngH khôngH suấtH ưuH khởiH trênH hàngH thìH xeH tộiG theoG gìG đểG khiếuG biểuG khiG từG quốcG cóG hoặcG ứngF nhậnF hóaF tráiF giaF đínhF nàoF cảnhF nguyF chiaF lệnhF phạtF kiểmF côngF phảiF choE gắnE hìnhE mắcE bấtE bằngE vệE chứngE mẫuE bịE đènE quânE đăngE bảoE giaoE quảnE đóE đốiE báoE khácE màuE chungD phươngD doD ngànhD tươngD mảnhD phânD tàiD vinhD cácD cấpD dụngD lưuD năngD sốD trongD rủiD truyềnD ởD
hoI khanF sặcF soE
hoaN tiêuK lợiJ hồngH nổH vănH choF trắngF gìF lanF mậnF kỳE tốiD cúcD
hoanH vănD
hoangK dãJ bịG hồiF
hoeF àF
hoiF
hoàiN khôngK màJ vậyI thìG ânG bựcF chuyệnF chánF cứF hảiF mỹF nóF phảiF saoF ởF
hoànR thànhO thiệnN trảM thuếL chỉnhK toànJ cảnhJ lạiJ tấtJ kiếmH côngH choG phầnF nộpE theoE chiD họcD nhậpD
hoàngJ quốcG anhF liệtF
hoànhF trángF
hoánL đổiK cảiG tàuD
hoãnM phiênI thiI chấpI xuấtG huấnF nghĩaF nộpF raF thựcF việcE
hoạchS vàN sửM phátL đầuL xâyK tổngK đôK tàiK kiểmJ cảngJ lựaJ bảoJ chiJ đượcJ thựcJ phòngI chungI tỉnhI đãI ứngI vùngI củaI cóI hoạtI vềI theoI phânH ngànhH năngH thuH đàoH quảnH côngH tổH vốnH sảnH khôngH mạngH triểnH anG hoặcG cấpG khắcG phảiG thìG cácG điềuG đốiG giámG hóaG đểG làmG khuG hằngG vậnG địnhG diG hệG nămG khaiF giáoF bayF dựF hỗF kinhF quyF khoángF thanhF hàngF bồiF nạoF chuyểnF thủyF ởF thămF trongF vayF choF khácF cụcF thửaF treoF liênF tiếnF khuyếnF đêF kếtF lâmF hạF tácF tiếpE cưỡngE cảiE quảngE giaoE tuyểnE giảiE lấyE doE thuêE trênE phổE thuộcE chuyênE dàiE nàyE sửaE sốE đềE quốcE trồngE đánhE cungE dạyE sauE caoE hànhE trướcE làD tuyếnD bốD thiD trìnhD xácD phốiD độngD phụcD ràD đấuD giảngD nôngD đóngD cầnD gồmD
hoạiL hoặcH đấtH chốngG việcF theoF tàiD
hoạnJ hoặcE
hoạtU độngT phíI chấtI cộngG độG củaG vàG tônF quânF baoF thônF choE theoE chungD trongD tínhD cáD
hoảngE
hoặcV cóN ngườiN khôngN cácN cơM bảnM giấyM bịM mộtM theoM quaL đượcL đãL gâyL tổL thayL bằngL vănK toànK quyếtK côngK thôngK gửiK chủK ủyK làmK phạtK trongK khiK thựcK củaK chứngK cấpJ chuyểnJ từJ doJ đềJ chưaJ báoJ choJ điềuJ trìnhJ nhiềuJ quyJ tươngJ độtJ banJ sốJ tàiJ đạiJ kếtJ nơiJ đơnJ chồngJ cáJ hợpJ raJ thuJ sửJ tổngJ trựcJ chiJ tiêuJ thamJ phânJ trênJ điểmI yêuI đểI tạmI giaoI bổI bộI đangI thỏaI giảmI tạiI hủyI sởI chấmI nhàI thànhI hànhI phápI phươngI thuêI phảiI sửaI hộI ởI tựI xácI địaI phốiI xétI phátI nộpI hìnhI thểI đăngI nhậnI hộiI khoảnI ghiI làI giáI kiếnH cungH chỉH phêH sauH đặcH dùngH kiểmH thiếtH liênH tiếpH chấpH giaH khảH dựH phầnH sảnH bỏH giánH vùngH nhữngH vyH thuộcH bảoH phóH giảiH doanhH hồH tòaH hàngH trườngH vỳH nuôiH đìnhH khuH trungH dướiH mẫuH ngàyH trảH caoH giámH thẻH mấtH tênH buộcH bánH bênH đưaH kểH lợiH hệH truyH tộiH trợH đóngG nhómG cổngG xuấtG hoànG tiếngG hoạtG muaG cấmG xửG phụG chuyênG pháG việcG đấuG táiG mẹG quyềnG sỹG thủG đeG kếG thờiG sựG trangG phòngG biênG dịchG bệnhG kýG mứcG nướcG bãiG thanhG cầnG hưG tậpG khaiG nhậpG thânG thươngG bấtG hạnG trởG hướngG chínhG lựaG thưG hếtG loạiG vớiG chấtG việnG đốiG giữaG hỗG nộiG tríchG ápG lưuG chậmG cănG cánG miễnG cụcG quáG đồngG chươngF hạngF nângF dữF lớnF ngânF vậtF thuốcF bồiF cùngF họcF tiềnF chứcF hiệnF lĩnhF nhânF tỷF thấtF vậnF vềF hóaF sổF tịchF xâyF nguyF phiếuF thiF tăngF nguồnF đánhF ướpF bíF chếF cốF nguyênF địnhF chốngF lậpF quảnF đầuF sinhF trướcF cảiF ngừngF phụcF từngF đườngF đặtF cảngF lýF nghỉF tínhF cảF thụF tùF tấtF cửF saiF đếnF ảnhF chếtF dấuF rútF thẩmF tínF quốcF độngF baoF ngoàiF trưởngF môiF khoF ngănF xemF khởiF mãF phảnF vàoF thiếuF tàuF tạoF biểuF diF haiF mớiF nghiênF tráiF tìnhF điệnF biệnE danhE nhiệmE xóaE luậtE lấyE mặtE tờE tửE chỉnhE nghĩaE ngànhE trụE cáchE hàmE máyE bốE dạngE dừngE khốiE kéoE mởE tiếnE đạtE nămE suyE thấpE bànE taiE vượtE điE ngượcE nhiễmE quỹE cònE cảnE cổE gópE kháchE niêmE soE giữE hiệuE mụcE phạmE vụE dòngE giớiE rừngE xeE conE lệnhE tướcE ýE chiếmE cậpE họE nghềE sẽE vốnE vợE đoànE camE chaE kêE lãnhE nghiE thiệtE thuyềnE bảngE laoE thườngE dượcE giảE khóE nếuE quýE thửE trọngE vướngE ítE gắnD khámD sơD thôiD vỵD ứngD anD bưuD cảnhD kỹD tốiD cộngD khắcD kiêmD ngâmD nhãnD trạmD xảyD đáD giảngD hạD kinhD môD thángD yD chiềuD cụmD duyD giáoD huyD khuyếtD mangD ngoạiD nhằmD sángD thừaD tuyểnD viếtD cưD cửaD dánD khiếuD ngayD saoD trốnD vắngD xâmD độiD
hunF khóiF
hungE
huyP độngN quânL trưởngJ đơnI giáI phòngH bộG gâyG cácG hoặcG chươngG cấpF hiệuF vaiF chữaF lựcF tàuF vàE ứngE cơE khẩnE tínhE trựcE củaE hiệnD quyềnD truyềnD điềuD nướcD bảnD
huynhH cóF sángF
huyếtI ápH họcE thanhD tươngD
huyệnQ cấpJ cóJ nơiI đượcI vàI kýH cũH vềH trongH thìH quyếtH làH xuốngG bỏG hếtG nghỉG hoặcG thựcG trởG đảoG nghèoG đểG theoG trướcG giảiF chưaF baoF phêF đangF tổF chiaF dôiF hồiF ngườiF rồiF phảiF thuộcF quảnF cụmE ủyE khôngE xemE gửiE chuyểnE doE báoE quyE trựcE banE đãE lậpE raE khácD trìnhD đốiD giaoD làmD tiếpD chịuD gồmD
huyệtE
huânI chươngI
huấnP luyệnO nghiệpH vềH kiếnG chuyênG choF hòaF raF lệnhF vàF nhânE nângE quaE anD
huếI vớiF ănF giaiE
huốngL khẩnH nàoG nguyG sựE bấtE vềD
hyJ sinhJ
hàN nộiM giangG kiềuF nhỉF nămF tĩnhF choD
hàiK cốtJ hòaH lòngH vềF
hàmM lượngK sỹG nàoF cơE caoE đạiE cấpE thượngE đốiE trungD quânD
hànK quốcH chàoF hếtF khócF lâmE
hàngU hóaR khôngQ hảiO nămO nhàO thángL dựL xómL thươngL đaL nướcK nguyK đóngK vàJ chínhJ đượcJ củaJ hoặcJ ràoJ giámI cóI sửI ủyI ngàyI theoI quýI làI xuấtI cứuI nhậpI giảH thìH vềH mâyH lưuH thanhH thựcH miễnH phảiH nàyH trongH phátH đặcH doG bánG loạtG trênG vớiG đểG cungG mẫuG đốiG nhậnG đầuG tồnG choG tạiG đãG tuầnG gửiG thừaG xăngG mớiF phụcF chungF ởF xâmF cạnhF cònF ngoàiF kèmF địchF thuộcF binhF câuF hợpF làmF nàoF môF nơiF ănF khiF bánhF cầmF dừaF gọiF saiF cấmF chịuF màF gỗF biênF trựcF vayF đềE khácE quyE đàoE sảnE dệtE yêuE đơnE chữE tạmE thuốcE đếnE liênE muaE thậpE lẻE quáE thậtE từE phùE sauE đóE chuyểnE đăngE quốcD bịD giaoD đủD nhiệmD nôngD tiêuD bằngD thủyD
hànhV chínhR vyR ánQ kèmQ nghềP quyếtN kểN vàM kháchM quyM thôngM cácM mộtM côngM từM theoL tốL hệL củaL langL nghịL vănL viênL hoặcL độngK lýK phápK luậtK tạiK trìnhK thìJ kiểmJ hoạtJ xongJ tráiJ vềJ trongJ tốtJ đượcJ hìnhJ danhJ cóJ thuốcJ sauJ đốiJ bảnJ khôngJ phảiI nghiêmI tạmI điềuI sảnI cổI làI chứngI việcI biệnI xuấtI tiếtH bayH hồH đểH kếH tiêuH thanhH chươngH giaoH thủH trênH khiH choH thựcH xácH trướcH thửH nhưngH mớiH chếH báoH cơH thẩmH đánhH thiếtG bênG màG nhàG khaiG địnhG hòaG nộiG quyềnG ngayG tàiG quỹG phiênG dựG tựG máyG thêmG láiG đặcG họpG thịG tiếpG trungG thươngG liênG nhữngG đếnG vớiG đúngG doG đảngG ởG chuyênG nhiệmG đãF nhưF tiềnF anF phimF xétF đầyF trangF biểuF kếtF phầnF sựF xửF bìnhF lệnhF véF bằngF đoF chiaF giámF cảF lậpF nhaF nóF sơnF thuF tinhF khungF trựcF tổF giốngF mẫuF nghiênF phươngF phânF ràF thờiF chưaF hiếnF khácF khảoF bởiF giảiF biênF cuộcF khámE lấyE nghiệpE sửaE bộE cấpE nghĩaE trạmE nhậpE nướcE xeE bảoE chuẩnE chỉE hợpE kỷE phánE temE đăngE lướiE ngânE doanhE dượcE hạE quốcE vỵE cưỡngE xemE bảngE cònE hóaE giáE kỹE hướngE riêngE đồngE ấnE hộiE toànE baoE khoảnE mệnhE phòngE tínE đầuE gửiE lầnE nhằmE vắcE kýD tốiD giấyD kinhD đườngD phùD quảngD thẻD tươngD cổngD niêmD bỏD hàngD làmD bổD chủD gồmD lựaD mạngD mởD nếuD phátD đangD
hàoG
háiJ hếtF ngoàiF trộmF xongF dượcD
hánI mấyF thếF
hátK bàiG nàyG hayF khôngF thêmF thửF tiếnF tớiF
hãmF
hãngK hàngK vậnF
hãyI liệtF môF raF vềF
hèK thuF cóF bịF màF nàyF phốE củaD
hécH taH
hìnhT thứcQ sựP phạtM thựcM thànhM ảnhL vàJ hoạtJ quảnJ sửI thiI cóH đượcH quốcH kinhH tổH sởH chữH đáyH tàiH côngH sốH doanhH quaG sảnG dạngG củaG trảG dịchG phátG dángG vuôngG triểnG trònG liênG thìG tuyếnG họcF tỷF hoặcF thuF cộngF việtF nhưF nàyF vớiF nhằmF theoF chụpF nàoF giấyF mờF nhỏF tôiF xanhF đẹpF báoF cơF anF bảoF tiênF trìnhF đầuF khaiF khuF phảiE vẽE xửE tiếpE nhậpE trongE xổE giaoE đểE cấpE làE thịE giảmE mớiE thamE trênE biếnE chínhE dữE ứngE cụE phùE tạiE nghệE đơnE cungE vềE đồE chấpE cánhE hợpE phụcE thiênE doE dựE giảiE kếtE đàoE đãE choD sauD thanhD thểD taiD tháiD tròD trụD vậnD môD nướcD quyD đốiD khốiD thôngD bằngD nhàD trựcD huyD xuấtD
hòF lầnF
hòaQ giảiO xãN nhậpJ đôngI bìnhH lânG tanF củaF nhiệtF giãiF giữaE vàE lợiE dânE khôngE
hòmH thưE phiếuD
hònE
hóaT chấtO đơnN xuấtL cóL vàL theoK đượcK nhậpK họcJ thuộcJ lãnhJ trongJ khôngJ nguyJ củaJ làI hoặcI đãI choI đểI quaI bịI đóI phiI thìI quyI phảiH ởH tạiH màH vănH trênH quáH bằngH đốiH lỏngH cấpH kếtH cácH khiG phẩmG tạmG sảnG kinhG khácG côngG quốcG giaG doG tồnG từG tươngG thôngG anG cấmG dướiG dượcG nhómG thủG dữG hồG cơF miễnF mộtF đấtF thựcF dânF lưuF vậnF chuyênF vớiF thônF cũF trungF tânF bánF xãE đápE doanhE vyE sauE baoE gửiE muaE phụcE siêuE đangE đếnE trướcE truyềnE vềE chưaE sinhE trảE vàoE chịuE sốE thànhE hoạtE phùE yêuE nêuD nghệD liênD nộiD tàiD việtD cầnD dễD bảnD gâyD ápD dựD giữaD hàngD mẫuD nhưngD xâmD đêD đúngD
hócG xươngF
hótF hayF
hôF sơD
hôiI quáG khôngF
hômO nayM quaL nàoJ trướcI nọH bữaF kiaF màF niF sauD
hônP nhânM cóJ thìJ làI vớiI giảH bịH ởH vàH đượcH khôngG tráiG theoG củaF đãF đểF màF nhưngF đốiF muốnF nộpF cầnF lênF lạiF rồiF thúF thếF tuyênF xinF xongF đóngF hoặcF
hôngK dìF gặpF hayF nữaF saoF tíaF vậyF đóF
hõaF thựcF
hùngJ dựngF mỗiF xómF lựcE dânE laoE
hútK thuốcH đầuG cácE ẩmE nguồnD
hũG tiềnF đườngF
hơiJ nướcG baoF nhạtF thởD
hơnP hoặcJ mứcI giáI soI mộtI sốI đượcG haiG tiềnG quyF đãF trướcF baoF nhiềuF ngườiF thìF thờiF chụcF conF cáiF nửaF rồiF tạF vợF chiF nhưngF theoE cácE trongE vàE hạnE khôngE tổngE tỷE choD tốiD vốnD
hưN hỏngM hạiI cáiG giữaG hếtF khóaF máiF máyF mấyF nặngF nộpF quáF rồiF saoF thìF
hưngH yênG
hưuO tríM củaH trướcH từH hoặcG đốiG đượcG theoG hằngG ởG cóF đãF chếtF raF gồmF bịF hảF rồiF trễF hàngE quyE thìE vàE
hươngK ướcG khóiG nênF vớiF liệuD
hướngS dẫnR thầnK phátJ nghiệpI đếnG nhàF củaF điF sửF vềE nghiênE vàE tớiE giảiE tuyếnE nghềD dòngD hoạtD
hưởngR chếM trợM đếnM lươngL củaJ cácJ chínhJ phụJ ưuJ bảoJ xấuI dụngI ánI quyềnI mứcI lợiH theoH mộtH tớiH thừaH trongH miễnH baoG nhữngG diG trựcG nghiêmG tiềnG vàG giáG phầnF lãiF thùF kinhF lớnF hỗF cảF làF nghỉF sinhF từF bởiF thụF thuếF hoặcF đốiF thêmE hoaE ởE quyE cóE nguyênE tiêuE cộngE doE đượcE hệE nhiềuD ứngD khiD khoảnD tạiD đểD
hạQ tầngP sỹL cánhJ duH bậcG lưuF thìF longF ápF thấpE huyệtD
hạchN toánM cấpI láiH vàF thựcE theoE lýD nghiệpD
hạiQ choM củaL vềK doK trongK đếnJ thìJ hoặcI khôngI theoI vàI thựcI đốiI đượcH khiH từH làH cóH nghiêmH baoH phảiG thuộcG tàiG tìnhG đãG đểG khácF mấtF diF xảyF trênF phátF rừngF trẻE đángE tạiE gâyE đóE nếuE vượtE vậtE quyD hạtD trướcD thuốcD lợiD vớiD
hạnT củaO chếN sửM mứcL vàL nộpL quyL giấyL cóK đượcK theoK khôngK tạmK baoK choK hiệuK giảiK thìJ sauJ mộtJ mấyJ thanhJ gửiJ bảoJ haiJ khácJ hoặcJ thựcJ tốiJ ngạchJ trongI thờiI đểI trảI quyềnI dướiI làI nàyI giaoI từI ghiI ởI giaI màI hợpI lưuH báoH chấpH đăngH điềuH đốiH dùngH thêmH hoạtH hánH rồiH quảnH khángH cấmH trênH cònH đãH thuêH doH thôngH dựH chứngH việcH xửH phòngH cấpH phảiH nêuH côngG baG nàoG bịG kiểmG mườiG làmG bởiG tuổiG đạiG ápG nhưG khiG nhậnG nămG giaiG tráchG vềG cơG sáuG đìnhG traoF nhưngF bắtF hoànF tạiF đềF biệtF chậmF thuF cácF cuốiF giámF phêF chiF chuyểnF hayF hủyF lệnhF đơnF chuẩnF gìF hômF thẩmF viênF xinF ủyF khaiF sốF dàiF vừaF ítF nhấtF xácF cungF đóF quyếtE cụE ngắnE phụcE tríchE vayE xétE yêuE bảyE mùaE thỏaE vốnE saiE bằngE hoãnE ngoàiE raE táiE khắcE tiếpE bổE cựcE địnhE nợD anD chướngD trưngD nếuD mởD thiD giữD hưởngD tốD vậnD vớiD tươngD tậpD vỵD xemD
hạngP mụcL iJ tínJ chứcJ baG đấtG cơG nhìG phổF đốiF giấyF nhấtF từE bảoE củaE haiE vàE diE nhàE tươngE viênD theoD caoD côngD dướiD
hạnhL phúcK namH kiểmF
hạtN nhânM cóF kiểmF giốngE
hảO anhJ emI chịI chúH côH cháuG mẹG baF bácF bạnF bốF conF cácF cậuF máF mợF thầyF
hảiQ quanO đảoM việtK côngJ vàJ sảnI đượcI quânH vănH làH theoH cóG lýG phòngG đồG phảiG trongG khuF hoặcF vớiF bâyF tạiF quốcF độiF choE đoànE vũngE củaE vềE đồngE dươngE thượngE miềnE khôngE đốiE thựcD đãD quảngD bắtD liênD thànhD quyD biếtD trênD đểD
hấpI dẫnF hốiF thụE
hấuF ngoàiF
hầmK lòH chuiF đườngF hàngE
hầuG hếtF
hậuO quảN cầnI đếnG vàF đượcF gộpF kiểmF trongE
hắcH dịchG
hắnF nóiF
hằngP nămO thángM quýI tuầnH ngàyG bênF
hẳnH khôngF mộtF từF
hẹnM trảI màH thìG ghiG gặpF bácF conF doF hòF hômF luiF nămF thànhF trễF tuầnF tớiF lầnE
hẹpI
hẻmH nghỉF tínhF
hếtR hiệuN thờiM hạnM rồiL baoK ngàyK giấyI giáI nổiI nămH biếtG khôngG vậyG dịchG cácG sốG nhiệmF màF giờF thuốcF tiềnF đãF tiêuF haiF baF bộtF chỗF chữF conF cáiF cửaF dungF dầuF giậnF gạoF hayF hoạtF kỷF láF lúaF mấyF mẫuF nhiêuF nướcF phạtF pinF quaF ruộngF rứaF sạchF sẩyF tayF trơnF tườngF xăngF đámF đấtF đồF thángF niênF hoặcE trongE
hềF cóF
hễF cóF
hệS thốngR sốN sinhJ vớiJ côngJ dânJ laoJ giữaI tìnhI tọaH hônH cùngG củaG quyG vợF phốiF thuộcF điềuE chínhE cơE hợpE độE giaoE thôngE xãE đốiE giaE liênE phụcE quốcE vàD chứaD nhânD phápD
họP tênM vàK khôngI củaI cóH trongH theoH thìH làmH mẹG đòiG choG đượcG kýF vẫnF cũF cũngF xâyF bánF bắtF chaF chửiF cầnF dọnF gọiF kiểuF lấyF mangF mởF nguyễnF nuôiF nóiF đăngF phảiF hoặcE làE thựcE đãE biếtE tựE
họaK sỹE vàE
họcT vàQ sinhO tậpN viênL phíL đượcL cóK củaK cơK côngK phổK theoK nghềK trongJ trởJ việnJ thìJ tạiJ bổngJ liệuJ ởJ phảiI hoặcI hạngI đạiI quốcI chuyênI vềI thuộcI làI đạtI lớpI giáoH thựcH đốiH cấpH từH đểH khôngH quyH choH tưH trựcH kỹH cổH đãH cácH kỳH nướcH điG xãG xaG tiếngG baoG bằngG lạiG chungG lýG thuậtG màG nàyG đườngG doG ngànhG vỵG phầnG vănG trênG mộtG bạF liênF hoạtF lậpF chươngF phùF bắtF thamF trườngF sauF khốiF thêmF mầmF tốiF cảnhF khácF bàiF dựF quáF hànhF nênF tráiF ápF bâyF gìF haiF hảF kháF rồiF sốF vùngF vậyF khiF trìnhF vớiF vấnF caoF tươngF việtF ứngF tựE chínhE thànhE hìnhE nămE đầuE đềE hiệnE sưE tiếpE tíchE thôngE diE hóaE chưaE kinhE bịE banE dânE hoànE thểE tổE hòaD ngoạiD đủD anD mớiD phụcD trẻD đangD đápD bánD chấtD xongD đếnD ngoàiD trướcD hàmD hếtD nếuD phânD vàoD gửiD làmD quyếtD đàoD
họngG hạtF
họpP hộiK củaK dânI thứI đạiH thẩmH thườngH vàH báoH thônG hếtG xétG gầnG quốcG đểG ghiG kiểmG màG cóG khôngF ủyF xemF kỹF thamF giảiF lạiF phổF quyếtF aiF hayF hànhF lúcF mấyF phụF phảiF theoF vớiF banE đượcE địnhE lầnE bấtE doE liênE thìE toànE côngD hoặcD kếtD phátD trựcD
hỏaL hoạnJ tángI đượcG tuyếnF mộtF sốF tánF
hỏiO lạiJ aiI chuyệnI choH cungH ýG làmG chútG giùmG gìG nơiG thămG thủG vềG thêmG cóF thìF tiềnF đápF vàF baoF cáiF kỹF anhF chồngF conF hộF muốnF mởF nhàF nhờF nộpF thiệtF thậtF tuiF tôiF vỳF xongF xãF đóngF ngườiF thiE củaD
hỏngM hoặcI khôngG đượcF thìF củaF hócE doE vàE tàiE trongD phảiD
hốH khoanE đàoE
hốiM phiếuI nhàG trênG lộG khácG vàF liênF muốnF đoáiF củaE đốiE cơD theoD
hốtF hômF
hồT sơT chíL chứaL tiêuG tínhF ởF điệnF rồiF thôngF đoF thủyD
hồiR đấtO giấyN trướcK sổJ đóJ đượcJ chứcJ chứngJ quyếtJ khôngJ vàI xưaI thìI theoI tàiI thángI thẻI nợI sứcH cònH danhH phảiH diH trongH thuốcH sảnH môiH vốnH mãH đầuG chưaG hômG nàoG cácG từG âmG cóG hoặcG củaG bắtG hoạtG hươngF khoángF nộpF giảmF vớiF rừngF gồmF sốF giữaF mớiF đúngF chốngF huyệnF khuyaF nhậpF nhỏF nãyF nớF raF sángF ôngF đánhF ổngF đápF khiE thựcE đểE vụE thôngE vềE đốiE chiE trênE choE doE tiềnE tạmE phụcD bằngD lạiD biểnD đăngD quyD sauD xácD nguyênD nhàD tựD
hồngK đạiG choF từF khôngF mớiF nhàF hàD
hổmH coiF ràyF tuiF
hổngJ bảoH biếtF chịuF cóF
hỗR trợR cungH
hỗnJ hợpI
hộR giaN kinhM tịchM nghèoM khẩuM chiếuM chungL cậnJ cóJ khôngI laoI thìI đồngI mấtH củaH sinhH vàH theoH quyềnH vàoG dânG đượcG nộpG sảnG phảiG hoặcG trongG vỳG đểG đêG bịF choF côngF mộtF raF tốngF vẫnF bácF chịuF emF hônF khaiF tánF tốiF điF đóngF sửF giốngF làF đốiF cáF mớiE thuộcE chắnE nôngE khiD cácD đầuD thựcD tạiD vệD
hộiU đồngS chủN nghịM vàL cóL củaL trongK thảoK đượcK theoK chợK việtK bắtJ vềJ quyếtJ đểJ quyJ đặcJ thìJ thẩmI hoặcI ởI thànhI khôngI banI hóaI mộtI viênI tựI khóI xemI nơiI cấpI thiI đốiI nhàI cựuI côngI tạiH nướcH choH cácH nhậpH chữH thựcH bộH liênH phảiH hằngH hàngH hướngH khácH nôngH từH làH doH giảngH vớiH làmH trênG thểG tỉnhG sửaG nghềG phêG trìnhG bãiG trướcG hoạtG thuộcG thamG đãG thaoG nhưG phụG cầnF nhằmF tổF trọngF đủF trảF trườngF chẩnF phápF anF vừaF quaF chiếuF ngànhF phụcF khiF quảnF thôngF tiếpF giaoF đàmF đạiF gửiE họcE màE địaE báoE vùngE chịuE khóaE sốE bảoE phùE chỉE phốiE sauE tổngE baoE gồmE ngườiE tínE biểuE dựE lậpE bầuE chứngE quanE xâyE nămE chậmE nhưngE trựcE đếnE kếtD phátD quânD trởD cổD ngoàiD xácD bằngD khoaD bìnhD chưaD raD vỳD đóngD kýD
hộpJ thưG nhựaD
hộtG baoF vịtF
hớF khôngF
hởH chịF
hợpW đồngS vớiR tácQ phápP quyO nàoO khôngO lệO sauO ngườiN cóN cácM cầnM nhấtM cơL đượcL lýL hồL tổL khácL tàiL trongL phảiK thựcK côngK củaK phátK kếtK vàK danhK từK doanhK đặcK bịK mộtK điềuK thôngK chưaK báoK nàyK nhàK sốK đãJ giữaJ cấpJ nộpJ chủJ bênJ theoJ khẩnJ thayJ đểJ sửJ dựJ chuyểnJ đốiJ việcJ quốcJ đơnJ giấyI cáI tìnhI kiểmI chặtI hàngI cụI đềI hợpI thànhI chuẩnI vyI bộI quyếtI vàoI xửI bấtI thuI phầnI doI giảiI ápH choH gửiH nhậnH vănH chỉH miễnH đăngH thuộcH vềH luậtH vụH tạiH giaoH nộiH kinhH xácH xảyH ýH bảoH giáH làH thuêH quảnH liênH đấuH thờiH tàuH hoạtH khiH chungH sảnH hệH chấtH quỹH ủyH bánH cungH làmH thửaH tiêuH tòaH yêuH chiH nhiềuH thuốcH hộG hộiG kimG dữG chấmG tiếpG vượtG vợG chiếnG trìnhG vậnG muaG nhuG phạmG quáG kếG vỳG phươngG thanhG hànhG trênG bảnG hếtG quyềnG xâyG đươngG khóG tốG điểmG hoặcG nhậpG địaG chứngG khaiG hoànG ngừngG việnG xétG bổG nhưG đangG cònG thươngG trẻG đạiG nhữngG tạmG đếnF ngânF thiếtF kháchF đủF sửaF thamF mấtF nuôiF nêuF truyF cảiF mãF mặtF cùngF viênF sựF độtF đúngF nguyệnF nạoF âmF anhF mứcF chàoF tìmF tínhF tổngF tựF xeF cuộcF họF taiF khoảnF nguồnF vậtF cánF họcF lựaF nguyênF tangF giaF laoF phổF diF haiF hủyF thìF xuấtF đấtF diệnF giámF thiF tiềnF đườngF chấpE nướcE phânE thẩmE kiếnE lưuE conE mẫuE thủE chaE lậpE ngàyE phòngE trướcE khuE thỏaE trảE nhânE trungE banE cậpE thiênE đánhE đầuE cổE màE gâyE hiếnE nghĩaE trangE đìnhE sởE khiếuE khốiE phụcE quaE thẻE đầyE chậmE hìnhE triểnE hạnE đổiE nhằmE nămE rừngE sinhE tốtE cảE hướngE sápE tênE xóaE đápE địnhE biênD chươngD dịchD mắcD mởD táchD vệD đóngD chínhD lấyD mangD thiếuD thiệtD trựcD tuyểnD bệnhD góiD hóaD thậtD tấtD ôngD ứngD chiaD dùngD giảmD kýD nghiD pháD thânD trúngD tăngD vỵD đạtD ởD anD biểuD hỗD tậnD việtD vắngD đàoD bằngD chuyếnD chếtD cốD khoD lôD thuyềnD táiD đoànD
hụiH bểF chạyF mấyF
hụtJ xăngF trongD
hủF tiếuF
hủyP bỏN hoạiK tàiJ quyếtH đượcH giấyH theoH đăngH thìH kếtH thuốcG tiềnG hoặcG tráiG bảnG đốiF hợpF hóaF phánF khiF bìaF vàF niêmF vậtF vũE hàngE hồE giáE temE việcE xóaE cácE phảiE thôngE chuyếnE khôngE tưE khoanhE trongE thầuE diệtD mãD độngD chứngD dướiD
hứaJ thưởngH màF rồiF vớiF
hứngF
hữF hợpF
hữuR củaM chungM tàiL đốiL hạnL nhàL tríL côngK đóJ theoJ hoặcJ đượcJ toànJ quanI quyềnI cóI chứngI vàI thìI cơI baoH nàoH đườngH vềH màH khôngG cổG từG choG làG tàuG trênG nghịG vốnG ngayF sauF tráiF sốF giaoF biếtF mộtF đãF doF vậtF quyếtF thuộcF hợpF bấtF phêF trangF riêngF trongF doanhF giấyF nướcE íchE thựcE tốiE xemE trườngE đậpE khácE phươngE phảiE trựcE thiếtE phầnD tạiD hìnhD đểD nhãnD quyD sảnD
iP banL đượcI khoảnI củaH vàH nghịH kèmH phụG thôngG phầnE trongE phảiE hoặcD thuộcD cóD làD tạiD quyD
iaJ oF lyF banE
imI luônG ruF ỉmF
inO vàI hoaI trênI ấnI sẵnH theoH raG bằngG ởF sổF saiF báoF xuấtF thôngF thườngF haiF thêmF thẻF hưF kẹtF hoặcF sảnE cảnhE chìmE phôiE hóaE tiềnE phảiD biênD temD cóD từD véD đậmD giấyD
keH lòE
kemM theoM bơF
kenF xinF
khaiT thácR sinhO báoM thựcM thuếL tửL cácK hảiK trênK thôngJ vàJ theoJ tàiI trongI hoạtI củaI vềI bổI màI tạiI quyI quyếtI quậtI kếtH khôngH dựH giáH mạcH đăngH đềH ngânH việcH choH côngH gianG mẫuG kếG thayG đượcG giảngG chươngG sốG ngườiG danhG hoặcG thủG phươngG hoangG vớiG trừG tờG chếG hàngG lạiF nhậnF saiF ởF baoF ápF trườngF nhiệmF nàyF chungF nộpF phảiF xóaF đểF đàoF sauF trễF trợF đầyF chứngF cóF điềuF ứngF hoànF xâyF thiF lệE đốiE bằngE lầnE làE trướcE hệE nộiE tổngE chínhE nhânE biếnE chậmE lýE bảoE nhậpE chỉD khoảnD sảnD thìD tìnhD cơD sửaD thuyếtD gửiD phíD
khanG vềF
khangG điềnG
kheG nứtD rayD
khenN thưởngM củaH chủF conF gọnF thiệtF
khiU cóP nàoN thựcN nhậnM đượcM nhàL kếtL phátL chuyểnL ngườiL xảyL đãK bịK thuK hếtK tiếpK khôngK làmK hoànK sửK tổK cầnK cơJ đăngJ khoảngJ đưaJ đápJ cácJ xuấtJ tiếnJ côngJ thamJ chưaJ điềuJ tàuJ thuộcJ nghỉJ cấpJ xácJ thiJ kýI thayI quyếtI tốtI nộpI giảiI mởI đếnI xâyI lyI raI trìnhI nhậpI bánI xétI tàiI kiểmI xửI trừI muaI bênI điH giaoH vàoH hợpH sổH lậpH vậnH sinhH giấyH bắtH chếtH hộiH chủH hoạtH chấmH thốngH mangH đangH gửiH vyH lưuH táiH tòaH phêH thôngH triểnH doanhG tínhG sắpG ápG dựG phươngG banG thẩmG thờiG đơnG diG thanhG cungG khaiG xemG mộtG vănG dịchG phụcG thôiG đềG conG thànhG thỏaG đặtG lênG đầuG nghịG chiaG dùngG giaG họG sápG hàngG lấyG bànG trẻG chứngG gâyF trongF hệF thiếtF tranhF đoF tráiF táchF bỏF chấpF khámF tiêmF hộF sựF tổngF ởF môF bộF việcF phânF tríchF tạmF báoF saoF tặngF xóaF sangF vắtF đấtF bảoF bấtF tuyểnF chiếmF chậmF cướiF gộpF khẩnF mẹF phòngF truyênF trướcF xàiF ấyF giáF đủF choF hànhF lắpF yêuF gặpF chínhF cổF thụF trảF đánhF quyF sửaE đạtE sảnE ủyE hồE khởiE thiênE đấuE luậtE thấyE biếtE bổE trúngE tậpE bayE vềE đốiE xeE đóE đóngE bảnE họcE quyềnE rờiE sốE kêE nghiệmE phạmE trởE thủE chỉD nângD thảiD vụD xinD ốmD nổD traoD cònD khắcD trựcD giámD inD kháchD lựaD thươngD từD bốcD dừngD họpD nghiênD nạpD tiêuD hủyD tựD
khiêuE dâmD
khiếmG khuyếtF
khiếnE
khiếtF
khiếuQ nạiQ kiệnH thểE
khiểnN phươngJ tàuJ tráchI hànhH xeG cụmF củaF vàF cácF vệE tầnE giaoD phảiD cóD
khoP bạcN lưuJ tiềnI chứaI bảoI ngoạiH đạnH sốH quỹG vậtG bãiG vàG hàngG dựF đểF khôngF tàngF xăngF vũF hóaF củaF quẹtF thịtF thuốcF phảiF hoặcE dữE riêngD
khoaR họcQ đượcI cấpG trongF điềuE hoặcE vàE cóD theoD dượcD cácD giáoD củaD
khoaiH langF mỳF
khoanL đãF bơmF cấpF giếngF nướcE từE vàD hồngD
khoangJ củaF thôngD
khoanhK nợI nuôiH địnhH vùngF đấtF nốiE
khongG
khoácG
khoánR việtM nhàL đượcL pháiK vàK củaK phảiJ trongI nướcI theoI cóI chiH tạiH raH trênH cơH làH khôngG kinhG thuG quyG đãG đạiG chuyênG bảoG choG bịG hoặcG baoG trựcG quảnG thựcG hàF đểF mởF quỹF bắtF chứngF quánF riêngF điềnF doF sốF niêmF thìF khácF thànhF vềF bằngE màE khiE đấtE thôngE đốiE côngE đangE đăngD kýD duyD vớiD phátD
khoángP sảnP vậtF hóaE chấtE thiênE
khoảnU nàyO chiM thuM tiềnL củaL vayL nợL thiK chuyểnJ thanhJ tạiJ đóngJ đượcI vốnI giaoI việnI phíI tạmI đầuI phảiI vàH nàoH ngânH truyH choH thựcH kếH trợH ngoạiH lưuH phụH đóH tàiH hỗH nộpH thamG dựG kinhG thuếG chuyênG riêngG đểG đãG hưuG phátG hoặcG kýF theoF chênhF tổnF bảoF cóF sốF phongF hiệnF mụcF đăngF gìF chứngF hayF khoF rồiF vậyF trựcF trongE từE lãiE tríchE lợiE địnhE côngE bổE giấyE sửE trảE khácE quảnE bồiE quyE sauE tiếpE trênE thùE vềE doD tựD giảmD thưD ngườiD nhậnD mớiD bằngD đồngD
khoảngN thờiL cáchL lùiF mườiF đóF giáE từE caoE khôngE trốngD
khuR vựcQ côngN kinhL bảoL dânK neoJ rừngI đôI duI đấtI vàI chứcI vuiI chếH phốH nướcH quânH phiH bayG táiG chuyểnF mỏF nuôiF gaF hoạtF sảnF bịF gìF tránhF nôngF nơiF dịchE gianE làmE dựE đoE đoạnE nhàE cáchE thựcE tậpE hoặcE phụcE cóE diE họcE xâyD đểD quảnD vệD laoD đượcD hànhD
khungM giáI năngG hìnhG trìnhG trongG kiếnF vàE chươngE bảnD lãiD củaD
khuyE
khuyaJ càyF khôngF làmF quáF rồiF
khuyênH giảiF vớiF
khuyếnO khíchM mạiK nôngJ côngJ cáoH họcG nghịF
khuyếtO tậtN vớiF điểmD
khuâyF khỏaF
khuônI viênG khổG dạngD đúcD
khuấtF
khuẩnJ dùngF bằngE
kháI hơnG cóF trởD
khácT cóO theoO củaN nhauM đượcL đểL trongL liênL doL thìK màK khôngK vớiK đốiK hoặcK thuộcK vềK vàJ làmJ đãJ chứaJ ởJ quyJ phụcI gâyI choI thựcI khiI trênI phảiI tạiI biệtI rồiI trịI phùI gắnI làH đếnH nhằmH soH từH điH đánhH thôngH sửG thayG ngoàiG thamG bịG quảnG nếuG xácG vàoG bằngG baoG cảnG dẫnG đangG nhưF tiếpF thuêF phátF chứngF lênF nhưngF mớiF khácF thẩmF viếtF đàoF đứngF bâyF chếtF giảngF hỏiF hộF nhéF chưaF vyF cungE bảoE sauE trựcE tráiE nhậnE nơiE phạmE tươngE cầnE giữaE hoạtE chuyểnE cùngE gồmE khaiD mứcD nhỏD chỉD raD đápD đủD xâmD
kháchQ hàngN quanL duJ sạnI ngangI cóI điH vàH nướcH bịG ởG đôngG theoG đãG đếnG trongF vỳF phảiF đăngF bằngF hayF mờiF ngoàiF hoặcF quốcE khôngE trênE đượcE làE tạiE côngE lênD cốD
kháiK niệmK quátF
khámP bệnhO sứcK nghĩaI chữaI nghiệmI giámI khôngG xétG thaiF vàF taiF chưaF bênhF miễnF ngàyF tráiF trìnhF tưF sàngF phúcD lâmD
khánF giảF
khángO nghịL cáoL chiếnI hoặcH sinhH khácG thểF vớiE củaD doD
khánhH hòaG
khátF
khâuH nhậpE
khépH kínF gócD
khêH giáF hoàiF nhưngF
khíQ tượngM hậuL thiênI vàI thảiH củaH việtH quânG quýG nhàG theoG ngoàiG hóaG trongG thôG baoF đượcF thểF cóF hoặcF trênF tạiF nénF quyểnF phảiE cầuE độcE đãE choE doE trangE tàiE dầuD khôngD quốcD thựcD ápD đốtD hủyD quyD
khíchM tổH đầuH cácH cơG phátG hayF họcF ngườiF vàF việcE doanhE sửE ápE xãE chuyểnD
khóO khănO khôngG tínhG đòiG aiF choF diF họcF ngheF nổF quáF phânE xácD
khóaN họcK đàoJ cửaH bíH bồiG đểF phòngF luậnF imF sổF mớiE huấnE kéoE vàE tậpD chắcD hoặcD mãD
khócK dữF hayF hếtF luônF quáF ròngF sưngF thôiF
khóiJ bayG đenF hằngF liệtF
khôK dầuF đượcF bịF làF rồiF cóD ráoD
khôiK phụcK
khônF màF
khôngW cóQ đượcQ phảiO quáO thuộcN đúngM thựcM biếtM thểM cònM chịuM đủM giamM gianM làmL trảL aiL baoL choL vượtL việtL bịL ápL chấpL cầnL xácL hayL đápK đạtK sửK đăngK điK bảoK nhậnK thấyK phùK đồngK thuK quyK cấpK theoK dânK anhK vậyK ạK đầyK hoànK củaJ rõJ liềnJ tínhJ emJ hợpJ raJ nóiJ đểJ khíJ vàJ gâyJ nộpJ kịpJ vỳJ côJ taJ kýJ phânJ côngJ thànhJ đưaJ lưuI cưI thỏaI báoI ngheI đảmI lênI đóngI chuyênI chịI nổiI phátI thấpI liênI thốngI bắtI thamI tiếpI tuânI chínhI thayI dámI bạnI trongI thôngI tráiI ảnhI nhằmI chungI khaiI trungI nhấtI dùngI hoạtH thườngH ghiH quốcH doH vyH cungH trựcH yêuH muốnH đếnH hiểuH làH ngủH nhỏH tạiH rànhH tớiH xongH kểH phụH muaH tổH dâyH sửaH tựH kinhH giảiH hưởngH điềuH bánH bốH khắcH ngườiH viếtH lậpH đềH thìH vềH ngayH thụG hoặcG giốngG chạyG saoG bácG chúG gặpG hảG khôG lươngG mấyG đôngG chiaG ítG giaG gópG trùngG tiếnG đốiG nộiG mangG chỉG chồngG kêG xuấtG khởiG vôG bìnhG khiG nghỉG vàoG thanhG bồiG chứaG gồmG gửiG dánG hướngG phụcG đángG đọcG đấuG đổiG lớnG quaF cảnF nênF giaoF hànhF phổF hiệuF kỳF bổF nhìnF buộcF cùngF nướcF thíchF phêF xửF đứtF tốtF ănF diF hạF hạnF thôiF traF uốngF đangF quânF đóF chuyểnF nhớF thoátF xâyF cầmF sápF tinF tranhF bàF chaF chánF cháuF conF cánF dầuF gộpF hếtF loF lâyF nhúcF nhỉF nhữngF nuôiF nếuF nỡF rọF rứaF sổF thèmF vợF yênF àF đổF chứngF táchF giữF duyF triểnF bằngF caoF thiF xemF kiểmE nơiE lànhE nằmE đầuE bùE dướiE dừngE thươngE gắnE mởE quyếtE lựaE mongE anE kèmE phốiE xảyE tiêuE phảnE giớiE hạchE hỗE kháchE trênE xâmE xétE cấuE trọnE tăngE vậnE đặtE banE khácE khôngE đánhE hiệnD lấyD nhânD ổnD cậpD canD cửD muộnD dấuD họpD kếtD lợiD đãD chấmD dẫnD khángD nêuD trướcD táiD tạoD xếpD chiD thờiD trơnD độcD
khúF thìF
khúcG xạD
khănO trongJ choG đặcG vàG vướngG doG đượcG cóF theoF lắmF quáF từF mặtF hoặcE vềE thìE vùngE độtD thuộcD
khơiH mỏE
khướcF từF
khảP năngP thiL khángK dụngH nghiD
khảoO sátN nghiệmL cổI ýG cácD
khấuM trừL haoJ côngD
khẩnN cấpN nguyI trươngG khaiF
khẩuS hàngK theoK vàK thuốcJ đểJ cảngJ đượcJ cóJ hoặcJ biênJ ưuJ khôngI vàoI choI phảiI củaI đốiI thìI trongH làH thườngH trangH sảnH tạiH đãH xuấtH thuộcH hóaH thứcH vậtH việtH thựcH quốcH phụH ởH khiH từH laoG vềG giấyG quaG giốngG xăngG sangG quyG máyG chínhG miễnG nguồnG doG dướiF cònF thiếtF gạoF hếtF cùngF nguyênF cácF phụcF cầnF trướcF ôF cũF vớiF songF trênF chỗF nóF nhưngF đườngF bịF nhậpF cấpF mẫuF vănF tiềnF baoE gửiE ngoàiE raE tàuE độngE cungE chưaE chỉE lầnE nộpE đếnE phươngE vàngE hiệuE ápE thủyE côngE mớiD tiếpD ủyD khíD làmD màD đăngD địaD hợpD liênD ranhD tớiD phếD
khắcO phụcO conF
khắpH ngườiF nơiF
khẳngI địnhI
khỉF mụcF
khỏaF
khỏeO củaL choI địnhI conH vàH theoH nghĩaH khôngH ngườiG đểG hoặcG sinhF cộngF màF hạnF hôngF nhéF ởF banF sauF đốiF thựcF doE nhânE trênE đượcD tạiD cóD
khỏiO việtJ phảiI danhI nơiI lãnhH côngH cầnG loG xinG đóngG hợpG khoG tàiF biênF nhàF bịF địaF chờF daiF dínhF khôngF làmF lênF nêmF quàF tiếpF trảF viếtF đăngF khuF cơF tàuE vùngE bệnhD
khốiO lượngN ngànhH đượcF cácF băngE đạiE ảnhE hoặcE lớpE
khốngK chếJ
khổK lắmI quáF vầyF giấyF giớiE
khớpJ lệnhG đúngG vớiF gốiF
khởiO kiệnM tốM điểmJ nghiệpJ côngI độngI tạoH hànhG nổE sựE phátE nghĩaD đầuD
khủngL bốL longF hoảngE
khứE
khửI trùngH khuẩnE
kiaM cóH đượcG biếtG khôngF đểF trảF điF aiF bỏF cònF nhiềuF thôiF xinF xâyF ômF ănF đâuF
kimL loạiJ khíG chiF cươngF đồngE ngạchE ngânD
kinhT doanhS phíQ tếQ nghiệmM độI sáchF vàF khôngF mấyF điF teE tuyếnE
kiêmK nhiệmJ đạiF bùE tờE traE thưE
kiênI cốG giangF quyếtE
kiêngH gìF ănF
kiếmN cứuK đượcG việcG choF cơmF thămE vàE thôngD
kiếnR nghịO thứcN củaM trúcM vềK bằngJ thẩmJ thiếtI gópI vàH cácH đốiH khácH cóH thốngH thamH khôngH đượcH xâyG thànhG chấpG nhậnG đồngG chỉG phátG vớiG phươngG thựcG tưG chuyênF thờiF phảnF bộF dựF trongF từngF kiểmF cửF trảF đấuF kếtF quyF cơF dânF buF bòF kếF muốnF trướcF chươngF sốF theoF tổF đềF ngườiE phảiE tạiE hoặcE nhânE đóngE đếnE sẽE đểE cảiE đánhE đặtE trênE việcE sảnE tổngE gửiE choD côngD khaiD đưaD kinhD nguồnD giảiD làmD sửD thuD thìD chiD chấmD kýD phânD vàoD
kiềuJ vềH làG mỹF
kiểmU traS soátP sátP toánO địnhO dịchN nghiệmM kêL đếmL lâmK việtJ ngưJ viênI tàuI phiếuH chứngH điểmH thửG khôngF xạF thiếtF kháF phùE phươngE theoE cóE vàD duyệtD xeD cấpD
kiểuM gìK loạiI dángI chữI khácF áoF
kiệmM vàI nướcH năngG chiF pinF đượcD
kiệnS kinhN đểM vềM sauL quyL gìL hoạtL theoK đượcK anK cấpK nàoK thựcK sảnK bảoK choK củaK vàJ thuậnJ thiJ thìI đầuI đốiI cụI làmI cơI laoI thànhI đảmI bấtI cóH tựH kếtH khácH thamH hưởngH côngH cầnH trongH sửH ápH hànhH đăngH giaoH cungH tổH dựH toànH kỹG hoặcG tạiG hàngG làG nhậpG vệG bìnhG vụG chănG khôngG chuyênG tiếpG lạiG địaG môiG phảiG nhưG buônG kiểmG phátG trởG năngG đãG chuyểnF thuF thờiF ởF tồnF vậnF khaiF khoF bổF khíF táchF điệnF tặngF trợF đôngF đấtF aiF anhF cáoF thúF điềuF chàoF chungF bánF trênF doF quyếtF xétF giảiE liênE thụE xácE bayE sốngE tốiE xuấtE yêuE đóngE ôE đóE đặcE lậpE trìnhE sinhE niêmE chươngE khởiE tươngE ưuE hợpE nuôiE thanhE vậtE điE hỗE nhậnE đặtE khiD xâyD kèmD vayD đàoD hạD sứcD chínhD cònD nghỉD phụcD raD thuộcD chấmD dướiD muaD màD ngườiD
kiệpF cungF
kiệtG
koL chiuF phảiF ạF
konG tumF
kyI
kèH bảoD
kèmR theoR bảnI thôngI nợI giấyI chứngH thêmF baoF nghịF gìF saoF hồF cácF xuấtE tàiE
kémI rồiF
kéoN dàiL ngườiG lênF lêF lướiF củaF mãiF nướcF rơE đẩyD
képF
kétF sắtD
kêQ khaiN ngànhL biênK đơnJ vàI đấtI theoI viênI nhàI tàiH quốcH vềH cácH củaH đượcH trongH sốH gồmG côngG cấpG thuộcG tỉnhG giáG chiF rừngF danhF hìnhF thiF cóF doF giườngF lĩnhF tổngF làF diE khoaE trungE thựcE phảiE quyE thuE phátE lâmE đầyE đểE piE chứngE ápE tạiD cơD trữD đãD bộD hoặcD nămD tiềnD từD địnhD đốiD choD kinhD trênD độtD thanhD
kênhL chươngI truyềnG nàoF phátE tầnE thuêE mươngD thôngD phânD
kêuK aiH tôiG lênF nóF toF vậyF ôngF ùF đóngF gọiF
kíchM thướcL độngH thíchH cỡE hoạtE
kínK đượcF giùmF
kínhM gửiJ hômF rồiF trắngF anD
kípH nổF
kôngF chảyF
kýU kếtO vàN hoạtN hợpN hiệuM kinhM doanhM củaM quỹL thườngL sốL lưuL đấtL đầuL biếnL tạmL khaiL thayL tênL hộK chứngK môiK lạiK giaoK thuếK nghĩaK quyềnK giấyK vớiK thànhK tạiJ thamJ thìJ dựJ vàoJ banJ tàiJ đượcJ hànhJ tàuJ trênJ nhậnJ cấpJ xácJ khôngJ sửJ phátJ côngI tựI theoI gửiI quyếtI thuốcI hoặcI kiểmI cưI chàoI ngườiI biênI phươngI niêmI vănI điệnI trongI làI bảnI xeI ởH thếH choH thựcH hộiH sangH quốcH mãH làmH biệnH tổH tòaH đốiH mẫuH nộiH chuyểnH khámH muaH thừaH thôngH màH trựcH mộtH phảiH cácH điềuH hồiG rồiG saoG tờG xongG chỉG lầnG tậpG nuôiG thỏaG sửaG bổG bàoG xétG khiG trướcG đểG cóG ghiG thuG cượcG giámG bảoG cungG giữaG chữG nộpG thứG lậpF danhF mớiF quyF đồngF phiênF thiF nghiênF bởiF nàyF sởF xuấtF đủF khoảnF trởF địnhF cũF dùngF đãF hếtF nháyF tiêmF cáiF giaF giùmF gìF hayF mấyF rứaF thôiF trangF tặngF vôF vậyF đaiF đườngF chủF hồF vềF duyệtF đếnF cổF địaF giáF khoaE sángE tiếpE túcE nhãnE báoE hiếnE họcE cuốiE bằngE sinhE đạiE cảngE nhậpE doE kếE thêmE tuyểnE baoE dấuE ngàyE tráiE đơnE caiD giảiD nơiD sảnD hàngD mangD nhưngD thuyềnD việcD đàoD camD phiếuD gồmD đềD cuộcD sátD
kẹoF kéoF
kẹpH chìF mấyF
kẹtJ xeI giấyG
kẻG đườngD
kẻoI bịG lỡF trơnF
kẽE
kẽmG
kếS hoạchR toánO nhàK đấtK tiếpJ thìJ quyềnJ xâyJ kỹI thừaI cơI vàI bảnI cóH củaH theoH chiH diH tàiG trongG hoặcG đượcG khôngG mẫuF thứF riêngF bốF kiếnF cácF hệF đểF làF đánhF ơF đếnF từF sơF côngF vềE temE bảoE phảiE đãE choE tuyếnE đôE trênE cáE tàuD phươngD bàiD khaiD phùD đốiD khácD xeD mỏD
kếtT quảR cấuO thúcN hônN hợpN luậnN nốiN ánM vớiJ vàJ đàoJ củaI thỏaI hoặcI giữaH trongH thựcH chiH theoH vềH bằngG gópG bảoG trướcG đơnG cácG thìG cóG côngG dưG vănG khôngG việcG nướcF đầuF nhiềuF phụF quốcF điềuF sảnF dịchF nắmF toànF đượcF mấyF tạiF tổF giáoE chịuE phảiE hàngE ngànhE xuấtE khácE tộiE khiE nạpE chuyểnE hoạtE quyE xâyE chắcE đểD hiệpD chặtD cầuD kinhD việtD hỗD nộiD đốiD gửiD nămD đãD
kềL trướcI cóF đượcF vớiE nămE củaE theoE tiếpD sauD thìD
kểS từS cảL chuyệnH ngheG choF thìF mộtF côF lạiF thờiE củaD hoặcD ngàyD
kệG ngườiF
kịchJ bảnJ
kịpO thờiO khôngG thìF trởF koF raF thởF trăngF tổngF tớiF ănF đâyF đọcF
kỳR báoL họpK hạnK thiK hìnhK hàngK củaJ hànhJ kếJ hằngJ tínhJ giaoJ vàI hoặcI côngI kiểmI quyI theoI trướcH mấyH đánhH quốcH mộtG thanhG sátG xétG baoG vềF ổnF đượcF thuộcF chốngF tiếnF laoF choF việcF banF trảF trưởngF vậyF ủyF đầuF phảiF đốiF ràF tổF khaiE tiếpE việtE vàoE nămE sauE cácE thángE chuyểnE thịE khôngE ítE hệE thựcE tạiE hoạtE lươngE trongE tổngE nghỉE sảnE thứE cóD đăngD làD điềuD mởD ngườiD kếtD mỗiD nhưD trênD hônD đểD
kỷO luậtO niệmI cóF cươngD
kỹR thuậtR năngN sưG luậtF lạiF rồiF
laK mỹH lốiG conF hoàiF đổiF bànF
laiN thuH làH mớiG xâmG đượcG điệnG choF ghiF ởF baoF gầnF đốiF giữF tênF tốiF châuF dắtE cóE củaE theoE vàD
lamI thắngH
lanK truyềnF màF đãF bịF dịchE tỏaE rộngD
langL bảoK anI thangG mọcF kỹE
lanhF
laoT độngS choI củaH đọcH vàF theoF phảiF dộngF dịchE đốiE đượcE sửE thựcD
lauG choF
leH bảoF
lenG bịF
leoI núiF khôngF đơnF
linhL kiệnJ trungG hoạtG cữuG giúpF nămF
liêmF chínhE khiếtD
liênT quanS kếtN tịchM tụcM hiệpM lạcL thôngL hệK ngànhK doanhK đoànJ tiếpJ tỉnhI danhI hợpI đớiH minhH bộH hoanG ngânG quốcF chiểuF quânF vùngF hồE chínhE vậnE chiE bangD huyệnD giấyD cơD phòngD
liêuF
liềnP vớiN kềL nhauJ trướcH vàG theoG hoặcF bâyF nhaF uốngF sauE
liềuJ chiếuG dùngF bứcF kếE
liệtM sỹL kêI củaF giườngF hàF
liệuT vềN quốcM nổM làmM củaL vàL liênL cóL khácL cáK chứngK đượcK điệnK lưuK trongK theoK khôngK hạtJ quyJ đoJ ảnhJ ngànhJ báoJ sauJ thốngJ xâyJ tàiJ đãJ bíJ hàngJ từJ viễnJ khíI phụcI đểI kỹI chuyênI thuốcI kèmI phảiI đấtI hướngI thuI choI doI sửI thựcI khaiI hoặcI lýI nềnI quanI trênI hộH hóaH thôngH sảnH địaH cầnH thuộcH tạiH vớiH xácH làH vàoH đóH nàoH mâyH chínhH tiêuH cănG giữaG quảnG sốG baoG hànhG tổngG côngG giảngG mởG nguyênG nàyG dựG bổG đầuG đốiG đánhG bằngG đàoG nghiênG lâmG hếtG nhậpG phóngG raG ởG phápF dùngF thamF hảiF điềuF gốcF quýF bịF tươngF cácF độcF đặcF kiểmF giámF anF cháyF mớiF gìF hồF nhânF bảnF huyệnF hìnhF khiF thìF giấyF thủyF tínhF màF ghiF kếF đếnF giảiF quyếtF thànhF kếtE phảnE chưaE họcE phùE chủE cậpE nhưE saiE môE bồiE cònE minhE trướcE bảoE cungE phụE sinhE thiếtE giaoE hợpE đăngE dướiE gửiE mậtE truyềnE đạtE cơE khảoE traoE tựE đềE chiE giảE quaE giớiE hiệnE bayE giáoE nghiệpE xuấtE dạyE đóngE biếnD dạngD nộpD tiềnD tậpD địnhD thểD đápD ướcD diD lớnD thưD hệD trìnhD táiD cấpD giáD nhậnD phânD thuyếtD thủD đơnD gồmD inD nhằmD phổD trựcD đúngD
loL quáG đượcF chiF chuyệnF chữaF hươngF hếtF khôngF mảngF quênF sắpF sửaF thiF tiềnF điềuF đámF maiD
loaH kẹoF phườngF
loanH thìF
longL anK thànhH chongF tuyệtF điF
loàiM độngJ thủyI đượcH câyH ngoạiH nguyH thuộcG thựcG chimF laiF sinhE hoangE
loạiR hìnhM giấyL khácK trừK tàiK đấtK hàngJ bỏJ vàJ phimJ côngI đơnI nàoI thôngI chứngI xeI chấtI sảnI phươngI câyH hợpH tươngH doanhH thuốcH theoH tàuH máyH tiềnH ngoạiG thuếG iG dịchG báoG hóaG rủiG rừngG bảnG làG vậtG phíG khôngG quýG khoángG thiếtG xuấtG hoặcF kếtF cóF mẫuF vănF vũF nhàF aF khỏiF thựcF hồF thểF hoànF đúngF cuốiF miễnF thếF trangF kháF đốiF quyF sổF củaF đặcF biểuF dựE tốtE cácE cổE trongE đượcE cơE sauE sứcE dữE tộiE nguyênE thốngE xăngE laoE mứcE mớiE nhưE độngE trungE giỏiD bảoD nguồnD phòngD thànhD chấpD vyD đôD biênD quặngD súngD đãD khíD màuD nợD thuD ôD đườngD
loạnJ tâmH luânF cảmF lạcF
loạtG chắcF
luiI bốnF hoàiF
lungF linhF
luyE
luyệnO viênJ vàJ nghiệpJ kỹI vềI anH mônH thểH tậpG dựF cóF đượcF chưaF kiếnF củaF theoF choF địnhF kimE thuyềnE độngE trựcD cácD
luânK chuyểnJ thìF phiênF
luônN đượcJ hảH khôngH phảiF bữaF choF haiF hômF hợpF khỏiF miếngF nhaF rồiF điF đúngF cóD
luậnO củaJ vềJ giámI vàI nộiI kiểmH thanhH địnhG điềuG chínhF ánF cơF tốF cuốiF tạiF tốtF làF dựE việcE tậpD theoD chungD hoặcD vănD
luậtV vềR nàyQ dânP cóO củaN sưN vàM quảnM hìnhM việtM tốL trongL đấtL đầuL khácL quyL bảoL ngânL anL thuếK hoặcK khôngK hiệnK sốK sửaK thìK đốiK laoK đấuK côngK đượcK phòngK thiK giáoJ doanhJ liênJ chứngJ theoJ nướcJ đểJ chuyênJ choJ mớiI xửI hônI giámI phíI quốcI làI hảiI dượcI diI cũI giaoI doI duI nàoI tạiI trọngI cánI banI điệnI tổI sởH bịH ápH hợpH phảiH ngườiH buộcH kếH thuộcH xâyH thưH nhưngH pháH từH đãH kinhH hàngH địaH khiG màG nghiêmG viênG đườngG khiếuG khoaG trợG bằngG nhàG địnhG trênG lâmG thủyG tráchG thươngG tiếpG cácG xuấtG lưuG trướcG chưaG khiểnG thựcG hóaG kiểmG chuyểnG chấtG tươngG nhưG việcG tàiF thúF cònF nămF sauF gửiF cưF khoángF đoF đóF chănF nếuF coiF điềuF ởF năngF thamF luậtF aiF mứcF nênF viếtF đúngF đổiF tiêuF trồngF báoF phápF thanhF thốngF dựF gâyF giáF lýF sỹF dẫnF khíF vàoF hànhE nhằmE quânE trẻE nghĩaE thểE đếnE làmE hỗE cảnhE hộE đêE khámE dầuE cạnhE đangE cấpE hòaE kểE thỏaE vớiE cơD phátD baoD nhậpD phổD trởD hướngD đảngD cáchD thủD viễnD
luồngN hàngK đườngK chạyG đỏF trongF giaoF sửF chuyênE khôngE quốcE địaE vàD tiềnD
luộcI baoF chấmF gàF lòngF
lyN hônM yI dịG mớiF nướcF thânF kiểmE
làU gìQ ngườiO baoO cơM thànhM tổM tàiM việcM cácL côngL aiL mộtL ngàyL sốK chủK đơnK doanhK giáK cáK đấtK đúngK thờiJ nhữngJ đạiJ mẫuJ tổngJ thôngJ ủyJ nhàJ hoạtJ doJ hànhJ nghịJ bảnJ khôngJ hàngJ kếtJ đốiJ mấyJ phươngJ cóJ bịJ cănJ quyềnJ sởJ khoảnI sảnI hệI cánI giấyI cấpI hợpI sựI đãI hìnhI bộI mứcI quyếtI tậpI saoI vănI xãI xongI thươngI bênI tộiI khuI nơiI bấtI phápI liệtH tiềnH khiH hồH ngânH hếtH từH khaiH đượcH thuốcH tớiH khỏiH phầnH điềuH hộH quanH độngH loạiH phườngH sỹH dượcH chữH dựH đườngH rừngH trườngH toànH chứngH hộiH vyH kýH mấtH tráiH quânH dịchH tỷH kinhH khoảngH luậtH trungH đầuH tiếngH phảiH quyH tênG anhG khiếuG lãnhG vùngG hưG nhưG tôiG cổG thủG hômG nóG xeG thiếtG trẻG vợG tiêuG baG quỹG biệnG chiG quáG vậtG nghĩaG bằngG chưaG đánhG chươngG conG máyG tàuG thônG bệnhG dânG phạmG quốcG viênG điểmG diG vốnG đồngG nguyênG mãG ngônG tòaG câyG cụcG củaG trưởngG phòngG đểG vậnF kiểmF gỗF giớiF nămF nạnF giaF giaoF họcF đăngF chuyênF sửF tìnhF phạtF nguồnF nhómF theoF thiếuF tốiF đủF báoF chấtF mẹF cầuF diệnF nữF thếF đóngF chỉF lỗiF mỗiF banF buồnF bàF bỏF chạyF chờF cáiF dụngF emF lấnF lầyF ngonF ràF thanhF thúF vaiF vầyF vụF xaF xómF điềmF đẹpF haiF hóaF mườiF nhiệmF dữF giảF độF giámF giáoF môF nướcF đềF địaF chínhF kếF thẩmE tácE lượngE thựcE trịE tỉnhE vỵE nhânE chuyếnE nộiE phụE trangE địnhE danhE dấuE phóE chaE taiE trạmE phùE thuE thỏaE trụE bảoE dòngE sinhE tráchE hiệnE biểuE giảngE kháchE lựcE thưE trạngE hiệuE phiếuE cầnE mạngE hiệpD khảD cổngD hạngD liênD ngànhD chiềuD mốcD nhãnD saiD tínD huyệnD tangD vũD xácD đạtD rủiD thânD thứcD cộngD sáuD vảiD đápD
làmU việcR gìN thủN côngN cănM thuốcM saoM chứngL giấyL lạiL chủL nhiệmL cơK thếK rõK khaiK đườngK đượcK choK thêmK ởK mấtJ ảnhJ thayJ chếtJ sổJ saiJ đơnI theoI từI khôngI đạiI thànhI thìI giảI hồI mộtI conI vàI cáiI tráiI xaI nhàI bảnH ănH xongH đầuH phátH củaH tiếpH diH giùmH mấyH nữaH vậyH nghềH bằngH hưH thựcH bàiH vừaH hòaH báoH đốiH giánH giảmH tổH trònH tăngH hộH giàuH màH nhiềuH thẻH trongH haiG nămG sạchG tạmG hayG khóG bánhG luônG línhG lẹG nhanhG vậtG đámG ơnG giámG ngườiG nguyênG lộG tạiG chậmG cácG cộngG muốiG tổngG trưởngG thấtG mátG trênG chuyênG thiệtG chấmG thươngF làF quenF ngàyF tàiF baoF trướcF lưuF suyF thẩmF trọngF phụF xeF rơiF vớiF phươngF thứcF bộF quàF trởF đăngF cháyF cầuF nhưF bảoF chínhF cảF gồmF hợpF kínF lươngF quỹF trangF địnhF bayF caF càF côF dởF giànF giờF hưởngF hồiF kimF lúcF lúnF lýF lơF lầnF lốiF lớnF mãiF móngF nhiêuF nênF nửaF phiềnF quyềnF riếtF ruộngF rẫyF rồiF siêngF sậpF thợF tốcF vánF đổiF ồnF nơiF dịchF nghĩaF tổnF cóF vănF trungE vệE hoặcE ủyE cảnE phùE kiểmE vềE chứcE lâyE raE phóE đóE viênE đồE nạnE nhữngD hàngD nòngD sauD đêmD hạnD lạnhD ngoàiD sángD tuyểnD doD khiD khôD mẫuD nhânD
lànF xeD
làngL nghềI vănG tôiF cóF emF làmF xómF ấyF
lànhI mạnhI
làoJ caiI biênF
láO ngoạiH vềH vàH điếuH trướcG sốG phảiG choF tiêuF câyF nămF nộpF điệnF giảiF giờF gìF hảF ngàyF rụngF thiếuF trầuF đầyF đượcF nhậpE củaE theoE trongE tạiE cóE quyE khôngD thuốcD baoD sảnD trênD
láiO xeM tàuI phươngI khôngH củaF thìF bịF hếtF thuF đặtF vàF cácD
lángG giềngG
lánhG
látJ nữaG emF nhéF vềF
lâmO nghiệpM sàngL sảnK cấpH đượcH sinhG sởF thủyF trungF thờiF vàoE nạnE trườngE nguyD khoaD đồngD
lânJ cậnI bìnhG
lâuQ thìK đếnK kểK dàiJ nămI rồiI quáI mớiI cóG nữaG đượcG bấtF côngF doanhF dữF hảF khôngF lâuF lắmF màF phảiF raF sauF trướcF uốngF vậyF đốiF
lâyK nhiễmI truyềnH lanG giữaE
lãiO suấtL tiềnH caoG theoG vayG chậmF củaF tínhF nặngF nhưF khôngF đượcF baoF kiểuF mấyF mỗiF tráiF choE phátE từE vàE trongD
lãmK thươngI quốcF
lãngJ phíJ
lãnhQ đạoN thổM sựL tiềnK tínI hảiI lươngI phátH mấyG trợG củaG chínhG đượcG vàG choG theoF mộtF khôngF chưaF quaF hưuF phụF tayF thayF tớiF đãF cóF phảiF thựcF vayE làE thanhE hoặcE trongE tạmE ngườiD dựD tụD vềD
lãoE
lénF thìF
lêJ vănH chìmF
lênR thìL đâyK xãK đượcJ hoặcJ màJ vàI cóI cầnI trongI lấyI đâuI tàuI đốiH theoH mạngH nữaH thổH thuộcH đếnH lạiH thànhH vềH nộpH giáG hạngG sớmG tỉnhG hayG hỏiG lươngG làG chứcG phảiG phươngG củaG xeG soF làmF tuyếnF chuyênF bịF choF vàoF baoF mặtF mộtF máyF giấyF nướcF toànF tớiF đủF kýF mớiF trụF chútF chứF coiF gấpF gặpF hoàiF hàF họpF kiệnF kẻoF liềnF lầnF muaF máiF rồiF saoF thayF thôiF téF tạmF tậnF đóF đóngF đấtF cơF tạiF hệF trangE cổngE phùE trênE cấpE doE vớiE ngànhE đểE nhưngE tínhE cácE khôngD lớpD xuốngD ởD bảnD khiD sốD trướcD thựcD cùngD phụcD đangD
línhI đánhG khôngF
lítH xăngE
lòL phảnH cóF nướngF gạchF mổF vuiF hơiD
lòngL củaG sôngG đấtG hồF đổiF đườngF biếtF đàoF đượcF
lócH choF quáF
lótI màF viếtF
lôM hàngK cổI sảnG đấtG thuốcF rừngF chứngF baoF dầuE tôE vậtE gôE giốngD
lôiH kéoH
lôngG xửF
lõiF
lùiI xâyF thờiE
lúaM bịG trongF làF nămF cóF khôngF bánF chínF hèF họF mấtF thìF tươiF nướcE
lúcM nàoK mấyI chuyểnF thìF họcF chờF cóF mưaF bỏF cưỡngF giảiF kýF lấyF nàyF nửaF điF đàoF đóF chìmD nổiD
lúnH đấtF nhàF
lýV nhàP doO tàiO vàO củaO vyN quỹN thuếN theoN lịchN chấtM cácM kỷL côngL hồL hànhL hoạtL đốiL trongL nhưL chuyênL dựL trựcK thịK đượcK khuK ngườiK dượcK vụK vềK đơnK xuấtK laoK cơK bảoK rừngK thôngK dữK choK thuyếtJ cóJ rủiJ anJ ngànhJ doanhJ ngoạiJ cấpJ đấtJ đểJ hoặcJ nợJ vậnJ hàngJ khiJ thựcJ tổngJ khôngJ kinhJ yJ kếtJ thiJ giáoI sựI hợpI sauI khácI quyI sốI nướcI làmI vănI kịpI việcI vậtI đầuI thìI diI nhiệmI tạiI môiI giấyI đườngI chiI chươngI họcH kýH thuH tinH tiềnH làH phânH thuộcH cánH sửH cưH raH lốiH kiếnH ngânH tốH xổH quốcH giáH hệH phảiH miễnH tổH tươngH trườngH báoH điềuH đêH dịchH luậnH khámH khaiH bằngH giảiH vốnH hìnhG saoG trênG thếG khoG nghiêmG khoảnG nộiG tàuG bánG quyếtG thuốcG danhG hóaG tạmG kỹG lĩnhG chứngG cănG liênG tráchG vớiG luồngG mạngG viênG sảnG địaG chặtG mẫuG baoG nguồnG thốngG muaG nhữngG máyG banG phảnG tậpG phùG sinhG trướcG chợG phátG thamG đổiG gửiF khoaF thiếtF tìnhF từF vượtF đàoF đãF hộF khiếuF trangF chồngF chàoF cảngF cửaF phươngF nhưngF quàF chungF sơnF thẻF chuyểnF bấtF nạoF xácF sẽF giữF khongF màF tiếngF mộtF tênF sổF nhiễuF nhânF năngF vệF lỗF tỷF xáchF ởF hoànF xeF đếnF đồF ổF vùngE ôE quáE sứcE vũE bayE tộiE sỹE táchE vàoE xâyE bếnE phổE lưuE ngayE độngE thanhE đềE độiE bưuE dânE thànhE đóE giamE quyềnE thưE tiếpE toànE đoE bịE cáE nhằmE biênE thuêE chỉE giaoE yêuE phầnE tuyếnE trungE vỵE đápE đăngE giámD đồngD caoD cổngD gốcD nghiệpD phạmD tranhD tịchD vướngD cầnD saiD trìnhD đấuD conD giữaD khóD nhậpD nơiD khíD mãD nguyD sơD đặcD cungD kiểmD mộD tiêuD tựD điểmD ảnhD
lămJ ngàyF màF nhânF vàoF tuổiE
lănJ tayH khôngF ởF
lăngG côF
lĩnhQ vựcQ thuốcF tiềnF choF trợF thưởngF họE chínhD
lũL cuốnG củaG lụtG thìF dângF quétF thiếtE hoặcE vàE
lũyJ kếI trảE môD
lơG luônF
lưngI doF đắpF
lưuR trữP kýN hànhN giữN trúL thôngK chiểuK lượngJ độngJ ýJ hồI vựcI tạiI họcI trongH lạiH khoG đơnG mẫuG phảiG thờiG vàoG vàF niệmF baoF thìF hiệpF vĩnhF khóaF kếtF củaF theoE dữE quyềnE hoặcE trênE tàiE banD chứaD đượcD dựD điệnD chuyểnD
lươnF quenF
lươngQ hưuM cơL củaK theoK thángJ vàJ tốiJ từI đốiI thựcI trướcI bìnhH ởH làmH doH choH hiệnH chuyênH thìH hoặcG baoG phóG quậnG đượcG cấpG thườngG tạiF ngừngF khôngF kếF viênF trongF mộtF anhF sớmF thếF támF tụiF vỳF lầnF vàoF nhưF khiE hàngE ngạchE tươngE đãE côngE quyE mớiE đóngE làD cuốiD tăngD đểD quốcD
lướiN điệnK trạmI cơH độG đoG khốngF phátF đườngF vétF tọaF cácE trọngE quanE vàE ứngD chiếuD
lườiF họcF
lườngM chấtJ đượcG củaF vàF đốiF trongF theoE khánE cóE đãD
lưỡiF traiF
lưỡngG dụngF
lượcN phátI vàH đồF quốcF khaiF ngânE theoE bảoE củaE đaD đượcD
lượnG
lượngS sảnM giáoL côngL vàL củaK chuyênK vũK hàngK ngườiK nguyênK bảoK dịchJ theoJ tàiJ nướcJ kiểmJ điệnJ cảnhJ hoặcJ cácJ dựJ thuốcJ đượcI khoángI từI thànhI thựcI quảnI anI hồI trongI chươngI tiếtI caoH làH đốiH môiH kiếnH đàoH tậpH baoH chấtH quốcH thứcH mẫuH dânH cơH phòngH xăngH nôngG cổG quyG dượcG phátG họcG mưaG táiG choG cóG tốiG tạiG chứcG trênG đểG khôngG đãG dầuG khíG phùG cấpG doG bảnG chứngG nhiênG màG đấtF vậtF phảiF hoạtF khácF toànF hợpF thamF xeF khaiF xuấtF cánF thuộcF tiềnF hóaF thốngF lớnF tuầnF giốngF máyF vănF nhàF huyF nhânF tínhF tổF biênF giaoF phóF quânE thìE đơnE câyE hạtE vụE đạiE hạnE laoE nguồnE cònE hoànE viênE trọngE thôngE thườngE ứngE riêngE tínE vàngE sạchE giảngE nhậpE thanhE phươngE thiếtE xâyE ởE danhE tốtE vềE giấyE phânE quặngE rừngE trangE vớiE độiE bộD chungD cụmD dữD sửD từngD việtD ảnhD diệpD mớiD thẩmD trựcD vỵD độngD giáD giảiD liênD làmD nộiD bằngD kếtD đếnD dướiD kiểuD phụcD đoD địaD chủD cáD dạyD xungD xảD đồngD
lượtK ngườiF cánF cácE
lạJ gọiG bảoF sợF vôF
lạcN bộJ thìG phảiG đượcG hồF vàoF hậuF làF đườngF giọngF vớiF củaF vàF hoặcE phụcE khôngD nhanhD
lạiS giấyN đượcM khôngL choL củaK theoK cóK ởJ khaiJ tiềnJ chứngJ thẻJ trongJ tàiJ laoJ vàJ hồJ thìI giùmI sốI từI làmI hoặcI vớiI đơnI đấtI mấyI cáiI rồiI quyếtI sổI đểI phảiI cácI nhàH làH bảnH kếtH giớiH diH mộtH côngH quốcH giáH baoH sauH cổH bằngH việtH việcH doanhH lầnH vàoH hàngH giaG đốiG đâyG giúpG nhéG quênG thựcG tốnG chưaG dânG màG vụG khiG diệnG doG vềG tạiG nhữngG trênG quyF quyềnF biênF conF hệF toànF đangF gồmF quaF kếF thôngF phòngF thấpF tờF gặpF đầuF nhằmF xeF cáchF cănF máyF phầnF thắngF hếtF liềnF baF coiF mấtF quanF quàF raF bàF chịF cuộcF côF cựcF hứaF kêuF lệF mặnF nuôiF nóiF nữaF saoF sớmF thiếuF thuF thôiF thếF vậyF xãF đâuF nộiF vốnF tráiF thủE cơE đềE hoạtE hợpE hiệuE kểE ngayE hiệnE sựE mứcE nướcE tổE khoảnE nợE tàuE trướcE tiếpE chiE khóE thuộcE tìnhE nhưngD tênD đặtD báoD bịD danhD khuD ngườiD nếuD đãD mãD nhậnD nộpD khácD phiênD thờiD phùD độngD
lạmJ dụngH quyềnG
lạngE sơnD
lạnhL khôngG đượcF baoF buốtF khácF lắmF màF nhứcF rồiF
lạoF độngF
lạtH làmF nắngF thángF
lấnL biểnI chiếmI đấtH quaG
lấpJ chấtE giếngE đầyD
lấyQ ýN mẫuL đấtJ sốJ lạiJ chồngI đượcI vợI gìI từI phiếuI lờiI cáiH rồiH thêmH luônG rácG nướcG kếtF trênF raF tiềnF tốiF nguồnF tờF biênF chứF dựF giùmF hồF kinhF màF mấtF phầnF thauF thayF theoF thìF tríchF trộmF xeF tạiF xácF bộE độE chứngD ngàyD bằngD cácD
lầnR đầuN mứcK thứK trongJ choJ mộtI đượcI đốiI haiI trướcI trởI vàI sauH nàoH rồiH thìH hoặcH phátH khôngH nữaG theoG lươngG cầnG luônG củaG khiG cóG lượtG trênF màF giáF sửF baoF bằngF dựF hayF nàyF cuốiF tínhF lênF mưaF mấyF thanhF thôiF vậyF kiểmF đăngF soF tiếpF quyE vàoE liênE giaE đểE đoE cấpE vớiE doD phânD sửaD xuấtD gầnD từD đếnD thựcD vềD đềD nhưngD thayD
lầuF
lầyF
lẩnF tránhE
lẩuF mắmF
lẫnK nhauH rồiG vớiF lộnF máF đấtF
lậnJ thươngH trongF thuếD xuấtD
lậpT vàN dựM hộiM hồM theoM biênM quyM báoL thànhL kếL đượcK danhK hoặcK thuộcK vănK cóK quỹJ cơJ tổJ khuJ bảnJ banJ cácJ quyềnJ doanhJ phươngJ đoànJ diI thìI côngI chiI hóaI đểI thịI ởI lạiI vớiI biểuI trongI thựcI hợpI củaI mớiI đềH trênH tựH phảiH trườngH phiếuH trựcH sổH trungH đơnH tạiH bảngH chuyểnH hệH thiếtH trướcH trìnhG vềG doG từG mấyG mạngG phápG phânG nhàG bằngG đốiG choG thôngG mẫuG làG raG thỏaG lịchF khôngF chứngF mộtF vyF lýF quaF nênF chươngF màF quánF sẽF thônF viênF khiF sởF tờF địaF cấpF hànhF ítF giấyF nhiệmF quyếtF eF điềuF chưaE hạnE thưE tứcE quanE bộE trangE giaoE phòngE dướiE sửE hộE trạmE nhằmE riêngE sơE sauE liênE đãE đồE lệnhD phùD khácD môD baoD đầyD độiD chiếnD chủD dànhD tươngD đủD ủyD cănD luậnD sốD
lậtE
lậuK làF nhưngF
lắcE
lắmN côH mớiG ạG cháuF chịF hôngF hảF khôngF rồiF đóF
lắngG ngheE
lắpN đặtL rápJ máyE trênE ghépD thiếtD
lặnG
lặpI lạiG vớiD
lặtF láF
lẹK chútF giùmF hơnF lênF lắmF lẹF vậyF
lẻN thuốcJ điệnI xăngH sảnG đượcG rượuG khôngG cóF cầnF vàE làE theoE tạiE củaE thìD
lẽG
lềG đườngE
lễN tangK hộiH tânG phụcG traoF truyF phépF chùaF viếngF đàiE côngE anE quốcD phátD
lệR phíO củaL côngK tổnK phầnJ quỹJ theoI vàI tổI sởH vốnH hoặcH thìH baoH bảnH haoH tốiH đượcH trongG nàyG quốcG khôngG doG đểG quyG thànhG trênG khácG hoạtG phânF choF tươngF thựcF hộF đốiF họcF thờiF làF nghèoF giữaF anF cácF trườngF điềuF hưởngF phảiF khiF trảE cóE giấyE lớnE chiE hợpE lầnE sốE thuếE từE doanhE thamE dựE vềE giảiE hộiE kýE đãE liênE thuộcE bảoE nhưngE tròE laoD trởD vậnD đuaD giáD màD thanhD soD thuD tríchD lấpD
lệchM giữaI nộiG thuF đượcF bảoF kếtF lãiF thôngF tỷF vềF giáE hồE tăngE trongE soE thừaE thiếuE nghiêngD doD lớnD choD
lệnhO điềuI nàyI thanhI củaH bộH giaoH cảnhH côngH thủG quânG bắtG tríchG chiG tậpF tạmF thànhF tảiF quảnF tốcF vậnE hoặcE gọiE vàE phảiE vềE muaE sốE ưuE đượcE bánD vùngD hoànD bảoD choD chuyểnD thaoD
lịchQ tưM sửM quốcI vàI sinhI cóI khôngH quyH cácG đểG củaG khácG vềG cánG cấpG bằngG theoG baoF huyF trongF bayF đượcF khámF trìnhF cúpF tiêmF xãF nộiF hoặcF sựF xemF tiếpE thựcE làE rõE tạiE choE tiếnE quyếtE cáE khoaE doD phảiD chủD trảD giaoD trênD
lọG nhựaF
lọcL tàiH đượcG bụiG góiF nhữngF sứcF dầuE
lọpF chỗF
lọtF tộiD
lỏngJ làF cóE
lốcE
lốiM điK mởI sốngH củaG raF làmF thoátE
lốpF xeF
lồngK ghépK bèF cầuD
lỗL khoanJ hổngH lũyE
lỗiN củaK doF kỹF quýF phôngF anhF hoàiF mọiF nhaF trễF vàF gâyF trongE hoặcE giaoE
lộM trìnhK thôngH tênG làF mậtF bíF vớiF ởF thiênE
lộcG
lộnH ănF đườngF
lộtF tìnhD
lớnO hơnL nhấtJ tuổiG cóG đượcF vàF đếnF vớiF củaF làmF chuyệnF lênF mộtF nghỉF nhanhF rồiF vềF trongF hoặcF theoE làD phảiD
lớpN họcJ mộtI mẫuG dànhF dữF nămF thìF tậpF baF mấyF đàoF thôngE trởE bồiE trungD
lờiP bằngL khaiJ chứngI vàI trongI nóiH củaG thìG choG nêuF chấtF côngF vănF đúngF bàiF vềF xinF hồF khuyênF chúcF chịF giùmF hôngF lẹF mấyF ngắnF rồiF thamF tinF đồnF ngayF kiếnF kếtE tínhE ngườiE chủE cácE cơE hoặcE theoD đềD câuD trìnhD
lởJ bờF đấtF sátF
lỡL kýG rồiG chuyếnF cấpF ghiF khaiF làmF maiF mưaF nêmF phảiF tayF uốngF xuốngF xóaF đưaF
lợiR íchO nhuậnM dụngL choK bấtJ tứcJ đượcJ củaJ ngườiI thủyI vàI nhỏH theoH khácH vềH gìG đểG thếG nộiG hoặcG cơF ởF thuộcF bảoF cóF thamF trongF phảiF hơnE làE doE trênE hợpE thựcE từE xãE đốiE nhấtE liênD quyD màD quốcD sauD trựcD khiD
lợnI hơiF nàyF
lợpG ngóiF tônF
lụcR iM banM sốK kèmJ vyI khaiI ngânH quânH bảnH hợpG củaG hộG địaG soátF khôngF nàoF nàyF iaF xiF hồE vàE aE đínhD danhD thôngD
lụtJ đượcF bãoD
lứaG tuổiG
lừaJ đảoH dốiG chuyểnF khôngF mấtF
lửaJ trongF thìF raF
lữJ hànhJ đoànE
lựaP chọnP
lựcT thiP lượngO từO kểM củaM phápL hànhL vàK giaK trongJ thựcI đểI đượcI chuyênI thìI sauI mãI đốiI tàiI hoặcI màI việtI choI theoH cóH khiH khôngH họcH tạiH ngoạiH côngH tựH quảnH vềG ngàyG mộtG bảoG quốcG đầuG hoạtG giấyG tươngG phảiG sảnF baoF khoaF quyếtF ởF khácF xãF lúcF rồiF doF nhưngF sốF tổF đãF đếnF bởiE thamE phụcE phùE đápE cơE phátE thuộcE nghiênE cấpE tiếpE trướcE kỹE trênE trọngE vănE hỗE hợpE nhàE sửE nhằmE quyE tỉnhE tốiE chấtE cầnE làD thôngD ápD cácD phòngD hạngD kiểmD khaiD nghềD thànhD
maP túyO chayH caiF chắnF nênF quáF thậtF
maiN tángL lênH tôiH emG mìnhG mấyG mốtG cấtF dậyF hãyF họpF kiểmF kỷF muaF ngoàiF thiF trảF trờiF tuiF vàngF đemF đoànF đăngF đổF
mangO thaiL theoJ tínhI lênG quốcG gìG tàiG cờG lạiF ngoạiF tinF vàoF raF kinhF mầmF điF cănF cầnF kínhF nộpF thangF áoF vũF tácD
mauL soJ donF baoE giayE hỏngD
mayJ màF quáF sắmD rủiD
menG loạiF
miaE
minhQ nhânK bạchK đượcJ vềI vàI nộiI điềuI xuấtI việcI cóH côngH thìH thôngH chứngG choG tìnhG đãG cácG theoG ngườiG đốiG quyềnG làG họaG thưG tốG hợpG nguồnG hoặcF tàiF tínhF tưF sựF nơiF khiếuF quânF đápF trongF hơnF bâyF hồiF tạiF đoF phảiF khôngF năngF đểF thuộcF dựF sỹF thiệtF củaE doanhE thựcE làmE nhiệmE cơE đềE lýE rõE giấyE báoE châuE đủE quyếtE thiếtE kiểmD phươngD tổD kinhD yêuD chiD xâyD hàngD quanD
miêuF tảF
miếngK đấtH vườnG nướcF ruộngF
miềnM núiK quốcH namH trungG bắcF tâyF cấpE vàE làD
miễnQ thuếN nhiệmL phíK trừJ tiềnJ tráchI giảmI chấpH phépH lệH họcH nghĩaH thamG giấyG thịG đàoG hìnhG hoặcG nộpF đăngF kiểmF làF đóngF vàF saoF điF dịchF thiE hợpE theoE thựcE mộtE gọiD thửD thuD
miệngK choG đượcF chuyệnF chánF cóF emF kiêngF thìF thôiF ănF
mongI anhG muốnF bàF côF
moócG
muaR bánO sắmM lạiK bảoK thuốcK đấtK tàiK nhàJ điệnJ cổJ hàngJ cóI xeI côngI đượcI ởH hoặcH trảH dâmH vàH tráiG hayG chiếcG cáiG cầnG giùmG gìG vàoG thìG phầnG chứngG mộtG đãG chuộcG choF máyF theoF chưaF vàngF véF cănF vềF củaF vănF đồngF hếtF hiệnF buônF sổF chịuF ngoạiF chỉF giáF thuộcF bòF chèF giúpF luônF lúcF nhầmF thángF ôF đòiF đỏF nợF tàuF hóaF khôngF thêmF trongE từE sảnE phảiE quyềnE tạiE đểE nguyênE làE cácE bấtE phươngD trựcD vậtD ngoàiD trướcD tínD
muốiK đểF dưaF mèF điF hoặcD nhậpD
muốnP hỏiJ xinJ làmJ mởI đổiI bánH biếtH vayH điG lấyG sangG gặpG kiệnG nghỉG nhậpG vôG đưaG chuyểnF giaF hợpF nhậnF xácF raF rútF đăngF choF chếtF chứngF coiF cưỡngF dờiF giửF gắnF gửiF hủyF khiếuF khócF lyF ngheF sửaF táchF tăngF tựF vàoF vềF xỉuF đòiF đốnF đứngF ởF củaE tiếpE
muốngF ngoàiF
muỗiF
muộnJ nhấtG gìF lắmF hơnE
myJ cóF đangF điF dàiE rơE
màS khôngP chưaM ngườiM cònL cóL bịK vẫnK tôiJ nhàJ mìnhJ nướcJ vyJ họJ cơJ việtJ nóJ cộngJ chủJ cốI saoI doanhI tổngI biếtI cácI côngI bênI tổI tiềnI chỉH nayH tỷH đượcH bắtH cũngH chẳngH giờH gọiH phápH phảiH mộtH gâyH thựcH haiH vắngH vợH làmH giấyH conG trongG quýG quênG tuiG xãG đâuG đơnG bộG đãG tòaG việcG giáG táiG theoG phátG kháchG hộF thươngF phầnF chếtF điềuF nộiF đểF chaF sauF thờiF ítF ảnhF bỏF cấpF cănF hìnhF thuF thấyF tìmF tiêuF đạiF anhF trảF xâyF điF bàF mặtF trốnF vàoF xúcF đemF biênF buồnF bâyF bữaF chịF chịuF cánF côF cầmF cứF cửaF dọnF emF giúpF giỏiF hômF hútF hỏiF hồiF hổngF imF khócF khỏiF lênF lễF mưaF mạngF mấyF mợF ngheF nhớF nóiF nămF nấuF nợF quátF rắcF sợF sửaF thángF tranhF tốnF tớiF vuiF vộiF ănF đauF đáF đòiF đọcF ướtF ổngF tàuF đươngF cáF hộiF bảnF khiF thànhF tạiE trướcE đốiE tiếpE quyE tàiE thuộcE ngânE hồE tangE khiếuE kếtE từE sửE cầnE hợpD hànhD luậtD lạiD quyềnD sảnD banD quyếtD sốD việnD thânD xétD
mànJ hìnhI nămF
màngF
màoF ănF
màuN vàngJ xanhJ sắcI gìI đỏI đenI trắngH cỡG nàyF rồiF vớiE củaE nềnE tímD vảiD
màyG nhănF
máL đểG conF emF kýF laF lớnF nhỏF nhờF nóF nấuF tuiF tôiF tựF ơiF
mácF
máiK nhàI tônH dộtF trườngF
mátK khôngF bâyF hảF mấyF rồiF
máuK ởF vàF hoặcE
máyR điệnL mócL tínhL bayJ phátJ trưởngJ chínhJ inI vyI chủI thủyI củaI đoH bơmH cóH chuyênH cũH haiH vàH nhiệtH tàuH cắtH ghiH nàyH càyG thiG hếtG tròG trựcG biếnG thuG giúpG khôngG giặtF thìF quảnF chạyF quayF vàoF làF lênF mớiF tựF bịF điềuF baoF chưaF mộtF báoF tốiF vôF cũngF emF gầnF múcF nóngF phạtF sángF thằngF thếF tôiF xinF xảF độF đụcF lọcF hútE ảnhE nhàE chếE sảnE theoE trongE trạmE kéoE hoặcE khácE đượcE soiE địnhE lạnhE toànE phóE đểE tổE đóngD khoanD phảiD
mâmG
mâuI thuẫnI
mâyK treI làF điểmD
mãP sốO hóaJ địnhI dânI vạchI củaH hàngH đểH hồH thủH hiệuG độcG đơnG vùngF gửiF nàyF khóaF chứngF ngànhE nguồnE vàE chươngE choE xácE bưuD nhậnD tráiD kýD côngD
mãiI khôngH củaF
mãnH cácE yêuD
mèF ngonF
mènF ơiF
mèoI nhàG conF hayF
mépJ nướcH nhàF ngoàiE trênE bờE
métN vuôngK trởF hếtF làF tốnF khốiF tínhE vềD đếnD giáD đốiD
mêK tínJ kôngF điệnF
mìnM vậtL vàE phảiD
mìnhQ cóK khôngJ thìJ vàJ đểJ hoặcJ quảnJ phảiI theoI nóiI thựcH choH trongH mộtH baoG hayG hỏiG bắtG hômG hảG điG gâyG làG đượcG màG đangG xácG vềF thuF cungF doF khiF nhậnF nhưF đãF phụF kêF xửF đốiF vỳF biếtF nghỉF nuôiF viếtF anhF cáchF cướiF emF ghêF hẹnF khỏiF lườiF muaF nhanhF nhớF nảiF quenF quênF thắngF tuiF tốiF ănF đemF đúngF làmF vớiF trướcE tạiE gắnE gửiE quyE banE sảnE bằngE bịE thamE bổE quyếtE trênE tạoE phốiD đầuD trựcD chịuD nhưngD
mítH choF nhàF sấyF
mònJ tàiG củaE vàD
mócL thiếtH nốiE
mónJ gìH ănF nàoF nàyF
móngI cóF làmF nhàF
môP hìnhM tảL tôI lớnI dânI vàH củaH đunG màG phỏngG nhỏG diệnF đàoF côngF vềF hộiF hếtF thìF rồiF dựF vốnF từE hoạtE phảiE tuyểnE đượcD vừaD sảnD xâyD đầuD
môiR trườngR giớiK đượcF
mônQ vềL họcL củaK đánhJ thuộcJ kỹJ nghiệpI vàI phùH thểH thiH choH thủyG khácG đốiG cóG đượcG bóngG theoF trựcF sỹF nàoF quảnF hoặcF thợF đểF gìF riêngF trongF doF thuyềnE quyE trungE cấpE liênE bàiE sauE giáoE khoaE tạiD chuyênD từD đápD đặcD kiểmD ởD
mõmF phạtF
mùJ chữI dàyF
mùaM nàyH vụH đôngH nàoG mưaG bưởiF khôngF màF nướcF vớiF hèF lũE
mùiG hôiF
mùngH mộtF haiF
múaG
múcF điF
múiF chiếuD
măngI màF sécD
mũL bảoH anG mềmF kêE chốngE cóE vảiE màuE
mũiI tênD khoanD tàuD
mơH thấyG
mưaN toI khôngI hoàiG thìG ràoF phảiF bênF cóF làF gióF hảF mấyF nhàF quaF rồiF xuốngF đóF lớnF đáE nắngE lũE
mưuM choI giúpG trưởngG vềG vớiE ủyE vàD trìnhD tổngD cóD
mươiM tuổiH lămH haiG ngàyG bằngF màF mấyF phânF thìF tớiF phầnF triệuF bốnE támE nghìnD
mươngH cóF sauF
mướnF
mướpF leoF
mườiM lămJ ngàyH haiH nămH lầnH giờG támG mộtF bốnF bảyF sáuF conF mấyF ngànF triệuE nghìnD
mườngE
mượnM địaJ câyG tiềnF cóF sổF hồF nămF vàngF đượcF đỡF thiếtE tàiE
mạI myF tuiF
mạcI kỳF hóaE phiênD
mạchJ thịH
mạiP điệnK vàJ dâmJ đượcI theoI phạmH làH cóH tạiH củaH hóaG nướcG trênG trongG hoặcG phảiG đểG tựF màF thựcF quyF biênF khácF vềF cầnF nơiF choF cònF khôngF quốcF đãF đốiE doE hàngE vụE bịE cổE độcE thìE baoE chấpE việtE nhàD vớiD ởD mặtD khiD lâmD đóD
mạnG
mạngR lướiL viễnK đượcK đốiK trongJ vàJ cóI làI củaI thìI theoI choI xãI khiH quốcH máyH bưuH cầnH rồiH điệnH thôngG đấuG thuộcG hoặcG doG từG trênG nhưF ởF màF đánhF truyềnF conF thuF baF chậpF hoàiF kiểuF nhàF nóiF rớtF thoảiF việnF yếuF phảiF đểF nộiE trướcE baoD quyD
mạnhL doF khỏeF trênE củaE vàD vềD toànD
mạoK chứcF hồE hiểmE hoặcE giấyE chứngD
mảH baoF nằmF ôngF
mảngH nàyG
mảnhK đấtH bảnH vụnG tríchD
mấtQ mấyL tiềnK rồiK baoK anK thìK tíchK giấyK khảJ năngJ hoặcI tiêuI hếtI tàiH sổH phíH thẻH mátH việcH đượcH cóH trongG cảG khôngG haiG ngủG sứcG điệnG mùaG hộF phảiF quyềnF mộtF vệF dữF hoànF bảoF conF trắngF trộmF đóF baF bênF bằngF bữaF càF hồiF khaiF luônF làmF lươngF lệF ngónF nhéF nhưF nămF tuầnF tênF xeF trậtF giáD
mấyS ngàyP nămN thángM lầnL ngườiL giờL chụcK triệuJ hômJ phầnJ bảnJ bữaJ loạiI métI ôngI đứaI anhI chữI đồngI bộH chúH ngànH tiếngH trămH tờH điểmH buổiG câyG emG hìnhG hằngG mứcG phòngG phóG rồiG vậyG banF baoF biênF bênF bìnhF bóF bướcF bạnF chỗF cáiF côngF cănF cấpF củaF engF giấyF hộF kỳF laoF làF mâmF nguyênF nhàF phútF suấtF sàoF thìF thứF tiêuF trongF tuổiF tấmF xãF điF đêmF đềuF đờiF ứngF
mầmM nonL bệnhG ănF
mầnJ răngG ănG chiF choF mấyF
mầuG
mẩnF ngứaF
mẫnF
mẫuS sốP quyM nàoL tạiK vậtK biểuJ giáoJ báoJ giấyJ đơnJ vàI doI dấuI chữH nàyH biênH vănH nướcH hợpH tờG thuốcG bảnG kiểmG phiếuG phụG sổG bệnhG giámG đượcG củaG theoG đểG nhãnG chấtG thiếtG thốngG banG hồG chứngG phảiF thẻF đãF mớiF trongF sơF thựcF vàoF điệnF lờiF khaiF đềF cũF gìF mấyF rồiF conF điểnF eF quyếtF đốiF lưuF xeF vềF sửE temE iE choE sảnE thửE bằngE mãE vyE cóE hàngE khôngE lấyE thểE hàiE kèmE phânE thôngE hoặcE môiE ngẫuE phácE tươngE cácD cơD trangD trìnhD xétD dượcD điềuD dựD quảngD hóaD phụcD phươngD
mậnF chưaF
mậpF khôngF
mậtP nhàM khẩuK mãK độK thôngJ côngJ củaI kinhH ongH vàH cáG dữG theoG cácF giaF hayF raF vềE trongE quốcE tàiE đờiE cóD đốiD phảiD hệD choD
mắcO bệnhK đềI trongH phátH hoặcG cácF khôngF côngF dữF quáF vềF liênE vàE nợE củaE cầnD
mắmH bỏF chấmF tômF
mắtK emF kémF luônF mờF thườngD
mặcK áoG đồngF trangF dùF gìF đầmF đẹpF trongD
mặnK đượcF hảF quáF xâmF
mặtQ trậnM bằngL đấtL nướcK hàngK cắtI tạiI trờiI vàI củaI đườngH thìH đượcH trongH phẳngH haiG theoG hoặcG trướcG trênG tiếpG sauG cóG nạF choF mớiF khôngF hayF baoF trăngF bàF cảF màyF mấyF nóF rồiF trònF ngườiF ởE chuyểnE cầuE phảiE đểE kỹE từE bôngE ítE biểnE vàoE ngoàiE đốiE giớiE khiE côngD chủD ngangD tráiD địaD thuD chínhD chướngD lấyD màD sânD
mẹP đơnJ cóJ đẻI chồngI nuôiI tôiI hoặcI khôngI conH emH nóH tặngH thìH cháuG giàG củaG việtG làG vàG đượcG kếG trongF phảiF màF chưaF vợF cầnF bánF cũngF cảiF khỏiF kýF mấyF rồiF vuiF xoaF épF đòiF đừngF ơiF ốmF họcF nhờE đềuE sangD
mềmN ứngH quảnH vàG cóG củaF hệE nghiệpE chuyênE đượcE thươngE nộiE theoD xửD đápD
mệI conF dặnF ngồiF tuiF
mệnhJ giáH lệnhH củaF
mệtJ lắmG mỏiF ghêF quáF thìF
mọcH mầmF vậyF
mọiM ngườiJ trườngH chiH tìnhH hìnhG hoạtG hànhG biệnF tộiF chuyệnF tổE mặtE thànhE côngD thôngD khoảnD
mỏM khoángJ vàG dầuG đáF làF hầmE đãD hóaD cóD hoặcD
mỏiI quáG chânF rãF
mỏngE
mốcL giớiJ chỉG thờiF đoF quốcE tiếnE địaE trọngD
mốiN quanJ nguyH ănG liênG giúpF tiếpF thựcE tổE trựcE cungE cấpE thôngE phốiE vàE kinhE quốcE thamE tạiD vềD củaD hoặcD quảnD
mốtI cóF emF giàuF làF lênF
mồJ côiI mảH
mồiE
mổK cóF khôngF heoF xongF độngF bắtE giaD
mỗiP ngườiJ lầnJ nămJ ngàyJ thángJ bênI hộH tuầnH loạiH trangH tờH bảnG thônG cơG nhàG cấpG trườngF xãF tộiF haiF cáiF mìnhF mộF việcF đứaF thànhF đơnF đợtF bộF sảnF côngE hànhE quýE mônE kỳE họcD chuyếnD điểmD bàiD nộiD tổD cáD nhiệmD chủD mẫuD
mộJ liệtF chúF cóF vềF đượcF
mộcI châuF choF sẵnF trongF
mộtT sốP trongP lầnO phầnN cửaM ngườiM nămL hoặcL ngàyL thángK thànhK bênK cáchJ mìnhJ tờJ thờiJ cơJ chútI khoảnI tổI côngI vụI chỗI vùngI trangI đơnI métI tuầnI bộH khuH bảnH loạiH kýH tiếngH giaiH cáH quốcH trămH khoảngH nướcH hộH buổiH việcH bấtH chữH cấpH lôG câuG nhàG cóG látG nẻoG tayG đằngG giờG nộiG chứngG chiềuG hìnhG hệG chuyếnG vănG chủG tỉnhG địaG lúcG cuộcG sựG hayG lượtG phápG tàiG xãG tỷG nhómG điểmG conG nhiệmG nơiG phóG phútG chếF bệnhF kiểuF đốiF ngôiF phươngF xeF khôngF tầngF bàiF chỉF doanhF túiF mứcF trẻF tuổiF đườngF cộtF suấtF đượcF thếF thừaF đôF bóF chânF emF mặtF nửaF tấmF bìnhF bơF chưaF chụcF cuốnF cáiF cânF giườngF haiF hécF hômF lờiF nênF tráiF tôF tặngF điF thẩmF bậcF lớpF hàngE chươngE vấnE mẫuE nghềE lượngE kỳE vỵE giấyE ngânE sảnE hợpE hồE tàuE hànhE mãE tậpE tộiE đènE dựE thuốcE quyD quyếtD họcD chuD đoạnD huyệnD lĩnhD thôngD loàiD thửaD đầuD giáoD phiếuD
mớiR đượcM cóL vềK sángK nhấtK raJ khôngI củaI côngI hoặcI thìI sinhI muaI vàI ởI phảiH nộpH bịH choH mấtH theoH trongH nhậnH điH phátG lênG mởG đủG lấyG duyệtG sổG vàoG đóG tàuG sốG banG thànhG đểF vớiF giấyF xâyF baoF đặtF nghỉF trảF thôngF ítF đúngF chínhF biếtF chàoF chúcF cướiF cỡF dọnF giờF gỡF háiF hômF khiếuF khổF ngồiF nhưF quaF rángF rảnhF tinF xinF xongF xàiF quyF làF thayF tạiF từE chỉE thuộcE cácE đốiE chưaE doE tốtE thoátD tiếpD làmD màD trênD đãD phươngD nếuD thựcD
mớnE nướcE
mờJ quáG hếtF làF mờF sốF
mờiN thầuL quanI thamH đạiG kháchF bácF haiF thìF anhF bàF chúF cảF ghiF gửiF mấyF trướcF tôiF sơF cácE chuyênE củaE họpE ngườiE thiD chàoD
mởP rộngL tàiL thủJ tạiJ cửaJ phiênI quánI thưởngI tiệmI biênH xưởngH vàH ngànhG sổG nhạcG hộG thầuG lạiG cảngG niêmG luồngF vănF khôngF thưF lênF nhiềuF bàiF hồiF nhómF thìF hoặcE thừaE củaE choE vỉaE hồD trướcD họD chiD lớpD đầuD đượcD
mỡI bụngF luônF cáD
mợJ baF emF khôngF tưF ấyF
mụcS đíchP tiêuO côngK hàngK cácK thuốcJ tàiJ loàiI lụcI thiếtI vàI nàyI sảnI iH đầuH quyH dựH hệH đốiH củaH bíH bệnhH thủH hóaH cấmG thựcG nghềG ngànhG địaG doG đượcG dịchG chiF vănF vậtF miễnF khắcF phươngF bổF hồF nguồnF ràF giốngF vỵF chấtF tươngF gìF rồiF cơF quanF thôngF chỉF dượcF kiểmE trongE máyE nhiệmE chứngE trangE khuE theoE aE phụE phảiE dữE lấnE đãE tiềnE hoạtE biểuD diD quốcD kêD riêngD phânD sáchD sốD giáoD đềD độngD mặtD nguyênD phíD vyD cóD nhàD
mụnG nhọtF thìF
mứcS độO chiN thuL lươngL tiềnL kinhL hỗL giáK thuếK bồiJ phạtJ sửJ hưởngJ phíJ đầuJ quyJ chuẩnJ đóngI vốnI trợI phụI tốiI thùI giaoI bìnhI caoI lãiH laoH phânH nàoH thamH miễnH tiêuH tríchH trảH thấpH suyH giảmG khoánG thưởngG bịG sốG choG côngG giờG haoG hìnhG giớiG họcG vayG vàG ưuG diệnG khấuG đềnG tạmG tổngG xửG trầnG hoànG truyG dựG nhậnG đượcF phảiF vậtF trongF đấtF nợF bảoF theoF củaF khiF nhânF xãF ởF thiếtF haiF điềuF chênhF khôngF doF tăngF kýE thanhE xâyE ănE cungE dưE tráchE chấtE lợiE sauE liềuE hiệuE rủiE saiE nhuậnE phòngE xếpE tồnD vớiD ápD cơD doanhD làD tỷD bằngD nướcD điểmD dụngD sinhD sốngD chỉD ánD đãD cụD tiếtD trungD
mứtF dừaF
mừngJ thọH quáG cướiF thôiF
mựcL nướcK bayE kếE kiểmE đạoD
mỳI củaF luộcF xeF đểF
mỹN phẩmK thuậtI thạnhI hạnhH tụcH nghệH cóF thoF vềF gốcF gửiF khêF nhậpF đăngF quanE cứuE
naF
naiK phảiF cóF khiF nếuF đượcF
namT vàN đượcM cóM làL ởL hoặcL theoK phảiK địnhK khôngK đểK trongJ thựcJ cấpJ màJ vềJ vớiJ điJ đốiI thìI củaI tạiI đãI quyếtI khiI raI tỉnhH choH quyH bịH khóaH làmH gồmH tổH banH tráiH côngH thamH từH doG đangG thôngG kýG đếnG quảnG trênG dướiG anhG baoG trướcG cácG cùngG họcG tiếpG chịuG báoG hoạtG chủG nămF nhưngF độcF thànhF hướngF chỉF hiệnF nữF phêF xemF áF cungF gửiF hayF chưaF xuốngF mìnhF sốngF thuộcF thườngF đáF bộF thẩmF chấpF lậpF xácF xâyE đồngE liênE phùE đầuE xuấtE sauE vàoE bằngE cưE nộpE sửE tiếnE xãE kếtE nhưE tiềnE cònE cănE nhậnE trìnhE phốiE sốE đủE nơiD nếuD nhằmD phátD trởD giảiD kiểmD tổngD sửaD thuD ủyD chuyểnD giaoD quaD sinhD ápD đánhD đápD đưaD
nangF
nayP đượcK cóK điJ làJ khôngH baoH mấyH ănH làmG aiG emG gồmG nóiG raG rồiG saoG tôiG xãG đôngG thuộcG đãF chuyểnF bịF quyF thuF theoF chậmF chỉF chỗF chủF conF cònF giáF hệF họcF họpF kẹtF luônF luậtF lênF lúaF lạiF mườiF mắcF mệtF ngheF ngàyF nhiềuF nhàF nhưF nhậuF nóngF rétF rớtF saiF sinhF sángF sươngF thươngF trúngF trờiF trựcF tuiF tăngF vềF xổF đáF đámF đánhF đóngF ổngF
nemF chuaF
neoL đậuK ngườiF
ngaF
nganE
ngangP bộO sôngI nhauG làF quaF gồmF củaF cóE phảiE vàE theoD khôngD
ngayO sauK choK tìnhI khiH trongH cácG tinG từG việcG bằngG đếnG vớiF trướcF tạiF quyếtF đầuF ởF vàE tínhE thìE ngườiE vănE hồE biệnE củaD hànhD thôngD trênD đểD
ngheN khôngI nóiH coiH mộtG hoàiG tiếngG đượcG nhạcF đàiF buồnF chơiF lờiF máyF quáF tinF vuiF vậyF vớiF đâuF đâyF nhìnE ýD
nghiL dinhI ngờI vấnF lễF thứcE giảE
nghiêmO trọngN cấmL chỉnhJ ngặtI túcH minhG cácF lắmF
nghiênP cứuP
nghiêngI sắpF dọcE ngangD
nghiềnF
nghiệmQ thuM thuốcJ vàI trongI củaI đượcI thựcI theoI làmH đểH mẫuH cóH thứcH phảiG vềG hiệnG giốngG khôngG hoặcG chấtG côngG làG kiểmG tửG trênG khẳngG đốiF đãF sinhF phươngF nhanhF cácF maF máuF lâmF anF tạiF chuyênF phânE hoạtE thamE triềuE viênE bệnhE nghiênE thànhE đạtE đápE phùE tàuE choE giảngE xácE quyE thuộcE dòngE tínhE phụcE điềuD dượcD nướcD quảnD nghềD baoD cấpD trọngD doD sảnD đánhD bằngD khảD xeD
nghiệnO maM bắtK chấtH thuốcG tựF ngậpF tạiF cácF theoF vàE phảiE hoặcD
nghiệpU vụP vàP côngO đượcN cóM theoM bảoM củaL kinhL cungL nhàL khôngL trongL phảiK làK hoặcK choK thựcK đốiK quảnK doK nhỏK thuộcK ởK đãJ quốcJ đểJ tạiJ táiJ quyJ viễnJ đạiJ nướcJ tưJ anJ trênJ sangJ khácI phátI trungI từI nôngI vềI kiểmI viênI dựI thìI cấpI cầnI hoạtI sảnI sửI khoaI sángI bịI việtI cổI thamH trìnhH ứngH bánH chếH cảngH giáoH môiH bỏH baoH thẩmH đềH chuyênH thànhH đangH mớiH trựcH màH caoH sinhH khiH trúngH sauH nộpH chuyểnH đầuG đặtG gửiG đóG dịchG tổG hỗG liênG đăngG nhưG vớiG bổG hiệnG ápG đấuG nhậpG trướcG hàngG xếpG chưaG riêngG ghiG nhậnG hóaF khởiF xâyF tựF nàoF yF khaiF tiếpF đườngF địaF muaF ngànhF điệnF aF pháF quyếtF đápF làmF nămF ngoàiF lậpF dướiF hằngF lâuF hạngF kếtF tráiF đổiF chỉF kýF đàoF đếnF hayF hữuF gấpF lắmF nhiệmF sốF tháoF thếF tráchF tôiF đơnF bằngF cácF thôngF gồmF nhưngF kỹF chủF raF xãF chịuF siêuF vàoF banF chínhF đạtF phùE cănE báoE đặcE thuêE xácE hoànE quânE lầnE nhằmE dượcE điềuE nếuE tươngE đóngE cònE nhânE vừaE giảngE thểE thứE tínhE diE vậnE phầnE xuấtE trảE đủE nhómD tạmD quaD tốtD vyD bưuD chấmD hợpD mởD giảiD giaoD gắnD mộtD phụcD trồngD vượtD hànhD nàyD nơiD quảngD đảmD
nghèoO khôngI đượcI cóH củaH bềnF thìF đaF theoF đểF vàF thuF baoF bịF chỗF hảF khácF lắmF nhưngF nuôiF nộpF quáF rồiF thậtF tốiF vàoF hoặcE
nghìnI thôiF đồngF dânE tấnE tỷD
nghĩH gìF làF tìnhF
nghĩaR vụR việtN củaK trangJ làH nhưF khôngF cơE quanD
nghẹtH thôngF
nghềS nghiệpQ quốcK luậtK côngK đấuJ hoặcJ đàoJ đoI vàI kinhI dượcI biênI theoI choH cóH đượcH củaH thìH dịchH đầuH kiếnH tạiH đểH quảnH trongH thừaG phảiG khôngG quyG truyềnG cáG sảnG chứngG khámG thúG đốiG kiểmG đãF bậcF khiF lưuF kểF nàyF thuộcF đóF bàiF rồiF đanF ởF hoạtF thamF trìnhF môiF ưuF doF vớiE họcE màE đặcE khoanE nôngE thựcE bảoE dựE phùE khácE tưE tinE làE thẩmE trênE xửE đồE từD đăngD khaiD chuyênD liênD vậnD bịD trọngD caoD giảngD độcD
nghệR thôngN caoN vàL thuậtK anK đượcJ cấpJ củaJ trongJ sốI vềI sửI quyI cóI đểI côngI mớiI theoI quốcI nhânH tiênH sảnH baoH chiếnH chủH thuộcH hoặcG kỹG choG làG phụcG hướngG đốiG đãG tạiG thựcF phảiF khôngF tinF xemF doF banF quyếtF tổF khaiE cácE việtE vàoE chếE phêE sinhE từE hiệnE trênE khácE phùE bảoE cầnE nướcE quầnE tỉnhE quảnD sỹD vớiD tổngD thẩmD nhằmD trựcD phốiD trìnhD xâyD địaD
nghỉP hưuL việcL phépK hằngJ làmI dưỡngI mộtI thaiI họcH bánH lễH cóH sinhH điG baoG rồiG ngơiG ốmG theoG choG tếtG khôngG côngF thìF hèF phảiF ítF đượcF bịF chútF chờF cướiF dôiF gầnF hẳnF mấyF ngangF nhưF raF sẽF vậyF ănF bùE hàngE hưởngD cuốiD giữaD chuẩnD
nghịU địnhS cấpO quyếtO củaN cơL cácK côngK theoJ khởiJ hỗJ bổJ điềuJ giaJ xácJ bộJ vàJ xâyI thẩmI thayI phêI thànhI thanhI phảnI đượcI đốiI miễnI sửaI vềI đăngI vớiI ápI chấpI ngườiI chủI choI đóngI xemH kiểmH giảiH xétH thuH ủyH tòaH chuyểnH xửH giaoH hưởngH trongH giámH bằngH hủyH tạmH rútH đánhG hoànG thìG chấmG hoặcG mởG phảiG khôngG chỉG đưaG giảmG nhậpG thựcG quyG hộiG đếnG quốcG thủG trợG cungG cửG nhàG xóaG tiếpG gửiF tổF việnF hiệpF khenF cóF kèmF làF táiF danhF gồmF thaF tổngF ánF chiếnF vayF luậnF sởF việcF chứngF đóF biệnF trảF hợpF cụcE đãE đặcE baoE camE kếtE làmE đổiE bánE nêuE cánE liênE phốiE bảnE bảoE đấuE thamE banE khôiE đểE cậpE ghiE muaE ngânE nhậnE traE tạiE chánhE chínhE hàngE biếtE thămE khámE trựcE chiD nhữngD nàyD trúngD thôiD truyD trướcD đạiD quáD thôngD khaiD kịpD toànD
ngoF vuiF
ngoaiG teE
ngoanH nữaF
ngonL khôngH hếtG hảF lắmF nhéF nhớF rồiF vậyF ởF
ngoàiS tạiM đượcL cóL theoL cácK vàK nướcK khôngK việcK thìK làK củaJ trongJ phảiJ hoặcJ quyJ đểJ thựcJ côngJ đườngI vàoI chợI vềI cấpI trụI trờiI phạmI làmI ngânH bịH đãH đốiH choH khuH đầuH raH đếnH hoạtH khiH màH khácH cơH doH cầnH thuộcH khơiH sânG họcG trênG chấtG gỗG sửG cưG gửiG thamG nộpG tiếpG hànhG cửaG trướcG ởG bằngG tiềnG nhàG đangG chươngG quânG đưaG giáG nhữngG lãnhG bảngG quyềnF baoF cùngF hạnF muaF quốcF dựF giờF chủF biếtF giảmF thànhF vớiF dánF hàF thôngF thưởngF tựF đánhF aiF bắcF cổngF lấyF mấyF nhậpF nắngF nớF phốF quánF quảngF rạpF rẫyF saoF tiệmF vườnF vựaF kinhF tráchF trựcF cungF danhF phùF địaF vùngF đềF doanhF chuyểnE liênE thờiE tốE giaE hợpE nơiE sauE đăngE chếE khungE sốE tiếnE trườngE hệE nhậnE phụcE thườngE chịuE đôE chỉE tươngE chưaE ngànhE nhằmE tổE từE báoE đặtE gồmD hồD mởD việtD giảngD gópD tỉnhD điD nghiênD nhưngD nộiD tàiD vyD ủyD lậpD mangD nếuD dướiD kếD quyếtD cảngD kýD mứcD nhiệmD đóD đạiD
ngoáiK chưaF giờF khôngF màF rồiF trễF tôiF vậyF
ngoạiQ tệN giaoM hốiL ngữK thươngI nhậpH quanH laiH trừH củaG támG trúG vụG biênF hoặcF nghiệpF ởF coiF emF kểF mớiF nhaF từF vàF khóaE vyE kiểmE bảngE bộE suyD khoaD theoD
nguyP hiểmO cơM cấpK hạiJ sânF anE
nguyênS tắcP liệuO vàN nhânM nướcL thôngL tửK vùngJ giáJ đơnI khoángI vậtI thiênH biểnH môiG lýG khaiG vẹnG thủyG duG sốG khôngF kiệnF loạiF trạngF hảiF tốF đốiF bảnE lươngE quyếtE tínhE làE theoE địaE rừngE đượcE bằngE niêmE củaE doE khácD cóD phảiD cấpD dầuD tạmD viễnD sinhD trongD
nguyễnK vănH oanhH thịG giaF choF sinhE chíD
nguyệnN vọngJ tạiJ đượcI xinH củaF viênF cóF choF sauF vỳF làF vàF mứcF thamF theoE thiD giaoD nộpD thựcD hỗD trảD
nguồnR vốnM kinhM gốcM lựcL thuL nướcK ngânK tàiK phóngK genK nhânJ lợiJ sốI điệnI nàoH chiH tinH thôngG hỗG khácG quỹG giốngG mởG đóngG sauG hợpF cungF phảiF phíF thảiF quaF gâyF nộpF dựF tiềnF củaE việnE phátE sangE từE vàE hìnhE năngE đểE dữD vayD theoD trảD đầuD quyD
nguộiG chiênF
ngànL mộtI chiaF chứF emF hảF màF mườiF nhânF thôiF
ngànhR vềK đàoK vàK liênK cóK nghềK giáoI hàngI côngI nôngI trungI quảnI thúI khácI đượcI dựI tưI hoặcI tàiI sảnH kinhH trongH tạiH yH thốngH đểH kếH nộiH giaoG kiểmG thuộcG củaG làG bảoG quânG theoG khoaG đãG hóaG laoG mâyG vănG ngânF phùF quốcF xâyF quyF địaF mìnhF đúngF cấpF doF kỹF thanhF ởF gìF thựcF dọcF thôngF họcE luậtE thủyE phảiE điệnE điềuE thuốcE thìE chịuE thuếE nghệD đốiD hạD ngoạiD chứcD dượcD khíD năngD sứcD thiD chủD đấtD
ngàyV làmQ nhậnP kểN cóM thôngM đượcL nàoL nghịL kýL kếtK nghỉK luậtK thángK trướcK cấpK phảiK đốiJ thìJ hếtJ mớiJ quyếtJ côngJ sinhJ mấyJ đểJ đăngJ tiếpJ raJ cuốiI banI cơI bắtI rồiI hoànI khôngI lễI ngườiI phátI nộpI giaoI tínhH thựcH củaH baoH maiH nữaH chủH ghiH dựH màH bầuH sauH vàH thanhH đầuH tổH làH trongH bịH khaiH mộtH đếnH bộG thụG vậyG xãG xưaG hợpG trởG chấpG thứG hộiG mởG tòaG gửiG kiểmG giấyG liềnG đóF hoặcF thỏaF bảnF vănF ủyF sảnF chưaF chếtF giườngF lậpF chấmF giỗF quyF tớiF cộngF dánF chônF coiF cướiF gìF hảF hẹnF lạiF mườiF mốtF tướiF tốtF xongF ạF đêmF ởF doanhF theoF thuF tạiF thànhF tạmF choE khởiE liênE từE hoánE vàoE sởE thườngE cácE đềE hômE nhậpE truyềnE xảyE niêmE nếuE xácE thayE xuấtE phêE chuyểnE đáoE đơnE vậnE báoE bênE cụcE thiE địnhD tiếnD quốcD rútD đóngD hiệuD họpD hồD kếD ngânD trênD tổngD phápD trảD tuyênD
ngâmI chuốiF mấyF trướcF nướcE
ngânS sáchR hàngQ quỹI vốnG táiD
ngãJ tưH baG quaF thìF
ngãiG
ngòiE mìnD
ngóF hoàiF
ngóiF choF
ngónH tayF
ngôI giaF hayF nhàF
ngôiH saoG
ngônL ngữK tìnhF vàE
ngõG nghiêngF
ngămF hảF
ngănN chặnM ngừaI cảnG cáchF mátF cháyD nắpD
ngũN cánI nhàG vềG vàG giảngF nămF giáoF hànhF tuổiF trongF nhânE theoE hoặcE côngD đượcD thángD viênD quảnD
ngơiG
ngưK cụG nghiệpG đượcG trườngF dânD
ngưngH hiệuG
ngườiV laoQ cóQ bịP sửP đượcO nộpO đạiO đứngN làmN khácN họcN thamN taM nướcM khuyếtM phạmM đóM dânM đangM quảnM yêuL đãL nhậnL giámL bệnhL khôngL khaiL nàoL dướiL thựcL caoL việtL tiêuL phảiK tốK chưaK từK khiếuK trởK thânK láiK điềuK thứK bánK vậnK muaK thuêK thừaK trongK thiK hưởngK caiK kýK đềK trựcK chấpJ bảoJ chếtJ phụJ tậpJ chịuJ dịchJ vàJ nàyJ phátJ khởiJ mấtJ tiếnJ giảiJ giàJ chiếmJ đếnJ bàoJ tiếpJ lậpJ hoạtJ đánhJ raJ bắtJ phiênJ vyJ nghiệnJ gâyJ conJ nhiễmI chỉI thìI thuộcI dùngI gửiI xuấtI chămI chơiI đăngI ởI thụI sởI mắcI giữI củaI đồngI trúngI hoặcI đểI hànhI gốcI điH dựH làH thànhH kinhH nhưH trồngH khángH ngoàiH tựH nuôiH nằmH nhậpH cùngH quyếtH theoH đủH cưH vớiH quảngH sauH chuẩnH giúpH xemH ứngH quyH kiaH hướngH màH mangH thôngH chủH chứngH tổH thôiG cungG banG vắngG gọiG mớiG giaoG lạG mỹG nóiG tốtG trưngG ápG biếtG sảnG xinG xácG mẹG dạyG trênG sốngG lưuG chồngG hiếnG lớnG nhàG chuyểnG langG nộiF đềuF loF thếF vôF choF vàoF đóngF bỏF làoF mộtF đầuF lợiF mùF nghèoF phụcF baoF cốF xúiF quáF kiểmF sayF giảF bênF vayF liênF quenF uốngF bữaF chiuF cũF giếtF hàngF háiF hòaF kéoF ngượcF thậtF tuổiF đauF thayF kêF trảF địnhF đốiF huấnE hyE thuE tànE ủyE biểuE doE đạtE chaE gácE thườngE xếpE cầnD dẫnD tạiD vợD lấyD tâmD viếtD diD ghiD triệuD xửD cònD cầmD giớiD phânD đưaD gópD nghỉD
ngưỡngL đầuF đườngE
ngượcJ lạiI đãiG
ngạchM thuếI côngH chuyênG kiểmG viênG dựF vớiF thẩmE cũE lươngE sỹE xuấtE phápD nhậpD bậcD vàD
ngạiL vậtI kháchI ngườiF đếnF choE
ngầmK phảiD vàD
ngầuG raF
ngẫuH nhiênH
ngậpM nướcL lụtG hếtG mặnE
ngắnL hạnJ thờiH cóF hơnF thôiF nhấtF tayF mạchE gọnD
ngắtH mạchH
ngặtI vềH
ngọcE
ngọtF
ngồiM chơiH xuốngH chờH nghỉG đâyG choF họcF bànF chứngF hộiF khócF lạiF nhiềuF nóiF tùF uốngF đợiF trởE trênD
ngộI độcH ghêF
ngờJ mắcE vềE
ngủL đượcI dậyG lạiG trưaF cảF cứF khôngF ngheF ngonF quáF thêmF thếF đâyF
ngứaF khắpF
ngừE
ngừaM ôI vàG rủiG sựF cắnF xongF cácE taiE
ngừngN hoạtJ kinhI việcI sửG phiênG hoặcF xuấtF giaoF nhậpF cấpF baoF hộF cungF vàE thựcE lưuD tậpD đìnhD
ngữN dướiK đượcG củaG khácG khôngF bậcF sửF trongF vàF tiếngE hoặcE nướcE sauE
ngựaJ đuaE hoặcE
ngựcG áoE
nhaL chịG trangG chúF phảiF
nhanI
nhanhL chóngI nhấtH quáG thìF vớiF khôngF lênF thựcF
nhauP thìJ nhưI vềI từI chỗH màH vàG trongG hoàiG vớiG giữaG đượcG đểG hoặcG khôngG ítF gâyF doF chămF cáiF giùmF suốtF tìnhF tớiF umF điF đâuF củaF theoE choD bằngD cùngD trênD
nhenI conF
nhiH nàoF đồngD
nhiuG ngàyF phầnF
nhiênO liệuM vàH khácG cóG củaG đượcG bịF hóaF hoặcF khôngF nénF chếtF tắtF theoF trongE làE từE vậtE đểD tìmD
nhiêuS nămN tiềnN ngàyN phầnM đếnL mộtL tuổiL thìK métJ thángJ lầnI câyH ngườiH nhàH trởH bảnG giờG phườngG triệuG độG hộF điểmF bộF conF cáiF cấpF giáoF giấyF haF hảF khiF kýF laoF làmF nướcF phiếuF sáchF sốF theoF tiếngF trongF trìnhF trọngF tấtF vậyF vốnF xãF xăngF âmF đạiF đểF
nhiếpE ảnhE
nhiềuP ngườiK hơnJ lầnJ quáI cấpI trangI nămH tàiH cơH khóH thếG cóG lắmG bảnG chủG hợpG tìnhG nơiG loạiG nhấtG tỉnhG biệnF côngF địaF doanhF thiếtF giấyF tiềnF bànF cuaF dùngF màF suấtF sứcF tậpF ngànhF tổF lĩnhF nướcF thànhF tầngF đơnF đốiE nguồnE bộE nhàE thửaE laoE nộiE tộiE mụcE bênE phươngE vănE nghĩaD phầnD hìnhD hoạtD hộD chứcD sảnD
nhiễmO môiK đượcI bẩnG vàG vớiG trongG bomG thuộcG nguồnF ởF khuF chấtF bệnhE hoặcE khuẩnE choE nguyE trùngE đấtE theoE cóE đốiE củaD làD vyD xạD phóngD mớiD tạiD
nhiễuJ cóH
nhiệmU vụS củaP thiN vềN hìnhN trướcM gìM tổM thựcM quảnL chứcL kỳL hữuL phốiL bảoL thôngK lậpK vàK sauK kiểmK thuK côngK bồiK báoK xâyK hướngK cungK gửiJ theoJ đốiJ chủJ lạiJ giảiJ thẩmJ xemJ chỉJ trongJ vàoJ giámJ tiếpJ nộpJ tổngI thamI trảI quyI xácI hoànI đăngI cấpI làmI đánhH thanhH choH nhưH nhiệmH giúpH hoặcH banH khácH nghềH chuyểnH dânH chuyênH đềG đượcG khiG ràG bốG cácG phảiG cáG ủyG tạoG cậpG thìG lưuG trìnhG yêuG chiG xửG khôngG giữG chămG thốngG vănG màG thànhG điềuG hộiG làG cóG triểnG liênF nghiênF phânF đểF tuânF tuyênF đảmF ngườiF dựF bổF chấpF chươngF ghiF doF trựcF xuấtF đầuF chuyệnF chínhF thếF đưaF phêF sửF toànF bànF khaiF phápF thườngF lấyF thừaE tậpE giaoE hòaE vớiE cửE phổE ápE đạiE tínhE đoànE đóngE tựE lựaE quyếtE tạiE bằngE cụE phátE phòngE kêE tiếnE xétE caoE chuẩnE kýE thấpE khấuE địnhE hiệuE hỗE chungD traoD nếuD raD từD vậnD khắcD muaD thiếtD duyD thayD cánD tìmD đônD kếD phóD đặcD
nhiệtL độJ điệnH đớiG kếF
nhuO cầuO yếuF
nhuậnM bútI sauH thựcG củaF đượcF vàF kếE dựE hoặcE thuD gộpD từD choD
nhuộmG xảF
nhàV nướcT đầuP ởO thầuO tôiN máyM giáoM đấtM trườngL emL cóK sảnK bênK chungK khôngK thìK cháuK tuiK cungJ choJ trọJ gaJ xuấtJ hàngJ nghỉJ thờI đượcI vănI khoaI tàiI báoI dânI xưởngI conI mìnhI mấtI ôngI trẻI ngườiH tạmH aiH rồiH điH vệH tìnhH caoH phảiH hộH màG cháyG chồngG cầnG dộtG khoG kínhG mấyG nghèoG xongG cửaG làG cấpG đăngG chứcG xâyG tạoG chờF mộtF thuộcF sinhF doF thuêF thuốcF trongF trênF nhậpF chịuF mạngF vàF gặpF mớiF biaF bịF cáchF cũF nhỏF đâuF cònF dướiF tráiF bácF chiaF chơiF chưaF coiF cãiF cậnF cứF cựF giùmF gãyF gòF gầnF gồmF hơnF khóiF lúcF lấyF muốnF mạnhF neoF nghẹtF nàoF nămF quáF saiF saoF sậpF thôiF thấmF thếF tiềnF trôngF trảF tăngF tốnF tớiF uốngF venF vượtF vợF vỳF xeF đangF đãF đườngF đềuF đợiF ồnF ủngF riêngF làmF quảnE chếE ănE đểE tuE tangE trạmE lưuE bếpD củaD hoặcD kháchD
nhànH rỗiH
nhánhO ngânK côngJ củaI vănI doanhI nướcI tỉnhI tạiH thìF đèF hoặcF cóE đượcE theoE vàE cácE phảiD trongD trênD hạchD
nhápH khaiF màF
nháyG củaF
nhânV dânT cóP viênO đượcN vàM khôngM khácM nướcM trongM kinhL lựcL sựL thựcL củaL làL chuyênK thamK liênK phảiK tạoK đãK hoặcK côngK thươngK việtK sảnK đềK phảnK bịK theoK khiK dựJ phẩmJ đốiJ taiJ sửJ thọJ thânJ khaiJ đểJ hoạtJ đầuJ danhJ ởJ đạoJ cungJ vyJ vớiI khủngI nộpI thuộcI gâyI chủI đangI đóI đăngI thìI quyI tựI chuyểnI ngườiI nhậnI tạiH hệH hayH baoH chịuH kịpH vềH nhậpH gửiH trựcH xuấtH bạoH làmH nguồnH quốcH choH trênH lậpH liệtH khẩuH ghiH giốngH màH cưG nhânG phânG quảnG chấmG kháchG rộngG tổG doG chỉG hoànG kỹG phátG tiếnG đủG xácG thànhG trảG ápG sởG bánG bomG sauG dẫnG cấpF giảiF bênF thuêF muaF chếtF bổF đếnF dùngF vănF phiF ưuF bấtF tồnF haiF kéoF trướcF hợpF phụcF nghiênF thămF yêuF nàoF cầnE chưaE từE bằngE bảnE chấpE nêuE tàiE cáchE giaoE thuE tiếpE hànhE tốE đóngE mớiE đápE đạtE phóngE đặtE ủyE biếtE cùngE vậtE khởiE kýE ngoàiE thiếtE đứngE gópE luậtE vàoE cácE mắcE raE xinE gặpE phùE trúngE phốiD đảmD đồngD tiêuD đạiD gồmD trởD chàoD quânD thôngD vậnD điD giámD nàyD cơD hữuD lưuD nữD sinhD xảyD
nhãnN hàngJ hiệuJ năngH thuốcH phụG sảnF dụngF sauF hóaF vàF gốcE phảiE điệnE theoE thựcE baoD
nhìH
nhìnK khôngG đếnF thấyF kỹF nhauF sángF xaE
nhómP ngànhI aH ngườiH iH trẻH đốiH đểH đấtG thuốcG côngF lớpF nướcF tiêuF sảnF cổF nàoF nghiênF tuổiF phụF cácF chứcF thựcF hàngE chỉE nguyE nhàE xeE cáE nhiệmE thủE dựE vàE theoD iaD tàuD
nhôE
nhômF
nhúcG nhíchG
nhănF nhóF
nhũngM đượcK khôngG baoF vàF trongF sẽF theoD
nhơnK hòaF baF baoF cũF hậuF mộtF mỹF
nhưT thếT sauQ đốiJ quyJ vậyI vợH điềuH nhauH đãH thỏaG trênG nàoG cácG khôngF chủF thươngF bánF diF conF bỏF lờiF mấtF anhF cáiF rùaF vầyF xươngF đúcF hồE bảnE trongE ngườiE trườngE mộtE doanhE việcE côngD giấyD khiD vănD hướngD cấpD
nhưngP khôngN chưaL phảiK cóJ tốiI đãI vẫnI ngườiG cơG chỉG sauG đượcG bịG đangG bảoF tínhF ítF đếnF nhàF tổngF vậtF giờF lỡF thuộcF trongE cònE cầnE việcE thờiE thựcD tổD hếtD
nhườngF đườngE
nhượngP quyềnM vốnJ đấtJ cóI dựI toànH bấtH cổH hợpG vàG thìF nhàF theoF vănF chứngF bánF đượcF mộtF hoặcE phầnE táiE phảiE khôngE choE tàiD đểD bịD làD trongD đãD
nhạcK gìF thiếuF toF trịnhF cụD
nhạtH
nhạyF cảmE
nhấtR làM địnhL củaL quảnK vớiK trongJ mộtJ theoJ đượcJ mấyJ vàI baoI sauI phảiI vềI tríH trênH bằngH ngàyH thiếtH cóH vàoH trướcH khôngH đểH choG từG bữaG vậyG haiG vănG tạiG khiG đếnG đốiG hoặcG trungG giữaG cácF địaF kểF hiệnF việtF hômF hảF mùaF thếF tớiF thìF ýF đãF baE tínhE việcE nămE quyE phươngE nộiE soE ởE mỗiD quánD côngD thờiD doD giữD mườiD thựcD
nhầmJ lẫnH dòngF phânF trongF
nhẫnF bữaF
nhậnU đượcP đăngO đủO hồN củaN vàM quyềnM kếtL chuyểnL thứcL thôngL thừaL tàiK xuấtK báoK tiềnK khảK việcK xétK hoặcK khôngK giấyK theoK cơK bảoK hợpK đãK hàngJ hoànJ nuôiJ ngườiJ lạiJ kiểmJ anJ tìnhJ làJ vềJ thìJ biếtJ đơnJ đầuJ vàoJ côngJ cácJ huấnJ vănJ dữJ chìmI chămI nộiI ủyI cóI lưuI đạtI làmI diI dạngI conI chaI tốtI phảiI đầyI thươngI chấtI sựI sảnI đốiI nguồnI giaI doanhI trongH yêuH choH thủH bảnH quyếtH tổH sốH thựcH phươngH địnhH khuH bồiH thếH hỗH điềuH khaiH thuốcH laoH sápH bằngH thànhH lươngH khoánH đểH sinhH từH bànH thayH diệnH tốH gópH độcH nợG cầmG điệnG khuyếtG kýG chínhG tạiG bịG hiệuG tậpG trênG cưG lệnhG đấtG phùG chứngG đềG sửG trướcG vớiG hoạtG vốnG giảiG hạngG lẫnG thầuG thamG phânG giaoG mộtG câyG giáG việnG ởG thanhG gửiG phầnG chứcG táiF hànhF hộF tiếnF trẻF danhF yF họcF doF vườnF chấpF phiếuF tờF hộiF khiF trựcF quyF sángF thuậnF thânF hòaF kinhF kiếnF vậtF cấpF mấtF giúpF tínhF nơiF gạoF nhiệmF chuyênF emF giùmF sauF hệF sứcF thờiF phòngF mứcF bổF nguyênF tinF toànF trìnhF xãF thẩmF tươngF phảnF đàoF mẫuF thấyF hếtE nướcE tạmE bởiE khoảnE quàE quânE thẻE giốngE cănE thửE trưngE trợE đặtE chiE hyE khốiE vùngE baoE dựE ghiE nhiênE tàuE vậnE chuẩnE nghỉE nàyE phạmE đếnE quaE đápE ưuE banE dòngE giữaE mãE nhưngE lầnE điểmE đạiE trườngE hiệnE khiếuE nhânE tửE camD dượcD khácD mớiD biênD nhưD nạnD nộpD đặcD hốiD liênD màD quanD quáD thưD bưuD chếD nghềD nhàD thùD xăngD ýD cửaD lãnhD quốcD tặngD hàiD hạnD môD nếuD thuD thịD trungD
nhậpS khẩuQ cảnhM cáM doanhL từK ngũJ chịuJ củaI quốcI vàoI lậuI hộI vàI khôngH đượcH hàngH cộngH táiH mặnH khácH họcH khiH dữG tínhG vôG tỉnhG hoặcG theoG thựcG khoG cóG vớiG sốF tàiF vềF điềuF ròngF thànhF bìnhF hằngF choF xãF baoF nộpF quáF dướiF nhiềuF thángF hoàiF nênF rồiF cácF thôngF dựE côngE tăngE quỹE hợpE tráiE cơE tạiE doE thìE đốiE phảiE làE đểE trongD nộiD tiềnD xuấtD
nhậtP thôngK kýJ kiếnI vàoI vàH hồH cơH cácG bảnG dữG nộiG choG danhG quyG khôngF lạiF cóF thayF tìnhF đầyF cứF làmF mìnhF nóiF tuầnF tốnF vôF thườngF trongE đượcE theoE trênE kếtE sốE biếnD kịpD địnhD
nhậuJ vôG bốnF hoàiF mónF trướcF
nhắcI nhởG lạiG
nhắnL tinH quảngH rồiG rácF câuF cũF dânF emF làmF lạF nhéF
nhằmO mụcL bảoJ chốngI phụcH nângH đảmH phátH xácH cungG thựcG tạoG ngănG giảmG đápG choF duyF thuF hạnF tăngE đánhE thúcE hỗE đạtE làmE phòngE hoànE khuyếnD giúpD loạiD
nhặtJ đượcI giúpF
nhẹK đượcF cânF bịF cảF hơnE trongE
nhẽF nóF
nhệnF cóF
nhỉK thìF
nhọcJ
nhọnF
nhọtF nổiF
nhỏO hơnL vàK cóH ởH tớiH nhấtH lẻG làG khôngF màF mêF quaF quáF thôiF tôiF xíuF điF đềuF theoD
nhổF
nhớL vềF hoàiF hàF hômF hếtF khóaF muaF muốnF nhàF raF rõF rồiF tớiF đầyF độiF
nhớtF xeF
nhờM ngườiJ mangH aiG bạnG cháuG chịG chínhF chútF conF emF mấyF mộtF thằngF tôiF thuD
nhởG
nhỡH hếtF ngườiF nóF
nhụcG quáF
nhứcH cảF khôngF răngF
nhữnF sảnF
nhữngS gìN ngườiN trườngM giấyM nộiL vấnL aiL thôngK hànhK điềuK quyJ loạiJ tàiJ nguyênJ yêuI đốiI đơnI hoạtI khoảnI chínhH côngH việcH nhiệmH biệnH thayH cơH nơiH ngàyH vụH phươngH doanhH quyềnH tìnhH chứcG danhG mónG vướngG vănG vỵG giáG hìnhG mônF mụcF lờiF thiếtF tráchF tộiF khóF trangF khuF saiF xãF địaF chếF nhàF đườngF chủF chỗF nhómF thứF ứngF bướcF tờF vyF thônF điểmF chuyệnF giaiF giỏiF thuF tìaF vaiF yếuF cănF ngànhF ýE kiếnE thànhE từE mặtE nămE tácE sảnE hàngE hưE tồnE vậtE chỉE khiếuE sựE thiệtE tổnD vùngD đặcD dấuD kếtD phátD rủiD chứngD cáD lĩnhD giáoD tinD bệnhD hạnD phầnD tiếnD
nhựaK tốnF tớiF đãF thuốcE cầnE cùngD
niJ khôngG baoF chútF mưaF nóngF trờiF
ninhR mạngO hàngM quốcM vàoI vàI trậtI cảngI thôngI kếtI theoH củaH làH khôngH trongH đượcH choG chínhG điềuG đốiG tàuF tạiF hệF hoặcF nhânF nộiF trênF bìnhF tổE thuậnE nguồnE phảiE thựcE cơE doE thuộcE cóD quyD khácD ởD quânD bảoD cấpD hạtD
niêmO yếtN phongL
niênO xungJ cóJ hạnI tìnhI làI vượtH cộngH nghềG đượcG độG vàF đuaF chếF hoặcE theoE trongE côngE việtE mấtE khôngE thamD thìD
niệmL chươngG ngàyG cơF giaF quỹF
noH chớF rồiF
noiE dungE
nomE
nonM đượcH cóH hạngG côngF dânF thángF xãF vàE choD tưD
nungF
nuôiQ conM trồngL dưỡngL thìJ cóI vàI đượcI theoH heoH đểH khôngH trongH cáH baoH phảiH sinhG baG dướiG táiG đốiG củaG vyG nướcF chủF chóF sảnF trênF trẻF gồmF hoặcF bòF haiF xúcF béF bệnhF chuyểnF cháuF emF hayF hoàiF mấyF mẹF sẽF vịtF giaF hợpF làF nhậpF trangF mớiF tạiE quýE đãE mìnhE vớiE khảoD độngD chứaD lưuD quyD cầnD từD
nuốtF cơmF
nàiE ngựaE
nànF nhiềuF
nàngF dâuF
nàoU cóN đượcM làL thìL sauL choL vềK chịuK cũngK củaK nếuK khácK trongJ khiJ hảJ đểJ khôngJ bịJ mớiJ vàI vậyI phảiI làmI theoI sẽI nhậnI màH cầnH trướcH trênH dướiH khỏiH chiH dễH ạH thựcH đốiH huyG tớiG chuyểnG quyếtG ápG ởG chuẩnG chụpG cánG côngG giữG lấyG ngonG nhỉG rảnhG rẻG thẩmG thếG ănG điG đỡG vyG dùngF tổF gâyF từF vôF quảnF đánhF gửiF nộpF đangF caoF gầnF lênF quyF thuộcF bayF bàF báoF bênF bồiF bộF chạyF chốtF chủF cấtF giảiF hàngF hằngF hếtF khóF lauF loF lãnhF mátF ngheF ngườiF nhanhF nhiềuF nhàF nhấtF nữaF phùF rồiF sởF sỹF thỏaF trồngF tặngF uyF vuiF xongF xuấtF yênF ítF đâuF đẹpF lợiE đóD đếnD
nàyV cóP đượcP vàO quyN thìN ápM phảiM đểM hoặcL làL khôngL màK bịK trongK tạiK choK thựcK theoK đốiJ hướngJ cònJ đếnJ doJ thayJ gửiJ khiJ vớiI đãI baoI nhưngI trênI chưaI hếtI củaI nếuI chỉI từI mớiI lấyH sangH điH vềH saoH trướcH quyếtH nộpH đềuH vàoH làmH cũngH lênH xemH sauG ghiG đóngG muaG lạiG khỏeG nhaG tăngG danhG thuộcG cácG quaG tínhG gồmG tớiG ởG kýG nhưG kèmF sẽF bằngF trìnhF nghỉF nhậnF bánF kểF bãiF phùF đánhF nênF tênF xinF ôngF đúngF aiF bệnhF cayF chỉnhF chụpF conF cùnF cựcF dễF emF gãyF gấpF hơnF họcF lắmF ngheF quétF rơiF rồiF toànF trễF trồngF trờiF tìmF tìnhF tôiF tốtF tụiF viếtF vậyF đàF ếF trựcF địnhF banF lậpF tốiF đồngF thànhE thôngE đềE phêE tươngE cănE tổE đangE chươngE cùngE vẫnE báoE cấpE thamE chịuE raD chậmD trừD bảoD nhằmD sửD xácD điềuD tựD hoànD đăngD
nátJ hếtG vườnF hoặcD
nângO caoN cấpL bậcJ lươngI ngạchH hạngG thêmF chuẩnF loạiF trìnhE
nâuE
nãI
nãoE
nãyH cóF giờF tớiF
némG đượcF
nénH làF
nétI chữE
nêmG mặnF nữaF
nênN tôiI khôngI muaH chưaG điG bắtG emG họF khiF nhiềuF tênF họcF aiF cháyF cáF cưaF cườiF giờF khócF kiêngF làmF mặcF mớiF nhàF nhờF nóF nóiF quyềnF sángF tặngF tốiF vợF xửF đặtF ởF
nêuP rõN tạiL trênL trongI cụG cácE lýE gươngE
nítH giậtF trongF
nòngH cốtH
nóN khôngK báoH bỏH điH cònG cũngG cóF bắtF chạyF chửiF cứF dọaF giốngF gầyF lạiF lấyF lớnF mớiF mờiF nghỉF raF rủF sợF tạtF vẫnF vớiF
nóiP chuyệnJ gìJ mộtI khácI hoàiI miệngI saoI vậyI đượcH lạiH vớiH khôngH thìG làG trướcG choG cầnG hếtG màG nữaG rồiG rứaG thậtG thẳngG thếG vòngG trênG vàG rõF củaF cóF xấuF chậmF vềF đóF đểF chiF cháuF chơiF chỉF càngF câuF dễF khóF lênF lớnF nhàF raF sắpF theoF thiếuF thiệtF tiếpF tôiF tớiF từF điF ởF việtE hoặcD
nónG chốngE
nóngL quáG chảyF cóF chếtF dữF khôngF máyF nhưF ranF điF thiênE
nôF
nôiF vậyF
nôngR nghiệpQ thônO dânI sảnI lâmH cóG trungG làF trongF địaD
núiL bàF nàoF lửaE giaiE caoD làD phíaD
nútI giaoG dựF trênF
nămU nayM đếnM củaM trướcL sauL đượcL vàL báoK kểK hoặcK đốiK ngoáiK thìK trởK họcK theoK rồiK sinhK nàoJ tiếpJ tàiJ tùJ kếJ mộtJ cóJ khôngJ thứI vềI tínhI liềnI làI đóngI đầuI gầnI baoI đãI kinhI côngI choH liênH trămH đểH chụcH mấyH ngânH thựcH mươiH haiH trongH trênH cấpH mớiG giờG támG từG cuốiG dươngG nămG làmG màG gửiG cơG ởG ngàyG nghỉG quốcG thuG đóG xâyF nhưF xétF tươngF raF hiệnF nhậpF tớiF phảiF quaF triệuF trìnhF tổngF hayF nàyF saoF phútF aiF chọnF hảF kiểuF nhiêuF nữaF rồngF sáuF tấnF đăngF cánhF đánhF vớiF doF tổF vốnF banE nộpE giaiE dựE quyE tạiE vàoE bằngE lậpE phátE quyếtE tỉnhE hợpE sảnE thôngE nhưngD sápD đưaD xácD gồmD cácD cănD tuổiD táchD khácD nhậnD nếuD điềuD
năngS lựcO lượngM nghềM củaL quảnL laoK chuyênK thanhK suấtJ sửJ thựcJ gâyI vàI điềuI nhậnI cânH khoángH cóH thuH phátH đápH tàiH tiếpH thuộcG huyG thamG trongG cungG kiểmG kỹG xảyG tựG choG khiếuG vềG ứngG làmG liênG nộpG đượcF địnhF giữaF bảoF thìF nhiệmF phụcF sinhF thẩmF khácF tổF đểF nguồnF theoF xửF lựaF chiF kếtF tânF trảF xuấtF đầuF đặcF kinhF phânF chịuF ngoạiF sốngF tácF khaiF ảnhF anF phốiF đấtF cơE giaoE đàoE ngânE hoạtE hoặcE tưE vậnE đốiE phòngE hoànE nghiênE truyE đoE bổE chốngE giảiE sảnE thịE bịE cầnE thôngE tươngE đặtE lãnhD giámD tạiD ápD bộD cạnhD khôngD đóngD lâyD thayD hướngD hỗD lưuD sauD cấpD lắngD
nơG
nơiR cưM cóL ngườiL làmL nhậnK đặtJ tổJ đăngJ thườngI ởI côngI doanhI xảyI tiếpI cơI cấpI đãH lưuH tạmH giaoH gầnH sinhH thựcH khácH gửiH thìG địnhG quảnG chuyểnG khôngG sảnG đangG phátG tàuG cáG mởG đếnG khámG thươngF trảF dựF cấtF đốiF đơnF vănF giùmF mấyF rồiF mìnhF tậpF đượcF hưởngF quyF trườngF nhàF tòaF đóngF đạiE anE chấpE chưaE trungE điE họcE bịE chiE nộpE diễnE dễE đườngE hợpE nươngE phạmE sửE tiếnE đểE lậpD cánD sỹD thànhD trẻD xuấtD bảoD khaiD nàoD cáchD
nươngF tựaE rẫyD
nướcV ngoàiS cóP vềO vàN cộngN đượcM theoM thuM củaM việtL choL trongL đốiL thảiL cấpL tạiL hoặcL giaoL cảngK đầuK thựcK đểK nắmK thànhK phảiK sạchK quyK hỗK chiK đãK bảoK dướiK khôngK biểnJ chuyênJ doJ sởJ làJ trênJ xuấtJ nhậpJ thìI thuộcI từI ởI nơiI khácI quanI khuyếnI mưaI màI mặtI tiếpI khiI sinhI quyếtI baoH cácH đảmH làmH đóH hiệnH uốngH quảnH trướcH phụcH bằngH bịH vớiH liênH vàoH máyH chưaH tổH chuyểnH ưuH thamH hằngH thôngH xemH hàngG sôiG nóngG yêuG banG bốG sảnG chỉG lángG côngG tiếtG quốcG thíG gửiG nhậnG nămG sauG lũG trựcG mặnG cònG dângG chấpG phátG cùngG raG sẽG bồiG giếngG đếnG phốiG xácG khuF tướiF gâyF tínhF đặtF lấyF nàoF đóngF quaF phíaF thườngF táiF gồmF mắmF sửF trưngF địnhF độF cảF cấmF tỉnhF dựaF mắtF ngậpF thămF trànF vôF chanhF chủF dànhF giảmF loF lọcF mấyF ngầmF nổiF nữaF phènF vàngF vậyF ápF úcF đềnF đỏF khoángF sốF đangF thứF trìnhF tạmF đườngF chịuF đềF báoF kiểmF ngọtE trungE cungE lậpE hồE điE điềuE nhưngE xâyE toànE cầnE tổngE tựE nhằmE lớnE tậpE khaiE kýE mởE thiênE thủyE sôngE tạoE cưE giảiE hoạtE lưuE bổE muốiE phêE chữaD nhưD tuầnD venD đápD cănD hướngD thốngD địaD chảyD trởD cửD nộpD phânD tốiD bánD lợD muaD mộtD phùD taD trảD
nướngF đượcF
nạF phòngE
nạiQ lầnK trongJ củaJ quyếtJ khôngI vềI cóI đốiI vàI phảiH saiG giùmG hoặcG hàngG liênG bằngG lênG theoG gửiF đếnF khiF màF khácF thuộcF hànhF tạiF viếtF thìF hayF kỷF làF ởF nộpF rồiF thayF đãF đượcF vớiD thựcD đểD nămD biếtD
nạnQ giaoM laoM nhânL hàngI xãH vàH tàuG rủiG hoặcG trongF maF gãyF lúcF trênF xảyF cấpF theoF thươngE bấtE cóE củaE khiE phảiE đượcE mạiD cácD
nạoL vétL
nạpK nhiênH mẫuF vàE phảiE
nạtF màF
nảiF chuốiF
nảyE sinhD
nấmG
nấuL cơmH saoG búnF bịF canhF chèF lẩuF mónF phảiF phởF rượuF suốtF thịtF vậyF xôiF đámF ănD
nấyG dạF
nầnF chồngF
nậmF
nắmM giữL vữngI tìnhG đượcG cơF bắtE chắcD
nắnE
nắngK bôiF changF chiF hayF lắmF nôiF quáF thìF nóngE
nắpH túiF
nằmN trongK việnJ ởI mộtI trênI ngoàiI nghỉF mơF vắtF
nẵngI cóF đặtF
nặcF danhF
nặngM trongJ nhọcJ doF đượcF thìF nhấtF cỡF tạiF hoặcE sauE theoE hơnE
nẹpG áoE
nếpH sốngF nấuF
nếuS cóQ khôngL ngườiK bênJ tàiJ phátJ hồJ cầnJ cácI đượcI làI chưaI thuộcI thấyH gâyH xétH táiH đãH việcH cơH đủH trongH đápH điG haiG bịG kếtG mộtG ngàyG sốG tổF chỉF diF nhiềuF cốF bấtF họF thờiF vỵF chồngF điềuF bỏF xãF cònF giaoF tôiF anhF maiF màF saiF sổF thuếF hàngF sauF tiếpF quáE sửE doanhE thôngE yêuE đểE chủE vụE làmE đơnE xácE côngE vyE giáE tàuE tổngE trênE xảyE hànhD hếtD đạtD hợpD quyếtD chuyểnD phápD thiếuD thựcD
nềnM tảngJ địaI dựH kinhH màuG giấyE bảnE quốcE cấpE đườngE trắngD
nọH bảoF emF đâuF
nỏF biếtF
nốiO vớiK vàoH mạngH vàH cácG giữaG viễnF dựF cộngF thôngF hệF củaF rayE trựcE theoE lướiE tiếpE đấtE lầnE phảiE liênE đượcE quyD tínD ốngD tạmD đếnD giaoD trongD chuyểnD đầuD dữD đểD
nồiH cơmF chiênF ápF
nồmF ẩmF
nồngJ độJ
nổP côngL sauK quânK mìnI làI vàI theoH đượcG phảiF bắtE hoặcE trongE súngE cóE sửE tạiE đốiD củaD trênD điệnD đểD
nổiM nữaH thìG ởF bútF mẩnF nămF rồiF taF bậtE trênE vàD
nỗG mìnD
nộiT dungS địaP bộM vụM quyL trúJ cóH vàG tôiG điG đồngG thủyG trongF dụngF theoF đểF nămF đãF thìF cháuF conF hayF hạngF lạnhF mùaF mấtF nằmF thamF tuổiF đangF tỉnhF thànhF nghiệpE thấtD suyD
nộpS thuếP hồO tiềnM phíL đơnL lạiL ởK trựcK ngânK choK lệK giấyK vàoJ đủJ bảnJ theoJ lưuJ trênJ thừaI thêmI phạtI nhữngI trongH báoH tạiH quaH baoH bổH nghĩaH sốH mấyH tàiH tờH kèmH vàH củaH đốiH chậmH hoặcH khaiG khôngG cácG hômG rồiG trướcG đượcG toànG làG mộtG thìG vềG bằngG chiG thayG ánG đầyF nhiềuF mẫuF ngayF hiệnF thôngF bùF giùmF gìF hảF mấtF sởF trễF xinF khoảnF đểF dầnF khiF vănE chứngE trảE bảoE từE tạmD eD hàngD khácD kếtD tínhD phiếuD
nớJ cóF khổF làF lạnhF mưaF
nởG đúngF
nỡF xóaF
nợQ tiềnK phảiK củaJ vàJ đượcI gốcI côngI theoH thuếH vayH thayH nướcH khôngH choH cũG lãiG thìG trongG bịG cóG đếnG trênG xấuG ngânG hoặcF đãF đúngF từF ròngF lươngF bảoF giảiF gồmF lạiF nầnF trămF tớiF viếtF khácF chưaF làF đọngE quáE đểE khoảnE tạiE đốiE thuộcE việtE doE thựcE phátD chínhD dựD tàiD vốnD bằngD khiD trướcD
nứaF
nứtH hếtF
nửaL chừngH nămH thángH tổngF giấyF métF tiếngF đêmF
nữN cóJ mangI đượcG đangG việtG từF côngF khiF điF tạiF đểF chỉF vàF trongE sinhE màE
nữaO khôngL thìH emG giùmG thôiG điG conF cóF hảF koF làF rồiF tôiF đâuF
oM mẫuH ơiG lậnF nớF vàE củaE khoảnD cóD ưuD
oanI lấyF màF thìF
oanhH quậnH
omG dưaF thếF
ongJ cóF làmF đốtF
paG thángF
phaK chếJ càF nướcF saoF tràF
phamE
phanF
phanhF
phaoJ vàE cứuE neoD tiêuD
phiN nôngL chínhJ nhânI vậtI thuếH cơG dựG thươngG hàngE tưE côngD ngânD
phimN khôngG vàG cóG lưuG đượcG đãF côngF làF phảiF vềF phátF sẽF cánF gìF hànF maiF nàoF theoE hạngD tạiD sửD truyệnD việtD trênD
phinF choF
phiênO tòaM họpM dịchJ bảnI đấuH hiệuE giaoE trựcE điềuD
phiếuQ tínJ doanhJ chínhI chuyểnI lýI đượcI theoI tiếpI đểI củaI yêuH đòiH kiểmH côngH hẹnH lấyH raH đánhH thuG đăngG bầuG vàG choG khôngG đãG kínG niêmG trênG điềuG biểuG lầnG phảiG xuấtG khaiG quốcG ngânF kèmF phátF ưuF cóF bổF xinF anF thayF hỏiF báoF kếtF làF trưngF đềF doE sứcE nhậnE trảE gửiE thôngE hợpE trongE dựE khoE thẩmE ghiE xácE chấmE riêngE hoặcD quỹD đangD nhậpD trướcD chàoD quyD từD mớiD vềD
phiềnI hàG emF trênF
phiệnK vớiG bằngF khôD tươiD
phongO tràoJ tỏaJ tụcH bìH tặngG mỹG cấpG vàG cóF làF nhữngF vậtF xaF quânE phẩmE theoE hồE phảiE củaE mẫuD hoặcD anD đãD
phuN nhânF quânF
phunG
phàG
phànF nànF
pháO sảnM hoạiK dỡJ bomJ giáI hủyG rừngG thaiG nhàF nátF vườnF
phácG đồF thảoE
pháchF
pháiM sinhK cóF côngF thìF thuộcF hưởngF
phánN tòaJ quyếtJ giáH đượcG phảiG điềuG chủF vàF làF quốcF giảiF cóF tiếnE raE hoặcD caoD củaD hợpD đểD trungD xemD
pháoK hoaJ nổE hiệuD
phápV luậtU lýO nhânN củaN bảoM lệnhL vàL khácL khắcL xửL chếL theoL phòngK đểK cóK khẩnK vềK tínhK trongK điểnJ hóaJ quảnJ chốngJ thiJ ngănJ quyJ xácJ đượcJ kiểmJ yJ kỹJ cầnI địnhI thựcI giáoI cưỡngI nơiI tạiH thuộcH tổH điềuH quốcH nàoH cấpH hoặcH tưH đốiH côngH tựH báoH thìH đưaH nghiệpH sauH xâyH làH nhằmH phảiG thíchG bắtG cáchG giảiG giámG choG hạnG khiG kểG liênG đánhG chủG thửG vàoG đoG thuG tỉnhG đãG doG anG đóG chịuG điệnG đảmG bằngG caiG sửG ứngG hỗG khấuG vớiG giảmG phânF raF nângF ởF hướngF lậpF nămF thúcF quyềnF canF xinF bổF gửiF phùF hômF tạmF kêF phátF nàyF cấmF quyếtF thôngF trênF lấyF từF tổngF giảngF dạyE ghiE kếtE trìnhE đềE buộcE cácE soE tiếnE trịE khôngE xemE chỉE dựE phốiE bịE làmE lâmE tàiE bìnhE cụE tiếpE cảiE giúpE khaiE nhậnE hữuE mớiE banE màE khoánE phápE tăngE chữaE cảnhE hòaE tríchE chứngD cơD thốngD nướcD thẩmD triểnD đặtD địaD baoD thiếtD vậnD đàoD cungD nghiênD trựcD việtD ápD khôiD phụcD quanD sửaD
phátT triểnR hànhO hiệnO sinhO lạiM thanhK điệnK huyK sóngJ biểuJ tánI thảiI tínH ngônH phiếuH từH ởG vàG choG thôngG thuốcG độngF khôngF raF vàoF độcF âmF tinF giốngF sớmF đạtF củaE đượcE bưuE hoặcE minhE saiE cóE trangE mìnE báoE thựcD tăngD xạD cácD nhanhD kinhD phảiD chứngD sécD
phânS côngN loạiN tíchN bổN cấpN phốiN chiaL địnhK biệtK quyềnJ hiệuJ bónJ khuJ bốI tổI luồngI giảiH nhómH vùngH cáchH kỳG tánG thànhG hạngG thìF khốiF choF chuồngF chưaF giảF lũF theoE đoạnE trạiE hủyE tửE giaoD sauD xưởngD cảnhD hệD
phènH trồngF
phépS thànhM hoạtM kinhM xâyM khaiL khôngL sửL nhậpL láiL chuyểnK chấtK bánK sảnK thămJ xuấtJ củaJ vậnJ hoặcJ vàJ theoJ đượcJ choJ lưuJ thựcI tầnI laoI bịI nămI cóI phânI gìI bayI phảiI thìH hànhH trongH dướiH tạmH tiếpH đầuH tiếnH đãH đoH muaH cungH làmH khảoH kiểmH ởH quáH môiH tổH ngườiG cấtG nhậnG huyệnG lậpG nghiênG thamG mởG quyG đàoG đểG điG đốiG doG bưuG thiếtG côngG đủG màG vàoG điềuG cấpG đưaG thanhG đăngG cũF hàngF vayF chấmF cácF thôngF thửF conF hayF rờiF chưaF cầmF gọiF aiF anhF bácF dựngF ghêF luônF lợiF nấuF rượuF rồiF xãF chếF mangF thuF giaF sửaF baoF giảiF viễnF ápF hếtE tạiE phátE raE tiêuE trênE đặtE hợpE thiE tàiE cơE gửiE xeE biênE cưE khiE khácE làE nhânE thayE thuộcE trướcE nhưngE sátE hằngE nơiE trảE tàuE nàyE quaE dịchD nhàD tươngD gồmD trangD đếnD phổD bằngD liênD xácD triểnD
phêR duyệtQ chuẩnK củaH cóG nhânF bịF chỉF emF mùaF mộtF nhàF nàoF nênF nămF phinF phơiF sữaF tôiF vàngF bìnhE
phíT thựcM bảoM choM vàL củaL theoL hoạtL trướcK thẩmK khôngK đượcK khámK khácK sửK cấpJ côngJ chiJ hỗJ quảnJ thuJ trongJ baoJ đầuJ đểJ hợpJ vậnJ đăngJ từJ liênJ đốiJ phụcI dịchI phátI xâyI giámI đàoI ngânI đãI thiI lậpI cóI thămI phảiI thamI quyI doI muaI tổI dựH thuêH đánhH địnhH tòaH sựH làmH bồiH kiểmH điH vềH cưỡngH thuộcH chờH sảnH trựcH nàyH ởH đóngH làH điềuH banG hoặcG tranhG nộpG chuyểnG chứngG khuyếnG họcG sửaG thìG khaiG chămG ủyG duyG giảiG tiềnG tínhG cầnG maiG hàngG nhânG bằngG trangG tạiG dânF xácF đảmF kinhF raF nàoF cảiF vậtF chậmF xếpF xửF chữaF lấyF saoF khiF đạiF cácF tớiF aiF chợF conF cánF hayF hôngF hếtF khấuF mấyF mỗiF ngoạiF soạnF traF xongF đọcF cònF trảF chưaF bánF cungF phúcF vàoF xemF tưF chungF thiếtF tiếtF xuấtF giaoF tránhF sơE tàiE tươngE tốngE thanhE inE lưuE phânE nhiệmE pháE thườngE dànhE thuốcE trênE nhậpE gửiE màE ngoàiE khảoE sauE trồngE nhiênE mônE tuyểnE sốE đấuE cổE trọngE tốE cùngE hoànE phòngE hànhD nămD triểnD hảiD nghiênD nhưD tạmD ănD đềD chuẩnD hòaD khoánD lãiD yD đúngD đưaD diD nguyênD sinhD bắtD mộtD ápD đềnD thôngD tuânD
phíaM sauH trênH dướiH trướcG việtG bênG bờG nướcG ngoàiF bắcF nàoF biểnF namF trongE đấtE tâyD đốiD
phíchF
phòngT cháyN đạiN vàM ngừaM chốngL đăngL côngL thủK bộK vệK đượcK hộK điệnJ thừaJ chínhJ chủJ thíJ anJ cửaJ họcJ quốcJ bệnhI giáoI củaI khôngI cóI theoI trongI nàoI thửI đểI thựcI thiI laoI choI tiếpI quyI phẩmI thườngI ủyI banI ngânH bảoH quảnH hoặcH khámH giámH trungH tàiH xétH cảnhH nghiệpH làmH xửH khiH rủiH tỉnhH ởH tổngH giaoH ngườiH điềuG cấpG kiểmG lâyG vềG nghỉG địaG tưG đoànG quyếtG toànG chuyênG kinhG vănG hộiG làG thuộcG phảiG họpG thìG hướngG luậtF đốiF khácF mìnhF nợF tổnF chỉF tổF yF chờF kýF đóF giữaF đềuF bênF mangF vớiF emF trọF xãF đọcF cácF tạiF chứcF trựcF thamF tránhF chịuF trừE phêE độcE xâyE chươngE thươngE xemE nòngE nộiE đặtE cơE trênE trướcE phânE baoE đãE riêngE bánD bồiD trìnhD báoD phòngD phổD dịchD doD khởiD phụcD chuyểnD chứngD lưuD phốiD giảmD máyD
phóP chủM sựK thủK trưởngJ giámJ vớiJ củaI tổngI chỉI giáoI chánhH thiênH việnH tàuH hiệuG bíF cụcF lênF raF thônF vănF nhấtF cácF vàF chiE đượcE haiE banE thảmD khẩnD baD vụD kịpD
phóngN xạM viênJ mặtI thíchE hàngE sựE dượcD
phôF tôE
phôiI giấyF chứngE thẻD
phôngI chữH lưuD nềnD
phùR hợpQ hiệuK cátF điêuE
phúJ quốcF thọE yênD
phúcM thẩmK lợiI traG khảoG đápF quyếtD
phúngF viếngF
phútL đượcF làF kểE ngàyE
phơiJ nhiễmH cáF khôngF ngoàiF quầnF
phươngT tiệnQ ánP thứcO phápO vàK chấmK theoK đượcJ nơiJ cóJ trongJ quảnJ thựcJ đểJ đốiI mìnhH cấpH hướngH hoặcH vềH ởH tổH liênG khácG thếG doG trìnhG xâyG báoG cácG hạiG khôngG bảoG chưaF chịuF phảiF làmF vỵF làF kểF quyF trênF hiệnF màF chủF choF gửiF lậpF thuộcF đãF vớiF củaF phảnE quyếtE bốE khiE đóE thìE triểnE phốiE trướcE baoE bịE tạiE sauD chiD gồmD xácD nămD thamD đảmD châmD chỉD thôngD nàoD phùD
phướcJ hiệnF khôngF từF
phườngO nàoH trườngH trênH quyG hắcG cóG raF thuộcF vớiF loạiF tạiF ởF cũF emF gìF hiệnF hoàngF phátF xinF ápF đốngF vàE mớiE trựcE
phạmT vyR phápP tộiO hànhO quyN nhânM vềK trongK vàK cácK luậtJ nghiêmJ khôngJ củaJ theoJ nguyJ màJ quyềnJ đượcI cóI thìI hoặcI dạyH đặcH đếnH đốiH rấtH chấtH khácH ítH anH hợpH điềuH sauH nghĩaH nhưH mộtG choG làG bịG nàoG trậtG kỷG nộiG từG phảiG thuộcG nhiềuG nhưngG lợiG sẽG đãF chínhF baoF dânF liênF doF đểF gâyF mứcF tínhE chếE kỹE maE trênE sửE lầnE tạiE camE đóE danhE dẫnD uyD truyềnD vàoD
phạtS tùP tiềnO vyN baoM cảiL nhưL khôngL cảnhJ hànhJ tốiJ đốiI thìI mấyI đượcI bổI màH nàoH theoH củaH caoH làH chậmG gìG thếG chínhG nộpG tửG doG vàG khiF trongF cóF cọcF quảnF trụcF bánF cảnF haiF huyệnF làmF nhiêuF oanF quáF rồiF saoF trễF vỳF đềnF đãE hoặcE cấmE cònE quyD chungD
phảiV đượcP cóP nộpO thựcO làN làmN trảN chịuM bảoM báoM thôngM đápM đăngM gửiM xinM đóngM tuânM đảmM lậpM ghiM bồiL khôngL côngL thuL điL hoànL thiK phùK kiểmK kýK nêuK xácK thểJ doJ lấyJ tổJ chờJ khaiJ cungJ xuấtJ raJ chứngJ tiếnJ chuyểnJ ápJ dánJ bốJ cấpJ xâyI thanhI lênI chấpI sửI cậpI đạtI baoI cănI viếtI tínhI vềI giaoI đổiI điềuI củaI bằngI xemI cáchI kêI theoI đểI bổI kèmH đưaH kịpH đủH lưuH bắtH gặpH tiếpH giữH muaH tựH thỏaH chủH thamH xửH mởH trìnhH hỏiH niêmH banH quyH sửaH giảiH tốtH chiH đánhH nghỉG cộngG thànhG xuốngG hơnG nóiG loG rõG đemG tiêuG chấmG đặtG biếtG kếtG tạmG phânG từG chuẩnG thiếtG camG loạiG thayG trưngG dừngG hoãnG nhậnG diG đềnG nghiênG giámG hoạtG quyếtG thườngG đềG ưuG ủyG nhậpG trongG gópF hợpF choF gắnF ngănF xếpF giaF họpF đứngF ngừngF lắpF phátF đúngF ngườiF liênF cheF hộiF lỗiF cơF hiểuF nằmF thấyF tríchF trựcF coiF giúpF chốtF mangF màuF bầuF cầmF dựaF khởiF trangF tạiF anhF bênF bơmF chuyễnF dạyF dậyF dắtF dờiF hòaF lẫnF lừaF mongF mấyF phúcF rótF vậyF xongF xàiF yêuF bànF phốiF đồngF cửF quaF chỉF thốngF đếnF duyE họcE thẩmE ởE thuộcE đoE hướngE thửE hủyE quanE cònE giảmE dịchE đốiE dànhE hạchE quảnE táiE kéoE dựE triệuE tươngE địnhE bịE chínhE đầyE bánE pháE tổngE treoE tônE luônE phêE triểnE táchE độcE cùngD đìnhD nghiêmD phảnD vàoD chỉnhD tạoD dùngD mặcD thuêD ràD tháoD trênD đọcD
phảnO ánhN biệnJ ứngJ hồiI đốiG bộiF khángF tốE quangE xạE ảnhE
phấnF đấuF
phầnS trămN mềmN vốnM hoặcK củaK quyềnK hồK hóaK diệnJ cóI cònI tàiI cứngI giáI hộiI baI kinhI đấtI kèmI đượcI chiI côngI vàI quyI chênhH dựH theoH thamH iH trongH nghĩaG khôngG xâyG tiềnG ngânG thuG đóngG nộiG ưuG gồmG choG đoànG haoF nàyF nhưF bảoF giấyF tênF đãF phátF thứF nàoF bànF bịF bổF doanhF trênF hìnhF sẽF quyếtF thựcF thayF thìF giảmF haiF mêmF thuộcF doF sốF kiếnF phổF aF cấuF tửF sởE từE đườngE khángE phảiE tiếpE diE đóE chưaE banE lợiE họE sauE chứaE làE đểE chữE cácE hoạtE khácE thờiE nângE phụE thôngE chuyểnE cơE dướiE dầuE kếtE tăngE địaE lớnE màE chínhE lãiE lầnE tưE tạoE đầuE bảnE ghiE giữaD hayD sảnD bánD dânD vượtD nguyênD dượcD kéoD lưuD mởD phíD việcD đếnD đốiD
phẩmS củaK thuốcK độngK côngK cóK vàK đượcJ khôngJ lưuJ chấtJ theoJ trongJ phảiJ thuộcI đoI thựcI xửI hoặcI đãI điệnI bảoI đốiI choI làI mỹI mậtH báoH xuấtH thủyH nhậpH khácH doH nôngH chứcG quảngG diệtG sinhG dượcG mớiG thìG từG baoG sauG quyG quốcG chănG đểG trênG phầnG thamG câyG hàngG phụcG viễnG cuốiG màG tàiG đạtG nguyG đóG hếtF dinhF tạiF bịF giaF gồmF thôngF thứcF yF raF sảnF nàoF bếpF giờF vănF khoaF làmF khiF tươngF anF phùE giốngE vớiE bằngE cùngE duE hữuE nàyE chếE phụE nộiE tăngE đăngE dạngE thuE xổE dịchE inE nhỏE vyE gâyE tiếpE ănE dựE liênE máuE sânE sửE sữaE tậnE dầuE chủD rượuD bảnD đếnD cấpD dễD trướcD cầnD thiếtD vềD âmD khíD truyềnD chưaD hoànD ởD
phẫuI thuậtH
phậnO mộtJ cơJ nàoI củaI tiếpH tỉnhH kếG kiểmF côngF tàiF quảnF chuyênF hayF giúpE thànhE thườngE đượcE khácE cóE nghiệpE khôngD hoặcD cấuD vàD cácD liênD tácD
phẳngI thẳngD vàD
phếJ liệuI thảiE phẩmE
phếpF huyệnF
phỏngI vấnH
phốQ trựcP hồL thuộcK hàJ cóH đàH ởH đặngG vàG nơiG phảiG huếF thìF chạyF mỹF nàoF thămF tốiF theoF đượcF đểF cầnE hoặcE khácE hảiE thựcE quyếtD trongD trênD vềD loạiD
phốiR hợpQ điệnI vàH lợiH quốcG sảnG tàiG xăngG chứngG thuốcF cácF củaF cóE tiềnE hoặcE phảiE hoạtE choE theoE rượuE trongE hàngD trộnD tỉnhD véD khíD quậnD khôngD thuD
phổP biếnN thôngN cậpJ tầnE
phộngF rangF
phởH bằngF nàoF
phụS lụcQ cấpN tráchM thuộcK nữK tảiK trợK giaJ tùngI kiệnH huynhH thuH liệuG phẩmG đượcF cậnF vớiF hồF mộtF biểuE nướcE trươngD củaD phảiD vàD đặcD ướcD
phụcR vụQ hậuM hồiM sựJ đượcI viênI củaH cácH vàG choG trongG theoG khôngG giaoF cóF dânF tìnhF chếF hoặcF lạiF kịpF mãF mấyF hệF vyF quyềnE tùngE lỗiE nhữngE saiE thìE hoạtE mùaE thườngE đốiE đểE côngE ngayE kiểmE khóE sảnE thiệtD quyD ôD đãD thuD việcD xuânD
phủS quyO vềN quyếtL vàK phêK sửaK thựcJ xemJ cóJ nướcJ banJ thốngI giaoI trìnhI trongH bảoH theoH thànhH đểH đượcH hoặcH choG chủG việtG quảnG điệnG doF raF baoF làF sốF tạiF chỉF cácF thìF diễnF đốiF báoF chấpF bổE tổE hướngE củaE trênE phânE vớiE đềE điềuE trướcE kếtE thôngE bằngD dựD xâyD chịuD kýD ủyD phảiD vayD
phứcL tạpK hệF
piF
pinI trênF
puE
quaR đườngL hệL dịchL cácK cổngK mạngJ bưuJ sửJ việcJ phươngI biênI cơI tàiI ngàyI cụcH nhàH lạiH hoạtH tổH dựH ngườiH côngH đêmH đờiH thẻH lãnhG sởG tỉnhG chỗG làmG pháG tuầnG đâuG hìnhG cửaG môiG ngânG hợpG khuG quyếtG tổngG thưG mộtG giaoG kiểmG hộiG thựcG máyG bênF trangF điệnF phòngF đượcF khiF đấuF nămF cóF gianF trọngF vụF choF haiF nghịF hoặcF baoF tuổiF tênF xãF chốtF coiF cònF lâuF mànF mấtF mấyF nhậtF nóiF rằmF rồiF sợF thuaF thứcF tiệmF tôiF tớiF vườnF đâyF đấtF độiF đàoF bộF vàF vùngF địaF chếF khoF thanhF quáE tạiE cảngE điềuE thươngE báoE sơE đạiE ứngE đềE banE trungE hồE khôngE theoE thủE vănE xửE kênhD kếtD thiD đóD chươngD phiếuD phầnD nộiD đêD
quaiF
quanW đếnQ cóQ quảnP nhàP ngangO thuếO thuộcN hệN thiN đạiN trọngN chuyênM điềuM trắcM đượcM chịuM nàoM đăngM kiểmM trungM chủM cấpM khácM hảiL vàL củaL trongL thựcL tiếpL côngL liênL bảoL tàiL theoL dựK chứcK trựcK tổK đểK báoK vềJ tâmJ thanhJ tiếnJ thẩmJ đãJ hoặcJ quyJ thườngJ hànhJ đốiJ xâyJ quânJ thamJ tớiI tạiI sátI giảiI đầuI phảiI đềI điểmI lậpI banI cảnhI thôngI việtI mìnhI đảngI nơiI choI khiH phốiH thìH cungH lãnhH anH giúpH khôngH chỉH nhậnH hướngH màH quyếtH yH đangH cửaH giámH thuH sửH đóH làmH thốngH biệtH kýH làH raH trìnhH hữuH nàyG boongG nhậpG thúG xácG trênG nghiệpG hàngG máyG tỉnhG xửG bịG phảnG laoG kỹG sauG ởF cửF trướcF thôiF vớiF triểnF xemF giữF biếtF doF phêF cácF yêuF nghiênF ngoạiF trưngF đơnF chínhF bộF phúngF vùngF chuyểnF cănF ràF gửiF nướcF từF phụcF ápF địaF thànhF nhânE nếuE tưE đôE chứngE khaiE phòngE thiênE chiE tươngE khuE nhằmE cầnE chưaE mớiE chuẩnE cùngE gồmE hoạtE vàoE nhưE phátE tổngE giaoE nộpE giữaE liêuE lưuE nghĩaE tựE sởD thụD ủyD baoD chấpD nêuD phápD kếD ảnhD cánD cụmD kịpD lụcD xuấtD nhưngD riêngD duD hoànD điệnD
quangJ hảiF đứtF chẩnE họcE
quanhK cóH mặtF khuD vàD
quayL lạiI sốI phimI quanhF baoF chậmF đượcF trởE
queE
quenJ vớiF giớiF hàF nhauF rồiF
quyX địnhW hoạchQ trìnhP chuẩnO chếO phạmO môN đổiL tắcK nhơnJ ướcJ cáchJ laoI vàH chiếuG củaG đinhF hoặcF theoF khôngF luậtF ôF địnF đốiF cơF raF vềF dinhE quyE cheE đượcE tậpE trinhD anD ếtD
quyênI gópG
quyếtU địnhT toánO khiếuO củaM tranhM tốM vụL thủL nàyK theoK sốK cácK hồJ việcJ yêuJ bồiJ chếI vàI côngI đơnI trongI nhữngH bằngH thìH trọngH kiếnH pháH choH sựH vấnH nhưH hoặcG vềG tốiG tạiG xongG thôngG hưởngG hậuG kịpG đượcG trướcG trườngG đốiG lầnG tánG đúngF nghịF liệtF lạiF mộtF đăngF đềF thôiF baoF bỏF dựaF mấyF xãF liênF nguồnF cóF đểF nhưngE đạiE hoànE khiE taiE vướngE khôngE phảiE trợE doE kỳE quyềnD màD ngangD tàiD ngayD đếnD giảiD
quyềnV sửP hạnP sởP vàO củaO cấpN phêN quyếtN giảiM choM địaM lợiM quảnM quyM yêuM khaiM dânL banL theoL đốiL xửL khácL hoặcL trongL cóL vềL thuK côngK giaoK đượcK gìK xemK khôngK tácK điềuK tiếnK sauJ đểJ liênJ ưuJ tựJ nàoJ phảiJ thựcJ thìJ khiếuJ thànhJ kýJ đạiJ xácJ nhânJ kiểmI tiếpI từI raI chủI hưởngI khiI nhậnI địnhI bềI nướcI tàiI bánI thươngI đềI chiếmI đăngI thẩmI chấpH đãH tổH đơnH điH đòiH chuyểnH lựaH cácH ápH chứngH làH khởiH bổH xétH biểuH lạiH nhưH tạiH nhậpH tạmH xuấtH khángG phạtG thuộcG bắtG thôngG hủyG kinhG thamG lậpG muaG chọnG truyG tuyểnG bằngG kiếnG cungG làmG thừaG giámG riêngG phânG doG đôG phátG conF chỉF trảF xâyF vănF chưaF gửiF đàmF quốcF cầmF kếtF tuyênF đìnhF canF thếF loạiF láiF miệngF nghĩaF trẻF tốiF vậnF ởF sửaF bảoF nộpF hợpF bốF việcF màE tốE chấmE nhàE trướcE xãE huyE thayE thỏaE cửE phốiE rútE miễnE thuêE thămE việtE thụE thanhE sángE trênE đánhE hoạtE nhưngE nơiD vớiD đồngD biếtD thiD ghiD hỗD khenD đưaD lãnhD lựcD điệnD dựD gópD trìnhD cănD phảnD sốD thứD
quyểnJ sởI
quyệtE
quàK tặngJ biếuF cápF gìF tếtF
quáS trìnhQ cảnhL thờiK trờiK hạnJ baoJ mứcI giớiI phảiH nênH vậyH khảH sốH khôngG thìG tôiG mộtG thẩmG địnhG cácF phạmF nhiềuF diệnF nửaF baF tảiF củaF bâyF choF chắcF cóF emF giáF gặpF hẹnF mấyF điF haiF tổngE nămE khốiE mườiE quyE ngàyD
quánN càI củaH đượcG thìG ănG triệtG làF bênF nướcF đóF búnF cócF cơmF nhưF nhậuF nàyF nơiF phởF quaF rồiF sangF tràF việtF vàoF vừaF xáF quốcE tốtE
quátI tháoF vềE
quânR sựP độiN nhânM tựL khuL dụngK hàmK yI chủngH phụcH tiềnH củaH hàG tốiG mộtF kếF điF vàF lựcF caF thựcF trongF nămF đầuF giaF theoE ủyE luậtE đoànE chungE hàngE sốE thườngE hiệuE trênE choD dânD từD
quãngF đườngD
quétJ hoàiF nhàF
quêM emG khôngG làmG tôiG quánG hươngG cầnF dạoF màF mùaF mấyF nghệF rồiF thìF ănF ởF
quênM mấtI màG thìG mangG ởG mậtF cảF khóaF khôngF ngườiF trảF tụiF đemF đăngF
quýO kháchJ thànhI iG hoặcG vàG tiếpF hiếmF nhưF trướcF củaF sauE trongE đượcE gầnE theoE báoD thìD đóD đãD
quạtJ khôngF hơiF kêuF máyF tàuF điF thôngD
quảS thựcM kiểmM củaL đánhL hoạtK giảiK thẩmK bomK nghiêmK nghiênK họcJ xácJ lựaJ điềuJ xửJ kinhJ vàI thiI giámI phânI phápI côngI khảoI theoI tậpI choI xétI thiênI trongI quyI thămI cácH đầuH đoH đấuH ràH sửH rấtH thửH thuH thìH tangH đượcG doG đăngG dựG hòaG sựG tựG đạtG kỳG quaG khiG đốiG trúngG tínhG nghiệmG quanG sảnG bảoG thanhG đợtG bầuG chấmG quảnF đàmF tàiF khắcF trảF nhiệmF lấyF việcF xếpF nguyF vềF sátF taiF thốngF khámF trứngF tuyểnF inF lũF trễF tạiF vảiF đàoF thuốcF trựcF tổF cânF triểnF tácE giaoE tiếpE điểmE caoE phátE tổngE chứngE đãE đểE địnhE ngayE trưngE vớiE xâyE đềE bằngE cấpE hệE hộiE khoaE làmE nguồnE bỏE chuyểnE vụE mởE vàoE ứngE chàoD cuộcD giữaD đặcD khaiD thíD ghiD laoD đếnD giáoD muaD sauD thamD chỉD hoặcD thươngD tưD đúngD làD vậnD xãD
quảnU lýU trịN tàiK hệJ vàJ chếI thuốcI hàngH vậtG củaG theoG trongG đượcG cóG hồG tạiF cácF báoF sảnF hoặcF mẫuF phảiE chươngE đốiE họcE tiềnE dựE trườngE thựcE cơE ởD anD trựcD vũD diD nôngD đểD
quảngO cáoN báI trịH ninhG ngãiF vôF trườngE namD bìnhD
quấtF chưngF
quấyG rốiG
quầnM áoK chúngJ đảoG thểF âuE cóD
quầyF
quậnN vớiH gòH hoànH ủyF tạiF liênF
quậtI khảoG
quặngL sắtF đuôiE thôE vàE đồngE phóngE
quẹoF phảiF
quẹtF làmF
quốcU giaS phòngQ tếQ hộiP tịchM việtM dânJ lộI vàH kỳH huyH ghiG làG sáchF hayF thìF kếtF đemF giớiE theoE hoặcE cấpE hiệuE doanhE tangD tạiD vềD caD
quỳnhF nàoF
quỹR bảoM đầuM đấtK hỗJ vàJ phátJ nhàJ tiềnJ hưuJ dựJ cóJ củaJ theoJ bùI hợpI phòngI phảiI đượcI nướcI đạiH làH choH từH tàiH thựcG đóngG trongG hoặcG xãG bìnhG liênG đểG khámG tạiG tổG thànhG mởG tínG khenG khôngG chủF thìF doF gồmF phúcF khuyếnF địaF địnhF bịF cấpF khoánF lớpF mấyF nhiềuF quốcF tỉnhF đổiF khácF hoạtF đãF quyF đạoF bổE ngânE genE trungE chỉE quyếtE tíchE hoánE thôngE vớiE baoE lươngE dịchE thayE đốiE khiE xemE bằngE màD tạmD gửiD lậpD nhuậnD đangD trênD hìnhD sauD vàoD vềD
qũyG bảoG
raS quyếtO saoN nướcM khỏiL sựK côngK xãK khôngJ ngoàiJ trongJ tòaJ cácI taiI mộtI đườngI đâyI vàoI thôngI lệnhH đượcH vàH tấnH việnH trướcH tiếngH thịH trênH choH thìH cóH thiệtH hoặcH làmH củaH giờH bảnH tổH đốiH theoH xétH vụG chữG tìnhG bạnG chợG dấuG hoaG từG môiG ởG tạiG đồngG đềG đảoG doG màG sảnG đểG sauG chủG giấyG cònF vănF tranhF bánF thamF bảoF tiềnF bạoF đaF đãF quốcF xinF cháyF tớiF sânF sôngF sươngF bàiF bếnF cảF giaoF giữaF nhàF rồiF ứngF bànF bảngF chônF conF cướiF dànF giêngF giùmF hoàiF họcF hỏiF khóF loF lưuF lẽF mươngF ngânF nămF phườngF thônF thẻF tiệmF toF vinhF vũngF ănF đâuF kếtF thiênF tổnF hộiE hànhE hàngE bằngE hoạtE khiE giảiE sửE ýE nghịE phảiE chứngE làE yêuE khuE ngayE phíaD trườngD rủiD nhữngD vyD bởiD mệnhD phánD hậuD
ranF quạtF
rangF muốiF
ranhM giớiM đấtG phòngF aiF
rauK chứF cònF muốngF mớiF sạchF
rayH vớiE
riG hèF
riêngO choK lẻJ củaJ biệtI đốiI đượcG tưG thìG vàG nămG hoặcG theoG cóG làF đểF màF phảiF raF cácF trongF từngE vềE đạiE khôngD vớiD chiD tạiD tốiD quyD
riêuF cuaF
riếtF rồiF
roN củaI đốiH thiênH vàH trongH nghềG vềG caoG theoF từF phápF choF ôF đượcF doF anF thịE phátE cóE tínE nghiệpD trungD đểD
ruG conF
runF khôngF
rungF
ruồiF buF
ruộngL phảiG đượcG choF cạnF muốnF nhàF thìF vườnF điF đóF
ruộtL củaH khôngG quyềnG xinG thìF mìnhF điF ởF
ràN soátN pháJ chuộtG
ràngL vềG buộcG thờiF vàF
rànhJ tiếngG lắmF máyF thìF
ràoK lạiG caoF nàyF viếtF chắnF cảnE kỹE bảoD điệnD
ràyF mưaF
rácL khôngH mỗiG nhàG thảiF cóF khóiF koF nhắnF quảngF raF thìF thựcF đổF ởF
ráchJ rồiG mấtF xinF nátE
ránF muaF
rángH giúpF lênF tớiF
rápJ ôG vàE xeE
rãG rờiF
rãiJ trongE
rãnhG
rènJ luyệnI
rétI đậmF quáF hạiE
ròI rỉH nướcF
ròngJ củaH theoF trênE đầuE
rótF sốF
rôF
rôngH theoG ngoàiF
rõQ lýN ràngL họL tênJ cácI nộiI trongI sốI thờiI ngàyH địaG nhữngG nguồnG tráchG thìG từngG điềuG mụcF nguyênF vềF hồF ýF hơnF sựF thôngF việcF đốiE nétE tìnhE làE cănE kếtE ngườiE thêmE hànhE thànhD cơD hoặcD chứcD eD
rùaF vậyF
rùngF rợnF
rútN đơnJ gọnJ tiềnI vốnI ngắnI khỏiH lạiH dựH yêuH mộtG kinhG hồG tênF nghiệpF bảoF đượcF banF toànF khángE tốE raE bớtD
răngK bữaG choG khôngF hômF khônF rứaF rửaF
rũF mấyF
rơI moócG leG
rơiL thìH hoặcH vàoF lậpF khaiF khôngF muốnF ngoàiF trongF
rơmF rạF
rượuN biaI cấpH nhậpH sảnH baoG chạyG thủG ởF phảiF thìF hồiF lẻF ngâmF tựF vôF đếnF
rạF cóF
rạchH
rạpI chiếuG hayF đámF
rảiE
rảnhJ ghéF khôngF làmF lênF màF mờiF thứF
rấtK nghiêmJ ítE
rẫyJ chưaF càF cònF giùmF nhàF thìF
rậpF
rắcF rốiF
rắnK làH sinhG cắnF cóF
rằmH thángF tôiF vừaF
rằngJ mìnhG việcE quyếtE ngườiE
rẻI hơnF màF vậyF
rẽH tráiF
rểI emF tôiF
rễG cứuF
rỉI mậtF
rọF mõmF
rốiK loạnI tìnhG nơiF quáF rứaF trậtE
rốtF cuộcF
rồiR màN thìN cóK đóJ mớiI hảI cònH raG anhG chiềuG conG cáiG giờG kìaG làmG mọiG phảiG saoG đấyG đổiG ạG bỏF điF chạyF dùngF gửiF lấyF nghỉF quayF baF bàF bấmF chúF chưaF chốtF cũngF cơF cạoF cứuF emF ghiF hãyF khócF khôngF kýF lênF muốnF nayF nèF quẹoF sauF thêmF tiềnF trờiF tôiF vậyF xàiF xóaF đemF đóngF đượcF đừngF
rồngG nênF
rỗiH
rộngN rãiI baoG củaG tốiG làG diệnF khuF choF thờiF cácF vàF phạmF môE quyE việcE tàiE thịE hoặcE cốE đườngE hợpD theoD ítD cụmD
rớtJ bópF giáF liênF mạngF thìF trênF xuốngF ởF
rờiL cảngJ khỏiH vàF tàuF củaE cầuE cửaD vỵD
rợnF điF
rụngH láF nhiềuF đốtF
rủH điG nhauF
rủiN roN
rứaL chừF làF màF mấyF oF thìF thôiF
rừngQ đượcK phòngK đặcJ sảnJ trồngJ vàI tựI theoI nguyI cóI thayH bềnH thôngH gồmG sangG làG hoặcG đốiG cấpG thuộcG củaG khôngG ởG trongG trênF venF xảyF choF làmF giaoF trườngF phảiF doE giốngE thựcE từE đểE bịE ngoàiE tạiE quyE khoanhE việtE đãE bổE tráiD chưaD ngậpD
rửaK tiềnI mặtG choF chénF
saK hoặcH thảiG paF cònF cóF mạcD
saiP lệchK sótK sốK trongJ phạmJ sựI tênI ngàyH thìH thẩmH phépG mụcG thôngG khácG hỏngG tráiF giáF ýF màF mộtF mậtF diệnF haiF luậtF lắmF màuF nămF lỗiE quyE soD dẫnD vềD hoặcD lầmD
sanI lấpE chiaE phamE
sangO tênL đấtK tiếngI mụcH nămG điệnG giấyG làmG tàiG ngườiF sổF thuêF họF thẻF côngF cơF nơiF nhượngF phụF cácF hìnhE tỉnhE sửE hệE thựcE vănD vỵD chếD conD
sanhF conF
saoS cóL giấyL yL khôngL choL chứngJ từJ đâyJ hợpJ chụpJ quyếtI điệnI kèmI chépI đượcI vănI thìI hồH trongH hômH rồiH đâuH cácH lưuH bằngG nàyG anhG giờG hayG hảG họcG lâuG ngườiG taG vậyG tàiG nămG bảnG tríchG biênG vàG hoặcF đơnF phảiF thẻF bịF đểF theoF biếtF bảoF màF chuyểnF bạnF bảF bầuF bắtF bữaF caoF cáF cònF cũngF cắtF cứF emF hỏiF hồiF khaiF kỳF lúcF mèoF mạngF nhàF nóF nóiF nướcF nổiF thuF thôiF thếF đườngF ạF ởF hộE diE củaE gửiE vàngE màuE kêE mộtE báoD phiếuD lụcD sổD xuấtD điềuD
sauT đâyR khiQ chiếnK đóK thờiK baoK ngàyJ nàyJ caiI khoảnH thuếH nhàH nămH thôngH sápH cóG đượcG thuG vườnG thìG điềuG củaG đạiG mỗiG sắpG điểmG tiêmG côngF làF đểF sinhF màF thiF diễnF lênF anhF bácF emF mấyF mớiF nghenF trònF tếtF giếtF vàF đầuF sửE quáE thanhE xửE sốE inE theoE giaoE khaiE hoặcE hợpE phảiE cùngE choD cácD thiếtD tậpD chếD hếtD hồD mộtD trongD
sayI rượuH rồiF xeF
simF rácF
sinhS họcN hoạtM viênM vậtL laoL choL tháiL trongL đượcK conK ởJ cóJ củaJ thìJ vàJ sốngJ phẩmJ từJ sảnI phảiI theoI thúI cầnI khôngI tạiI môiI doI trưởngI nămH hoặcH raH làH rồiH thựcH xãH vướngH giỏiH trênH đốiH gồmH điệnG ghiG anG aiG khiG cácG liênG côngG quyềnG đàoG nghĩaG thuộcG bịG quanG trướcG tựG thángF lớpF vàoF nhậtF vớiF đúngF đôiF dựF lưuF xungF giúpF khácF ápF đểF baF lênF mổF tiếngF trảF vỳF xinF cháuF chỗF cáchF cũF emF hayF hômF luônF lúcF lợiF mấtF nàoF phíF phíaF rớtF sáuF tríchF trễF viếtF đóngF ngàyF kếF khốiF lýF sauF lờiE trungE tàuE trườngE doanhE khảE trắcE việcE chiE ngoàiE quyE đãE cảnhE rừngE thamE hùngE màE sựE quânE thuE tốtE bìnhE vềE giaoE khoảnE đangE điE đếnE nhưngE nhữngE tiểuE dịchD mụcD phổD thayD đủD hiệuD khuD mớiD yD đạiD làmD sạchD trúngD
siêngF màF
siêuJ dữH nhẹG nhỏF thịE trườngE trọngE
soO vớiN sánhK
soiH chiếuG tiaD
sonF màuF
songJ phươngH songG vớiE
soátQ viênL anK vàJ đặcJ chấtI cácI củaH thủH việcH nộiH ôH vănH xétH chiG tàiG dữG nguồnG giếtF theoF vềF đượcF hoặcF hoạtF hồF tạiF xuấtF chứcF quyF rồiF đểF chặtF đốiF bệnhF trênF trongE ngườiE lạiE phảiE địnhE hảiE hạtE danhD hộD đườngD rủiD sốD tiếpD chiếuD hàngD thôngD nhiễmD thanhD tínhD quáD
soạnM thảoL giáoG tàiF bàiF giúpF chươngF vàE hoặcE dựE đềD cácD
suJ dungF
suaI doiH
sungR mộtN khoảnL hoặcL điềuK theoK hồK điểmJ giấyJ bởiJ thôngJ cácJ tạiJ choJ nộiJ trongI tựI vàI vàoI danhI tàiI cóI thìH quyH vốnH quyếtH đượcH củaH quỹH cânG thànhG khôngG lầnG đốiG từG thêmG đểG bảnG dựG nhữngF giốngF tênF lýF kếF lĩnhF làF hợpF cáiF mâuF quêF xongF vềF phảiF chứngF nămF thuF hoạtF đầyE đơnE mẫuE sốE hoànE hệE kinhE khácE khiE nhưE đóE bảngE bảoE chươngE kịpE đềE cơD cụmD phầnD đủD màD nguồnD địnhD hộD côngD kiếnD làmD nghịD nhânD nếuD kýD thựcD đạiD sauD
suyL giảmJ thoáiH đoánF cửF
suôngF
suấtP thuếJ máyJ vàI phátH laoH lợiH táiH choH baoG củaG ápG năngG vayG ưuF cóF tiềnF theoF lênF xâyF đượcF dựF ănF đầuF cựcE thựcE từE thiếtE doE caoE trúngE gieoE vốnE quyE thịE trongE đốiE lớnE phảnE tiêuE thấpE danhE kiểmE liềuE chiếtD muaD sửD cácD khảD đặtD
suốiI
suốtM ngàyI đêmI quáI thờiH đờiF
syG maF
sàiJ gònJ
sànK giaoI xâyG
sàngM lọcH chiếnG vàF củaF độngF trangE đểE chữaE trongE cóE tạiE theoD thựcD
sàoG ruộngF
sáF điF
sáchS nhàQ trungL địaL đốiL xãL củaL cácK cấpK giáoK hỗK vàK ngườiK ưuJ theoJ choI bảoI hàngI đượcI khuyếnI vềI quyI phátH cơH thànhH tiềnH quảnH chiH dànhH trongH phápG đồngG cửG nămG khácG đặcG đểG kếG tổG đầuG đềG đãG nhữngG nhưG quốcG mớiG trợG kinhF thựcF cộngF mởF dânF hiệnF phổF màF nhiễuF cổF họcF nàoF nângF tuyênF gìF lênF thuếF tớiF xinF đóngF tàiF chủF cóF hànhF nhânF doF hằngF thíF chungF giámF kèmF miễnF thuF thuộcF từngF laoE trọngE côngE anE dựE nộiE tínE tạiE hoặcE tríchE cánE làE khôngE liênE ngắnE thamE thuyềnE việcE chuyênE hòaE phảiE trựcE báoE cáE nàyE gửiD từD cụD tàuD sauD đăngD bằngD phụcD đãiD chínhD thươngD hộD sửD trênD tỉnhD
sángO tạoL kiếnJ maiI chếI lậpI tácH tớiH thứH nayG raG mặtF hayF ngủF nóiF quáF rồiF sớmF tuiF vàE côngE tỏD
sánhK vớiF độcF cácD
sápM nhậpM
sátS nhânN việcM hạchM viênL biểnK củaK vàK giaoJ hoạtJ cùngJ phòngJ ngânJ quânJ thựcJ đầuI cácI cóI điềuI cơI anI quảnI phảiH thiH đượcH hảiH theoH bệnhH đốiH côngH cấpH vềH môiH hànhH trongH hàngH tàiG hoặcG khôngG xổG xâyG dịchG tìnhG thìG thôngG quáG đểF địaF đãF mépF biếnF chấtF raF bomF bảoF cuộcF thiếtF nhàF trựcF aoF hayF chặtF địnhF tàuF thườngF tổF sauE tuânE dưE tạiE vớiE ngườiE đoE chuyênE trọngE vănE hiệnE khiE hằngE phátE kỹE nhậnE rútE luồngE quyE hệE thịD tổngD dựD ngànhD doD liênD toànD báoD gửiD xétD đánhD bằngD khuD sựD giảiD khácD khángD phươngD quyếtD
sáuL mươiI tuổiI thángH miệngF mớiF
sânO bayO gônI khấuH đỗG ngồiF tuiF tậpF
sâuM đặcG vàF củaF cuốnF giảiF vàoE hốE bằngE hồiE bệnhE vềE từE trongD
sécJ trắngE cóD
sétI
sêI màG
sênF hoàiF
sócN sứcJ thayJ ngườiI trẻH vàG yF choF conF
sóngL thầnG điệnF vôF lớnF màF nữaF biểnE hàiE củaD
sótK trongF hoặcF vềF thìE vàE củaD
sôG
sôiG rồiF ởF
sôngN cóH mêF cửuF hànF hếtF lởF nguyF liênF hồngE hoặcE vàD đồngD
súcL bịG thảG thuộcG phảiF vậtF khôngF
súngI nhenF ngắnE bắnE
sútG giáD
sănF bắtD
sơU đềP đăngN cấpM hợpM theoM vàL đồL trựcL thẩmL côngL củaL vụK xinK dựK mờiK gồmK khaiK quyK bộK khôngK đầyK kếtJ yêuJ trìnhJ baoJ chưaJ vềJ đếnJ choJ đểJ gìJ đượcJ hoànJ cóJ chứngJ gốcJ điệnJ khoaI quaI quảnI gửiI phảiI trongI cứuI thiếtI mởI chếI đãI tuyểnI địaI yếuI kiểmI miễnI giảiI thựcI đốiH thươngH thiH viênH nộpH thôngH ngườiH chàoH tàiH liênH bổH giấyH nhậpH myH thamH sửaH thìH giámH làH nàyH thànhH lưuH lâmH hảiH doG đấtG mộtG hoặcG tạiG bệnhG kèmG đánhG thanhG chuyểnG cầnG xácG lýG thayG thủG quyếtG làmG trênG hưởngG cánG nhậnG báoG sinhG từG điềuG cáF ghiF khoanhF tựF khenF thuếF khiếuF phápF giaF đổiF bánF phươngF ởF hànhF kỹF bảoF thỏaF xửF tánF chấmF lệF thuốcF việcF cũF đảngF bênF lấyF bốF giữF lạiF maiF mấyF nửaF paiF rồiF sauF thángF thếF thừaF trễF vôF tạmF hởF sứcF khámF xétE ủyE bảnE giaoE nghiệmE tớiE nghiệpE xóaE khácE chỉE khiE đúngE nhưE chấtE cácE tiếpE phêE phạmE đápE đạtE bằngE tínE banE hộE kêE hiệnE nêuE đấuE đủE khảoD phátD lậpD nguyD trảD họcD hủyD sổD trướcD tổngD năngD thuD thuộcD nhưngD tínhD quanD
sơnL màuF lầnF tườngF vôF điF laF vănF
sưO phạmL việtH đượcH thìH nướcH vàG làG khôngG đốiF hànhF nhàF theoF củaF vắngF điF đoànF hoặcE ởE cóE toànE phảiE tạiE thànhE thựcE thamD nhậnD chuyênD trongD
sưngH cóF mắtF vùF
sưuH tậpG tầmF
sươngH mùG xuốngF
sườnG
sượngF tráiF
sạF giốngF
sạcH dựF hoàiF
sạchM trongG hơnF vàF nôngF giấyF mạF sẽF theoE đượcD cóD
sạnI khôngF nàoF thămF
sạpF caoF
sạtI lởH
sảF thảiF
sảnV xuấtR phẩmR côngN đượcN kếtN củaN gắnM cóM làM vàM theoM lượngL thuộcL vănL đóL khôngL choL trongL cốK phảiK khácK bảoK chungK thìK bịK doK hoặcK trênJ màJ từJ baoJ quyJ đãJ thếJ khiJ tạiJ đểJ vôJ dướiJ đốiI đấuI liềnI thựcI việtI riêngI đangI nhómI ròngI sauI cầnI thừaI trướcI chìmI kýI nàoH thuêH muaH quốcH chếtH loạiH tạmH chưaH hồH hìnhH bánH tưH nhàH gồmH cầmH thuH mãH ởH bằngH khaiH làmH nàyH phụcH cấpG ngườiG duyG kéoG nuôiG bấtG tríG liênG quýG cònG hiệnG kêG thôngG lậpG nhưG đặcG chuyểnG sửaG đềG ngoàiG nhằmG trangG vớiG trịF hợpF rắnF tậpF đấtF vềF mộtF thẩmF địaF chuyênF trưngF gópF mớiF nhiềuF tổF doanhF lênF sảnF đemF đếnF cánF mấyF nhưngF thâmF tươngF đầuF nguyF cùngF giaoF gửiF sốF thanhF trựcF hạF phátF xaF thiênF vàoF tráiF sốngE điềuE độcE ủyE chỉE chịuE diE kèmE thiE đóngE dùngE tiếpE giữaE nếuE cơE mắcE phânE nguyênE xácE quỹE quyếtE bànE nhậnE báoE chiếnE raE phùD điD đặtD chấmD chủD thamD đưaD lưuD lớnD nộpD xửD hưởngD nhậpD tàiD đảmD chínhD cụmD dựD ghiD
sấyH choF
sầuG riêngG
sẩyF luônF
sẫmE
sậpI nhàF doF vỳF đổD
sắcL trongG vănF tốiF nhiệmE vàE củaE làD
sắmM tậpI tàiH trangG hàngG thiếtF thuốcE từE theoE trựcE hoặcD
sắpN xếpM tớiG điG hếtG gặpF kếtF mưaF theoF tăngF vàoF đẻF đổF
sắtP đôL quốcK đượcJ chuyênJ vàH việtH cóH chịuG trongG phảiG làG đểG gâyF theoF báoF dẫnF nghiêmF ítF hoặcF doF trênF trựcE baoE khôngE giaoE điE đãE thựcD khiD địaD
sẵnM sàngK làH cóG nhómG đượcF cònF gửiF lênF thẻF trênE
sặcF sụaF
sẻM dữJ thôngI lợiH vàF phầnE rủiE vớiE
sẽO đượcL bịJ cóI xemH ápH thựcG khôngG phảiG doG xảyF chuyểnF chấmF cungF hủyF nộpF giảiF vyF lênF xửF đứngF ổnF gâyE làE thôngD tiếnD
sếpJ chỉF emF kêuF traoF tôiF ơiF
sỏiG lòngF
sốV lượngP tiềnO liệuO điềuO thuếM mấyM điệnL vôL củaL vàL kỹK lươngK dưK ngườiK hiệuK thànhK hộK địnhJ thứJ ngàyJ hóaJ dựJ điểmJ đượcJ nộiJ hoạtJ lầnJ laoJ cổJ quyJ phiếuI chứngI lưuI hồI trườngI đăngI tàiI giaoI xeI giấyI nămI tậpI côngI trangI vốnI kiếnI theoI đơnI trongI hoặcI cơI hàngI kinhI thuI làI nàoI choI baoI khoảnI cácI giờI mởH cóH tựH họcH khôngH nhânH lượtH nhàH doanhH ngànhH liênH đểH nàyH trungH quyếtH thángH chuyênH chênhH đốiH trênH chiH cănH đạiH biênG chínhG nhiệmG thẻG giáG lĩnhG vụG từG phảiG phíG xãG loạiG thựcG lôG trẻG viễnG lợiG nợG thamG bổG thuêG chỉG sửG địaG đãG vănG tổG ngoạiG phátG trướcG doG gồmG thểG phụF thuộcF đánhF tiếpF cánF mớiF hợpF chếF thôngF cộngF mộtF đầuF tạiF dịchF phườngF quyềnF độF baF biệnF bảnF haiF trợF đoF tínhF tăngF cònF quốcF raF bốnF giữaF dôiF lạF miềnF nữaF tôiF vuôngF xongF đâyF chứcF khácF vàoF giáoF kiểmF lớpF mẫuF nguyênF sauF vềF bệnhF mặtF báoE phânE nhữngE phòngE sinhE xácE ghiE hìnhE ảE cấpE lẻE lỗE vấnE ởE thìE bộE hệE môE môiE máyE mứcE phụcE thuốcE thậpE giaiE cuốiE cửE khungE nướcE tỉnhE độngE bằngE phươngE tờE đặcE phầnE bútE chuE cụmE giảiE khuE tínE vớiE tươngE vỵE đoànE bócE phùE truyềnE dượcD lãnhD màuD sảnD tiếtD rấtD ủyD khépD kýD màD ngạchD trịD chấtD haoD mônD rủiD thiếtD vùngD vậtD đangD đềD buổiD dânD giớiD huyệnD mãD mảnhD nhuậnD tiêuD tânD sổD đóD
sốngO vớiI chungI ởH củaH tạiG mộtG trongG vàG vănG nhưG riêngF khiF khôngF lạiF mỗiF nhấtF thôiF trởF ổngF hoặcF xãE vậtE tựE trênE ổnE kinhD cóD cùngD
sốtH hoàiF sauF từF
sổQ đỏO hộL đăngK gốcJ theoJ sáchJ kếJ hồngI chứngI ghiI đượcI tayH tạmH bảoG khôngG lầnG khámG tiếpG thuyềnG quảnG thuếG cóF nàyF cấpF củaF thìF thuF cònF hưF khaiF mấtF mớiF nhàF nhậtF nămF đangF ởF vàF địaF địnhF lệnhE đoE chiD lýD nhậnD quyD giaoD
sớmL nhấtG chừF cóF hơnF hếtF muộnF mấyF nhenF nênF nấuF quáF sauF thìF
sởU hữuR giáoP dữP sảnN giaoN yN khámN vậtM đàoM tưM kinhM chínhL caiL côngL tàiL laoL đểK hạK củaK tạiK giamK nôngK cóK làmK đềK bảoJ bánJ vănJ hoạtJ đăngJ lưuJ kiểmJ đượcJ đủJ nộiJ điềuJ vàJ trợI thôngI khoaI kếtI thửI nhậpI nuôiI tiếpI cungI cơI thựcI nàoI phảiI choI kếI theoI doI hoặcI cácI trongI ởI quyI quảnI tổI khôngH tônH tínH phânH xâyH xétH đốiH đóH inH nghiênH phápH xácH làH ủyH thuH đãG cấpG thuộcG ýG hỗG thìG điệnG đóngG thiếtG ươmG nhậnG tínhG hợpG hạtG chếG dựG sửG dạyG chănG chữaG hạngG sốG bịG khácG đoG khảoG giếtG đánhF hồF đặtF báoF phụcF trườngF tỷF vềF dịchF giáF thamF xuấtF hiệnF pháF quyếtF tổngF cònF đápF phòngF phươngF tớiF hữF mấyF phảnF quaF tôiF lậpF trênF trựcF phátF thỏaF địnhF kỹF muaF mớiF xemF dânF mứcF duE bồiE chiE tựE bứcE chịuE cửE thểE toánE vyE thườngE đảmE anE cảnhE đơnE chuyểnE giámE ngoạiE nàyE phaE quốcE tuânE chỉE quânE hóaE tiêuE chuyênE huấnE mìnhE tiêmE tòaE khiE tiếnE nhàE vớiE hànhE ápE chămE sơE biênD buônD khaiD soD bảnD chươngD cảngD giảiD danhD trởD yêuD sauD thốngD đạtD cứuD phùD từD chưaD màD ngườiD nhuD thànhD
sợK bịG lắmG maG ghêF làmF nướcF
sợiG
sụtG lúnF
sủaF suốtF
sứJ quánH mệnhF mạngE
sứcP khỏeO laoG ngựaF chởF mạnhF làF chịuE cạnhD
sửU dụngU đượcF đăngF rồiF côngF củaF vàE
sửaR đổiR chữaN lạiI ởI nhàI saoG lỗiG bảnG choF khôngF xeF chứF chữF cáiF giùmF hếtF máiF máyF mấtF tốiF địnhF thànhE nộiD vàD
sữaJ chuaF choF cầnF khôngF đáF mẹE thayD
sựU cốP nghiệpP đượcM củaL phùL theoL vàL cấpL nămL kiệnL khôngL đồngL cóL thayK trongK côngK thìK vềK hoặcJ màJ hànhJ thậtJ phảiJ phânJ thamJ chỉJ cầnJ làJ kiểmI quyI khácI khiI gâyI giámI thuộcI việcI vôI phátI trungI thôngI xãI bịI quảnI đầyH đốiH cơH ởH nướcH doH baoH phốiH lãnhH tạiH liênH đãH bộH quânH thỏaH điềuH đểH huyệnH vỳH chấpH choH hiệnH thựcG giấyG nàoG sốG khuG cácG đóG địaG tỉnhG thốngG trợG tuânG đápG trướcG làmF anF raF biếnF chủF cùngF hướngF quánF danhF điF nhưF bấtF thanhF tácF sơF chứngF chúngF mộtF tươngF mấyF nơiF tiếnF ổnF nhậnF chuyểnF tồnF đangF đềE nộpE sửaE vớiE hỗE kếtE bảoE chênhE nếuE trênE hìnhE trìnhE tiếpE việtE quốcE yêuE gửiE từE ủyE hợpE nhưngE trựcE banE biếtE lựaE tựE xácE hoạtE gồmD phúcD tổD lậpD ngườiD vắngD xuấtD phêD đóngD giaoD
sỹQ quanO thiI côngI cóH vàH trongH đượcH màG nóiG cảnhG tạiG đốiG chuyênF thìF dựF làF thuộcF khôngF theoF xuấtF ởF từF bảoF cầnF mấyF nàoF bộF nghĩaF hoặcE đangE quânE cònE phụcE yE trởE khiE vyE thamE củaD danhD
taO gửiI khôngI dắtG nóiG phảiG làmF cũngF lạiF cầnF thấyF bàiF bàyF chưaF chợF chửiF dụF ghiF giáF lấyF mộtF rồiF thiếuF tôngF tớiF vuF vẫnF ănF đánhF đóngF đồnF đếnE luyE
taiQ nạnO biếnK vàJ theoG cóG đốiF ngheF trênF cấpF trongF mỗiF đóngF choF gâyF xảyE củaE đượcE doE hoặcD chốngD tạiD
tamG giácE
tanH họcF
tangM vậtK lễG cấpG cựcF nộiF đúngF vàE đốiE theoD
taoG rồiF
tauF thèmF
tayN cóH khôngH vảiH đượcG áoG nghềG tráiG hướngF hayF banF bêF chânF kýF luônF runF sưngF thayF thôiF tậpF từF vôF vậyF xóaF điF caoD cáchD phảiD vàD hoặcD láiD
teH kyD
temL bưuJ điệnG theoG kiểmG gìF lãnhF ởF nộpE rượuE
tenI
thaJ tùJ
thaiM sảnK hộK hoặcG vàG cóF đượcF tráiF vớiF bịF chếtD
thamS giaR mưuM nhũngM dựM chiếuK khảoJ vấnJ quanJ sốG
thanJ đáD
thangL điểmH máyF lươngF làF bịF caoF từF bộF
thanhS toánQ traP lýM niênM lọcJ quyếtH khoảnG đượcF longF khiF hàF vàF viênE hóaE sátE thảiE cáiD hoặcD nhiênD
thaoP vàM tácJ trongI quầnI chuyênH quốcH đượcG thànhG cóG đốiG choF thườngF bắtF cấpF cácF theoE trườngE củaE thuộcD tổD doD vềD đểD
thauF hứngF
thayR đổiQ thếP choK mặtH đượcH rồiG bằngG thìF ngườiF vỳF giấyF cóF bảnF conF nhéF nhớtF viếtF cụmE đồD hộD
theI
theoW quyU mẫuP thôngP nghịO dõiO cácO yêuO bộN quyếtN điềuN phápN thẩmN đúngN phươngN hướngM luậtM hợpM từngM hìnhM đềM thỏaL nguyênL chếL phânL tiêuL bảnK kếK mứcK trìnhK côngK thờiK chứcK giáK tỷK phụK vănK thủK thongK giấyK nộiK tínhK địnhJ sựJ danhJ vụJ thứJ chỉJ mộtJ chươngJ sốJ biểuJ hồJ dựJ cơJ khoảnJ kếtJ thángI nghiI mẹI nhữngI đơnI ủyI bảngI cănI nămI tậpI mụcI ngànhI thiếtI đườngI địaI ngàyI hiệpI họI hệH tiếnH điểmH loạiH cáiH diH mùaH đốiH ýH tàiH nhiệmH sổH cấpH quýH lộH cáchH họcH tênH thựcH báoH lệnhH phạmH biênG chuG đaG lĩnhG môG nhuG chuyênG khôngG aiG nhómG chiềuG khốiG dânG đóG đượcG camG hiếnG nghềG tuyếnG chínhG kỳG mãG niênG hộG vỵG củaG thangG thìG phầnG chuẩnF khiF caF cóF lờiF ranhF quyềnF khungF ngườiF ngạchF đámF chiF bờF quốcF chaF bênF chuỗiF conF chứngF hóaF véF chấtF bàF bạnF côF luônF mấyF raF tôiF choF mệnhF tờF phiếuF xácF đểF biếnF dấuF khuE độE giờE hạnE làE lịchE diệnE lươngE thểE hoặcE thuyếtE đánhE haiE lãnhE sảnE theoE bằngE khảE tìnhE khuyếnE vàE nguồnE đặcE tổngE đặtE cấuE khoảngE kiếnE nguyệnE dữE giaiE dạngE kiểuE lôE trongE tuầnE chủD liềnD lãiD sauD ngayD hiệuD kểD tráchD tônD năngD sơD tàuD vùngD cùngD lýD thànhD trụcD cụmD
thiT hànhS côngN đuaL đấuL tuyểnL vàI hoặcI củaH đạiH đượcH dựH thểG nângG cấpG phảiG sátG hàiG theoG tốtG lạiG vàoG thựcG đầuF đểF viếtF trênF thăngF tiếpF phápF lênF vỳF rồiF rớtF thôiF trườngF nhiệmF đạtF điềuF tayF chứngF cóF choE sángE trongE trắcE cácE kếtE nghiệpE quyE đốiE vềE chínhD vòngD làD doD lấyD tạiD bảoD
thiênO taiN nhiênL huếG từD
thiêuG kếtE
thiếcF
thiếtS bịR kếO lậpL đểK khácK phảiK yếuJ choI vàH theoH cóG củaG vềG thựcG vỳG khuG phụcF làF liênF trongF thìE nhằmE quânE hoặcE chếE khiE đốiE đượcD đầuD
thiếuN giấyI tiềnH thìH hụtH mộtH nămG chấtG gìG sótG nhiG niênF thôngF nướcF tráchF mườiF táF sốE hoặcE soE theoE úyE đượcE choE tướngD vàD
thiềuF
thiểuP sốL baoL làK mấyI nghềH củaG theoG cácG đượcG phảiG bằngF nguyF vàF đốiF choF sauF thiF từF vùngE hoặcE mộtE đểE trênE vềE đạtE quyE thángE tácE haiE rủiE chungD cóD doD hậuD
thiệnN hồK hệH cácG dựG điềuG vàG chínhG môiF cóF đứngF báoF lạiE vớiE theoE côngE hợpE cơE thủE chấtE đềE kếtD củaD vềD
thiệpK bấtH vàoG đượcF giảmF tráiF thịD
thiệtP hạiP hôngF khôngF lòngF màF ngheF
thiệuM củaG vềG việcG vàG ứngG sảnF ngườiF nênF hàngE hoặcE thuốcE kèmE làmE cácD
thoF tỉnhF
thongK tuK baoE tinE
thoáiJ hóaG vốnE môiD
thoángH
thoátL nướcK nghèoG tiềnF đượcF hiểmE nạnE lũE
thoạiO củaI vớiI tạiH liênH khiếuG emG diG quảngF giữaF thôngF thìF khiF khôngF vàF nàoF quayF bàF cụcF hếtF lầnF nhiềuF quáF rồiF rớtF sẽF ởF hoặcF thànhF cốE quốcE theoE đượcD phảiD
thoảiF máiF
thuT hồiR nhậpP thậpO phíN tiềnM đượcM từL ngânK gomK củaJ nhậnJ lợiJ vàJ khácJ chiJ hoạchI hútI thuếI theoI giữI khoángI tangI hợpI thêmH baoH ýH kếtH khôngH muaH dọnH lạiH vềH cóH phátH côngH đốiH hẹpH lệH phảiG họcG cácG chấtG tàiG phânG hoặcG khóG nộpG bánG đểG mộtG hoànG choG thựcG trongG hộG màG sảnG háiG xếpF cấpF dịchF tínF tínhF bằngF quyF vượtF xeF cungF mẫuF đãF mấyF sạF vậyF đồF dữF bảoF ảnhF doF đôngF làF nhiệmF trừF vàoF nộiE hoạtE thìE ngoạiE hàngE giữaE khốiE cốE cơE tạiE đủE nhỏE nămE nợE sựE dựE bìnhE bổE trênE chuyểnE biếnE giáD lớnD thuộcD êD soD ởD hoaD sóngD cướcD việnD bànD khiD vớiD sốD truyềnD tốiD
thuaJ bằngH lỗG độF
thuiF cảF
thuyếtM minhL trìnhG phụcG vàG
thuyềnO viênM trưởngL đangH phóG vàoG đượcG cóF trênF vàF nướcF hoạtF đếnF neoE bịE khácE rờiE bộE khôngE phảiD việtD điD đóD nhậpD
thuêR đấtO lạiL nhàK muaJ quyềnJ vậnJ tàiJ baoJ dịchI tàuI chuyênI phòngI tổI mặtI cóI rừngH vàH ngườiH khoánH khôngH nhằmG hoặcG tưG theoG đơnG trảG xeG máyG môiF màF luậtF phươngF tốiF đượcF chậmF thìF khácF phảiF trongF cầnF muốnF mấyF rẫyF sạpF trọF bảoF đểF địaF khoE ngoàiE chỗE mướnE khaiE riêngE cơE củaE sửE thựcE cácE làE làmD côngD hộiD trụD đốiD doanhD thiếtD
thuầnI phongH túyD
thuẫnI vớiG thìF
thuậnR vềL khácL quốcL lợiK củaK trongK chủK vớiJ trọngJ tiệnJ giữaJ vàI hoặcI đượcI thìI bằngI thôngI phânI bảoH việcH choH mứcH thamH khungH tạiG phươngG kểG rõG theoG vayG nhưngG giaG hạnG phảiG thayG nhàG hợpG trướcG thànhG cấpG tìnhF tàiF cănF đểF đấuF liênF nghỉF songF khôngF kếtE thiếtE thựcE giaoE quyE đăngE tựE đãE chuyểnE lựaE hoạtE trênE điềuE thừaE cácE cóE phùE độE sửE cụE đềE tổD chấmD cungD ghiD trựcD đầuD nộiD đóD
thuậtR quốcM vàL củaL anK vềK trongJ cóI đểI xâyI đoI côngI nghiệpI theoI yI tươngI viênH đượcH hoặcH dựH cơH choH điệnH đốiH quyH phảiH phụcH hìnhH khácH ngữH biểuG bảoG hệG trìnhG sốG chuyênG hỗG tạiG doG viễnG hiệnG liênG thựcG gâyG phùG tuG đầuF từF đãF trungF cụmF địaF làF nộpF cầnF thuộcF khôngF sửF môiF vậnF baoE thiE ápE thìE tàuE việtE xétE hàngE đápE chủE chínhE nhằmE quânE thiếtE mớiE khuE cácE mậtE thànhE trangE trênE điềuE đườngE bắtE thôngE tổngE vớiE kiểmE caoD gồmD loạiD máyD ngầmD toánD khaiD đôD phứcD thươngD truyềnD chungD vàoD dựngD khiD tiêuD
thuếT thuN theoM vàL suấtL giáL sửL nhậpL khôngL củaL đốiL đượcK phảiK cóK xuấtK quảnJ thìJ quanJ tàiJ đãJ làJ thựcJ hoặcJ trongI tiêuI đểI điệnI đấtI nợI vớiI tạiI choI trướcI nộpH quyH gửiH cònH nơiH từH banH baoH khácH thôngH thayH doG nămG chưaG phátG bịG cấpG thuộcG vềG xácG tiếpG bằngG bảoG khoánG chốngG màG trựcG trênG nếuG lậpF cácF khiF mẫuF tỉnhF khuF vẫnF đếnF tựF nhưngF cầnF hayF tínhF cănF lầnF địaF đềF gìF mấtF đăngF cungF khaiF nhưF sửaF ghiF ủyF giảiE xãE cùngE nhậnE liênE quaE đầuE ápE hàngE nướcE vàoE sốE chậmE sauE tuyệtE đóE ấnE cụmE làmE nêuE bổE nhàE phốiE quyếtE đangD gồmD tạmD ngàyD ngừngD côngD tươngD biếtD chuyểnD haiD hỗnD kýD lựaD ởD
thuốcS láN cổL bảoL thúL nổK đượcK phiệnK vàJ trênJ khángJ làJ cóI tậpI phảiI theoI trongI gâyI hướngI khôngI củaI đãH dạngH tiềnH tạiH phóngH dượcH trướcH giaH bịH choH pháoG thuộcG sảnG nàoG đốiG doG hoặcG chữaG nhậpG quyG thànhG vyG điềuG đểG ởG thayG thìG chốngF thangF biệtF vềF hóaF raF thửF cỏF gìF rồiF độcF chuyểnF đangF chưaF hiếmE trừE đápE dùngE đóE phụcE baoE phòngE sửE đấuE lưuE thiếtE khiE chỉE kêD từD thựcD yD nướcD kỹD mớiD miễnD quốcD tươngD đềD
thuộcT trungP bộO phạmN thẩmN chínhN danhM mộtM diệnM trườngM đốiM cácL vềL sởL lĩnhL ủyL quyềnL tỉnhK địaK ngànhK cơK loạiK tráchJ ngânJ tổngJ hệJ nhómJ vàoJ thànhJ chươngJ dựI côngI diI cụcI quyI lựcI hộI banH bíH tàiH vùngH nguồnH tổH xãH cấpH nhiệmH kếtH khuH vàH đơnG biênG quânG phụG củaG quảnG doanhG tínhG tòaG chứcG hànhG chuyênG cóF dânF bảngF theoF hợpF khôngF khoảnF thựcF chiF điểmF aiF chữF huyệnF đâuF nhiềuF mạngF vănF việnF kếF nộiF chủE cùngE đảngE khốiE rừngE quỹE hồE loàiE đượcE nghiệpE góiE hoặcE kỳE trụE hộiE trongD tậpD cảngD đểD kiểmD nướcD hàngD lướiD đềD
thàF đóiF
thànhU viênR lậpQ phốQ phầnO niênL việcL tíchK côngK nhiệmJ phẩmJ cácJ vănJ nghĩaJ từJ xãJ thànhI trongI thủI chươngI biênI ủyI vàI đồngH thạoH mộtH phườngH khóaH trướcH sảnH đấtG baoG củaG đượcG xuấtG sauG giáG chủG caiG cảngG tốtG tiềnG baG tựuG hìnhF khẩnF tàiF vớiF rừngF theoF khôngF ởF nhưF đấuF nhiềuF nhânF haiF mãF mấyF rồiF vậnF thìF dựF cổF hoặcF hợpF tạoF quyF báoE tộiE khốiE đơnE thôngE cụmE quảE vốnE mụcE toànE xâyE hồE hệE khaiE mũE bàiD doanhD thờiD dịchD thịD tốD doD đúngD hạngD quỹD thựcD đạiD kiểmD trungD
thácR khoángM tàiM vàL cảngK thủyJ tàuJ côngJ tưJ tậnI nướcI sửH theoH thôngH cơH củaH dữH sânH dầuG hảiG mỏG choG hoặcG trongG đượcG phảiG thựcG từG cácG kếtF cóF hệF mộtF điềuF tạiF nhậpF khôngF lâmF mẫuF nguồnF trênF đểF bịF quỹF đầuF dượcF vậnE đườngE quảnE tuyếnE xuấtE hồE bấtE làE thiE thìE đốiE bayE cátE máyE quyE nhàE rừngD đậpD hợpD doD màD đãD phươngD phầnD quaD quyềnD giaoD
tháchI củaF thứcD
tháiN độH thânG bìnhG nguyênG tựF rừngF tinhF biểnF ràF vàF củaF khởiE tậnE ngoạiE anD sẵnD kỹD vùngD
thámL quốcI đượcG thựcF củaD phảiD khôngD
thángT thìL kểL đếnK trướcK đượcK khôngK nămK nàyJ lươngJ tuổiJ mấyJ rồiJ đầuJ đóngJ đốiJ trởJ vàJ baoI sauI củaI theoI mộtI nàoI tínhI phảiI hoặcI tiềnH màH tiếpH cuốiH liênH làH liềnH cóG thứG bằngG giờG hưởngG vớiG trongG phátG choF đãF trợF báoF quaF chưaF mườiF mớiF bánF giêngF kéoF làmF nayF nữaF vậyF đemF tớiF thựcF đểF tạiF gầnE vềE đóE doE hànhE kếE lẻE cònE mứcE sinhE từE ngườiD quyD hiệnD támD
tháoK dỡI gỡG dânF rờiD khôD
thápG
thâmK niênJ canhH địnhE quyênD
thânP nhânL thíchI đểI choI xinI củaI cóH khôngH thiệnH làH khoángH ởG hộG quậnG thểG quặngG vàG sauG trướcF đốiF hoặcF phảiF chưaF giùmF gửiF hếtF làmF nhauF nuôiF nộpF nữaF sangF đượcF thịtE ngườiE tàuE
thâuE
thèmG bánhF trảF
thépI
thêG thảmF
thêmP giờJ giấyJ baoJ tiềnI mộtI gìH cácH khôngH thìH đượcH phụG chútG cóG cổG chứngG tốiF bằngF ítF bảnF câyF tiếngF bàiF doF bátF bôngF giùmF mấyF nhiềuF sổF thôiF vàiF choF củaF thờiF thôngF theoE vốnE sốE vàoE trongE từE hoặcD tàiD phầnD soD hồD
thìU cóP bịP phảiP đượcO ngườiN cơM khôngM thựcM làmL thờiL aiL nộpL saoL cầnL ápL việcL tôiK xinK tòaK trongK xãK phầnK quyềnK chủK bênK lấyK báoK ghiJ mứcJ tiếpJ tiềnJ tổJ tùyJ sẽJ côngJ đăngJ cácJ thuJ tínhJ hếtJ sauJ nóiJ nhàJ mấyJ giấyJ cònJ bộJ xửJ chỉI đóngI đơnI conI baoI doanhI emI tớiI hộiI hồI giáI chuyểnI coiI ngoàiI lậpI trảI họI vănI chứngI khiI lãnhI sửaI vềI gọiI thủI thôngI ủyI thẩmI sốI gửiI theoI cánH nhânH thôiH chịuH bắtH tốiH đổiH banH vôH nghịH cănH mìnhH nênH điH quyếtH chậmH sởH vẫnH sửH tàiH thuộcH cứH giaoH vụH vợH choH mớiH việnH chấpH cấpH nămH đưaH kýH đểH nhómG bánG chiaG gặpG muaG nộiG trướcG bầuG chờG khỏiG lênG nhắnG nấuG phạtG sángG tuiG ổngG hợpG khoảnG thânG điềuG giảiG bảnG cũngG trìnhG từG chiG cụcG raG thểG mỗiG tổngG hộG ngàyG thànhG nhữngG hướngG phòngG đềG hìnhG yêuG khaiF phươngF bảoF kèmF trưởngF dânF dừngF trườngF bổF thamF bệnhF doF hòaF thuếF thẻF táchF tựF đoF lãiF nghĩaF tấtF họcF lầnF cửF thayF viênF diệnF phíF đươngF đạiF biểnF chấtF chịF chồngF trợF xétF nhờF vậnF địnhF bạnF chuF chánhF chỗF khiếuF ngânF sổF đạtF đặtF ởF bữaF cháuF cướcF củaF dùngF giámF hằngF hỏiF lệF xácF đãF đấtF buônF bácF bôiF bấmF bẫyF chínF chúngF chừngF chữaF côF dỗF giờF huyệnF hômF họpF khởiF kiệnF kéoF kệF lúcF lănF lạiF miếngF mưaF mềmF nghỉF ngủF phơiF quyểnF rẻF rửaF sangF taF thiếuF thuêF thấyF tiếcF trâuF trổF trờiF tìmF tắmF tỉnhF tốnF uốngF uổngF vayF véF vừaF xongF xàiF xóaF xịtF ánF ănF đemF điềnF đòiF đếmF đềnF cáF tiếnF kếtF tỷF nguyênF phápF trungF kiểmE trênE kiếnE hiệuE quyE đoànE đồngE ưuE buộcE xếpE địaE hàngE quỹE sảnE đốiE toànD xemD điểmD mộtD khoảngD thanhD thườngD kêD nơiD phạmD cảngD khoD ngayD trạiD
thíN nghiệmM điểmK sinhJ
thíchO từL hợpK củaI ứngH màuG rõF mộtF giúpF lạiF mìnhF quàF thếF uốngF xemF vớiE choE vềE vàE khácE biểuE hoặcD nộiD
thímF tôiF
thócG
thôJ sơH trungD
thôiP việcM màI phụcH chịG chứG cóG khỏiG đượcG làmG quốcG hưởngG giữG họcF anhF choF chếtF conF hảF phảiF tôiF điF đãF đóF đểF côngE
thônQ cóK mớiI quyI đượcH thìH khôngH thuH rồiH vàH đểH vềG mìnhG cầnG mấyG nàoG tôiG banG đặcG phảiG tiêuG chủG baoF gồmF làmF bìnhF ởF gửiF hướngF vănF màF lấyF theoF đôngF quaF aiF bànF bứcF chưaF cònF cũF emF kiêmF kêuF mỗiF nghỉF tuiF ănF xemF cácF tổF quyếtF làE phêE thựcE hoặcE trongE tậpE thuộcE vùngE đốiE đãE cấpE trìnhD quảnD
thôngV tinT tưT báoR quaO đườngO vậnN sốL vàK thườngK côngK cóK trênK quanJ điệpJ trongJ đượcJ dụngJ tạiJ vềI minhI theoI diI quyI cơI quânI suốtH cảmH củaH đểH dânH lệH hoặcH làH phảiH quốcH gióH cácH giữaH dịchG hànhG banG thựcG cấpG cungG ởG cướcG khácG thụG đốiG baoG bằngG bắtF phânF chủF cầnF bịF dẫnF tấnF đồngF hàngF khiF thôngF khôngF màF choF vớiF đềF giaF thuộcF doF dùngF chịuF chuyênE quyếtE từE đãE cáoE nộiE thoángE thìE hướngE tiếpE phêE thủyE vănE thuyềnE trởE cốD phụcD tỉnD tổD xemD sửD chínhD
thùN laoM củaI đượcG nhưF đốiF nênF vỳF trongF theoE vềE khácE hoặcD doD giaiD choD hoạtD
thùngJ xốpF chứaF xeE đựngD
thúN yN củaF ghiF
thúcO đẩyJ thờiI việcI nămI hoạtH đợtH nhiệmH kiểmG hợpG kỳG cuộcF điềuF quáF khóaF vàoF môF phiênF quýE mônE vàE dựE giaiD thìD côngD thiD chươngD đầuD
thămN dòN gặpI quanG ngườiF bànF bạnF chútF conF hỏiD
thăngL hạngJ cấpH quânG
thơJ conF muaF tặngF
thưP việnN kýL điệnL sốJ chữG bảoG trungG vàG cóG củaG tínG đảngF cơF phảiF mớiF nghỉF thảF khiếuF giámE nhânE cănE thẩmE choE côngD mụcD đoànD gópD
thưaJ anhG chúG quýF bácF cácF côF
thươngS mạiP binhO nhânN tíchL cơK lượngK quyJ cóI hiệuI banI vàH tạiH phẩmH tậtH hồiG láiG thảoG vềG đểG cấpG xemG chủG đượcG nặngG hoặcG quyếtG thựcG giáG trongF xâyF theoF cácF nhưF đangF chợF conF emF huyệnF lúcF nhauF nênF hướngF lầnF phêF phảiE thôngE nơiE côngE trướcE tỉnhE làE địaD doD tổD sửaD
thướcL củaF vàD cácD
thườngS xuyênO trúN vụM trựcM thiệtM khiL trongK theoJ củaJ vềJ bằngJ khôngI đượcI choI thìI vàH nhàH từH làH cóH baoH hoặcG gồmG kỳG niênG lệG chiG quyG toànF chưaF nhưF thuF gomF mồF phảiF bảoF tạiF đốiF doF khácF dùngE ứngE thuộcD đểD thựcD trọngD tổnD
thưởngP choJ vàJ tạiI theoI đốiI củaI họcG chấtG khiG bằngG khôngG đượcF cóF trongF nhưF xổF giấyF tếtF xãF doF vềF phảiF hoặcF cácE cấpE đãE ngườiE làE trungE thựcE dànhD hảiD chungD quyD từD kèmD tươngD độtD
thượngJ lưuF táF úyE sỹE lãnD
thạcJ sỹJ
thạchH caoE
thạnhI bắcI
thạoI cácF
thảK rôngH tàuH mấyF
thảiO phóngJ rắnI raH nguyH chănH sinhH vàG vàoG khíG củaF bỏF từF nếuF theoF nhàF cóF trongE côngE tậpE phảiE tạiE phụE yE thấpE hoặcE khôngD sauD phátD
thảmJ họaJ thựcD
thảoP luậnK nghịK vănK quyếtJ quyH hợpH thôngH báoH vàG tiêuG cóG đềG quốcG kếF khoaF điềuF kếtF thỏaF bảngE chươngE cácE vềE tờE dựE đểD đượcD chuyênD
thấmH dộtF nướcD
thấpN hơnL nhấtJ nhiệtG cổG thìF
thấtO nghiệpM lạcJ thoátI cácF thựcF tìnhF doF xảyE vềE chungE vàE hoặcD phátD trongD
thấuF chiE
thấyN cầnJ trảH trướcH khôngG đườngG aiG ngườiG cóG quyếtF việcF chữF biênF cáiF emF ghiF ghétF gìF gọiF làmF lỗF mộF ngạiF nóiF rắnF saiF vợF ổngF yêuD
thầnM vàH hoặcG kinhG bịF tráchF đượcF thìF hìnhF củaF choE tạiD cóD
thầuQ vàJ muaJ đượcI theoI cungI thiI phảiI củaI cóI hoặcH phụH khôngH quốcH lựaH trongH thựcG đãG nướcG rộngG baoG đểG đốiG thuốcG làG hạnG vềG thìF tưF trênF xâyF choF dựF chínhE trướcE thamE quyE thuộcE triểnE sốE tạiE tậpE côngE khiE sẽE thànhE trúngE vàoE khácE màE nộpE liênD đápD nhưngD quaD sauD thiếtD thấpD chỉD dịchD giaiD gồmD thôngD trìnhD
thầyJ giáoF thuốcF dạyF uF
thẩmU quyềnT địnhR phánM traM vụH nhânG phảiG cóG mỹG vàF duyệtF đượcF raF củaF theoF thìF đốiF hoặcF khôngE xétE bịE hủyE bảnE làE đểE trongE giảiD bằngD đãD
thậnI kẻoF mỗiF nhéF trọngF
thậpO thôngJ đỏJ tàiI sốI đượcI chứngH vàH cácG dữG phânG nhữngF nhằmF mẫuE ýE từE trongE
thậtL hayG khôngG vớiF màF bịF cóF rùngF hoặcF cầnD vềD
thắcE mắcE
thắngJ cảnhI điệnF rồiF
thắpF
thắtG lưngF
thằngK conH cháuG béF bạnF lớnF mỗiF nàyF týF útF ởF
thẳngK đứngG xuốngF rồiF điF nốiF
thặngF dưF
thẻP bảoL cănL kiểmJ tạmI côngH giámH nhàH hướngH tínG bịG luậtG hòaG ngânG cửF điF cũF thìF thẩmF đangF bayF bâyF chụpF dướngF hayF hảF ngườiF nhựaF nàoF thươngF trẻF sỹF chuyênF trợF vàE thườngE cóE choE cộngE theoE thừaE đượcE tưE củaE đánhE phảiE đấuD anD đăngD hoặcD phóngD đãD lênD
thếU nàoT chấpM giớiL thôngJ bởiJ thìJ nàyJ bằngI choI cácI cụmI cấpI hoặcI kỷH hệH quyếtH màH nhỉG àG nghịG củaG theoG vàG trậnG cóG đóF tươngF việcF baoF chứngF hồF cònF bácF chứF côF cậuF emF hảF thầyF ôngF đâuF ạF thànhF mộtE trongE đượcE quyE phátE tạiE trênE vềE biếnD chủD nằmD sữaD làD mạnhD vỵD trẻD linhD phảiD quyềnD
thềmF lụcF
thểT thaoO hiệnO bịN đượcL dụcL củaL nhưL nàoL vềJ cóJ yêuJ làJ trongJ vàJ tíchJ ngườiJ ápJ thựcJ chấtI hoặcI ủyI thứcI tổI tạiI tựI choI sửI cácI theoI đốiI thuộcI đểI doI chuyểnH từH thỏaH lựaH lựcH xảyH tiếpH nhậnH phảiH đăngH xácH khaiH đơnH việcH gâyH phátH lệH táchH cơH làmH quỹH kéoH sauH thìH đóngH laoH đếnG hóaG điềuG khôngG quyếtG thayG doanhG giaoG giaG quyG dữG thamG sửaG thuG trungG quốcG khácG chếG kếtG mởG hợpG loạiG từngG gửiF thẩmF nghỉF trởF tươngF báoF trênF trảF ảnhF tiếnF hủyF côngF vôF vàoF đềF ởF khắcF quyềnF tàiF vănF xemF thấyF lãnhF nắmF thànhF hỗF mờiF thươngF baoF bảoF bốF cưF nămF thếF đãF đấuF ghiF rắnF mứcF thờiF kýF nộiF lỏngF dẫnE trọngE diE giámE nộpE raE trựcE chứcE màE truyE khiE liênE phùE sốE hoànE phânE trìnhE bằngE gồmE lậpE thuêE cungE đưaE địaE đồngE banE bổE giảiE ngànhE đạtE đầuE chiD dịchD mặtD thôngD hìnhD hệD kiếnD kiểmD tiêuD vậnD chínhD cănD cấpD danhD lấyD cùngD dùngD nhưngD trạmD biếtD điD
thỉnhG giảngG
thịR trườngP trấnM xãL thựcK vàK đượcJ trạiI mớiG thìF củaF loạiF choF trênF theoF thànhF đạiF sốF ủyF phảiE hoặcE phầnE làE đãE trongE cóE thôngE cácD kimD thuộcD tạiD nàyD
thịtJ vớiF bòF heoF đôngF
thọK nướcH baoG vàD
thỏaQ thuậnQ ướcK mãnH cácF
thỏiE
thốiH rễF lạiF
thốngS kêP thôngO nhấtO điệnM quảnL cơK đốcJ giaoJ giáoJ côngJ bưuJ xửI quyI dịchI mạngI chỉI đoI hóaI phânI thuI củaH thiếtH vàH cácH kếtH thưH vănH tổH cấpH báoH dựH hạH bảoH tàiH đườngH thanhH ứngH kiểmH máyG giámG tríG đượcG lưuG phầnG phápG cảngG chínhG thoátG điềuG kỹG truyềnG làG theoG cungG địnhF đăngF anF tiêuF dữF khoF quanF phòngF đangF hànhF trongF ngânF sốF đểF sơF cóF liênE ngànhE biểuE đènE đôE hoặcE dẫnE phảiE tựE cảnhE lịchE chiếuE truyE bảnE chữaE traoE làmE sôngE sổE thủyE cổngD hàiD trạmD đêD chuyểnD chốngD khaiD trangD vềD biểnD quảngD đãD khôngD lĩnhD quốcD tiếpD tốtD
thổN việtK cưJ nướcI củaH độcG quốcE vàE đóD nhưỡngD nơiD màD
thờK cúngI họH chúF
thờiU hạnS gianR điểmQ hiệuM kỳL vềK tiếtJ gửiJ thôngJ cácJ báoI phảnI vớiI làI lượngI choI giờH phảiH cóH vàH chiếnH chuyểnH bìnhG nhànG theoG thìG phátG xửG cảngG giaoG củaG bắtG thựcF cấmF khôngF trongF nhữngF sânF đểF đốiF đượcF hoặcF chịuF giảiF bằngF đềF vụF tạiE hướngE khiE sựE đăngE lậpE việcE yêuE côngE điềuE thuộcE đếnE chấmE cungE thiếuE xemE đảmE chỉD quyD tổD chưaD cậpD hànhD làmD nghỉD cấpD ngănD xácD
thởG
thợJ máyH hồF xâyF mìnE kỹE
thụO lýM hưởngK đặcI nhiênH tinhH tạiG độngG sảnG trongG hàngF vănF nướcE nộiE vàE điệnD
thụcK ởF hoạtF khôngF vàE đượcD
thủT tụcS trưởngP tướngP cácM quyL dânK đôJ côngJ đoạnI theoI phápI trựcH nguyênH đứcG đúngG đầyG khoG hiếnG thuậtG quỹF củaF nhữngF chạyF ghiF góiF tiêuF điềuE thựcE vàD trìnhD yêuD
thủyR nộiO sảnO lợiN vănM điệnK thủI nướcI phiG tinhG triềuG đốiF lựcF ơiF sinhE chuẩnE việtE vàE quaD hoặcD ngânD từD
thứP tựL baL haiL nhấtJ bảyJ trưởngI mấyH nămG cấpG iG tiếngF tưF vàoF gìF baoF tiềnF sáuD
thứcS ănM nàoL sauL vềK xửK vàK đốiK khácJ thanhJ đấuJ củaJ gửiJ phùI thựcI quyI giaoI mêI kỷI phápI chuyểnI đàoI tổI vănI trảI điệnI thôngI cấpI hợpH hoặcH kiểmH bảoH trựcH đaH choH thiH chuyênH côngH bayH mộtH anH quốcH thuH khenH lựaH liênH quảnG phânG hoạtG đặtG giảiG khuyaG nộpG tínhG đầuG làmG tiếpG khoánG sửG trongG tốiG chàoG nhưG cơG vậnG bánG cungG đóngG xácG đánhG theoG hỗF khớpF khaiF phátF đượcF nhậnF chỉF yêuF khiếuF báoF muaF sinhF giaF giámF thỏaF tớiF khiểnF sởF truyềnF cảnhF chiF giáoE kýE ghiE đãE cầnE khôngE đểE chấpE niêmE thíchE tựE huyE thuêE traoE tuyểnE phốiE thamE đăngE tậpE điềuE trênE trìnhE phòngE phổE biểuE cóE đàmE nhàE chínhE kinhE tíchE tạiE bỏD chứngD doanhD bằngD chungD cộngD họcD kếtD lấyD vừaD hoànD làD nhậpD nàyD tráchD bắtD hànhD bồiD rútD từD hóaD tiêuD tiếnD tướcD
thừaP kếO phátM nhậnJ ủyH hànhG thiênG thìF baoF quyềnF theoF củaE toànE đượcE vàE tiềnD
thửO nghiệmN việcK tươngJ thuốcI tháchI lâmF vậtF mộtF vàE nổE hoặcE
thửaM đấtM thìF đượcF cóF sổF ởF
thựG
thựcV hiệnV phẩmO tếO vậtO hànhN chữL hợpK tiễnK địaJ củaJ tậpJ khôngJ hoặcJ thiJ bảnI giấyI ởI trạngI vănI vàI điệnI cóI làH thìH nghiệmH từG theoG vềG tạiF cácF khiF việcF lưuF nhữngF trongF thôngF bịF dùngF nhàF sẽF cũF giữF hayF sơF tốnF xongF ủyF choF nhậnF cáF đốiE bằngE quyếtE tàiE chiE sựE xuấtE đượcE chấtD nhậpD phảiD bìD trảD họcD thểD đoD kếtD nộpD thuD
tiaI
timH đườngF
tinT vềO điệnO vàO củaM liênL báoL trongL trênL theoL đượcK cóK đạiK quanK nhắnK choK mạngK cậyJ cáJ khácJ dựJ họcJ thốngJ cơJ tứcJ cầnJ đăngJ mộtJ đãJ đểJ tàiI sauI quyI quốcI doI cưI phụcI đốiI côngI thuộcI quảnI từI phảiI lýI ngườiI khôngI màH hoặcH khoaH giảiH sốH thủH làH tậpH dữH hạngH vàoH quânH tạiH vớiH giữaH khiH đóH thịH chínhH bằngH nàoG chungG trướcG tínG gìG diG duyênG khaiG saiG sửG thôngG đấtG dịchG cảnhG kháchG chủG địnhG vôG chiG vyG nàyG baoG gồmG thựcG đangG thayF đầyF anF thuốcF hóaF làmF sảnF thuF dùngF phảnF chấtF nhưF phòngF cungF loạiF tuyênF rằngF điềuF cácF ghiF kểF nhậnF chuyênF hộF đầuF aiF cũngF hoàiF mấtF mấyF thôiF bíF đếnF địaF đấuF kêF riêngF thìF buồnF giấyF phùF phânF hàngF hồF xácF cấpF bấtE kịpE mớiE doanhE giámE hỗE phátE tiếpE kếtE môE vệE chứngE giáE ởE quaE đềE bảoE chỉE trungE dướiE bổE cũE giaoE ngânE trựcE đápE traoE tốiE nhằmE tốE trọngE chứaD lưuD truyềnD bãoD thểD tổD thuêD thưD tổngD chưaD nghiệpD quảngD tựD hiệnD hạnD nhânD ápD gửiD hoạtD nguồnD nêuD nộiD thamD
tinhN thầnK quốcH quặngH giảnG đểF cóF trongF hoặcF làmF viễnE hinhD luyệnD nhuệD vyD
tiêmL chủngJ phòngH dạiF thìF
tiênP tiếnK bảoJ củaJ muaI đầuH trongH khôngH bốG đượcG khiG sauF sửF đặtF theoF làmF thựcF vàF phátF cácF choF thanhF đốiF lựaE hỗE đểE quyE tuyểnE nhưE đếnE vềE phânE cóE ápD hoặcD trênD từD đăngD
tiêuS chuẩnQ chíO hủyM thụL dùngL quốcJ thốngJ củaJ cựcI biểuI haoI hàngI vàI cửH rồiH sửH đềH phátH đượcH chấtH tuyểnG chếtG vềG giáoG kỹG nộiG anG cụG từG tàiG khôngG đánhG hoặcG kinhF bịF độcF tổngF đàoF đườngF đầuF choF chảyF quyF theoF thôngF bữaF chínF gìF luônF mônF saoF tốtF thựcF thứcF hoạtE lợiE hợpE trongE kếE bảoE tổE biênE kiểmE tínhE chínhE cơE nướcE quảnE binhE tiếpE báoD cóD thoátD đãD chungD hiệnD tiếtD đónD làD xâyD
tiếcF
tiếnQ hànhP độM bộK sỹJ thươngI đầuH duG củaF khôngF quânF trongF táiF kỹF nữaF trìnhE chấtE hệE vàD đểD
tiếngO việtL anhL nướcJ dânI nóiH nhậtH hànG nàoG ồnG trungF thìF độngF kinhF loaF mấtF nhenF đượcF còiE
tiếpT nhậnQ tụcO côngM hoặcM cậnM theoM quảnL xúcK dânK đếnK thuK tạiK củaJ choJ thựcJ đượcJ vớiJ thamJ kháchI vàI làmI làI thịH giápH trênH đểH phụcH tổH từH nuôiH nướcH trongG vềG sảnG vàoG cóG đốiG điềuG khôngG sauG thìG chỉG bằngG ngườiG mộtF nhưF tàiF kiểmF khaiF sửF xuốngF tìmF phảiF giaoF giámF phụF liênF tiếpF nộpE cácE giảiE giữaE raE tớiE chiE phátE cơE kýE đăngE xemE biênE giảngE liềnE thôngE trướcD địaD quyếtD viênD tiếnD khácD chiếnD gửiD màD bánD nhiênD quaD đạiD
tiếtQ kiệmM vàL mộtK điềuK thiK vềJ theoJ cácI lộI việcI điệnH củaH khoảnH tạiH giảmH tăngG nhưG đượcF cáchF lịchF đốiF xâyF nộiF điểmF luậtF mớiF khốngF trongE choE dạyE quyE từngE diệnE khácE thờiE giảngE hoặcE hàngE liênE trìnhE thủE hồE ngànhE phứcE giaoE đểE đếnE nguyD khuD mẫuD sauD sốD trênD đãD dựD hướngD mụcD chếD cóD quanD
tiếuF đâyF
tiềmK năngJ ẩnG lựcF
tiềnT lươngO sửO thuêN từN gửiM khôngM chấtM thuếL mặtL thưởngL thuK phạtK bồiK thìK côngK phíK chậmK tạmK tệJ đãJ đếnJ muaJ cấpJ củaJ maiJ ănJ trợJ điệnJ theoJ màJ đượcJ bảoJ tốiJ lãiI mộtI đóngI kýI vàI làmI choI dịchI quỹI phảiI gópI hỗI cọcI hoặcI đềnI hayI đểI vàoH tuấtH ngườiH đặtH nàyH nhưH vayH xeH đấtH maH rácH khảH cònH đóH đốiH thiH trongH hàngH vềH cóH quyH khiH bánH giảH trảH bằngH họcH baoH nhưngG việtG bạcG bảnG haiG giàG sửaG thấtG đổG giangG nhàG ngânG chưaG lệG trênG trướcG làG trúngG thuốcG tươngG xửG thanhG việnG liênG mớiG nộpG chiG ghiG khámG tạiF dựF tàuF thựcF ởF phụF doF chênhF hoànF thayF trưngF đăngF cổF lẻF nuôiF lẫnF chônF chạyF chỗF conF càF dànhF giùmF hưuF hươngF hảF hụiF khuyếtF luônF lãnhF lúcF mừngF nhaF nênF nămF oanF phòngF rồiF sữaF thốiF trởF tuiF vậyF véF khácF bịF chuyểnF đủE inE ánE cướcE giaoE sinhE trungE kếtE đồngE điE hỏngE nhậnE nướcE gốcE đangE đềE nghiE tríchE kimE nợE quaD thùD mẫuD tiêuD trồngD phongD đìnhD thuộcD vậnD vốnD hoaD
tiểuM họcK mụcI dựH khuG đườngG banG đoànG độiF thươngF thủF sửD
tiễnK củaF sảnE vàE nghềD
tiệmL cóG màG nàoG tạpG baoF dờiF kiaF luônF muaF nàyF quaF tócF điệnF
tiệnQ vậnL giaoL đoL thủyK thôngK kỹI điệnI vyI vàI phụcI íchH choH thamH củaH khácH phòngH đượcH cóH phảiH bayG điG bảoG đườngG bịG côngG đểG khôngG hoạtG chuyênG theoG chởG làmF traF hoặcF trongF nàyF truyềnF chữaF đóF đãF trợE dạyE vàoE chứaE cầnE raE quảngE lưuE khiE xuấtE cứuE giámE đangE liênE làE thìE quaD lắpD thanhD rờiD thiếtD thựcD cơD nghềD đếnD
toL quáH khôngF lênF lắmF suốtF trướcF
toaJ xeI
toanF
toànS bộO thựcN giaoL thôngL quốcL xãL dânK choK laoK vàK hàngK bứcK trongJ củaJ kỹJ sinhJ diệnJ côngI vềI đốiI vẹnI hệI hóaI thểH dịchH cầuH phầnH theoH trìnhH vệH đườngH chịuH khoG phòngG hoạtG tàiG đượcG khiG thuộcG đậpG điệnG cơG tiềnF hạtF hoặcF vốnF vậnF khảF cácF tạiF đànF mànF tiếngF đấtF tốiF thờiF đạcF trênF chạyF đểF khuF phảiF vậtE khaiE ngànhE tuyệtE bayE tínhE vănE doE làE tráchE cóE tỉnhE dữE nợE tổE đêE quyềnE quânE khóaD mạngD sửD vớiD lựcD thânD thịD bảoD chốngD
toánT chiM ngânM kinhM vàL theoL củaL nhàL đượcL tiềnK choK cácK thuK giaoJ dựJ viênJ trưởngJ bằngJ giáJ nămJ trongJ thuếI độcI cấpI vốnI vàoI khôngI hoặcI tạiI thìI đốiI tàiI phảiH nộiH cóH đủH làH quaH hợpH vớiH đểH sốH đãH vềH phíH thựcH xongH kếH côngH muaH thiH đầyH quỹG thếG trênG khiG từG xâyG phầnG nợG tạmG bởiG báoG nghiệpG khoảnG điệnG doG riêngG trựcG bùG lãiG phụG khácG quyG chậmF hàngF lậpF giảmF trướcF bảoF họcF nướcF đọcF quốcF hômF lúcF lớpF ghiF gửiF gồmF cuốiF tổngF đámF liênF toànF bịF doanhF hếtE việtE gốcE xácE điềuE mộtE sảnE cănE nhưngE tốiE giữaE thẻE dướiE màE nhiệmE nhưE sauE thuộcE đầuE chứngE hằngE khốiE nguồnE sécE chỉE ápE hiệnE kếtE tínE thôngE đếnE chungE tăngE đóE năngD chếD tráiD bổD phùD cụD dịchD quýD baoD bìnhD chưaD hạtD nghĩaD
traT việcM vàM viênL chấtL thựcK thốngK củaK cứuK anK đượcK cơK bộK theoK cácK hồK nhàK cóK chuyênJ vềJ côngJ phảiJ nhânJ taiJ tínhJ địnhI lạiI hoặcI trongI kếtI nạpI đốiI vănI hìnhI thuếI chínhI hoạtI độtI bổI nộiI sauI đểI điềuI tạiH vụH sứcH sựH kiếnH ápH tìnhH khôngH trựcH thôngH giấyH xácH trướcH quyH trênG báoG choG dựG hiệnG khiG thìG kỹG đánhG quyếtG đãG hàngG vệG ởG địaG sửG thườngG liênG làG tàiG tộiG doG cấpG tàuG thànhG xuấtG máyG tảiG phátF thiếtF tỉnhF ngânF soátF bằngF nàoF sốF thamF đêF môiF đạtF hệF chốngF mậtF raF thuộcF tiếnF cuốiF baoF tổF gồmF giámF nghiệpF xemF sẵnF sởF lậpF gửiF nghiệmE tốE vớiE chiE rừngE huyệnE trạngE việnE đềE độE khácE khảoE hằngE thịE đặcE viếtE cungE quânE phươngE lưuE phiếuE toànE cùngE duyE lầnE nguyênE trìnhE làmE ngayE sảnE tổngE kếE ngườiE niêmE phânE xửE ghiE màE đếnE chỉD bảoD chủD giữaD mẫuD yêuD banD giaoD tậpD yếuD thuD yD mộtD tiếpD ítD biênD bênD ngoaiD đangD
traiL tôiI điG củaF baoF cháuF emF hayF họF mìnhF mộtF
trangQ thiếtO thôngM bịM phụcL nhânJ trạiJ trảiH củaH đượcH thìG baoG sứcG tríG điệnG lọcG tàiG cuốiG phảiF tinF trênF nàoF khôngF cònF vàF khiF mỗiF nàyF tiếngF vuiF vềF xãF cấpF liệtE chủE bìaE theoE đầuE trọngE dùngD
tranhP chấpO đượcI làI quốcH theoH phòngH bịG luậnF khôngF vàF củaF hoànhF bảoF thủF vớiF chốngF nênF tụngF trongE cóE lãiE hoặcE trênD
traoN đổiN giấyH quyềnF lạiF tặngF
treK đượcH làF cóF gồmF
treoL thìF baoF cáiF mườiF tạmF đóngF cờF quốcE cápD biểnD
triL cóF thìF củaF thứcF vàF nơiE ởE tạiD theoD
trinhI sátG
triềuI cườngD
triểnS khaiO nôngN kinhM côngL lãmK rừngJ củaJ cácJ điệnJ vàJ sảnI khoaI nhàI giáoI nguồnI ngànhI hệI bềnI doanhH thịH đôH duH chínhH khuH đấtH hạH hoạtH hợpG cơG kếtG thủyG mạngG phầnF việtF mỏF chươngF tàiF vốnF độiF nghềF theoF đốiF dựF thểF cụmF năngF thươngF trongF vọngE vùngE quỹE đượcE lâmE vănE chuyênE kỹE dịchE toànE cóE nhânE sựE giaoE làngE hoặcD khôngD tổD quanD từD vềD lướiD thànhD làD chănD ướcD
triệtH đểF
triệuO đồngL tậpL cóG màG thìG hồiG chiF giờF làmF lậnF mộtF thôiF tạiF xâyF chứngF tấnE
troG cốtE
trongV thờiR trườngQ cácQ quáP việcO lĩnhO phạmO đóO nướcO hoạtN khuN mấyM côngM nămM cơM hợpM hồM baoM vòngL mộtL giấyL phòngL kỳL nhàL bộL dựL quảnL nhữngL thôngL hệL danhL vùngK đơnK thựcK điềuK quânK quyK vàK ngàyK khiK tốK từngK khoảngK luậtJ sổJ giaiJ tìnhJ xâyJ cùngJ sảnJ vụJ suốtJ giaoJ chươngJ quyếtJ tổJ tươngJ thiJ thángJ kếJ giaJ giáoJ nhậnJ vănI mọiI quanI nộiI báoI ngànhI tổngI nghịI doanhI giảiI chuI bảngI bảnI xãI bảoI khaiI vườnI nhómI xómI độI toànI khoI giámI biênI haiI sốI hạnH thiếtH tàiH chứngH môiH rừngH thưH chănH lựaH cảH lựcH đềH vậnH lãnhH thônH nguồnH hànhH địaH hộiH tờH máyH lúcH phầnH quýG tỉnhG mỗiG kinhG hộG rẫyG sàiG phươngG thươngG cóG thỏaG khuônG phânG phiênG đấtG thànhG củaG kiểmG tuầnG nghiênG nhiềuG thanhG đoànG đàoG chiếnG tiêuG chấtG góiG nghềG nôngG thùngG đấuG khámG sửG ngânG phápG hầmF phụF khôngF thẻF trạngF họcF thamF rạpF yF cộngF giớiF hoànF tranhF tủF khungF ốngF baF trungF cụmF giờF thíF đôF tiếngF tậpF chếF phiếuF phátF aoF bóngF bếpF hẻmF lòngF ngồiF niF nàyF vấnF ủyF giáF kếtF xétF xửF đầuF cuộcF địnhF biểuF cungF nhiệmF đăngF máuF mạngF liênE mùaE mẫuE thứcE diệnE chỉE sânE chiE dâyE ngạchE sạchE lôE hiệpE lỗE nuôiE tuyểnE banE hoặcE muaE triểnE đánhE buồngE thịE tấtE cảngE sựE hàngE hóaE lýE lậpE mụcE lễE lớpE sinhE dạyE gaE laoE canhD khángD nhânD lệnhD tiếpD lầnD môD phongD thửD tòaD đợtD caD eD huyệnD lịchD giếngD mỏD tựD
trungS ươngR tâmP cấpN họcM thựcL bìnhL hạnK gianK chuyểnI huấnI độiH kinhH quốcH tạiH đoànH thủG đượcG vàG cóG đôngG bộG phươngF baoF vàoF khôngF duF thànhF thuF chưaF theoF ápF táF tậpF úyE sỹE củaE dânD hoặcD trongD làD thuốcD trênD
truyO cứuL cậpL tốK xuấtJ nãI nhậpH thuH lĩnhG điệuF lãnhF tìmF đuổiF bắtE tặngE đòiD
truyênG truyênF
truyềnQ thôngN nhiễmL hìnhL thốngK tảiK vềI dẫnI đượcH cóH bịG vàG dữG thanhG đưaG quaG viênG củaF lưuF nhậnF phảiF tinF vyF theoF từF bệnhF phátF nàoF sốF máuE lâyE đạtE hoặcE trongE trênE báD khôngD tạiD nghềD chínhD choD thiếtD đãD
truyệnI kiềuF ngônF trạngF
tràJ mờiF ngoàiF sữaF tháiF đaF đáF vinhE
trànJ dầuH vàoF hóaF ngậpF
tràoJ thểH thiG phòngF toànF
tráchT nhiệmT bảoK vềH ởH côngH anG trongG kếG phòngG khiF đượcF độiF hoặcF mảngF vàF quảnF theoE tạiE hàngE chuyênE củaE trởE thựcD tổD lĩnhD đểD cácD kỹD đốiD
tráiQ phépN phiếuN phápL vớiL quyK tuyếnJ đấtH làG đểF đạoF câyF quáF rồiF sầuF thanhF củaE cóD
trámE lấpE
trángH đóngF
tránhL nghĩaH bãoG trúG đượcF nhiệmF biệnE việcD cácD vaD
tráoG ngườiF
trânF trọngF
trâuI bòF nhàF
trênT cơO địaO mạngM thịM hệM cổngM cácM tàuL đườngL trangL giấyL đấtL biểnL môiK trựcK phươngK phạmK lãnhJ bảnJ sổJ mộtJ khôngJ nhãnJ mặtJ máyJ xeI tàiI lâmI toànI báoI sởI tổngI nềnI tuyếnI cùngI thẻH tờH thìH vàH chứngH thựcH huyệnH hóaH đóH phiếuH côngH sốH thếH xuốngH cạnH điệnH cóH bờG củaG mảnhG sôngG sànG dịchG giáG nguyênG kếtG baoG diệnG phầnG mứcG nhiềuG khuG làG mànG hồG hợpG kênhG thôngG đượcG haiG nhữngG vềG đểG bênF doanhF bànF phảiF vùngF vănF choF thànhF tiêuF phụF theoF câyF sáuF biênF nướcF từngF xãF đờiF bảngF lưuF lướiF thânF sécF caoE thiếtE chuyếnE hoặcE sảnE dấuE đâyE ứngE vốnE mỗiE sânE đồngE cộtE khổE vậtE bềE quyếtE tạpE luồngE hàngE màE sơE cánhE ngườiE boongE hốiE đàiE đốiE cầuD đoạnD ảnhD giaoD quyD trongD mẫuD cảD dâyD mũD tayD xuấtD đêD đạiD băngD giờD lớpD niêmD
trìR côngK vàJ phốiJ soạnJ thựcJ tổI thẩmI tàiI đườngI xâyI hoạtI hoặcI nhiệmI hệH quảnH việcH cácH điềuH theoH đượcH dựG kếtG đápG giảiG lậpG chươngG cuộcF cóF hoãnF liênF buổiF trongF giờF kiểmF thủyF đềF đốiF tìmF phiênE phảiE chuẩnE đểE xửE sựE thiếtE thamE cơE nghiênE báoE phầnE đủE hướngD hộiD đàmD củaD sửD tổngD chấtD thuêD tênD khôngD làD quyD tiếpD giúpD
trìnhU độP tựP thựcN đàoN xâyM bàyL thủL vàL cấpL bộL thủyL giáoK cơK hạK chínhK đườngK ủyK sửK quốcK vậnK kiểmK sảnK củaK mụcK bảoK giảiK quảnJ hộiJ côngJ chủJ báoJ vềJ theoJ đượcJ phátJ tổJ điềuJ hoạtJ thẩmJ hàngJ phòngI giámI điệnI khaiI cóI giaoI quanI thiI trongI bồiI hưuI thuộcI xửI triểnI trênI cácI hoặcI dựI choI phêI phụcI lậpI quyI kiếnI bảnH đềH phảiH phụH đãH khuyếnH khácH gìH thẻH đầuH lãnhH giấyH đểH diễnH ngườiH thuH sựH quaH hỗH làmH xemH kỹH dầuH anH đánhH khoaH nghiệpH lựaH ngầmH họcH doH huấnH nộiH liênH xácG phânG đăngG khôngG tậpG cungG duyệtG thìG caiG thiếtG bổG tiếpG nhàG khiG vănG ýG truyềnG chuyểnG gồmG nghiênG nàyG bằngG khắcG tổngG nạoG kếtG hànhG hồG sổG thànhG sauG thốngG sốG thămG tạiG xúcG khungG thamG mônG thôngG nướcF ưuF vớiF làF kèmF ápF chuyênF lưuF máyF khảoF gâyF hợpF bậcF chứngF cụcF khíF kếF đốiF vàoF đoF banF nàoF dịchF thanhF duF dạyF tiếnF viễnF ứngF baoF thửF tốF biênF cảiF chiF thươngF biểnE giảngE khoE quyếtE kinhE xuấtE mỏE phốiE từE đạiE chếE chấpE chấtE trọngE xétE gửiE hoànE khámE lấyE đảmE cảngE tiênE tươngE đưaE trướcE họpE nhânE chuẩnE chạyE cụE cắtE diE ghiE kỳE tiêmE đếnE diệnE hướngE khoanE tínE phùE đầyE ởE mớiE việcE yE đàmE chỉE muaE táiE đóE đổiE phúcE tàuE tượngE cầnD hìnhD quảngD vệD lânD phaD thaoD hiệnD trungD bịD dânD nghệD sửaD tuyểnD đóngD hòaD khángD lâmD sátD cầuD lýD nhậnD phươngD sắpD thểD trựcD
tríR việcM tuệL côngK xãJ trongJ bổJ vàJ kinhI cácI theoH cóH nguyH dướiH ngườiH củaH táiH đấtH đượcH choH từH đoH vốnH địaH khôngH làmH nguồnG điểmG dựG tốiG lựcG vớiG ngânG nhânG cáG đủG cánG đườngF nhữngF ởF hoặcF nơiF sangF nàoF mấtF ngàyF mặtF sửF quyF đỗF hàngF khácF vàoE chứcE tựE đểE lấyE phòngE phùE khuE đặtE cắmE mốcE phảiE cụE mộtE quỹE thiếtE trênE tạiE dễE thựcE đổE lắpE chỗE vỵE xeE thuậnE thờiE cầnD làD nhàD phươngD quanD đãD cạnD doD giáoD cơD khoD sỹD tàuD xâyD đốiD neoD bảoD mớiD thứcD đầyD
tríchN lậpK lụcK xuấtJ khấuG từG dẫnF đoF saoF nộpF chuyểnF ngangF lạiE đểE tiềnE nợE tàiD tốiD quỹD
tròM chơiL củaH quanG chủG vàF trungF
trònK mộtF khôngF khácF cóE xuốngE đếnD
trócF sửaF
trôiH hếtF
trôngJ coiF cháuF hộF vàoF nomE giữD
trùH kinhE dậpE
trùmF
trùngL vớiI lặpH khôngF hoặcF vàE vàoD lắpD
trúQ tạiL củaL thìK làJ khôngJ ởJ hoặcJ đượcJ vàJ cóI duI khiH phảiH theoH choH mớiH nộpH thếG bãoG trênG đểG khácG trongG trướcG đốiF bằngF bịF chỉF raF cấpF cầnF hiệnF nhưF tốiF giấyF hayF lạiF cáF mấyF mẫuF phạtF thôiF thẩmF àF hợpF cuốiE từE doE ổnE côngE vàoE thựcE vềD đãD đếnD ngoàiD
trúcN đượcI cóH vàG củaG tạiF chínhF sưF dữE địaE cảnhD côngD quyD đôD mãD
trúngM đấuK tuyểnJ thầuJ thưởngI gióF mùaF cửD
trămO hộI métI ngànH tiềnH triệuG giáF sốF soF đồngF vềF khiF làmF lươngF mỗiF mứcF nhàF nếuF thìF nghìnD
trăngJ khuyếtF trònF trốiF đêmF
trơnI trượtG lắmF
trưaJ nayG nắngF trậtF trờF
trưngN cầuL bàyJ dụngJ muaH củaH nhưF hộE tậpD
trươngN đầuM củaH chuyểnG vàF xâyE thànhD thựcD
trướcS khiP ngàyO thờiM phápL bạL đóK mấyK đâyJ nhàJ nămJ chínhJ vàI liềnI màI baoI khôngI hoặcH hạnH rồiH cổngH cóH choH thángH đượcH làH ởG kỳG tôiG điG củaG ítG thìG hộiG vàoG giờG mặtG đếnG hếtG trongF thôngF cơF chưaF nhưngF cửaF lúcF baF hậuF nộpF sápF haiF đườngF giấyF hayF mườiF bạnF bữaF chịF coiF côF giảiF hônF lớpF nhaF nhéF nhậnF nóiF tiệmF tếtF đổiF đầuF theoF bộF chuyểnF tuổiF vềF ủyF quốcE ngườiE thủE chủE hoànE mãE cácE dựE đợtE mỗiE mộtE phiênE xuấtE tiềnD quyD sinhD tòaD cấpD trưởngD thuếD
trườngV hợpU điệnM vàL đạiL trungL trongL cóK caoK biểnK củaK họcK theoK đượcK giáoK chứngK côngJ phổJ đốiJ mầmJ cấpJ mạngJ laoJ khôngJ quốcI đểI rừngI quyI từI thìI hoặcI mẫuI tạiI cácI doI làI nướcI vớiH choH ởH phảiH thựcH nuôiH thiH vinhH tưH thuộcH tiểuG tổG xãG chủG lụcG banG vềG trênG giaoG vùngG chuyênG quânG chiếnG dựG làngG kiểmF làmF thôngF sốngF việtF bấtF thuF bênF liênF quyếtF thủyF đãF trướcF quayF độcF sơnF xâyF rồiF địaF hayF phùF luậtF mấtF vụF xaF xongF baoF dânF yF đàoF khiF ngoàiF tiêuF tựF phátF sinhE xemE trựcE hướngE sauE xungE bánE hạngE dạyE sưE sốE năngE bảoE bịE cụmE ngoạiE nơiE khoaE trọngE dữE khácE sỹE sảnE trìnhE xeE đấtE bắnD chínhD màD tỉnhD đếnD gồmD hàngD quảnD tiềnD vănD xuấtD thamD xácD chịuD nguyD thànhD tàiD đặtD chănD cầnD gửiD mởD phêD tổngD cănD mìnhD nhằmD
trưởngT bộQ cơO cácM cụcM banM thônL việnL đoànK đơnK phòngK vụK tổngJ tổJ vàJ côngJ chiI hoặcI trườngI tàuH củaG làG vănG phảiG caG nhàG cóG quyếtF độiF hạngF phânF dânF trungF vềF khoaF quyF ấpF nóiF xãF thựcF đồnF xemE cấpE hảiE thuộcE đượcE trạmE đạiE khiE doanhE giaoE chỉD kípD thànhD gaD kinhD phụD trựcD theoD yD
trượtH ạF giáD
trạiM giamK tạmK heoG quyG thìF nằmF viênE chănD vàD
trạmN yJ địnhI khíH thuH điệnH biếnH xáG kiểmG quanG bơmG cóF tấuF hômF đoF thủyF điềuE dừngE côngE nạpE trưởngE cấpD máyD cốD
trạngP tháiK hônK khẩnJ tàiI sửH nghiệnH củaH sứcH banG kỹG mấtG phápG vàG vùngF côngF hoạtF mộtF quỳnhF bệnhF chiếnF ôF cácE rừngE khuE khaiE vềE kiểmE đápE môiE khôngD thựcD anD vậtD hệD quảnD
trảS lờiO tiềnN lạiM nợL kếtL choL lươngK thùJ hồJ khôngJ thưởngI chiI giáI baoI đượcI lãiI cácI gópI thuI theoH củaH ngoạiH nổiH giấyH sauH côngH hếtH thêmH hoaH trongH chậmG kháchG saoG vàG tàiG vàoG chếG phíG hàngG sốG thìG mộtG khoảnG làG dịchF kinhF trợF đấtF bằngF vậtF phụF trướcF ngânF vốnF chứF dânF liềnF mấyF vỳF đủF hoặcF từF phầnF toànF hànhE đầyE vềE cùngE cổE tựE đốiE cóE trựcE đểD họcD bảoD kiêmD thayD
trảiI chiG choF nghiệmE quaD
trấnM nơiH đạtF nhơnF vàF cóE thuộcE hoặcE
trầmF tíchF
trầnL nhàF chiE họcE thịE thìD
trầuG bàF khôngF
trậnN tổM địaG đầuF bóngF chungF phảiF ởF anD quốcD
trậtN tựN rồiF
trắcN môiJ nghiệmH khíH địaG vàG trongF tàiF mựcE cácE họcE viênE tạiD tựD đượcD
trắngL củaF bịF bụngF tayF xóaF chốngF
trẻP emO bịI mồF nhỏF măngF mớiF tưF sơE mẫuE họcD
trễM thìH hẹnH cóG nhấtG giờF tốiF bịF cảF haiF hạnF hảF họcF khaiF kinhF lạiF nămF thêmF tạiF
trệtF rồiF
trịS giáL giaL tàiL củaK sửK phápK côngJ vàJ từI cònI doanhI nộiI tươngI sốI khôngH nghiệnH hoặcH xãH mấyH đượcH quyềnH bệnhH chuyểnH diH sảnH choH nhỏH cácH quỹH trongH thựcH hàngH tạiH rủiH đặcH viênH bằngH theoG hợpG nhưG dựG trênG trườngG phầnG thayG bảoG thuộcG vốnG cóG nguyênG vănG đoG chênhG muaG thiệtG trungG khoảnG làG trụF đốiF liệuF thuốcF lớnF giaoF đơnF điF cầnF nhàF cơF đầuF thanhF chứngF baoF ngoạiF phảiF gìF hiệuF hảF kinhF koF sápF tớiF ngườiF quyếtF vềF đãF đểF ghiF quyF thấpF caoF khốiF dướiE rừngE đếnE dàiE khácE lịchE thôngE doE thìE sổE tốiE tăngE giảiE dinhE hệE kýE nhậpE độE hoànE đánhE đềE giảmD thươngD ổnD dịchD nướcD xácD giớiD khiD thamD tiêuD xuấtD tổngD vậtD bịD khuD
trịchF thẩmF
trịnhF choF
trọL khôngH baoG thìG bỏF cóF cầnF gầnF nóngF tínhF đuổiF
trọnH góiG
trọngQ tàiO vềK điểmJ lựcJ hoặcI trongI vàI cóI củaI quốcI thìI tảiI liênH làH đếnH lượngH đượcH yếuG quyG tâmG xeG doG nghĩaF nhânF sốF tạiF theoF đốiF cácF cảmF độcF quyềnF đặcF choF khácF dụngE trườngE thuộcE lớnE trênE từD danhD
trọtK vàG
trốiF gìF
trốnL tránhI thuếH đóngG họcF mấtF nghĩaF hoặcE khỏiE
trốngJ cóF gáyF
trồngP câyL thủyL trọtK rừngJ lúaI lâmI vàI đượcH mấyG cấyG làG lạiG theoG đốiF rauF thêmF hồF ngôF tiêuF đỗF bổE chínhE chưaE trênE cácE cóE tạiD hạngD mớiD loàiD
trổF bôngF
trộiE
trộmJ củaF màF thìF tiềnF vôF đangF cắpF
trộnG
trờF trưaF
trờiN mưaG nắngG đãG ơiG cóG mọcF việtF khiF kêuF lạiF lạnhF mấtF nhiềuF nóngF nồmF thươngF đangF đấtF vàE máiD khôngD sânD
trởQ lênQ thànhK lạiK xuốngJ vềJ ngạiJ điI kếtI việcH hoạtH ngườiG raF thựcF gâyF tayF hoặcE vàoE giaoD tráiD
trợS cấpP giúpN tiềnL phátK kinhK củaK choK chiJ tưJ vàJ cácJ theoJ xãJ đượcJ khôngJ ngườiJ bằngI từI đàoI làI họcI lýI doanhI nạnI đầuI khácI hoạtI cóH chuyểnH trongH thựcH đốiH lãiH khủngH bảoH vềH ổnH phảiH đểG cụG xâyG mấyG nhânG khắcG quyG mộtG sinhG kếtG việcG phiG sắpG tốiG ứngG tổG hoặcG giảngG tàiG kỹG thuG thuộcG cungG nướcG thanhG giáoG trựcG trẻG táiG baoG phápG chếF ởF thêmF côngF nhữngF cơF khởiF vốnF maiF thuốcF chưaF nhiềuF phụcF trợF đóngF hậuF mỗiF tạoF chônF dựngF gìF doF giảiF phòngF đãF quốcE khẩnE thìE cảnhE khiE mứcE sauE vậnE thôngE giáE phíE nhưE muaE trênE hệE nghiênE hợpE nhàE trangD vàoD làmD ngânD gồmD sửD kịpD lậpD nhuD phươngD yD
trụO sởO sỏF
trụcL xuấtI vớtH lợiG timG liênE đườngE
trứngI gàF baoF cóF luộcF
trừR trườngO chứngM cácL khiI nhữngI tiềnI điI thuếI vàoI đốiH vàH lùiG đượcG sốG theoG củaG quyG nghĩaG chungG hoạtG tàiG đãG mộtF yếuF baoF dựF chiF tốiF khoảnF nợF raF lươngF đaF thuF cóF mấtF vôF cơF hoặcF khôngF vớiF trongF tổngF côngE doE sinhE hàngE thuốcE phảiE giáE ngoạiE phầnE tráchE việcE làE thờiE đơnE thôngE choE khácE điểmE ngườiD thựcD điệnD bảoD giaD trungD kinhD tổD bệnhD khỏiD trướcD ápD đểD phươngD xeD điềuD đóD
trữQ quốcM lượngK hồK nhàJ vàJ lịchI dữI theoH thôngH cơH ngoạiH tàiH củaH tạiG xãG điệnG cácG hóaG trongG ởG sốG cóG khoángF đầyF bịF trênF raF phátF độF đượcF bắtE làE kếtE thiênE đểE vậtE đãE hoặcE phảiE ítE baoD nướcD chuyênD sổD chứngD thuộcD đốiD
trựcS tiếpQ thuộcQ tuyếnN hộiK caJ banI ủyH chỉH củaH chiếnG quanG đượcF thẩmF đểF chốngF khôngF chứngF mộtF canhF thăngE làE giúpE sẵnE bênD vàD
tuM soK bổK luồngI độtH hànhE chỉnhE bảoD sửaD
tuaE binD
tuiO ởI mớiH điH chưaG cóG giàG hỏiG khôngG kýG ngheG nóiG tựG biếtF bịF bỏF bứcF choF chútF chẳngF cònF cườiF cấtF dânF giữF gánhF hayF hoàiF họcF hổngF khaiF khócF khổF kêuF làF làmF lênF miếngF muốnF màF mấtF mầnF nghenF nằmF phảiF raF rồiF thấyF tinF toànF trướcF tínhF tớiF vôF vềF đangF đâuF đượcF đểF đợiF
tumG
tuyI cóF nghèoF phướcF nhiênF
tuyênO truyềnN bốM ánF xongF quangE
tuyếnP điệnM đườngK trênI thìI bayI toànH vàH hoặcH củaH theoG quaG đượcG sôngG vậnG quốcG hàngG đoF phảiF tạiF bịF chếtF huyệnF nộpF cóF luồngF tỉnhF cốF dẫnF mứcE vềE nộiE choE trungE đêE đếnE khámE làE đểE thôngD côngD điềuD chuyênD đốiD vớiD xãD
tuyếtE
tuyểnP dụngM sinhL chọnL viênI phươngH vàoH vàH theoG côngG kỳG phảiG đốiF thìF cùngF rồiF việtF đượcE chấpE hoặcE trongE mớiE củaD quốcD cóD
tuyệtJ đốiI chủngG mậtF
tuânO thủO theoK
tuấnG tưF
tuấtK hằngI mộtH mỗiF
tuầnO traJ sauJ nàyI trướcI thìH nayH phảiG tớiG đượcG trùngF baF nhéF nàoF hoànF đườngE hoặcE tuổiD
tuệM nhânI sửaG vàF đốiE củaE theoD
tuốtF trongF
tuổiQ trởK đếnK đượcJ thìJ cóJ phạmI rồiI nghỉI điI phảiH đangH khôngH ởH kếtH cònG bịG làmG dầnG nàoG từG thựcG vàG hoặcG theoG củaF hưởngF phụcF choF doF màF chuẩnF chưaF thiếtF vyF xinF laoF hiệnF khámF nhậpF nàyF nênF thọF aiF bắtF chạyF cướiF gìF hộF lãnhF muốnF raF sửuF thíchF trừF tỵF đúngF caoF quyF cấpF tạiE làE trongE khiE soE thấpE đờiE đốiE đểE iD vàoD
tyR quảnM chứngM lưuM cổL đạiL tráchK đầuK mẹK conK nhàJ khôngJ nôngJ luậtJ cóI xổI điệnI bịH hợpH muaH phảiH vàH vyH thôngH bưuG hayG nợG choG đượcG trongG lâmG doG theoG đốiG mụcG liênG quyF tàiF thuộcF thựcF hoặcF nhậnF đăngF kýF làmF métF nhờF niêmE đểE thìE làE quyếtE củaE vềE kiểmE sauE vớiE aD bảoD tạiD mớiD truyềnD đãD
tàF vẹtD
tàiV sảnT chínhR liệuR nguyênP khoảnP trợM viênL thươngI cóI làI khôngH nướcH hoặcH laoH nghiênH phảiG phánG vôG năngF vàF vụF bịF bắtF luônF đượcF khoaF theoE vềE quyD trongD doD giảiD đãD
tànG tậtF
tàngL trữI dânH côngG thưF ngoàiE chuyênD
tàuR bayO biểnN thuyềnM cáL cóJ vàI hỏaI từH phảiH quânH khôngH thìH trongH hoặcH thủyH theoG côngG kháchG bịG đượcG chởF baoF xeF lặnF trênF lửaF mấyF củaF ngầmF đểF làF đãF anF chạyF kiểmE đếnE thựcE gaE trầnE hàngE neoE choE doE nướcE rờiE mangE vàoE dịchE tạiD hoạtD khaiD đangD laiD thuộcD vậnD vỏD đoD
táJ dượcG
tácT xãP độngM quốcM quảnM hạiL giảL phẩmL bảoK viênK kiểmK côngK phòngK củaK trongJ phíJ cơJ vàJ điềuJ dụngI thiI tạiI vớiI đểI giảiI dânI theoI cóI tiếpI khácI kinhI đốiI thanhI nhânI quânH liênH chuẩnH giámH xâyH phápH làH anH tổH ởH vănH đàoH nghiệpH bồiH thựcH thốngH đượcH nướcH phổH hoặcH kếG gâyG chiếnG yG lưuG thôngG nghiệmG thìG chỉG vậnG thưG vềG nghiênG tuyênG giữaG trướcG lậpG phốiG triểnG khiF mặtF phânF bằngF đảngF cảnhF màF tưF chungF đăngF chuyênF chínhF ngườiF xaF thànhF thẩmF đoF giáoF tuyểnF tớiF đảmF dượcF cấpF kịchF nạpF khảoF phảiF cứuF cánF hỗF khámF dựF họcF hộF thuF bầuE thỏaE caiE đấuE xácE đặcE đạiE đánhE giaE huấnE khôngE phongE kỹE thămE trênE ứngE quyE tácE tìmE đầuE giữE đãE bayE ràE ngắnE từE địaE báoE trựcE tínhE giaoD tiêuD biênD chuyểnD doD lâuD lýD bìnhD nhiệmD truyềnD đếnD bùD cácD hợpD trắcD tươngD xửD
táchN thửaK hộJ biệtH rờiG sổF doanhF riêngF lướiF yêuF côngE quỹE raD phảiD thànhD vụD
táiP địnhL xuấtL bảoK phạmJ nhậpJ cấpI chếI sinhI thẩmI cơI tạoH sửH hônG hòaG nghiệnE phátE bảnE đầuD
támK mươiI giờG phânF triệuF tuổiE
tánL thànhI chươngF rồiF thayF tàiE hộiE phóngD
tángM phíI choH đốiH thìG ngườiF ởF khôngF baoF giaF đượcE
táoF gồmF
tâmQ thầnK phụcK giáoK trọngK lýJ dữI dịchI điềuI tưH lưuH yH cóG kiểmG đượcG hỗG sátG hòaG quảnG củaG trợF thôngF phòngF côngF vàF nghiênF thựcF thươngE hànhE đườngE ngoạiE theoE phảiE hoặcE khíE đăngE khẩnE xửE đổiE ứngE họcE vănE huấnE phápE tạiE kỹE làE sinhE khuyếnD phốiD muaD phátD thanhD vớiD
tânJ trangG côngF nhàE
tâyK ninhG nguyênG giangF nàyF thuậnF namE
téG lênF xuốngF
técF
tépF ngonF
tétF vớiF
têH hẹnF tayF
tênR gọiK sổK củaK cơK vàK miềnK ngườiK trongJ conJ gìJ doanhJ tổJ xãI chủI thìI tôiI đơnI thươngH chaH dựH côngH vàoH cácH nhàH đầyH thônH choG ôngG thuốcG hoặcG trênG tiếngG tàiG chươngG hàngG vănG khỏiG viếtG riêngG điềuG đăngF thànhF hộF ởF đệmF giaoF liệtF cóF haiF mảnhF tốiF địaF hayF khôngF mìnhF mẹF aiF anhF chếtF giùmF hếtF lótF màF sảnF thayF thôiF thủF tiệmF xeF đấtF đổiF loạiF địnhF ngànhF chiF hợpF thiếtF báoF chỉE mẫuE góiE khoaE đốiE tòaE biểuE trườngE tácE kiểmE nghềE theoE lửaE tạiE tỉnhE khuE bảnD bằngD cảngD quỹD cửaD nướcD tàuD dịchD gaD tuyếnD đườngD vỵD
tìaF liệuF
tìmN kiếmM thấyH hiểuG lạiF chủF chaF cảF hoàiF hàiF nhàF ởF việcE đượcE
tìnhR hìnhP trạngO huốngL nguyệnK tiếtK dụcK báoI thếI thìH hayG nghĩaG cảmF khôngF lyF thươngF anhF duyênF làngF saoF
tíaI conF đểF ơiF
tíchR đấtM hợpK hoặcK màK lịchK cựcJ củaJ tựI đượcI vàI rừngI lũyI từI cácI chuyênI nguyI thìI trongH baoH khuH xuấtH sànH tốiH mẫuG côngG caoG thửaG theoG anG làmG choG tụG nhàG lớnG sửG ghiF tạiF tìnhF quốcF gồmF xâyF sânF dữF nàoF đãF gìF haiF mấyF nhẹF trạmF xãF thôngF thựcF trênF chấtF cóF doF đểF dướiE gieoE khôngE thuộcE mặtE phảiE tínhE sốE khácE quyE trồngE giaoE vượtE sựE đánhE kiểmE tàiE tàuE đặcE trữD vềD làD cònD đốiD nhỏD năngD nuôiD
tímG thanF
tínP dụngO hiệuL nhiệmL ngưỡngK chỉJ phiếuI củaH chấpF trongF thìF đồE
tínhS chấtN thuếM từM tiềnM theoM toánL làL đếnK chínhK thờiK hợpK vàoK mạngK bằngK năngJ nhưJ saoJ trênJ đầyJ hưởngJ thêmI vàI lãiI củaI trongI khảH giáH haoH cóH xácH thốngH anH kỹH baoH khácG trungG toànG cũG thếG choG lươngG đượcG điểmG sốG đồngG đúngG lạiG trợG mứcG đủG thànhG liênG bìnhG ổnG thìG đểG saiG chiF phápF trữF thuF tươngF lệF hiệuF hệF niênF màF bốnF bánF emF giùmF mấyF nóiF quáF tổngF phùF kháchF giảmF phíF cácF hàiE kểE hoặcE độcE cảE nguyE nguyênE tỷE đóngE khoaE đặcE tạiE tốiE tớiE kịpE bảoE bắtE cấpE quyE trònE sinhE đốiE đạiE bềnE sẵnE trựcE mớiD vớiD chuyểnD nộpD quýD bảngD phảiD tíchD trảD dựD
tòaR ánQ thìH khôngH nàoG nhàG đượcG giaG phúcF côngF làF hayF xửF hànhF vàF bảoF hảF lyF mởF phảiF xétF cóE theoE hoặcE chuyênE giámD màD
tócI ngắnF nhỏF rụngF
tómK tắtK lạiF
tôN kinhH chuyênH chứcG phụcG vàG chởG vậnG khôngF nhậpF chạyF côngF vớiF cóF phởF xàiF theoF baF tảiF củaF haiE đãE đượcE phảiE quyE trongE choD thủD nướcD sảnD
tôiS khôngN bịM muốnL cóL lênL điK hỏiK làmK đãK chưaK làJ thìJ phảiJ ởJ đangJ cònJ mớiJ ghiI ngheI nóiI xinI cầnI gửiI hayI nộpI sợI vẫnI biếtH bánH báoH chỉH cũngH gọiH họcH mộtH nuôiH nằmH quênH tínhH vớiH đểH đượcG chịuG vừaG aiG bỏG choG chuyệnG chạyG cứG giữG hếtG khóG kýG lấyG màG mườiG mấtG nhặtG nhớG nênG nămG quayG sắpG sốngG thíchG tớiG tờG vềG đóngG đưaG đọcG đứngG camG sẽF cậpF hiểuF baoF bảoF bấmF bấtF bậnF chơiF chẳngF chỗF chụpF chứF coiF cáF cáiF câmF cạnF cấtF cổngF dámF dạoF dờiF ghétF giờF gãyF gópF gặpF hoàiF hưF hứaF khổF kiệnF loF lyF lãnhF lẫnF lớnF lỡF muaF muộnF mượnF mồF mởF nghiêmF nghèoF nghĩF nghỉF ngườiF nhàF nhậpF nhờF nhụcF nửaF phầnF ròF rồiF sinhF suốtF sáuF sửaF thiF thángF thânF thấyF tinF trongF trênF trúngF trướcF trảF támF tốF từF từngF tựF viếtF vỳF xàiF ítF ănF đauF đánhF đâuF đạiF địnhF thiêuE
tômI thẻF chếtF ănF
tônN giáoM trọngK chỉG vinhF tạoF bayF hayF mớiF
tôngJ chếtG màF vừaF cốtE
tùP từN tốiL trướcJ thìI chungI đếnH cóH khôngH lênG mấyG đượcG màG vềG giamF binhF tạiF đãF vàF hoặcF nhưF choE củaE đangD ởD
tùngJ vậtF sựE vàD
tùyM theoL thuộcI thânI từngG anhF tínhE điềuE vàoD
túG
túcJ nghiệpF vănF trựcE xáE cácE
túiL hồH đựngG áoE cóD dướiD chéoD lãnhD ốpD
túyO tựJ cóJ làJ vàI côngH từH doH khôngH tạiG trongG thuộcG khácF baoF theoF mộtF hoặcF quyF bắtE đượcE trởE củaE choD
týH nhéF đâuF
tăngP cườngL thêmJ vốnI trưởngH thuH tiềnG vàG theoG hoặcG đầuG sốG nặngG trênG củaG lươngF côngF giáF gấpF hayF caF cânF thếF choF lênE tàiE giảmE ápE đốiE mứcE từE dầnE tỷD caoD tổngD kiêmD soD chiD quyD dàyD nộpD đượcD độD
tĩnhJ đểF kểF khôngF điệnE
tơI đoG điệnE tổngE
tưV nàyS phápQ sốP vấnP xâyO côngN chứngM liênM nướcM theoM vàL củaL cáchL phátL cóL dựL đượcL hoặcK vàoK lệnhK thụcK raK nhânK trongK thựcK kinhK choK liệuJ tạiJ khôngI đốiI vốnI phảiI đãI đểI quyI trựcI thuộcI làI vềI trênH tưởngH từH yH thìH ứngH cácH chươngH trồngH khiH mớiH thamH chiếnH bổH sảnH bằngG cộngG hòaG khácG đềG cơG giánG hướngG khaiG trúngG ởG hạG sởG vớiG gửiG mởG tổG mụcG nộpG sauG chủF đườngF kỹF trướcF giữaF thôngF doF quyếtF baoF nuôiF sửF hayF tàiF lậpF nôngF bánF bấtF hệF nàoF thuF nóiF thànhF đóF nguồnF phùF tàuF khởiF muaF quỹF trangF đápF hoànF đăngF màF bảoF banF phêF tựF điềuF xemE gồmE nhưngE tổngE nângE chịuE cungE sửaE trởE chuyểnE chấpE cảiE đồngE quốcE thiếtE tiêuE nghiênE nhậnE đặcE cấpE quaE tốiE hằngE làmE mạoE cùngE duyE lấnE trungE đangE đếnE chưaD chỉD cáD gópD kýD nhậpD báoD lợiD tươngD giaoD phụcD việtD kếtD nhưD nếuD camD thuêD thếD tăngD dướiD trìnhD
tươiJ hoặcF bánF sốngE cóD
tươngQ ứngO đươngN tựL laiJ trợJ hỗH đốiH thíchG tácG quanF đồngF xứngE phảnE ngườiD
tướcJ quyềnI danhF quốcE mộtE quânD
tướiJ tiênH càF mộtF tiêuE
tướngP chínhP
tườngJ bịF ràoE
tưởngK làG chínhF anhF gìF hồE
tượngR ápN thủyM đượcM quyM kiểmJ khôngJ nàoJ bảoJ phảiJ thamI vàI củaI thuộcI chịuI cóI thựcI khácI bịI địaH thanhH giámH quảnH thụH theoH báoG làG hưởngG sửG sauG đàiG điềuG nàyG hàngG cầnG cảnhG đangF họcF đãF tạiF chínhF cưF nộpF soF trênF miễnF sởF tuyểnF nêuF khíF đầuF doE đăngE ưuE trongE phụcE dựE hoặcE ngườiE quyềnE thờiE nghiênE nợE hỗE đóE liênE muaE trưngE tựE kinhE nhậnE cụE bềE hìnhE đểE bấtD đềD sânD đặcD ghiD tiếpD bồiD chuyểnD cungD vyD
tạG chứF
tạcH chủF vềF
tạiV khoảnS điềuR điểmQ cácP phụP việtP thôngO nghịO cơO địaN thờiN doanhM nơiL khuL cảngL trụL mộtL tòaL mụcL nướcL luậtK quyếtK xãK khoK ngânK bộK ngũK cửaK phiênK chươngK đơnK nhàK chỗJ côngJ tổJ đườngJ quyJ vănJ trungI hợpI sởI tổngI saoI cộngI thànhI vỵI mẫuI trườngI kỳI cấpI vùngI phòngH giaH cuộcH hộiH giấyH sânH ủyH biểuH bảngH phầnH cùngH hiệnH cụcH nhữngH từngG tỉnhG phườngG ngãG thịG chiG emG trạmG trongG mỗiG vàG ngàyG hàG hồG ngoạiG phápG cổngG cóG củaG danhG tiếtF bệnhF tậpF hệF đâyF ngưF cầnF cộtF baoF khiF thươngF đôF anhF trậnF báoF aiF biệtF coiF kẹtF mấyF nghệF phốF ruộngF trờiF tôiF lãnhF thựcF biênF trạiF bảnF quốcF đạiF nhiềuF việnF bấtE nôngE đóE tàiE gócE phươngE thángE tiêuE hoặcE sốE vềE tấtE tờE lưuE quỹE trangE đượcE hìnhE khoaE nămE thỏaE trọngE bảoE hiệpE bếnD chợD dựD mứcD ítD baD banD nguồnD sổD thônD huyệnD đểD làngD tênD chínhD gaD quầyD thưD
tạmR giữN trúN giamN thờiM ứngM đìnhM ngừngL dừngK nhậpK hoãnJ xuấtJ vắngI nộpG tínhG thuF củaF hõaF khiF quyềnF rồiF thôiF tứngF đượcF tuyểnF lánhD
tạoS khôngM điềuL vàL trìnhL nghềK lậpK raK củaK theoJ vềJ giáoJ đượcJ từJ cóI choI trongI việcI banI đốiI chuyênI vớiI hoặcH quyH cácH nguồnH sỹH chịuH côngH đểH láiH liênH tốiH làH cấpH phảiH nhânG đạiG ởG thànhG tạiG thựcG phùG đãG nghiệpG nângG thuậnG thườngG sơG cơG anG quyếtF cánF kiếnF doanhF dướiF tônF tổF trênF khácF môiF đúngF lạiF trọnF doF hướngF thuyềnF thụF tàiF xúcF chủF thuộcF đápF trựcF nướcF vừaF thôngF tiếnF tácF ngànhE bồiE quốcE xemE chínhE nhàE thiếtE vănE giốngE phêE thẩmE mớiE lệnhE vôE thìE quaE khiE sauE trungE baoE caoE trướcE đấtE nênE ápE chỉD chuyểnD nhưngD bọtD diD hoaD hìnhD lưuD sửD ảnhD ngắnD tựD vốnD địaD gửiD phụcD thạcD mộtD tươngD tổngD độngD
tạpM chíJ củaH hóaG thìG hoặcF chấtF vềE cầnD
tạtF sơnF
tảM hàngH quyềnG nộiF conF cánhF côngF cơnF chiF cácF tómD vềD thôngD đầyD vàD rõD
tảiQ điệnK hàngK đườngK trênJ vàJ thôngJ trọngI quyI hànhI cóI doH trongH bằngH kháchH quyếtH vềH côngH gồmG củaG hoặcG phảiG theoG cácG thủyG đểG banG toànG biểnG khiF trungF phêF ứngF đượcF xemF danhF chạyF cũF khácF khôngF chuyênF thựcE nướcE sửaE cấpE đốiE chủE tổE đaE sảnE hướngE chỉE kếtE xuấtE choE làE chịuD vớiD phụcD quốcD đãD giaoD thuộcD tạiD tỉnhD từD đơnD báoD nộiD thờiD trướcD
tảngK sốH hợpF thươngE tíchD
tảoG hônF
tấmJ hìnhH hayF khácF tônF
tấnL côngJ lúaF hoặcD
tấtM cảM việcG toánG cácF thủE địnhD
tấuG tỉnhF
tầmK nhìnI nămF quanF
tầnM sốM suấtJ
tầngQ kỹL đườngL giaoL hàngJ thủyJ cấpI đoH thuH xãH khuH thôngH chứaH vàH côngH cảngG đểG đượcF ởF phụcF thìF dữF theoF viễnF thuêF trệtF haiF ôF củaF mạngE thuộcE doE trongE cóE đôE choD khôngD lớpD hầmD nhàD hoặcD khácD kinhD bảoD sốD
tẩuG tánG
tẩyJ xóaI xạF
tậnL thuJ dụngH nhàG tìnhF cửaF nơiF làngF làoF ngoàiF đâyF tụyE
tậpR trungN thểM huấnM sựM đoànL luyệnL quánL hợpK vàJ củaI đượcH tạiH nghềH kếtH làH láiG giaG ứngG họpG theoG ngườiG choF phòngF trongF cácF tàiF chưaF khiF hoặcF saoF viênF sửF bàiF cuốiF ởF bảnF suốtF hệF đốiF cóE tinE phươngE kênhE phảiE đểE đạiE trựcE từE cộngE kinhE nângE tốiD đếnD vềD trênD
tậtO đặcI đượcH củaH mấtG vàG đangG doG làG màF nặngF thìF vềF baoF mứcF hoặcF hằngF vừaF ởF bàoF hayF xinF theoF họcE khôngE trongE tiếpD cóD
tắcQ nàoK sauJ thựcI quảnI tổI phânI hoạtI bảoI quyH cơH ápH ứngH xácH xửH bồiH làmH sửG giaoG xuấtG chungG vềG cóG tốG vàG đánhG tậpG đạoF xâyF bổF thuF thànhF đăngF kýF chínhF tiếnF tựF dựF cưF gìF hìnhF suyF trongF củaF thiếtE lậpE côngE giảiE kiểmE khôngE ưuE cấpE điềuE phốiE chuyểnD bayD đaD cungD tínhD lựaD tạiD dânD kếtD
tắmJ biểnG sôngG nướcF đượcF
tắtO làM củaH nộiG soF nguồnF khôngF quạtF vềF quáE cácD hồD tênD kếtD lýD hoặcD
tặngN choM danhH conG tàiG đấtG giảiG theoF mộtF nhữngF bàF côF vợF hoặcE quàE củaE bằngE thưởngE làD phẩmD vàD
tếT vềM vàM cóM củaL màL trongL theoK tạiK đượcK đốiK đểK quyJ hoặcJ thuộcJ cácJ xãJ choJ phảiJ nhàJ banJ côngJ thựcJ cấpJ làI khácI đãI trênI dựI đóH doH nhânH liênH vớiH thìH tỉnhH ởH khôngH sửH cơH đặcH khiH phátH chiG thanhG biênG hàngG quốcG nơiG giữaG kỹG sốG trườngG baoG cửaG từG huyệnG làmG tiếpG hợpG hướngG bịG hoạtG lậpG chủF thếF thànhF bằngF chưaF việtF chỉF sauF trựcF tưF quyếtF nămF đếnF mấyF nhưngF chuyênF tổF điềuF phùF trangF giaoE đềE chịuE tậpE tươngE gồmE lớnE ngoàiE nhậpE gửiE mớiE xemE phêE thamE địaE sảnE thôngE đangE aE trướcE dànhE nhậnE tuyếnE xuấtE triểnE đủE ngànhE phụcE biểnE cònE trảE xácE caoE chẩnE cănE nếuE bảoD quảnD thuD trìnhD vỹD camD laoD toànD vàoD sẽD cungD hếtD khẩnD phầnD trọngD đăngD
tếtM cóH baoG thìF âmF trungF choF mấyF mớiF nhấtF nàyF vắngF xongF ôngF
tễG họcE
tệN nạnI củaH tiềnH vàH raG ởF tạiF quốcF chuyểnF tựF choF đểF từF vớiF trênF theoE trongE hoặcE khácE trướcE đượcE cóD kỳD dùngD thìD
tệpI tinG dữE
tỉnhS cóL vàK quyếtK nơiK đượcK nghệJ longJ khácJ thựcJ hoặcJ xemJ phêJ trongJ theoJ quyI đểI tổI thànhI banI ủyI phảiI vềI làI biênH quảngH raH giaoH trởH bàH trìnhH cấpH phânH chỉH bìnhH giaH làoH quảnH gửiG khôngG doG mộtG đồngG choG chủG cănG đốiG tiềnG báoG làmG xâyG côngG đãG kýG củaF thìF xétF lậpF thôngF bắcF hưngF caoF tựF hayF chịuF bấmF tôiF đềF khánhF tổngF thừaF kiểmF vùngF hàF thuộcE trênE trướcE thẩmE vĩnhE xácE gồmE bổE giảiE ninhE hướngE phốiE tâyE khiE chưaE baoE phúE miềnD trựcD tạiD liênD laiD sauD tháiD đếnD konD vớiD bốD chấpD tiếpD
tịchR ủyO hộiN xãM nàyL thuL nướcL việtK sốK côngJ vàI cóI quốcI điệnH phườngH củaH theoG hayG huyệnG tỉnhG banG đượcG quậnG hoặcG việcG trựcG trongF đangF tráiF khôngF ởF baoF giữaF kýF địnhF bịF cũF mấtF mộtF nàoF rồiF sắpF tựF vớiF điF tàuF liênF doE tạiE choE hồE làE quỹE thườngE đãE thìD
tọaM độL phiênI đàmG
tỏH tìnhF
tỏaK tàiH mặtF tạiD sốD
tỏiF sốngF
tốR cáoP tụngO giácK nướcK vụI nguyH bịH kháchH ảnhG biếtG cóG vàG quyG khácG hìnhG sauG khôngF thìF khiF khíF anhF theoF địaF nộiF quanF vềE hoặcE nềnE gâyE củaE trongE đặcE cấuE tácE gốcD chiD sinhD làmD vyD liênD tựD đóD dựD đểD
tốcL độK máiG
tốiR đaP thiểuP caoN nayJ quaI mớiG ngủG ưuG hômF khôngF maiF mịtF omF rồiF thứF mậtE
tốnL baoJ tiềnJ nhiềuF hếtF mấyF điệnF
tốngJ đạtJ
tốtO nghiệpN nhấtI hơnH sảnH đẹpF nhiệmF khôngF nênF đâuF bảoF phòngE vàE cácE chủE côngE thửE trongD
tồnO tạiK đấtJ đaI vàI khoI biểnH trữH đọngH thiênG chứaG nguồnG vùngF quỹF dưF loàiE diE cácD
tổV chứcV quốcM hợpK trưởngK máyK dânK thẩmJ hòaJ chủI xácI chuyênH kiểmH bayH côngH láiH giúpG đạiG bầuG phátF baF cóF trênF điF biênF phóE viênE giámE thưE soạnD sátD
tổnN thấtK hạiK thươngK
tổngS hợpP cụcO sốN côngN giámL thểL kếtK mứcK giáJ chiJ tỷI thamI thờiI diệnI kiểmI doanhI cộngI sảnH lượngH khốiH vốnH bíG độngG mặtG quátG nguồnG phụG đạiG kinhG liênG điểmG cácF thuF thànhF dựF tàiF điềuF thưF dungF thanhF quanF đàiE tiềnE biênE dânE khoángE nhuE chiềuD củaD trịD
tộcO thiểuL việtJ vàJ nộiG kinhG theoG củaF đượcF bánF vớiF bốF nàoF ởE cònE cóE ítE
tộiQ phạmN thuộcK nàyK cònI quyI đượcI khôngI trongH vyH chưaH lạmH vôH làG quảG huyG cóG hoặcG danhG muaG chiếmG ítG cảnF trốnF củaF đánhF choF chỉF màF ấyF gâyF nhiềuF giánF phảnF bứcF loạnF lắmF mangF mứcF nghiệpF nhưF nàoF trồngF xâmF mớiE vàE khácE làmE đãE rấtD theoD vềD bịD bằngD cốD
tớG khôngF nênF
tớiP giờL đâuJ cơJ khiJ mộtH nơiH nhàH bộH baoH cácH tuổiH ngàyH thìG xãG khuyaG mấyG nayG rồiG điG đâyG mứcG việcF ủyF sốF tênF hếtF ngườiF bệnhF conF giảiF sauF trướcF tậnF bâyF bướcF chungF chạyF hẹnF hỏiF khuyênF lúcF lượtF lớnF muộnF màF ngãF nóiF nămF saoF sớmF thứF trễF tuầnF tếtF xómF ổngF hoạtE sởE côngE tổE hạnE cụcE vàE hộiD sựD thờiD anD
tờR khaiM gìL cóL trìnhK chứngK nàoJ nàyJ quyJ liênJ sauI khácI giấyI vềI củaI tùyI phápH đóH phảiH theoH hướngH hợpH đượcH thìH trongH thôngG cũG hếtG kiaG nhàG đơnG vàG sécG hộG giảG bịG doG choG xácG tríchF trênF làmF ngoàiF camF chiF chưaF muaF mấyF mẫuF nămF nữaF rồiF vàoF xeF đemF đàiF xuấtF báoE rơiE bảnE cầnE tươngE đểD gấpD đãD nêuD
tờiE
tụI đấtF
tụcS hànhO cấpM đăngL thựcL hảiK pháK sửK biênK giảiJ chuyểnJ côngJ vềJ đềJ rútI đượcI vàI điềuI theoI xửI thuI kiểmI hoạtI xuấtI thanhI củaI làmI ápI xácI quyH choH nhậpH thamH miễnH thànhH trongH từH khaiH chấpH tạmH chấmH thôngH giámH đầuH khámH nhậnH cóH đốiG đểG saoG giaoG hỗG tiếpG thiG xâyG khôngG xinG bánG thẩmG lậpG hoànG hủyG lưuG phụcG quyếtG yêuG giaG phảiG tậpG nộpG vàoG bắtG sauG tốG ghiG xóaG chứngG muaG kinhF sửaF phêF quảnF phúcF tổF xétF raF bổF liênF táchF xemF sangF doF nàoF đấtF chốtF gìF hiếnF lyF thườngF ấnF kýF thayF thỏaF đóngF tiếnF vyF táiF đánhF mởE tạiE trìnhE đưaE đấuE chỉE duyE hưởngE nhưE chungE niêmE tínhE bảoE kểE trởE cungE hòaE sơE triểnE lựaE trảE gửiE sảnE thuêE điE cầnE họcE phápD đổiD mờiD hoặcD phátD chiD quaD điệnD hồD
tụiL emI nhỏH tuiH nàyG nóG
tụngO hìnhL hànhK dânJ củaI khácH cóH trọngG hoặcG vàG làG trongG theoG phảiG khôngG cạnhF tạiF vớiF đượcE đặcE đểE choE thìE đốiD
tủK lạnhH sáchF nàyF rồiF thuốcE
tứcL theoI hàngG đượcG ghêF khíD thờiD
tứngF tiềnF
từU ngàyS chốiN baoN khiM ngữM thờiM nguồnM cácL đủL thángL ngânL nămL hoạtL bỏK đầuK xaK bảnJ việcJ cơJ sổJ nàyJ hồiJ trầnJ đâuJ điệnJ nướcJ trênJ quỹI chứngI thiệnI chuyểnI haiI chứcI thuI hệI tàiI mộtI từI hômI cấpI nộpI bánI lúcI tiềnI ngườiI điểmI trungH thanhH nhỏH hợpH máyH bữaH sángH đấtH chiH khoảnH caoH trướcH nhàH đườngH nơiH sốH kếH dựH tổH bảyG đơnG việtG điềuG đạiG sauG nóiG rồiG sàiG tuầnG nguyênG choG liênG giấyG baG mứcG vàG thựcG theoG xửG bênG khaiG côngG kếtG tàuG đợtG quyềnG vậnG giaoG kinhG thiếtF độngF khuF mốcF tiếngF cuốiF cóF huyệnF bậcF kỳF mépF aF laoF phươngF cổF béF chaF chợF cáiF khiếuF lungF lầnF mấyF nghĩaF nãyF sớmF tốiF vốnF xưaF ôngF biểnF doanhF rừngF sảnF tựF hạngF bảoF hoặcF tâmF đóF đượcF hìnhF quáF khoE mặtE dịchE chủE khấuE trườngE thànhE trìnhE tạiE tỉnhE cửaE vỵE quyE bộE phầnE khácE trangE vềE đốiE phátE quốcE trongE vùngE bờE giaiE mẫuE nhiềuE phíaE sinhE loạiE lướiE vănE giáE thủyE củaE nhậnE vệE xácE đãE cổngD dướiD báoD chươngD gỗD hànhD trạmD gốcD dữD hàngD nộiD phùD đềD hộD lớpD mẹD phíD phảiD đểD địaD
từngQ loạiL thờiJ trườngJ ngườiI địaI giaiI lầnI thànhI lĩnhH nộiH nămH ngànhH đốiH dựH phầnH cơH đơnH nhàH cấpH côngH bộH làmG tỉnhG chươngG mônG nhómG bướcG khuG hạngG vùngG tổG chấtG bịG nguồnG vỵG tàiG khoảnF biểuF nhiệmF lôF đợtF kỳF nghềF hộF vụF trangF gặpF sảnF khóaF môF tiêuF cáF bậcF quỹF chứcE doanhE chuE dânE chuyênE hợpE phươngE thửaE tuyếnE hoạtE hồE kháchE trìnhE chỉE hìnhE phânE lớpE thángE hànhE mặtE mụcE mãD thủD xeD loàiD yếuD vấnD chuyếnD chủngD góiD xãD
tửR củaN đượcL cóK vàK theoK hoặcJ hìnhJ phảiJ từI trongI vềI đốiI côngI đểI thiH choH làH tuấtH khiH doH trênH thìH cấpH chínhH đếnH khôngH bằngH cầnG trễG vớiG cửaG baoG vongG đãG sỹG màG thựcG bộG tạiG thôngF hảiF ởF dướiF đúngF nộpF liênF khácF sửaF quốcF tổngF chỗF nênF thấyF thếF traF quaF quyF chuyênF trướcF việtF phụcE dùngE giữaE rácE bánD hàngD thuộcD bịD cácD vàoD quảngD sauD cảngD gồmD nhưD đóD
tựS nguyệnN nhiênM doM vệL độngK chủK côngK thựcK ýJ bảoJ đánhJ chịuJ mởI mìnhI vàI ưuI sauI cấpI quảnI anI kiểmI xãI quyếtH thỏaH họcH nhưH chọnH củaH làmH gâyH quyH đượcH chứngH viếtH phápG điG xácG sátG tổG tạiG giảiG thủG đăngG lậpG ởG doanhG thìG thúG inG trongG đặtF xâyF từF trảF cóF theoF vayF kýF khaiF khôngF cânF nàoF nấuF thẩmF bànF chấpF gìF thêmF trừF tớiF điềnF đảmF sảnF tiếpF đầuF đốiF chấmF giácF khácF luậnF cácF nhậnF thờiF hoặcE kêE thuE vớiE đểE tạoE choE phátE trênE điềuE dùngE túcE xemE thanhE đãE nuôiE lựaE tínhE phêD phụcD địnhD bàoD chữD xétD báoD ghiD làD đóngD hànhD thànhD ứngD
tựaG
tựuG khoaE
tỵF chồngF
tỷP lệP đồngL giáJ trọngH suấtH choF cóF sốF
uH tôiF ởF
umF sùmF
ungH thưG
uyL tínK hiếpH
uốngM thuốcI rượuH nướcH tràH đượcG biaF gìF miếngF nhiềuF saoF sữaF vừaF đểF vàE cóD
uổngG lắmG
vaJ chạmG trôiG
vaiL tròK áoG đeoD
vanJ banE
vayP vốnL lạiK nướcK ưuI tiềnI vàI cóI củaH đểH theoH khôngG ngânG trênG trongG đượcG choG ngắnG vớiG raG lãiF mộtF tínF đốiF màF quỹF từF táiF ởF nóngF vỳF đãF cầmF bằngE vềE đặcE quaE chứngE hoặcE làE thươngE hỗE nợE thựcE tốiE đúngD quyD
veI áoE cổD
venK biểnJ bờF đườngF quốcF sôngE
vinhJ chạyF dựE
viêmF họngF
viênT chứcP hộiN củaM đượcL cóL vàL bùL banK trongK hoặcK làK chínhK lưuK khôngK hợpK phápK côngK tưK theoJ thamJ khácJ trởJ phảiJ hạngJ thuộcJ giaoJ yJ doJ trungJ hàngJ tổJ cơJ caoI vềI tiểuI đạiI bứcI làmI gópI thựcI duI chấtI tàuI laoI khiI chuyênI đoànI giáoI mầmI nướcI thườngI đãI kiểmH quyếtH cầnH dạyH ủyH đốiH dịchH hànhH điềuH tạiH vậnH bịH đóH cácH lậpH thểH thìH bảoH sơH thiếtH trườngH kỹH liênH anH trênH phụcH đểH dựH gồmG nhậpG trựcG tạoG dânG xuấtG mớiG nghiệpG nhàG thanhG baoG quyG gửiG ởG hộG đườngG giảngG phảnG đangG choG đếnG bậcG chưaG giaG tiếpF việnF bánF họcF thôngF xácF thươngF nữF trìnhF độcF hướngF thưF từF đồngF cấpF rútF đàoF cựuF tốtF yêuF cuốiF quốcF rộngF việtF đoF mấyF nằmF vắngF đạtF cònF trợF cụcF tiếnF tàiF chấmF khíF thốngF quảnF phụF sauF bộF hệF hỗF phânF chămE kiêmE địaE bưuE chịuE chủE phátE độiE điE hoànE mạngE sửE thúE nàyE chỉE kinhE quânE trướcE tựE vănE nhânE sởE kiếnE bảnE phóE thayE thỉnhE thịE điệnE biếtD duyD nơiD raD ngườiD đăngD bầuD sưD thiD vớiD đủD biểuD màD ngànhD thànhD đảngD bằngD cứuD kýD nếuD tổngD
viếngI baoF
viếtO tắtL tayJ đơnJ theoH bằngH gọnH bàiH biênG choG giùmG dùngF giấyF thêmF saiF lạiF mãF hộF lờiF chỗF cáiF mấyF nhữngF rồiF saoF vậyF đoạnF đạiF hoặcE làE báoE vàD phiếuD chungD trênD
viềnH màuE
viễnP thôngO thámL hayF thìF
việcV thựcP kểO làmO sửN quảnN xácM củaM kiểmM giảiM tổM tạiL lậpL chuyểnL bảoL theoL thuL tiếpL đăngL xâyL cấpL côngL cóL xửL choL đượcL trongL cungL ápL điềuL thayL khôngK đánhK thanhK thiK phânK ởK chấpK vàK thànhK tuânK khaiK lựaK giaoK banK tạmK đốiJ sửaJ giámJ hoặcJ thẩmJ phátJ dânJ từJ nhấtJ muaJ lấyJ thôngJ nộpJ vậnJ đãJ bánJ quyJ trìnhJ đápJ liênJ đầuJ chấmJ kếtJ đềI bứcI báoI tiêuI thamI triểnI kýI đóngI sauI trướcI thụI xemI cạnhI hủyI chiếmI ngườiI đểI trảI chiaI địnhI miễnI xétI thìI vềI khắcI nhậnI bổI hưởngI vớiI trênI phảiI hoànI khácI giaI nàoI quyếtI ủyI gửiI bồiI doI bìnhI bốI mởI phốiI khámI vyI sinhI tuyểnI trợH khiếuH hỗH gìH cảiH duyH đấuH inH pháH phạmH rútH thuộcH tínhH đóH lưuH xuấtH bànH bênH ghiH thuêH đìnhH kêH phêH thiếtH yêuH chưaH nặngH phòngH nhậpH hợpH màH cậpH nuôiH cáH cơH chiH chàoH traoH hướngH tựH đưaH trựcH chuẩnG chủG cưỡngG truyG đàoG baoG bắtG nàyG sảnG đangG hạnG riêngG thốngG chỉG dựG tuyênG xếpG cầnG hòaG sắpG nghiênG trưngG trởG huyG saoG điG thươngG niêmG ràG đơnG nhưG raG tốG cụG dạyG tưG tạoG tậpG nângG quảngG hộiG phứcG tăngG khôiG ứngG gópG tổngG bịG làG nhưngG tríchG táchG tìmG đảmG lợiG phụcG cắmG nhàG đoG mớiG khởiG phùG đặtF thếF khángF chămF hoạtF thờF trangF chứngF vàoF bằngF khảoF kinhF tiếnF đạiF đặcF bầuF hồiF kiệnF cũF giảmF họcF rồiF chạyF haiF sựF thămF đồngF trungF xãF buổiF chậmF dạoF thửF tranhF đềuF ấyF kếF lồngF phongF chínhF cửF doanhF khiF tàiF diF hỏiF chuyênF mấtF truyềnF quanF táiF chungE xóaE đàmE độcE traE thườngE tíchE lắpE mangE triệuE biênE hạchE giữE hìnhE tốiE hànhE vayE kéoE chỉnhE dẫnE hộE thỏaE cứuE ngoàiE nêuE thừaE tươngE đổiE anE dánE bàoE bỏE mộtE buộcE ngừngE phổE tốngE xinE nộiE tòaE đếnE cácD tốtD gâyD khenD vắngD dừngD giáoD hiệuD tháoD thăngD giảngD liềnD nghỉD sápD bùD cáchD huấnD khoanhD loạiD soạnD sơD thểD toànD ảnhD lyD quáD tangD
việnQ kiểmO trợL trưởngL phápI côngH dẫnH nghiênH trongH tưH cóH cấpH hếtG vàG đượcG chuyênG khoaG đạiF bảoF thôngF trênF đãF chiếnF thìF ngoàiF khôngF theoF tỉnhF ởF cơF cảnhF dàiF hơnF mườiF mấtF ngườiF đòiF đôngF hoặcF quânF phíF đaF quốcE củaE lưuE hànE hạngD vệD chínhD phảiD
việtT namT kiềuI vàH hoặcG khôngG phảiF nămF nộpF vỵF điF cóF củaF choE thìD đượcD
voG hoàiF nữaF
voiG nặngF
vongG
vuH oanF khốngE
vuaF hùngF
vuiM chơiK lắmH lòngF hơnF hếtF nhấtF nhộnF nèF quáF tínhF
vuôngL gócG cóF ởF đấtF baoF cạnhF vậyF
vyT phạmR vyO điềuN quảnN dânL nhiệmL nàoK nàyK bịK củaK cảK hoạtJ sauJ chứcJ quyJ hànhJ môJ bảoJ toànI địaI khôngI sinhI dựI đượcI tráiI tínhI xâmI gâyI vàI banH cảnH thamH tiếpH làH tráchH bằngH khácH ngànhH sửH đóH nguyH vùngH bạoH giảiH ápH khuH tốH liênG trốnG vượtG canG thẩmG từG chấtG ảnhG lợiG phânG trongG côngG thìG phápG tỉnhG đấtG cóF gianF baoF thốngF đạiF hủyF kinhF kếtF nhàF tuyF khaiF vẫnF quyềnF cungF rútF cấpE thanhE cốE kiểmE làmE thựcE muaE sảnE ranhE thôngE chuyênE cơE đườngE mộtE saiE kèmE nghịE phụE đơnE nhấtE cácE lậpE màE rộngD vềD doD hoặcD thuD buônD bíD lãnhD nộiD sốD ủyD bánD lĩnhD chỉD hợpD khuẩnD theoD
vàX cácR côngQ phátP xãO môiO điềuO tổO đàoO quyO khoảnN sửN thựcN đượcN cơN cóN hoạtN bảoN thôngN ngườiN truyềnN nghĩaN xửN quảnN khôngN hướngM điểmM bảnM phảiM tàiM phápM báoM gửiM duM đầuM kiểmM thờiM chữaM cấpM quyềnM phươngM bùM lợiM mứcM nêuM chịuM quyếtM cáL tráchL chiL kếtL anL địaL giảiL giaL theoL yêuL bộL lưuL sốL phânL trìnhL tươngL nhữngL thịL đốiL tênL dựL ủyL chuyểnL hợpL kinhL hảiK chỉK cungK việcK xácK thuK nộiK nướcK đềK tổngK nghịK banK đơnK trảK giaoK nộpK khaiK lậpK hiệuK biệnK bênK đóngK giáK phòngK đánhK vănK thiếtK ngoàiK nhânK hồK địnhK hệK thayK làmK thanhK giámK củaK lệK phêK vừaK khuK thànhK thủK kếK choK chếK ghiJ luậtJ nhàJ dịchJ tiềnJ hoànJ khảJ chứngJ ápJ đăngJ doanhJ chủJ phụJ tiêuJ trongJ triểnJ phùJ vậnJ phốiJ xâyJ đãJ đápJ cứuJ hỗJ chínhJ sảnJ giấyJ mộtJ đạiJ chấtJ hànhJ đổiJ nôngJ kýJ ngânJ nguồnJ thiJ tínhJ hìnhJ kiếnJ tìnhJ tiếnJ danhJ vùngJ trangJ duyJ họcJ quốcJ viênJ mẫuJ phầnJ sauJ nângJ cậpJ hàngJ tựJ năngI thẩmI tìmI thamI xuấtI hộiI cánI trướcI mụcI đồngI tiếpI chiaI trênI chứcI miềnI đảmI thốngI hạtI xếpI chấmI khoángI trườngI sựI bổI phụcI sửaI ứngI nhiệmI sởI cộngI thỏaI tuânI nguyênI thểI trungI giáoI nhuI biểuI chữI dấuI việnI nhậnI ngàyI hằngI đangI tạiI bànI tạoI tỷI nhậpI phạmI cáchI chươngI khắcI đưaI conI niêmI kỹI thủyI đườngI biênI eI ýI tưI đúngH ngượcH vậtH raH trợH lựcH đặcH hạH cảiH độH loạiH giảmH bốH cảnhH độtH khoH traoH tônH bồiH quỹH chuyênH kịpH camH liênH chưaH nơiH cănH kháchH ởH cùngH nămH đấtH bánH chấpH vốnH ảnhH trựcH dữH toànH tinhH thưH cụcH thuốcH doH bịH tậpH từH thuộcH baoH khiH sinhH tàuH vyH hạchH khốiH nghiênH đểH rượuH chuẩnG canhG thươngG lãiG thânG yG mãG nhómG mảnhG tốiG độngG chốngG huyG hóaG hẹnG xétG lựaG đạtG vỵG khôiG sơG tiếngG hiệnG làG cổngG bằngG máyG phiếuG từngG sẽG tácG đủG bảngG lấyG tòaG tăngG đầyG hạnG đaG lýG điG chồngG quáG khuyếnG lĩnhG trạmG vềG điệnG laoG phảnG tíchG bìnhG nghiệpG trẻG tạmG muaG ngănG tờG huấnG nghiệmG phíG quanG đồG đờiG iG sổG thếG cảngG giữG xemG hiệpG hộG tuyếnG táiG vệG hưởngG cửG lãnhG nếuG dụngG lịchG tửG cònF diệnF mởF thuếF vỳF đoF caoF giớiF họpF thuyếtF chămF mấtF phổF hủyF khungF lộF đìnhF chiềuF cốF hòaF lắpF thườngF ítF mạngF nhỏF nợF soạnF thẻF tríchF kêF diF sứcF gaF môF mốiF nayF đổF hàF kèmF thuyềnF tướiF đếnF cổF diễnF inF đấuF aiF haiF lôiF ưuF mặtF nhiênF nuôiF bãiF dạyF khenF quânF truyF trưởngF chậmF dânF phóF hiếnF hậuF hỏiF thúF tinF tráiF trậtF tínF vụF bệnhF cảF giúpF khoanhF quảngF sắpF thửF xeF ngànhF tộiF cânE cửaE dàiE khoaE mẹE giảngE giữaE luồngE vớiE đáE chỉnhE khámE tuyênE đoànE đạoE biếnE bấtE cầnE dánE khoảngE phíaE rừngE trịE tầnE tỉnhE độiE ướcE chiếnE lướiE câyE dượcE gâyE gópE lượngE sỹE tuyểnE đặtE cấuE hiểuE kíchE nữE thiệtE bíE lớpE miễnE mọiE ngoạiE thứE tấtE tốcE vayE kỳE lễE mậtE quaE tránhE trọngE dâyE hạngE nghỉE saoE tùyE chuE dướiE dạngE mỹE họE mỗiE nghềE rờiE tháoE tiếtE đôE chaE cộtE gắnE nềnE phongE gọiE khíE khởiE vàoE vẫnE đônE giaiE giốngE kiênE kéoE ràE thoátE thuầnE thíchE trữE xungE xóaE ấnE cấmD lâmD mờiD nấmD ranhD thuêD trạngD uyD chàoD mangD mũD nguyD rènD sẵnD thuậnD thụD tồnD dòngD muốiD soD thềmD tranhD yếuD độcD chiếuD hàmD minhD nhậtD quầnD rủiD ổnD buộcD khảoD luânD lệnhD suyD temD tiểuD biểnD bềnD huyếtD màuD mônD pháD thángD tiệnD trồngD tuầnD vợD ôD
vàiH bảnF thángF
vàngN miếngI trangG bạcF cóF nguyênF màF nhẫnF bằngF cắnF giònF hômF hếtF khèF láF lặtF nuôiF trênE củaD nhạtD vàD
vànhI đaiH
vàoS cơL mụcL cácK ngânK ngàyK tàiK sổK thờiK quỹK việtK sửK hồJ hệJ danhJ côngJ hoặcJ hoạtJ sauJ quyJ biênJ chiJ sảnJ chứcI mộtI đâyI khaiI khuI dựI nộiI việcI nhàI tìnhI tínhI doanhI lớpI sốI làmI thángI điềuI lưuH thìH giáH vậnH đâuH kếtH banH họcH đơnH trườngH tờH kếH cảngH thuH vỵH chươngH phầnH thứH đấtH quáG khoG yêuG ngạchG đườngG phòngG mạngG nhuG phiếuG quyếtG nguồnG trướcG địaG mứcG đượcG vàG từngG nămG thựcG giấyG hợpG tiềnG chỗF bảnF báoF lướiF sựF củaF đóF bìnhF lựcF tổngF đầuF trìnhF đàoF vănF dùngF lãnhF sángF bànF cuốiF cáiF gặpF kẻoF miềnF mấyF tậnF tếtF xómF điệuF đấyF phụcF viênF vùngF kinhF nhiệmF tiêuF trongF cổngE khảE lýE tổE đặcE chứngE nghịE nhómE bảngE thôngE phươngE kỳE thiếtE bấtE nhữngE thịE loạiE trangE môiE điểmE khoảnE nhậtE đềE nơiE ôE buồngD bậcD chỉD hộiD đốiD cấpD khốiD tỷD đểD mặtD bảoD cộtD diệnD máyD địnhD
váF khôngF
váchF
vánG khôngF
vátE
vânH canhF tayF
vângI ạF
vâyF
vãngE laiE
véM xổI máyG sốG đặtF baoF dựF xeF hànhE hoặcD vàD
vétM duyJ vùngH đượcH luồngF theoE vàE trongD
vòiG tiềnF
vòngM baoG voG hoaG mấyF
vôP tuyếnM hiệuL ýJ chủJ địchH nhàG vườnG xómG đâyG tộiG hìnhF hạnF biênF chòiF chỗF cớF cửaF giấyF gạoF haiF hòaF hồF hộF khoF khôngF làF làmF lớpF phòngF pinF sàiF thànhF trongF tậnF đoF đánhF đâuF đóF đầyF ủyF tưE cơE trùngD nhânD
vôiF
võH thuậtG
vùF thìF
vùiH lấpH
vùngQ nướcL biểnL đấtK bờK lãnhK cóJ trờiJ đồngJ sâuI xaI dânH caoH nguyênG hoạtG khóG cấmG hạG đệmG đặcG vàG đónG khácF kinhF rủiF bãiF phụF bịF thuF bưuF anF kiểmF thôngE nuôiE núiE miềnE tiếpE venE biênE bảoE nôngE hoaE sảnE thủE nguyE phátE theoE địaE cảnhE hạnE trồngE hoặcD đượcD sinhD bayD
vúF
výL dụL thìF điệnE
vănT bảnS phòngQ hóaP bằngL thưK quốcI đềH nghệH hướngH củaH minhH lươngG kiệnG aG họcG chuyênG khácF vàF theoF thờiF nghịF hỏiF miêuF tảF đếnF hạngE thuộcE làE đượcE choE trongE cóE tạiE phảiE yêuD nguyD phụcD
văngF raF
vĩnhJ viễnI longF
vũN khíM trangL lựcI trườngI
vũngI tàuI
vươngG quốcF
vướngN mắcN
vườnM nhàJ câyI càG rauG thựcF độngF banF bưởiF cóF háiF hồiF ngậpF sangF tiêuF tuiF điềuF đóF quốcE ươmE
vượtO quáN khungH mứcG hạnG đènG sôngF thẩmF quaE quyE địnhE trộiD trênD tổngD
vạchK ngangE vàD
vạnG đôF
vạtG
vạyF khắpF
vảiK bạtI thanhF màuF
vấnQ đềO chuyênJ phápJ xửI choI vềI trongH xácH lậpH độcH củaH thuếH vàH viênG cóG đầuG đápG thẩmG giámF duF tácF tâmF xâyF đểF ứngF cấpF kỹE thiếtE đánhE hồE đượcE theoE quảnE phảiE thựcE trướcE caiE làE tạiE nướcD thịD tuyểnD khôngD nghềD trựcD cácD hoặcD họcD quyD địnhD khácD thuộcD
vấpI choF khôngF trongF đượcF
vầyI nèF
vẫnN chưaJ khôngJ cònJ phảiI đượcI cóH bịG tiếpG tiếnF làmF tínhF đóngF ghiF nóiF vàoF vậyF điF giữE vắngE thuộcD
vậnR tảiP chuyểnP hànhP độngM dụngI đơnG tốcF quốcE
vậtS liệuO chấtN tưM nổL nuôiL rừngL thểK chứngK biếnJ lýJ cóJ quốcJ gâyJ củaJ đượcJ vàJ làJ chứaI hoangI thủyI phẩmI phảiI vyI theoI trịH trênH khôngH hoặcH cấmH thuộcH mangH trongH khácG dụngG nhậpG cùngG chínhG phụG bịF cácF sauF đểF hàngF đãF ởF choF muaF sốngF diF chiaF loàiF nhómF cổF hạngF khóF quyF tạiF đốiF chướngF khiF liênF mắcF sangF kiếnF ngoạiF nghiệpE cấpE cửaE doE xuấtE đóE nộiE baoE khảoE thựcE dùngE lưuE thìE từD đặcD nguyD dựD mớiD
vậyP emK anhJ cóI làI taI chịI côI màI thìH bạnH chúH bácG chứG hảG mấyG mọiG thôiG đúngG khôngF bàF đượcF cháuF conF cánF lấyF mẹF raF thầyF tómF tôiF từF àF đểF ạF
vắcL xinL
vắngM mặtL thìG đểF hoeF ngườiF nênF nộpF xongF ởF
vắtH quaF
vẹnJ củaG lãnhG vàD
vẹtG xeF
vẽM thiI cấpF thiếtF thìF nộpF bảnE mặtE sơE tổngE kỹE vàD cácD hoànD kèmD theoD chiD đượcD
vếtI thươngF trênE
vềV việcP anO quảnO bảoN côngN tàiN cácN bộN phòngM đấtM hoạtM nộiM tộiM cơM thờiM kếtM điềuM quyL tìnhL hànhL chấtL tổL thuếL đầuL tínhL giáL dânL đăngL ngườiL xâyL chếK hàngK kinhK cưK địaK quyềnK nhữngK kiểmK nhàK thiK thựcK chuyênK giáoK sựK giaoK sốK chủK đoK mứcK trìnhK đấuK phươngK kỹK quêK ngânK tiêuK laoK năngK tráchJ hồJ lĩnhJ xửJ dựJ quyếtJ quốcJ phânJ chứngJ chiJ kếJ khoaJ sửJ thừaJ môiJ thanhJ mộtJ thủJ thôngJ sởJ nướcJ sảnJ phátJ vănJ chínhJ lưuJ đàoJ khoángI cấpI nhânI xuấtI cụcI doanhI thủyI hợpI trậtI giámI hìnhI nguồnI hệI phíaI diI hưuI ănI thìI đốiI khaiI nguyênI phápI đâyI dượcI hộI quỹI vụI trướcI báoI tênI việtI hóaI thamI điệnI giaI tốI ứngI bìnhI lấyI phíI tiềnI yI thànhI danhI thẩmI thểH khuyếnH giốngH nghiệpH chươngH chuyểnH thuH tớiH vỵH giảiH hảiH yêuH địnhH bánH lâmH thuốcH đánhH nơiH đềH tổngH mặtH dữH ngànhH giấyH đơnH maH kiếnH vốnH dịchH nghĩaH chứcH tínH giớiH choH cùngH duH sứcH xãH lậpH vậnH nhiệmH khiếuH cănH trangH thiếtH khốiH tiếpH cungH đêH hạH quanH trợH hiệuH biênH hướngG vậtG đượcG nôngG tỷG điG taiG viễnG diệnG khuG mụcG nuôiG màG tácG tưG đâuG mọiG quáG bồiG khíG trẻG vấnG ápG biệnG lịchG cánG ngoạiG trạngG sinhG tinhG hiệnG khámG khảoG phẩmG độG đặcG hônG nhãnG bưuG khảG xácG lýG tầnG thúG máyG nhậpG khôngG banG hộiG phạmG quảngG lựaG khoảnG đạiG bảnG loạiG mẫuG tiếnG trọngG luậtG thươngG đạoG tuyểnG vyG đườngG làmG ngàyG ưuG ánG vệF nghềF thốngF đaF dấuF bênF huyF mãF toànF đểF ởF buônF chămF lươngF mậtF viênF đảmF cháyF bànF phụF canhF cạnhF tuyênF ủyF hủyF sáchF vũF pháF trồngF đúngF chỉF muaF daF hòaF làF thùF liềnF trễF aiF anhF chănF chờF hảF hỏiF khoF lòngF muộnF mẹF nghenF ngủF nấuF nữaF rồiF thônF tôiF từngF uốngF vânF xómF đêmF đứaF sửaF trungF tươngF liênF ýF hỗF cáchF cảiF sauF xúcF ghiF tậpF đếnF biếnF dầuF thịF hạnE tâmE lợiE cứuE bệnhE cấuE nghiênE trụE chữE nhuE tàuE chàoE miễnE phầnE sắpE họE thiệtE chuẩnE phổE tạmE biểnE cảngE họcE khoảngE nhậnE thưE tráiE xétE bầuE caiE cổE trưngE hoànE nguyE nợE phêE hậuE rửaE thiênE thỏaE trườngE chiếnE hiếnE quânE baoE chốngE cảnhE tăngE kêE lãiE inD tríD tuổiD việnD điểmD độiD bấtD táiD diễnD giảmD lượngD mạngD rừngD temD từD biểuD chủngD cáD cấmD mốiD conD khungD lệD nhómD thayD thửaD tìmD mỗiD phốiD theoD thămD truyD vùngD
vệS sinhN môiN anN thựcM quyềnM vàL côngL tinhK rừngK bíK dữJ chínhI trênI tàiI trẻI thươngI thôngI đượcI tổI khôngI dânH nguồnH ngườiH theoH sứcH biênH bờH củaH đêH kếtH cơG cácG hànhG lợiG chủG đặcG diG luồngG trongG mốcF trựcF cưỡngF chếF hiệnF cáF khẩnF ởF nàoF thờiF choF hệF thuộcF đườngF khoángF hoặcF nghiêmE cóE tạiE đốiE tàuE tínhE khiE quyE vậnE cảnhE chuyểnE phảiE làE vùngE doE đểE bằngE chốngE khuE tạmE baoE đậpE chuyênD khácD việcD tầngD thanhD sựD
vệtE
vỉaI hèI
vịnhG hạF
vịtJ chạyG hàngF lộnF nếuF
vọngK củaG họcF cổF vàE
vỏJ tàuE thépE nangD
vốnR đầuN điềuM nhàM gópL ngânK vayK củaK chủJ bằngJ vàI đểI choI từI hỗI đượcI theoH đãH việnH đốiH cóH thựcH khácH hợpG huyG trongG làG hoặcG thìG nướcG ứngF raF thànhF phátF tạiF vàoF tínF hayF ítF camF ngoàiF tàiF tạmF doF hộF sinhF khảF sựF kếF phápF cổF hoạtF quyF phảiE khôngE dướiE dựE thuE thuộcE bổE muaE bốE tốiD tựD liênD vớiD ưuD
vộiF thếF
vớiV cácR ngườiP cơP trườngO bộN tàiN quyN đấtN côngN tổN dựM hànhM từngM nhàM việcM hàngM hệL hoạtL doanhL mộtL nhữngL sốL nhauL đơnL đốiL điềuL phươngK sảnK tàuK cánK cáK bấtK mứcK hồK nộiK thờiK giáK đườngK chủK yêuK phầnK ủyK sởK cáchK khuK viênK bênJ thuốcJ quânJ ngânJ quyếtJ tổngJ mụcJ khoảnJ thựcJ thôngJ báoJ vụJ hợpJ tỷJ giấyJ nướcJ hộJ tộiJ lựcJ cụcJ thanhJ loạiJ nhânJ tiêuJ giaJ vănJ cấpJ mỗiJ phápJ giáoJ conJ kháchI thiếtI biếnI bảnI nhiệmI kếtI thànhI tôiI quốcI xãI chươngI diệnI họcI trungI chứcI độngI chínhI vỵI hoaI dịchI hìnhI ngànhI sựI xeI hộiI tìnhI chiI nguồnI vậtI thuyềnI bảoI banI mặtI quỹI tưI tínhI kếI nhuI sỹI trangI khoI đặcI đềI lĩnhI mạngI kiểmH thuếH địaH mẫuH bạnH aiH laoH trẻH phạmH chỉH toànH kinhH thuH chaH chiếnH rừngH trìnhH giaoH vùngH khốiH khảH tiềnH sinhH ôngH góiH nghềH nhómH thủH nghịH tấtH diH chứngH việtH thươngH chuyênH môiH tênH thỏaH nguyênH nhiềuH tậpG thửaG độG giốngG thânG tòaG chấtG bịG việnG anG cáiG cảngG mấyG ạG mônG đạiG máyG lãiG đoànG hạG danhG cổngG cuộcG luậtG nơiG đàoG dânG hiếnG lôG bệnhG khiếuG nămG tỉnhG ngàyG phòngG phóG địnhG tuổiG dữG chánhG hóaG độiG cảG cổG vyG chuyếnG trụG phimG tácG cháuG sứcG lợiG đồngG giámG tônG giảngG họG tờG vốnG cộngG muaG quyềnG vợG phátF vậnF câyF giờF khoángF lướiF thẻF thứcF cùngF kỳF tiếnF phụF tuyếnF bàF anhF chồngF thẩmF đáF từF khungF ôF ngoạiF dượcF điểmF côF daF quậnF đàiF đậpF bồiF cảmF hướngF hạnF trưởngF chịF lượngF càF gìF hoàiF máF nhơnF trăngF trứngF tuiF tụiF đượcF biênF lệnhF chuẩnF liênF ýF lãnhF phânF trạmF kiếnF tầnF đăngF luồngF tâmF chếF năngF tráiF đầuF nhiênE xuấtE cầuE lớpE quanE biểnE mìnhE nữE lầnE trụcE xâyE đảngE màuE namE nghĩaE khaiE mựcE sôngE thưE kíchE môE mọiE nềnE quảnE thiE thiệtE xăngE cảnhE sânE đấuE nạnE vắcE cấuE cửaE hiệuE mãE sángE biệnE chănE nhiệtE dầuE kiểuE thườngE điệnE huấnE khôngE kỹE nhãnE đôE hạngE mỏE taiE thuầnE thíE thịE đêE bếnE khiE lýE nợE chiềuD loàiD trạiD lứaD đầyD camD hàmD quảngD tốD đánhD chấpD khíD lờiD quáD tráchD đaD cửD giảiD khoảngD lịchD sổD tranhD tốcD bácD cặpD lưuD nghiênD phiênD đoD
vớtI bạnF tàiE
vởE
vỡG
vợO chồngM tôiJ hoặcJ cóI vàH thìG đồngF khôngF vềF bệnhF bỏF conF cáiF emF hayF luônF muốnF nhặtF rồiF thươngF tuiF tuổiF việtF xácF đánhF ởF vớiD sinhD
vụV củaP côngO việcO ánO quốcN quânN khoaN vàN choM đượcM bưuM khácM tàiM theoM viễnM bảoL quảnL trongL hàngL hoạtL trưởngL vềL liênL kiểmL cóL quyL sauL hànhK gìK thiK phátK tạiK thanhK taiK phápK thựcK dânJ đốiJ thuộcJ doJ chứngJ tổJ thuếJ trênJ hoặcJ sưJ cấpJ kếJ khôngJ chuyênJ sựJ giámJ hỗJ môiJ chiJ điềuJ thamI phảiI giáoI kỹI làmI cungI phòngI cácI đểI đàoI tưI nộpI trựcI vậnI mụcI lậpI đánhI lãnhI tiếnI kinhI thủyI thôngI nghiênI làI màI chỉI đãI sảnI trungI khámI lữI thuI anI chínhI lưuH gâyH thìH trảH chủH giaoH nàoH duH cơH tròH phụcH đăngH cụH hướngH lợiH xâyH đạiH khẩnH thẩmH sửH tiếpH chuyểnH vớiH yH kếtH nhiệmH đườngH khaiH xácH hòaH thưH cònH phụH đấuH giảiH muaH mậtH thànhH vyH tươngG dựG giữaG nhưG bùG bồiG ngườiG cảnhG chịuG nhấtG thươngG đóG đặcG khiG bằngG chuẩnG phùG thườngG yêuG chiếnG hợpG mạngG cộngG khuyếnG thửG báoG kháchG dùngG nộiG vũG đơnG nhânG truyềnG giaG tốG bênG cùngG cầnG nhàG ngoạiG nghịG ngânG nhuG thiếtG gửiG chuyếnG từG tranhG chungF lễF hóaF thốngF truyF mangF táiF bánF khíF nhậnF phiF tậpF tổngF xuấtF nămF quảngF độtF chămF nướcF thỏaF cháyF ănF sẽF đưaF băngF khảoF nàyF nợF biênF caiF tìmF quanF đảngF hoànF hỏaF phânF rồiF tỉnhF đóngF quáF thịF đoF banF chữaF trướcF vănF giảngF họcF trởF kêF chạyE ứngE hậuE đangE tồnE xửE chiaE điệnE đảmE nổE sinhE trợE bịE mớiE tuầnE camE caoE hệE phốiE vệE cứuE tínE đếnE diệtE hộiE độcE ởE triểnE xétE đờiE ápE đềE chấpE gồmE vàoE đápE đặtE baoE huấnE nuôiE quỹE sửaE tinE diE quyếtE xếpE cậnE xemE đầuE chưaD kýD lúaD nhằmD trọngD vuiD cánD nhậpD thayD viênD vôD cuộcD nêuD nếuD tiêuD traD đúngD cảiD quyềnD sốD tínhD chứcD khắcD tốiD
vụnH
vừaN làmI họcH cóH bịF đủF quaF thôngF ứngF dọnF khuyếtF mộtF mớiF nóiF quyếtF rồiF thôiF trợF vàF khởiE đượcE dạyE theoD trongD phảiD
vữngM tàiH mạnhG vùngG cácG vàF củaF giaiE theoE chắcE vàngD
vựaG bữaF hẹnF
vựcS biểnL đấtL cóK quảnK biênK đượcK côngK giáoJ vàJ cửaJ hoạtI thuộcI hạnI bảoI nôngI sôngI dựI quyI tàiI chứngH chuyênH yH khácH cấmH kinhH hàngH trongH giámH khaiH sảnH nàoH năngH hoặcG anG đãG nhàG xuấtG quânG ưuG khôngG địaG kiểmG quốcG khoaG tiêuG phátG phòngG lânG khoG thămG đôG nộiG nhấtG ôG liênG theoG ngânG iG củaF doF thiF phụF vănF trọngF kếF đườngF cầnF giaF màF giaoF tưF laoF thươngF đềF hảiF nàyF dânF thựcF đểF miềnF riêngF thôngF thủyF tạmF báoF bịF bỏF đàoF đóF hànhF lưuF chiF cụF dượcF làmF đầuF điềuF bayF cảngF diF ngoàiF phápF đăngF nạoF xâyF khoángE nguyE tươngE thuếE thểE tráchE phảiE điệnE đoE chănE giáE xungE trênE ngoạiE thúE viễnE bưuE nơiE hóaE nghiênE sựE lậpE vềE chínhE làE tổE bãiE chưaE trungE tậpE vậtE lâmE sửE thịE đốiE ủyE hệE sauE xảyE lấyD phânD phụcD tiềnD trồngD tạiD xãD đấuD từD cáchD nghệD thiếtD tiếpD tâyD đôngD ngườiD nuôiD thànhD thốngD đặtD đồngD
vỳO mụcL lýK saoJ lợiI sựH tôiG cácG cộngF dịchF xãF chưaF đangF điF đểF bậnF chônF conF khóF lũF miếngF mẹF nhàF tốF trẻE vụE khôngE
vỵT tríP sựO cóM thuộcM hànhM trựcL đượcL nàoL quảnL chủL dựL liênK sửK vậnK tínhK báoJ nhậnJ thựcJ vàJ thuốcJ mìnhJ cấpJ quânJ cungJ khácI chịuI côngI muaI trongI họcI phânI chuyênI giaoI đăngI phụI vệI đầuI phátI thếI tổI quyI đoH phốiH bánH theoH dânH kinhH hoặcH kiểmH củaH thànhH thẩmH truyềnH thiH đềH đểH thamH trênH phảnH phảiG gửiG khôngG tiếpG điềuG chứcG tưG kếG lựcG sảnG đãG thìG vũG nơiG ởG mớiG vậtG khaiF điệnF bầuF tàiF cảnhF quỹF chiếuF đóF bảoF lậpF quyếtF đóngF thụF tựE làE doE thườngE giámE thuE tạiE vềE hàngE nàyE cũE khiE khởiE sauE thờiE xácE cănE làmE chuẩnE hoạtE chỉE kýE nghiệpE nhómE phóngE hưởngE tiềnE trìnhE đangE chàoD cửD mởD tươngD vyD ngoàiD banD bịD vớiD chấpD danhD từD hạchD đồngD độcD
vỹJ độI môF tuyếnE
xaN quáI trìnhH bờF cóF quaF dinhF giaF lánhF ởF hếtF lâuF tuầnF nhấtE
xanhL cóF trồngF venF đóF đenE tímE nướcE dươngE lamE láD rêuD đậmD
xayF dungD xátD
xeR ôM máyM cơK khôngI buýtI đượcI cóI kháchI bịI vàH môH đạpH lănH khiH côngH tảiH thìH ởH chạyH đãG củaG quânG theoG rácG rồiG tôiG trongG gắnG cứuG choG chởG hoặcG vậnG điệnG cảnhG từG thuộcF tậpF hạngF hếtF phảiF quyF trênF cấpF bánhF vềF lửaF nàoF đẩyF baF mấtF benF bâyF bểF dữF emF hưF lắmF miềnF muaF mấyF ngãF nênF nămF sợF thuêF trảF tôngF vôF xăngF ômF đêmF tươngF điF nhậpE doE bồnE đểE traE chữaE làE thựcE quốcE chuyênD cácD sátD ưuD mẫuD quáD khácD sảnD tangD thôD loạiD phụcD xuấtD đăngD
xemQ xétQ làK phimH biênF chiF nhữngF cụF lạiF tấtF khôngF bóngF bảnF chèoF giúpF kiểuF quyF đểD hìnhD
xenG kẽE
xiJ măngH técE banE
xinR phépM giấyM cấpL lạiK nghỉK lỗiJ tiềnJ ýJ ởJ aiJ làmI thôiI đượcH xácH bảnH thêmH giaH chuyểnH điềuG côngG bánG cáiG giùmG lờiG nộpG sốG trợG việcG xãG nhậpG miễnG nhậnF đổiF họcF cứuF tạmF camF cóF rútF bảoF gặpF hoãnF trởF bậtF vuiF khôngF hỗF vềF anhF bằngF chứngF họF lýF mấyF nhữngF phongF rồiF thẻF tríchF trườngF trạmF tòaF tờF xeF đóngF đấtF đểF vàE giaoE hoànE trongD thànhD
xoaG choF
xoayG kịpF chiềuD
xongO rồiK thìK baoJ mấyI chưaH ánH hìnhH bỏG trongG phảiF màF đểF hàngF hồiF hợpF làF bàiF gửiF hơnF lạiF ngườiF ngạchF tayF thấyF trưởngF trễF trồngF tuiF xuôiF ởF quyếtF cácF việcE biệnE nghĩaE trướcD
xoàiG trướcF vàoF
xuI thếG hướngG
xuiF quáF
xungL quanhJ phongJ độtI kíchE yếuE
xuyênO vàI củaI tạcH theoH đượcH làH kiểmH tạiG từG biênF đểF mộtF cậpF hoặcF cấpF trongF hàngE choE thựcE ngânE trênE quyE cóE hoạtE phảiE thuộcD vềD ràD
xuânI hòaF hèF maiF
xuôiF rồiF
xuấtT khẩuP bảnN xứN trìnhM cảnhM nhậpL trongL vàK thuốcK kinhK hàngK sảnK đượcK củaK theoK nôngJ ngũJ hoặcJ sắcJ hiệnJ nguồnJ cácJ cóI vớiI phátI làI vềI thứcI hóaI thựcI tạiI xưởngI từI phươngI khiH phimH đểH cấpH dựH côngH phảiH chủH vậtH việcH rượuH luồngH hợpG đốiG bánG mỹG khoG choG khôngG raG thửG kýG bộG đặtG thìG sạchG biệnG chấtF lựaF muốiF tiềnF giảiF vàngF đãF bằngF sửaF thiếtF khỏiF chươngF giốngF chiếnF báoF khácF doF nhiệmF điềuF trangF kếF nộiF cơE giaE lúaE quyE thôngE trênE tốtE đơnE nguyênE thủE banE kênhE gửiE chỉE hìnhE xăngE đếnE toànE xâyE chínhE mộtE ngườiE nướcE quỹE thuộcE thủyE tìnhE táiE xuấtE ápE điệnE dượcE nhằmE phânE phạmE bìnhE hoạtD phiD ýD chếD danhD liênD nhuD trựcD dữD lâmD nhậnD trướcD ảnhD bếnD kiểmD xửD hoànD màD sauD
xuốngN tỉnhH thìH đâyG làG nướcF choF dòngF thấpF tàuF quyF tầngF đượcF coiF cấpF lạnhF lậpF mìnhF nhàF sânF thônF tậnF vậyF xemF xãF đoF dướiF sâuD
xuồngF
xàH phòngH
xàiM đượcK tiếpG bằngF choF cáiF dựF hóaF hếtF mấyF nồiF thêmF tớiF từF đỡF
xàoG thếF tépF
xáK dạoF hếtF xãF củaD vàD
xácT địnhR nhậnQ minhN lậpM thựcK củaJ vàI cácH vềG thôngF hoặcF suấtF theoF nộiE thìE choD báoD sốD trongD
xáchG tayF
xátE
xâmN phạmM hạiK nhậpJ lượcD
xâyS dựngS nhàL lắpH mộF choF chuồngF cáiF hàngF khôngF lấnF nhaF rồiF saiF trênF xongF ômF mớiE
xãU hộiS cóM đượcM phảiL thìK nơiK khôngK vàK khácK mìnhK nàoJ làmJ mỹJ làJ mớiJ chứngJ hayI tôiI thựcI trongI gồmI baoI theoI raI điI cũI iaI mấyI rồiI hoặcI thànhI quyếtI đứcH cònH xửH tổH emH nôngH bịH vớiH sauH đăngH kýH đãH chỉH mấtH pháH màH gửiH xemH phườngH cấpG hỗG thuộcG tốiG nghỉG xinG gìG nóiG trênG đểG khuG ởG địaG khiG báoG chưaG chủG lậpG trảG tânG đóG từG củaG nộpF tiếpF vềF đồngF giảiF tựF nhậnF quảnF giápF doF nhưF đặcF camF côngF cầnF kèmF nàyF thườngF vàoF vùngF nămF phùF thuF chậmF lưuF mộtF sửaF tràF trởF ủyF hệF mứcF quyF việtF giữF gọiF họpF mỗiF nhậpF thiếuF thủF tớiF đổiF baF bênF chưF chụpF cátF giáF hoàiF hếtF inF kiaF koF lạiF môF mầnF ngồiF nhiệmF nửaF nữaF phạtF quênF rộngF syF thưởngF trạmF tuyF vòiF vậyF vừaF xuốngF đâuF đẩyF trìnhF biênF phúF trungE longE bằngE choE phêE phốiE đốiE anE giaoE hoạtE lộcE đạtE phướcE trướcE trựcE tạiE thôngD bìnhD đềD chuyểnD thamD xuânD aD banD đangD
xèoF tỷF
xéF raF
xépF loạiF
xétR xửN nghiệmM thấyK duyệtJ lạiJ cấpJ thăngI vàI tuyểnI côngI miễnI tặngI quyếtI hồI đểI đơnI hộH chọnH việcH giảiG mấyG giảmG tínhG đềG bổG củaG nângG báoG kỷG chuyểnG vềG cácF điềuF sửaF đếnF khôngF sựF hỗF ưuF khángF kiếnF phêF giaF thônF thếF tậpF khenF theoF tráchF hưởngF tiếpF kếtE chấpE đánhE giaoE hỏiE tạiE hủyE choE khiE raD vănD yêuD thiD dấuD rútD banD hoặcD nộiD trongD
xìH gàG hoàiF
xíF nghiệpE
xóaO ánL nợJ đăngJ bỏI mùH tênH cóG tạmG thôngF cáiF mãF mấtF thườngF đóiE hoặcD
xóiF lởF
xómN tôiI lấnH thìH emG bắcF chưaF chếtF cãiF cắnF dòmF giềngF gâyF gópF gậtF khiếuF màF mìnhF mườiF ngãF nênF quaF tắmF xinF xâyF đìnhF đứngF ởF
xôE
xôiH cầnF
xôngH láF đấtF
xùF lôngF
xúcM tiếnK cửH phạmH vớiH trựcG lãnhG vàF chuyệnF
xúiH giụcH
xăngM dầuM choF cóF giữaF tuầnF tyF tạiD
xưaJ chờF làmF ngheF nghèoF tớiF đemF đấtF
xưngH côngF làF
xươngH cáF
xưởngL gỗG đãF bênF mộcF nhuộmF thựcE sảnE vàD
xạO vàJ phảiI đãH theoH trongG hoặcG đốiF cóF củaF đượcF trịF môiF làF choF cáE yE vôE côngE khiE nghềD kínD quyD sửD gâyD hởD
xạoF tuiF
xảK nướcH rácF khóiF thảiE
xảoE quyệtE
xảyO raO
xấuK đếnI quáF thìF đủF củaF tớiE
xẻG
xếpP loạiL hạngK lươngK lạiJ toànI vàH vàoH hàngH theoH bậcG dỡG đượcF xongF cácF hoànF ngạchF đơnF lênE trongE tổE thứD vốnD trênD
xỉE
xỉnF rượuF
xỉuF luônF
xịtH thuốcG
xốpF cầnF
xổM sốM
xứN hàngL củaH khiF tạiF từE theoE hoặcE vàE rõE đượcD
xứngG vớiE
xửS lýS phạtO phúcI sơH củaH ánH theoH cácH vụG hoặcG giámG vềG giữaG vắngF vàoF ngườiF saoF xongF quyếtF trongF lạiF cóF tríF phảiE vớiE vàE nghềE côngE thìE kínE đượcD bìnhD
yS tếR cóJ khoaJ họcJ đượcH mộtH tâmH cấpH theoG sỹG vàG làG bảnG phảiF nhưF dượcF chứngF cănF giấyF giữF nhiềuF hoặcF khôngE trongE đốiE sinhE đểE thựcE đơnE củaE quyE địaE cácD hạngD xãD vùngD đãD
yênJ tâmF tĩnhF mớiF
yêuS cầuS bỏF cũF giậnF khôngF xaF câuE nướcE
yếtN côngJ chứngI việcH tạiH trênH phươngG cổG giáG thôngF hoặcF lịchF doF vàF trongE theoD tráiD đốiD danhD
yếuP tốN chínhJ sauJ củaJ lýI thuộcH quáG vàG trongG đượcG hưởngF lắmF nàoF thuF phẩmF vềF làE theoE đểE choE quyE thựcE hoặcE khôngE cóE khácE kémE thìD
àK nhaF thếF
àiF
áI
ánU đầuO dânO nhânN hìnhN cóM phạtM tíchL đãL tòaL vàL vềL đượcL theoL phíL phảiK hoặcK sửK bồiK củaK cấpK xửK thànhK phátK bảoK hànhK thuộcK quyJ khôngJ thìJ trongJ tuyênJ đốiJ treoJ choJ raJ xâyJ đóngJ doJ đểJ giảiJ chuyểnI tửI quânI bấtI ứngI phânI điềuI sảnI thựcI chưaI khácI tổI khaiI kiếnI luậtI thămI nhưngI làH màH quanH đangH việtH đềnH giáH chỉH khuyếnH tàiH nướcH quyếtH nhómH ápH nạoH nhàH vẫnH dựH gửiH điệnH đóH tạiH từH hỗH khuH liênG nàoG xétG nơiG yêuG hoànG kỹG quảnG kếtG lậpG sânG làmG hợpG phụcG sắpG khiG phòngG trênG sơG thuG vớiG xácG nộpG tổngG trướcG côngG duG thôngG tuG nhậnF phápF sauF đếnF khắcF kinhF muaF huyF sẽF xongF tựF chọnF lyF giaoF trảF cảiF khoaF đơnF sángF thẩmF biếtF bánF đàoF chứF cũF duyệtF gìF hầmF mấyF ngườiF bịF mởF quốcF hóaF thiếtF vàoF nếuF thụF táiF baoF cầnF lệE đảmE chấpE cơE trìnhE việnE đườngE ưuE xemE bổE chữaE cùngE dựaE hoạtE tươngE kiểmE mớiE bằngE chịuE cụE nghiênE năngE tiếnE triệuE ởE bốE trồngE đấuE cắmE cứuE gồmE cungE đềE phúcE tiếpE chuyênE nhưE bộE chiaE tạmE vayE giảmE đồngE dượcE ghiE khẩnE thiE cònD khởiD thíD trọngD vỵD đưaD chậmD nàyD phùD trụcD cănD cấmD hủyD đàmD chấmD cổD lựaD cácD lớnD thamD trựcD tuyếnD
ánhN vềL kịpK sángH củaG màF rồiF tạiF đầyF bằngE đúngE cácE đượcE thìD theoD vàD vớiD
áoN mưaI bảoH cóH trắngG sơG khoácG kiểuF dàiF lenF phơiF xuânE bằngE thuE vàE bênE chốngE phaoE bôngD mùaD
ápS dụngS giảiI suấtI lựcH tảiH thấpG cóG choF ănF từF vàE kếD củaD phíchD trênD
âmM thanhJ lịchH hoặcG nhạcF thìF cóF ghiF khiF lénF mưuE hiệuE vàE
ânI giảmG làF mỹF
âuH
épJ buộcH conF thìF
êG màyF
ìG ạchF
íchP hợpM củaL đếnI côngI quốcI thủyH trongG đốiG đượcG khácG vàG liênF trênF truyềnF vậtF khẩnF hoặcF từE choE phươngE chungE theoE kinhE bảoE tốtE thôngE việtE cộngD doD chínhD
ítP nhấtO nghiêmJ hơnH ngườiF chèF họcF lâuF quáF thìF đâuF đườngF đổF ỏiF
ôO tôN nhiễmM nàyG tiêuD vuôngD
ômI tiềnG nguyênF
ônH mệF thìF địnhD
ôngO nộiK bàJ cụI hàngH ấyH aH chủG nhàG trưởngG xãG ngoạiG anhF bạnF bảyF chồngF giàF hùngF hưuF kiaF thươngF támF táoF tâyF tôiF xỉnF đoF đáF ơiF nguyễnF
ùG suốtF ùF
ùnG tắcG
úcF làF
úngE
útI dạoF màF nhàF xongF
úyI
ýR kiếnP củaL dânJ báoI từI gâyI vớiI khôngI bằngI nghĩaI thứcI làmI thìH choH chíH nửaG tôiG hoặcG vàG bỏG tưởngG chấmG trongG chuyểnF phảiF bánF cảnF quyF mớiF nhữngF chấpF chútF truyệnF vềF địnhE cungE đốiD muốnD tiếpD cấpD thayD
ănP chănL cơmJ gìI thủyI uốngI hếtG ninhG xongG đượcG trongG theoG đườngG thêmF ngàyF làF khôngF thuaF choF mặcF vớiF bánhF búnF chayF chiF chuốiF cháoF chặnF dặmF haiF hiếpF hủF mấyF mặnF mờF mừngF ngonF nhiềuF nhậuF nhẹF nhỏF nhữngF noF nátF nóiF nấyF nữaF phátF rồiF saoF sángF trôngF trướcF trườngF trộmF tếtF tỏiF xaF ítF đuF ủF mònF củaE hỗnE hàngE đậmE tậpD giữaD ởD quảD vàD
ăngH tenH
đaQ baoL mấyL cấpL dạngK làK khôngK sốI bằngI phươngI củaG mụcG quyG đượcG khoaG chiềuG choG đốiF theoF đếnF thờiE từE cácE trongD giácD tiaD trênD
đaiQ khôngK cóK đượcJ theoI làI baoI vàI cấpI nhưH lầnH hiệnH mớiH trongH thìH anH phảiH gồmG đểG bịG màG tạiG củaG thuộcG choG hoặcF thựcF khiF nhưngF sauF vớiF nămF đốiF chậmF lưuF raF ủyF biênE doD
đanG
đangQ bịK làmK cóK chấpK ởK hưởngK thựcJ đượcJ họcJ trongJ quảnJ sửJ côngI hoạtI nằmI lãnhI mangI lưuH thụH thiH nghỉH chờH theoH giảiH chiếmH điềuH vậnH giữH đánhH khaiH xửG tạmG tạiG cưG tranhG điG mắcG thamG sinhF tiếpF xảyF thếF cầmF xemF nợF làF trựcF vàF bảoF ngồiF đảmF khiếuF bệnhF chiếuF cònF lyF lạnhF mầnF ngheF nghĩF raF ănF đổiF bayF nuôiF triểnF đóngF phụcF ápE choE giảngE tiếnE tổE hànhE phảiD sảnD xếpD diễnD doD phátD nắmD
đauL cóF đầuF baoF bụngF chỗF khớpF leoF lưngF muốnF nằmF nặngF quáF suốtF yếuF
đeK dọaK
đemM bánG lênG raG điF bảnF cuốnF dùngF giấyF hồF máyF quânF saoF sửaF theoF thêmF thẻF vềF áoF ápF
đenK khiF bằngF thuiF vàE
đeoI kínhF cấpF thẻD
điS làmN lạiL họcL đâuK côngJ nghĩaJ khámJ biệtJ bộJ xeJ chungI vayI tựI quaI môI biểnI họpI rồiI theoI đàoI cóH khaiH nhậnH vắngH duH cùngH chơiH conH thẳngH đườngH kèmH đượcH khỏiH đăngH tàuH raH khôngH tớiG bánG bầuG ngangG vàG thayG bạnG bệnhG cưỡngG khiếuG luiG línhG trễG tùG tắmG trênG vàoG trongG thìG kiểmG nướcG từG điềuG ngoàiG bờF tiếpF màF cácF lấyF muaF vớiF nộpF lênF ănF đóngF baoF chuyểnF hayF nhàF phátF vậnF bàF caiF huyệnF hộiF sửaF thẩmF tỉnhF xaF xemF đámF baF cháuF chùaF chưaF chợF chứngF coiF càF côF huếF hảF hếtF hỏiF hồiF kiệnF kýF kẻoF luônF lăngF lạcF lễF lộnF máyF mấtF mấyF mầnF mộcF ngủF nhiềuF nhậtF nhậuF nhổF nữaF phúF saF sớmF thuyếtF thángF tráiF tâyF tốiF uổngF vôF vậyF xinF xuấtF xácF đàF đánhF đâyF đòF đónF đổiF đứngF củaE trưngE thuêE thựcE laoE cấpE giáE chiD đếnD phảiD
đinhH nhưF
điênF điểnF
điêuH khắcE kiệnD
điếcF bẩmF
điếuH thuốcE
điềmF gìF
điềnK vàoH tờF đượcF cóF hiệnF hộF saiF thổF đầyE thôngD
điềuW kiệnS nàyR chỉnhQ traQ lệO củaN hànhN trịN ướcN khiểnN khoảnM độL chuyểnK độngK nàoK tiếtK phốiJ dưỡngJ vàJ gìJ lệnhI hòaI theoI luậtI mấyG nhưG giàF cấmF từE trongE tạiE đượcE vẽE trầnD vềD tầnD cóD
điểmT aP nàyK kinhK tínhK nàoK củaK hoặcK eJ xácJ quảnJ vàJ nộpJ giaoI cóI kiểmI tổI đểI lậpI chỉI thựcI đượcI đấuI chuyểnI nhậnI đoI bắtI đăngI đóngI đánhI tiếpH kếtH phátH thiH khốngH đặtH thanhH từH đềH quyH thôngH khácH cơH iH côngH ngườiH ghiH theoH vềH sảnH chấmG xâyG báoG chịuG yếuG cấpG cungG thuG trởG kýG dừngG dựG đãG trungG đếnG nghịG làmG địnhG gửiG khôngG mởG hợpG vớiG quyếtG gầnG mớiG phânG điềuG choG cácG trongG tốiG dânF duF cuốiF đầuF muaF địaF khảoF gốcF xảyF xóaF độF bàiF đàoF đóF xuấtF lấyF trênF khoángF nghỉF toánF sauF đốiF sinhF đặcF bánF ngàyF tiếnF trọngF banF chínhF nhậpF nhấtF tổngF xétF hoànF hếtF màF thànhF đạtF caoF bênE kỹE làE bưuE bịE doanhE sốE cầnE phụcE hưởngE nguồnE phảiE cấmE tạiE đenE ưuE chiE thìE xửE hoạtE bànE quanE truyE tựE khởiE nghiệmE chưaE trảE raE trướcE tạmE doE giấyE ngừngE tiềmE luậtD nhàD sơD tàiD yêuD điểmD giảiD phêD sửD thuộcD tậpD tọaD vàoD xếpD giámD hệD phươngD quốcD lướiD nhânD tríchD hiệuD thốngD trạmD cụD liênD nhôD thuậnD
điểnL hìnhI hệH xàoF việtF theoF
điệnT tửR thoạiN lựcM vàL ảnhL cóK năngK đượcK hoặcJ quốcJ ápJ hạtJ theoJ trongJ toánJ củaJ dànhI choI truyềnI phânI phảiH đãH nhàH từH đếnH khôngH tạiH đểH sửH làG vớiG gióG thuộcG cảG việtG trungG trởG trênG doG biênG thángG viênG đốiG thìG mặtG quyG cạnhG bìnhF miềnF riêngF đầuF sinhF trựcF giaoF bắtF ngàyF táchF caoF nămF nướcF hợpF vềF giậtF hộF loạiF chửiF cũngF hayF hoàiF lắmF nhầmF nấuF xãF xưngF yếuF lớnF phụcF tínF hàngF thựcE mớiE đấuE tíchE vănE dựE khiE baoE thỏaE côngE khuE liênE cungE tựE giữaE khácE bậcD cấpD điểmD ởD ngắnD nhỏD trướcD trườngD chiếnD cựcD gâyD bằngD lướiD tínhD tớiD anD báoD cácD thôngD nôngD sauD
điệpK dữJ
điệuH kiệnF
đoQ đạcN lườngM đếmL kiểmJ vẽI sâuI đượcH từH độG trọngG địaG theoG phảiF huyếtF lạiF vàF điệnF raF nốiF đấtF củaF gócF bằngE tựaE xăngE bảnE khíE thườngE nhómE trongE ởE nồngE liềuE khôngE lưuE nhiệtE liênE làE biểnD mựcD đốiD cácD trênD tạiD mặnD nướcD tốcD bứcD cóD đãD khoảngD điểmD
đoanK khácI vềF thựcE
đoanhE
đoànP kiểmL đánhK thanhJ thểJ kinhJ đạiJ luậtJ kếtI côngI vàI điệnI cơH điềuH laoH kháchH dầuG tàuG giámG viễnG viênG chủG cấpF trưởngF điF huyệnF hìnhF mấyF đôngF raE việtE củaE thẩmE tuầnE xácE đàmE vàoE hoặcD laiD theoD khôngD
đoáiF
đoánK vôF vàF inE bệnhE trongD
đoạnO haiH khácG đườngG củaG tuyếnG từG điềuG sauG trướcG nàoF gianF vănF thẳngF đầuF mộtF sôngF thựcF sảnE chuẩnE đếnE trongE phátE quyE truyE vàE lậpE tiếpE thửE cụD xétD tinhD chếD giaD nàyD hoạtD hoặcD iD xâyD
đoạtL tàiJ bịF diF hàngD
đuF đủF
đuaM chóI cơH ngựaH khenH xeG cóF thìF gheF củaE vàE cấpE doD
đunK hoặcF trongE
đuôiI choF
đuốiG dướiF nướcF
đuổiJ đượcF emF saoF việcF
đàK nẵngI lạtH
đàiM vôI phátH loanH truyềnH thôngF kiểmE tiếngE
đàmL phánL thoạiF
đànK trẻH heoF ôngF hồiE giốngD
đàoR tạoR móngG đấtF aoF nhiệmF canhF bớiE
đáM quýH vớiG làF choF gàF hiểuF mấyF nhauF nằmF trựcF uốngF vỉaF sétF quốcE vàE thảiE vôiD
đámL cướiJ tangG mâyG bạnF bắpF giỗF hỏiF maF thanhF cháyE
đángL kểI củaH thìF khôngF phảiF cóF làF tiềnF khácD ngờD
đánhS giáR bạcJ dấuJ rơiJ sốJ nhauI cáI conH bắtH thuêG tráoG răngG máyF thắngF bênF càngF emF hoàiF saoF vợF đềF cắpD thuếD
đáoH hạnF
đápQ ứngQ ánG trongG nghĩaE quốcD
đáyK biểnI
đâmG vaF
đâuQ rồiJ vậyJ khôngI màH cóH mấtH mớiG nữaG đểG thìF phảiF theoF anhF bâyF cháuF chơiF chứngF côF emF hảF hếtF lạiF ngonF thếF trênF từF vẫnF xinF đượcF đấyF ạF
đâyS gọiO đượcL viếtK khôngJ cóJ đểH từH làH thìH phảiG nămG vậyG tráiG làmF choF theoF củaF bịF hộF anhF baF bácF bâyF chúF dễF giùmF gặpF gồmF hơnF hỏiF lầnF máF mấyF mầnF mộtF nghỉF ngônF nhậnF nhỉF nèF nóiF nằmF rồiF sốngF tuiF tạmF uốngF xaF xinF ănF đợiF hếtF trongE hoặcD đốiD
đãT đượcQ cóN bịM biếtL nộpL đăngL thựcL kýL cấpL hoànK quaK nhậnK chếtJ côngJ raJ đóngJ thuJ giảiJ hếtJ sửJ lậpJ thỏaI chứngI kếtI giaoI làmI chuyểnI phátI cungI trảI tiếpI thànhI thamI xácI mấtI thôngI gửiI banH chấpH camH bánH kêH đủH ghiH hoặcH bảoH khaiH ápH tiếnH tạmH xếpH lyH thanhG tríchG nóiG phêG họcG nghỉG từngG đầuG chiG đềG quyG yêuG muaG từG bồiG xuấtG chấmG báoF xóaF xâyF dùngF khôngF phụcF tốtF phảiF xétF hưF tồnF đưaF bậtF xảyF đánhF hưởngF kiểmF mởF phânF điềuF đápF đọcF thụF đạtF đểF quáF ủyF lạnhF lỡF sinhF tốiF xửF đẩyF lựaF gópF thiF tuyênF chủF khắcF tínhF nêuF thốngF trừF nhậpF vàF hoạtF baoE sảnE choE niêmE thayE thôiE rútE trựcE khấuE tựE quyếtE triểnE gâyE lấyE trúngE sửaE tổE đếnE làE thiếtE bỏE bốE hỗE tíchE kiếnE ứngE cậpD vềD địnhD đồngD điD đặtD
đãiO thuếJ ngườiJ đầuI theoI đặcI củaI đốiH vềH ngộG quyF kèmF khácF vàF tùF nướcF hưởngE choE nghềE miễnE trongE biểuE đượcD sauD đểD caoD
đèG lênF
đènL đỏH vàH báoG tínG chiếuF đườngF lênF mấyF hiệuE biểnE trắngD
đêM điềuK chỗF nhânE vàE đượcD chắnD
đêmM thìH cóG làF nayF coiF hayF mệtF nàoF đauF
đìnhQ chỉO cóK vàI côngI đượcI vănI nhậnH ngườiH tôiG hoặcG trongG màG sửF baoF theoF củaF nôngF liênF cònF chungF hayF nhàF nớF làF thìE khôngE tạiE họE phảiE đăngE đểE thựcD nghèoD vềD thuộcD
đíchQ sửN khácK quốcJ thươngI cấpI củaI kinhI anI vàH gìH đểG côngG sinhG cóF đánhF xuấtF bảoF tônF chiếmF chấmF chốngF lồngF quyF lợiF sảnF đãF phátF nhânF sauF vayE chuyểnE nghiênE hoạtE phòngE theoE khaiD choD hoặcD nêuD đếnD
đínhK kèmJ chínhH
đòF mỗiF
đòiM lạiJ nợI quyềnF tiềnF hỏiF làF theoF conF giấyF gấpF lươngF thêmF vậyF điF đóngF bồiE
đóR cóL đượcK thuộcK khôngK phảiK làJ nêuJ vàJ choI đãI theoI cònH ghiH đóngH đểH hoặcH làmH chưaH thìH trongH chấmH điH màG xácG baoG bịG tạiG tựG cưG đếnG bằngF quyF ngườiF nhưF thựcF vàoF đangF quaF coiF conF ngheF nóiF viếtF chảF chịF chứF dễF hảF kiểuF loạnF luônF muaF tuiF tôiF vợF đôngF đổF cácF khiF thểE vớiE đốiE củaE sốE vềE chỉE côngE trênE tươngE chuyểnE raE bênE chủE thôngE chiE mớiE đồngE biếtE cầnE thờiE doD gâyD gửiD báoD mộtD tiếpD vẫnD đápD bảoD cùngD nhưngD trướcD ưuD ởD sẽD tínhD tổngD ítD trởD
đóiI bữaF chứF nămF
đónK trảH tiếpG cháuF
đóngR bảoN dấuM gópM góiL cửaL thuếL tiềnL mớiJ baoJ phíI tạmH cảngH thầuH mộtH vàoH ởG mộcG phạtG rồiG trụG trênG tàuG đủG luồngG quânG điệnG cọcF trướcF tàiF vàF khôngF thìF cổngF thêmF đâuF baF chỗF làmF lệF mấyF mờF mứcF nữaF thiếuF thếF thừaF tớiF ánF kinhF chaiF theoF thànhE củaE lạiE họcE bùE hoặcE hằngE tạiE quyD trongD từD
đôO thịN laI hàH nướcF sauF đốcE
đôiK thìG khôngG vớiG
đônL đốcL
đôngO ngườiI cóH sángH phảiH lắmG quáG làG lạnhG namG trongG bắcG vàG hoặcF củaF mớiF sởF thôngF đủF longF nghẹtF vỳF đáF lớnF theoE côngE thườngE dânE đượcD đốiD
đúcJ tiềnG hỏngE
đúngR hayN quyN khôngM mụcK thờiK hạnJ cácJ thẩmJ nộiI đốiI vớiI luậtI phápI chếH theoH vỵH rồiG sốG trìnhG tiêuG hồG sựG yêuF chứcF nghĩaF hoặcF tiếnF việcF đắnF chỗF hợpF đàoF chưaF nhấtF tếtF xãF địaF vàF thựcF kếE phươngE thiếtE hướngE nơiE chínhE thỏaE camE mựcE nhiệmE côngE điềuE giáD phạmD chủngD tuyếnD mẫuD mứcD cơD thìD chỉD mộtD
đăngT kýT kiểmM tảiM nhậpJ côngJ báoI xuấtH trênG hìnhF ởF bánF chơnF thôngE tinE bạD caiD
đĩaI
đơnT vỵT đềM điệnL yêuL phươngK giáK xinK khiếuK thuốcK giảnJ tốJ đăngJ khởiJ thânJ nàyJ thìI choI vàI ởH theoH bánH gửiH hoặcH đãH cóH rồiG khángG hàngG khôngG phảiG củaG làG đượcG trongG thưG mẫuG cầnF bảnF inF ngườiF dựF cớF gìF lênF mởF thángF toànF tranhF dânF thươngF đếnF kiếnF muaF chứngE doE từE đểE lẻE tựE đặtE thanhD trìnhD bảoD phúcD rútD thựcD vớiD thuộcD tàiD
đưaP vàoM raL ngườiJ điI vụH giấyH tiềnG vềG côngG tinG sảnF hồF hàngF thiF họcF lạiF quyếtF bảnF sốF cảF luônF phongF đủF diF thôngF lênF bảoE phươngE tangE đónE nộiE tàuE đấtE cơE tàiE cácD nạnD xeD đếnD hốiD
đươngO sựM sinhJ vớiI trởI nhiênH thuộcG củaG từF khácF theoF cóF hoặcF doE chứcE đốiE cấpE tốiE nhiệmE trongE vàE đượcD quyD thìD
đườngS sắtP bộO thủyO bưuL ngangK dâyJ kínhI lốiI biênI giaoI ốngI điI nguyễnI truyềnH caoH hàngH nàoH bayH cóH cấtH dẫnH phốH nàyH thìH mépH biểnG lêG khôngG ănG làmG rồiG trườngG ranhG bìnhG vàG đuaG trongG dàiG vậnG phảiG đượcG vàoG màF địaF dùngF bêF mộtF vôF bờF côngF đóF congF chuyềnF sáF trònF mớiF phânF trơnF hưF làngF lớnF maiF phạmF trướcF vớiF chungF ghéF ngôF nhenF nhựaF phạtF thôiF vậyF xómF đuổiF đâuF thẳngF lănF cơF đẳngF tìnhF tỉnhE choE viềnE chuyênE cápE hoặcE quốcE nétE quaE đôD khácD ngoạiD kẻD trênD lòD sôngD xeD xãD dànhD nốiD
đượcX quyT khôngQ thựcQ cấpQ giaoP xácP hưởngO tínhO phépO cơO miễnO sửaN sửN ápN phânN côngN bảoN hướngM phêM hiểuM hỗM hồM ủyM lậpM thôngM nhàM chuyểnM ghiM đăngM kiểmM mấyM thànhM bồiM bổM xemL nhậnL gửiL tiếpL bốL từL yêuL làmL bộL tổL vănL ưuL coiL lưuL trảL xóaL trợL cungL thểL gọiL cácL xâyL giảmK kýK tiếnK thanhK lấyK điềuK giảiK quyếtK lựaK koK đánhK đềK thìK xửK nghỉK tạmK giaK chứngK chỉK kếtK chủK quyềnK baoK ngườiK thayK ngânK thiK banK đàoK xếpK hoànK xétK chấpK chiaK thuK sựK đơnJ bãiJ thiếtJ tặngJ đưaJ quảnJ hộiJ sảnJ phápJ tuyểnJ nộpJ choJ duyệtJ dùngJ thủJ đứngJ thamJ tiềnJ thuêJ giámJ đểJ phátJ đặtJ muaJ quáJ chínhJ tựJ báoJ đầuJ tríchJ cửJ lãnhJ thỏaJ khaiJ đóngJ cộngJ màI trừI quốcI tạoI inI mởI vượtI trangI nhậpI đầyI cậpI sauI rútI đạiI thẩmI vậnI bầuI bánI địnhI vàoI khámI theoI giữI tốiI tổngI việcI khấuI xuấtI hìnhI chiI chưaI hôngI nữaI huyI khuyếnI giớiI hợpI trongI trìnhI giấyI kêI sởI điI cụcI niêmI hạchI phảiI khiếuI diI mờiH hoạtH thếH táchH xinH dẫnH mộtH tiêuH vàH dánH hayH thuaH dựH hoặcH thừaH tráiH viếtH hảH mườiH rồiH thụH tàiH thaH vớiH kéoH hoãnH phongH cănH giáH tưH ýH kinhH sốH lắpH triểnH nêuH triệuH mangH doanhH tòaH tậpH vayH gắnH bênH mụcH sắpH doH liênH huấnH đồngH chọnH khoánH đềnH khenH thấpH chếH uốngH việnH bằngH nhờG thêmG thẻG phụG mừngG tớiG cưỡngG nghiệmG thốngG tăngG chớG chứG cáiG maiG mùaG hủyG truyG gặpG dịchG chàoG ứngG raG nợG đínhG khiG quỹG đảmG biếtG nuôiG tiếtG trưngG ngàyG ràG thờiG đượcG địaG bảnG khắcG trùngG biênG thửG ítG hoánG trởG làG phảnG đìnhG chuẩnG họcG traoG tiếngG trồngG tinG hànhG lạmG đặcG tuyênG đủG kiếnF thưởngF trungF haiF trênF duyF hòaF hếtF đốiF tồnF lỗiF củaF đemF hứaF tạiF chămF hiệuF bàoF tốngF hộF khôiF lợiF nhưF thưF đòiF bàyF cânF mãF chạyF gâyF gấpF lênF mặtF nhânF nângF tíchF vậtF ânF chiếnF đoF mượnF saoF sóngF vềF baF bànF ngheF bữaF chịF chụcF emF gìF gỡF hônF hồiF kỷF laoF liềnF mổF nhiêuF rượuF sếpF vậyF vừaF đóF đónF đứaF nhữngF bùF chaF chấmF chỉnhF khởiF nghiênF cóF phổF phụcF soátF trựcF đổiF nguyênF nộiF môF tìmF khoanhF loạiF tìnhF liệtE thăngE tônE nơiE phươngE danhE chánhE truyềnE ghépE kếE nguồnE trưởngE cắtE lớnE biểuE cứuE lệnhE sinhE hàngE kháchE quảngE tiêmE tờE nhỏE cảnE hệE sápE chiếtE phiếuE tấtE gópE chởE càiE mứcE ngănE trướcE táiE đấuE sơnD toànD ổnD bỏD dướiD khảoD vyD hiểnD thămD cáD cáchD cảiD cảnhD ngayD nghĩaD thườngD treoD việtD bìnhD cheD chứaD bayD bắtD hỏiD nhiềuD nốiD quaD xâmD đọcD ảnhD ấnD
đạcN vàM đượcH bảnG trongF củaF lạiF hưF nhàF điệnE lậpE quốcE
đạiS diệnR họcP biểuN lýN chúngM hộiM hóaI sứI phóH độiG đoànF dịchF thanhF úyF táF xáF điệnE lượngE dươngE vàE cươngD
đạnJ dượcH
đạoQ đứcL củaK cácK cơJ bộJ việcJ vàI phòngI thựcI sởI côngH đơnH tổH trungH ủyH quốcH cụcG cấpG thiG vềG trongG xâyG diễnG quyếtF chốngF tổngF doanhF điF mấyF tiếpF ônF điềuF chủF trựcF đảngF hoạtF lựcF cổF hoặcF triểnE cóE banE giảiE ứngE hộiE vệE chínhE theoE khácE nhàE vănE vụE xửE đốiE cụD thốngD cuộcD nghiệpD đìnhD liênD
đạpH điệnF xìF
đạtP yêuL đượcK tiêuJ chuẩnJ từH chấtG giảiG cácG hoặcG vềF thìF kếtF phảiF ítF làF trìnhF tốiF giaF nhữngF mộtF tỷF mứcE loạiE quyE vàE giấyE danhE nguyênE hiệuD trênD vănD
đảmS bảoP anO nhiệmL cácL chấtL thựcK choK tínhK hoạtJ quyềnJ trậtJ việcJ điềuI yêuI kinhI khôngI theoI bằngI phùI đủI chiI quốcI sựI vàH trongH đểH côngH tàiH nhậnH đượcH cóH đúngH thiH mộtH quyG tuânG tiêuG nguyênG khảG củaG bíG duyG nguồnG vềG hiệuG tiềnG đápG cơG hoặcG dựG kếtG lợiG giaoF giữF làF khiF triểnF chưaF bìnhF tựF từF giảiF vệF chếF cungF thờiF chínhF kháchF đãF thôngF trangF đầyF cânF hệF khácF phátF hàngF ngânE thìE tiếtE xửE thanhE nghĩaE sửE đốiE môiE mụcE phảiE hàiE khoảngE quảnE thuậnE mứcE toànE hoànE tỷE độE sốE thốngE liênE đồngE tươngE ổnE kịpD nhuD sứcD truyD chuyếnD tổngD bồiD tiếnD ítD chấpD diệnD ngườiD phụcD tuyệtD tốiD vậnD kỹD phươngD đầuD
đảngN ủyJ vàI viênI cộngI bộG ởF làmF thànhF đượcE
đảoN đượcG vàG đểF thìF lýF theoF củaF việtE thuộcE phảiE cóE trongD
đấtU đaiQ nôngN khôngN ởN đượcN cóM theoM thìM tạiL củaL làL đểL phiL phảiL khiL ngậpL trongL vàL doL quốcK màK liềnK choK đốiK xâyK cầnK đãK cụK đangJ đườngJ sửJ cấpJ nàoJ hayJ làmJ tínhJ hoặcJ thựcJ trồngJ trênJ thuJ nhàI nướcI thổI ruộngI quyI thuộcI côngI rừngI hằngI mộtI trảI bịI raI rồiI bằngI trướcI baoI sảnI nhưI dànhH nàyH từH đáH lúaH sauH đóH nghĩaH nềnH gìH longH cònH ghiH giaoH nămH phụcH vỳH giữaH hiệnH mớiH nộpG thànhG vườnG xãG lạiG điG aiG baG linhG nhưngG quậnG khácG anG chưaG hàngG vàoG nhỏG gồmG đúngG cảngG chuyểnG thuêG sốG hìnhF lâmF mặtF vyF táiF gắnF phènF nếuF thanhF đầuF dùngF nằmF chếtF trườngF tỷF vôF xinF đếnF giấyF ngườiF chiaF giaF haiF hủyF sớmF thếF thừaF tỉnhF đóngF đỏF bâyF cháuF chỗF chứF chứngF củF dánF emF giờF giữF hồiF inF liệuF mìnhF nữaF phườngF phốF quayF rẫyF saiF tôiF viếtF vậyF vớiF xongF xàiF yêuF điềuF đàF đứcF đứngF ơiF chịuF trưngF dướiF hiếmF soF thươngE venE khuE cácE dựE ổnE chuyênE thôngE gâyE cơE bìnhE vượtE cùngE câyE nuôiE sétE đồngE bãiD lầnD tươngD thểD tựD xácD hợpD thịD kếtD lấnD sangD
đấuQ giáP thầuN nốiK thểJ tranhJ thìH vàG củaE hoặcE mônE
đấyJ
đầmH màuF
đầuU tưT cơM mốiM tiênL nămJ vàoJ raJ từJ đơnI củaI đốiI vàI dòngI hoặcH cácH tổH cuốiH thángH khôngH thựcH ngàyH đượcH mấtG mấyG xàiG ănG máyG kỳG đểG bộG choG màG khiG cầuG bằngG tạiG làG ngànhG nhậnF hàngF nguồnF hoạtF theoF đườngF ởF cóF ápF baoF thếF điF vềF ngõF tuầnF aiF cấpF hayF hòaF hẻmF lòngF lúcF tốnF tớiF xómF đuôiF đếmF ngườiF quýF nốiF cựcE giờE trongE thìE doanhE đếnE thamE phảiE thầuE thúE thờiE tuyếnE sửE biếnE thuE nhỏD vănD nhưngD làmD quyD chiD dâyD kéoD nhàD đãD
đầyQ đủP bếpF hũF máiF nhàF rồiF sânF đầuF
đẩyL mạnhH phátG bộF giấyF tiếpF vỉaF bìnhF việcE hoạtD tàuD nhanhD
đậmJ thìF thếF đặcE
đậpL trànF thìF đáF dângF thủyE vàD
đậuL tránhG tạiF đượcF phaF phộngF phụF rồiF xanhF đạiF tàuE anD trongD
đắmJ màG đượcF gâyD
đắnF
đắngF miệngF
đắpJ chiG láF bộiF cácE mộtD
đắtG thếG
đằngH
đẳngO giớiK đượcK trởH sưH vàG cóF côngF tạiF theoF tưF nghềF hàF trongF choE hoặcE vềD cấpD ngànhD chuyênD vớiD đốiD trịD trướcD
đặcQ biệtP thùM điểmL dụngK tínhJ trưngJ xáI khuG cáchG sảnF tảF chạyF quyềnF hữuE chủngE nhiệmD địnhD
đặngH tháiG
đặtP hàngL trụL cọcK cượcK tênK thiếtI tạiH giaH ởH trênH trướcG raG theoG dướiG inG cácG trongG vàoG câuF tốiF hệF vàF chỗF biểnF từF vănF chânF họF lịchF lọpF máyF tiềnF cơE canhE lệnhE chiE địaE chụpE côngE giáE muaE trạmD đểD phầnD cốD cápD
đẹpK củaF màF mắtF nhấtF rứaF tầmF
đẻL rớtF ởF củaF hoặcF vàD
đẽoE
đếF
đếmM bắtI điệnH vàG cóG từF làF thìF xongF dùngF câyF gồmF thờiF củaE chínhE trongD
đếnT dướiN baoN việcN cơM hoạtM ngàyM khiL thờiL hếtL cácL anK quyềnK côngK ngườiJ mứcJ bộJ nộiJ nămJ hạnJ tàiJ trungJ nhậnJ ủyJ vụJ cụcI điềuI sởI địaI khoảnI đấtI tổI bậcI lợiI nơiI điểmI làmI thamH sứcH thángH sựH quốcH tínhH trướcH quảnH môiH cảngH hệH vấnH giáH lĩnhH quáH bảoH việtH phòngH từngH kinhG cấpG vănG hàngG dựG thuG thămG nhiềuG giaoG vỵG chấtG hồG sốG đơnG hànhG sảnG thựcG tổngG tuổiG bíG khiếuG nhiệmG thươngG quyG khủngG chủG cóG thủG tiếpG danhG chứcG vàG đầuG đốiG khôngG trongG khámF tòaF kếtF maF đườngF khuF đăngF mộtF khảF liênF hộiF kháchF xãF cuốiF nguồnF tàuF muaF thôngF tìnhF khoF ngànhF ngânF thuốcF dừngF khaiF mấyF ngủF nạnF củaF doanhF vùngF chưaF cửaF trụF phátF hiệnF hợpF mẫuF phảiF đúngF phiênF trẻF nướcE phạmE thayE banE vậnE cổngE nhàE kỳE hoặcE quyếtE sửE xuấtE haiE uyE mốcE nghĩaE nhữngE taiE chuyênE khángE sinhE họcE báoE chiE nộpE phươngE theoE thiếuE trìnhE đềE chuyểnE năngE đạiE chươngE chạyE chứngE thườngE tấtE xửE việnE bênD bịD cảnhD lưuD thànhD tráchD tốiD đủD giảiD quỹD trườngD vậtD đểD conD cuộcD cáD lầnD mụcD tộiD biênD dịchD nayD nhânD tiêuD tốD đìnhD chếD cưD toànD chínhD diD kiểmD tácD xácD yêuD độD
đềT nghịS xuấtO ánO tàiK cươngJ liênJ thiJ phátI vềI khácH cóH bìnhH thuộcH cửH raH cầnH mụcH thamG cậpG kiểmG giớiG đượcG củaF gìF màF vướngF nàoF conF kínhF mớiF sauF vàE vượtE cònE quanE xãE chưaE cụE caoE đãE trongE theoE thựcE chungD phòngD chấtD phápD tinD bảnD
đềnM bùL baoH saoG khôngF mỗiF tứcF ơnE
đềuM phảiI cóI bịG khôngG làG đượcF mấtF bãiF vậyF trênE choD
đểU thựcO bảoN làmM xácM đượcM xemM phụcL đảmL giảiL lạiL tổL tínhL xửL thanhK xâyK cấpK tổngK kiểmK nghiênK sửK đốiK sảnK cóK ngườiK tiếpK lậpK phátJ hoànJ quảnJ điềuJ chuyểnJ đầuJ bánJ thamJ phốiJ theoJ cơJ thuJ trìnhJ đánhJ nhậnJ tôiJ cácJ điJ cungJ kịpJ ápJ phòngJ giaoJ đápI triểnI thẩmI báoI thiI choI muaI chứngI chiI hoạtI đăngI lưuI quyếtI thayI tiếnI đềI côngI nângI đưaI phânI hỗI hưởngI ởI cướiI tạoI đâuI trảI ngănI bổI nộpI ghiI trởI tăngI địnhI thôngI khaiH kếtH xétH conH maiH kýH gửiH lấyH xảyH kinhH duyH giảmH nhậpH giámH bùH xuấtH bộH chủH lựaH yêuH vậnH cậpH sửaH trốnH hướngH hộiH đóngH thếH đấuH phùH thànhH biếtH hỏiH quyG dànhG nhàG tránhG quênG thốngG khuyếnG lâuG tuiG trangG đạtG cứuG tậpG chỉG traoG thừaG bốG raG nuôiG truyG tiêuG thiếtG cảnhG khắcG tưG khôngG trongG trốngG vayG mấtG diG nhânG giúpG sinhG rútF chuẩnF hộF thíF họF tựF giaF đàoF lẫnF sốF thửF táiF tặngF tốF ứngF nướcF thểF từF banF baoF tạmF dùngF lắpF doanhF lênF niêmF chămF loạiF riêngF tinF trênF trướcF trồngF xuyênF liênF mẹF phầnF đấtF hìnhF nhằmF quaF quyênF bácF cháuF càF cảiF emF hoánF hótF hạnF mấyF ngồiF phóF sauF trúngF tủF xàiF đấyF chếF gópF trụcF xâmF mởF đặtF xếpF ủyF chấpE trưngE tìmE trựcE chỉnhE đoE bồiE họcE truyềnE cửE huyE ràE vyE chấmE khámE đơnE đạiE dựE phảnE thảoE traE tuyểnE bênE chínhE hủyE phêE thuậnE cùngE dạyE hạchE phổE tíchE việnE đeoE giớiE soE càiE giữE inE kêE chữaE gâyE khôiE bầuE chốngE giảngE khởiE quảngE chiaE trẻE thúcE thỏaE việcE xeE chọnD hànhD khẳngD tuyênD xinD bànD cânD ngânD sẵnD sởD thươngD xóaD ổnD hợpD nghịD tríchD trừD cụcD tàuD tòaD khiếuD gắnD kháchD mọiD nắmD sátD thủD
đệmJ củaG vàE
đỉaF
đỉnhH
địaT phươngR bànP điểmO chỉO chấtM lýL chínhL hìnhL giớiK đượcK vậtJ việtJ phụcI danhI theoI vàI phậnI cóH quốcH phảiG địaG làG tiếpG trongG đãG hoặcG củaG gồmG chuyênF chấnF thànhF khuF bổF dẫnF trênF vỵF tạiF đểF thuộcE thựcE doE khôngE mạoE hóaE baoE trựcE đếnD đốiD tầngD vàoD quyD từD choD thìD
địchJ thếF nămF thìF họaF
địnF nhưF
địnhX tạiU củaT nhưS nàyR sốQ vềQ giáP mứcP chiO kỳO phápN theoN vàN việcN khácN thànhN hiệnM đượcM tưM trongM cưM cụM danhM thuM côngM choM thếM giảiM viênM raM cácL điềuL hoặcL đốiL xửL cóL hồL hướngL phươngL phêL mớiL sauL chấtL làL quyL thìL cấpL nộiL chủL giaoL nghĩaK ápK vỵK kiểmK trênK tạmK lạiK đểK đầuK rõK hànhK khôngK đìnhK kỹK từK anK phảiK dựK bằngK thờiK chuyểnK thuếK chungK thiJ dạngJ trướcJ đoạtJ tuyênJ cơJ bổJ lượngJ ngườiJ cưỡngJ đềJ liênJ thanhJ thẩmJ hủyJ tiêuJ miễnJ chỉJ thựcJ báoJ chếJ hìnhJ tổJ đóJ đãJ ranhJ yJ baoJ thiếtJ kếtI kỷI trìnhI sửaI thưI quảnI chứcI khởiI kếI tráchI thươngI khiI đưaI phânI nàoI thayI cănI biênI bảngI mởI tìnhI chínhI tiềnI bắtI diệnI giảmI xácI chấmI vớiI mộtI doI nhiệmI tàiI màI mẫuI tỷI chươngI chấpI trưngI nguyênH tươngH nhưngH tuyểnH giaH phạtH sửH tínhH địnhH thầuH banH đờiH bịH hệH hoànH nhữngH truyH bánH thôngH thuộcH bảoH loạiH chuẩnH mụcH sựH gồmH nhàH tổngH tiếpH ởH đếnH nghỉH quyềnH sảnH hoãnH mãH ghiG khuG lậpG xuấtG khoảnG nêuG phùG sơG tiếnG lựaG cướiG lâuG tráiG độG ấnG cổG biệnG khốiG nhuG trảG muaG kinhG trợG yêuG cáG gửiG nguồnG riêngG bởiG saiG doanhG phạmG hàngG cuốiG dânG chưaG hạnG khungG khángG thủG chuyênG diG giámG ngàyG hợpG quyếtG đơnG buộcG nămG nơiG tịchG đangG đặcG duyG hỗG nguyG quỹG vấnG làmF phụcF thiệtF phongF thảF cùngF mặtF vàoF caoF hưởngF tốiF hạF thángF ủyF địaF thaF tọaF xóaF cấmF lầnF ngưỡngF cửF duyệtF hoạtF huyF ngânF chứngF dựaF saoF tuyếnF dẫnF huyệnF luônF maiF xàiF ănF bíF vùngF đóngF khenF kèmF phátF trọngF xãF điểmF xeF đánhF rútF đặtF chiaF thônF vôF kýE tốE cònE quốcE dừngE máyE cuộcE khoảngE kéoE vậnE xếpE dướiE đúngE chiếnE cáchE giữE nhânE thuêE trangE tênE tậpE vănE ítE bệnhE chiềuE năngE phầnE chaE phúcE xemE giữaE inE thuốcE trúngE bộE nhậpE thamE thụE triệuE trườngE tớiE bãiE lãiE thôiE vốnE xâyE đăngE phòngE thốngE đườngE cầnD kiếnD nhằmD đảmD biểuD dữD khoanhD khảD luậtD nếuD thứD vụD đạtD lộD suấtD tăngD tổnD loàiD nộpD rơD sôD sứcD từngD đạiD cungD dòngD giớiD họpD khaiD quanD vượtD đềnD độcD bồiD chịuD hiệuD nhậnD nângD đổiD
đọcN vàJ khôngH đượcG giùmG lạiG sốG báoF chảF chậmF nênF rànhF tinF
đọngI xâyE thuộcD
đỏP cóJ đấtJ đượcJ khiI thìI cấpH củaH khôngH theoH bịG choG cũG mớiG nhàG vàF đốiF làF baoF ởF phảiF sangF đangF chấmF chỉF cầnF ghiF giảF hayF hỏnF lạiF lầnF màF ngầuF phạtF rồiF saiF sẽF sổF tăngF xeF xinF đứngF việtE tươiE trongD
đốH bạnF nàoF vuiF
đốcP sởL thẩmK ngânJ cácJ trungI côngI việcI hoặcI vàH quỹH cơH cảngH đạiG bảoF thuộcF doanhF chiE củaE thựcE hảiE họcE thiE điềuD bệnhD quyếtD
đốiV vớiU tượngR chiếuM thoạiM tácL ngoạiL xửJ ngânI chứngI phóH ứngH củaG chấtG vốnF nguồnF soátF khángF họcF khiF đượcF kếE trongE từE diệnE bảoE choE anE xứngD thuD vàD đápD cungD hoặcD
đốnH câyG mấtF
đốngH đaF giấyF
đốtJ rácF rơmF làF sưngF
đồQ địaK vậtK đượcK dùngI hiệnI ánH đạcH chơiH quyH vàH chạyH hànhH ảnhG địnhG chuyênG sốG vỵG khôngG thuộcF hàngF gồmF theoF họaF đấtF khuF côngF phụF thểF phânF điềuF inE tàiE kếtE cóE phảiE tỷE chuẩnE uốngE hìnhE hoặcE làE trườngE bốE mặtE chấtE thửaE cầnE thìE từE cácD cảnhD tỉnhD viênD nềnD phụcD tổngD củaD gốcD thựcD thịD bằngD cấpD phươngD vềD
đồiG trụyD cóD
đồnJ biênH bậyF khôngF trưởngE côngE
đồngU nhânO quảnN thờiN đếnN ýN laoN thẩmN muaM thànhM đốiM dânL tưL hoặcL xétL vàL bảoK trườngK bộK chuyểnK việtK giámK trởK thuêK cổK cóK chíK bàoK đãJ naiJ ủyJ thiJ làmJ vớiJ choJ trọngJ trongJ theoJ phảiJ làJ dựJ tiềnJ đượcJ địnhJ thìJ hồJ xâyJ hợpJ thựcJ cungI kiểmI bóngI đặtI khôngI đạiI dịchI khámI nàoI kýI đạoI dầuI bằngI khiI nghiệpI khoaH tặngH phụcH giảiH bánH vậnH đánhH đểH mấyH giaH xửH nhưngH tuyểnH phạmH bầuH xácH củaH kỷH lựaH liênH thuậnH nhấtH cấpH giaoG hòaG vayG đấuG vềG giáoG tiêuG mộtG gửiG phốiG thamG doG sátG giữaG kinhG quốcG xếpG chấmG traoG xổG thươngG tínhG quyG trướcG baoG tổG chủG tốiG đóG chuyênF nghĩaF độiF phânF anF cơF tươngF chưaF sửF chứngF gồmF sứcF màF cầnF lữF tínF nhiệmF đàoF thônF châuF nấuF hayF lúaF lờiF khácF nghệF vỵF họcF thápF nghiệmF nàyF ruộngE thếE từE đưaE xuấtE nguyênE nhượngE diE nhậnE bìnhE tácE điệnE chínhE tạiE kếtE thuộcE thảoE nhậpE thúE trênE điềuE sởE thỏaE quânE bịE nghiênE quyếtE trựcE sơE khoánE vắngE đềuE cácD côngD mứcD chỉD hỗD hủyD chiD phụD táiD khaiD xemD ởD
đổL rácH chấtH nướcG bêF đầyF ngãF rồiF thẳngF thảiE
đổiT mớiL thôngL bởiL tênL vềK khíK nộiK sốK genK giấyJ hoặcJ ngườiJ theoJ vỵJ thànhJ địaJ từJ đấtI vàI cácI mụcI quyềnI cơI họI sổI côngI khôngI nghềI đượcI khoảnI luậtI sangI quyI nơiI củaI thẻI trongH vớiH bằngH ýH chủH hồH tàiH đơnH tráiH hoạtH soH hàngG điềuG rồiG chứngG cóG hìnhG loạiG tiềnG trênG sởG cổG thờiG dữG mẫuG quốcG kiểmG vốnG đăngG phảiG mộtG ngànhG danhG kinhG ngoạiG điểmG choF cănF lạiF mậtF bổF raF bảngF việcF giớiF hayF phươngF tổF họcF biểnF doF đểF ởF chưaF giữaF nguyênF ngàyF xongF gìF luồngF thìF đốiF mứcF hànhF hợpF doanhF chứcF giáF hộE liênE kếtE tạiE kèmE sauE làE môE nhữngE đềE giaoE hướngE mãE thựcE hiệnE quyếtE thiếtE khiE kếE tínhE đếnE chấpD quảnD tỷD đồngD sảnD thuộcD trụD đóD cấpD khácD phầnD quaD tươngD lầnD thẩmD chínhD bênD lớnD nhàD thốngD tiêuD
đỗJ xeG tàuF
độT caoN báoM đàoM trungL chínhK chuyênK vyK đạiK bảoJ ưuJ vàJ tuổiJ tiềnJ sơJ phụJ thuJ tinJ trợJ sâuJ thựcJ chiJ củaJ kỹJ quyJ quảnI cóI đốiI rủiI côngI quốcI thaiI kếI hưuI tàiI đôngI bắcI cồnI tậpI phânH thôngH mậtH dàiH nângH theoH nguyH tiếnH dốcH bồiH cửH khuyếtH làmH từH anH ẩmH thạcH lệchH trựcH sửH đượcH phứcG phátG gìG hệG ốmG khôngG tựG hiệnG ngoạiG chạyG thiệtG khácG nghỉG hoặcG chuẩnG giáoG hoànG nhưG sauG choG rộngG bánG doG trongG vậnG cácG kiểmG mặnG daoF tăngF tươngF khámF bổF hônF họcF luồngF ổnF hướngF hợpF viênF baoF kiêmF xâmF ảnhF phóngF chếF xâyF điểmF ănF thếF nàoF mộtF đauF thiF đápF bệnhF khiF cấpF thốngF quanF ápF âmF ôF hỗF tửE vềE saiE đãiE đạtE lưuE taiE dàyE hàiE khảE bềnE nướcE tổngE cảnhE miềnE tuânE tốiE dựE phùE phảiE trênE gióE phụcE laoE nghiệpE vănE tiếpE bayE trễE đểE làE sinhE đãE hoạtE lớnE ghiE màE nghiênE triểnE địaE cungE dinhE lỗiE miễnE ngânE ngậpE thìE điềuE thanhD thùD chămD dânD phủD sángD đầuD chuyểnD nghiêmD rungD trangD đầyD cheD hòaD nhạyD trảD dưỡngD giámD nhuậnD phươngD tàuD tạiD tổnD đồngD
độcP lậpN thânM hạiL quyềnH thựcG trênF thìF hóaF làmE giảE tốE tínhE đáoD chuyênD
độiP nhânL ngũK biênK trưởngJ tuyểnH đượcH dânG nàoG mũG trongG vàG chiếuF kiểmF quảnF tuyênF hưởngF vềF haiF hồiF mìnhF cóF cảnhE giaiE phòngE khôngE thựcE hoặcD hìnhD
độngV củaQ sảnO vậtO kinhN trongN theoM vàM viênM cóM đượcL kiểmL giáoL khôngL tạiL đấtL đốiL phảiL hàngL dịchK cơK làmK tậpK hợpK đầuK nữK điềuK hoặcK quyK choK thểK bayK bảoK khácK liênK thuộcK việtK làK trênK quảnK đoK giaoK tìnhK từK chuyênJ thươngJ thựcJ nghiênJ giámJ vốnJ đãJ côngJ phòngJ khoaJ nàoJ thôngJ bánJ điệnJ xuấtJ xâyJ môiJ vềJ thìJ khaiJ lựcJ thamJ đàoJ khiJ cácJ cungJ đếnJ tưJ khoángI phátI bìnhI ngoạiI sauI vănI đangI đểI khắcI tàiI sựI hóaI hỗI khuyếnI doI tốI quânI phổI baoI laoI muaI thưI báoI bịI đánhI lưuI ởI vớiI nướcI thườngI chiI trựcI đóngI cấpI đạiI thuI tiênI trướcI dầuI vậnI mặtI chuyểnI thanhH ứngH nghiệpH sửH nguồnH nhưH đấuH điH dựH vuiH tônH hếtH nhânH đăngH bằngH tiếpH chữH vàoH màH phốiH inH bếnH trởH chưaH thẩmH dướiH tổH bưuH sẽH hòaH ngânH thốngG thủyG tìmG xúcG ổnG tiêuG thiG bấtG nhậnG xãG nhưngG phụcG tốiG nghềG truyềnG dôiG nạoG đồngG chỉG mớiG giáG tráiG kếtG trợG đặcG chungG kểG đúngG ngoàiG thửG chứngG hằngG lấnG dạyG nhàG nhượngG phânG gâyG phùG quảngG tuyếnG quyếtG chínhG cáchG quốcG tínG đóG giảngG nhằmG tựG xửG bùG nàyG đenG diễnG xemG khámF thuêF tươngF đềF hảiF ngườiF mạnhF xácF caoF chiaF thămF vỳF họcF dựaF tuyênF chếtF vũF đườngF quyềnF duF viễnF chănF biệtF hànhF lạF trồngF dượcF nghỉF quanF tạoF lớnF tàuF giảiF khảoF lựaF tácF đủF gửiF xétF cảngF lậpF thànhF nhậpF nôngF thỏaF thêmF vayF xấuF anF nghiêmF tăngF ủyF giữaE khángE quaE tạmE caiE hệE kýE cứuE xâmE chếE vĩnhE chủE gặpE cầnE hưởngE ngàyE trảE nămE trungE trịE cònE sángE bốE chấmE cụE giaE huấnE nuôiE tốtE đưaE mạiE triểnE tuyểnE tớiE yE bầuE canE chốngE cáE nộpE quầnE tiếnE tuầnE độcE tíchE hiệuE hạnE hộiE sốE trọngE địaE đổiE banE ghiE nếuE phiE biểuD chuẩnD giớiD gìnD ngănD vyD đơnD địnhD ảnhD ủngD giánD hiệnD kiếnD luậtD ngànhD nângD tạpD điểmD bộD chămD chậmD nhanhD quỹD bồiD khíD khởiD lễD namD nghệD sửaD tháiD biếtD hoaD hoànD mộtD toànD gópD kèmD traoD ápD ítD
độtN xuấtN lợiG thôngG biếnD ngộtD pháD
đớiJ chịuF
đờiL sốngK cóF bữaF ghêF rồiF tưD củaD
đỡL ngườiF buồnF cáiF hôiF hơnF khôngF nămF tốnF
đợiK choF cháuF mỗiF nhéF từF đượcF kếtE
đợtL chàoJ phátH gióF kiểmE điềuE đánhD
đụcH ngầuF
đụngG xeF
đủS điềuP cácN hồN tiêuK vàK sốK tiềnJ thôngJ giấyJ theoJ tuổiI củaI năngI baoI đểI vốnH sứcH thìH hoặcH nghĩaH cănH nộiH ngườiH đượcH cơG vềG thờiG nhữngG tàiG thànhG độG mộtG nguồnG chiG khảG quyF sáuF trìnhF chứngF choF nhưF quyếtF cóF chưaF hếtF lãnhF mấyF nhéF sốngF thứF ănF mườiF vàoF tráchF chữE tênE trongE kinhE quyềnE chếE trangE yêuE giáE dữE bùE bằngE nhânE chươngE giáoE hóaE thủE phươngE ánhE phíD thuếD nhuD ýD
đứaL béI emH nhỏH conG khôngF mấyF ngườiF nàoF
đứcM nghềI hòaI tốtH xãH vàF đượcF trênF trongE cóD cấpD hànhD
đứngP đầuN tênL raK dậyF bánF khóF ngoàiF đâyF
đứtI gãyF hayF
đừngL cóI buồnG nóngG cầuF giậnF hamF làmF ngồiF nóiF quênF vayF xéF điF đểF
đữE liệuE
đựngJ rácF thựcE mẫuE tàiE trongD
ơH hayF xãF
ơiN choG cháuF
ơnL côG emG quýF đãF bạnF choF chúF chỉF mấyF mởF trongF trờiF đápD
ưngG giaoF
ưuP đãiO tiênO túG hóaE
ươmI tạoI
ươngR vàM cóK mặtJ chịuJ đảngI củaI nơiI quảnI trongI đượcI thựcH quyếtH làH theoH hoặcH choG đểG vềG đếnG quyG tổG khácG doG banF cácF dưỡngF tổngF trởF hộiF chỉF hỗF chủF loF phêF bảoF gửiF xemF đoànF thìF phảiE cấpE báoE giaoE đốiE cănE liênE nămE xâyE bốE trìnhE gồmD bổD đãD khôngD trênD vớiD thànhD lậpD
ướcO quốcN laoK tínhI phảiF thựcF vềF cầnF củaF vàE đượcE cấmD choD
ướpG lạnhG
ướtH hếtF sạchF
ưởngF
ạchF quáF
ảF rậpE
ảnF gắnE
ảnhP hưởngN viễnK cóI củaI màuH vệH làH chânG hoặcG vàG chụpG trongG khôngG đượcF sốF màF thìF phátF thẻF hướngF làmF cănF mónF điF theoE phảiE vềE từD
ảoF
ấmF
ấnL địnhK phẩmJ tàiE chỉE
ấpJ báoF nhắnF
ấtE
ấyK làF màF chuyểnF cóF hiềnF khôngF mổF nóiF phảiF ràoF điF ởF
ẩmJ quáF thếF
ẩnH taiE
ắcG quyG
ếG lâuF ẩmF
ỉuF khôngF
ịE
ỏiF gìF
ốI vàngF ráchF
ốcG bươuF
ốmK đauK mấyF nộpF
ốngK chốngG dẫnG nghiệmF mẫuD
ốpG látE
ồnI suốtF tớiF
ổI dịchH khóaE
ổnN địnhM giáI khôngG thôiF
ổngL cóG nhậuG nóiG bảF chếtF cònF khôngF ngoàiF ràoF
ờF
ởT đâuP nướcO xãN địaL trungL nhàL đâyL cácL cơK cấpK thônK trongK việtK vùngJ vớiJ khuJ vàJ mứcJ ngoàiJ tạiJ xaJ côngJ phòngI hợpI cóI lạiI ngânI choI quêI tùI nơiI trênI tỉnhI riêngI vỵI trọI trạmI củaI nhữngI thìI đồngI mộtI huyệnH đểH bìnhH đượcH dạngH quyH trụH tòaH chỗH chợH tiệmH thuộcH trườngH theoH biểnH giữaH biênH hoặcH gầnH miềnH đóH đơnH khoG hàG chưG thểG làG hiệnG từngG khôngG trạngG phườngG mớiG quậnG phíaG trangG táiG đầuG baoG khiG đangG duyF ngạchF nămF cuốiF haiF nhiềuF nếuF địnhF khoảnF sangF giaF phụF bảngF tínhF bộF cònF cuộcF kỳF trìnhF trạiF chungF thươngF tầngF anF cùngF mặtF ngườiF nhờF nộpF phảiF vănF buổiF bànF bưuF iaF kháchF luônF lưngF mỹF nghệF nghịF ngãF quảngF tuốtF tậnF tốnF xómF xưởngF ôF đạiF ủyF độF hìnhF đếnF doanhF bênF thựcF tỷF mỗiE lĩnhE phầnE giaiE phụcE chếE khâuE nôngE hảiE nộiD tuổiD chứcD cộngD doD gắnD màD thànhD đãD gócD tấtD từD thờiD đáyD buồngD loạiD quốcD
ợtF àF
ụE nổiD
ủH khôngF phânF rũF
ủaI bạnF saoF
ủngJ hộI caoG
ủyT banS quyềnP thácM viênL nhiệmK cácG đảngF trungF xãE trựcE cấpE vàE ủyE bộE khốiD quyếtD hàD
ứngS dụngO cácN vớiM phóM yêuM dịchM điềuL quyK cửK đủK cứuK nhuJ đượcJ tiêuJ xửJ củaJ theoI nhữngI đầyI chiI ánI trướcI vàI mộtH tạiH thựcG choG vềG ngânG tiềnG vốnG khôngG trongG tốiG thìG làG thờiG cóG viênF sảnF đểF hóaF baoF lệF đốiF hạtF kinhF nguyênF từF hoặcF thuốcF bìnhF laoF đồngF chuẩnF trênE đãE mụcE ítE sécE hợpE bằngD thuyềnD doD lầnD hàngD kịpD sauD
ừH thìF
`;
