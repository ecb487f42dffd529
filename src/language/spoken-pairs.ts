/**
 * Syllables of Vietnamese, one a line, each with those that follow it and how often both were seen
 * (spoken.ts); written by scripts/count-spoken.ts.
 */
export const spokenPairs = `
W tôiP conO giấyO ngườiO emN nhàN làmN cóM xinM hồM đăngM aiM chủM bàM khôngM anhM côngM tiềnM ôngM điM xãM bạnL saoL bácL nộpL cháuL choL chịL xeL hômL mấyL đổiL baL dạL haiL luậtL mấtL đấtL bịL hồiL côL muaL muốnL vợL đơnL cáiK mẹK thôiK từK ởK bánK bữaK máyK nướcK đóngK chứngK cánK dânK họK mộtK tuiK xâyK chồngK khaiK lỡK nămK nếuK quyếtK quánK sổK tổK bảnK hàngK hộiK nghịK ngàyK nóiK tốiK đangK đặtK baoJ bênJ bầuJ câyJ giờJ hòaJ họcJ hộJ mẫuJ mỗiJ mởJ nhờJ thằngJ thẻJ thếJ tớiJ viếtJ biênJ bâyJ béJ chúJ chúngJ giáJ hợpJ maiJ mãJ nuôiJ nóJ phíJ sinhJ sốJ trongJ trưởngJ tỉnhJ tờJ vậyJ ănJ điệnJ bằngJ bốJ chiềuJ chóJ chưaJ chữJ cònJ cấpJ cụJ họpJ lệJ nghỉJ nhậnJ nhữngJ phòngJ phóJ quênJ sángJ thuJ thônJ thôngJ trướcJ trẻJ trờiJ tạiJ vayJ đượcJ ủyJ bảoI chụpI cảI cậuI giaI giảiI gọiI hếtI hủyI lươngI mớiI ngoàiI sếpI sửaI thuếI thưaI trảI tênI tạmI tốI uốngI vỳI xácI đámI đánhI buônI bàiI bãoI bỏI bộI chiếnI chuyểnI chuyệnI chúcI chạyI cáI cáchI cơI danhI dìI dịchI ghiI góiI gửiI hẹnI khiếuI khỏiI kinhI kýI lyI lúaI lấyI lầnI máI mìnhI ngheI ngânI nhắnI nấuI phườngI rútI thànhI thángI thờiI trườngI trồngI tuầnI tậpI tụiI vănI vườnI xemI đauI đãI đườngI đểI ủaI banH biếtH bầyH bệnhH bổH chaH chiaH chỗH chợH cuốiH càH cácH cănH cưỡngH cầmH cửaH diH dựH gàH heoH hátH hạnH hệH hỗH khoH lãnhH lênH mùaH mợH mứcH nhiệmH nhậpH nhỡH nângH oH phiếuH phươngH phảiH quaH quỹH raH ruộngH răngH sangH sayH sắpH thayH thiH thiếuH thuêH thầyH thủH tinH tiêuH tiếngH tiệmH traH trúngH trưaH trạmH trợH tuổiH táchH tếtH tựH việcH xàiH xưởngH xửH điềuH đồngH ảnhH ổngH bảG bậtG canhG chiG chuộtG chàoG chánG chìaG chậmG chẳngG chặtG chếtG chỉG chỉnhG chởG chừG càiG cámG cúngG cơmG diệnG doanhG giaoG giáoG gạchG gạoG gặpG gộpG hiệnG hoãnG hìnhG hỏaG hỏiG khenG khoaiG khoanG khoảnG kháchG khámG khổG kiếnG kểG làngG lâuG lãiG lòG lúcG lũG lấnG lỗiG lờiG mangG mayG miễnG mongG myG mưaG mườiG mượnG mạngG mậtG mắcG mắtG mệG mồG mờiG nayG nghềG ngồiG ngộG nhớG niêmG nênG nằmG nợG ongG phaG phânG phạtG phụG quyG quêG quạtG ranhG rauG rácG rượuG rứaG soạnG sơG thanhG theoG thươngG thịtG thứcG tiêmG tiếpG trangG tranhG truyG tráiG trênG tríchG trăngG trưngG trậnG trễG trụG trứngG trừG tìmG tíaG tínhG tômG tớG việtG vângG véG vượtG vắngG vềG vừaG xétG xóaG àG ánG đàoG đưaG đậpG đẻG đọcG đốG độiG đừngG ấpG ừG anF aoF biệtF buồnF buổiF bànF bánhF báoF bìnhF bíF bòF bónF bôngF búnF bưởiF bảngF bấmF bểF bọnF bốcF bồiF bồnF bờF bụiF bựF caF chaiF chanhF chimF choaF chuẩnF chuồnF chánhF cháyF chènF chíchF chínhF chônF chútF chũF chơiF chấmF chếF chọnF chớF chờF chừngF cungF cuộcF càngF cápF cânF cãiF cúmF cúpF cũngF cướiF cảiF cảmF cấtF cầnF cầuF cậnF cắtF cọcF cốF cốngF cộngF cộtF củaF daF daoF diêuF doF duyệtF dùF dưaF dấuF dậyF dờiF dựngF gheF ghépF giámF giòF gióF giúpF giảmF giặtF giếngF giốngF giỗF giờiF gáiF gánhF gâyF gópF gõF gầnF gợiF hoF hoaF hoàiF hoànF huyệnF huânF hànhF háiF hèF hócF hôngF hútF hưF hươngF hướngF hắnF hễF hổmF hổngF hộtF hụiF inF kemF khiF khoảngF khắcF khủngF kiểmF konF kéoF kêF kêuF kẹtF kếF kếtF kỷF laoF leoF liênF loaF loàiF luânF luộcF láF látF lôF lýF lănF lạcF lắpF lẹF lịchF lốpF lớnF lợpF miếngF muốiF máiF mènF mèoF mónF môF mùngF mạF mắmF mệtF mỏF mốtF mụnF mứtF mừngF nemF nghĩF nghĩaF ngôF ngưngF ngủF nhanhF nhưF nhạcF nhặtF nhẹF nhệnF nhứcF nàyF nãyF núiF nơiF nắngF nỏF nồiF nồngF nổiF nữF phimF phiềnF pháF phơiF phầnF quangF quayF quàF quáF quétF quảF quầnF ruF ràF rétF rảnhF rằmF rẻF rẽF rốtF rớtF rửaF saiF sanhF simF sonF suấtF sáuF sâuF sóngF sôngF sơnF sạcF sầuF sớmF sữaF taiF tauF thiếtF thiệtF thoátF thuốcF thàF thíchF thímF thùF thơF thưởngF thấtF thấyF thẩmF thểF thịF thỏaF thờF thợF thủyF thứF thửF tiểuF treoF truyệnF trâuF trìnhF trạiF trầnF trầuF trộmF tuyF tuyểnF tyF tàiF tàuF tácF tâyF têF tòaF tócF túiF tăngF tưởngF tảF tảiF tảoF tấmF tắmF tắtF tịchF tỏF tủF uF viêmF viênF vuaF vyF vàngF vàoF vôF vùngF vẫnF vậnF vịnhF vọngF vốnF vụF xuiF xuấtF xuốngF xépF xómF xôngF xăngF xảF xảyF xếpF xịtF yêuF áoF êF ôF ônF ýF đemF điềnF đoF đoànF đàF đànF đènF đêF đòiF đúngF đạiF đấyF đầuF đậuF đắngF đắtF đặcF đềF đềnF địaF địnhF đốiF đốngF đốtF đổF đụngF đủF đứaF ơF ơnF ếF ờF ủF
aT khoảnO vàK cóH làG hoặcG đượcF đếnF phảiE lướiD khôngD từD
aiR kýK làmK trảK chịuJ cũngJ đượcJ cóJ giảiJ giữJ làI loI màI biếtI nuôiI choH báoH bâyH phảiH xửH điH đứngH trongH bịH bắtG chiG giúpG nhớG nóiG quyếtG rảnhG thayG thuG trôngG trựcG tạoG viếtG xuốngG xácG đóngG đểF ởF cấpF khôngF bảoF bầuF bổF chămF chưaF chụpF chủF coiF côngF cậpF duyệtF dọnF dựF ghiF gọiF hayF hátF hèF hếtF hồiF kiểmF lãnhF lênF lấyF ngheF ngồiF ngủF nhậnF nhỉF nhờF nấuF nấyF phạtF quảnF raF rứaF sửaF thuộcF thếF trướcF tặngF từngF xemF xétF xưngF ănF điềuF đâuF đãF đấyF đọcF đốnF
amG hiểuG
anT toànR ninhQ nhânN cấpM xãL cácJ cóJ tỉnhI quyI vàI đơnI trongH sinhH hoặcH viênH khôngH vềH quảnG đểG phườngG chủG quyếtG thựcG tángG nơiG đượcF hướngF màF cùngF nàoF gọiF khuF khêF nhéF nênF thônF tớiF theoF hiệuF huyệnF chịuE cửaE xemE làE tổE địaE banE toanE đãE thànhE giaoD phảiD phốiD đềD xâyD lậpD phêD chuyểnD đangD
anhQ emK chịJ hùngJ khôngI ơiI kiaI giúpH nóiH ấyH choG đượcG vềG cácG coiG cánG côngG thôiG tôiG xuốngG điG rểG làG thìF củaF tuấnF chồngF dũngF bánF bìnhF bỏF chỉF chứF cảF cứF giaF haiF hứaF kýF kẹpF liềnF luônF làmF mớiF namF ngồiF phóF răngF rồiF thươngF traiF trảF đangF đấyF địaF đừngF ruộtF hoặcF vàF aE
aoK cáG nuôiF lớnF làngF nhàF trênF tômF
baP tôiK máJ mươiJ chụcI mẹI thìI thángI conH tuiH nămH lầnH trămH ngàyH mấtG đứaG đượcG tổngG phầnG màG củaF đờiF loạiF triệuF chỉF giờF điF biểuF bánF bốnF cháuF chếtF chồngF dượngF emF ghẻF gácF kiểuF lênF lẫnF mạF nuôiF ruộtF rồiF vợF bánhF sốE trongE vỳE cóD làD vàD đìnhD
banU hànhS nhânR thườngM chỉM quảnM đầuL chứngL củaL kiểmK mặtK giámK trungJ đêmJ tổJ thanhJ chấpI dânI xãI chủI đạiI cơI côngH cạnhH điềuH quốcH bầuH hanhH tiếpH ngàyH bíG hayG vàG chấmG lãnhG liênG soạnG thẩmG banG tưG coiG cứuF chuyênF bốF thưF sángF trọngF vậnF quânF thìF huyệnF bỏF chợF phápF phườngF phảiF tỉnhF raF bảoF biênE phụE hìnhE chạyE giúpE lâmE kinhE kỹE thểE tônE ngànhE đềE đốiE hoặcE thiE phúcE tàiE doD lễD tuyênD vănD vềD anD khácD
bangF
baoT nhiêuR gồmR lâuN giờL bìK góiJ caoH cheH nhiuG quanhF viễnF gửiF tửF niF phânF rồiF veE thanhD tiêuD điệnD
bayQ chuyênK vàK cóJ đoI đượcI khôngI phảiI hoặcI đangH củaH theoH quaH trongH bịH dânH kiểmH mấtG tạiG làG doG đãG siêuG quốcG bằngG đểG khiG choG dựF quânF thựcF cầnF phụcF khácF đếnF thấpF việtF nhanhF nócF vôF đầyF chặnF mangF trênF vàoF đốiF baoF quyE dùngE cấtE vyE hoạtE đánhE nộiE thuộcE vớiE điE liênE tốiE từE côngD toànD màD thiếtD gâyD trướcD trựcD gửiD kèmD đóD nhằmD đườngD
benF chạyF
biG
biaK ghiF rượuF vàD
bimG
binF
binhP vàO sỹJ mấtH chủngF việtF phảiF củaF cầnF dộtF mớiF sắpF thiF đoànE hoặcD hạngD nhìD theoD trongD
biênR bảnP giớiO phòngM chếM laiL soạnK tậpJ nhậnI tàiH độF phủF hòaF phạtF dịchF kịchE anD đượcD đểD thuyềnD khảD
biếnP đổiM độngK vàI ápI khoángH kiếnH phimH cácG phápG thựcG củaG nguyênG dạngG rừngG thiênF thôngF chínhF trướcF từF nằmF trênF trongF nôngF nặngE thủyE quặngE thànhE chấtE âmE choE khíE sảnE bấtE tạiE nộiD đượcD quyD theoD tiềnD tìnhD lâmD sâuD dượcD vềD
biếngF ănF
biếtQ chữJ đểI vềI chuyệnI đườngH aiH vàH đượcH cóH trướcH thìG đọcG làmG vớiG chiG việcG đấtG tiếngG lýG hoặcG tênG bằngF kýF kếtF tiềnF đóF ơnF kháchF tinF chaF nênF phảiF rõF sớmF viếtF xãF baF bữaF chỗF coiF côF gìF hátF hômF hỏiF hồF khôngF kêuF luậtF quánF rứaF saoF sinhF thôiF thếF tuiF vậyF yêuF điF đúngF làE giọngE trongE
biếuH
biểnR vàM việtL sốJ theoJ hiệuJ đượcJ báoJ cóI đểI thuộcI phảiI hoặcI trongH củaH quốcH đangH đãH làG quyG vềG chưaG dângG tênG khôngF bịF vàoF nướcF tỷF chỉF doF đếnF cảF thựcF thìF tạiF cửaF lạiF muaF mỹF đốiF quảngF trênF khiE đóE choE baoE cấpE kiểmE từE bìnhE khácE hoạtE nộiE thấpE bằngE đôngE côngE thànhE màD trìnhD trướcD cảnhD mộtD bậcD nơiD sauD
biểuQ quốcM mẫuM hộiL sốL quyếtK diễnK đồI tượngI thuếI hiệnH trưngH ýH báoH dươngH thịG giáG mứcG củaG vàF khaiF coiF conF cấpF xãF thamF tạiE đượcE quanE vềE phíE từD tổngD quyD ràD thốngD
biệnQ phápQ xãH vàE độcE
biệtP khóK pháiK nặngJ đốiI tíchI nghiêmI làH theoH củaH đượcH vàH vềG vớiG dượcG doG cóG khácG quanF đểF trongF quyF choF phảiF banF danhF rượuF saoF tămF hoặcF đãE cầnE tàiE thựcE thựE khôngE giữaE khiE trênE thuộcE tạiD ưuD xuấtD thìD
boH sungD
bomK mìnK
bonH
bongG trócF
boongH trựcE
buH nhiềuF đầyF
buaF
buônM bánL điệnI lậuH làngG rượuG sảnF tôiF thuốcE
buýtI sốF đưaF
buốtF cảF
buồnK ngủG lúcF lắmF muốnF nhấtF nữaF quáF
buồngJ tạmG láiF thangE máyE
buổiM sángH đốiG chiềuF tiếpF chợF khôngF màF mấtF đểF làmF lễE
buộcP phảiK thôiI tộiH ngườiH chữaH nộpH khôngH đốiG theoG thựcG ápG thìG củaG cóG ghiF vàF hoặcF tiêuF đượcF chứngF làmF xeF giấyF gọiF viếtF trongF táiF đưaF choE vềE từE tạiE tráchE thuE chấmE khácD quyD làD cơD thiD khắcD màD
bàP conM nộiK ngoạiJ mẹI cụI tôiI đểH giàG nhàG xãG khôngF choF rịaF bầuF chịF côF mấtF mụF ngồiF nóiF nằmF raF thìF tuiF tưF đenF trưngD
bàiN kiểmJ thiI hátH tậpG gìG nàyG giảngG họcG phátF thơF toánF đăngF báoF coiF duyênF khóF nữaF quêF thếF vợF xongF ănF làmF thuốcE lýE thựcE tíchE
bànQ giaoN tỉnhK quảnI cóI theoI cấpI hoạtI vàH xãH thànhG sốG củaG nàoG nàyG đượcG ghếG từG đểG thuộcG bạcF tròF địaF thựcF đóF nơiF huyệnF nhấtF lạiF nhauF rồiF ưuF cácF vềE nhậnE hoặcE hànhE phụE vùngE kinhE trongE khôngE thờE mộtD doD tayD quậnD khóD
bàoM chữaK dânJ chếJ
bàyM bánH ýG bằngG báoF vềF cáchF tạiF nộiE củaE theoE vàE cácE đượcE tómD tỏD rõD trongD vănD bổD
báI hìnhD sảnD
bácO sỹK choG muốnG quaG tôiG vềG đểG đơnF khôngF bảoF cháuF chờF chụpF coiF cảF cấtF cầmF cứF giàF họcF ngoàiF ngồiF nóiF quayF sángF sốF thươngF tưF vớiF ănF điF đọcF đợiF ơiF ấyF tayD
báchI
bámF sátD
bánS hàngN lẻM đấuL thuốcL tàiL điệnL rượuK đấtK nhàK buônJ xeJ cổJ tráiI raI chứngI choI ngườiI đượcI nợI lạiI chuyênI pháI véI thànhH khôngH cóH vàH đồH ởH trênH vàngH giấyH sảnH hoặcH hếtH kínhH tạiH theoH ngoạiG biaG nhỏG vỉaG xăngG thựcG chỉG trúG thìG phânG trongG nguyênG toànG phảiG củaF phátF nềnF gỗF thứcF giáF cácF rongF càF cảF bánhF bòF búnF chiếuF chuiF conF cámF gaF gìF kháF kiếmF lềF miếngF mítF nữaF quánF rauF rẫyF rồiF tạmF viếtF vàiF dầuF dâmF quốcF dẫnE đểE tàuE khíE niênE hồE hóaE phầnE vốnE cạnhE làE doanhE trựcE vớiE mộtE đãE đốiD mỗiD thêmD vậtD đơnD kiênD temD
bánhL mỳI chưngG củaF bèoF bôngF bộtF canhF rồiF trángF tétF xèoF xeF cóE
báoU cáoS choO bằngM chíM vềM kếtK trướcK củaK vàK thuK hiệuK côngK ngayK khíJ vớiJ ởI aiI khôngI tửI trongI tạmI đếnI điệnI trênI tinI độngI cóI theoI lưuI nàyI nộpH lỗiH hàngH tôiH kịpH phảiH việcH mấtH hoặcH thayH thờiH vănH thôngH đểH cácH làG phátG tìnhG lênG từG khởiG danhG inG đốiG đượcG cháyG mờiG lýG hoạtG bổG tớiG lạiG giáG tiếpG yG tìmG hìnhG chấpG kếG nhuG quyếtG thụG rõG chấmG sốF saiF nóiF yêuF hóaF hếtF bayF nghỉF tuyểnF sựF xuF giờF sứcF giảmF quyF sinhF trựcF xãF chănF chếtF giùmF hômF khaiF kẹtF lấyF miệngF mấyF nuôiF nướcF rồiF hảiF thìF xácF quaF thủyF tiềnF địaF màF mãF phạmF thủF xuấtF nguyF cấpE tạiE lầnE nguồnE nợE sửaE viênE nhânE hồE khoaE nộiE thựcE thiênE đãE hợpE kiểmE rộngE ngườiE nêuE đăngE khảE lũE gianE giảiE khiE gửiE hạnE sóngE kèmE đườngE đềE hiệnE tàuE tốiE cụD hủyD môiD rủiD thànhD trảD tổD viếtD đúngD đầyD chuyếnD cơD điềuD đợtD nhậnD tựD gồmD khácD liênD tácD ýD luồngD trungD tậpD
bátG nữaF
bâyM giờM cũngF vềF ơiF
bãiO bỏN nhiệmI bồiG cấtF thảiF rácF ngangF thaF đỗF sôngF cạnE tậpE chônE ngầmE chuẩnD
bãoM lụtI làmH choG lũG đượcF sắpF tốcF trongE vàE
bèI cáF
bèoF ngonF
béN bịI ởI nhàH xongG bênF bầmF chưaF conF dễF khôngF làF mấyF mớiF nhỏF sinhF sốtF trôngF vềF vớtF đậuF đừngF
bêJ tôngI cáiF
bênR muaL nhậnL cóL bánK mờiK bảoJ kiaJ liênJ thuêJ trongJ ngoàiJ choJ đượcJ cạnhJ phảiJ thỏaJ thamJ thứJ giaoI điI tráiI nàoI kýI khôngI cungH bịH ủyH đóH yêuH kiểmH vayH sửH tranhG tâyG đấtG chảyG côngG nhậtG nướcG nớG xãG chuyểnG đặtG cầmG dướiG gửiG đãG thìG tựG làG việtG giữG đềG hoặcF đềuF thếF chưaF tiếpF vyF vậnF đươngF tayF cùngF nhàF mìnhF vàF vắngF aF emF hànF hátF hộF lênF mỹF ngạiF niF nữF quaF rụngF thuếF đàiF đốtF đưaF đạiF củaF nhượngE khiếuE vềE trảE dựE thựcE thốngE thụE namE nhờE xửE thươngE linhD mượnD theoD vợD ngườiD lựaD mangD
bìL đóngF choF lợnF tiếpE ngoàiE thươngE thuốcE chứaD cóD củaD
bìaL đỏI hồngF đấtF
bìnhP quânM đẳngL thườngK dươngJ ổnI đồI chọnH củaH chữaH xétG địnhG thuậnG saiG vàF anF trongF tĩnhF bầuF nghèoF nhéF ắcF độF chungE nhiềuE cộngE phươngE liênE chứaD theoD
bíO mậtN thưK quyếtF
bítG lốiF tấtE
bòM nhàG cáiF quaF trongF chạyF chịuF củaF huếF mớiF thìF thảF xàoF ănF điF đầyF đểF
bóI rauF rồiF
bócI lộtF phốtF
bóiF toánF
bónK phânH hỗF
bóngJ đáH mátF hoàngF
bópG trênF
bôiJ nhọF cáiF gìF sửaF xóaF
bôngK lanF súngF điênF lúaF
bùP trừN đắpJ câyG đấtG thiệtG đượcF thìF hoaF phảiF cầnF giấyF mộtF ngườiF nhàF tốiF choF chênhE lãiE chiD
bùnG thảiE
búF
búaF sauF
búnI bòF chảF riêuF đầuF đậuF
bútK lụcF mộtF vớiF toánD
băngK tầnI ghiE rộngE
bơI mùaF vơF đàF
bơiE
bơmK nướcI gầnF khôngF lênF tiềnF cóD
bưuP chínhO điệnM gửiJ phẩmF kiệnE cụcD
bươuF vàngF
bướcM sauF thựcF kếF nàoF nữaF thiếtE côngE tiếnE tiếpE hiệnD
bưởiH daF nămF rồiF
bạK củaF quaF đóngF đốiE theoE
bạcN nhàM thìF hayF phảiF cóF cầnF khôngF đăngF liêuE
bạchL vàG trongE tómE chàoD theoD thôngD
bạnO cóI giúpI biếtH ơiH bịG vừaG chỉG nóiG thânG traiG bèF đãF baoF bắtF coiF cũngF giảiF giữF hiểuF làF mượnF ngủF nhiềuF rồiF thìF thíchF thếF trảF tênF tôiF viếtF xấuF đangF đuốiF làoD
bạoL lựcL hànhI loạnE
bạtJ thấpF
bảI chịuF dọnF mượnF ômF
bảnU saoP đồO quyO chínhN đềN ánN củaM vàM choM vềL thôngL hướngL gốcL xácL vẽL tinK phẩmK điệnK giấyK trảK yêuK chấpK kiểmK đượcK côngK họpK theoK chụpJ khaiJ gửiJ ghiJ cóJ phápJ sửaJ dịchJ hoặcJ mớiJ sauJ đếnJ giaoJ thỏaJ trongI bànI khácI nàoI camI thẩmI quyềnI tốI thânI cáoI địaI doI vớiI vyI đểI kêI nàyI ủyI hợpI liênI giảiI thìI kếtI chỉH phảiH báoH nêuH nghiệmH lấyH tráiH đánhH đồngH tớiH tàiH tổngH đãH đăngH phêH chấtH tựH kèmH chàoH chứngH đốiH điềuH làH thayH hànhH cũH lưuH thuyếtH khôngG làmG nhápG xinG cuộcG phạtG phiênG tríchG hòaG môG đóG bịG thảoG phổG từG sắcG inG phânG thuộcG giámG màG phôG tómG nhậnG thuG cửF mềmF đínhF cấpF trìnhF cácF bổF kiếnF chủF cứngF mộtF phátF vậnF đềuF bảnF hỏiF làngF thíchF trênF trướcF quyếtF chánhF mâuF nghenF nhiêuF nữaF rồiF songF xìF dựF bằngF hủyF tiếpF dẫnF chuyểnF hồiF hộiF thanhF giữaF xửE hếtE tạiE thốngE tiêuE gópE trưngE nộiE sốE tạmE thamE thựcE địnhE cầnE khámE mởE phimE điE banE cungE diE hiệnE việcE bảoE đặcE gồmE nhưE biếnE cònE kỹE lĩnhE quốcE traoE mỏD quảnD danhD giớiD baoD tươngD kýD lýD phảnD thànhD vănD khiD
bảngO kêK giáJ lươngI tinG cửuG tổngG thôngG quảngG danhF soF chỉF cânF trướcF xãF ởF phânF tínhF sốF đốiE thốngE điểmE xácE dữE nộiE sauE thanhD mãD theoD biểuD chữD niêmD
bảoU hiểmS đảmR vệR quảnO lãnhN trìN dưỡngM tồnM mậtL hộL anL trợK hànhK lưuK tàngJ cácJ vậtJ khôngI tínhI chấtI việcH đúngH phùH toànH choH đủH theoG tuânG thựcG kinhG yêuG nguyênG vềG hoạtG chiF cóF trảF côngF khảF sựF điềuF chiềuF cáiF nấuF rồiF tôiF xongF đừngF quyềnF đầyF lĩnhF thanhF vàF quyE độE hiệuE tiêuE tỷE hệE nguồnE đápE sốE thuếE thờiE tiếtE cungE kếtE từE thôngD cânD duyD phânD đượcD tốiD cơD tiếnD
bảyL cóI giờG ngườiG tuổiF cắnF nuôiF thôiF ngàyE
bấmJ nútG vàoG lỗF chỗF vôF
bấtO độngM khảK kỳK thườngK hợpJ chínhH cứH ngờG lợiG tiệnF trắcF cậpF hòaF lựcF bìnhD
bầmF hếtF
bầuO cửL trưởngI lạiH thêmH hòaG raG trờiF ởF ngườiF đượcF baF phóF phảiF bìF bíF bùF cuaF giùmF hộF màF tổF xongF hoặcF chủE theoD thànhD đạiD banD
bầyH tuiG vịtF
bẩmG sinhG
bẩnK phóngF
bẫyH chimF saoF thúF
bậcO lươngJ quânI hàmI trìnhG nghềG haiF caoF dùngF thangE trungD
bậnI quáF rồiF
bậtJ đènF lạiF thôngF tiếtF
bậyJ
bắcL loaF ninhF nữaF ạF bộE trungE giangD
bắnI pháoF súngE đạnD
bắpH củaF toF
bắtQ buộcO đầuM giữL dânJ đóngI đượcH cáH ngườiH máyG tháoG tôiG điG đềnG phảiF giamF làmF chuyểnF nạtF bổF conF dỡF dừngF mắtF nghỉF ngưngF nộpF pháF phạtF tayF trảF vợF xeF épF đưaF đổiF theoD cócD thủyD
bằngS vănP tốtL tiếngL hìnhK cấpK tiềnK chứngK cácK phươngK cáchK ngoạiJ láiJ chữJ cụmJ đườngJ đồngJ khenJ gìI mộtI giấyI sốI nguồnI hoặcI baoH xeH bảoH mứcH côngH giáH bảnH tổngH tàiH thuốcH hiệnH thiếtH củaH quyềnH điệnG lờiG giảG vàG đạiG máyG biệnG thạcG hệG việcG kimG tàuG thờiG kýG choG tỷF ghiF thìF ngânF tổF vậtF cửF nhauF sauF điểmF sổF cápF bịF sôngF bộtF khácF phảnF phầnF vớiF dỏmF gánhF khoánF liệtF lòngF miệngF mấyF nayF nồiF chấtF diệnF mắtF haiF tiếnF sảnF hợpF mẫuF ngônF thứF doE kỹE phẳngE vốnE trongE vảiE theoE nhựaE hồE lệnhE độcE chếE nhiềuE tayE đượcE chuyênE kinhE nhàE thưE dấuE khôngE yE dầuE màuE phụE quyếtE trungE vàngE kiểuE sàoE xâyE dữD loạiD trịD trọngD vệD bấtD chuyểnD năngD giáoD cổD biênD bêD bìnhD caoD phiếuD thuD đơnD đấtD biểuD hộiD
bếF mạcE
bếnM thủyK cảngI xeI phaoG treG đòF kháchF bãiE phàE tàuD
bếpI ănG luônF đóF
bềL mặtK rộngG dàyD
bềnL vữngL khôngF chắcD
bểK chứaH phốtF bánhF rồiF
bệnhR việnL nghềL truyềnL bảoK độngK vàJ cóJ theoI choI hoặcI tậtI củaI tạiH thìH nặngH ánH khôngH lâyH đượcH thuộcH trongH banH phảiH binhH phẩmH nhânG gìG đốiG hiểmG khácG quyG tâmG nguyG đểF đãF dịchF làF thựcF bằngF lýF nàyF trênF kiaF xáF cầnF doF laoF đangE cấpE đóE nơiE từE khiE thôngE vềD trựcD tuyếnD đếnD ngoạiD tựD xãD điềuD gâyD
bịU phạtO mấtM thuM xửM tạmM yL canL cấmL thiệtK kếtK bỏK thayK truyK hưK bắtK hủyK vàK tốK taiK thươngK saiK đìnhJ trảJ cáoJ giữJ cưỡngJ gìJ kỹJ bãiJ hạiJ ápJ khiếuJ đoJ kỷJ bệnhJ điệnJ phụcJ xâmJ độngJ ngườiJ choI vôI buộcI đơnI trừI từI đầuI đàoI củaI phátI tínhI hạnI saoI kiệnI nhiễmI tòaI đượcI cácI điềuI nghiêmI cảnhI nạnI chuyênI bảoI côngI ráchH chếtH cắtH lừaH khángH lấyH khởiH giảiH đăngH hỏngH theoH cơH tịchH dạyH bạoH đuổiH giámH khácH đểH kiểmH tiêuH ảnhH tẩyH lưuH chấmH cóH cháyH bứcH lỗiH xóaH lộH tổnH pháH ghiH hàngH thiH dựH suyH sửH ngậpH phươngH épH nhắcH kýH đạiH hợpH tùH liệtG máyG sápG yêuG hạtG tộiG cáchG ốG gãyG mốiG tiểuG trongG xétG hoánG đánhG anG cầnG hồG phảiG chiaG loạiG làmG tuyênG đãG khuyếtG táchG coiG thôngG ốmG đầyG chiếuG khôngG ôG ròG vyG xeG phụG phòngG kiếnG giảmG tàiF chungF thiếuF điF dẫnF mờF vũF xemF vùiF chônF cảmF kêF sựF tậpF viễnF lạcF quanF tạiF doF sậpF thấtF lắpF phơiF tướcF chặnF nứtF thựcF bãoF khóaF miễnF tâmF dùngF haoF thiênF thuộcF trênF gạchF muaF ngộF nhưF treoF ungF đòiF caoF chồngF giậtF kẹtF mùF văngF đauF đạoF bongF bạnF bịtF chuộtF chướngF cúpF dínhF dôiF giựtF gạtF hoặcF háiF hốtF hớF khiF khêF khùngF khúF laF lépF lấpF lẫnF mấyF nghẹtF nóiF nóngF ruồiF rắnF rớtF rủF sượngF tayF thốiF tậtF vàngF xùF ánF đeF điênF điếcF đậpF đụcF ỉuF ốcF ổngF nộiF chậmF hạngF phạmF địnhF báoF vănF phùF trụcF hệF quảnF chứaF chấtE tàuE kéoE khaiE nghiE phongE bánE diE sảnE bayE sửaE thiếtE chếE gâyE sẵnE xếpE ứngE chìmE làE mắcE tựE bổE vậtE chiếmE dụngE nângE vàoE giánE họcE lỗE mạngE quyE xạE đốiE phânE phầnE cheE lấnE mặtE trướcE đưaE quáE đangE cấpD liênD sốD thamD tácD truyềnD đóngD mớiD nhậpD tiếtD đềD chữaD lợiD vềD dịchD hiệnD ngoạiD đặtD chuyểnD cứuD hưuD hỗD sauD thìD tròD tốiD đếnD
bịaI đặtG chuyệnF
bịchF niF
bịtF lốiF
bọF cạpF
bọcG
bọnF emF
bọtF
bỏQ phiếuK rơiK quyếtJ điJ huyệnJ cácI mộtI bởiI nhàI giấyI hiệuI theoH hoangH rồiH trốnH việcH vănH hoặcH thôngH côngH biệnH luônG ngangG thêmG ănG họcG hợpG điềuG quyG khoảnG cụmG tưG chạyF khỏiF nhưF quaF ngoàiF giếngF vỵF nghềF conF cấpF dởF hồF rácF chénF chồngF cảF giámF hẳnF mấyF nhauF quốcF sổF thầuF trướcF trưởngF túiF vôF vợF xứF đóngF quênF niêmF quyềnF trongF nghịE điểmE toànE nhữngE vàE sótE kếtE nộiE lọtE phépD thanhD ghiD tìnhD tàuD đăngD đườngD đốiD
bốR tríO thôngL côngK mẹK hợpK trênJ sảnJ danhJ ápI quyếtI vàI kếtI làH tiêuH dịchH tạiH theoH đủH thìH pháH cácH trongH phùH vợH mấtG doanhG cháuG hếtG củaG giáG hoặcG đẻG quyG khôngG thủG từF nuôiF lưuF cụcF thựcF chồngF mởF vùngF hoạtF dượngF lạiF emF ruộtF xongF điF đòiF mộtF tìnhF báoF nộiF chấtF đóngE ngườiE đốiE phảiE vềE đượcE giaoE cơE sốE vôE đểE biểuE biênE choE kèmE siêuE bộD hạnD vàoD baoD chínhD trướcD tuyếnD việcD
bốcK mộH dỡG thămG xếpF mùiF mảF thuốcF hàngF
bốiF cảnhF
bốnL trămH mươiG lầnF ngườiF bậnF ngànF thằngF tuổiF bánhE
bồH hếtF
bồiQ thườngP dưỡngO hoànJ lắngD venD
bồnH cầuF chứaE
bổS sungR nhiệmN vàI choI dựH túcH theoH trợH ngânH kinhG đầuG diG vốnG chiG sốF thờiE lợiE trongE nguồnE vàoD thêmD
bổnG phậnG
bổngJ chínhG khuyếnF vàE
bỗG sungF
bộV trưởngQ tàiQ côngP quốcO yO luậtO tưN nôngN phậnN laoN khoaN giaoM giáoM thôngM hồM vănM quảnM kếL độiL ngoạiL nộiL vàK máyK cóK củaK xâyK hoặcJ theoJ xãJ chỉJ cácJ trongJ đượcI diệnI vềI sốI giấyI làmI việtI tổngI kỹI tiếpI chủI địaI quyI điềuI mộtH đểH mônH phảiH thựcH bảnH chínhH hoạtH chuyênH làH thuộcH vớiH chiH đờiG doanhG tạiG nàoG bâyG huyệnG đòiG khácG phụG quyếtG thànhG dữG đốiG mẫuG cơG khuG dânG thìG thươngG quáG doG bịG biệtG dựG thamG choG thờiG tổF khôngF hệF kiểmF liênF nhớF phápF giảiF mớiF phầnF trênF đềF bưuF lênF ngànhF tiềnF đãF thểF kểF mãF thônF tiêuF từF vẫnF xétF phảnF quânF anhF buổiF gồmF hộF mấyF nóiF phườngF traF xuốngF xómF đeoF ơiF ấpF xemF gửiF giữaF khiF quầnF kếtF trựcF vàoF cấpF temF kinhE quyềnE sảnE đangE baoE yêuE banE lãnhE nghĩaE tácE cảnhE hàngE điE nghiênE hợpE quýE giáE trướcE chươngE phêE chứngE khángE nữE trìnhE màE anE khungE xửE đoànE đàmE giữD lậpD vốnD ngườiD địnhD nhàD đếnD binhD thiếtD điệnD chịuD hiệnD
bộiI chiH
bộtJ gìF lọcF năngF vàD
bớiG
bớtJ tiềnG chútF thuếF
bờM biểnI sôngI ranhG ràoG kèF vàF cóE phảiE củaE baoD làD raD đượcD
bởiO khoảnL điềuL điểmL thôngI chươngI mụcH tổH cácH nghịH cơH mộtF luậtE ngườiE đườngE nhàD đạiD
bụcE
bụiK hayF xeF đờiF hoặcF
bụngI sauF quáF thìF
bứcM xạM xúcF thưF laoE
bữaN nayL nàoK hổmG niG trướcG cóF cơmF ghiF gặpF màF noF phảiF quaF rằmF thìF têF đámF đóF đóiF ănE
bựF vậyF
bựcF mìnhF
caM đêmF sỹF hoàiF trựcF làmE máyE nôE
caiN nghiệnN tạiF
camO kếtN đoanI lộF ranhE
canM thiệpK hoặcF đangE đốiD nhiễuD
cangE
canhL gácH tácH giữF chuaF cáF hiệpF hơiF lỡF mấyF vinhF giữaF
caoR đẳngN hơnL tuổiL nhấtL trìnhJ cấpJ năngJ chấtJ vàJ hiệuI suI củaI tốcI quáI đượcI nhậnH trongH theoH đểH cóH phảiH quyH bằngG hoặcG làG độG tốiG vềG sứcG khôngF quốcF côngF doF điểmF kỹF cheF huyếtF vậyF kiếnF từF ápF trênF xuốngF xemE thuộcE thìE quyếtE cổE ýE tráchE đờiE hướngE họcE mứcE tinhE bổE đếnE đềuE bayE đốiE trungE tạiE tầngD gồmD khiD nướcD thếD thựcD gửiD thôngD cácD cấtD khảD tổD
cauE
cayG quáF
ceF
chaO mẹK đẻH choG nuôiG hoặcG chồngG conF làF trongF ghiF ghẻF hayF máF mấtF ruộtF thếF tôiF đứaF vàE
chaiK thuốcG lọF
changG changF màF
chanhH dâyF mậtF
chayJ coiF trườngF
cheK giấuG khuấtF hếtF nhữngF chắnF phủE
chiT phíQ tiếtP nhánhO trảN cụcM ngânL thườngL choL tiêuK đầuJ theoJ tiềnJ thựcJ hỗJ củaJ tổJ khácI vàI quyI xâyI hoạtH khôngH muaH thuêH từH hộiH cóH màH thùH cácH đượcG bồiG bộG môG rứaG côngG sựG bảoG quảnG cụG tốiG tiếpG tàiG saiG trongG bằngG bổG ngoàiF đàoF chuyểnF riêngF nóiF bậyF nữaF phốiF đốiF ạF phụcF đểF chếE dựE đặcE biênE ngoạiE thanhE vụE khenE việnE liênE doE giảiE hoặcE hợpE quỹE vănE kiểmE làmE khámE nàyE trênE đãE hộE inE thưởngE điềuE phụE tươngE thẩmD tạiD cònD kinhD nhưD thìD tuyênD phátD traD tạoD nghiênD sauD tậpD ápD
chiaP sẻM theoJ tàiI thừaI đấtI choI đôiH tayG thànhG tiềnG diG táchG cácG làmG lợiG phầnF thônF hàngF giaF thếF việcF giữaF đượcE củaE raE vàE từE đềuE rẽE lãiD
chimI chàoF nàoF
chiuF lấyF
chiênG khôngF vớiF
chiêuE đãiD
chiếcJ xeH
chiếmM đoạtI hữuI đấtI dụngH vỉaG tỷF giữE từE trênD
chiếnP lượcM sỹM tranhK đấuJ binhJ chốngF thắngF hạngF thuậtE trườngE bịE dịchE sựD
chiếtJ khấuI xuấtE lyD
chiếuP xạI sángI hoặcI sốH vớiH vàH củaH trongH cònG hếtG phimG thìF tạiF côngF đểF ởF ngoàiF lầnF tậpF bâyF ngoạiF thôngF giấyF đốiF phổE cácE nướcE cóE đếnE anD tàiD hồD quốcD
chiềuN dàiK caoJ rộngJ nayI sâuI dàyG vềG khôngF raF quayF tốiF lênF mátF thìF thứF tốtF ngangE điD
chiểuI điệnE
choV ngườiQ cácP cơO thuêO phépO tổN conN côngM vayM việcM tôiM hoạtM nhàM từngL bênL doanhL đếnL aiL dânL emL bộL chủL đơnL phùL đốiK béK cánK trẻK xãK mộtK ngânK tàuK cáK ủyK kháchK sứcK đấtK tòaJ họcJ hộJ việnJ cháuJ ýJ cảJ mượnJ mụcJ nhữngJ thànhJ cụcJ sởI nhânI bàI mỗiI sảnI tuiI lựcI mìnhI rằngI quỹI nghỉI hộiI thươngI kiểmI phạmI banI hayI mátI đỡI cấpI nămI thuyềnI thôiI trườngI thờiI trungI biếtH cóH dựH đươngH điH giáoH cảngH tổngH hếtH vuiH dễH khỏiH ngonH tụiH xinH phươngH chínhH chiH trưởngH toànH hệH họH hànhH sinhH hợpH khaiH làmH nhauH hưởngH đạiH xeH khôngH vợH bảoH nướcH đủH thanhH tặngH nhiềuH mẹG baoG vănG chóG baG hàngG phòngG anhG ngoạiG khỏeG lẹG raG rõG xongG đẹpG sốG nhậpG phátG địaG độiG bịG tấtG đườngG thiG nhiệmG cộngG laoG sựG việtG đăngG biênG báoG nạnG độngG quyềnG thấyG haiG khuG tậpG bảnF thủF bệnhF thuF tàiF sỹF đoànF quốcF đầuF phầnF giámF khoF tácF chuyếnF giảngF nuôiF xâyF kýF chươngF giaF tiềnF yêuF điềuF đúngF bạnF hiệuF kỹF ngànhF thânF xemF đoF nhuF thêmF bắtF chắcF chịF câuF mọiF nợF vôF vềF bìF bảyF bềnF bồF chồngF càF cụF daF duyệtF dínhF dịuF giaiF giònF giấyF gạchF gạoF hiểuF hoãnF hấpF hỏiF khuâyF khớpF kịpF lưuF mướnF mướpF mệF nóF nộpF nởF quánF rộngF sạchF thoángF thằngF tinF trướcF xoàiF yênF đậmF đọcF đứaF đứngF ổngF khoảnF vậnF phụF quânF tớiF điểmF quáF cổF thựcF máyF nghiênF vùngE hóaE lãnhE vụE chaE khoaE khámE lôE quảnE thưE từE ởE chuyênE kỳE bấtE giaoE thiếtE chuE hạE nhómE viênE nữE thíE cổngE namE thẩmE luậtE dịchE trạmE bướcD loạiD đàoD anD cuộcD diD góiD đồngD huấnD phóD tiếpD tínhD chứngD câyD hòaD nôngD thôngD tốiD ítD ôngD hảiD kếtD vậtD
choaF quêF
chongF đènF
chuL kỳL cấpH vyF trìnhE đáoD
chuaI cáF ránF thìF đắtF ủF
chuiI
chungQ làM cưK củaK vềJ trongI choI biênH vàH thânH theoH đốiG vớiG thìG khôngG đượcG quyG nhàF hộF kếtF hoặcF vàoF cũngF bịF chứF trườngF vuiF xeF xâyF đểF phảiF sốngF nhanE cảE thànhE đôE cóE quyềnE đườngE côngE hợpE mộtE trênE cácD khácD cấpD tạiD vỳD tốiD doD họcD
chuyênS mônP ngànhO giaM dùngM tráchM nghiệpL đềK cơJ viênJ dụngI khoangI khoaI sâuH chởH biệtH trangG mụcF quảngE trồngE thuD
chuyếnM bayM điG xeF tốnF thămE
chuyềnJ côngH sảnF kiểmE
chuyểnS nhượngO giaoO đổiN tiếpL hàngL tiềnK sangK mụcK đếnK hồK quyềnJ khoảnJ tàiJ điI vềI từI vàI chỗI việnI choI tảiI côngI khẩuI ngànhI hộI lênH quaH đơnH theoH vậtH ngayH raH trongH nguồnH hànhH thànhH bằngH trườngH tuyếnH vàoH phátH ngườiH cóG thôngG hoặcG thổG địaG phảiG độngG sốG xếpG dữG hóaG tráiG chấtG củaG toànG đấtG ngoạiG loạiG vốnG thựcG nơiF trựcF trênF trảF cánF chếF cácF cảngF danhF nghềF vỵF kinhF nhàF dânF thuốcF mẫuF nhầmF đượcF chuyênF giớiF xuốngF cơF nộiF nướcF vụF khôngF vănF quáF đốiF dịchE doanhE nhiênE ngạchE mộtE đểE mạchE kếtE khíE giữaE hìnhE hướngE mạngE nhómE cửaE thểE chứngE tớiE khiE phươngE khiếuD thìD bảnD tạiD lợiD hoànD hàiD cấpD doD khácD làmD phiếuD sảnD thiD
chuyễnF hộF
chuyệnN gìI nàyI đóI đấtG bằngF cóF béF chiF chútF chưaF cũF cườiF giảiF giốngF hômF hồiF khácF làF maF nhỏF nàoF sẽF thuF tiếpF tốF vớiF đãF đượcF
chuôngF
chuẩnS kỹO bịM quốcL đoK vềK vàJ củaJ chứcJ quyJ chấtI hóaI côngI cơI theoI ápH mựcH đượcH đánhH chuyênH đầuH sauH kiểmH việtG lưuG tiếpG đểG doG hộG hoặcG thựcG chươngG sứcG nghèoG tắcG thiếtF đốiF nàyF nghềF quyếtF choF làF đãF chungF nướcF laoF yF gìF phổF trongF khuF tươngF giảngF khácF điềuF anF bổF hiệuF ngànhE nghiệpE phụcE biênE phảiE chínhE cácE hệE sửE ănE khíE tuyểnE vănE kếtE nôngE xâyE diệnD trangD địnhD dữD thẩmD cóD quảnD tạiD sảnD vậtD xácD cụD hiệnD môiD trướcD trợD xétD thànhD đềD
chuốiH hộtF đâyF đượcF
chuồnG bayF chuồnF
chuồngI heoG baoF
chuỗiJ giáG sốE sảnE
chuộcG
chuộtJ banF vàoF cắnF khôngF rútF thìF
chàoN bánM muaI giáH hàngG anhF buổiF bácF bạnF cảF màoF đờiF củaD
chánJ lắmF quáF thậtF ănF đờiF
chánhN ánL vănL thanhK quánF
cháoF lươnF
cháuO bịI mồI béH hỏiH điH cóG hayG khôngG nóG nộiG ngoạiG làF ởF chàoF chúF chởF dắtF ghiF hưF hẹnF hếtF kýF lênF muốnF mượnF mấtF mộtF mớiF nghèoF nhàF nhờF nênF nămF thìF thíchF thầnF tôiF týF tựF uốngF vayF vềF vớiF vừaF xinF điềnF đíchF đầuF ơiF ạF ruộtD
cháyP vàM rừngK nổI nhàH theoH mấtG đốiG củaG chữaG trongF khoF láF mấyF nắngF rụiF sạchF choF cơF phảiF đượcF hoặcE cóE tỉnhE tựE tạiE quyE chuyênE lanD thuộcD
châmE
chânL dungG giảF hảF lênF miệngF mỏiF quáF rồiF đauF
châuJ âuG áG cóF
châyF ìF
chèI màF đậuF
chènH ơiF
chèoG lắmF
chémF
chénG xongF đóF
chéoJ vềE
chépL đầyG lạiG họpF omF raF cácE vàD
chêG hồF
chênhL lệchL caoD
chìH vàD
chìaI khóaI giấyF
chìmL đắmJ ởH chấtF lúcD
chíP minhL quyJ sauI xácH củaH vàH đánhH vềH phânG theoG lựaG cóG đượcG nướcG điệnF tạiF inF thànhF chủF quốcF đốiF khoaF giámF lưuF đểE phảiE xuấtE khácE trongE nàyE chấtE côngD hoặcD kỹD ởD cụD lãnhD thuộcD trungD aD đãD doD trênD ủyD chungD
chíchK ngừaI điệnG choácF chóF cáF
chínJ chụcF quêF đỏF mươiE
chínhU phủS sáchP trịN xácN củaM quyềnM vàM hoặcM côngM vềM thứcL quyL đểL trongL theoL hướngL cóK cấpK nhàK đượcK đốiK đángJ thuộcJ khácJ sauJ choI tạiI cùngI nămI thựcI làI đãI chủI trênI cácI từI phảiI sửaI đếnH thìH trướcH doH xãH giấyH hộH vyH nhưH quốcH bịH ởH khôngH liênH banH hiệnH hợpH mộtH bằngG phườngG tổngG vớiG quyếtG kếG mớiG thôngG xemG giữaG sốG mìnhG khiG cầnG màG hàngG ủyG raG trìnhG hằngG trựcG bảnG thuF tảF tổF báoF baoF thẩmF quýF việtF đơnF vănF xâyF gầnF chấpF dùngF phụcF mấtF mấyF đâyF phêF thửaF thànhF cơF nộiF quỹF đóF doanhF ápF điệnF bảoE lậpE phátE tươngE chịuE lĩnhE phốiE đangE bánE diệnE thuếE dướiE kiểmE tỉnhE đặcE chỉE quaE sựE tàiE đưaE chưaE gồmE kỳE nhưngE nơiE địaE bảngE chuyểnE gửiE tiếpE danhE đềE phùE quảnE sửE hồD làmD thốngD bộD vàoD ngườiD tưD nhằmD cònD dànhD giaoD khoaD ngânD trungD viễnD
chípH
chòiH ngồiF sauF
chòmF xómF
chóM nhàI cắnG thảG phảiF khôngF dạiF giữF mèoF sủaF đuaE
chóngI mặtF
chótG
chônL cấtI heoF hủyF ngườiF rácF thìF lấpF
chùaJ bịF hươngF
chúO thíchI lyG bácG tôiG trọngG ýG kếtF làF coiF cũngF cứF ghéF lắmF ngheF nhiềuF nóiF nămF sáuF tuiF tuầnF điF ơiF giảiE tênE độD
chúcM thìG miệngG anhF chứngF cácF cảF liềnF ngủF rồiF thưF tếtF viếtF xongF đámF ởF hoặcE khôngD thọD cóD
chúngO tôiK taH vàG củaG cóG theoG phảiF xâyF mìnhF quyF vềF đượcF khácF đểE hoặcE khôngE làE trongE bảoD thựcD tạiD baoD
chútM nhaG nữaG điG coiF muốiF rồiF tiềnF tráiF xíuF đãF đượcF ạF
chămN sócN loG
chănN nuôiN
chũF tịchF
chơiN điệnJ giảiG choF cóF đãF biểnF gìF hụiF nhaF thôiF điF đềF tạiE trẻE nướcE vàE
chưI sêH
chưaR cóN đượcM đủL thànhJ thấyJ đầyJ làmJ đóngJ xongI hoànI thựcI hếtI đếnI xácI sửI giảiI kịpH nộpH đạtH vềH lấyH aiH màH đápH nhậnH kếtH baoH rõH đưaH tớiH phùG hợpG chồngG gặpG sangG vợG xinG giaoG thuG thanhG khaiG giaG trảG quaG lậpG biếtG choG bịF phânF sảnF từngF tựF xâyF cậpF đăngF thuộcF raF đúngF hiểuF nhậpF tìmF điF anhF báoF bỏF chíchF chởF conF cướiF duyệtF dámF dừngF emF hềF kiếmF lênF nhàF nhúcF rànhF sổF thếF traF xoayF đọcF ưngF ạF thểF banF bảoF phátF tínhF niêmE chínhE chấpE côngE quyE thốngE thamE chuyểnE phảiE cấpE hưởngE kýD quáD chiD thiD triểnD tổD chếD nungD phụcD đảmD
chưngH luộcF tếtF xongF
chươngR trìnhQ nàyJ vyH iG khángF choF doF giùmF màF củaE xiE
chướngJ ngạiJ bụngF
chạmI vớiD
chạyO tàuK xeJ dọcH mấtG raG thìG vềG thửF trongF chậmF suốtF từF thậnF đượcF bộF chứcF tớiF bãoF bịF hếtF luiF lúcF lụtF nátF việcF vạyF ìF đâuF đồngF trênE bằngE theoD
chảH dínhF hiểuF nàoF
chảiE
chảyK quaH tốiF chữaF hếtF máuF mỡF
chấmP dứtO điểmJ thiI theoF lạiF côngF kiểmF bánhF muốiF mấyF mứcF bàiF phúcE
chấnI thươngG chỉnhF
chấpR hànhP thuậnO nhậnM đấtK vềI laoH ranhG sổG thìG quyềnG hoặcG tàiF khiF giữaF đượcF cóF vàF liênF trongF theoF bờF lãiF lốiF phátE khôngE choE hợpE bằngE tàuE nhàE đểE củaD phảiD tạiD doD màD
chấtS lượngQ thảiM maL vàL độcK thuốcK củaJ gâyJ cóI liệuI nạoI vấnI côngI phóngI hướngI vềI cấmI nguyI dạngI dùngH theoH trongH đạoH bảngH cầnH kỹH đượcH đặcH thuộcH khácH phảiH hoặcG gìG dinhG thủyG đểG kíchG nổG lỏngG phứcG chínhG thìG làmG đóG choF ôF bịF khôngF hỗF phụcF sảnF chuyênF chuẩnF làF tạiF bảoF doF đáyF đãF hạnF dễF hoạtE đốiE sửE tạoE cơE nhậpE cháyE mớiE vớiE trênE hóaE lươngE khoángE quyE tươngE ngoạiD thựcD ởD baoD đápD diệtD rắnD hậuD màD xếpD
chẩnJ đoánJ
chậmP nhấtN nộpK trảH trễG đóngG đượcF choF phảiF thanhF chiF phátF tiếnF chậmF chắcF lạiF mỗiF mộtF nhưF nóiF thôiF đềnF lũE thựcD hơnD thiD
chậpF chờnF
chắcL chắnI cóG doF khoảngF khôF khôngF làF sắpF tạiF
chắnK đườngG chúngF sóngE cátE gióD vàD
chằngE buộcE
chẳngK aiH biếtF hiểuF muốnF nhẽF ănF đượcF
chặnM vàI cácG kịpF việcF hànhF quảngF lốiF sốF tiềnF đườngF xungF sựE hoặcD
chặtL chẽK câyI chémF rừngF pháD
chẻF thônF
chẽK vớiH giữaF vàE việcD
chếS độQ biếnM quảnK vàK phẩmK củaJ thiJ tạoJ hoạtJ tổJ xuấtJ tàiI hoặcI lấyI phốiI thuI côngI nàyH mộtH đượcH cạnhH theoH vềH ảnhH phảiH tựH dânH sửH năngG đấtG kiểmG khôngG tuyểnG bảoG chiG đốiG thuốcG trongG bánG làmG quyềnG cóG anG bộG đểG thựcF khaiF giaoF ởF nhàF sảnF chuyểnF xãF cáchF trốnF bảnF đồF viênF giấyF luônF cácF bằngF nộiF trảF tạiF đàoF quyF giảiF khíF xăngF đầuF chínhE chủE thuộcE hỗE đãE diE tốiE từE thiệtE tácE tiếpE đếnE doE thìE bayE kinhE thịE cuộcE sốE đặcE thưởngE việcE choE giámE sựE vănE điềuE làE ngườiE xửE khácE phátE đoE cònD chiaD cấpD khảD liênD vớiD đánhD thanhD cơD hậuD
chếtO rồiI thìI khôngI đuốiH ngườiH đểH trongH ởG hoặcG đượcG màG làF theoF vỳF doF trênF hàngF baoF conF cònF cảF cầnF dọcF hayF hếtF sạchF taiF trắngF vôF
chỉT đạoP tiêuN địnhN huyN đượcN hànhM sốL củaK hoạtK cóK dẫnK quỹK kỹK trụJ thựcJ thịJ nghiệpI việcI côngI chuyênI cầnI vàI vụI hoặcI bồiI thiI giớiI giảiH cũH lưuH liênH điềuH kiểmH thưH đàoH chấpH raH cơH sửH đãH cònH năngH ápH cácH theoG phảiG conG emG giùmG tuiG sơG nhânG vềG choG xétG nơiG ngườiG màG phíG quảnG quyG quyếtG mớiG thườngG quaG trênG trongF hỏiF tổF bánF rõF nhậnF đọcF ởF tưF ghiF hưF viếtF xinF xếpF dặnF gìF lãnhF muốnF mìnhF ngồiF phạtF rảnhF thầuF tiệmF tớiF đổiF tuyểnF cấpF kinhF đểF giaoF khôngF tiếnF xácF đạiF bảoF bịF doF vôF làE tiếtE nhữngE thủE hiệuE chấtE đăngE môiE tiếpE đóE đốiE mộtE cụE thểE tiếngE tốtE giáoE ngoạiE thanhE vàoE kếE làmE kêE vậnD cụcD nộpD báoD tinD tínhD xemD độD bằngD thìD trangD chứngD họcD khiD thuyềnD
chỉnhQ quyK vàK lýK sửaJ giấyJ dựI kếI giáI củaI theoI hồH lạiH nộiH cácH mứcH thôngH hìnhH chủG địaG tăngG chươngG danhG hoặcG phụG giảmG quyếtG địnhG choG thiếtG trongG thờiF trangF chấpF tiềnF chỗF phépF toF cụcF hợpF vốnF saiF sốF đốiF báoF phươngE vềE độE lươngE nhữngE đượcE tổngE khuE khiE biênE hoạtE phùE mộtE việcE camE thựcE đểE mụcE tạiE tiếnE làD sảnD thìD tỷD bảnD cơD doD ranhD vàoD đềD
chịO ơiJ emI choH ruộtH dặnG ghiG giúpG gáiG điG dâuG baF bìnhF chỉF coiF cứF gọiF hoaF khuyếtF lanF làmF maiF nhiềuF nhậnF nóiF thôngF thủyF trướcF tôiF tớiF từF vềF vừaF xemF
chịuR tráchQ sựL thuếK kýI hếtH chiH đượcH giaoG nhậnG nộpG trảG đóngG ánF lựcF mọiF khoảnF tiềnF giáF aiF chiaF chếtF cầmF giảiF hòaF khóF khôngF làmF mìnhF mớiF ngheF ngủF nổiF quyếtF raF saoF tiếpF điF đâuF đưaF tảiF ảnhF rủiF lửaE hoànE toànE phíE ápE cácE lệD
chọnP nhàM tổJ vàI ngườiH cácH phươngH sốH đểH mộtG hìnhG theoG côngG đượcG thựcF đơnF ápF trongF cơF hỏaF sáchF sảnF mẫuF đốiF muaF cấpE nộpE hoặcE làmE địaE phảiE ngẫuE tàiE củaE lọcE vàoE làE cáE doanhE hòaE sửE điE bánD dựD đềD chủD giảiD danhD trênD choD thamD từD vỵD họcD thôngD trọngD
chỏiF nhauF
chốiN cấpI tiếpH nhậnH thựcG phảiG cungG lấyF thừaF hoặcF tiếnF chấpF việcF vậnE choE thanhE đăngE xácE dẫnE kýD thìD yêuD vàD giámD giảiD
chốngQ thiênL dịchK tácJ tộiJ thamJ cháyJ bạoI khủngI maI lãngI bệnhI rửaI trợH mạiH bánH buônH muaH lũH mỹG tệG đốiG vaG laoG cácG vàG lạiF ngườiF lụtF sétF bãoF bụiF dộtF mưaF taiF sạtE lạnhE chỉE gianE rétE lẩnE nhiễmE xâmD lâyD sinhD thấtD táiD chịuD chínhD ôD ồnD
chốtL sốH sổG danhF kiểmF luônF lạiF củaE làD
chồngP emJ tôiJ chéoH khôngH cũH cùngG mấtG nóG nướcG tâyG đánhG màG cóG ngườiF ởF vàoF choF trướcF chấtF conF cãiF họF khóF lyF nhậuF nàngF rồiF tuiF tuổiF tậnF vayF xaF củaE hoặcE vớiE khiE trongD lấnD theoD vàD làD
chỗP nàoL ởK khácI ngồiI khôngH bánH nàyH làmH mớiG gửiF thuộcF côngF cũF cấmF gầnF lánhF lĩnhF mấyF mỗiF ngụF rồiF sửaF tiếpF trúF trọF váF xómF đóF đóngF đổF vàE hoặcD
chớI cóF saoF ítF
chớpE
chờN mấyI baoG từG nộpG xeF bổF cháuF conF cảF cửaF duyệtF hayF hảF lãnhF mộtF nửaF quyF thêmF tớiF ítF hưuF đợiF xửF kếtE
chờnF nênF
chởL hàngH ngườiH kháchG rácF bòF conF gỗF lênF vềF trênF hànhE đếnD
chợN xãH quêG cóF đểF baoF bánF búaF cócF cũF dướiF hôngF lợnF mấtF mớiF nàyF sớmF tựF điF biênE triểnE đầuD
chụcM triệuK ngànI nămH conF câyF làF nghìnF ngàyF nhàF
chụpN ảnhJ hìnhI lạiH choG tàiG hồF trongF giấyF mộtF ởF giùmF lâuF mờF rồiF xấuF cóE vàD từD chứngD
chủT tịchR trìQ sởO đầuN trươngN nghĩaN quảnM yếuM độngL nhiệmL tàuK hộK thểK nợJ nhàJ quyềnJ tàiJ rừngJ nhậtJ cơJ hàngJ dựJ tọaI quánI đấtI phươngI hànhH củaH chốtH ởH doanhH vàH đềH chươngH khôngG trongG xeG gỗF vềF côngF lựcF chóF cũF màF thầuF bánF cầnF giữF hụiF tiệmF vựaF quanF cảngF thẻF hợpF khoảnF sửF sảnE vậtE nguồnE họE nhânE giấyD đượcD quyếtD biênD lâmD
chủngM loạiK choF vỳF mởE phòngE theoD hảiD vàD
chứM khôngI cóH aiG chưaG biếtF bỏF quyếtF tuiF tôiF tạiF đâuF ởF
chứaO nướcK chấtJ bíI thủyI đựngH dượcH hàngG hóaG tiềnF dữF khángF trongF vàF cácF nổiF xăngE thôngE chấpE nhiênE mộtE hoặcD phảiD mẫuD thuốcD vậtD đểD
chứcV thựcP năngP danhO vàO tínN vụN cóN chínhM kiểmM đượcM kinhM quốcL quảnL thuL cungL xãL củaL hànhL khácL thiL cácL phátK hoạtK chủK thẩmK hộiK triểnK cấpK khoaK đánhK đấuK tônK đàoK lậpK lễK trongK nướcK giámJ hoặcJ việcJ theoJ đạiJ côngJ tưJ lạiJ bộJ bảoJ đăngJ chuyênJ thuộcJ cánJ đềJ phảiJ bịJ xâyJ thamJ chứngJ làmJ khôngJ liênJ họpI thànhI tráchI phiI tậpI tiếpI bánI ởI cuộcI đóI đãI quyI thanhI cơI doI đangI thìI trựcI tươngI điềuI tuyênI đoànI tàiH đốiH lấyH nơiH huấnH lựaH choH tạiH đểH nghiênH loạiH mìnhH bồiH khaiH đảngH giaoH khảoH nhàH lãnhH lưuH sửH chỉH hướngH phápH lựcH nămH baoH kýH dịchH làH vềH nghỉH sảnH trọngH xétH dạyG phổG hữuG diễnG sựG vậnG nhậnG giảiG biênG hỗG cộngG phiênG xácG khiG trungG phòngG yG hàngG khámG hảiG nộpG ràG niêmG sơG tuyểnG cáG gồmG vyG sắcG hòaG nàyG thôngG thốngG sauG xửG đóngG kỳF màF từF thửF cầnF việtF phốiF thủyF laoF mởF xemF giảngF ứngF thôiF quyếtF sátF tốiF phườngF vănF gửiF mộtF xúcF hiệnF hồiF hợpF địnhF dùngF dựF gìF mấyF thiếtF thếF đặtF tựF nghiệmF hiệpF lớpF banF nhânF cưỡngF giữF ngànhF trênF giáoF nghềF muaF tiêuF hoaE ngoàiE đápE đủE cậpE hệE phânE trưngE chiE giúpE thăngE xếpE đưaE bànE bìnhE khuE mớiE ngàyE tòaE inE ngoạiE nhậpE chuyểnE biểuE bầuE phụcE kỷE quanE trảE xinE đàmE thịE traoE đầuE cùngE cứuE nhưE sởE chịuE thuếE tìmE caiE luậtE trìnhE tổngE báoD cảnhD trạiD họcD mờiD rútD xuấtD đếnD nêuD phụD sinhD conD khóaD sửaD khắcD tiếnD trởD vàoD đứngD bổD chạyD trướcD yêuD
chứngU nhậnR khoánQ chỉP thựcO minhO từO cứM chữL thưK viênK tửJ sinhI kiếnI giấyI đượcI khôngI hợpI quyềnH hoặcH làH choH vàG thìG cóG vềG chứngG doG tạiG củaG phảiG theoG bảnF việcF bằngF ngoàiF trướcF cũngF muaF phíF saoF sơF thếF đãF liênE đểE trongE xácE màE khoaD vănD khácD
chừI mầnF tuiF điF đỡF
chừngK nàoJ bịF cóF mấtF rồiF
chửiJ bớiF cánF cảF tuiF tôiF
chữQ kýO sốJ thậpJ inI lótI viếtI vàH cáiH nhậtG trênG đứngG đệmF nhỏF thìF cóF màuF côngF hánF yF hayF cỡF lănF lậpF mấyF nàoF nênF sửaF đâuF làF tiếngE củaE hoặcD
chữaQ bệnhO cháyN tàuH tàiG hoặcG lớnG vàG làmF nhỏF côngF cácF lạiF trịF cáchF dứtF sớmF thếF củaF máyF theoF nhàE thiếtE thìE trangE địnhE choE phươngE phụcE đượcE khôngE nộiE hệE cóE tồnE độtD trongD saiD đểD
coH soE
coiO làL nhưJ khôngH thiH chừngG giùmG giấyG lạiG điệnG ởG cóF giúpF giữF ngàyF phimF quyF sócF sổF trongF tuổiF tậnF vănF vớiF điF đuaF đấtF kiểmF
conS nuôiM tôiL dấuL ngườiL gáiK emJ khôngJ traiJ điJ thìJ cáiJ ruộtI bòI cóI đượcI nhỏI đẻI vềI bịI họcI cháuI ởI béI lênI nítI theoI đườngH gàH làmH dướiH củaH trongH sinhG ngoàiG ôngG gìG heoG lấyG mèoG nghiệnG raG rồiG tuiG đấtG ơiG chưaG rểG dâuG bằngG làG choG phảiG hoặcG riêngF màF giốngF nonF tạiF đểF lợnF giữaF thứF thươngF thôngF đúngF gửiF mồF nộpF vàF vàoF mìnhF mớiF tốiF bácF ghiF mộtF ngoanF biếtF biểuF buồnF bênF chòmF chóF chútF cámF cócF cảmF cứF dàiF ghẻF giấuF góiF hiểuF hoangF hoàiF hyF họF hỏiF hồF laiF lốiF muốnF mươngF mấtF mấyF mầnF mộcF mừngF nayF ngủF nhìnF nàoF nênF nóiF nôngF quêF quênF rơiF sốtF triệnF tổF tụiF tựF voiF vyF vôF xinF xongF xíuF ănF đoạnF đâuF đẩyF đậuF đừngF ưngF đãF tinE ốmE khiD từD trâuD doD sauD
congI boD
cuaI đồngF
cungR cấpR ứngM bịF cầuF bọF
cuốiO cùngL nămK thángI ngàyH kỳH củaG tuầnG khóaF quýF làngF nộpF phimF thôiF trướcE mỗiD vàD
cuốnJ chếtF láF sổF trôiF điếuD
cuộcO họpM thiJ đấuI vậnH điềuH đuaH sốngG kiểmG biểuG đờiF đìnhF gọiF thìF thanhE bánE bầuE hộiE tiếpD
cuộnF
càM phêM chuaG vạtF vẹtF mauE
càiK đặtI lạiF mậtF
càngI kêuF nóiF tứcF đánhF
cànhG tùngF
càoG
càyH hưF phimF raF
cáT nhânS thểH lócH độG lồngG traG chépF trongF trênF heoF biểnF cóF bằngF cònF khôF vàngF bèF chếtF hayF linhF nhàF nuốtF biệtF theoF vàE ngừE loạiE rôE phảiE thuộcE tríchE hồiE
cácW cơR quyQ trườngP tổP khoảnP nộiP bộP đơnP điềuP hoạtO biệnO thôngO vănO côngO loạiO bênN tàiN điểmN tỉnhN cấpN nhiệmN thànhN yêuN phươngN đốiM dựM tiêuM hànhM nguồnM hìnhM doanhM giấyM quyềnM chươngM địaL yếuL khuL vấnL chiL chỉL nhàL nghĩaL thiếtL dịchL sảnL ngànhL thủL vụL chứcL xãK nguyênK chấtK chếK từK hệK giaoK lĩnhK giảiK mụcK quyếtK sởK nướcK phòngK hồK vùngK cuộcK chínhK chủK ủyK báoK quỹK mẫuJ chuyênJ hạngJ hợpJ chứngJ bướcJ sựJ vỵJ trangJ hộiJ biểuJ banJ cáJ loàiJ bảnJ tuyếnJ mônJ đoànJ đềJ bệnhJ hộJ nghịJ cănJ phóJ dòngJ lựcJ kếtI mứcI nhómI đạiI trungI trạmI tìnhI đặcI dânI phầnI vyI ngânI đườngI cảngI phụI sốI lớpI môI anhI thuốcI vậtI khóaI kỳI nămI máyI chuyếnI mặtI ýI thỏaI tácH cụmH giáH tráchH đồngH dữH quốcH trìnhH đươngH tổngH ngạchH kiếnH phiênH cửaH danhH nghiệpH camH giaiH huyệnH nhânH hóaH thươngH luậtH tộiH dấuH họcH kỹH thayH vướngH hiệnH tậpH ngàyH tàuH rủiG hãngG dạngG kýG lầnG chịG cụG cụcG đảoG chữG ứngG bàiG ưuG việcG tầngG góiG địnhG saiG diG hướngG nguyG nhuG đoạnG khoG lôG nghềG hàngG lệnhG đợtG tiểuG tòaG mốcG phânG cáchG bềG cổG phongG đồG độiG kênhG mỏG thờiG hiệpG nghiênG chiếnG khiếuG kếG ấnG nềnG dụngF quânF xeF biênF việnF khốiF đàiF ảnhF hạnF câuF khoaF thửaF ôngF thángF chuẩnF cánF mạngF sôngF ôF kháchF phườngF quậnF mãF mẹF tổnF liênF quanF cấuF dượcF kháiF mốiF thamF bậcF lýF tínhF buổiF thânF thưF tranhF tờF bảngF lưuF lợiF thuậtF cộtF khóF trạiF phảnF tròF đầuF bãiE bằngE đôE tínE đènE biểnE đảngE bểE kiểuE thaoE tinE lỗE thứE trọngE bấtE chướngE hưE lỗiE sángE thiệtE thịE tệE biếnE bếnE khâuE kịchE phépE quáE tênE đứtE chuE cạnhE diệnE kiểmE phiếuE sinhE thônE giớiE lốiE phátE sơE tệpE khuyếnE linhE sổE thếE tạpE tồnE cảnhE trạngE tỷE xétE cácD diễnD phápD sânD giờD kíchD thểD độngD gaD ràngD mảnhD tưD giámD giếngD tầnD vanD hàmD hỗD toaD trậnD
cáchQ mạngL nàoL thứcK lyK chứcK phápJ hànhI giữaI thànhH ghiH anH tínhH làmH baoH từG làG nhauG điệnG nhàG hợpF viếtF trìnhF xácF chặnF nấuF phườngF sửF trườngF tếtF cáF mépF tốiF trungF côngE xaE tiềnE thủE đóngE củaE cácE dùngE giốngE cóE hiểuE khácE sauE đườngE độcE chínhE vàE bằngD theoD mặtD ngườiD vớiD
cáiP gìK giấyJ nàoJ nàyJ đơnH nhàH kiaG mớiG niG thẻG sốF đườngF baoF bànF bánhF bạnF bảngF bờF chânF chòiF cânF cóF cũF cặpF ghếF lòF mãF nóF quạtF sổF thằngF tủF výF vườnF xeF đứngF ứngF tiếngD
cámJ ơnI heoF
cánQ bộQ cânE sựE
cánhL quạtG đồngF vàF trênE tạiE tàuE hoặcD tayD tốiD
cáoT kếtM vềM tàiM bộL vàL thốngL tìnhL củaK theoK địnhK cơK đánhK thủK tổngK ủyK nghiênK quyếtJ bằngJ phảiJ trongJ thìJ thẩmJ đượcJ khôngJ vớiI chínhI côngI cóI hoặcI cấpI kiểmI làI độtI choI kêI ngayI hànhI sốI đếnI thựcI bạchI nămI cụcI hộiI đốiI việcH đềH hoạtH giámH ngoàiH gửiH kinhH quyH quốcH chủH sởH ngườiH viênH trênH cácH lãnhH giảiH saiH liênH thuốcG trướcG nặcG kịpG phânG rútG thuyếtG đểG trưởngG quáG banG khiG baoG thôngG quýG đãG tạiG lênG thuộcG cungF chuyênF khácF chiF trìnhF thamF thángF kếF nộpF trựcF khắcF sựF tựF trạngF tiếpF đảngF hoàiF hàngF mấyF rồiF saoF xongF xảyF doF hằngF thayF đầyF màF ngânF dựE tómE quaE kèmE thươngE báoE tiếnE nghiệpE điệnE nhưE sửE điềuE thườngE trởE tínhE anE dịchE giáE chậmE nêuE thànhE đơnE ướcE danhE sauE vyE ápE bổE gồmE nàyE đóE đúngE bảnD nhanhD thuD đạiD phátD xácD ràD rượuD xuấtD biếtD chánhD hóaD mỹD nhưngD taiD thuyềnD giaoD khoaD nướcD chỉD sảnD đầuD
cápK quangG treoF viễnF điệnE
cátK minhF mớiF tặcF bayD
câmH điếcG
cânM đốiL bằngH rồiF soF thiếuF thìF thậtF vớiF điêuF thanhE
câuL hỏiJ lạcI gìG nàyG chuyệnF màF vớiF đốF trảD
câyP trồngM sốJ xanhI lâuI thuốcH giốngH trongH cốiG bútG mítG hàngG đầuG khácF càF hằngF trênF sauF củaF ngoàiF nhãnF tiêuF vườnF bơF cầuF gìF quấtF toF xoàiF xăngF gỗF lâmF rừngE cóE táiE cầnD caoD sinhD phânD ănD bụiD côngD kinhD lấyD
cãiL nhauJ cọF lệnhF lộnF ranhF
còiG
cònR lạiN phảiL thiếuK hiệuK cóJ xàiJ hạnJ dùngJ giáJ sốngI thờiI đượcI dưI nợH khôngH mấyH vyH đủH baoH nguyênH ápG chỗG điG bắtG gìG nhuG khảG gặpG đápG phùG thừaG tồnG ngườiF nhiềuF đangF bảnF trốngF ởF giấyF khoảnF bịF aiF ghiF mớiF tínhF baF chứcF khỏeF nhậnF đồngF chạyF cấpF cấtF giậnF haiF hoF huyệnF kèmF kịpF lâuF minhF ngoanF ngoàiF ngàyF ngồiF nóiF phạtF sonF tênF tươiF tớiF tờF vềF xinF đóF đậuF đềF đỏF sửE thìE trongE hoạtE thuộcE gọiE làE tiếpE nguyD sótD hoặcD lưuD ítD
cóX thẩmS tráchR liênR hiệuR thểP đượcP quyềnP phảiO vănO giáO giấyN thờiN đủN yêuN cácN côngN chứngM bịM quyM cầnM điềuM sựM ngườiM khảM hànhM ýM quyếtM nhuM chứcM dấuL kếtL nghĩaL ítL mộtL tàiL nộiL thỏaL aiL mấtL xácL tínhL trìnhL bằngL vướngL nhiềuL mặtL vốnL thayL chữL gìL bắtL cănL nguyK tênK từK nhiệmK mấyK đúngK khóK saoK chứaK trongK thôngK sốK tiềnK hoạtK cơK biệnK sổK sửK làmK nguồnK hệK haiK thẻK đơnK năngK nhàK thuJ thànhJ nhữngJ diệnJ tổngJ trụJ hạnJ phươngJ tổJ biếtJ hợpJ độJ đấtJ đầyJ conJ lýJ hạiJ phátJ mãJ mụcJ tốnJ khốiJ bảnJ cùngJ saiJ lợiJ chiềuJ hìnhI kinhI chínhI đóngI điI tốiI hộI mứcI xuấtI chungI vyI đềI baoI địaI ảnhI báoI trênI biểnI tưI hồI tácI bảoI cáchI phạmI quanI hoànI yếuI đườngI điệnI bầuI cònI lấyI chuyệnI xinI thưởngI lỗiI thêmI kýI kếI khôngI cấpI kỳI hướngI uyI chỗI dựI đăngI kíchI kiếnI quốcI dịchI ghiI choI vấnI tỷH độngH nhậnH nơiH trangH mưaH chuyênH mỗiH kiệnH nóiH đemH tranhH vợH màuH gắnH thiếtH phụH sẵnH biênH tiêuH trướcH ởH chấtH giảiH sứcH việcH củaH hàngH phầnH hoaH thaiH thuếH tìnhH nguyệnH chiaH máyH phẩmH sảnH xeH bốnH thìH tọaH cấuH hoặcH phòngH chủH đếnH dưH hỗG trọngG sóngG dùngG đòiG bàG chútG khỏiG kịpG raG rồiG tạmG xuốngG kiểmG trịG lạiG đêG thamG khoG khuG hộiG âmG bệnhG diG tinG chaG camG hàmG hayG inG doanhG điểmG đốiG chỉG đểG chồngG đồngG biếnG cửaG íchG biểuG giaoG bấtG khuyếtG đánhG khaiG nămG chiG cánG hiệnG thựcG ủyG khoángG khóaG sángG lốiF nghiF tộiF đạiF bộF khiếuF bácF hạF thậtF độiF chươngF giốngF lãiF lệnhF suấtF khámF lươngF thâmF giaF sốngF trồngF tàuF tạiF kỹF màF nhânF nêuF thuộcF baF phiếuF thuốcF kháchF vaiF giảmF hóaF tinhF tốtF vàF vàoF cắtF danhF dướiF lòF tráiF địnhF bìaF bìnhF câuF khoảngF rừngF cốF thườngF vỵF xửF bóngF chếtF dừngF luậtF lênF ngànhF rủiF thíchF đámF đợtF bảyF bềnF chuộtF chóF chắcF chửaF chữaF cướiF dễF emF giáyF giúpF gọiF huânF họpF hủyF khôiF liềnF lyF lạnhF muộnF mậpF mắcF mặcF ngheF ngonF nhanhF nhiêuF nhớF nênF quánF thấyF trộmF tyF tắmF xạoF ánF ápF ôngF ănF đángF ổnF bảngF dữF dánF tháiF dạngF sửaF đặcF banF cổF dâyF kèmF mốiF dungF quáF trưởngF bánF tiềmF dòngF nguyênF thânE cảnhE phiênE hiểuE trườngE cảE nhãnE nềnE chiếnE chếE cảngE khángE lưuE tốcE chuyểnE nốiE nồngE phânE trữE giườngE hưởngE khoảnE tuổiE tầmE viềnE phảnE trạmE đàoE đènE họcE ranhE gốcE họE mẫuE tiếpE xungE cáE lũE ngayE thángE tườngE hạngE theoE tínE vậtE diễnE dượcE giámE mâuE thịE lỗE thiênE cồnD ngàyD nướcD thuêD thửaD cầuD giớiD khungD nắpD triểnD vạchD bềD thiệtD xétD đầuD chướngD cụcD mậtD tayD thưD đươngD đạoD dânD huyệnD lượngD ràngD túiD vùngD lựcD nợD véD
cócI thôiF vềF
côO giáoJ ơiI chúH nóiH đơnG đỡF ruộtF baF choF chỉF chờF cóF dìF giảiF gáiF gửiF hòaF hằngF hẹnF khôngF làmF mặcF ngheF nhiF nhéF rángF thìF thôngF tênF điF ấyF ởF lậpF
côiK cảF màF đượcF
cônJ trùngI đảoF
côngW nghệR tácR tyR trìnhR anQ bốQ chứcP nghiệpP việcP dânP nhậnO khaiO báoO thươngO lậpO chứngO cụN cộngM vụM vănM suấtM nhânL íchL củaL thứcL vàL trựcK đoànK chúngK quốcK tưJ xâyJ vớiJ theoJ trungJ ướcJ đượcJ bằngJ đoạnI khôngI côngI hoặcI tơI tỉnhI tạiI cácI trongI dụngI thựcH choH năngH quảnH nhiệmH cóH đểH thuộcH baoH doH phảiH làH cấpH quyH laoG nhàG sửG mấtG lệnhG tốG trườngG nợG giảngG hằngG khácG thìG ngườiG đốiG làmG địaG bịG nhómF tráchF trướcF vềF viênF trênF chuyểnF cánF quỹF hàngF thuốcF phụF giảiF hỏaF xongF chủF cáchF nộpF vàoF đãF cứuF mỗiF sauF xuấtF điF chớF hòaF hồiF inF mạngF mấyF ruộngF điềnF đấtF cơF dựF nguồnF sảnF sứcF mộtF nạoF sởE hàmE tổE đơnE khiE tuE vốnE bảoE chuyênE thẩmE tráiE từE điềuE đềE thànhE binhD màD nhằmD xửD đếnD bộD truyềnD phụcD điệnD đứcD nuôiD thuêD tiếnD đangD
cùnF quáF
cùngQ cấpN mộtL vớiK củaJ loạiI thờiI cóG côngG kỳG địaG lúcF thamF cácF đứngF hồF kýF chínhF cũngF dânF họF lênF trongF thựcF màuF làE mụcE tỷE chiE đượcE lĩnhE kiểuE vềE ngànhE mứcE nhauE ngàyE vàE liênE ngườiE nhậnE mẹE nhómE trướcE cơD phạmD tênD đốiD nộiD thìD tínhD đơnD chaD tiêuD điềuD thểD vụD đăngD
cúcI áoE cấpD nhựaD
cúmG gàF mùaF
cúngK liệtI cơmF giỗF ôngF
cúpH điệnG nướcF
cănR cứQ cướcN hộI nhàF bếpF
căngG
cũP cóI khôngH sangH củaH làmG cònG khácG hayG ráchG thìG đãF trướcF choF hếtF giaoF nhưngF tớiF dưF ghiF giờF hoàiF hồiF imF luậtF lỡF muốnF mấtF nayF nộpF rồiF sápF thuF trảF vềF vàE
cũngO đượcL khôngJ phảiI nhưH cóH làH biếtG nóiG xongG ápF đãF tạmF bậnF hơnF hếtF hứaF loF làmF muốnF quenF quýF rángF thíchF thươngF tinF vuiF vậyF vềF
cơW quanV sởT bảnN cấuN chếN yếuL thểL giớiL độngI hộiH gâyH hữuH khíH củaG bịG màG tàuG điệnG họcG xảyG vàG mấtF ảnhF caoF đeF dịchF hoặcF anE lâyE đốiE lýE đượcE cháyE xâmE ôD chạyD làmD rủiD khóD sốD
cơiG nớiF
cơmL chưaH điệnF choF cháyF cóF nghenF nguộiF nữaF rồiF thìF thôiF tấmF tốiF xinF đôngF
cơnF mưaF
cưQ trúO ởJ vàI đượcI cóH thìG nôngG theoG dânG tốiF tậpF ngụF mộtF nhỏF trongF hoặcF khiF làF tạiE củaE đểE trênE thựcE phảiE thônE nơiE khôngE thuộcE đốiE màD đãD
cưaH câyF ghépF
cưuF mangF
cươngK nghiênG báoF vàE chiE
cướcO côngL choJ bịI phíH dịchH khôngG củaG gắnF hếtF làmF mấtF nàoF quaF vậyF vậnE hoặcE bưuE trảE kếtD điệnD
cướiN lầnH vợH hỏiG aiG chồngG nhauG thìG ởG bạnF chưaF conF cóF côngF giảF hátF hồiF mặcF ngoàiF ngườiF nonF nênF nóF sớmF thángF tổF
cướpF
cườiH ngheF nữaF điF
cườngL độH vyF côngF năngF kiểmE hợpE quảnD
cưỡngN chếN épG bứcG
cượcK đuaH bóngE theoD
cạnK kiệtF khôF rồiF lúcD vàD
cạnhN tranhM trongG cãiF hỏiF làmF támF đàoF bênE trênD
cạoG gióF sửaF
cạpG tuầnF
cảQ cácL nướcL nhàK thờiI buổiI tuầnI nămI trườngI haiH xómH ngàyH ngườiH thángH ủyG làngG việcG nộiG nhữngG trongF phầnF baF đầuF sốF chuồngF giữF rồiF tayF đêmF tàiF thànhF tiềnF khiF chiE chaE khoảnE phụE vănE dựE phếE giấyD thuếD đấtD hìnhD thịD bảnD gốcD hoạtD xeD đốiD hộD cơD hợpD
cảiN tạoM cáchJ tiếnJ chínhI thiệnI hoánF bịF tênF
cảmL ơnJ biếnG giùmF lạnhF
cảnL trởK khôngF cướiF ngườiD
cảngP hàngM biểnM vụM thủyI cạnH cáH vàG dầuF hoặcF phảiF theoE thựcE trongE trảE thuộcE cóD quốcD đểD việtD choD đượcD
cảnhQ sátN báoN cáoK vệJ quanJ hàngH vàH củaH giớiH đặcG theoG lãnhG tạiG cóF quaF việtF hoặcF khóF ảnhF giaE choE bộE làE trongE thựcE giácE đượcE đốiE côngE đểE thuộcD
cấmO đảmJ hànhI hoạtH khôngH xuấtH sửH nhậpH trongH kinhG điG cưG quyF theoF hoặcF huyF thìF đếnF kếtF lạiF gìF việcF củaE hútE lưuE bayE cácE tiếpE chuyểnE vậnE thựcD phảiD vàD thamD khaiD mọiD vũD
cấnF trừF
cấpV tỉnhR giấyQ xãP huyệnO cóO lạiO dịchO thôngO phépN trênN choM chứngM vàM thẻL theoL cứuK mộtK quốcK cácK bộK nướcK bậcK phátK điệnK dướiK trongK hoặcK độK đượcK tạmK hiệuK đổiK bảnK củaJ bảoJ caoJ điềuJ họcJ trungJ tàiJ đầyJ quyềnJ cơJ đểJ phóJ mớiJ hưuJ quânJ sổJ vănJ thấtJ khôngJ iJ quảnJ mãJ thâmJ sốJ mìnhJ bằngJ trướcJ hàngI phảiI quyếtI thẩmI tráchI thịI vốnI hằngI ưuI côngI chuyênI ủyI sảnI tuấtI khiI dưỡngI thựcI baI gìI mấyI đấtI chứcI từI đốiI tạiI chínhI sơI vềI sửaI dữI khuI báchH haiH phiếuH đặcH ngânH ởH ngườiH thiếtH quyH kinhH nàoH lầnH thôiH cònH làH hồH phúcH thìH thuốcH địaH tínhH trưởngH taiH thờH bốnH nuôiH ngàyH nhàH bổH nămH đăngG maiG hồiG khuyếtG baoG trởG sưG bùG tổG mấtG bịG doG hộG lươngG thuộcG trựcG tínG cửaG vớiG nghềG saiG kịpG tiểuG bởiG tiềnG khácG kỹG trangG phêF phòngF hàmF tươngF thườngF xemF úyF đãF biểnF chiF độcF banF miễnF chỉF chủF hệF thángF tướngF cầnF ngayF đóF phụcF nơiF thêmF thônF trữF tuổiF ngànhF rừngF sangF bìaF hẳnF nhiêuF rồiF suôngF tưF giảiF táF đếnF hóaF thoátF tàuF xácF đườngF báoF sauF phùF khíF phươngF temF cụcE nguồnE trìnhE chốngE vùngE sởE nhưngE phốiE gạoE màE vụE đủE danhE hạE nộiE địnhE khóE kếtE cănE gồmE lậpE vậtE giaE kiểmE nhiệmE thànhE phầnE toànE đúngE nhiênE quaE đạiE biênD hiệnD làmD tríchD tổngD nhưD đangD đêD chịuD hếtD kèmD ngoạiD nhữngD vậnD điD cấpD kiêmD lýD phẫuD phụD raD sinhD huấnD hànhD nguyênD năngD phânD trườngD xuấtD
cấtM nhàI cánhI giữI hạH màF trongF xeF bảnF giấyF gấpF hồF kỹF nhắcF tạmF tốiF vềF giấuE
cấuP hạO tổL trúcK thànhI lạiI tạoH hìnhG vàF kiệnF viênF phầnF câyF vốnE chiE củaE côngE nguồnE ngạchE đầuE ngànhD theoD tỷD
cấyH lúaF nhânE
cầmM cốJ giấyI trịchG giữG đồF bảnF lấyF mỗiF nổiF quyếtF sổF tàiF tờF điệnF đấtF ởF tayF vàD
cầnR thiếtO giấyM phảiJ baoJ xinJ xácI mangI gìI cóI đượcI bằngI mấyI nhữngI kiểmI địnhI điềuI hồH sửaH bổH bảoH nộpH ghiH chứngH thêmH thơH làmG ngâmG vềG thựcG lậpG thànhG muaG báoG côngG giámF đợiF giảiF kýF khaiF đăngF soF hộiF nêuF saF bảnF bỏF gặpF khámF raF đổiF biểnF kèmF anhF baF cháuF conF cảF dánF haiF lýF tôiF ôngF đâuF đấtF thuF tiếpF sựF đápE lưuE đoE đánhE đạtE chỉnhE cungE ápE chữaE sửE giaE lấyE thayE phảnE ngănD thôngD chuyểnD thẩmD tínhD tậpD vậnD chúD phốiD thamD tuyểnD tuânD giữD tiếnD xâyD xửD
cầuT củaO vềM giámL bồiK cơK sauK ngườiK sửK côngK kỹK đốiK tòaJ vàJ quảnJ thựcJ quyJ sửaJ cungJ theoJ tổJ phảiI ýI thìI cảngI bảoI cấpI bênI phátI đăngI bổI bắtI ápI hoặcI giảiH điềuH chứngH xácH chungH nhiệmH đượcH chuyểnH mởH thiH nghiêmH doanhH kiểmH khaiH dẫnH cácH cóH địnhH thangH thayH trongH bằngH độcG thiếtG chủG cụG chiG tiếpG khôngG màG khácG nhàG hủyG báoG đàoG hộiG thủG đườngG cầnG kinhG đặcG vệG tạiG tươngG hoạtG khởiG hợpF thanhF đểF trợF đơnF phòngF hòaF bịF kỳF phụF chuyênF hỗF hoànF thôngF chữF họcF nhậnF anF choF khỉF nhậpF chấtF muaF riêngF thươngF thảF vậnF làF thànhF tạmF khiF xâyF vaiF lậpF nàyF vốnE tríchE tốiE độtE vỵE đóE ủyE ghiE phảnE tuyênE chấmE giaoE thuE trảE kếtE thẩmE thamE thịE đấuE đãE đươngE biếtE ngânE vượtE bốE cáE liênE nhưngE xuấtE chínhE hạE trởE kháchE phụcE xóaE làmE nêuE nộpE quốcE tiêuE traE đổiE gửiD ràD sơD traoD điệnD giaD nướcD việnD điD họD laoD rútD từD nghiệpD phốiD sinhD đầuD chiaD tuyểnD đưaD đềD năngD sảnD tàuD
cẩmG
cẩnH thậnH trọngD
cẩuE
cậnN nghèoL thôngI nguồnH phápG vàG thịF lâmF tếtF củaF cácE cộngE đượcE trongE cảngE chínhE vớiE cóD đểD đốiD
cậpP nhậtO giáoI vàoG vàG tạiG cảngF cổngF hệE thôngE trongD mạnD
cậuK cóF dìF emF làF mợF tôiF tưF đãF đừngF
cậyK củaG vàF dựE caoE
cắmK mốcI biểnF ranhF sổF
cắnJ conG hàngF hếtF ngườiF sạchF
cắpI
cắtN giảmI hộH điệnH đấtG mấtG tiềnG ngangG tócF chếF khẩuF mãiF thửaF trợF hủyD dọcD đặcD
cặnF
cặpI bồF mớiF mốiE khóaE đựngD
cọF
cọcL muaG mốcF màF nămF phòngF quaF xongF tiêuE
cỏI bayF
cốP địnhM ýJ môiI hóaI anI trànH vàH nghiêmH kỹH hoặcH trongH xảyH bứcG tìnhG theoG hạtG vềF lênF quáF đấtF cấpF gâyF cóF thiênF ôF côngE tàiE hệE củaE phảiE đượcE doE đêE mấtE bấtE vấnE đểE choD phátD trênD tàuD mứcD đốiD baoD khôngD giấyD quốcD
cốcF
cốiH
cốngJ rãnhF trướcF hiếnE
cốtL liệtI vềF thépE
cồnI trongE
cồngG kềnhF
cổQ phầnN đôngM truyềnM phiếuL vậtJ tứcH thìF tìnhF áoF độngE đứngD bẻD
cổngO thôngN dịchK trườngF chùaF cóF xanhF kếtE từD đấuD
cỗF
cỗiF cóF
cộmF tớiF
cộngQ đồngN hòaN tácK sảnJ dồnH thêmH vớiH vàG điểmG theoF mấyF mộtF sinhF củaF khácE cóE trongE phảiE đượcE vàoE phụE trênE làD hoặcD choD tạiD thìD đểD
cộpF dấuF
cộtM aI điệnG mốcF dùngF xiêuF ăngE sốE đoE treoE đènD
cớH mấtG mệtF
cờK hiệuG quốcF bạcF thiE củaD truyềnD
cỡL chữJ nàoH baoF
cụQ thểP hỗL nợK chuyểnI giàH nhàH vàG đểG đangF cẩnF hấpF quaF sốngF tayF thươngF ốmF chỉnhF phụcF chứaE bảoE đánhD cầnD điệnD choD
cụcR trưởngN quảnM hàngM thuếL hảiK đườngK anK thiK đăngJ tiêuJ cảnhJ thúJ kiểmI côngI chínhI giáoI thốngI điềuI bảoI thủyH phátH dựH thuộcH xuấtH trồngH phòngH khoaH bộH viễnH tàiH vàH thểH tầnG chănG kỹG tổG quânG địaG tácF lâmF năngF yF bưuF vănF kếF lãnhF thôngF duF gạchF nhàF khíF bổF kinhF phápF tinF hậuF nghiệpF thươngF cóE xeE đốiE môiE biểnE điệnE hóaE việcE xâyE báoE cánE đầuE lễD theoD đàoD trợD diD ngườiD ứngD dânD hoặcD quanD cấpD thanhD
cụmN từM côngK dânF liênE mỏD
cụtH chânF tayF
củaX phápS bộR cơR luậtR ngườiQ cácQ chínhP tổP nhàP hộiO doanhO côngO mìnhO nghịO thôngO ủyO đơnN chủN thủN tòaN từngN nướcN việtM quỹM ngânM quốcM dựM xãM địaM bênM sởM tổngM thànhM hợpM cấpM nămL trungL banL chươngL cáL vănL đảngL mộtL hệL cụcL điềuL tàuL tôiL thuốcL tàiL hàngL trườngL đạiK kháchK việcK ngànhK giấyK đốiK hồK thángK việnK họK tỉnhK phươngK thươngK lựcK nhânK mỗiK nhữngK khuK sảnK cánK quyếtK đoànK kiểmK vợK quyK trẻK chiJ emJ bảnJ conJ cộngJ phụJ đươngJ trưởngJ cảngJ bảoJ dânJ hoạtJ thuyềnJ hộJ liênJ nhiệmJ kỳJ ôngJ thiếtI vụI mặtI cộtI thưI baI máyI aiI đấtI giáoI khoảnI thônI giámI xeI bịI quânI chánhI đềI họcI phầnI chaI hànhI chứngI báoI viênI khoI đườngI phòngI cảnhI thịI giaI cảI chuyênI quýI thanhI tuyếnI kếI tậpI sỹI toànH hãngH tiêuH cổH lãnhH chứcH thửaH vỵH phạmH huyệnH thốngH bệnhH tấtH sốH độngH loàiH mạngH sinhH hiệpH rượuH mụcH đồngH nạnH nguyênH thờiH dịchH trạmH nộiH cửH chúngH hiệuH trọngH mẹH vùngH kếtH ngàyH haiH bạnH thườngH chỉH nhómH cuộcH bềH dữH tráiH vậtG hóaG nhiềuG quáG diG điểmG bốG thỏaG máG thẩmG tácG bàG nóG hạG hảiG loạiG trangG nguồnG độiG giaoG chồngG dượcG câyG mẫuG sânG quảnG thíG nềnG phóG góiG lôG sựG chuyếnG chữG laoG nhãnG biênG anhG biếnG cùngG thânG thừaG môG ítG cụmF giốngF namF chếF giảngF cảiF nghềF tộiF chấpF rừngF mãF chiếnF chấtF hòaF cháuF hiếnF chungF giáF khóaF mônF nhauF chịF riêngF thẻF hànF canhF chínF chưF chếtF dìF sổF taoF truyệnF tuiF yếuF điF đểF ổngF bấtF phíaF thựcF ánF lưuF chuẩnF phânF đăngF bácF đàiF khungF thiênF hạngF khốiF giaiF lầnE môiE quyềnE ảnhE bảngE dấuE trạiE cổngE cửaE hiệnE phườngE vậnE thuêE cưE khoaE lĩnhE véE chuE từE bíE mỏE phóngE tờE lướiE danhE vànhE đôE đồE đợtE biệnE diệnE khíE quặngE dòngE nơiE cạnhE tưE bàiE nghĩaE nôngE sànE sángE hoaE nétE phiếuE yE biểuE cầuE dâyE thủyE giảiE kiếnE liệtE tiềnE mọiD bướcD kiểuD kýD lớpD phiênD thếD tênD vườnD xuấtD củaD hốiD máuD ôD ứngD baoD bậcD chuỗiD cânD câuD kênhD luồngD mứcD tìnhD tầngD
củngH cốH
cứR vàoN đểL quyK xácJ theoJ phápJ choJ kếtI quyếtI tínhI nghịH vàH tìnhH lậpH sauH luậtH điềuH thôngH banH trênH báoH cácH yêuG đóngG nóiG tưởngG ănG điG hồG kèmG kếG đềG dựG sốG chứcG củaG chứngG thêmG thựcF nộiF thìF bịF danhF xâyF chếtF chờF doF lênF sợF liênF cóF mứcF mỗiF tiêuF trongF biênF khácF mụcF vềF vănE giấyE khảE ýE nhuE đóE hợpE kiểmE chươngE màE cầnE đãE hoặcE địnhE phảiE đánhE phươngE raE giảiE lúcE nhiệmE đượcE tổE cụD khoảnD thanhD lệnhD đặcD hướngD thuD thờiD xétD
cứngJ
cứuR nạnM khoaM hộL tráchK trợK vàJ khảJ sinhI sựH đóiH khẩnH hỏaH tiềnH hồH ngườiH củaG thôngG vềG tươngG đượcG sửaG lâmG hoặcG theoG viênG quyF ởF ứngF phátF giảiF thìF chưaF yF thửF cáchF saoF trongF cơF cácF thươngE nướcE chữaE choE lậpE tàiE phảiE trênE độE đểE chữE tạiE địaE cóE khiD banD giúpD liênD thịD đềD chuyênD đãD
cửO triL đạiK ngườiJ điJ làmH tuyểnH quốcH nhânH cánH viênG vàF trưởngF bổF côngF mấyF ởF thamF cóE đếnE hoặcE thànhE lạiE phóngD kiểmD theoD
cửaP khẩuN hàngK quốcJ sổI mỏH nhàH liênH raH lúcG rồiG sôngG khoG lòF tạmF điệnF cóF mởF phảiF trảF từF chấmF cẩnF dờiF hẳnF hộF khóaF lâuF nàoF nộpF sốF thiếuF tiệmF vậyF xinF củaF thịE rừngD quyềnD
cửuH chươngG longF
cữuG
cựH lyG cãiF
cựcL đạiG trongF lắmF màF quáF thamF củaF đếnE vàE ngắnE thuD
cựuJ chiếnJ
daL camJ suaH cháyF dầuF ngămF vàngF xanhF đãE
daiG
danF
dangH kyG
danhS mụcP sáchO nghềM hiệuL dựK cáJ mứcI vàI củaI cóH lamH nghĩaH giáoH nhàH côngG lãnhG nhânG tínhG bạG đượcG điệnG trênG choG địnhF trongF quảnF quốcF thuyềnF giaF chưaF quyF hoặcF saoF tươngF khácF ngườiF dânF cơF theoF khiE máyE chủE kiểmE thuộcE chuyênE kỹE phóE diE chínhE nghiênE nghỉE đóD làD phảiD tưD laoD giảngD từD biênD khôngD thìD trưởngD bổD hànhD tạiD
daoI độngF kiếmF nàyF cáchE taoE
dauF tuD
deI nghiH
demF
diP sảnM chúcL tíchL độngK chuyểnK vậtJ dờiI cưH truyềnG tảnF dânF
diaE
dinhM kemL dưỡngJ soI veD
diêmG nghiệpG
diêuF trìF
diễnN biếnK tậpJ raI đànH nghệH viênG vàE vănD
diễuF
diệnR tíchO theoM củaL chủL hợpK cơK choJ ngườiJ việtI phầnI đượcI cácI lãnhI ngoạiI tạiI phảiI tổI kiểmH quỹH vàH nướcH nhàH cóH hoặcH thamH hộG sởG rộngG cấpG chínhG trongG banF quảnF làF ủyF chấpF khôngF đơnF bộF đốiF vàoF bênF dânF vềF bàF ởF thươngF miễnF thựcF tậpF côngE quyE đểE ngoàiE cảngE hưởngE thìE hộiE giaE chịuE giaoE trướcE doanhE trùngE việnE bịE thânE vốnD màD giáoD phápD phânD khácD mộtD xácD đặtD chaD tiếngD đãD đăngD
diệtK cônH khuẩnH cỏF
doS cơN bộN nhàM cácL ngườiL chínhK ủyK ngânK tổK mìnhK chủK thủK doanhJ aiJ hộiJ đơnJ thiênJ lỗiJ bênI côngI cụcI khôngI cấpI tổngI quốcI điềuI sởI bấtH vàH vyH sựH choH nướcH gìH taiH bịH việcH yêuH đạiH hànhH địaH nguyênH thựcH phápH trungH mộtH bãoH banH giámG tòaG đâuG đềG thayG việnG chuyểnG từG bảoG cóG bệnhG kháchG chánhG haiG thiếuG thươngG cáG luậtG quỹG bằngG tàiF máyF việtF sápF thànhF đốiF trởF hưF xãF hiệuF huyệnF mangF thìF chưaF khácF vỳF bụiF chứF hoạtF ngồiF trưởngF cốF vănF củaF thuF ảnhF dịchF lãnhF quyF quânE ôE đượcE cảngE tínhE mấtE ngànhE nhânE sứcE tácE đểE hếtE mưaE chấmE sửE tạmE thanhE đoànE đánhE đóE trongE thuyềnE thốngE chiE hệE chậmE quáE anE biếnE phòngE phảiE hạnD kinhD kiểmD liênD conD hợpD khoD nhậnD đươngD đặcD cánD tựD vụD cầnD nhiềuD sửaD tìnhD bánD giảiD nghỉD nhữngD theoD tậpD ápD ốmD giaoD quyếtD thẩmD đãD đảngD
doanhU nghiệpS dịchM thuM vậnL củaL cóK vàK dượcJ theoJ chứngJ hoặcJ kếtJ hàngJ tạiJ thựcJ đặtI bảoI thuốcI sảnI trongI bấtI xổI cấpI đượcI phảiI khôngI xăngH tạmH ởH hoạtH hóaH nhânH thìH làH thuộcG xuấtG tròG cácG đốiG ngànhG vàngG đểG bịG trênG khácG đãG đườngG muaG nộpF quyF mớiF gồmF làmF nơiF khíF sốF côngF trướcF chuyểnF khỏiF vớiF muốnF mấtF xinF nhậpF thươngF chínhF sửF doF vậtF nướcF hằngE phùE rượuE sauE duE khiE màE vốnE choE sânE nhàE điệnE diE bềnE khaiE phiE tiềnE muốiE gửiE giốngE nămE đăngE baoE trạiE trởE vềE thiếtD giámD đếnD chưaD cốD thôngD thứcD bánD nhưngD
doiI namF voiD
donH deG dangD
dongH
duO lịchO họcI đậpG kíchG thuyềnE anD
dungS quyL củaL sauL chiL vàL khácK thôngK chínhK chủK tốK hướngJ kiểmJ cầnJ côngJ đăngJ vềJ báoJ liênJ quảngJ khiếuJ đãJ cơI theoI giấyI trongI đượcI sửaI thẩmI đềI quảnI đánhI ghiI vănI hoạtI điềuI khôngI thayI tíchI bảnI yêuI nộiH chươngH dựH giámH hợpH thuộcH cácH quyếtH dịchH lượngH hồH thựcH hỗH kếH cóH nàyH khaiG vụG thanhG trênG bắtG giảiG kiếnG thiG làmG bảoG bíG cụG huấnF trưngF xácF đàoF kêF giáoF tạiF chỉF tiếngF đốiF tươngF haiF gồmF nhưF chứngF họcF nêuF thànhF chưaF phươngF đơnF kếtF chuyênF tưF tậpF phòngE phânE vyE phốiE phùE khángE thỏaE tráiE camE nghiênE phảiE thểE tàiE đểE bồiE hoặcE thiếtE biênE bổE quanE rõE tiêuE trìnhE lấyE xuấtE cuộcE tốiE dữD giaoD mớiD nàoD thuD tuyênD đóD tiếpD biệnD chếD hànhD tổD inD tờD bịD kinhD màD phátD sốD thìD đặcD địnhD ủyD cảnhD khảoD kỹD thốngD tinD
duyN trìN tuJ nhấtI
duyênH hảiF phậnF saoF
duyệtR phươngK vàK kếK theoK dựK quyJ đềJ kếtI danhI củaI hoặcI quyếtI chươngI điềuH thiếtH hồH trướcH thìH nhiệmG chủG đốiG báoG trongG nộiG mẫuG tạiG giáG đểG cácG chiG choF mấyF rồiF phảiF chiếnE nhưngE liênE thôngE bổE lạiE tàiE cấpE làE trữE bảnD thựcD cóD khuD tiềnD đượcD kèmD sauD vềD thayD tiêuD việcD
dàiO hạnJ thờiJ thêmH hơnH ngàyG tayG từG củaG tốiG quáF nhấtF nhưngF tớiF lớnF giờF lươngF xanhF trênF cạnhE trongE vàE dướiE tuổiE ítD khoảngD đượcD khôngD đườngD
dànI xếpH nhạcF dựngE
dàngG
dànhL choK riêngG baoF dụmF tiềnF đểE mộtD
dàyJ đặcF cộmF
dámJ nóiH chắcF raF điF
dánM ởI temI thôngI nhãnI giấyG lênG bảngG côngF tớiF ảnhF
dángJ côngH làD
dâmJ
dânU cấpR sựP tộcO tỉnhN tốiN cácN cưN việtL quânL phốL sốL vàL dụngK đượcK chủK cùngK cóK thànhK hoặcK trongK xãK theoJ củaJ phảiJ huyệnI vềI khôngI mấyI quậnI thựcI biếtI ởI thìI nộpH tạiH đếnH phườngH màH baoH đểH lậpH làH đãH tựH khiH phòngH thamG lênG gópG thuộcG doG thườngG quyếtG địaG sinhG cònG nơiG biênG đốiG trungF kiểmF dựF giámF lấyF bầuF côngF đangF ítF điF quyF thángF viếtF nhữngF diF luậtF khaiF nóiF nằmF tớiF nướcF tốF biểnF chiềuF chạyF coiF dữF hỏiF khổF laF làngF lúcF mỗiF nghèoF ngụF phànF phạtF rồiF rộngF thônF trênF vậyF xongF bảoF choF vớiF khuF hoạtE thịE xemE từE bịE trìnhE yE trựcE vàoE thôngE tiếpE khóaE nhậpE cửE nguyệnE raE gồmE làmE chuyểnE trởE tổE đăngE gianD gửiD phụcD chịuD hướngD làoD mớiD trướcD đoànD thủD gắnD liênD yêuD
dângI lênF doE
dâuJ tôiG cóF emF củaD
dâyM chuyềnJ dẫnG vàF bịF ngheF tựF nóngF tảiF lưngE điệnE họE nổE cápD anD buộcD
dãI nguyG thuộcE
dãyF sốE
dépF
dêG
dìK bảyF bịF chúF conF ghẻF tôiF útF
dínhJ gìF quyF
dòN khoángL hỏiF hồF lạiF địaF vàE nướcD theoD xuốngD
dòmG ngóG
dòngM chảyJ củaI chữI họH điệnF dướiF trênF thứF đơnE
dôiK dưJ raH
dônF
dõiO việcI tìnhI vàI diễnG trừF thiF riêngF cácF côngE quảnE sứcE trênE ngườiE bằngD hoạtD thựcD tàiD điềuD đốiD
dùJ nhiềuF saoF
dùngQ đểL đượcK choJ chungJ trongJ làmI mẫuI củaH cùngG tiếpG vàG theoG cóG khôngG vàoG tiềnG vũG thuốcG phụcF riêngF khiF thủF tạiF nốiF xeF làF cỡF dầuF hàmF họcF hoặcF thửF phảiF thuộcF trênF ngoạiF chínhE quyE sinhE cácE côngE doE cáE đãE thôngD khácD thựcD tàiD phòngD
dũngH conF cảmE
dơG bẩnF
dưN nợI cuốiH đượcH tàiG tiềnG lượngG củaG lúcF ngườiF raF soF đâuF đấtF quỹF trênE luậnE đầuE ngânE thừaD cóD
dưaH hấuF cảiF nấuF
dươngL lịchH tínhH ởF
dướiQ đâyL hìnhK đấtK dạngJ nướcI mọiG sựG cóG mặtG bấtG trựcG cácF quyềnF sáuF aoF mấyF rồiF thônF mứcF đáyF mộtE thựcE tênE vàE củaE theoD
dưỡngQ nghiệpJ kiếnJ vàI theoI nângH choH lãoH chuyênH cánH ngườiH giámH đốiG sứcG đượcG củaG côngG vềG thườngG trongG mộtF giốngF ôF giàF tạiF hệF tàuF trẻF nhàF đểF kỹF nghềF cóF dùngE tiêuE địnhE sửaE hoặcE cácE giáoE hợpE phươngE phảiE bằngE thiếtE độiE nguồnE làE thươngD tậpD đêD doD thuộcD tàiD hàngD thựcD thìD hạngD viênD ởD phụcD quyD
dượcP liệuM chấtK cổI điểnH vàG lâmG gốcG củaG phẩmG cóG hoặcG theoF sỹF họcE phảiE cấpE lýE trongE khôngE làE thựcD phùD đãD đượcD đốiD độngD
dượngH ghẻF
dạL conG emG thưaG choF chưaF chứF côF dạF khôngF rồiF tíaF vângF
dạiH ởF
dạngO sinhK thuốcI bàoI phốiH sốH hóaG vănG tậtG dữG điệnG khuyếtF củaF hìnhF giấyE bảnE bộtE khácE tệpE vàE thôngE lỏngE cácD rắnD thanhD chứngD tàiD
dạoJ nàyJ
dạyO họcK nghềJ vàI trìnhI thựcH trongG cácF lýF tiếngF trườngF dễF kèmF luậtF saoF hoặcF mônF theoF tạiE choE bàiE chươngE vănE bằngD củaD trựcD tíchD ngườiD thêmD
dảiJ bayG phânD
dấuP hiệuM củaK đỏI treoH xãH xácH vếtH giápH vàG tayG hợpG saoG chứngG theoF mậtF đóngF ởF giaF làF mớiF thìF cũF mộcF chịF màF trònF ủyF kiểmF riêngF địnhF bưuE vàoE cóE nghiệpE chỉE tiếpE chấmE thờiE hoặcD kỹD gạchD trênD đượcD
dầnJ cướiF hợpF tiềnE
dầuO khíM thôI cóG mỏG vàG trongG theoF gộiF ănF trênF cầnF mụnF rồiF củaF phảiF hoặcE choE từE lãiE đượcE thuộcE mỡE quyE thựcE đểE cáE tạiE hàngD
dẫnS bởiM thiM củaM thựcL tạiL việcK đếnK vềK cácK sửK vàJ độI chiếuI ngườiI đườngI điềuI nghiệpI côngI cụI chuyênH tổH tạmH viênH tậpH khoảnH chiH cơH quảnH hoạtH tàuH bổH mộtH địaG kỹG chếG hoặcG choG giảiG tớiG ápG nướcG luậtG duG triểnG trongG ghiG lậpG kịpG xâyF phươngF hoànF quyF nộiF điF điệnF đểF cònF rồiF tậnF ủyF cáchF thủF điểmF chươngF kiểmF cóE xácE xửE dắtE giámE kháchE chủE theoE trênE đốiE doanhE xuấtE hiệnE chứcE khaiE nhàE bảoE nghiênE xếpE liênE khíE nhữngE đánhE khôngD mụcD trìnhD chẩnD riêngD đượcD mứcD chấmD nhưD
dậpI nổiE tắtE
dậyI chưaF hayF hếtF sớmF điF
dắtJ điG ngườiF bácF bộF conF tàuD
dặmF
dặnJ miệngG emF muaF trướcF
dẹpH bỏF quánF tiệmF
dễM hiểuH thươngG cháyG bịG dàngG theoF chịuF gọiF ngủF nhậnF sạchF sốngF trúngF xinF ợtF đọcE thấyE tiếpE quanD nổD
dệtG mayE
dịJ rồiG thườngG đoanD
dịchT vụS chứngN bệnhM thựcL điệnK củaJ thuậtJ hàngJ độngJ vàI dânI đượcI yI theoI bảoI trênI liênI muaI trongH raH vớiH côngH hạiH thìH hoặcH khôngH đãH ngoạiH cóH iH tạiH giấyH chuyểnH tảG tiếngG câuG giùmG phảiG tráiG viênG hoánG tàiG bấtG khiG đốiG chungG thươngG đặcG làG tựG sangF thuF kýF tễF ởF choF đểF ngânF mộtF thanhF thuếF cầnF bảnF aiF chếtF heoF mấtF giữaF bánF cổF vềF khácF cácE doE từE độcE quốcE hợpE quyE lầnE bằngE thịE quyềnE tớiE quaE thôngE trựcE đóE vôE màE sinhD bịD kỳD nộiD thiếuD thuộcD vãngD cơD nàyD
dịpF
dịuF
dọaK gâyG đếnF giếtF anF dùngE hoặcD xâmD tínhD
dọcK theoI đườngG
dọnL điH nhàG vềG côngF lênF quaF trụF tớiF đếnF
dốcI củaF
dốiI hoặcE
dồnJ điềnF ruộngF thửaF
dỗG kiểuF
dộtJ nátG choF cộtF mấyF mỗiF
dờiM nhàG mộG quaG quánG dânF chỗF trụF vềF chợF lạiF mảF mốcF ngàyF tiệmF xuốngF điF côngD
dởJ dangF ngàyF
dỡM hàngH nhàH tàuG bỏG trongF vàE côngD hoặcD tuyếnD
dụL máF dỗE
dụcR nghềO vàN đạiM quốcK phápK thểK thườngK phổJ mầmJ tạiI ngườiI bắtI côngH củaH cóH nướcH trungH thuộcG hòaG trongG ởG tiểuG khácG theoG vềG hoặcG đượcG trẻF đốiF thựcF huyệnF chínhF kiếnF phảiF anE địnhE đàoE choE conE sứcE khôngE dânE ngoàiE quyE đểE doD nângD phòngD cảiD làD truyềnD cácD họcD vớiD thìD trênD trởD trựcD
dụngV đấtQ đốiO tàiN cácN biệnN laoN côngN vàM trongM theoM choM đểM vốnL cụL dịchL đượcL ngânL củaL thôngL kinhK nguồnK từK quyK hoặcK thuốcK tạiK trênK vàoK phươngK hóaK năngJ cóJ hệJ khuJ khôngJ làmJ kếtJ phíJ hìnhJ nướcJ tầnJ vũJ cơJ dữJ điệnJ mứcJ vậtJ sảnJ tráiJ chungJ sốI rừngI giấyI quỹI phảiI chứcI tiêuI đườngI mộtI thiếtI nhàI trangI thuếI vănI ngườiI thẻI xeI chứngI làI khiI bềnI mãI thựcI tiềnI khoaH đúngH thìH tênH vớiH conH nguyênH khácH chấtH máyH hợpH hiệuH nhânH địnhH hếtH viênH chếH thốngH nhưH hàngH việtH nhữngH đếnH lướiG thủG baoG biênG giáG tiếnG việcG doG phápG thànhG chữG nhưngG chínhG tốiG luậtG danhG sauG dựG dấuG phầnG thưG trựcG vềG trướcG phụG hoạtG đãG biểuG diG quảnG quyềnF tươngF quốcF thờiF vắcF hồF phùF trìnhF ưuF mẫuF điềuF ởF màF nhiềuF hạF khoảnF loạiF giốngF khoF băngF trẻF tớiF cungF mạngF địaF khoángF phụcF bảnF saiF gìF hạnF môF mấyF ngoạiF đenF đồngF pháoF việnF bộF đầuF bảngF kểF lầnF tácF đóF biểnF chuẩnF quyếtF sángF chiF nhiênF nếuF thuộcF tạmE kỹE mớiE ngayE riêngE temE dàiE hỗE lạiE nhằmE trụE tỷE hộE tàuE rượuE thươngE trungE vùngE ổnE bấtE cònE sinhE thayE tínhE giảiE sỹE chươngE rộngE vỵE dướiE hiệpE mọiE phânE tiếngE bằngE bịE diệnE giaoE lệE lựcE ngônE thứcE bìnhE chỉE cánE sổE toànE chuyênE cáE phôiE dượcE tínE tậpE ủyE vậnD bảoD xuấtD khaiD liênD nhãnD nộiD phiD xửD đăngD anD báoD chủD giáoD họcD lựaD maD mậtD ngắnD đềD hoaD lợiD tríD cùngD cụmD hiệnD thanhD thườngD tiếpD
dứtO hoạtL hợpK hiệuJ thựcI việcI hànhH quyềnG tồnF trongF giámF tưF đượcF kinhE theoE liênE ápE hoặcE kểE trướcE hưởngE ngayD tậpD khiD điểmD
dừaH sênF
dừngN việcG hoạtG đóngG thựcF làmF luônF tàuF xeE lòE nghỉE cácE lạiE ngayE hưởngE bánE phươngE họcE khaiE đónD giaoD hoặcD đỗD
dữR liệuR vậyH hôngF quáF riF
dựT ánR toánP trữN thảoN kiếnN báoN phòngN bịM thầuL thiK tuyểnI thưởngI họpH trùH phiênH địnhH cácH kiểmG hộiG vàG cuộcG đánhF tínhF khuyếtF củaF lễE sátE kỳE đạiE cóE sơD xétD khóaD nhàD theoD
dựaK trênK vàoG
dựngS vàN côngM kếL cơL cácK nhàK quyK dựK theoJ hệJ chươngJ phươngJ cóJ mớiJ vănI trongI báoI tiêuI khuI hoặcI đượcI hạI trênI lạiH luậtH đềH thìH phảiH lựcH đểH củaH kếtH nộiH choG nôngG nghịG chínhG bảngG chiếnG môG địnhG đốiG thôngG trườngG làG bảnG kinhG danhG thựcG cảngG phápG đãG trụG tạiG thuộcG khôngF hồF nướcF hếtF đườngF tạmF chuyênF tổF tàiF nềnF chuyệnF lênF mấtF rạpF doF bộF phùF trìnhF môiE xãE phầnE sổE bằngE khácE giaE sốE triểnE bếnE nămE phongE trướcE baoE trungE điềuE vùngE đôE chỉE gồmE mạngE đậpE ởE gắnE từE vềE hướngE mụcE phimE quanE vớiE chếE cầuE hìnhE lộD sânD khungD ngânD biểuD khoD cấpD phụcD thẩmD trạmD dữD thangD thànhD bảoD khiD mộtD quyếtD độiD
eQ khoảnK vàH
emR cóK điK khôngK làmJ ruộtJ bịJ muốnJ ởJ béJ làJ mớiJ chưaI xinI phảiI hỏiI ơiI vềI đangI tớiH gáiH gọiH lênH tôiH trongH đượcH theoH đểH vàH dướiH từH vớiH gửiG gặpG bỏG chuyểnG họG mộtG traiG chạyG cũngG kýG lyG mấtG ngheG nhaG nóG vayG vôG đọcG đứngG dâuG vàoG cấpF thìF côngF nuôiF sốngF chịuF ngườiF raF ítF chậmF cònF ănF baF bayF biếngF bàiF bánF chàoF chánF chảyF chịF chụpF cướiF dắtF dễF ghiF ghéF giùmF giờF haiF hoàiF hồiF khócF koF loF luônF lẹF lỡF mangF muaF mượnF mỏiF mởF nghenF nghỉF ngậpF nhớF nhờF nóiF nấuF nằmF nộpF nợF phụF rànhF rốiF rồiF rửaF sạcF sốtF thiệtF thuêF thángF thươngF tranhF trốnF tưởngF tấmF viếtF xongF xàiF yếuF útF đemF đánhF đóngF đủF ướtF tạiE hoặcE thamE cầnD rểD trênD khuyếtD việtD ngoàiD choD
engF trênF
gaL đườngH hànhF hoặcE
gamH đếnF
ganE
genL giốngG vàG đủF đượcF đãF phảiD raD đốiD
gheK càoF cáF máyF ngoF đánhF
ghenF vôF
ghiR rõN trongL chúL tênL trênL nhậnK âmK chépK saiK hìnhJ sốJ nhãnJ vàoJ lạiJ biênJ theoI sổI đầyI ngàyH côngH nhầmH saoH cụH bằngH nhữngH khôngH họH mộtH thuG danhG gìG vôG tổngG làG phiếuG nợG địaG chữG chiG đượcG cóG mãG biểuF cácF nơiF việcF lýF nộiF choF thờiF chủF giáF tạiF xãF raF cáiF giùmF làmF lộnF nhiềuF sáuF taF thếF támF tôiF ânF đangF đấtF chỉF tăngF thôngF thànhF kếtE ýE lờiE dòngE giảmE nhậtE thêmE nhớE kýE nhưE ởE chứcD vàD
ghimE
ghéI nhàG cóF đâyF
ghépL môF vấnF cácF lạiF nộiF câyF xómF trongE bộE nốiE giáoD
ghétG khôngF nhấtF
ghếJ chờF nàyF ngồiE
giF
giaT đìnhP hạnO vềN côngM bảoM tăngM vàL hoạtK thựcK tốK củaK cácK theoK hoặcK đượcK giaoK đấuJ cóJ hộiJ trongJ xâyJ vàoJ doJ dựJ tưJ laiJ ýJ việtI nhậpI đốiI làI đểI phiênI súcI phảiI bánI cầmI thẩmI tàiH chươngH đánhH hợpH tiếpH tổH tậpH tạiH vớiH đãH phátH quảnH trênH hàngH phòngH giảngH thuộcH thịH thànhG quyG ứngG khácG điềuG choG giámG tươngG liênG tuyểnG hệG nghiênG dụngG nướcG trựcG lậpG trợG đoànG đàoG gópG baoG banG hòaG thìG tìmG khôngG cốG bồiG tỷF khóaF sửF thiF cuộcF khángF cáchF kiểmF giảiF màF gồmF bìnhF bậcF giảmF thủF đầuF làmF biênF thiềuF quỹF cưF sảnF đặtF phốiF ởF xửF chiếnF hàF đặcF laoF hỗF đầyF quyềnF phụcF raF khiF đếnE chữaE cungE nơiE quanE thamE dânE hiệnE thửE xétE giaiE họcE vậnE ítE đóngE hướngE lựcE triểnE huấnE khámE sốE tốcE kếtE thươngE trìnhE cứuE đăngE đềE độcE quyếtE kýE tínhE địnhE sauE việcE xácE diễnE họpE gửiE quáE bằngE nhằmE tựE nămE phânE phảnE truyềnE trướcE cấpD giáoD khoaD muaD thôngD đồngD chốngD cảnhD nghiệmD xuấtD điD đóD anD báoD bịD chuyênD cơD thiếtD thỏaD chínhD hằngD kinhD mạngD từD biểuD cùngD dịchD
giaiN đoạnN
giamO giữL vàH thuộcG trongG đượcF cóF hoặcF hồF lươngF xeF đồF doF làE theoE thìE dinhE đểE phảiE củaE ngườiD
gianR thựcL làmK côngK lậnJ đóngJ vàJ tậpI mạngI đượcI nghỉI đàoI thửI bịI khôngI thanhI thuêI quyI tốiI từI đểH sửH thiH tạmH họcH hoạtH dựH giảiH giữH choH đãH cònH tínhH hưởngH kiểmH dốiH thamH banH lưuH chờH địaH tổG củaG nhấtG giaG thẩmG hoànG chốtG cóG biểnG bắtG xácG nộpG điG ngườiG theoG cấpG phụcG điềuG kýG hợpF lậpF ápF trựcF cácF chưaF xâyF huấnF tiếpF hàngF ítF bảoF gửiF làF chấpF chậmF trảF tuổiF tìnhF laoF đăngF nhậnF xuấtF nàyF chuyểnF giaoF lấyF trongF vậnF đảmF cơF truyềnF đóF quáE giữaE xửE cụE phátE hỗE tàuE xétE khaiE mởE ởE báoE tríchE đánhE hạnE miễnE ngừngE tạiE caiE dàiE tiếnE giảngE khóaE kếtE màE doE tươngE chuẩnE liênE ngắnE thôngE xemE đoE cầnD kéoD thuD xảyD phảiD quảnD đìnhD gầnD hoặcD khácD sauD triểnD ghiD thảoD tăngD bayD bổD kểD ngầmD sớmD trênD hànhD kinhD toànD vớiD
giangJ cóF nhậpF
giaoT dịchQ thôngQ choM đấtM nhiệmM quảnL côngL quyềnL kếtL nhậnL tàiK vàK nộpJ lạiJ theoJ dựJ thựcJ hàngJ trựcI hoặcI khuI trongI ngườiI khoánI cóH kếH củaH đểH cơH hồH chủH ngayH tiếpH việcH rừngH nhauG diệnG tráchG mặtG banG đượcG cácG vềG phảiG vụG phụG cắtG khôngG bíF giámF bộF đạiF mộtF lưuF đơnF phóF quyếtF bảoF raF riêngF sổF xuốngF nhàF aiF kèoF thẳngF tổF đốiF tạiF từF vậtF ủyF toànF làE thìE chỉE thầuE chứngE quyE xửE sảnE việtE vănE đưaE giấyE liênE sởE sửE thứcE làmE tiềnE vốnE giữaE biênE khácE mẫuE xácE trênE tựE vớiE kinhD tiếnD chínhD cụcD lậpD tổngD bảnD bằngD cấpD nhưngD thuốcD xăngD đãD đúngD màD sốD đầuD
giayH chungE
gieoH trồngG sạF
giàN yếuI khôngG neoG rồiG làngG côF cỗiF bịF cóF cảF hayF hộF liệtF nămF tạiF xongF đauF ởF
giànI diG choF khoanD
giànhJ đấtG conF nhauF quyềnF
giàuI rồiF
giàyG daE
giáU trịQ tàiN đấtM vàL củaL bánL dịchL kếtK theoK sựK tínhK chấtK tácK vềJ quyềnJ đượcJ lạiJ khởiJ việcJ thựcJ cácJ tìnhJ choJ từJ cướcJ côngJ thịI hoặcI muaI kỹI hiệuI thuêI mứcI quyI viênI anI trongI đốiI baoI ngoàiI hồI làI doI rủiI tạiI hàngI đểI tốiI địnhI khôngH phảiH thànhH trựcH đãH chuyểnH thúH đềnH cóH hiệnH dựH thìH thuốcH đầuH môiH cơH giaoH hợpH điệnH trênG nguyG vậnG thanhG năngG cụG màG sơG mộtG khảG tiêuG điềuG chàoG hoạtG hảiG đápG cấpG chươngG thôngG sảnG bằngG cảG tổngG caoG chứngG véG chiG khácG nhàG vốnG nghiệmG cuốiG trúngG giữaG tiềmG vàngG độcG thuG phátF góiF xâyF eF độtF ghiF xăngF hệF phươngF tiềnF độF nguyênF dữF hàiF raF rẻF cổF khiF nhưngF nàoF đềF biếnF càF cỡF hôngF mấyF mềmF niêmF thêF đảngF nhiênF saiF thiệtF trữF tínF nộiF trầnF tươngF dướiF lầnF quáF trướcF đạtF thấpF xácF hốiE kếE ngạchE phùE soE thamE xuấtE cungE trìnhE ngàyE đăngE chungE chuyênE nguồnE thuộcE vớiE nhuE tạmE ápE đặtE khoánE thủE xếpE chínhE sànE banE bìnhE gồmE sauE cốE chưaE trảE địaE ởE giámE sửE thỏaE ảnhE tiếnE việtE bảoD bấtD lênD trungD hạchD kháchD sốD tiếpD toànD tuânD cầnD lôD lậpD tangD tàuD cụmD kinhD liềuD tổD xuốngD bịD hoànD ngườiD nhậpD nhữngD rừngD đóD đầyD
giácL vềE tộiE
giámS sátQ địnhP đốcP hộL thịJ khảoH
giánK tiếpJ đoạnH
giángH chứcG cấpF
giáoS dụcR viênN trìnhK dưỡngJ sưJ trựcI khoaI vàH dạyH cóH giáoG trongG đượcF theoF ởF khenF laF nóiF trườngF điF củaF hoặcF tậpE giảngE làE thamE trênE phảiE độcE chínhE ánE khôngD đangD vụD khiD nhânD
giápL ranhI laiI vớiF lãnhE lưngE bênD phíaD
giáyF phépF
giâyI phépE
giãiF viênF
giãnH dânG cáchD
giêngG nămF
giòF thủF
giònG hởF
gióL mạnhF mùaF lớnF hayF rồiF vàE
giùmO tôiK emI conH bàG cóG giấyG hồG máG thìG tuiG đượcG baF bàiF bácF bảnF bằngF chiếcF choF chịF luônF mẹF mộtF vợF điF
giúpP phápM việcK xãJ đỡJ bộJ ủyJ emI tôiI ngườiI viênH cháuH chínhH choH thủH mìnhG chủG côngF thưF tiềnF bàiF chịF conF gìF khôngF sốF tổngF cácE giámE đốiE chánhE trưởngD cơD củaD bạnD hộiD sinhD
giơH tayH
giườngK bệnhG thếF
giảN mạoJ địnhG củaG đểF chữF dấuF hoặcF vàF truyềnE đốiE làE sửE theoD
giảiS quyếtR thểN phápM trìnhM thíchM viênL tríK thưởngK ngânJ phóngJ tranhJ thànhI tỏaI ởI tánI thươngI khôngI xongH thiH mậtH chấpH thônG đấtG đượcG đápG vôF tốiF ngũF ngườiF baoF giùmF giúpF haiF kiểuF làmF mãF nhiệmF xómF đứngF tạiF vàF củaE báoE trongE hoặcE khátE cứuE ngạchE theoD nhấtD đểD cóD phảiD
giảmP thuếK tiềnJ thiểuI khảI giáI nghèoI trừI thờiH nhẹH họcH vốnH biênH mứcG chiG tácG phátG sútG sốF hoặcF doanhF chấtF baoF nghĩaF tàiF cânF mỡF ngườiF phạtF thôiF thẻF thếF thiF phíF theoF tảiF miễnE côngE tốcE vàE dầnE khốiE củaE xuốngE tầngE tốiE cácD tổnD hìnhD mộtD bớtD kiểmD
giảnK hóaH biênF đượcF nhấtF
giảngO dạyM viênL hòaF củaE cấpE bìnhE đườngD vàD
giấcF phảiF
giấuK tàiF tênF giếmF bệnhF củaF nhẹmF
giấyU phépR chứngR tờQ xácN gìN khaiM đăngM độcM ủyL nàyL đềK phạtK tayK báoJ hẹnJ cũJ kếtJ mờiJ gọiJ bánJ củaI khôngI chưaI hoặcI thìI nghỉI hônI chuyểnI khenI choH giớiH biênH raH trìnhH vệH anH giảH hộH kinhH rồiH triệuH tiếpH camH gửiH trắngH giámH thôngH trảG côngG dánG màG mớiG nhờG nợG cửaG hếtG khuyếtG lyG lýG muaG mấtG tiếngG tìnhG vàG đấtG inG nộpG khámG đượcG kiểmG bảoG cóG nhậnG sangG đểF tạmF ghiF trựcF khácF bằngF cònF kèmF từF đóF ởF bịF gốcF ngườiF thuF tùyF viếtF vềF baF bắtF bổF chiaF cưF cướiF cậnF diF dàyF dởmF giốngF hayF hoàiF huyệnF hạnhF hảF họpF hỏiF hồngF kenF khướcF kiaF lênF lạiF môiF mậtF nghèoF nàoF nướcF nửaF nữaF phếpF quáF ráchF sinhF sốF sửaF thiếuF thôiF trangF trướcF tànF tínhF tòaF tửF vậyF xinF xuấtF điệnF đâyF đẻF đỏF miễnF vậnF theoE rútE đếnE niêmD
giầyI vảiG daE
giậnI nữaF thìF tôiF điF
giậtJ hụiF mìnhF đồF
giặtI kêuF áoF đồF
giếngL khoanI lấyF nhàF đàoE
giếtK mổJ cảF heoF ngườiD
giềngI
giọngG tậpF nóiE
giỏiJ củaF baoF màF vậyF
giốngO câyL vậtJ nhauI lúaI thủyH nhàG bạnF hồiF nàoF vầyF vàF gốcD ngôD
giỗJ liệtG bốF ôngF
giớiQ thiệuM hạnL tínhK hànhK quốcJ đấtJ vàJ bảoI đơnI trongI củaH đườngH theoH sốH vềG biểnG khuG cóG tạiG bấtG trênG đượcG việtG choF đểF hoặcF phảiF thựcF làF xãF chứngF lấyF cácF nướcF thửaE địaE vớiE quyE vùngE phíaE thuộcE đãE giữaE nghiêmE rừngE sửE vàoE bênD nhậpD hóaD khaiD khiD khôngD ngoàiD phạmD
giờR làmK thìK nàyJ phảiJ cóJ kểJ chưaI mớiI tôiI xinI theoI chuẩnI sángI aiH muốnH vẫnH hànhH làH màH lênH khôngG trướcG bánG nộpG anhG baoG ghiG mặtG rồiG thuộcG thànhG trongG giảngG đốiG đượcG vàG đếnG nghỉF chiếuF nhậnF ngàyF mỗiF bắtF coiF đóngF ởF chiềuF hủyF dạyF mởF trảF anF bâyF bỏF bộF chuyệnF cònF cầnF emF giấcF laF lẹF muaF mấyF nhàF nắngF nợF raF saoF sửaF thángF thếF thờiF trưaF trườngF trắngF trẻF tuiF tênF vănF vậyF xongF xãF đáF đâuF đòiF đườngF đốnF đổiF thựcE hoặcE họcE trởE hàngE cậpE sauE vàoE lýE caoD
giờiF ơiF
giụcH
giửF hồF
giữR chứcK tàuK gìnJ nguyênJ trongI đếnI bíI vàI hồI xeI lạiI ngườiI sổI tạiI tàiH trẻH phạmH giấyH cácH chấtH theoH bằngH kínG baoG giùmG hếtG mãiG đượcG thìG hoặcG trênG tiềnG đểG đồG cóG phảiG ngạchG conF hàngF dấuF vĩnhF thôngF càF cănF hoàiF mấyF nhàF rừngF vậyF hòaF chứngF củaF khôngF mộtF chuẩnE vậtE quyềnE tangE thẻE kếtE vũE bảnE vaiE choE nguồnE đầyE bậcE từE doD tạmD vữngD nướcD thuộcD đốiD hànhD quyếtD thựcD bịD làD ngânD hộD khácD
giữaP cácM haiJ cơJ ngườiI đườngH ngânH doanhH nămH chínhH việtH bênG giáG côngG tổG sốG tổngG nhàG đồngG đơnF chủF cóF khóaF anhF kỳF chừngF bộF đêmF hệF độngE nhữngE trungE chaE quỹE hộiE caE giờE nướcE ủyE vợE phươngD tàuD thànhD củaD cấpD cộngD quyD ôngD banD
giựtG hụiF nợF
gomL lạiF rácF haiF mấyF vàF hàngE
gàL sauG trốngG vịtG làmF bỏF chếtF cóF nhàF taF điF nhậpD
gàngE
gácJ cóF đêD
gáiL tôiJ bếnF cũngF họcF lấyF ngồiF ruộtF sinhF útF
gánhI hàngF rauF xôiF
gáyF từF
gâyP thiệtM raM tổnK thươngK nghiệnJ hạiJ mấtJ ôJ ảnhI bệnhI rốiI hậuI nguyI khóH cảnG nhiễuG nhầmG sựF hưF phiềnF gổF phươngF tácE cháyE trởE taiE nhiễmE hiểuE mêD
gãyJ chânG tayF gócF nhánhF
gìR choL khôngK vậyK thìK màJ nữaJ hếtJ thếI đâuI đểI ạI emH trướcH bâyG chứngG cũngG sauG vềG vớiG ởG đãF saiF vàF bạnF chơiF chịF càngF côF cảF củaF hảF hợpF làmF ngồiF nhấtF nhỉF nèF nóF nổiF thayF tiếpF tớiF ănF đenF điF đâyF đóF đượcF đẹpF
gìnJ giữF anF trậtF vệE vàD
gònJ cảF lạiF nhờF raF vềF
góaI bụaF chồngF vợF
gócK vớiG trênF thìF
góiN thầuL sẵnI bánhG lạiF thuốcF vàF cướcF dịchF bánF răngF xongF hàngD hoặcD sảnD theoD
gópP vốnL củaK ýK tiềnJ phầnJ vàoH tựH quỹG choG theoG bắtG tàiF vàF tạiF thìF trongF điệnF đấtF baoF côngF giờF gạoF haiF màF thuếF bằngE hoặcE đủE từE đểE tốiE kinhE đốiD phảiD quyềnD
gôF
gônH
gõG tiếngF
găngI tayI
gươngH mẫuF
gạchL tênG bỏF xóaF menF gầnF hộF nổiF sổF thìF vụnF chéoF ngangE
gạoL cứuG khôngF nếpF rồiF thổiF tếtF ănF xuấtE
gạtG
gấpL đôiI mấyG rưỡiG baF
gấuF áoD
gầnN nhấtL đâyI nhàG khuG biểnF hếtF sôngF họF nămF trườngF đìnhF bờE
gầyF điF
gậtG đầuG
gắnO liềnM vớiL máyG trênG chípF kếtF đồngF độngE dấuE bóD biểnD vàoD
gặpN aiJ anhH khóH chủG cánG côG gỡG ngườiG sựG thânF đốiF đượcF chuyệnF chúF cậuF dânF emF hũF khiF lãnhF lạiF màF sếpF nhiềuE rủiE phạmE phảiD
gặtG lúaF
gỉE
gọiQ làM chungM tắtL điệnI hoàiI sốI tôiI aiH nhậpH điG củaG khámG lạiG từG côngG làmF ủngF dânF cứuF tênF tớiF xeF cửaF emF giờF họpF kêuF lênF línhF thôiF trướcF đóngF khácD
gọnK làH nhẹF gàngE thìD
gốcO hoặcI củaI vàI từI đượcH việtG thìG phảiG xuấtG giấyG sảnF đểF hợpF côngF mấtF raF thựcF theoE tráiE thủyE lâmE ngoạiE trongE làD độngD cácD doD cấuD tàiD
gốiG trờiF
gốmF
gồmS cácN cảM nhữngL cóJ mấyJ chiI gìH đạiH mộtH thuếG chủG việcG giấyG tàiG tiềnG sốG côngG nộiG thờiG đấtG nhiềuF tênF haiF tổF thôngF ngườiF cơF giáF nhàF hệF toànF đơnF danhE hoạtE phầnE vốnE tốiE bảnE tổngE dịchE trưởngE vănE báoE quyE mãE doanhE trườngE hồD kinhD thànhD tờD đườngD kếD ngânD baD giámD từD đầyD dựD tấtD máyD quyềnD đềD
gỗL bịF lậuF thuộcF nhậpE khôngE xuấtE cóD vàD trònD
gộiF nàoF
gộpL haiG sổG thônG thànhF lạiF thửaF trườngF tỉnhF xãF đượcF đấtF
gởiG bưuF
gỡK bỏG thếF đốiF khóF
gợiF ýF
gửiS báoL hồL bộL choL thôngL đếnL vănL cơK quaK vềK trựcK đơnK việtJ quyếtJ kèmI sởI bảnI ủyI giấyI kếtI tiềnH cụcH ngayH bằngH hàngH vàH cácH trướcH danhH khôngH củaH theoH lạiH dựH khoH cóH tớiG tạiG nhầmG hìnhG thưG xãG côngG lấyG điG đượcG đăngG thẩmG ngânG sốG vụG tàiG giữG sauG chủG phiếuF đềF ýF lênF màF mẫuF mộtF ngườiF chưaF tổngF xeF ởF phảiF aiF bưuF chịF conF huyệnF mấyF saiF đâuF đảmF vàoF tổF biênF yêuF hoặcF trảF dữE hộiE phòngE đểE kếE làE tinE quỹE trênE banE doanhE lưuE trongE xinE hànhE đồngE lệnhD bịD chứngD tiếtD nộiD bênD chiD chậmD từD đãD thanhD bảoD cấpD kýD
haK trởG đấtD
haiQ bênL lầnJ mươiJ thànhI nămI đứaI ngườiI phầnI thángI vợI tuầnI xãI thônI trămI cấpH chụcH túiH nhàH triệuG quốcG ngànG việcG đầuG mặtG trongG làG cáchG conF tiếngF tỉnhF giấyF chứcF tuổiF giờF chếF gồmF tờF hộF trởF vănF vềF anhF bữaF cáiF câyF giảiF mẹF mớiF nghịF sổF tanF tuiF tôF đóngF hoặcF hìnhF bánhF chiềuF màF loạiE kỳE bộE cạnhE phươngE củaE bảnE phảiE điểmE đượcE chữE nướcE sốE hayE đơnE cơD bàD đườngD vạchD
hamF quáF
hanE
hangG
hanhI kemH
haoM mònJ hụtI phíH tàiH xăngF năngF nhiệtD nhiênD
hayP phảiK khôngI ởI xãH làH theoG bảnG chỉG doG hếtG lãnhG mìnhG nhấtG quênG điG mộtG nhiềuG cóF côngF bênF cơF chuyểnF giảmF chiềuF choF quaF saiF tênF chủF vớiF đánhF aiF chóngF chỗF conF dânF emF ghenF ghiF giùmF gáiF haiF hayF imF kýF lắmF lợpF mơF mưaF mấyF nghịF ngàyF ngồiF nhaF nênF nămF nộpF phóF quảF raF saoF sàiF sởF sợF thếF trốnF trồngF tốF tựF vậyF xeF xuốngF xàiF xôngF ănF chưaE toànE
heoN chếtI hôiH dịchG bệnhF conF cáchF dạoF gầnF làF mườiF náiF rừngF sátF thìF trongF đăngF
hinhE
hiếmK đượcH nhómF vàE
hiếnL phápJ đấtG máuG môF chươngE xácE
hiếpI anG
hiềnF khôF
hiểmS xãP yO thấtL tiềnL choK khôngJ vàJ taiI theoI hưuI phiI trảI đượcI phảiI vyI cóI hoặcH củaH tựH hếtH bắtH trongH nhânH tráchH vềH mộtG trênG vàoG nướcG hộG nghèoG đốiG làG nôngG đãG màG liênG khácG bịG cháyG thuộcF nhậnF khiF quyF sứcF đóngF thanhF thựcF quáF thìF bệnhF cảF ítF doF hàngF tạiF khaiE đểE bằngE xeE tươngE đếnE từE gốcE baoD ởD sauD cònD đứngD mớiD vớiD
hiểnI thịI
hiểuN nhưK biếtI gìH rồiG làG saiG vềF chỗF hơnF nênF saoF tờF vỳF rõE vàD nhầmD
hiệnV theoR cácQ nhiệmO việcO hànhO côngN dựN thôngM thủM quyM nghĩaM chếM nhưM chươngM kiểmL hoạtL vàL hợpL quảnL quyềnL kếL trạngL trongL cóL chínhL mộtL đúngL giámL đầyL bằngL tạiL chứcK trườngK vậtK trênK đượcK điềuK trợK quyếtK nghịK hoặcK giaoJ bảoJ tượngJ đạiJ đăngJ nếuJ đềJ biệnJ khôngJ thanhJ báoJ chuyểnJ đánhJ phápJ củaJ dịchJ đốiI tráchI phươngI thuI nộiI cơI phânI sauI khiI kêI yêuI kếtI cấpI thẩmI choI chiI nhữngI đầuI thíI trướcH tiếpH nộpH dướiH chiếnH khaiH rõH nayH thỏaH thốngH tổngH dânH quaH mụcH nghiêmH ngayH xácH xửH từH xongH hưởngH ủyH giảiH vănH thìH đangH địnhH sựH kýH vyH chuyếnH lậpH sốG bồiG đồngG cungG sắpG diệnG ngườiG lạiG chứngG hỗG bởiG khảoG liênG xétG đếnG tốtG trìnhG tưG góiG đểG sảnG tươngG nămG tộiG đấuG bànG cảiG ởG saiG bánG chỉnhG hàngG muaG nhậpG ràG xâyG hạchG hữuG lệnhG camG ngânG toànG nghiệpF ghiF trựcF vụF đãF cậpF khoảnF kịpF quanF tiêuF bìnhF đàoF gửiF hiệpF luậtF tuyểnF phảiF tênF tựF vớiF khámF tínhF vềF khuyếnF anF hoànF phổF dấuF lưuF cuộcF ứngF chỉF thayF bàiF giờF phátF tríchF chàoF chủF tổF phépF lộF nhiềuF thườngF nghiênF thiF xãF vậnF giấyF khoánF tạmF rútF giảmF kiếnF tàiF xếpF đóngF cổE lấyE lồngE sửaE thànhE bùE cưỡngE giữE kỹE mứcE nguyênE niêmE chămE hiệuE phòngE phầnE đườngE bệnhE truyE trồngE soE thấyE tấtE xuấtE bổE độcE cáchE giáoE hệE phùE biênE kểE loạiE làE nhằmE thờiE sơE thêmE ítE hồE hủyE miễnE từngE ýE đoE hìnhE màE thửE trảE táiE cụE nếpE raE vàoE vượtE chấmE nguyE sớmE hươngE hướngE khắcE nhưngE tìnhE ápE bắtD chuẩnD cảD lựaD quảngD tuyênD tậpD vỵD cộngD giaD giáD môD tácD giaiD hằngD nângD tốiD chấtD diD mởD bấtD cùngD dánD hòaD lãngD ngàyD ngừngD độngD ấnD biểuD bảnD doanhD khấuD trưngD
hiệpN hợpL địnhK hộiJ thươngH đồngH phụG vềF cácE
hiệuT lựcS quảO trưởngL chuẩnK củaK vyJ chỉnhJ vàI thiI đườngH suấtH làH hàngH khôngH quyG tộiG đượcG theoG gìG đểG khởiG xửG trênG từG quốcG cóG hoặcG ứngF nhậnF hóaF thuốcF tráiF giaF đínhF nàoF cảnhF nguyF chiaF lệnhF phạtF kiểmF côngF phảiF khiếuF yêuF choE gắnE truyE ưuE hìnhE mắcE biểuE bấtE bằngE vệE chứngE thìE mẫuE bịE đènE quânE đăngE bảoE giaoE quảnE đóE đốiE báoE khácE màuE chungD phươngD doD ngànhD tươngD mảnhD phânD tàiD vinhD cácD cấpD dụngD lưuD năngD sốD khiD trongD rủiD truyềnD ởD
hoI khanF sặcF soE
hoaN tiêuK nổH vănH màuH hồngH lợiG choF trắngF gìF lanF mậnF kỳE tốiD cúcD
hoanH vănD
hoangL dãI hồiF đấtF
hoeF àF
hoiF
hoàiN khôngK màJ vậyI thìG ânG bựcF chuyệnF chánF cứF hảiF mỹF nóF phảiF saoF ởF
hoànQ thànhO thiệnN trảM thuếL chỉnhK lạiJ toànJ cảnhJ tấtJ côngI kiếmF choE nộpE theoE chiD họcD nhậpD
hoàngH anhF
hoànhF trángF
hoánL đổiK cảiG tàuD
hoãnM thiI nghĩaH phiênH chấpH xuấtG điG línhF lạiF nộpF phạtF raF thựcF việcE
hoạchS vàN sửM phátL đầuL xâyK tổngK đôK tàiK kiểmJ bảoJ chiJ đượcJ lựaJ phòngI chungI thựcI tỉnhI đãI ứngI vùngI củaI cóI hoạtI theoI phânH thuH đàoH côngH vềH tổH vốnH sảnH khôngH mạngH triểnH anG hoặcG cấpG ngànhG phảiG treoG thìG điềuG quảnG đốiG giámG hóaG đểG khuG hằngG vậnG địnhG hệG nămG khaiF giáoF bayF dựF hỗF kinhF quyF khoángF thanhF hàngF bồiF chuyểnF thủyF ởF thămF trongF vayF choF khácF khắcF thửaF liênF cảngF tiếnF khuyếnF đêF cácF kếtF lâmF hạF tácF tiếpE cưỡngE cảiE quảngE giaoE tuyểnE giảiE lấyE doE thuêE trênE phổE thuộcE chuyênE dàiE nàyE sửaE làmE sốE đềE quốcE trồngE đánhE cungE dạyE sauE caoE hànhE trướcE làD tuyếnD bốD thiD trìnhD xácD phốiD độngD diD phụcD ràD đấuD giảngD nôngD đóngD cầnD gồmD
hoạiK tàiD hoặcD
hoạnJ hoặcE
hoạnhF họeF
hoạtT độngT chấtI phíH cộngG độG củaG vàG tônF baoF thônF choE theoE chungD trongD tínhD cáD
hoảngE
hoặcU ngườiN cóN khôngN cácM cơM bảnM giấyM quaL theoL bịL mộtL đượcL tổL thayL vănK gâyK toànK bằngK quyếtK đãK côngK thôngK gửiK chủK ủyK làmK khiK thựcK củaK chứngK cấpJ trongJ chuyểnJ từJ doJ đềJ chưaJ báoJ choJ điềuJ nhiềuJ tươngJ độtJ sốJ trìnhJ tàiJ quyJ đạiJ phạtJ kếtJ nơiJ đơnJ hợpJ sửJ tổngJ banJ trựcJ chiJ thamJ phânJ trênJ điểmI chồngI yêuI cáI tạmI giaoI bổI bộI đangI giảmI tạiI tiêuI hủyI sởI thànhI đểI thuI phươngI thuêI sửaI hộI thỏaI xácI địaI phốiI xétI phátI nộpI hìnhI thểI đăngI nhậnI hộiI chấmI khoảnI nhàI ghiI làI giáI kiếnH cungH phápH chỉH phêH sauH kiểmH phảiH thiếtH liênH tiếpH giaH dựH sảnH tựH vùngH nhữngH vyH thuộcH bảoH phóH giảiH doanhH hồH hàngH trườngH vỳH đìnhH khuH trungH hànhH mẫuH ngàyH trảH caoH giámH thẻH mấtH tênH buộcH bánH bênH đưaH kểH lợiH hệH truyH trợH nhómG chấpG cổngG xuấtG hoànG tiếngG hoạtG muaG cấmG xửG phụG ởG chuyênG pháG phầnG việcG đấuG giánG táiG mẹG quyềnG thủG đeG kếG thờiG sựG trangG phòngG biênG dịchG bệnhG kýG mứcG nướcG bãiG thanhG cầnG hưG khaiG nhậpG tòaG thânG thươngG bấtG hạnG trởG hướngG chínhG lựaG thưG dướiG hếtG loạiG vớiG chấtG việnG đốiG giữaG hỗG nộiG tríchG ápG lưuG chậmG cănG cánG miễnG cụcG quáG đồngG chươngF hạngF nângF dữF lớnF ngânF vậtF raF thuốcF bồiF cùngF họcF tiềnF đặcF chứcF dùngF hiệnF lĩnhF nhânF tỷF vậnF vềF hóaF sổF tịchF xâyF nguyF phiếuF thiF tăngF tộiF nguồnF đánhF ướpF chếF cốF nguyênF đóngF địnhF chốngF lậpF quảnF đầuF sinhF trướcF cảiF ngừngF phụcF từngF đườngF đặtF cảngF lýF nghỉF tínhF cảF tùF tấtF cửF saiF đếnF ảnhF chếtF dấuF khảF rútF thẩmF tínF quốcF độngF baoF ngoàiF trưởngF môiF bỏF khoF ngănF xemF khởiF mãF phảnF sỹF vàoF thiếuF tàuF tạoF biểuF diF haiF mớiF nghiênF tráiF tìnhF điệnF biệnE danhE nhiệmE xóaE luậtE lấyE mặtE tờE tửE chỉnhE nghĩaE ngànhE trụE cáchE hàmE máyE bốE dạngE dừngE khốiE kéoE mởE tiếnE tậpE đạtE nămE suyE thấpE bànE taiE vượtE điE ngượcE nhiễmE quỹE cònE cảnE cổE gópE kháchE niêmE soE giữE hiệuE mụcE phạmE vụE dòngE giớiE rừngE xeE conE lệnhE tướcE ýE chiếmE cậpE họE nghềE sẽE vốnE vợE đoànE camE chaE kêE lãnhE nghiE nuôiE thiệtE thuyềnE bảngE laoE thườngE dượcE giảE khóE nếuE quýE thửE trọngE vướngE ítE gắnD khámD sơD thôiD vỵD ứngD anD bưuD cảnhD kỹD tốiD cộngD khắcD kiêmD ngâmD nhãnD trạmD xảyD đáD giảngD hạD kinhD môD thángD yD chiềuD cụmD duyD giáoD huyD khuyếtD mangD ngoạiD nhằmD sángD thừaD tuyểnD viếtD cưD cửaD dánD khiếuD ngayD saoD trốnD vắngD xâmD độiD
hunF khóiF
hungE
huyP độngN quânK trưởngI giáI phòngH đơnH bộG cácG chươngG cấpF hiệuF vaiF chữaF lựcF tàuF vàE ứngE hoặcE cơE khẩnE tínhE trựcE củaE hiệnD quyềnD truyềnD điềuD nướcD bảnD
huynhH sángF
huyếtI ápH họcE thanhD tươngD
huyệnQ cấpJ cóJ nơiI vàI đượcH kýH cũH trongH chuyểnH thìH giảiH quyếtH xuốngG bỏG hếtG nghỉG hoặcG thựcG vềG trởG nghèoG đểG theoG làmG trướcG chưaF baoF làF phêF tổF chiaF dôiF hồiF ngườiF rồiF độiF phảiF thuộcF quảnF đảoE cụmE ủyE khôngE xemE gửiE doE báoE quyE trựcE banE đãE lậpE raE khácD trìnhD đốiD giaoD tiếpD chịuD gồmD
huyệtG
huânI chươngI
huấnO luyệnN nghiệpH vềH kiếnG chuyênG choF hòaF raF lệnhF vàF nhânE nângE quaE anD
huếI vớiF ănF giaiE
huốngK khẩnH sựE nguyE bấtE vềD
hyJ sinhJ
hàM nộiM giangG nămF tĩnhF choD
hàiL cốtJ hòaH lòngH vềF
hàmM lượngK sỹG nàoF cơE caoE đạiE cấpE thượngE đốiE trungD quânD
hànK quốcH chàoF hếtF khócF lâmE
hàngU hóaR khôngQ hảiO nhàO nămO thángL dựL xómL thươngL đaL nướcK chínhJ vàJ hoặcJ ràoJ đượcJ ngàyI giámI nguyI quýI củaI cóI sửI ủyI theoI đóngI xuấtI ănH vềH trênH lưuH cứuH thựcH miễnH nhậpH tuầnH phảiH nàyH trongH phátH giảH đặcH thìG bánG loạtG làG vớiG đểG cungG mẫuG đốiG nhậnG thanhG choG tạiG đãG gửiG thừaG xăngG mớiF phụcF ởF cạnhF cònF ngoàiF thuộcF câuF hợpF làmF nàoF quaF rongF doF lậuF môF nháiF nơiF khiF kỳF bánhF cầmF dỏmF dừaF gọiF mạngF ngườiF saiF trôiF cấmF chịuF màF gỗF biênF trựcF vayF mâyE đềE khácE quyE đàoE sảnE dệtE yêuE đơnE chữE tạmE thuốcE đếnE liênE muaE thậpE lẻE quáE thậtE từE đầuE phùE sauE tồnE đóE chuyểnE đăngE quốcD bịD giaoD đủD nhiệmD nôngD tiêuD bằngD thủyD
hànhV chínhR ánQ kèmQ vyQ nghềO quyếtN kểN vàM kháchM thôngM quyM mộtM cácM từL theoL côngL tốL củaL hệL nghịL vănL langL viênL lýK hoặcK phápK luậtK tạiK trìnhK thìJ kiểmJ tráiJ vềJ độngJ tốtJ xongJ hìnhJ danhJ thuốcJ hoạtJ đượcJ sauJ đốiJ bảnJ trongJ phảiI tạmI điềuI cóI chứngI biệnI cổI làI khôngI tiếtH bayH hồH nghiêmH việcH đểH kếH tiêuH thanhH chươngH giaoH sảnH thủH trênH xuấtH khiH choH thựcH xácH trướcH thửH nhưngH mớiH chếH báoH cơH thẩmH đánhH thiếtG màG trẻG nhàG khaiG địnhG hòaG nộiG quyềnG ngayG tàiG quỹG phiênG dựG tựG hạG máyG thêmG láiG đặcG thịG tiếpG trungG thươngG liênG đếnG vớiG đúngG doG đảngG ởG chuyênG nhiệmG đãF nhưF thayF anF xétF đầyF trangF biểuF kếtF phầnF sựF xửF bìnhF lệnhF véF bằngF dânF đoF giámF cảF lậpF nhaF nóF thuF tinhF khungF trựcF tổF giốngF mẫuF nghiênF phươngF phânF ràF thờiF chưaF hiếnF khácF khảoF bởiF giảiF biênF cuộcF khámE lấyE nghiệpE sửaE bộE cấpE nghĩaE trạmE nhậpE nướcE xeE bảoE chuẩnE chỉE hợpE kỷE phánE temE đăngE lướiE ngânE doanhE dượcE quốcE vỵE cưỡngE xemE bảngE cònE hóaE giáE họpE kỹE hướngE riêngE đồngE ấnE hộiE toànE baoE khoảnE mệnhE phòngE tínE đầuE gửiE lầnE nhằmE vắcE kýD tốiD giấyD kinhD đườngD nhữngD phùD quảngD thẻD tươngD cổngD niêmD bỏD hàngD làmD bổD chủD gồmD lựaD mạngD mởD nếuD phátD đangD
hàoG
háiJ hếtF ngoàiF trộmF xongF dượcD
hánI mấyF thếF
hátL bàiG nàyG hòF choF hayF khôngF loaF thêmF thửF tiếnF tớiF
hãmF
hãngK hàngK vậnF
hãyG raF vềF
hèL thuF cóF bịF màF nàyF phốE củaD
hécH taH
hìnhS thứcQ sựO thựcM thànhL phạtL ảnhK vàJ hoạtJ quảnJ sửI thiI cóH quốcH kinhH tổH chữH đáyH tàiH côngH sốH doanhH quaG sảnG dạngG củaG trảG dịchG phátG dángG vuôngG triểnG trònG thìG tuyếnG đượcG họcF tỷF haiF hoặcF thuF việtF nhưF nàyF vớiF theoF chụpF giấyF mờF nhỏF tôiF xanhF đẹpF báoF cơF anF bảoF tiênF trìnhF đầuF khaiF khuF phảiE vẽE xửE tiếpE nhậpE trongE xổE giaoE đểE cấpE làE thịE giảmE mớiE thamE trênE biếnE chínhE dữE ứngE cụE phùE tạiE nghệE đơnE cungE vềE đồE chấpE cánhE hợpE phụcE thiênE doE dựE giảiE kếtE đàoE đãE choD sauD thanhD thểD taiD tháiD tròD trụD vậnD môD nướcD quyD đốiD khốiD thôngD bằngD liênD nhàD trựcD huyD xuấtD
hòG lầnF ầmF
hòaQ giảiO xãN nhậpJ bìnhH khôngG tanF củaF nhiệtF đượcF giãiF nhauF phiếuF giữaE vàE lợiE dânE
hòmH thưE phiếuD
hònE
hóaS chấtO đơnN xuấtL vàL nhậpK cóK đượcK theoJ họcJ lãnhJ nguyJ trongJ khôngJ củaI thuộcI hoặcI đãI làI bịI đóI phiI quyI choH phảiH ởH quaH tạiH vănH trênH quáH thìH cấpH đểH cácH giáH khiG phẩmG khácG côngG quốcG xãG giaG doG tồnG từG tươngG thôngG bằngG cấmG dướiG dượcG nhómG thủG dữG đốiG hồG lỏngG cơF miễnF mộtF đấtF kếtF thựcF dânF lưuF vậnF chuyênF tạmF vớiF thônF giấyF màF sảnF cũF thânF kinhF trungF tânF bánF đápE doanhE vyE sauE baoE gửiE muaE phụcE siêuE đangE đếnE trướcE truyềnE vềE chưaE sinhE trảE vàoE chịuE sốE thànhE hoạtE phùE yêuE anD nêuD nghệD liênD nộiD tàiD việtD cầnD dễD bảnD gâyD ápD dựD giữaD hàngD mẫuD nhưngD xâmD đêD đúngD
hócG xươngF
hótF hayF
hôF sơD
hôiJ quáG thốiF hámF khôngF
hômO nayM quaL nàoK trướcI nọH bữaF kiaF màF niF sauD
hônP nhânL thúJ cóH ởH thìH vớiH làH đượcH tráiG bịG củaF màF nộpF bênF cầnF lênF lạiF rồiF thếF tuyênF xinF xongF đóngF đồngF hoặcF theoE vàD
hôngK dìF gặpF hayF nữaF saoF tíaF vậyF đóF
hùF dọaF
hùnH hạpF tiềnF
hùngK dựngF mỗiF xómF lựcE dânE laoE
hútL thuốcH đầuG chíchF cátF cácE ẩmE nguồnD
hămF dọaF
hũG tiềnF đườngF
hơiJ nướcG baoF nhạtF thởD
hơnP mứcI giáI mộtI hoặcI sốI soH nửaG trongG đượcG haiG quyF trướcF nhiềuF ngườiF thìF thờiF chụcF cáiF phânF rồiF tạF chiF nhưngF theoE cácE vàE hạnE khôngE tổngE tỷE choD tốiD vốnD
hưN hỏngM hạiG cáiG giữaG bỏF giấyF hếtF khóaF máiF máyF mấyF nặngF nộpF quáF rồiF saoF thìF
hưngH yênD
hưuO tríM củaH sớmH trướcH hoặcG theoG hằngG ởG từF đãF chếtF raF gồmF hảF nonF rồiF trễF đốiF đượcF hàngE quyE thìE vàE
hươngK ướcH khóiG hỏaF nênF vớiF liệuD
hướngS dẫnR thầnJ phátJ nghiệpH nhàF củaF điF sửF vềE nghiênE vàE tớiE đếnE giảiE tuyếnE nghềD dòngD hoạtD
hưởngQ chếM trợM đếnM lươngL củaJ cácJ chínhJ ưuJ bảoJ phụJ xấuI ánI quyềnI theoH mộtH tớiH mứcH thừaH trựcG nghiêmG lợiG tiềnG vàG dụngG phầnF thùF trongF lớnF miễnF hỗF baoF làF thấtF trùngF giaF gìF haiF sinhF từF bởiF diF thụF thuếF hoặcF đốiF thêmE hoaE ởE quyE cóE nguyênE tiêuE cộngE doE đượcE hệE nhiềuD ứngD khiD khoảnD tạiD đểD
hạQ tầngP sỹL cánhJ duH bậcG huyệtG lưuF thìF chứcF câyF longF lươngF trẻF ápF thấpE
hạchN toánM láiH cấpF sáchF vàF thựcE theoE lýD nghiệpD
hạiQ choL vềK củaK doK đếnJ thìI trongI theoI hoặcI vàI thựcI đốiH cóH nghiêmH đượcG từG tìnhG làG khôngG khácF xảyF trênF phảiF phátF rừngF khiF trẻE đángE thuộcE tạiE gâyE đóE tàiE đãE nếuE vượtE vậtE quyD hạtD trướcD đểD thuốcD lợiD vớiD
hạnT củaN chếN sửL vàL quyL mứcL nộpL giấyK cóK đượcK theoK khôngK thìJ sauJ mộtJ mấyJ giảiJ hiệuJ tạmJ choJ khácJ hoặcJ tốiJ ngạchJ haiI gửiI thờiI thanhI bảoI dùngI thựcI hánI trongI quyềnI nàyI từI ởI hợpI lưuH chấpH điềuH hoạtH rồiH trênH cònH giaoH ghiH đãH màH thuêH doH dựH baoH báoH đểH xửH cấpH phảiH đốiH cuốiH nêuH thêmH baG bịG kiểmG mườiG trảG làG bởiG khángG tuổiG ápG khiG giaG nhậnG nămG giaiG tráchG vềG thôngG sáuG đìnhG nhưngF đăngF chứngF hoànF tạiF chậmF thuF cácF tùF côngF giámF chuyểnF hayF chuẩnF đấtF chótF hômF kiệnF phépF sổF thẩmF xinF ủyF khaiF sốF dàiF vừaF ítF nhấtF xácF cungF làmF đóF quyếtE quảnE cụE dướiE ngắnE phụcE cấmE đạiE tríchE vayE xétE nhưE yêuE bảyE mùaE thỏaE vốnE saiE bằngE hoãnE ngoàiE raE táiE khắcE tiếpE bổE cựcE địnhE nợD anD chướngD trưngD nếuD mởD thiD cơD giữD hưởngD tốD vậnD vớiD tươngD tậpD vỵD xemD
hạngP mụcL tínJ chứcJ iI baG đấtG nhìG phổF giấyF cơF nhấtF từE bảoE củaE haiE vàE diE nhàE tươngE viênD theoD caoD côngD dướiD
hạnhK phúcK kiểmF
hạpF
hạtN nhânM cóF kiểmF giốngE
hảO anhJ emI chịI chúH côH cháuG mẹG baF bácF bạnF bốF conF cácF cậuF máF mợF thầyF
hảiQ quanO đảoM việtK vàJ sảnI theoH quânG vănG cóG lýG đượcG phòngG đồG phảiG trongG khuF côngF làF hoặcF vớiF bâyF tạiF quốcF độiF choE đoànE vũngE củaE vềE đồngE dươngE thượngE miềnE khôngE đốiE thựcD đãD quảngD bắtD liênD thànhD quyD biếtD trênD đểD
hấpI dẫnF hốiF thụE
hấuF ngoàiF
hầmK lòH cầuF đườngF hàngE
hậuO quảM cầnI sựG vàF gộpF kiểmF trongE
hắnF nóiF
hằngP nămO thángM quýH ngàyG tuầnG bênF
hẳnI khôngF mộtF từF
hẹnM trảI màH thìG lầnG ghiG ngàyF lạiF gặpF bácF conF doF hòF hômF luiF lữaF nămF thànhF trễF tuầnF tớiF
hẹpH
hẻmI nghỉF tínhF
hếtR hiệuN hạnN thờiM rồiL baoK ngàyJ giấyI giáI nổiI nămH biếtG gạoG khôngG vậyG dịchG sốG tuổiG đượcG nhiệmF màF giờF thuốcF tiềnF cấpF đãF tiêuF haiF baF bộtF chỗF chữF conF cáiF cửaF dungF dầuF giậnF hayF hoạtF huyệnF khóaF kỷF láF lúaF mấyF mẫuF nghèoF nhiêuF nướcF phạtF pinF quaF ruộngF rứaF sạchF sẩyF tayF trơnF tườngF xàiF xăngF đámF đátF đấtF đồF thángF niênF cácE hoặcE trongE
hềF cóF
hễF cóF
hệS thốngR sốM sinhJ vớiJ giữaI tọaH laoH côngH củaG dânG quyG hônF phốiF điềuE chínhE cơE tìnhE hợpE độE giaoE thôngE xãE đốiE giaE liênE phụcE quốcE vàD chứaD nhânD phápD
họP tênM vàK mẹI khôngI chaI lấyH theoH làmH củaH cóG hàngG đòiG trongG choG đượcG kýF vẫnF cũF cũngF xâyF bánF bắtF bốF chửiF dọnF gọiF kiểuF mởF nguyễnF nuôiF nóiF đăngF phảiF hoặcE làE thựcE đãE biếtE tựE thìD
họaK sỹE vàE
họcT vàP sinhN tậpN viênL phíL củaK đượcK phổK cóK cơK theoK côngJ nghềJ trởJ trongJ bổngJ thìJ việnJ hoặcI tạiI cấpI ởI đạiI quốcI chuyênI liệuI làI đạtI lớpI thựcH phảiH vềH đốiH thuộcH đểH quyH choH tưH trựcH kỹH giáoH cổH đãH cácH kỳH nướcH điG xãG xaG tiếngG baoG lạiG chungG lýG khôngG thuậtG màG nàyG đườngG doG ngànhG vỵG phầnG vănG trênG mộtG bạF liênF nângF lậpF chươngF phùF thamF sauF bồiF khốiF thêmF mầmF tốiF khácF bàiF dựF quáF hànhF nênF tráiF bâyF gìF haiF hảF kháF rồiF sốF vùngF vậyF khiF trìnhF vớiF vấnF caoF tươngF việtF ứngF bằngF tựE chínhE thànhE từE hìnhE nămE đầuE đềE hiệnE sưE tiếpE tíchE thôngE diE hóaE chưaE kinhE bịE banE dânE hoànE thểE tổE hòaD ngoạiD đủD anD mớiD phụcD trẻD đangD đápD bánD chấtD xongD đếnD ngoàiD trướcD hàmD hếtD nếuD phânD vàoD gửiD hạngD làmD quyếtD đàoD
họngG hạtF
họpP hộiK củaJ dânI thônI thứI đạiH bấtH thườngH vàH báoH ủyH hếtG mấyG xétG thẩmG gầnG quốcG đểG ghiG kiểmG màG độtG cóG tổF khôngF xemF thamF quaF giảiF lạiF phổF quyếtF aiF giaF giùmF gấpF hayF hànhF hộF khẩnF kỷF lúcF phụF thayF xómF ấpF phảiF theoF vớiF banE đượcE địnhE lầnE doE liênE thìE toànE côngD hoặcD kếtD phátD trựcD
hỏaL hoạnJ tángI tuyếnF sốF thiêuF tánF
hỏiP ýJ lạiJ aiI chuyệnI choH làmG chútG giùmG gìG nơiG thămG thủG cungG vềG thêmG cóF thìF tiềnF đápF vàF baoF cáiF kỹF thôngF từngF anhF bàF chồngF conF dânF hộF muốnF mởF nhàF nhờF nộpF quyF thiệtF thậtF tuiF tôiF vỳF xongF xãF đóngF ngườiF thiE củaD
hỏngM hoặcI khôngG thìF củaF hócE doE vàE tàiE trongD phảiD
hốH khoanE đàoE
hốiM phiếuI lộH nhàG khácG vàF liênF muốnF thúcF đoáiF trênE củaE đốiE cơD theoD
hốtH cốtF hômF rácF
hồT sơT chứaL chíL tiêuG ởF điệnF rồiF thôngF tômF đoF thủyD
hồiR giấyN đấtM trướcK đóJ xưaJ chứngJ vàI đượcI theoI thángI chứcI thẻI thìI tàiI nợI sứcH cònH quyếtH danhH âmH trongH thuốcH sảnH môiH hươngH vốnH sổG đầuG chưaG hômG nàoG cácG phảiG từG diG hoặcG củaG bắtG hoạtG khoángF mãF vớiF rừngF tốF sốF giữaF mớiF chốngF huyệnF khuyaF nhậpF nhỏF nãyF nớF raF sángF ôngF đánhF ổngF đápF cóE khiE thựcE đểE vụE thôngE vềE đốiE chiE trênE choE doE khôngE tiềnE tạmE phụcD bằngD lạiD biểnD đăngD quyD sauD xácD nguyênD nhàD tựD
hồngK đạiD hàD
hổmH coiF ràyF tuiF
hổngI biếtF chịuF cóF bảoE
hỗR trợR cungH
hỗnJ hợpI
hộS nghèoN giaN khẩuN kinhM tịchM chiếuM cậnK cóI laoI đồngI thìI dânH khôngH mấtH củaH vàH theoH quyềnH đượcG nộpG sảnG phảiG hoặcG trongG sinhG đêG bịF choF phươngF côngF mộtF raF tốngF vẫnF bácF chịuF emF giápF khaiF trungF tánF tốiF đóngF sửF giốngF làF đốiF cáF mớiE thuộcE chắnE nôngE vỳE khiD cácD đầuD thựcD tạiD vệD đểD
hộiU đồngS chủN nghịM vàL củaK thảoK cóK theoK trongK việtJ bắtJ vềJ quyếtJ đượcJ chợJ đểJ mộtJ quyJ đặcJ thẩmI hoặcI thìI thànhI banI hóaI viênI tựI xemI ởI nơiI cấpI thiI đốiI nhàI cựuI côngI phụH tạiH nướcH choH khóH cácH nhậpH thựcH bộH liênH hằngH khôngH hướngH khácH nôngH từH làH doH giảngH làmH trườngH trênG thểG tỉnhG sửaG nghềG chữG phảiG phêG hàngG trìnhG bãiG trướcG hoạtG thuộcG thamG đãG thaoG cầnF vớiF tổF đủF trảF chẩnF đoànF phápF anF vừaF quaF ngànhF phụcF khiF quảnF thôngF tiếpF giaoF đàmF đạiF gửiE họcE màE địaE báoE vùngE chịuE khóaE sốE bảoE phùE chỉE phốiE sauE tổngE baoE gồmE ngườiE tínE biểuE dựE lậpE bầuE chứngE quanE xâyE nămE chậmE nhưngE trựcE đếnE kếtD phátD quânD trởD cổD ngoàiD xácD bằngD khoaD bìnhD chưaD raD vỳD đóngD kýD
hộpJ thưG nhựaD
hộtH baoF giốngF vịtF
hớF khôngF
hởH chịF
hợpV đồngR vớiR tácQ phápP quyO sauO lệO khôngN ngườiN cóN cácM cầnM nhấtM cơL lýL hồL đượcL tổL khácL củaK trongK kếtK vàK thựcK côngK từK tàiK phảiK doanhK phátK bịK chưaK báoK danhK đặcK sốK điềuJ thôngJ đãJ nàyJ nộpJ bênJ giữaJ cấpJ theoJ thayJ nhàJ chủJ đểJ việcJ khẩnJ quốcJ sửJ đơnJ dựI giấyI tìnhI chuyểnI đốiI kiểmI hàngI cụI đềI thànhI chuẩnI vàoI bấtI thuI chặtI phầnI doI giảiI hợpI mộtI cáH choH gửiH nhậnH vyH vănH chỉH đăngH thuộcH vềH luậtH bộH nàoH quyếtH vụH xửH tạiH giaoH nộiH kinhH xácH xảyH ýH bảoH giáH làH thuêH quảnH liênH đấuH thờiH tàuH hoạtH khiH chungH sảnH hệH chấtH ápH ủyH bánH miễnH cungH tiêuH tòaH yêuH chiH nhiềuH thuốcH hộG hộiG kimG dữG chấmG tiếpG vượtG trìnhG vậnG muaG nhuG phạmG quáG kếG vỳG phươngG thanhG hànhG trênG bảnG hếtG xâyG đươngG hoặcG nhậpG địaG chứngG khaiG hoànG việnG xétG bổG đangG cònG thươngG trẻG đạiG nhữngG tạmG đếnF quỹF ngânF thiếtF kháchF đủF sửaF thamF mấtF làmF nêuF thửaF mặtF cùngF viênF sựF độtF vợF âmF mứcF chàoF tìmF tínhF tổngF tựF xeF cuộcF họF taiF khoảnF nguồnF vậtF cánF họcF lựaF nguyênF tangF giaF laoF phổF diF haiF hủyF thìF xuấtF đấtF diệnF giámF thiF tiềnF đườngF chấpE nướcE phânE thẩmE kiếnE lưuE conE mẫuE thủE chaE lậpE ngàyE phòngE trướcE khuE quyềnE thỏaE trảE nhânE trungE khóE tốE điểmE banE cậpE thiênE đánhE đầuE cổE màE gâyE hiếnE nghĩaE trangE đìnhE sởE khiếuE khốiE phụcE quaE thẻE đầyE chậmE hìnhE triểnE hạnE đổiE nhằmE nămE rừngE sinhE tốtE cảE hướngE sápE tênE xóaE đápE địnhE biênD chươngD dịchD mắcD mởD ngừngD táchD vệD đóngD chínhD lấyD mangD nhưD thiếuD thiệtD trựcD tuyểnD bệnhD góiD hóaD thậtD tấtD ôngD ứngD chiaD dùngD giảmD kýD nghiD pháD thânD trúngD tăngD vỵD đạtD ởD anD biểuD hỗD tậnD việtD vắngD đàoD bằngD chuyếnD chếtD cốD khoD lôD thuyềnD táiD đoànD
hụiJ bểF chạyF mấyF
hụtK thuF đấtF xăngF trongD
hủF tiếuF
hủyP bỏN hoạiJ tàiI giấyI hồI quyếtH đượcH đăngH hợpH kếtH sổG theoG tiềnG hoặcG bảnG hóaF phánF heoF nhậnF vàF thuốcF niêmF vậtF vũE hàngE giáE temE việcE xóaE cácE phảiE thôngE chuyếnE khôngE tưE khoanhE trongE thầuE tráiD diệtD mãD độngD chứngD dướiD
hứaI màF rồiF vớiF
hứngF
hữuQ hạnL tríL tàiL nhàK côngK củaK hoặcJ toànJ quanI quyềnI chungI vàI cơI đốiI chứngH theoH cổG từG choG cóG tàuG đượcG trênG nghịG vốnG tráiF sốF quyếtF hợpF bấtF phêF trangF khôngF riêngF đườngF trongF vềF thìF doanhF giấyF nướcE íchE thựcE tốiE xemE trườngE đậpE làE khácE phươngE phảiE trựcE thiếtE phầnD tạiD hìnhD đểD nhãnD quyD sảnD
iP banL khoảnI củaH vàH nghịH kèmH phụG thôngG đượcF phầnE trongE phảiE hoặcD thuộcD cóD làD tạiD quyD
iaJ oF lyF banE
imI luônH ruF ỉmF
inO hoaI sẵnI ấnI vàI theoH trênH saiH raG bằngG ởF báoF xuấtF thườngF haiF thêmF dấuF thẻF hưF kẹtF hoặcF sảnE cảnhE chìmE phôiE hóaE tiềnE phảiD biênD temD cóD từD véD đậmD giấyD
keH lòE
kemM theoM bơF
kenF xinF
keoG
khaiT thácR sinhP báoM thựcM tửL thuếL cácK hảiK trênK thôngJ vàJ theoJ tàiI trongI củaI bổI gianI tạiI quậtI kếtH mẫuH giáH hoạtH mạcH quyH quyếtH đăngH đềH ngânH hoangH vềH việcH nhậnH saiH choH côngH tạmG khôngG dựG sanhG trễG kếG thayG giảngG chươngG sốG ngườiG danhG hoặcG phươngG vớiG thuG tờG chếG hàngG lạiF manF ởF baoF ápF trườngF nhiệmF nàyF chungF nộpF phảiF xóaF đểF khốngF tiềnF chănF đàoF chếtF láoF muộnF sauF trợF đầyF chứngF cóF điềuF ứngF hoànF xâyF thiF lệE đốiE bằngE lầnE làE trướcE đượcE hệE nộiE tổngE chínhE nhânE biếnE chậmE lýE bảoE nhậpE chỉD thủD khoảnD sảnD thìD tìnhD cơD sửaD thuyếtD gửiD phíD
khanG vềF
kheG nứtD rayD
khenN thưởngM củaH chủF conF gọnF thiệtF độtF
khiT cóO đượcM nhậnM thựcM nàoL kếtL phátL đãK ngườiK hếtK hoànK chuyểnK tiếpK cầnK làmK xảyJ cơJ đápJ tiếnJ sửJ tổJ tàuJ đưaJ xácJ thamJ chưaI nghỉI khôngI cấpI quyếtI thuI xuấtI nộpI bịI côngI kýI điềuI thuộcI đăngI cácI raI nhàI trìnhI nhậpI tốtI xétI chếtI kiểmI thiI trừI giảiI đếnI thayH điH giaoH lậpH vậnH sinhH bắtH chấmH muaH thốngH bênH gửiH mởH xâyH lyH lấyH tòaH phêH vàoH thôngH hợpH doanhG tínhG ápG dựG phươngG banG bánG giấyG hộiG chủG thanhG hoạtG cungG khaiG xemG xửG mộtG thôiG đềG thànhG đangG nghịG chiaG vyG dùngG sápG hàngG bànG lưuG hệF thiếtF đoF tráiF bỏF chấpF khámF tiêmF triểnF sựF tổngF môF bộF việcF phânF tríchF tạmF báoF sắpF tặngF vắtF bảoF bấtF tuyểnF cướiF gộpF mẹF xàiF ấyF giáF đủF choF hànhF lắpF yêuF gặpF chínhF cổF thụF trảF đánhF quyF thẩmF thờiF đơnE sửaE đạtE diE sảnE tàiE ủyE hồE khởiE thiênE đấuE luậtE thấyE biếtE bổE trúngE tậpE bayE vềE đốiE vănE xeE đóE đóngE bảnE dịchE họcE quyềnE phụcE rờiE sốE conE kêE nghiệmE phạmE thỏaE trởE đặtE thủE chỉD lênD mangD nângD thảiD vụD xinD đầuD ốmD nổD traoD cònD khắcD trựcD giámD inD kháchD lựaD thươngD từD bốcD dừngD giaD họD họpD nghiênD nạpD tiêuD hủyD tựD
khiêuE dâmD
khiếmG khuyếtF
khiếnE
khiếtF
khiếuQ nạiQ kiệnI thểE
khiểnM phươngJ tráchI xeG tàuG củaF vàF cácF hànhE vệE tầnE giaoD phảiD cóD
khoP bạcN lưuJ tiềnI chứaI bảoI ngoạiH đạnH sốH giấyG quỹG vậtG bãiG vàG hàngG dựF đểF tàngF xăngF củaF quẹtF thịtF thuốcF phảiF hoặcE dữE riêngD
khoaR họcQ cấpG điềuE hoặcE vàE cóD theoD dượcD cácD giáoD củaD đượcD
khoaiH langF mỳF
khoanM đãF bơmF cấpF giếngF đụcF nướcE từE vàD hồngD
khoangJ củaF thôngD
khoanhK nuôiH nợH địnhH vùngF đấtF nốiE
khongG
khoácG
khoánQ việtM nhàL vàK pháiJ củaJ đượcJ theoI phảiI cóI chiH cơH tạiH trongH khôngG nướcG kinhG đãG đạiG raG trênG bảoG choG hoặcG trựcG thựcG hàF đểF làF rừngF việcF quỹF quánF riêngF ruộngF doF quyF sốF niêmF thìF khácF thànhF vềF chuyênE bằngE màE khiE đấtE thôngE bịE đốiE baoE côngE đangE đăngD kýD quảnD duyD vớiD phátD
khoángP sảnP vậtF hóaE chấtE thiênE
khoảnU nàyO thuM chiM củaL tiềnL nợL vayL thiK chuyểnJ thanhJ đóngJ vốnI việnI phíI tạmI đượcI tạiI giaoI phảiI vàH choH ngoạiH lưuH phụH đóH tàiH hỗH nộpH ngânG truyG đầuG thamG dựG kinhG kếG thuếG trợG địnhG chuyênG riêngG đểG đãG hưuG phátG hoặcG kýF theoF chênhF bảoF cóF nàoF phongF hiệnF mụcF đăngF gìF chứngF hayF khoF mạngF rồiF vậyF trựcF trongE từE thựcE lãiE tríchE lợiE côngE bổE giấyE sửE trảE khácE quảnE bồiE quyE sauE tiếpE trênE thùE vềE doD tựD giảmD thưD ngườiD nhậnD mớiD bằngD đồngD
khoảngN cáchL thờiK lùiF mườiF đóF giáE từE caoE khôngE trốngD
khuR vựcQ côngN kinhL bảoK dânJ phốJ neoJ duI rừngI đấtI vàI đôI chứcI chếH nướcH quânH phiH bayG chuyểnF táiF khôngF sảnF bịF tránhF nôngF nơiF dịchE gianE làmE dựE đoE đoạnE nhàE cáchE thựcE tậpE hoặcE phụcE vuiE cóE diE họcE xâyD đểD quảnD vệD laoD đượcD hànhD
khungM giáI năngG trìnhG kiếnF hìnhF vàE chươngE bảnD lãiD củaD
khuyE
khuyaJ càyF khôngF làmF quáF rồiF
khuyênH giảiF vớiF
khuyếnN khíchM mạiJ côngJ nôngI cáoH họcG nghịF
khuyếtO tậtO chủF vớiF điểmD
khuâyF khỏaF
khuônI viênG khổG dạngD đúcD
khuấtH núiF
khuẩnJ dùngF bằngE
kháI hơnG trởD
khácT theoO cóO củaN nhauM đượcL trongL liênL doL đểK thìK màK vềK vớiJ thuộcJ khôngJ hoặcJ vàJ ởJ làmJ quyJ đốiJ phụcI choI thựcI trênI phảiI tạiI rồiI phùI gắnI khiI điH biệtH đếnH đãH từH lênH sửG thayG làG ngoàiG thamG xãG nhằmG bịG quảnG nếuG vàoG soG bằngG gâyG đangG nộpF nhưF thôngF tỉnhF phátF chứngF nhưngF thẩmF đứngF bâyF chếtF hỏiF hộF nhéF nuôiF chưaF vyF trịE cungE xácE bảoE sauE trựcE tráiE nhậnE nơiE phạmE tươngE cầnE giữaE hoạtE chuyểnE cùngE gồmE khaiD mứcD nhỏD chỉD raD đápD đủD baoD cảnD xâmD
kháchQ hàngN quanL duJ sạnI ởH điH cóH vàH bịG đôngG đãG đếnG nướcG trongF ngangF vỳF tớiF phảiF đăngF bằngF hayF mờiF ngủF trọF theoF hoặcF quốcE khôngE trênE đượcE làE tạiE côngE lênD cốD
kháiJ niệmJ quátF
khámP bệnhO sứcK nghĩaJ nghiệmH giámH chữaH khôngG xétG thaiF vàF tuyểnF taiF bảoF chưaF xeF khuyếtF línhF miễnF ngàyF nhàF tráiF trìnhF tưF sàngF phúcD lâmD
khánF giảF
khángO nghịL cáoL chiếnI hoặcH sinhH khácG thểF vớiE củaD doD
khánhH hòaG
khátF
khâuH nhậpE
khépH kínF gócD
khêH giáF hoàiF nhưngF
khíP tượngM hậuK thảiH vàH thiênH việtH quânG quýG nhàG theoG ngoàiG hóaG trongG thôG đượcF thểF cóF hoặcF trênF tạiF nénF quyểnF phảiE cầuE củaE độcE đãE choE doE trangE tàiE dầuD khôngD quốcD thựcD ápD đốtD hủyD quyD
khíchM tổH cácH phátG đầuF họcF cơF ngườiF vàF việcE doanhE sửE ápE xãE chuyểnD
khóO khănN khôngG tínhG aiF choF dânF dễF họcF ngheF nổF quáF đòiF phânE xácD
khóaN họcJ đàoJ cửaH bíH bồiG đểF phòngF luậnF imF nữaF sổF mớiE huấnE kéoE vàE tậpD chắcD hoặcD mãD
khócK dữF hayF hếtF luônF quáF ròngF sưngF thôiF
khóiK bayG bụiF đenF hằngF liệtF
khôK dầuF đượcF bịF làF rồiF cóD ráoD
khôiK phụcK
khônF màF
khôngV cóQ đượcP quáO phảiO thuộcN chịuN biếtM đúngM thựcM cònM choM đủM thểM aiM làmL gianL vượtL việtL trảL nhậnL điL baoL hayL đápK bịK ápK đồngK đạtK thấyK chấpK phùK bảoK cầnK rõK sửK xácK cấpK dânK anhK vậyK ạK đầyK hoànK ngheJ tínhJ quyJ emJ thuJ hợpJ raJ nóiJ đểJ giamJ kýJ đăngJ kịpJ vỳJ khíJ đóngJ côJ taJ phânJ vàJ theoJ gâyJ thànhJ tiếpJ đưaJ lưuI đảmI lênI phépI chuyênI chịI nổiI tớiI xongI thấpI liênI bắtI nộpI ghiI cưI báoI chínhI thayI dámI bạnI rànhI thôngI tráiI ảnhI chungI khaiI thốngI tựI côngI củaI thamI dùngI doH vyH cungH thỏaH yêuH muốnH tuânH giốngH hiểuH ngủH nhỏH tạiH chaH gặpH kểH trongH phụH phátH tổH dâyH trùngH chồngH sửaH trungH nhấtH giảiH hưởngH điềuH bánH bốH khắcH ngườiH hoạtH phụcH thườngH viếtH lậpH quốcH đềH giaoH thìH vềH trựcH hoặcG đếnG chạyG làG nhớG saoG giấyG bácG chúG conG hảG hếtG khôG lươngG mấyG thèmG tênG đôngG chiaG muaG ítG nhằmG tiếnG nơiG đốiG kêG xuấtG khởiG vôG bìnhG kinhG vàoG lấyG thanhG chứaG gửiG đọcG đấuG đổiG lớnG khớpF quaF cảnF nênF hànhF phổF hiệuF kỳF bổF nhìnF cùngF nướcF thíchF tỉnhF phêF xửF đứtF tốtF ănF hòaF mấtF thụF hạF hạnF thôiF traF uốngF đangF quânF đóF chuyểnF thoátF xinF xâyF cầmF sápF tinF tranhF bàF chánF cháuF cánF duyệtF dầuF gộpF kiệnF loF lâyF minhF nhúcF nhỉF nhữngF nuôiF nỡF rọF rứaF tiềnF tốnF vợF yênF àF đổF chứngF táchF giữF duyF giaF triểnF bằngF caoF thiF xemF gópF kiểmE lànhE nằmE đầuE bùE dướiE dừngE thươngE gắnE mởE quyếtE lựaE mongE anE kèmE phốiE xảyE nộiE tiêuE mangE phảnE chỉE giớiE hạchE hỗE kháchE trênE xâmE xétE cấuE trọnE khiE nghỉE tăngE vậnE đặtE banE khácE khôngE đánhE hiệnD nhânD ổnD bồiD cậpD canD cửD gồmD muộnD dấuD họpD kếtD lợiD đãD chấmD dẫnD khángD nêuD trướcD táiD tạoD xếpD chiD dánD thờiD trơnD độcD
khúF thìF
khúcG xạD
khănN trongI vàG vướngG doG theoF choF lắmF quáF từF đặcF mặtF hoặcE vềE đượcE thìE vùngE độtD thuộcD
khơiH mỏE
khướcG từG
khảP năngP thiL khángK dụngH nghiD
khảoO sátM nghiệmL cổI ýG cácD
khấtG nợF
khấuM trừK haoJ côngD
khẩnN cấpM nguyI trươngG
khẩuS theoK vàJ hàngJ cảngJ đểJ thuốcJ cóJ hoặcJ ưuJ choJ đượcI khôngI biênI vàoI phảiI củaI đốiI thìI trongH làH thườngH trangH sảnH tạiH đãH thuộcH hóaH việtH thựcH quốcH phụH ởH từH vềG giấyG quaG xuấtG xăngG sangG quyG chínhG miễnG vậtG doG khiF gạoF nguyênF cácF phụcF cầnF laoF trướcF ôF cũF vớiF songF trênF chỗF nóF nhưngF đườngF bịF nhậpF cấpF mẫuF vănF tiềnF baoE giốngE gửiE ngoàiE raE tàuE độngE cungE chưaE chỉE lầnE nộpE đếnE máyE phươngE vàngE hiệuE ápE thủyE côngE thứcE mớiD tiếpD ủyD khíD làmD màD đăngD địaD hợpD liênD ranhD tớiD phếD
khắcO phụcO dấuF conF
khắpH ngườiF nơiF
khẳngI địnhI
khếG ướcG
khỉF mụcF
khỏaF
khỏeO củaL choI conH vàH địnhH theoH nghĩaH khôngH ngườiG đểG hoặcG sinhF cộngF màF hôngF nhéF ởF banF sauF đốiF thựcF doE nhânE trênE đượcD tạiD cóD
khỏiO phảiJ danhI đóngI nơiI cầnH xinH lãnhH loG trảG hợpG khoG tàiF biênF ngànhF nhàF bịF địaF chờF daiF dínhF giấyF khôngF làmF lênF nghèoF nêmF nộpF quàF thiF tiếpF viếtF điF đăngF khuF cơF việtE tàuE vùngE bệnhD
khốiO lượngN ngànhH phốF đượcF cácF băngE đạiE ảnhE hoặcE lớpE
khốngK chếJ
khổK lắmI quáF vầyF giấyF giớiE
khớpJ đúngG vớiF gốiF lệnhE
khởiO kiệnM tốL điểmJ nghiệpJ côngI độngI tạoH hànhG nghĩaG nổE sựE phátE đầuD
khủngK bốK longF hoảngE
khứE
khửI trùngH khuẩnE
kiaM cóH khôngH đượcG đểF trảF điF aiF bỏF cònF nhiềuF thôiF xinF xâyF ômF ănF đâuF biếtD
kimL loạiJ khíG chiF cươngF đồngE ngạchE ngânD
kinhT doanhS phíQ tếQ nghiệmM độI khôngF mấyF điF teE tuyếnE
kiêmL nhiệmJ luônF thêmF việcF đạiF bùE tờE traE thưE
kiênI cốG giangF quyếtE
kiêngH gìF ănF
kiếmM cứuK việcG đượcF cơmF thămE vàE thôngD
kiếnR nghịO thứcN củaM trúcM vềK bằngJ thẩmJ dânI gópI thiếtI vàH cácH đốiH khácH cóH thốngH thamH khôngH đượcH thànhG chấpG nhậnG đồngG chỉG phátG vớiG phươngG thựcG tưG chuyênF thờiF phảnF bộF dựF trongF từngF kiểmF cửF trảF kếtF quyF cơF buF bòF kếF muốnF trướcF xâyF chươngF sốF theoF tổF đềF ngườiE phảiE tạiE hoặcE nhânE đóngE đếnE sẽE đểE cảiE đánhE đặtE trênE việcE sảnE tổngE gửiE choD côngD khaiD đưaD kinhD nguồnD giảiD làmD sửD thuD thìD chiD chấmD kýD phânD vàoD
kiềuI bàoF làF mỹF vềF
kiểmU traS soátP sátP toánO địnhO dịchM nghiệmM kêL đếmL lâmJ việtJ ngưI viênI chứngH điểmH phiếuH tàuH thửG xạF hồF đồF phùE phươngE theoE cóE vàD duyệtD xeD cấpD
kiểuM gìK chữI loạiI dángI khácF áoF
kiệmL vàI năngG chiF pinF nướcE đượcD
kiệnS kinhN sauL vềL quyL đểL theoK thựcK đượcK hoạtK sảnK bảoK củaJ vàJ anJ choJ thuậnJ cấpJ gìI đầuI đốiI cụI làmI thiI thìI bấtI cóH tựH cơH laoH khácH hưởngH cầnH trongH sửH thànhH ápH hànhH giaoH cungH kếtH dựH toànH thamG đấtG côngG kỹG hoặcG tạiG hàngG làG nhậpG vệG vụG khôngG tiếpG lạiG đảmG địaG phảiG đăngG buônG kiểmG phátG raG năngG đãG chuyểnF tổF thờiF ởF vậnF khaiF bổF khíF điệnF lầnF tậpF trợF tụngF đôngF aiF anhF chủF cáoF ranhF thúF điềuF chàoF chungF bánF trênF bìnhF doF quyếtF xétF giảiE liênE thụE xácE bayE sốngE tốiE xuấtE yêuE đóngE chănE ôE đóE đặcE lậpE trìnhE sinhE chuyênE niêmE chươngE khởiE tươngE ưuE hợpE môiE nhưE nuôiE thanhE vậtE điE hỗE nhậnE đặtE khiD xâyD kèmD trởD vayD đàoD hạD sứcD chínhD cònD nghỉD phụcD thuộcD chấmD dướiD muaD màD ngườiD
kiệtG
koL chiuF phảiF ạF
konG tumF
kyI ốtF
kèH bảoD
kèmR theoR bảnI thôngI giấyI chứngG thêmF baoF nghịF gìF saoF nợF hồF cácF xuấtE tàiE
kémI rồiF
kéoN dàiL đôngH nhauG lênF lướiF củaF mãiF nướcF ngườiE rơE đẩyD
képF
kétF sắtD
kêQ khaiN biênK đấtJ đơnJ ngànhJ vàI tàiI nhàI quốcH vềH cácH củaH theoH trongH sốH đượcG cấpG thuộcG tỉnhG chiF rừngF danhF hìnhF thiF cóF doF giườngF lĩnhF tổngF làF diE gồmE khoaE trungE côngE thựcE phảiE quyE thuE phátE lâmE đầyE đểE piE viênE chứngE ápE tạiD cơD trữD đãD bộD hoặcD nămD tiềnD từD địnhD đốiD choD kinhD giáD trênD độtD thanhD
kênhL chươngI truyềnG mươngG nàoF phátE tầnE thuêE thôngD phânD
kêuL gọiI aiH tôiG oanF caF họpF lênF línhF nóF toF vậyF ôngF ùF điF đóngF
kíchM thướcL thíchH độngG cỡE hoạtE
kínK đượcF giùmF
kínhM gửiJ hômF rồiF trắngF anD
kípH nổF
kôngF chảyF
kýU kếtN hoạtM vàM hợpM hiệuM kinhM doanhM quỹL củaL sốL lưuL đầuL thayL tênL môiK hộK lạiK giấyK chứngK vớiK thuếK khaiK thườngJ giaoJ thamJ thìJ đấtJ tạmJ vàoJ quyềnJ banJ tàuJ cấpJ xácJ hànhJ tạiJ sửJ phátJ biênI tựI theoI thànhI điệnI nhậnI thuốcI đượcI dựI hoặcI khôngI ngườiI côngI nghĩaI gửiI quyếtI trongI làI bảnI xeI kiểmI chàoI ởH choH thựcH phươngH hộiH quốcH mãH nháyH niêmH làmH biệnH vănH tổH tòaH đốiH mẫuH chuyểnH khámH muaH thừaH thôngH thếH màH trựcH mộtH phảiH cácH điềuH trênG giùmG hồiG rồiG saoG tờG xongG chỉG tàiG tậpG thỏaG bổG xétG trướcG đểG cóG biếnG ghiG thuG cượcG giámG cưG bảoG cungG giữaG chữG nộpG thứG lậpF danhF mớiF quyF đồngF phiênF thiF bởiF nàyF sởF xuấtF đủF khoảnF địnhF cũF dùngF đãF hếtF tiêmF giảF tayF cáiF cướiF dùmF giaF giápF gìF hayF khốngF mấyF rứaF thôiF trangF tươiF tặngF từngF vôF vậyF đườngF chủF lầnF hồF vềF duyệtF đếnF cổF nuôiF địaF giáF khoaE sửaE sángE tiếpE túcE nhãnE bàoE báoE hiếnE họcE khiE cuốiE bằngE sinhE đạiE cảngE nhậpE doE kếE thêmE tuyểnE baoE dấuE ngàyE nộiE tráiE đơnE caiD giảiD nơiD sảnD hàngD mangD nhưngD thuyềnD việcD đàoD camD phiếuD gồmD đềD cuộcD sátD
kẹoI kéoI
kẹpH chìF mấyF
kẹtJ xeI giấyG
kẻG đườngD
kẻoI bịG lỡF trơnF
kẽE
kẽmG
kếS hoạchR toánO tiếpJ xâyI kỹI thừaI cơI vàI củaH bảnH theoH chiH nhàH bênG hoặcG thìG đượcG mẫuF cóF thứF bốF kiếnF tàiF cácF hệF đểF làF đánhF ơF đếnF từF sơF côngF trongE vềE temE bảoE phảiE đãE choE tuyếnE đôE trênE cáE tàuD khôngD phươngD bàiD khaiD phùD quyềnD đốiD khácD xeD mỏD
kếtT quảR cấuO thúcN luậnN nốiN hônN hợpN ánK vớiJ vàJ đàoJ củaI thỏaI hoặcI giữaH bảoH trongH thựcH chiH theoH vềH đơnG cácG cóG côngG dưG khôngG việcG nướcF đầuF quốcF điềuF bằngF sảnF dịchF gópF toànF đượcF môiF mấyF trướcF tạiF tổF giáoE thìE chịuE phảiE hàngE ngànhE xuấtE khácE tộiE khiE nạpE chuyểnE hoạtE quyE xâyE chắcE đểD hiệpD chặtD cầuD kinhD việtD hỗD nộiD vănD đốiD gửiD nămD đãD
kềL trướcI vớiE nămE củaE theoE tiếpD sauD thìD
kềnhF
kểS từR cảL chuyệnH ngheG choF mộtF côF lạiF thờiE củaD hoặcD ngàyD
kệG ngườiF
kịchJ bảnI
kịpO thờiO khôngG thìF trởF koF raF thởF trăngF tổngF tớiF ănF đâyF đọcF
kỳR báoL họpK hạnK hàngK thiJ hằngJ tínhJ củaJ giaoJ vàI hoặcI côngI theoI kếI kiểmI quyH trướcH mấyH đánhG thanhG hìnhG sátG xétG vềF ổnF đượcF choF việcF banF trảF trưởngF vậyF ủyF đầuF phảiF đốiF ràF tổF khaiE tiếpE việtE vàoE nămE sauE cácE thángE chuyểnE thịE khôngE mộtE ítE hệE thựcE tạiE hoạtE lươngE trongE tổngE nghỉE quốcE sảnE thứE cóD đăngD làD điềuD mởD ngườiD kếtD mỗiD nhưD trênD hônD đểD
kỷO luậtN niệmI cóF cươngD
kỹR thuậtR năngN sưG lạiF rồiF
laK mỹH lốiG conF hoàiF đổiF bànF
laiN thuI mớiG xâmG điệnG làF choF ghiF ởF gầnF giữF phạtF tênF tốiF châuF dắtE cóE củaE đượcE theoE vàD
lamI thắngH
lanK truyềnF màF đãF bịF dịchE tỏaE rộngD
langL bảoJ anI thangH mọcF kỹE
lanhF
laoS độngS choI vàF theoF hòaF củaF dịchE đốiE đượcE sửE thựcD đọcD
lauG choF
leH bảoF
lenG bịF
leoI núiF khôngF đơnF
linhK kiệnJ hoạtG cữuG giúpF nămF
liêmF chínhE khiếtD
liênT quanS kếtN tịchM hiệpM tụcM lạcL thôngK hệK ngànhK doanhK đoànJ tiếpJ tỉnhI danhI hợpI đớiH minhH bộH hoanG ngânG quốcF quânF vùngF hồE chínhE vậnE chiE bangD huyệnD giấyD cơD phòngD
liêuF
liếpF trồngF
liềnO vớiM kềL trướcH vàG hoặcF bâyF nhaF uốngF sauE nhauD theoD
liềuJ chiếuG dùngF bứcF kếE
liệtN sỹM kêH giườngH củaF
liệuT vềN quốcM nổM làmM vàL liênL củaL cóL cáK khácK chứngK điệnK lưuK đượcK trongJ quyJ theoJ khôngJ đoJ hạtJ báoJ sauJ thốngJ xâyJ tàiJ hàngJ khíI phụcI đểI kỹI đãI chuyênI thuốcI từI viễnI kèmI ảnhI phảiI hướngI thuI choI doI thựcI hoặcI lýI nềnI quanI hóaH thôngH sảnH địaH đấtH cầnH thuộcH tạiH vớiH làH vàoH đóH trênH chínhH hộH cănG giữaG quảnG sốG baoG hànhG tổngG côngG giảngG sửG mởG xácG nàyG mậtG khaiG dựG bổG đầuG đốiG bằngG đàoG nghiênG lâmG hếtG nhậpG phóngG raG ởG phápF dùngF thamF điềuF gốcF quýF bịF tươngF cácF tiêuF độcF đặcF kiểmF giámF anF mớiF hồF nhânF bảnF huyệnF hìnhF ngànhF khiF thìF giấyF thủyF tínhF màF ghiF kếF đếnF giảiF quyếtF thànhF kếtE phảnE chưaE họcE phùE chủE cậpE nhưE saiE môE bồiE cònE minhE trướcE bảoE cungE phụE sinhE thiếtE giaoE hợpE nguyênE đăngE dướiE gửiE truyềnE đạtE bíE cơE khảoE traoE tựE đềE chiE giảE quaE giớiE hiệnE bayE giáoE nghiệpE xuấtE dạyE đóngE biếnD dạngD nộpD tiềnD tậpD địnhD nàoD thểD đápD ướcD diD lớnD thưD hệD trìnhD táiD đánhD cấpD giáD nhậnD phânD thuyếtD thủD đơnD gồmD inD mâyD nhằmD phổD trựcD đúngD
loM quáG đámG đượcF chiF chuyệnF chữaF hươngF hậuF hếtF khôngF lótF mảngF quênF sắpF sửaF thiF tiềnF vụF điềuF maiD
loaK kẹoH phườngG thônF xãF
loanI báoF thìF
longK chongF tuyệtF điF anF
loàiM độngI thủyI đượcH câyH ngoạiH nguyH thuộcG thựcG chimF sinhE hoangE
loạiR hìnhL giấyK khácK trừJ tàiJ hàngJ bỏI vàI đấtI thôngI côngI xeI sảnI phươngI hợpH nàoH phimH chứngH chấtH tươngH doanhH thuốcH theoH tàuH đơnH máyH tiềnH ngoạiG thuếG iG cuốiG hóaG rủiG rừngG bảnG vậtG phíG khôngG quýG khoángG thiếtG hoặcF kếtF cóF mẫuF vănF vũF câyF nhàF rácF aF khỏiF cánF thựcF hồF hoànF dịchF miễnF trangF kháF đốiF quyF báoF sổF củaF đặcF biểuF dựE tốtE cácE cổE trongE đượcE cơE sauE sứcE dữE tộiE làE nguyênE thốngE xăngE laoE mứcE mớiE nhưE độngE trungE giỏiD bảoD nguồnD phòngD thànhD chấpD vyD đôD biênD quặngD súngD đãD khíD màuD nợD thuD ôD đườngD
loạnI tâmG lạcF
loạtG chắcF
luiI bốnF hoàiF
lungF linhF
luyE
luyệnO viênI vàI nghiệpI anH kỹH thểG tậpG vềG kiếnF củaF theoF choF địnhF kimE thuyềnE độngE trựcD cácD
luânK chuyểnJ phiênF
luônN đượcJ hảH khôngH bữaF choF chứcF haiF hômF khỏiF miếngF nhaF rồiF điF đúngF cóD
luậnO củaJ vềJ giámI vàI nộiH kiểmH thanhH tốG điềuG chínhF ánF cơF cuốiF tạiF tốtF làF dựE địnhE việcE tậpD theoD chungD hoặcD vănD
luậtV vềR nàyQ cóO củaN sưN vàM quảnM việtL tốL đầuL khácL bảoL trongL ngânL thuếK đấtK sốK quyK dânK sửaK hoặcK đấuK hiệnK thiK laoK phòngK thìJ liênJ đốiJ hìnhJ giáoJ doanhJ côngJ mớiJ đượcJ chứngJ nướcJ chuyênJ theoJ choJ khôngI đểI giámI phíI cánI hảiI dượcI cũI giaoI anI doI xửI banI quốcI tổI sởH bịH nàoH tạiH hợpH hônH phảiH ngườiH làH điệnH kếH thuộcH xâyH pháH cònH từH đãH kinhH hàngH địaH khiG màG viênG đườngG khiếuG khoaG ápG bằngG nhàG trênG lâmG thủyG tráchG thươngG tiếpG cácG xuấtG lưuG buộcG trướcG chưaG thựcG hóaG kiểmG chuyểnG chấtG tươngG nhưngG việcG tàiF thúF nămF sauF cưF diF khoángF đoF đóF chănF nếuF nghiêmF điềuF ởF năngF luậtF aiF duF mứcF nênF oanF trợF viếtF đáF đổiF tiêuF trồngF báoF phápF thanhF thốngF dựF gâyF địnhF giáF lýF sỹF dẫnF khíF vàoF hànhE nhằmE quânE trẻE nghĩaE thểE trọngE đếnE làmE hỗE cảnhE hộE đêE khámE dầuE cạnhE đangE khiểnE cấpE hòaE kểE thỏaE vớiE cơD phátD baoD nhậpD phổD trởD hướngD đảngD cáchD thủD viễnD
luồngM hàngI đườngH giaoF chuyênE khôngE quốcE địaE vàD tiềnD
luộcI baoF chấmF gàF lòngF
lyN hônM dịI yI mớiF nướcF thânF kiểmE
làU ngườiO cơM thànhM tổM việcL cácL côngL ngàyL mộtL sốK đơnK tàiK baoK cáK chủK doanhK giáK thờiJ đạiJ mẫuJ tổngJ thôngJ hoạtJ nghịJ đấtJ khôngJ ủyJ nhàJ gìJ bịJ bảnJ nhữngI hàngI khoảnI đốiI aiI sảnI mấyI cóI hệI cánI cănI cấpI sựI đãI bộI mứcI quyếtI tậpI vănI xãI xongI phươngI doI bênI giấyI khuI hợpI nơiI hìnhH liệtH tiềnH kếtH hếtH saoH đượcH thuốcH tớiH khỏiH phầnH thươngH hộH hànhH loạiH phườngH dượcH chữH dựH đườngH rừngH trườngH toànH chứngH hộiH dịchH phápH tỷH khoảngH trungH đầuH hồH quyH ngânG tênG anhG khiếuG lãnhG vùngG hưG tôiG hômG nóG thiếtG vợG tiêuG baG chínhG quỹG biệnG chiG quanG quyềnG đúngG độngG sỹG quáG vậtG bằngG đánhG bấtG chươngG conG máyG tàuG sởG thônG bệnhG điểmG diG kýG mấtG tráiG đồngG nguyênG mãG quânG ngônG tòaG cụcG củaG trưởngG phòngG đểG kiểmF nămF nạnF giaoF họcF luậtF chuyênF tiếngF tìnhF phảiF nguồnF nhómF theoF thiếuF đủF báoF chấtF mẹF cầuF diệnF nữF thếF từF đóngF chỉF lỗiF cổF mỗiF thủF banF buồnF bàF bỏF chạyF chờF cáiF emF lầyF ngonF thanhF thúF vầyF vụF xaF xómF điềmF đẹpF haiF xeF hóaF mườiF nhiệmF dữF giảF độF trẻF giámF giáoF môF nướcF điềuF đềF địaF kếF thẩmE tácE lượngE thựcE trịE tỉnhE vỵE nhânE chuyếnE nộiE phụE tộiE trangE địnhE danhE dấuE nghĩaE phóE chaE taiE trạmE chưaE phùE thuE thỏaE trụE bảoE dòngE sinhE tráchE hiệnE biểuE giảngE kháchE lựcE thưE trạngE dânE hiệuE phiếuE cầnE mạngE phạmE quốcE viênE vyE hiệpD khảD vốnD cổngD hạngD liênD ngànhD chiềuD mốcD nhãnD saiD tínD huyệnD tangD vũD xácD đạtD rủiD thânD thứcD cộngD sáuD vảiD đápD
làmU việcR thủN côngN lạiM giấyM thuốcM chứngM cănM gìL saoL chủL nhiệmL khaiL cơK thếK rõK đườngK ởK saiK đượcK sổK choK thêmJ ảnhJ thayJ nhàJ đơnJ khôngJ mấtI theoI ănI nhiềuI tiếpI diI giùmI mấyI nữaI xaI thìI mộtI xongI từI conI thẻI đạiI vàI haiI khóI cáiI chếtI hòaI giảI hồI bảnH hộH đầuH tạmH dởH luônH nhanhH vậyH nghềH bằngH hưH thựcH bàiH vừaH tạiH thànhH báoH giảmH tổH trònH tăngH ngàyH giàuH nôngH màH trongH nămG phátG sạchG hayG củaG hợpG địnhG bánhG bìaG lẹG muộnG ngơG ruộngG rẫyG sậpG tráiG trễG vậtG đámG ơnG ồnG giámG ngườiG nguyênG lộG chậmG cácG cộngG muốiG tổngG trưởngG thấtG mátG trênG chuyênG thiệtG dựG thươngF quenF tàiF baoF thuêF trướcF lưuF suyF phụF tờF xeF giúpF rơiF vớiF bẩnF phươngF thứcF chungF biênF bộF lànhF quàF đăngF cháyF cầuF ngayF vườnF cảF kínF lươngF quỹF thửF trangF bayF bậyF caF chuiF càF côF dùmF giànF giờF gấpF hônF hưởngF hồiF khuyếtF kimF liềnF láoF lúcF lúnF lýF lơF lầnF lậuF lớnF lụiF mãiF móngF nhiêuF nênF nứtF nửaF phiềnF quyềnF riếtF rồiF siêngF thônF thịtF thợF tốcF vánF đổiF ầmF nơiF dịchF nghĩaF tổnF cóF vănF trungE vệE hoặcE ủyE cảnE phùE kiểmE vềE chứcE lâyE raE phóE đốiE đóE viênE đồE giánE nạnE nhữngD hàngD nòngD sauD đêmD hạnD lạnhD ngoàiD sángD tuyểnD doD khiD khôD mẫuD nhânD
lànF xeD
làngM nghềI xómG vănG tôiF cóF emF làmF ấyF
lànhI mạnhI
làoK caiG biênF
láO vềH vàH điếuH trướcG sốG phảiG choF tiêuF câyF nămF nộpF điệnF giảiF giờF gìF hảF ngàyF rụngF thiếuF trầuF đơnF đầyF đượcF nhậpE củaE theoE trongE tạiE cóE quyE khôngD thuốcD baoD sảnD trênD
láiO xeM tàuI phươngI khôngH củaF thìF bịF hếtF thuF đặtF vàF cácD
lángH giềngH
lánhH nạnF
látJ nữaG emF nhéF vềF
lâmO nghiệpM sàngL sảnK cấpG sinhG sởF thủyF thờiF vàoE nạnE trườngE nguyD khoaD đồngD
lânI cậnI
lâuO nămJ rồiJ thìJ quáJ dàiI mớiH cóG nữaG đượcG nhấtF côngF dữF hảF khôngF kểF lâuF lắmF mộtF phảiF raF sauF uốngF vậyF xongF đờiF
lâyK nhiễmI truyềnH lanG giữaE
lãiN suấtL tiềnG vayG chậmF củaF tínhF caoF đượcF baoF kiểuF mấyF mỗiF tráiF theoE choE phátE từE vàE trongD
lãmK thươngH
lãngJ phíJ
lãnhQ đạoN thổM sựL tiềnK lươngJ tínI hảiI bảoH trợH đượcH phátH mộtG hưuG mấyG thayG củaG chínhG vàG choG theoF baoF khôngF chưaF quaF bùF dùmF giùmF hàngF hộF kếtF lốF phụF tayF thấtF tớiF đãF cóF phảiF thựcF vayE làE thanhE hoặcE trongE tạmE ngườiD dựD tụD vềD
lãoJ thànhF
lénF thìF
lêH vănD
lênR xãL đâyK đượcJ hoặcJ màJ thìJ vàI mạngI lươngI trongI tỉnhI lấyI thổI đâuI trênI tàuI đốiH làmH theoH cóH nữaH đấtH thuộcH lạiH thànhH vềH nộpH giáG máyG sớmG gặpG hayG hỏiG tậnG làG chứcG cấpG phảiG củaG bậcG xeG soF tuyếnF côngF chuyênF ngạchF choF baoF mặtF mộtF hạngF đườngF giấyF nướcF phầnF toànF doanhF tớiF biênF bảngF danhF kýF mớiF trụF chútF chứF coiF gấpF hoàiF hàF họpF kiệnF kẻoF liếpF liềnF lãoF lầnF máiF phườngF rồiF saoF thayF thôiF téF tạmF đóF đóngF cơF tạiF hệF trangE cổngE phùE doE phươngE vớiE ngànhE đểE nhưngE tínhE cácE khôngD lớpD xuốngD ởD bảnD khiD sốD trướcD thựcD đếnD cùngD phụcD đangD
línhL cũF dựF khôngF vềF
lítH xăngE
lòL phảnH mổG cóF nướngF gạchF heoF rượuF thiêuF vuiF hơiD
lòaF
lòngL củaG sôngG đấtG hồF đổiF lềF đườngF biếtF đàoF đượcF
lócH choF quáF
lótL tayG màF tênF viếtF
lôM hàngJ đấtH sảnG thuốcF chứngF baoF cổF táiF đềF dầuE tôE vậtE gôE giốngD
lôiH kéoG
lôngI xửF
lõiF
lùiJ ngàyF xâyF thờiE
lúF lẫnF
lúaM bịI nướcG trongF nămF cóF khôngF bánF chínF chếtF hèF họF mấtF thìF tươiF
lúcM nàoK mấyI chuyểnF thìF chờF mưaF bỏF cưỡngF giảiF kýF lấyF nàyF nửaF điF đàoF đóF chìmD nổiD
lúnI đấtF nhàF nứtF
lýV nhàP doO tàiO vàO củaN thuếN theoN lịchN vyN quỹN chấtM cácM kỷL hànhL hồL chuyênL dựL trựcK côngK thịK hoạtK đốiK trongK dượcK vụK ngườiK vềK cơK khuK thôngK dữK thuyếtJ bảoJ đơnJ cóJ rủiJ anJ ngànhJ ngoạiJ cấpJ rừngJ đấtJ đểJ hoặcJ choJ nợJ vậnJ đượcJ hàngJ doanhJ thựcJ nhưJ yJ xuấtJ thiJ giáoI sựI hợpI sauI khácI khôngI kinhI sốI nướcI kếtI làmI laoI vănI kịpI việcI quyI tạiI môiI đườngI chiI chươngI vậtI đầuI khiH kýH thìH thuH tiềnH làH phânH tổngH nhiệmH sửH kiếnH ngânH quốcH giáH hệH phảiH tổH tươngH họcH điềuH diH đêH luậnH khaiH bằngH cánH giảiH vốnH cưG hìnhG raG saoG trênG khoG nghiêmG tốG khoảnG nộiG tàuG xổG đồG bánG quyếtG thuốcG danhG hóaG tạmG chứngG cănG liênG tráchG vớiG viênG sảnG địaG chặtG baoG nguồnG miễnG thốngG nhữngG máyG banG phảnG tậpG phùG trườngG trướcG báoG chợG phátG thamG đổiG gửiF khoaF thuộcF dịchF khámF thiếtF tìnhF từF đàoF đãF đôF hộF khiếuF trangF cảngF cửaF phươngF nhưngF chungF sơnF thẻF chuyểnF bànF bấtF xácF thếF giữF khongF màF tiếngF mộtF tênF sổF nhiễuF nhânF năngF vệF lỗF tỷF xáchF ởF hoànF xeF đếnF ổF vùngE ôE quáE sứcE vũE bayE giấyE kỹE lĩnhE tộiE sỹE táchE vàoE xâyE bếnE phổE luồngE lưuE mạngE ngayE độngE thanhE đềE độiE bưuE dânE thànhE đóE giamE quyềnE thưE tiếpE toànE đoE bịE cáE mẫuE nhằmE biênE thuêE chỉE giaoE yêuE phầnE tuyếnE trungE vỵE đápE đăngE giámD muaD đồngD caoD cổngD gốcD nghiệpD phạmD tranhD tịchD vướngD cầnD saiD trìnhD đấuD conD giữaD khóD nhậpD nơiD khíD mãD nguyD sơD đặcD cungD kiểmD mộD tiêuD tựD điểmD ảnhD
lămJ ngàyF màF nhânF vàoF tuổiE
lănK tayI khôngF dấuF ởF
lăngG côF
lĩnhQ vựcQ tiềnH hộG trợF thưởngF họE chínhD
lũL cuốnG củaG lụtG thìF dângF quétF thiếtE hoặcE vàE
lũyJ kếI trảE môD
lơG luônF
lưngI doF đắpF
lưuR trữP hànhN kýN giữM trúL thôngK lượngJ vựcI độngI hồI chiểuI tạiI ýI lạiH khoH trongH họcH vĩnhG mẫuG phảiG thờiG vàoG vàF niệmF baoF thìF mấyF khóaF kếtF củaF đơnE theoE dữE quyềnE hoặcE trênE tàiE banD chứaD đượcD dựD điệnD chuyểnD
lươnF quenF
lươngQ hưuM cơL thángJ theoJ vàJ củaJ đốiI thựcI từI tốiI bìnhH sớmH làmH trướcH doH chuyênH hoặcG ởG phóG đượcG choG cấpG hiệnG thườngG khôngF thìF kếF viênF ngườiF trongF mộtF anhF lậuF thônF trưởngF támF tụiF vỳF xãF ấpF lầnF vàoF nhưF khiE hàngE ngạchE tươngE đãE côngE quyE mớiE đóngE làD cuốiD tăngD đểD quốcD
lướiN điệnK cơH trạmG đoG khốngF đườngF tọaF độE cácE trọngE quanE vàE ứngD chiếuD
lườiF họcF
lườngM chấtJ củaF vàF đốiF trongF theoE khánE đượcE cóE đãD
lưỡiF traiF
lưỡngG dụngF
lượcN phátI vàH đồF quốcF khaiF ngânE theoE bảoE củaE đaD đượcD
lượmI đượcH
lượnG
lượngS sảnL côngL vàL củaK giáoK vũK hàngK ngườiJ dịchJ nguyênJ nướcJ theoJ điệnJ hoặcJ cácJ thuốcJ cảnhI khoángI bảoI kiểmI dựI từI thựcI quảnI thànhI anI hồI trongI chuyênI tiếtI caoH tàiH đượcH đốiH môiH kiếnH đàoH tậpH chươngH quốcH mẫuH dânH cơH phòngH xăngH nôngG cổG quyG dượcG phátG họcG mưaG táiG choG cóG tốiG tạiG chứcG trênG đểG khôngG đãG dầuG khíG phùG chấtG cấpG doG bảnG chứngG nhiênG màG thứcF đấtF làF vậtF phảiF hoạtF khácF toànF hợpF thamF xeF khaiF xuấtF cánF thuộcF tiềnF hóaF thốngF lớnF tuầnF giốngF máyF vănF nhàF huyF nhânF tínhF tổF biênF giaoF phóF quânE thìE đơnE câyE hạtE vụE đạiE hạnE laoE nguồnE cònE hoànE viênE trọngE thôngE thườngE ứngE riêngE tínE vàngE sạchE giảngE nhậpE thanhE phươngE thiếtE xâyE ởE danhE tốtE vềE giấyE phânE quặngE rừngE trangE vớiE độiE bộD chungD cụmD dữD sửD từngD việtD ảnhD baoD diệpD mớiD thẩmD trựcD vỵD độngD giáD giảiD liênD làmD nộiD bằngD kếtD đếnD dướiD kiểuD phụcD đoD địaD chủD cáD dạyD xungD xảD đồngD
lượtK ngườiF cánF cácE
lạJ gọiG bảoF sợF vôF
lạcN bộI đượcG hồF hậuF đườngF giọngF quyênF vớiF củaF vàF hoặcE phụcE phảiD khôngD nhanhD
lạiT giấyN đượcM choL khôngL củaK khaiK theoK ởJ tiềnJ thẻJ đấtJ vàJ trongJ hồJ cóJ tàiJ thìI chứngI giùmI sốI từI sổI làmI hoặcI vớiI đơnI bảnI mấyI cáiI rồiI quốcI đểI phảiI bằngI cácI việcI lầnI làH quaH quyếtH mộtH côngH giáH baoH sauH cổH doanhH vàoH nhàH conH kếtH laoH nhưH đốiG cănG đâyG diG giúpG nhéG quênG thựcG tốnG dânG màG vụG khiG diệnG doG vềG tạiG nhữngG trênG hàngG quyF quyềnF biênF hệF toànF đangF kếF thôngF phòngF thấpF tờF gặpF đầuF họF lớpF xeF cáchF giớiF máyF phầnF thắngF gầnF hếtF liềnF baF coiF mấtF raF bàF chaF chịF cuộcF côF cựcF hônF kêuF lệF mặnF nghèoF nóiF nữaF quánF saoF thiếuF thuF thôiF thếF tiệmF vậyF xãF đâuF nộiF vốnF chưaF tráiF thủE cơE đềE hoạtE hợpE hiệuE kểE ngayE hiệnE sựE mứcE nướcE tổE khoảnE nợE tàuE trướcE tiếpE việtE chiE khóE thuộcE tìnhE nhưngD tênD đặtD báoD bịD danhD khuD ngườiD nếuD đãD mãD nhậnD nộpD khácD phiênD thờiD phùD độngD
lạmJ dụngH quyềnF thuF
lạngE sơnD
lạnhL khôngG đượcF baoF buốtF khácF lắmF màF nhứcF rồiF
lạtH làmF nắngF thángF
lấnM chiếmI đấtH biểnH quaG lềF ranhF sangF vỉaF đườngF
lấpJ aoF kênhF chấtE giếngE đầyD
lấyQ ýN mẫuL đấtK lạiK chồngJ vợJ đượcI gìI sốI từI phiếuI lờiI nhauI ngườiH cáiH rácH rồiH nướcH thêmH kếtH tiềnH giùmG giấyG luônG phầnG xeG trênF raF mộtF tốiF đơnF nguồnF tờF biênF chứF cốtF dựF hồF liềnF màF mấtF ngayF thauF thayF theoF thìF tríchF trộmF tâyF đâuF đồF tạiF xácF bộE độE chứngD ngàyD bằngD cácD
lầnR đầuN thứK mứcJ trongJ choI haiI mộtI đượcI nữaI trướcI trởI sauH nàoH rồiH đốiH thìH hoặcH vàH phátH khôngH theoG lươngG luônG khiG cóG lượtG trênF màF giáF sửF baoF bằngF dựF hayF nàyF cuốiF tínhF cầnF hẹnF lênF mưaF mấyF thanhF thôiF vậyF kiểmF đăngF soF tiếpF củaE quyE vàoE liênE giaE đểE đoE cấpE vớiE doD phânD sửaD xuấtD gầnD từD đếnD thựcD vềD đềD nhưngD thayD
lầuF
lầyF
lẩmF cẩmF
lẩnG thẩnF tránhE
lẩuF mắmF
lẫnK nhauH rồiG vớiF lộnF máF
lậnJ thươngF trongF thuếD xuấtD
lậpT vàN biênM dựM hồM hộiM theoM quyL kếL báoL thànhL danhK hoặcK vănK tổK quỹJ cơJ thuộcJ bảnJ cácJ quyềnJ banJ đượcJ phươngJ khuJ đoànJ cóJ doanhI chiI đểI biểuI trongI côngI hợpI củaI hóaI mớiI thịH đềH trênH ởH tựH lạiH trườngH phiếuH thựcH trựcH sổH trungH tạiH bảngH chuyểnH hệH trướcH trìnhG vềG phảiG doG vớiG giaG mấyG thônG mạngG phápG diG phânG bằngG đốiG thìG choG thôngG mẫuG làG đơnG raG lịchF khôngF chứngF thiếtF mộtF vyF lýF chươngF màF từF viênF khiF sởF tờF địaF cấpF hànhF ítF giấyF nhiệmF quyếtF eF điềuF chưaE hạnE nhàE thưE tứcE quanE bộE trangE giaoE phòngE dướiE sửE hộE trạmE nhằmE riêngE sơE sauE liênE đãE đồE lệnhD phùD khácD môD baoD đầyD độiD chiếnD chủD dànhD tươngD đủD ủyD cănD luậnD sốD
lậtE
lậuK
lắcE
lắmN côH mớiG ạG cháuF chịF hôngF hảF khôngF rồiF đóF
lắngG ngheE
lắpN đặtL rápJ máyE trênE ghépD thiếtD
lặnG
lặngF thinhF
lặpI lạiG vớiD
lặtF láF
lẹK chútF giùmF hơnF lênF lắmF lẹF vậyF
lẻN thuốcJ điệnI xăngH sảnG rượuG khôngG cóF cầnF đượcE vàE làE theoE tạiE củaE thìD
lẽH
lềJ đườngI
lễN tangK hộiH tânG phụcG traoF truyF phépF chùaF viếngF đàiE côngE anE quốcD phátD
lệR phíO củaL côngK tổnK phầnJ quỹJ theoI vàI tổI sởH vốnH hoặcH thìH baoH bảnH haoH nàyG quốcG doG đểG quyG trênG khácG hoạtG phânF choF tốiF thươngF tươngF đượcF thựcF hộF đốiF họcF làF trongF làngF nghèoF giữaF anF cácF trườngF điềuF hưởngF phảiF khiF trảE cóE giấyE lớnE chiE hợpE lầnE sốE thuếE khôngE từE doanhE thamE dựE vềE giảiE hộiE kýE đãE liênE thuộcE bảoE nhưngE tròE laoD trởD vậnD đuaD giáD màD thanhD soD thànhD thuD tríchD lấpD
lệchN giữaI nộiG nhauF thuF bảoF kếtF lãiF ngàyF tênF thôngF tỷF vềF giáE hồE tăngE trongE soE thừaE thiếuE nghiêngD doD lớnD choD
lệnhO điềuI nàyI thanhI củaH bộH cảnhH côngH thủG quânG giaoG tríchG chiG tạmF thànhF tảiF quảnF tốcF vậnE hoặcE gọiE vàE phảiE vềE bắtE muaE sốE ưuE đượcE bánD vùngD hoànD bảoD choD chuyểnD thaoD
lịchQ tưM sửL quốcI sinhI cóI vàI quyH cácG đểG tiếpG củaG cánG cấpG theoG huyF trongF bayF đượcF trìnhF cúpF tiêmF xãF nộiF hoặcF sựF xemF thựcE làE rõE khácE tạiE vềE choE tiếnE quyếtE cáE khoaE doD phảiD chủD bằngD trảD giaoD trênD
lọG nhựaF
lọcK bụiG góiF dầuE tàiE
lọpF chỗF
lọtG danhF tộiD
lỏngI cóE
lốJ hạnF ngàyF
lốcE
lốiM điK mởI củaG raF sốngF làmF xómF thoátE
lốpF xeF
lồngK ghépJ cầuD
lỗL khoanJ hổngF lũyE
lỗiN củaJ doF kỹF quýF phôngF anhF cũF hoàiF mọiF nhaF trễF vàF gâyF trongE hoặcE giaoE
lộN trìnhK thôngH bíG tênG làF giớiF mậtF raF vớiF ởF thiênE
lộcG
lộnK xộnF tênF ănF đườngF
lộtF tìnhD
lớnO hơnL nhấtJ tuổiI cóG vàF đếnF vớiF củaF làmF chuyệnF lênF mộtF nghỉF nhanhF rồiF vềF trongF hoặcF theoE làD phảiD
lớpN họcJ mộtJ mẫuG mầmF dữF nămF thìF tậpF baF giữF mấyF đàoF thôngE trởE bồiE trungD
lờiP bằngL khaiJ chứngI vàI trongH nóiH củaG thìG choG nêuF chấtF côngF vănF bàiF vềF xinF khuyênF chúcF chịF giùmF hôngF lẹF mấyF ngắnF rồiF thamF đồnF ngayF kiếnF kếtE tínhE ngườiE chủE cácE cơE hoặcE theoD đềD câuD trìnhD
lởK bờH đấtG sátF
lỡL kýG rồiG chuyếnF cấpF dởF ghiF khaiF làmF maiF mưaF nêmF phảiF tayF uốngF xuốngF xóaF đưaF
lợiQ íchO nhuậnM dụngK choK củaJ ngườiI thủyI vàI bấtI khácH tứcG đểG thếG theoG đượcG hoặcG cơF vềF phíF thuộcF bảoF gìF cóF thamF trongF phảiF hơnE làE nhỏE doE trênE hợpE thựcE từE nộiE xãE đốiE nhấtE liênD quyD màD quốcD sauD trựcD khiD
lợnK hơiF chếtF nàyF
lợpG ngóiF tônF
lụcR iM banM sốK kèmJ khaiJ vyI ngânH bảnH soátH hồG hợpG củaG hộG địaG giấyF lạiF nàoF nàyF thửaF đấtF đồF đụcF iaF quânF xiF vàE aE đínhD danhD thôngD
lụtK bãoG
lứaG tuổiG
lừaK đảoH dốiG chuyểnF khôngF mấtF tiềnF
lửaJ rừngF thìF raF
lữI hànhI đoànE
lựaP chọnP
lựcT thiP lượngO từO kểM củaM phápL hànhK vàK giaK trongJ thựcI đểI chuyênI thìI tàiI màI đượcI việtI choI theoH sauH mãH đốiH hoặcH tạiH ngoạiH côngH cóH quảnH vềG ngàyG mộtG quốcG hoạtG họcG giấyG phảiG sảnF khoaF ởF tựF khácF xãF lúcF rồiF doF khiF bảoF nhưngF sốF tổF đãF đếnF bởiE thamE phụcE phùE đápE cơE khôngE phátE thuộcE đầuE nghiênE cấpE tiếpE trướcE kỹE trênE trọngE vănE hỗE hợpE nhàE sửE nhằmE quyE tỉnhE tốiE chấtE cầnE làD thôngD ápD cácD phòngD hạngD kiểmD khaiD nghềD thànhD
maO túyN chayJ chắnF nênF quáF thậtF
maiN tángL lênH tôiH emG mìnhG mấyG mốtG cấtF dậyF hãyF họpF kiểmF kỷF muaF ngoàiF thiF trảF trờiF tuiF vàngF đemF đoànF đổF
manG
mangO thaiK theoJ tínhI lênG quốcG gìG họG tàiG cờG lạiF ngoạiF giấyF tinF vàoF raF mầmF bầuF cănF kínhF nộpF áoF vũF tácD
mauL soJ donF nhấtF baoE giayE hỏngD
mayJ màF quáF sắmD rủiD
menG loạiF
miaE
minhQ bạchK nhânK vàI nộiI vềI xuấtI việcI đượcH côngH điềuH thìH thưH cóH thôngH mẫnG chứngG choG đãG cácG theoG ngườiG quyềnG làG họaG tốG hợpG nguồnG hoặcF tàiF tínhF tưF sựF khiếuF quânF đápF trongF hơnF bâyF hồiF tạiF đoF phảiF khôngF năngF tìnhF đểF thuộcF dựF sỹF thiệtF củaE doanhE thựcE làmE nhiệmE cơE đềE đốiE lýE rõE giấyE báoE châuE đủE quyếtE thiếtE kiểmD phươngD tổD kinhD yêuD chiD xâyD hàngD quanD
miêuF tảF
miếngK đấtI vườnG nướcF ruộngF
miềnM núiK quốcH namH trungG bắcF tâyF cấpE vàE làD
miễnP thuếM nhiệmL phíK trừJ tiềnJ phépI giảmH chấpH họcH tráchH nghĩaH điG giấyG thịG hoặcG nộpF kiểmF làF saoF dịchF lệE thiE hợpE theoE thựcE mộtE đàoE gọiD thửD hìnhD thuD
miệngL choG ănG chuyệnF chánF cóF emF kiêngF thìF thôiF
mongI anhG muốnF bàF côF
moócG
muaR bánN sắmM bảoL lạiK nhàK đấtJ điệnJ hàngJ cổJ côngI tàiI xeI ởH đượcH thuốcH hoặcH máyH vàH tráiG chiếcG cáiG giùmG gìG vàoG hóaG cóG thìG phầnG chứngG mộtG chuộcG trảG choF theoF chưaF vàngF véF vềF củaF vănF giấyF hếtF buônF sổF ngoạiF giáF hayF bòF chèF giúpF luônF lúcF nhầmF thángF ôF đòiF đỏF nợF tàuF khôngF thêmF trongE từE sảnE phảiE quyềnE tạiE đểE nguyênE làE cácE bấtE phươngD trựcD vậtD đãD ngoàiD trướcD tínD
muốiK đểF dưaF mèF điF hoặcD nhậpD
muốnO hỏiJ xinJ làmJ đổiI bánH mởH biếtH vayH điG lấyG sangG kiệnG nghỉG nhậpG vôG đưaG chuyểnF giaF nhậnF raF rútF đăngF choF chếtF chứngF coiF cưỡngF dờiF giửF gắnF gặpF gửiF hủyF khiếuF khócF lyF ngheF sửaF táchF tăngF tựF vàoF vềF xỉuF đòiF đốnF đứngF ởF củaE tiếpE
muốngF ngoàiF
muỗiF
muộnL nhấtH gìF lắmF hơnE
myJ cóF đangF điF dàiE rơE
màS khôngO chưaM ngườiM cóK vẫnK bịJ tôiJ nhàJ nướcJ họJ cònJ mìnhJ cơJ việtJ nóJ cộngJ saoI tổngI bênI doanhI tổI chủI cácI côngH đượcH bắtH cũngH chẳngH giờH gọiH phápH phảiH mộtH biếtH tiềnH haiH vắngH chỉH làmH giấyH nayH conG trongG tỷG quýG quênG tuiG xãG đâuG đãG tòaG gâyG việcG giáG theoG phátG kháchG vợG hộF thươngF phầnF chếtF đểF chaF sauF thờiF ảnhF cấpF cănF hìnhF thấyF tiêuF đạiF anhF trảF xâyF điF bàF mặtF trốnF vàoF đemF biênF buồnF bâyF bữaF chịF chịuF cánF côF cầmF cứF cửaF dọnF emF giúpF giỏiF hômF hútF hỏiF hồiF hổngF imF khócF khỏiF lênF lễF mưaF mạngF mấyF mợF ngheF nhớF nóiF nămF nấuF nợF quátF rắcF sợF sửaF thángF tranhF tốnF tớiF vuiF vộiF ănF đauF đáF đòiF đọcF ướtF ổngF tàuF đơnF đươngF bộF cáF hộiF bảnF khiF thànhF tạiE trướcE đốiE tiếpE quyE thựcE tàiE thuộcE ngânE hồE tangE khiếuE kếtE từE sửE vyE cầnE hợpD hànhD luậtD táiD lạiD quyềnD sảnD banD quyếtD sốD việnD thânD xétD
mànJ hìnhI nămF
màngF
màoF ănF
màuN vàngJ xanhJ sắcI gìI đỏI đenI trắngH daF nàyF rồiF cỡE vớiE củaE nềnE tímD vảiD
màyH nhănF
máM đểI ruộtG chồngF conF emF ghẻF kýF laF lớnF mấtF nhỏF nhờF nuôiF nóF nấuF tuiF tôiF tựF vợF đẻF ơiF
mácH
máiK nhàI tônF dộtF trườngF ấmF
mángG
mátK khôngF bâyF hảF mấyF rồiF
máuK ởF vàF hoặcE
máyR điệnL tínhL mócL bayJ phátJ inI trưởngI vyI chủI thủyI củaI đoH bơmH cóH chuyênH cũH chínhH vàH nhiệtH cắtH ghiH nàyH càyG thiG hếtG tròG biếnG thuG tàuG giúpG khôngG giặtF thìF quảnF chạyF quayF vàoF làF lênF mớiF trợF tựF bịF điềuF baoF chưaF mộtF báoF tốiF vôF cũngF emF gầnF múcF nóngF phạtF sángF thằngF thếF tôiF xinF xảF độF đụcF trựcF lọcF hútE ảnhE haiE nhàE chếE sảnE theoE trongE trạmE kéoE hoặcE khácE đượcE soiE địnhE lạnhE toànE phóE đểE tổE đóngD khoanD phảiD
mâmG
mâuI thuẫnI
mâyJ treH điểmD
mãP sốO hóaJ dânI địnhI vạchI củaH hồH hàngH thủH hiệuG đơnG vùngF gửiF nàyF tấuF khóaF chứngF ngànhE nguồnE vàE chươngE độcE choE xácE bưuD nhậnD tráiD kýD côngD đểD
mãiJ khôngH củaF
mãnI hạnF cácE yêuD
mèF ngonF
mènF ơiF
mèoJ nhàG conF hayF
mépJ nướcF nhàF ngoàiE trênE bờE
métN vuôngK trởF hếtF làF tốnF khốiF tínhE vềD đếnD giáD đốiD
mêI kôngF điệnF tínE
mìnL vậtJ vàE phảiD
mìnhQ cóK vàJ quảnJ hoặcI khôngI phảiI theoI nóiI đểI thựcH thìH trongH mộtH hayG hỏiG bắtG nuôiG hômG hảG điG gâyG làG choG đượcG màG vềF thuF cungF khiF nhậnF đãF phụF kêF xửF đốiF baoF vỳF biếtF nghỉF viếtF anhF cáchF cướiF emF ghêF hẹnF khỏiF lườiF muaF nhanhF nhớF nảiF quenF quênF thắngF tuiF tốiF ănF đemF làmF vớiF trướcE tạiE gắnE gửiE quyE banE sảnE bằngE bịE thamE đangE bổE quyếtE trênE tạoE phốiD đầuD trựcD xácD chịuD nhưngD
mítH choF nhàF sấyF
mònJ tàiG củaE vàD
mócL thiếtG nốiE
mónJ gìH ănF nàoF nàyF
móngI cóF làmF nhàF
môP hìnhM tảL dânI tôI lớnH vàH đunG màG phỏngG nhỏG củaG diệnF đàoF côngF vềF hếtF thìF rồiF dựF vốnF từE hoạtE phảiE tuyểnE đượcD vừaD sảnD xâyD đầuD
môiR trườngR giớiK
mônQ vềL họcK củaJ thuộcJ kỹJ nghiệpI phùH vàH thểH thiH bàiG cóG đượcG choG theoF trựcF nàoF quảnF hoặcF đểF khácF trongF đốiF doF thuyềnE quyE trungE cấpE liênE sauE giáoE khoaE tạiD chuyênD từD đápD đặcD kiểmD ởD
mõmF phạtF
mùK chữI lòaF dàyF
mùaM nàyH đôngH nàoG mưaG bưởiF khôngF màF nướcF vớiF hèF lũE vụE
mùiI hôiG
mùngH mộtF haiF
múaG
múcH điF đấtF
múiF chiếuD
măngI màF sécD
mũL bảoH anG mềmF kêE chốngE cóE vảiE màuE
mũiI tênD khoanD tàuD
mơH thấyG
mưaN toI khôngI hoàiG thìG ràoF phảiF bênF cóF làF gióF hảF mấyF nhàF rồiF xuốngF đóF lớnF đáE nắngE lũE
mưuM choI giúpG trưởngG vềG vớiE ủyE vàD trìnhD tổngD cóD
mươiM tuổiH lămH haiG ngàyG bằngF màF mấyF phânF thìF tớiF phầnF triệuF bốnE támE nghìnD
mươngI cóF mángF sauF
mướnK ngườiF nhàF ruộngF đấtF
mướpF leoF
mườiM lămJ támH ngàyH haiH nămH giờG mộtF bốnF bảyF sáuF conF mấyF ngànF triệuE nghìnD
mườngE
mượnL đấtG tiềnG câyG hồG ngườiG cóF nămF vàngF đỡF thiếtE tàiE
mạI myF tuiF
mạcI kỳF hóaE phiênD
mạchJ
mạiP điệnK dâmJ vàI theoH củaH phạmH cóG đượcG hóaG nướcG tạiG trongG hoặcG phảiG đểG tựF thựcF quyF biênF làF khácF vềF nơiF choF cònF khôngF quốcF đãF đốiE doE hàngE vụE bịE cổE trênE độcE thìE baoE chấpE việtE nhàD vớiD ởD mặtD khiD lâmD đóD
mạnG
mạngQ lướiL viễnJ vàI đượcI cóH máyH rồiH xãH củaH thôngG bưuG đấuG theoG hoặcG đốiG từG quốcG làF trongF ởF điệnF màF truyềnF conF baF chậpF hoàiF kiểuF nhàF nóiF rớtF thoảiF yếuF phảiF choF đểF thuộcE nộiE trướcE doE baoD thìD quyD
mạnhL thườngG khỏeF trênE củaE vàD vềD toànD
mạoK danhF hồE hiểmE hoặcE giấyE chứngD
mảK baoF nằmF ôngF
mảngH nàyG
mảnhK bảnH vụnG đấtG tríchD
mấtR giấyL tiềnL mấyL rồiK baoK anK thìJ sổJ khảJ năngJ thẻJ bằngI tiêuI tíchI hoặcI hếtI việcH trộmH phíH sứcH mátH mùaH quyềnH đượcH trongG cảG khôngG bìaG haiG khaiG ngủG điệnG đoànG hộF phảiF mộtF hồF cóF dữF cắpF bảoF conF dấuF tríF trắngF đóF baF bênF bữaF chếF càF cănF hômF hônF hồiF luônF làmF lươngF lệF ngónF nhéF nămF phépF tuầnF tênF xeF trậtF giáD
mấyS ngàyP nămN thángM lầnM ngườiL giờL chụcK triệuK hômJ phầnJ bữaJ bảnJ métI ôngI đồngI đứaI anhI bộI chữI trămI chúH loạiH ngànH nhàH phóH tiếngH tờH điểmH buổiG bướcG câyG emG hằngG hộG khóaG mứcG phòngG rồiG tuổiG vậyG banF baoF biênF bênF bìnhF bóF bạnF chỗF cáiF côngF cănF engF giấyF kỳF laoF làF miệngF mâmF nhiệmF phútF suấtF sàoF thìF thứF tiêuF tuầnF tấmF xãF điF đêmF đềuF đờiF ứngF
mầmL nonL bệnhG ănF
mầnJ răngG ănG chiF choF mấyF
mầuG
mẩnF ngứaF
mẫnH
mẫuS sốP quyM nàoL tạiK biểuJ giáoJ vậtJ đơnJ báoJ giấyJ vàI doI dấuI chữH nàyH biênH vănH hợpH tờG thuốcG kiểmG phiếuG phụG sổG bệnhG giámG đượcG củaG theoG đểG nhãnG chấtG thiếtG thốngG banG hồG chứngG phảiF thẻF đãF nướcF mớiF trongF thựcF điệnF lờiF khaiF đềF cũF gìF mấyF rồiF conF bảnF điểnF eF quyếtF đốiF lưuF xeF vềF sửE temE iE choE sảnE thửE bằngE mãE vyE cóE hàngE khôngE lấyE thểE hàiE kèmE phânE thôngE hoặcE môiE ngẫuE phácE tươngE cácD cơD trangD trìnhD xétD dượcD điềuD dựD quảngD hóaD phụcD phươngD
mậnF chưaF
mậpF khôngF
mậtP nhàM khẩuK mãJ thôngJ độJ củaH ongH vàH cáG kinhG dữG theoG côngG cácF giaF vềE trongE quốcE tàiE đờiE cóD đốiD phảiD hệD choD
mắcO bệnhJ đềI trongH phátH hoặcG cácF khôngF côngF dữF quáF vềF liênE vàE nợE củaE cầnD
mắmH bỏF chấmF tômF
mắtK emF kémF luônF làmF mờF thườngD
mặcK áoG đồngF trangF dùF gìF đầmF đẹpF trongD
mặnK đượcF hảF quáF xâmF
mặtQ trậnM bằngL đấtK nướcK hàngK cắtI tạiI trờiI củaI đườngH thìH đượcH phẳngH haiG theoG hoặcG trướcG vàG trênG tiếpG sauG cóG trongG nạF choF mớiF khôngF hayF baoF trăngF bàF cảF màyF mấyF nóF rồiF trònF ngườiF ởE chuyểnE cầuE phảiE đểE kỹE từE bôngE ítE biểnE vàoE ngoàiE đốiE giớiE khiE côngD chủD ngangD tráiD địaD thuD chínhD chướngD lấyD màD sânD
mẹP đơnJ đẻJ đểI chồngI nuôiI tôiI emH nóH hoặcH thìH conH cháuG anhG giàG củaG cóG việtG làG vàG kếG trongF phảiF màF mấtF vợF cầnF liệtF cũngF ghẻF khỏiF kýF mấyF ruộtF rồiF vuiF xoaF đòiF đừngF ơiF ốmF họcF nhờE đềuE khôngD đượcD sangD
mềmN ứngH quảnH vàG củaF hệE nghiệpE chuyênE đượcE thươngE cóE nộiE theoD xửD đápD
mệI conF dặnF ngồiF tuiF
mệnhJ giáH lệnhH củaF
mệtJ lắmG mỏiF ghêF quáF thìF
mọcH mầmF vậyF
mọiM ngườiJ tìnhH hìnhG hoạtG hànhG chiG biệnF chuyệnF trườngF tổE mặtE thànhE côngD thôngD khoảnD
mỏM khoángH vàG dầuG đáF hầmE đãD hóaD cóD hoặcD
mỏiI quáG chânF rãF
mỏngE
mốcM giớiJ chỉG thờiF ranhF đoF quốcE tiếnE địaE trọngD
mốiN quanJ ănH nguyH liênG giúpF tiếpF thựcE tổE trựcE cungE cấpE thôngE phốiE vàE kinhE quốcE thamE tạiD vềD củaD hoặcD quảnD
mốtI cóF emF giàuF làF lênF
mồL côiK mảJ
mồiE
mổK heoG cóF khôngF lợnF xongF độngF bắtE giaD
mỗiP thángK nămJ ngườiJ lầnJ ngàyJ bênI nhàH hộH tuầnH loạiH tờH bảnG thônG cơG cấpG trangF xãF haiF cáiF mìnhF mộF việcF đứaF thànhF đơnF đợtF bộF sảnF côngE hànhE quýE mônE kỳE họcD chuyếnD điểmD bàiD nộiD tổD cáD nhiệmD chủD mẫuD
mộL liệtI chúF cóF vềF đượcF
mộcK châuF choF sẵnF trongF đỏF
mộtT sốP trongO lầnO phầnN cửaM nămL ngườiL hoặcL thángK mìnhK ngàyK thànhK bênJ tờJ thờiJ cáchJ chútI cụcI khoảnI chỗI trangI đơnI métI tổI côngI tuầnI vụI bộH bảnH loạiH kýH tiếngH cơH nửaH trămH khoảngH nướcH hộH khuH buổiH việcH chữH cấpH lôG câuG nhàG cóG látG nẻoG tayG đằngG giaiG nộiG chiềuG hìnhG hệG chuyếnG vănG tỉnhG địaG lúcG hayG lượtG tàiG xãG tỷG nhómG điểmG conG nơiG phóG chếF kiểuF đốiF vùngF ngôiF phươngF khôngF tầngF bàiF chỉF doanhF túiF mứcF trẻF tuổiF đườngF cộtF suấtF đượcF thếF đôF bóF emF mặtF tấmF bìnhF bơF chưaF chụcF cuốnF cáiF cânF giườngF haiF hécF hômF lờiF nênF tráiF tôF tặngF điF thẩmF giờF bậcF cáF chứngF lớpF hàngE chươngE chủE vấnE quốcE mẫuE nghềE lượngE kỳE vỵE giấyE ngânE sảnE cuộcE hợpE sựE hồE tàuE hànhE mãE tậpE tộiE đènE dựE thuốcE quyD quyếtD họcD chuD đoạnD huyệnD lĩnhD thôngD loàiD phápD thửaD đầuD giáoD phiếuD
mớiR đượcL cóL vềK sángK côngI hoặcI thìI sinhI muaI vàI ởI phảiH nộpH raH choH mấtH củaH theoH khôngH trongH nhậnH điH bịH phátG lênG mởG đủG lấyG duyệtG vàoG đóG tàuG sốG banG thànhG thoátG đểF vớiF giấyF xâyF baoF đặtF nghỉF trảF thôngF đúngF chínhF đẻF biếtF chàoF chúcF cướiF cỡF dọnF giờF gỡF háiF hômF khiếuF khổF ngồiF phạtF quaF rángF rảnhF tinF vôF xinF xongF xàiF quyF làF nhấtF thayF tạiF từE chỉE thuộcE cácE đốiE chưaE doE tốtE tiếpD làmD màD trênD đãD phươngD nếuD thựcD
mớnE nướcE
mờJ quáG chữF hếtF làF mờF sốF
mờiN thầuL quanI thamH đạiG họpG kháchF bácF haiF thìF anhF bàF chúF cảF ghiF gửiF lênF mấyF trướcF tôiF sơF cácE chuyênE củaE ngườiE thiD chàoD
mởQ rộngL tàiL cửaJ quánJ tạiJ phiênI nhạcI tiệmI lạiI thủI thưởngI biênH hộH vàH lớpH ngànhG sổG nhómG xưởngG thầuG niêmG côngF thêmF khôngF bánF lênF trườngF bàiF họpF hồiF nhàF sạpF thìF tạpF hoặcE thừaE củaE cảngE choE vỉaE hồD trướcD họD chiD đầuD đượcD
mỡI bụngF luônF cáD
mợJ baF emF khôngF tưF ấyF
mụcS đíchP tiêuO côngK cácK hàngJ thuốcJ tàiJ loàiI lụcI thiếtI vàI nàyI sảnI iH đầuH quyH dựH củaH bíH bệnhH thủH hóaH thựcG nghềG ngànhG địaG doG đượcG dịchG chiF vănF vậtF miễnF phươngF bổF hồF nguồnF giốngF vỵF nátF chấtF tươngF gìF rồiF cơF quanF thôngF chỉF cấmF dượcF hệF kiểmE trongE máyE nhiệmE đốiE chứngE trangE khuE theoE aE phụE phảiE dữE lấnE đãE tiềnE hoạtE biểuD diD quốcD kêD riêngD phânD sáchD sốD giáoD đềD độngD mặtD nguyênD phíD vyD cóD nhàD
mụnG nhọtF thìF
mứcS độO chiN thuL lươngL kinhL tiềnK giáK hỗK đầuJ thuếJ sửJ quyJ hưởngJ đóngI vốnI chuẩnI trợI phụI bồiI tốiI bìnhI phíI lãiH laoH phạtH phânH giaoH thamH tiêuH caoH thấpH suyH thùH khoánG thưởngG haiG nàoG bịG choG côngG giờG haoG giớiG miễnG họcG vayG vàG tríchG ưuG tạmG xửG trầnG hoànG truyG dựG đượcF phảiF vậtF đấtF nợF bảoF giảmF theoF củaF nhânF xãF thiếtF khuyếtF điềuF sốF chênhF khôngF doF tăngF hìnhE kýE thanhE xâyE ănE cungE dưE tráchE chấtE lợiE sauE liềuE hiệuE rủiE saiE diệnE khấuE nhuậnE phòngE xếpE tồnD vớiD ápD cơD doanhD làD tỷD đềnD bằngD nướcD tổngD điểmD dụngD sinhD sốngD chỉD ánD đãD cụD tiếtD trungD
mứtF dừaF
mừngJ thọH quáG cướiF thôiF
mựcL nướcK đenF bayE kếE kiểmE đạoD
mỳI củaF luộcF xeF đểF
mỹN phẩmK thuậtI tụcH nghệH vềF gửiF khêF nhậpF đăngF quanE cứuE
naF
naiI
namS vàN làL cóL ởL hoặcL theoK đượcK phảiK đểK thựcJ cấpJ trongJ địnhJ vềJ điJ vớiI thìI củaI tạiI raI khôngH choH quyH khóaH đãH đốiH khiH tổH banH côngH thamH từH doG thôngG kýG đếnG làmG quyếtG quảnG trênG màG anhG baoG trướcG cácG cùngG tiếpG chịuG báoG hoạtG chủG nămF nhưngF độcF thànhF hướngF chỉF phêF xemF áF cungF gửiF bịF đangF chưaF xuốngF mìnhF thuộcF thườngF đáF bộF thẩmF chấpF lậpF xácF xâyE đồngE liênE phùE đầuE xuấtE sauE dướiE vàoE bằngE cưE nộpE sửE tiếnE xãE gồmE kếtE nhưE tiềnE cònE cănE nhậnE trìnhE phốiE sốE đủE họcD nơiD nếuD nhằmD phátD trởD giảiD kiểmD tổngD sửaD thuD ủyD chuyểnD giaoD quaD sinhD ápD đánhD đápD đưaD
nangF
nayP đượcJ cóJ điJ khôngH baoH mấyH ănH làH làmG aiG emG nóiG rồiG saoG tôiG xãG đôngG thuộcG đãF bịF thuF chậmF chỉF chỗF chủF conF giáF hệF họcF họpF kẹtF luônF luậtF lênF lúaF lạiF mườiF mắcF mệtF ngheF ngàyF nhiềuF nhàF nhậuF nóngF rétF rớtF saiF sinhF sángF sươngF thươngF trúngF trờiF trựcF tuiF tăngF vềF xổF đáF đámF đánhF đóngF ổngF
nemF chuaF
neoL đậuK đơnH ngườiF
ngaF
nganE
ngangP bộO nhauI sôngG quaF chừngF phiếuF củaF cóE phảiE vàE theoD khôngD
ngayO sauK choK khiH trongH cácG từG việcG bằngG đếnG vớiF trướcF tạiF quyếtF đầuF ởF tìnhF vàE tínhE thìE ngườiE vănE hồE biệnE củaD hànhD thôngD trênD đểD
ngheN khôngI nóiH coiH đượcH mộtG hoàiG tiếngG nhạcF buồnF chơiF lệnhF lờiF máyF quáF tinF vuiF vậyF vớiF đâuF đâyF nhìnE ýD
nghiL dinhI ngờI vấnF lễF thứcE giảE
nghiêmN trọngM cấmJ ngặtI chỉnhI túcH minhG cácF lắmF
nghiênP cứuP
nghiêngI sắpF dọcE ngangD
nghiềnF
nghiệmQ thuM thuốcJ vàI trongI củaI thựcI theoI đượcH làmH mẫuH cóH phảiG vềG hiệnG giốngG khôngG hoặcG chấtG côngG kiểmG trênG khẳngG đểG đốiF thứcF đãF sinhF phươngF nhanhF cácF máuF lâmF anF tạiF chuyênF phânE hoạtE thamE triềuE viênE bệnhE nghiênE thànhE đạtE đápE phùE tàuE choE giảngE xácE làE quyE thuộcE dòngE tínhE phụcE điềuD dượcD nướcD quảnD nghềD tửD baoD cấpD trọngD doD sảnD đánhD bằngD khảD xeD
nghiệnO maM bắtJ chấtH thuốcG tựF hútF ngậpF tạiF cácF theoF vàE phảiE hoặcD
nghiệpU vụP vàP côngO cóM đượcM bảoM theoM củaL kinhL phảiK cungK trongK nhàK hoặcK thựcK quảnK khôngK doK choK nhỏK thuộcJ đãJ quốcJ đốiJ táiJ viễnJ đểJ làJ đạiJ tưJ quyJ khácI phátI trungI tạiI nôngI kiểmI viênI ởI trênI dựI thìI cấpI từI vềI sảnI khoaI sángI việtI cổI thamH trìnhH hoạtH ứngH bánH chếH cảngH giáoH môiH nướcH sửH thẩmH anH đềH chuyênH thànhH đangH bịH mớiH trựcH màH caoH sinhH khiH sauH nộpH đầuG đặtG gửiG đóG dịchG baoG tổG hỗG liênG đăngG vớiG đấuG nhậpG trướcG xếpG chưaG riêngG ghiG nhậnG hóaF khởiF xâyF tựF yF khaiF tiếpF đườngF địaF muaF aF quyếtF đápF chuyểnF làmF nămF ngoàiF lậpF hằngF lâuF hạngF kếtF đổiF chỉF kýF đàoF đếnF hữuF gấpF lãnhF lắmF sốF tháoF tôiF bằngF cácF thôngF gồmF nhưngF kỹF chủF raF xãF chịuF siêuF vàoF banF chínhF đạtF phùE cănE báoE đặcE nhưE thuêE xácE hoànE quânE bổE lầnE hiệnE nhằmE dượcE ápE điềuE nếuE tươngE đóngE cònE nhânE vừaE giảngE thểE thứE tínhE diE vậnE phầnE xuấtE trảE đủE hàngD nhómD tạmD quaD sangD tốtD vyD bưuD chấmD hợpD mởD giảiD giaoD gắnD mộtD phụcD trồngD vượtD hànhD nàyD nơiD quảngD đảmD
nghèoP khôngI đượcI củaH cóH bềnF thìF đaF theoF đểF vàF thuF baoF chỗF hảF khácF khóF lắmF nhưngF nuôiF nộpF quáF rồiF sửaF thậtF tốiF vàoF hoặcE
nghìnI thôiF đồngF dânE tấnE tỷD
nghĩH gìF làF tìnhF
nghĩaR vụQ việtN trangJ địaH làG khôngF củaF cơE quanD
nghẹtH thôngF
nghềR nghiệpQ quốcK luậtK côngJ hoặcJ đàoJ đấuI vàI kinhI dượcI theoI choH cóH đượcH củaH thìH dịchH đầuH kiếnH tạiH đoH đểH quảnH trongH thừaG quyG truyềnG cáG chứngG khámG thúG đốiG kiểmG đãF bậcF khiF lưuF kểF nàyF thuộcF đóF đánhF đanF ởF hoạtF phảiF thamF trìnhF môiF ưuF doF vớiE họcE khôngE màE đặcE khoanE nôngE thựcE bảoE dựE phùE khácE sảnE tưE tinE làE thẩmE trênE xửE đồE từD đăngD khaiD biênD chuyênD liênD vậnD bịD trọngD caoD giảngD độcD
nghệR thôngN caoN vàL thuậtK anK cấpJ củaJ trongJ sốI đượcI quyI cóI đểI côngI mớiI theoI quốcI nhânH vềH tiênH sửH sảnH chiếnH chủH thuộcH hoặcG kỹG làG phụcG hướngG đốiG đãG tạiG thựcF phảiF khôngF tinF xemF doF banF quyếtF choF tổF khaiE cácE việtE vàoE chếE phêE sinhE từE hiệnE trênE khácE phùE bảoE cầnE nướcE quầnE tỉnhE quảnD sỹD vớiD baoD tổngD thẩmD nhằmD trựcD phốiD trìnhD xâyD địaD
nghỉQ hưuL việcL phépJ bánJ mộtI làmI sinhI dưỡngI ốmI họcH theoH khôngH kinhG điG cướiG lễG ngangG rồiG ngơiG hằngG thaiG choG hưởngG tếtG côngF thìF hèF bệnhF bịF chútF chờF dôiF gầnF hẳnF luônF maF mấyF sanhF vậyF ănF đẻF bùE hàngE cuốiD giữaD chuẩnD
nghịU địnhS cấpO quyếtO củaN cơL cácK côngK theoJ khởiJ bổJ điềuJ giaJ xácJ bộJ vàJ xâyI thẩmI thayI phêI thànhI thanhI phảnI đượcI miễnI sửaI vềI hỗI đăngI vớiI ngườiI chủI choI đốiI kiểmH giảiH ápH chấpH xétH thuH ủyH tòaH chuyểnH xửH giaoH giámH bằngH xemH hủyH tạmH đánhG hoànG thìG chấmG hoặcG mởG phảiG khôngG đưaG giảmG nhậpG thựcG quyG hộiG đếnG hưởngG quốcG thủG trợG cungG trongG cửG nhàG xóaG tiếpG gửiF tổF việnF hiệpF khenF cóF kèmF làF rútF danhF gồmF thaF tổngF ánF chiếnF vayF luậnF sởF việcF chứngF đóF biệnF trảF hợpF cụcE đãE đặcE baoE camE kếtE làmE đổiE bánE chỉE nêuE cánE liênE phốiE bảnE bảoE đấuE thamE banE khôiE đóngE đểE cậpE ghiE muaE ngânE nhậnE traE tạiE chánhE chínhE hàngE biếtE thămE khámE trựcE chiD nhữngD nàyD trúngD thôiD truyD trướcD đạiD quáD thôngD khaiD kịpD toànD
ngoF vuiF
ngoaiG teE
ngoanH nữaF
ngonL khôngH hếtG hảF lắmF nhéF nhớF rồiF vậyF ởF
ngoàiS tạiL theoL cóL đượcK vàK cácK nướcK củaJ hoặcJ việcJ thìJ làJ phảiJ đườngJ trongJ khôngJ thựcJ đểJ quyI chợI côngI vềI vàoI cấpI trờiI phạmI làmI ngânH đãH trụH đốiH choH khuH raH đếnH hoạtH giáH khiH màH cơH doH thuộcH khơiH sânG giờG trênG gỗG gửiG thamG nộpG tiếpG hànhG cửaG trướcG ởG đầuG bằngG tiềnG nhàG đangG quânG đưaG nhữngG lãnhG bảngG khácF baoF bịF cầnF cùngF hạnF muaF dựF sổF chủF họcF biếtF thànhF vớiF dánF hàF thôngF tựF đánhF đảoF aiF bắcF cổngF lấyF mấyF nhậpF nắngF nớF phốF quánF quảngF rạpF rẫyF saoF tiệmF vườnF vựaF kinhF tráchF trựcF cungF danhF phùF địaF sửF vùngF đềF doanhF chuyểnE liênE thờiE tốE cưE giaE hợpE nơiE sauE đăngE chếE khungE sốE tiếnE trườngE hệE nhậnE phụcE thườngE chịuE đôE chỉE tươngE chưaE ngànhE nhằmE tổE từE báoE đặtE gồmD hồD mởD việtD giảngD gópD tỉnhD điD chươngD nghiênD nhưngD nộiD tàiD vyD ủyD lậpD mangD nếuD dướiD kếD quyếtD cảngD kýD mứcD nhiệmD đóD đạiD
ngoáiK chưaF giờF khôngF màF rồiF trễF tôiF vậyF
ngoạiQ tệN giaoM hốiL ngữK thươngI quanH laiH trừH củaG támG trúG vụG biênF nghiệpF ởF coiF emF kểF mớiF nhaF tìnhF từF vàF khóaE vyE kiểmE bảngE bộE suyD khoaD theoD
nguyP hiểmN cơM cấpK hạiJ sânF anE
nguyênR tắcO liệuN vàN nhânL nướcL thôngJ tửJ giáJ môiI đơnI vậtI vùngI biểnH lýG thiênG khaiG khoángG vẹnG duG khôngF quánF loạiF trạngF hảiF tốF đốiF bảnE lươngE quyếtE thủyE tínhE làE theoE địaE rừngE đượcE bằngE niêmE củaE doE khácD cóD phảiD sốD cấpD dầuD tạmD viễnD sinhD trongD
nguyễnK vănH thịG giaF choF sinhE chíD
nguyệnN vọngJ tạiH củaF viênF vàF gópF mứcF thamF theoE thiD đượcD giaoD nộpD thựcD hỗD trảD
nguồnR vốnM gốcM kinhL lựcL thuL nướcK ngânK phóngJ tàiJ genJ nhânJ lợiJ sốI điệnI nàoH chiH tinH thôngG hỗG khácG quỹG giốngG mởG đóngG sauG hợpF cungF phíF thảiF quaF gâyF nộpF dựF tiềnF củaE việnE phátE sangE từE vàE hìnhE năngE đểE dữD vayD theoD trảD đầuD quyD
nguộiH chiênF
ngànL mộtI chiaF chứF emF hảF màF mườiF nhânF thôiF
ngànhR nghềK vàK liênK cóK đàoJ vềJ hàngI côngI trungI quảnI thúI khácI hoặcI giáoH sảnH kinhH yH đượcH tàiH kếH trongG tạiG kiểmG thuộcG củaG bảoG đểG quânG theoG khoaG hóaG laoG vănG ngânF phùF quốcF xâyF nộiF quyF địaF mìnhF cấpF giaoF doF kỹF ởF thựcF nôngF dọcF thôngF họcE luậtE thốngE thủyE làE phảiE điệnE dựE điềuE tưE thuốcE thìE đãE chịuE thuếE nghệD đốiD hạD ngoạiD chứcD dượcD khíD năngD sứcD thiD chủD đấtD
ngàyV làmQ nhậnP kểN cóM thôngL nghịL kýL nàoK đượcK kếtK thángK luậtK sinhK trướcK cấpK phảiK nghỉJ hếtJ côngJ mớiJ thìJ quyếtJ tiếpJ cuốiJ mấyJ đăngJ raJ đểI banI cơI bắtI rồiI hoànI đốiI lễI ngườiI phátI nộpI giaoI đầuI tínhH thựcH củaH baoH maiH nữaH xưaH ghiH dựH sauH vàH thanhH tổH trongH bịH khaiH mộtH đếnH bộG thụG vậyG xãG khôngG trởG chủG thườngG thứG hộiG màG bầuG mởG tòaG gửiG kiểmG giấyG liềnG làF đóF hoặcF bảnF vănF ủyF sảnF chưaF chếtF giườngF lậpF phépF chấmF giỗF quyF tớiF dánF chótF chônF coiF cướiF gìF hảF hẹnF lạiF mườiF mốtF tướiF tốtF xongF đẻF ạF đêmF ởF doanhF theoF thuF tạiF thànhF hợpF tạmF choE khởiE liênE từE chấpE hoánE vàoE sởE cácE đềE hômE nhậpE truyềnE xảyE niêmE nếuE xácE thayE xuấtE phêE chuyểnE đáoE đơnE vậnE báoE bênE cụcE thiE địnhD tiếnD quốcD rútD đóngD hiệuD họpD hồD kếD ngânD trênD tổngD phápD trảD tuyênD
ngáoF đáF
ngâmJ chuốiF giấyF hồF mấyF trướcF đơnF nướcE
ngânS sáchR hàngQ quỹI vốnG táiD
ngãJ baG tưF quaF thìF
ngãiG
ngòiE mìnD
ngóG hoàiF
ngóiF choF
ngónH tayF
ngôH hayF nhàF
ngôiH saoG
ngônL ngữK tìnhF vàE
ngõI hẻmF nghiêngF điF
ngămF hảF
ngănN chặnM ngừaI cảnG cáchF khôngF mátF cháyD nắpD
ngũM cánI nhàG vàG giảngF giáoF tuổiF trongF nhânE theoE hoặcE vềE côngD đượcD thángD viênD quảnD
ngơiG
ngưK nghiệpG cụE dânD
ngưngI hiệuG lạiF trợF
ngườiV cóQ laoP bịO đượcO nộpO sửO đạiO làmN đứngN họcN khácN taM thamM nướcM khuyếtM đóM yêuL đangL dânL bệnhL quảnL khaiL giámL khôngL tốL tiêuL caoK đãK nhậnK khiếuK giàK phảiK việtK thựcK láiK bánK phạmK vậnK dướiK muaK thuêK điềuK thứK kýK đềK nàoK trởK trựcK chấpJ chếtJ phụJ hưởngJ dịchJ vàJ nàyJ khởiJ bảoJ chưaJ từJ thânJ thiJ caiJ thừaJ bàoJ tiếpJ mấtJ raJ phiênJ chịuJ giảiJ ởJ trongJ lậpJ nhàJ nhiễmI nghèoI tậpI chỉI đếnI vyI thuộcI gửiI hoạtI chơiI tiếnI đăngI nuôiI nóiI thụI thìI nghiệnI trúngI hoặcI hànhI điH chămH dựH kinhH làoH chứngH khángH ngoàiH họpH nằmH nhậpH quyếtH cưH sởH vớiH mắcH giữH phátH sauH củaH trênH dùngH lớnH ứngH quyH kiaH màH langH xuấtH làH thôngH chủH thôiG quáG vắngG gọiG giaoG hòaG lạG cùngG theoG đủG tốtG trưngG ápG tànG sảnG xinG mẹG dạyG giúpG sốngG lưuG xemG hiếnG gâyG tâmG đểG conG ghiG gốcG hướngG chuyểnG mangG báoF nộiF loF đánhF thếF choF thànhF vàoF đóngF bỏF mộtF xungF đầuF mùF phụcF tổF baoF tựF cungF ănF banF kiểmF sayF bênF mớiF vayF liênF quenF trôngF đỡF bữaF cũF hànF háiF kiệnF kéoF mỹF thượngF thậtF tuổiF tâyF tậtF đauF điênF thayF chiếmF kêF trảF địnhF đốiF huấnE hyE thuE biếtE quảngE ủyE xácE biểuE chuẩnE doE đạtE chaE gácE thườngE xếpE đồngE chồngE cầnD dẫnD tạiD vợD lấyD viếtD diD triệuD xửD cònD cầmD giớiD phânD đưaD gópD nghỉD
ngưỡngK đườngE
ngượcJ lạiI đãiE
ngạchM thuếI côngH chuyênG kiểmG bậcG viênG dựF vớiF thẩmE cũE lươngE sỹE xuấtE phápD nhậpD vàD
ngạiK vậtI kháchI ngườiF choE
ngầmK phảiD vàD
ngầuG raF
ngẫuH nhiênH
ngậpL nướcJ lụtG hếtG mặnG
ngắnL hạnI thờiH cóF hơnF thôiF nhấtF tayF mạchE gọnD
ngắtF
ngặtI vềH
ngọcE
ngọtF
ngồiM chơiH xuốngH chờH nghỉG đâyG choF họcF bànF chợF chứngF khócF lạiF nhiềuF nóiF tùF uốngF đợiF trởE trênD
ngộI độcH ghêF
ngờJ mắcE vềE
ngụI cưF tạiF
ngủM lạiJ đượcI dậyG trưaF cảF cứF khôngF ngheF ngonF nhờF quaF quáF thêmF thếF đâyF
ngứaF khắpF
ngừE
ngừaM ôI choG vàG rủiG sựF cắnF xongF cácE taiE
ngừngM hoạtJ kinhH việcG sửG phiênG hoặcF xuấtF giaoF nhậpF cấpF hộF tiềnF cungF vàE thựcE lưuD tậpD đìnhD
ngữN dướiK củaG khácG khôngF bậcF sửF trongF vàF đượcF tiếngE hoặcE nướcE sauE
ngựaJ đuaE hoặcE
ngựcG áoE
nhaL chịG trangG chúF phảiF
nhanI
nhanhL chóngI nhấtH quáG thìF vớiF khôngF lênF thựcF
nhauP thìJ vềI từI chỗH khôngH màH vàG trongG hoàiG điG đấtG vớiG giữaG đượcG đểG nhưG hoặcG gâyF doF cáiF giùmF lênF ngheF suốtF tìnhF tớiF umF đâuF củaF theoE choD bằngD cùngD trênD
nhenI conF
nhiI nàoF việnF đồngD
nhiuG ngàyF phầnF
nhiênO liệuM vàH cóG củaG đượcG bịF hoặcF khôngF chếtF tắtF theoF khácF trongE làE từE vậtE đểD tìmD
nhiêuR tiềnN ngàyM phầnL mộtL tuổiK métJ nămJ nhàJ ngườiI câyH thìH hộG lầnG phườngG thángG triệuG độG bộF bữaF conF cáiF hảF kýF làmF nướcF phiếuF sốF tiếngF tấtF vậyF vốnF xãF xăngF âmF đạiF đấtF đểF
nhiếpE ảnhE
nhiềuP lầnK ngườiJ quáI hơnI cấpH nămH nhấtH cơH khóH cóG lắmG loạiG trangG tỉnhG đợtG côngF địaF doanhF thiếtF giấyF tiềnF bànF cuaF dùngF màF sứcF tậpF ngànhF tổF lĩnhF nướcF thànhF tầngF đơnF đốiE bảnE chủE nguồnE bộE nhàE thửaE laoE nộiE tộiE mụcE hợpE bênE phươngE tìnhE nơiE vănE nghĩaD phầnD tàiD hìnhD hoạtD hộD chứcD sảnD
nhiễmO môiK bẩnG vàG vớiG trongG thuộcG nguồnF daF chấtF bệnhE hoặcE khuẩnE choE nguyE trùngE đấtE theoE cóE đượcE đốiE bomD củaD làD vyD xạD phóngD mớiD tạiD
nhiễuJ cóH
nhiệmU vụS củaP thiN vềM trướcM tổM thựcL kỳL hìnhL quảnL hữuL phốiL chứcL thôngK sauK vàK bảoK thuK lậpK kiểmK báoK hướngK cungK bồiJ gửiJ theoJ chủJ côngJ đốiJ giảiJ xâyJ lạiJ chỉJ trongJ vàoJ giámJ tiếpJ xemI tổngI trảI nộpI thẩmI quyI xácI hoànI thamI cấpH thanhH làmH nhiệmH giúpH hoặcH banH khácH chuyểnH dânH chuyênH đềG đượcG đăngG ràG bốG cácG phảiG cáG ủyG tạoG cậpG choG lưuG trìnhG chiG xửG khôngG giữG vănG thànhG điềuG nghềG cóG triểnG liênF nghiênF phânF đểF tuânF tuyênF đảmF ngườiF dựF bổF chấpF chươngF ghiF doF trựcF xuấtF đầuF khiF chuyệnF chínhF đưaF phêF sửF toànF bànF khaiF phápF thườngF lấyF đánhF thừaE tậpE giaoE hòaE vớiE cửE phổE ápE đạiE tínhE đoànE đóngE thìE tựE lựaE quyếtE tạiE bằngE cụE nhưE yêuE phátE phòngE kêE tiếnE xétE caoE chuẩnE kýE thấpE khấuE địnhE hiệuE hỗE chămE thốngE chungD traoD nếuD raD từD vậnD khắcD muaD thiếtD duyD thayD cánD tìmD đônD kếD màD phóD đặcD
nhiệtL độJ điệnH đớiG kếF
nhuO cầuO yếuF
nhuậnM bútI sauH thựcG củaF đượcF vàF kếE dựE hoặcE thuD gộpD từD choD
nhuộmG xảF
nhàV nướcT đầuP ởO thầuN tôiN máyM giáoM emL trườngL cóL bênK sảnK khôngK thìK cháuK tuiK chungK choJ cungJ đấtJ trọJ xuấtJ điJ đượcI dânI vănI khoaI hàngI tàiI tìnhI nghỉI thờI tạmI xưởngI conI dộtI mìnhI mấtI ôngI trẻI gaI cấpI báoI chịuH cháyH nghèoH rồiH làmH ngườiH phảiH mộtH hộH sinhH thuốcH vàoG bịG màG aiG cầnG cậnG khoG kínhG mạnhG mấyG sậpG xongG riêngG vệG đăngG chứcG xâyG tạoG đạiG xãF caoF chờF doF thuêF trongF trênF nhậpF từF vàF gặpF mớiF biaF táiF cáchF cũF nhỏF đâuF cònF dướiF nhàF thuF bácF chiaF chơiF chưaF chồngF coiF cãiF cứF cựF dưỡngF gheF giáF giùmF gãyF gầnF gồmF hóaF hơnF họpF khóiF kếF láF lúcF lấyF muốnF neoF nghẹtF ngủF nuôiF nàoF nátF nôngF nămF nấuF phốF quáF saiF saoF sắpF thôiF thươngF thấmF thếF tiềnF tranhF trôiF trôngF trảF tăngF tốnF tớiF uốngF venF vợF vỳF đềuF đợiF ồnF ủngF quảnE chếE cửaE ănE đểE tuE tangE trạmE lưuE làE bếpD củaD hoặcD kháchD
nhànH rỗiH
nhàuF nátF
nháiF
nhánhO ngânK củaI doanhI nướcI tỉnhI côngH vănH tạiF đèF hoặcF cóE đượcE theoE vàE cácE phảiD trongD trênD hạchD
nhápH khaiF màF
nháyI củaF vàoF
nhânV dânT cóP viênO đượcM vàM khácM trongM nướcL lựcL sựL kinhL củaL thựcK thamK liênK chuyênK phảiK khôngK làK sảnK đềK phảnK theoK hoặcK tạoK đãJ bịJ thươngJ việtJ sửJ thọJ côngJ khaiJ hoạtJ đầuJ ởJ đạoJ khiJ đểI nộpI danhI thuộcI phẩmI thânI gâyI cungI đốiI đangI đóI đăngI vớiI thìI quyI chủI vyI dựI ngườiI nhậnI tạiH khẩuH hệH chịuH kịpH tựH vềH nhậpH gửiH trựcH xuấtH bạoH làmH quốcH choH trênH lậpH liệtH ghiH giốngH cưG phânG chuyểnG quảnG kháchG rộngG tổG doG chỉG hoànG phátG tiếnG đủG nguồnG thànhG trảG đồngG sởG bánG sauG dẫnG cấpF bênF thuêF muaF chếtF chứngF màF bổF đếnF dùngF baoF vănF ưuF bấtF nhânF daF haiF trướcF hợpF phụcF nghiênF thămF yêuF nàoF chấmF cầnE chưaE từE bằngE bảnE chấpE nêuE tàiE cáchE giaoE thuE tiếpE kỹE hànhE tốE đóngE mớiE đápE đạtE phóngE đặtE ủyE biếtE cùngE vậtE khởiE kýE ngoàiE thiếtE đứngE gópE luậtE vàoE cácE mắcE raE xinE gặpE phùE trúngE xácE phốiD đảmD tiêuD đạiD gồmD trởD ápD chàoD quânD thôngD vậnD điD giámD nàyD cơD hữuD lưuD nữD sinhD xảyD
nhãnN hiệuJ hàngJ năngH thuốcH phụG mácG sảnF sauF hóaF vàF gốcE phảiE điệnE theoE thựcE baoD
nhìH
nhìnL khôngG đếnF thấyF conF kỹF nhauF sángF xaE
nhómP trẻI ngànhI aH iH đốiH côngF ngườiF lớpF nướcF tiêuF sảnF cổF nàoF nghiênF tuổiF phụF cácF chứcF thựcF hàngE chỉE nguyE nhàE xeE cáE nhiệmE đấtE thủE dựE vàE theoD iaD tàuD
nhôE
nhômF
nhúcG nhíchG
nhănF nhóF
nhũngL nhiễuF baoF vàF trongF đượcD theoD
nhơnK hòaF baF baoF cũF hậuF mộtF mỹF
nhưR sauQ đốiJ quyJ thếI vậyI điềuH nhauH đãH cũG trênG cácG khôngF thươngF bánF conF bỏF lờiF mấtF anhF cáiF rùaF vầyF đúcF hồE bảnE vợE trongE ngườiE trườngE mộtE doanhE việcE côngD giấyD khiD vănD hướngD cấpD
nhưngP khôngN chưaL phảiK cóJ tốiI vẫnH đãH ngườiG sauG đượcG bịG đếnF nhàF tổngF giờF lỡF thuộcF trongE cơE chỉE cònE cầnE việcE thờiE thựcD tổD hếtD đangD
nhườngH phầnF thừaF đườngE
nhượngO quyềnL vốnJ cóI bấtH đấtG toànG dựG vàG cổG theoF lạiF chứngF bánF đượcF quánF hợpF mộtF hoặcE phầnE táiE phảiE khôngE choE tàiD đểD bịD làD trongD đãD
nhạcK toH gìF lớnF thiếuF trịnhF ầmF cụD
nhạtH
nhạyF cảmE
nhảyG dùF
nhấtR làM địnhL củaK vớiK mấyJ trongJ quảnJ mộtJ vàI đượcI sauI vềI tríH trênH bằngH ngàyH theoH vàoH trướcH khôngH đểH choG từG bữaG vậyG haiG vănG khiG phảiG cóG đếnG đốiG hoặcG giữaG cácF baoF kểF việtF hômF hảF mùaF thiếtF thếF tớiF thìF ýF đãF tạiE baE tínhE việcE nămE quyE phươngE nộiE trungE soE ởE mỗiD quánD côngD thờiD doD giữD mườiD thựcD
nhầmL lẫnH chỗF dòngF nơiF phânF trongF
nhẫnF bữaF
nhậnU đượcP đăngO đủO hồN củaM vàM quyềnL kếtL thôngK chuyểnK xuấtK tiềnK báoK xétK hoặcK tàiK giấyK theoK lạiK đãK thứcJ đơnJ hàngJ conJ ngườiJ bảoJ khôngJ cơJ vềJ vàoJ biếtJ kiểmJ hoànJ anJ tìnhJ làJ việcJ đầuJ hợpJ thìJ thừaJ côngJ cácJ vănJ chìmI chămI nộiI ủyI chaI cóI lưuI đạtI dạngI độcI phảiI cưI chấtI sựI sảnI huấnI đốiI doanhI dữI trongH yêuH nuôiH choH bảnH khuyếtH tốtH sốH thựcH đầyH thươngH địnhH điềuH laoH nguồnH sápH bằngH lươngH khảH làmH phầnH khoánH diH đểH hộH sinhH từH bànH thayH diệnH quyếtH nợG điệnG kýG nơiG tổG tạiG bịG hiệuG phươngG tậpG trênG lệnhG đấtG phùG khuG chứngG đềG thếG quàG trướcG hỗG vớiG hoạtG vốnG baoG giảiG thuốcG lẫnG thầuG giaG thamG phânG thànhG giaoG mộtG giáG việnG thanhG gửiG chứcG chữF táiF hànhF tiếnF trẻF danhF yF họcF chưaF doF chấpF phiếuF tờF hộiF khiF trựcF quyF sángF tốF gópF thânF hòaF kinhF kiếnF sơF vậtF cấpF cầmF lýF mấtF giúpF saiF tínhF mẹF chínhF hônF nhiệmF bốF chuyênF emF giùmF lốF rừngF sauF hệF sứcF thờiF phòngF mứcF bổF nguyênF tinF toànF trìnhF xãF thẩmF tươngF phảnF đàoF mẫuF thấyF bồiE hếtE nướcE tạmE bởiE sửE khoảnE quânE thẻE giốngE cănE thửE trưngE trợE đặtE chiE hyE khốiE vùngE dựE ghiE nhiênE tàuE vậnE chuẩnE nghỉE nàyE phạmE đếnE khaiE quaE đápE hạngE ưuE banE dòngE giữaE mãE nhưngE lầnE điểmE đạiE trườngE hiệnE khiếuE nhânE tửE camD dượcD khácD mớiD biênD nhưD nạnD nộpD đặcD hốiD liênD màD quanD quáD thưD bưuD chếD nghềD nhàD thùD xăngD ýD câyD cửaD lãnhD quốcD tặngD ởD hàiD hạnD môD nếuD thuD thịD trungD
nhậpS khẩuQ cảnhM doanhL từK cáJ ngũJ chịuJ củaI quốcI hộI vàoI vàI họcH dữH xãH cộngH mặnH khácH thấpH khiH haiG tínhG vôG chungG tỉnhG thônG đượcG hoặcG táiG theoG thựcG khoG cóG vớiG sốF tổF điềuF thànhF bìnhF hằngF choF lậuF baoF khôngF nộpF quáF việnF dướiF máyF thángF hoàiF nênF phườngF rồiF thửaF cácF thôngF hàngF dựE côngE tăngE quỹE hợpE tráiE cơE tạiE doE thìE đốiE phảiE làE đểE trongD nộiD tiềnD xuấtD
nhậtP thôngK kýJ kiếnI vàoI vàH cơH cácG bảnG dữG nộiG choG danhG quyG hồG khôngF cóF tìnhF đầyF cứF làmF mìnhF nóiF tuầnF tốnF vôF thườngF trongE đượcE theoE trênE kếtE sốE biếnD kịpD địnhD
nhậuK vôG bánF bốnF hoàiF mónF trướcF xỉnF
nhắcJ nhởH lạiG việcF
nhắmF mắtF
nhắnL tinH rồiG quảngG câuF cũF dânF emF làmF lạF nhéF
nhằmO mụcJ bảoJ nângH đảmH phátH phụcG thựcG tạoG ngănG giảmG đápG xácF duyF thuF hạnF cungE chốngE tăngE đánhE thúcE hỗE đạtE làmE phòngE hoànE khuyếnD giúpD loạiD
nhặtJ đượcJ giúpF
nhẹK đượcF cânF bịF cảF hơnE trongE
nhẽF nóF
nhệnF cóF
nhọF
nhọcI
nhọnF
nhọtF nổiF
nhỏO hơnK vàK cóH ởH tớiH nhấtH lẻG khôngF màF mêF quaF quáF thôiF tôiF xíuF điF đềuF theoD
nhổG mốcF
nhớL vềF hoàiF hàF hômF hếtF khóaF muaF muốnF ngàyF nhàF raF rõF rồiF tớiF đầyF độiF
nhớtF xeF
nhờN ngườiK mangH aiG bạnG cháuG chịG conG luậtF chútF emF làmF mấyF mộtF phiênF thằngF tôiF điF thuD
nhởH
nhỡH hếtF ngườiF nóF
nhụcG quáF
nhứcH cảF khôngF răngF
nhữngR ngườiN nộiL vấnL giấyK gìK trườngK aiK thôngJ quyJ việcH hànhH tàiH thayH điềuH nơiH vụH côngH nhiệmH tìnhH danhG mónG vướngG yêuG loạiG ngàyG hoạtG khoảnG đốiG mônF mụcF khóF khuF saiF xãF địaF nhàF đườngF chỗF nhómF thứF tờF vyF thônF điểmF biệnF chuyệnF giỏiF yếuF cănF ngànhF nguyênF cơF ýE kiếnE thànhE từE mặtE nămE tácE sảnE đơnE hàngE hưE tồnE vậtE chỉE khiếuE sựE thiệtE tổnD vùngD đặcD dấuD kếtD phátD rủiD chứngD cáD lĩnhD giáoD tinD vănD bệnhD hạnD phầnD tiếnD vỵD
nhựaK tốnF tớiF đãF thuốcE cầnE cùngD
niK lôngH khôngG baoF chútF mưaF nóngF trờiF
ninhQ hàngM quốcL mạngK vàI cảngI trậtI thôngH theoH củaH trongH choG chínhG điềuG đốiG khôngF tàuF tạiF đượcF hệF hoặcF nhânF nộiF trênF bìnhF tổE thuậnE nguồnE phảiE thựcE cơE doE thuộcE kếtE cóD quyD khácD ởD quânD bảoD cấpD hạtD
niêmN yếtN phongL
niênN xungJ hạnH vượtH cộngH nghềG độG vàF đuaF tìnhF chếF đượcF hoặcE theoE cóE làE trongE côngE việtE mấtE khôngE thamD thìD
niệmK chươngG ngàyG
noH chớF rồiF
noiE dungE
nomH
nonL thángF xãF vàE choD hạngD tưD
nungF
nuôiQ conL trồngL dưỡngK thìJ heoJ cáI cóI vàI theoH trongH bòG baG cháuG vịtG yếnG táiG đượcG củaG khôngG ongF nướcF baoF phảiF tômF chóF trênF trẻF sinhF hoặcF lợnF haiF xúcF béF bệnhF dêF emF giùmF gàF hoàiF mấyF mẹF ngườiF giaF hợpF làF nhậpF trangF mớiF tạiE dướiE đốiE quýE đãE mìnhE vớiE đểE khảoD độngD chứaD lưuD quyD cầnD từD
nuốtF cơmF
nàiE ngựaE
nànG nhiềuF
nàngF dâuF
nàoR cũngK thìK choJ hảJ cóJ mớiJ vậyI đượcI trướcH làmH khỏiH dễH ạH màH trongH đểH tớiG ởG nhậnG chiG chụpG cánG củaG lấyG ngonG nhỉG rảnhG rẻG thếG xongG ănG đỡG khácG vềG bịF phảiF vàF trênF vôF nộpF quyếtF ápF đangF caoF gầnF hơnF lênF bayF bàF báoF chạyF chốtF cấtF giữF hàngF hằngF hếtF khóF lauF loF lãnhF mátF ngheF nhanhF nhiềuF nhấtF nữaF rồiF trồngF uyF vuiF yênF ítF điF đâuF đẹpF thựcF lợiE vyE đóD khôngD đếnD
nàyV cóP đượcP vàO quyN thìN ápM phảiM đểM khôngL làL bịK trongK hoặcK tạiK choK màK thựcK theoK đốiJ hướngJ cònJ đếnJ doJ thayJ gửiJ khiJ vớiI đãI baoI nhưngI trênI chưaI củaI nếuI chỉI từI mớiI lấyH sangH hếtH điH vềH saoH trướcH quyếtH nộpH đềuH vàoH làmH cũngH lênH xemH sauG ghiG đóngG muaG lạiG khỏeG nhaG tăngG danhG thuộcG cácG quaG tínhG gồmG tớiG ởG kýG nhưG kèmF sẽF bằngF trìnhF nghỉF nhậnF bánF kểF bãiF phùF đánhF nênF tênF xinF ôngF đúngF aiF bệnhF cayF chỉnhF chụpF conF cùnF cựcF dễF emF gãyF gấpF hơnF họcF lắmF ngheF quétF rơiF rồiF toànF trễF trồngF trờiF tìmF tìnhF tôiF tốtF tụiF viếtF vậyF đàF ếF trựcF địnhF banF lậpF tốiF đồngF thànhE thôngE đềE phêE tươngE cănE tổE đangE chươngE cùngE vẫnE báoE cấpE thamE chịuE raD chậmD trừD bảoD nhằmD sửD xácD điềuD tựD hoànD đăngD
náiF
nátK hếtG vườnF hoặcD
nângO caoN cấpL lươngJ bậcI ngạchH tầngG thêmF nềnF đỡF loạiF hạngF trìnhE
nâuE
nãI
nãoE
nãyH cóF giờF tớiF
néF khôngF
nénH
nétI chữE
nêmG mặnF nữaF
nênN tôiI khôngI muaH chưaG điG bắtG emG vợG họF khiF nhiềuF tênF họcF aiF cháyF cáF cưaF cườiF giờF khócF kiêngF làmF mặcF mớiF nhàF nhờF nóF nóiF sángF tặngF tốiF đặtF ởF
nêuP rõN tạiL trênL trongI cụG cácE lýE gươngE
nítI giậtF trongF
nòngH cốtH
nóN khôngK báoH bỏH điH cònG cũngG cóF bắtF chạyF chửiF cứF dọaF giốngF gầyF lạiF lấyF lớnF mớiF mờiF nghỉF raF rủF sợF tạtF vẫnF vớiF
nócG
nóiP chuyệnJ gìJ miệngI mộtI khácI xấuI choI hoàiI saoI vậyI đượcH lạiH vớiH khôngH rõH thìG làG bằngG trướcG cầnG hếtG màG nữaG rồiG rứaG thậtG thẳngG thếG vòngG trênG củaF cóF chậmF vềF đóF đểF chiF cháuF chơiF chỉF càngF câuF dễF dốiF khóF láoF lênF lớnF nhàF raF sắpF thayF theoF thiếuF thiệtF tiếpF tôiF tớiF từF xạoF điF ởF việtE vàE hoặcD
nónG chốngE
nóngL quáG chảyF cóF chếtF dữF khôngF máyF nhưF ranF điF thiênE
nôF
nôiF vậyF
nôngQ nghiệpP thônO dânJ lâmH sảnH trungG địaD
núiL bàF nàoF lửaE giaiE caoD làD phíaD
nútI giaoG dựF trênF
nămU nayM củaM đếnL trướcL sauL sinhK báoK ngoáiK vàK kểK hoặcK thìK đượcK trởK họcK theoK rồiK nàoJ tiếpJ tàiJ kếJ mộtJ đốiJ mấyI thứI vềI tínhI liềnI làI đóngI đầuI gầnI kinhI côngI choH liênH trămH cóH đểH chụcH ngânH baoH thựcH khôngH đãH mươiH haiH trongH trênH cấpH tớiG mớiG giờG támG từG cuốiG dươngG nămG làmG màG gửiG cơG ởG ngàyG nghỉG quốcG thuG đóG xâyF phầnF xétF tươngF raF hiệnF xếpF phảiF quaF triệuF trìnhF tổngF nàyF saoF phútF aiF chọnF hảF kiểuF nhiêuF nữaF rồngF sáuF tấnF đẻF đăngF cánhF đánhF vớiF doF tổF vốnF banE nộpE giaiE dựE quyE tạiE vàoE bằngE lậpE phátE quyếtE tỉnhE hợpE sảnE thôngE nhưngD sápD đưaD xácD gồmD cácD cănD tuổiD táchD khácD nhậnD nếuD điềuD
năngS lựcO lượngM nghềM quảnL củaK thanhK laoJ suấtJ sửJ thựcJ vàI gâyI chuyênI cânH cóH thuH phátH đápH điềuH tiếpH thuộcG huyG thamG trongG cungG kiểmG kỹG nhậnG xảyG tựG choG khiếuG vềG ứngG làmG liênG nộpG tàiF đượcF địnhF bảoF thìF nhiệmF phụcF sinhF thẩmF khácF tổF đểF nguồnF theoF xửF khoángF chiF kếtF trảF xuấtF đầuF đặcF kinhF phânF chịuF ngoạiF sốngF tácF khaiF ảnhF anF phốiF đấtF cơE giaoE đàoE ngânE hoạtE hoặcE tưE vậnE đốiE phòngE hoànE nghiênE truyE đoE bổE chốngE giảiE sảnE thịE bịE cầnE thôngE tươngE đặtE lãnhD giámD tạiD ápD bộD cạnhD khôngD đóngD lâyD thayD hướngD hỗD lưuD sauD cấpD lắngD
nơG
nơiR cóL cưL ngườiL làmK nhậnK tổJ đăngJ ởJ đặtI côngI doanhI khácI xảyI tiếpI cơI cấpI thườngI đãH giaoH gầnH đangH sinhH thựcH địnhG lưuG tạmG quảnG chuyểnG khôngG nộpG sảnG phátG tàuG cáG nươngG mởG đếnG khámG gửiG thươngF đôngF dựF cấtF đốiF thìF đơnF vănF giùmF mấyF rồiF đẻF mìnhF tậpF đượcF hưởngF quyF trườngF nhàF tòaF đóngF đạiE anE chấpE chưaE trungE điE họcE bịE chiE diễnE dễE đườngE hợpE phạmE sửE tiếnE đểE lậpD cánD sỹD thànhD trẻD xuấtD bảoD khaiD nàoD cáchD
nươngI tựaG rẫyG
nướcV ngoàiR cóP vềO vàN theoM cộngM củaL việtL đượcL thảiL trongL choL cấpL tạiL hoặcK đốiK đểK giaoK cảngK thựcK sạchK nắmK chiK đầuK thànhK bảoK dướiK phảiJ quyJ hỗJ biểnJ đãJ khôngJ sởJ trênJ doJ xuấtJ chuyênJ nhậpJ thuộcI làI từI sinhI nơiI khácI thìI khuyếnI mặtI thuI tiếpI ởI quyếtI máyH cácH làmH mưaH hiệnH uốngH màH trướcH khiH sôngH mặnH vớiH liênH vàoH baoH giếngH chưaH chuyểnH hằngH thôngH xemH đảmH quanH bẩnG hàngG đóG sôiG ngầmG nóngG quảnG yêuG banG bốG sảnG lángG côngG phụcG thíG gửiG nhậnG nămG sauG lũG trựcG bằngG dângG chấpG phátG cùngG raG bịG bồiG đếnG tổG xácG khuF tướiF ưuF thamF gâyF tínhF đặtF lấyF nàoF đóngF quaF gồmF mắmF sửF địnhF độF cảF tỉnhF mắtF ngậpF trànF vôF chanhF chủF cốngF dànhF loF lọcF mấyF nổiF nữaF phènF vàngF vậyF ápF úcF đềnF đỏF khoángF sốF đangF thứF trìnhF tạmF đườngF chịuF đềF báoF kiểmF chỉE ngọtE trungE cungE lậpE hồE tiếtE điE điềuE quốcE nhưngE xâyE toànE cầnE tổngE tựE nhằmE lớnE tậpE khaiE kýE mởE thiênE thủyE tạoE cưE giảiE hoạtE lưuE bổE cònE muốiE phêE chữaD nhưD tuầnD venD đápD cănD hướngD thốngD địaD chảyD trởD cửD nộpD phânD sẽD tốiD bánD lợD muaD mộtD phùD taD trảD
nướngF đượcF
nạF phòngE
nạiQ lầnJ trongI quyếtI khôngI vềI củaI cóI vàI lênI phảiH đốiH saiG giùmG hoặcG hàngG theoG gửiF đếnF khiF màF khácF thuộcF tiếpF tậpF viếtF thìF hayF kỷF làF ởF nộpF rồiF thayF đôngF đãF đượcF liênE vớiD bằngD thựcD đểD nămD biếtD
nạnP laoL nhânL giaoK hàngI xãH vàH tàuG rủiG hoặcG trongF maF chếtF gãyF lúcF trênF xảyF cấpF theoF thươngE bấtE cóE củaE khiE phảiE đượcE mạiD cácD
nạngF
nạoK vétK
nạpK nhiênH vàE phảiE
nạtF màF
nảiF chuốiF
nảyE sinhD
nấmG
nấuM cơmH rượuH saoG búnF bịF canhF chèF cỗF lẩuF mónF phảiF phởF suốtF thịtF vậyF xôiF đámF ănD
nấyG dạF
nầnF chồngF
nậmF
nắmM giữK vữngI tìnhG đượcG cơF bắtE chắcD
nắnE
nắngK bôiF changF chiF hayF lắmF nôiF quáF thìF nóngE
nắpH túiF
nằmN trongK việnK mộtI ởI trênI ngoàiI nghỉF mơF vắtF
nẵngI cóF đặtF
nặcI danhI
nặngM nhọcI doF đượcF thìF nhấtF lãiF cỡF tạiF hoặcE sauE theoE hơnE
nẹpG áoE
nếpH sốngF nấuF
nếuR cóQ khôngL phátJ ngườiJ hồJ cầnJ đượcI làI chưaI thuộcI cácH thấyH gâyH xétH đãH việcH cơH đủH trongH đápH bênG bịG kếtG mộtG sốG tổF tàiF họF thờiF chồngF điềuF xãF cònF tôiF anhF maiF màF saiF hàngF sauF tiếpF quáE sửE doanhE thôngE yêuE đểE chủE vụE làmE đơnE xácE côngE vyE giáE tàuE tổngE trênE xảyE hànhD hếtD đạtD hợpD quyếtD chuyểnD ngàyD phápD thiếuD thựcD
nềnM tảngJ địaI kinhH màuG táiF giấyE bảnE quốcE cấpE đườngE trắngD
nọH bảoF emF đâuF
nỏF biếtF
nốiO vớiK vàoH mạngH vàH cácG giữaG cộngF thôngF hệF củaF rayE trựcE theoE lướiE tiếpE đấtE lầnE phảiE liênE đượcE quyD tínD ốngD tạmD đếnD giaoD trongD chuyểnD đầuD dữD đểD
nồiH cơmF chiênF ápF
nồmF ẩmF
nồngJ độJ
nổO côngL mìnI sauI vàI quânH làG phảiF theoF bắtE hoặcE trongE súngE cóE sửE tạiE đượcE đốiD củaD trênD điệnD đểD
nổiM nữaH thìG ởF bútF mẩnF nămF rồiF taF bậtE trênE vàD
nỗG mìnD
nộiT dungS địaO bộM vụM quyK trúJ vàG tôiG điG thủyG cóF trongF dụngF đểF ngoạiF nămF đãF cháuF conF hayF hạngF lạnhF mùaF mấtF nằmF thamF tuổiF đangF tỉnhF thànhF đồngE nghiệpE thấtD suyD
nộpS thuếO hồO tiềnM đơnL phíL ởL lạiL giấyK trựcK ngânK choK phạtK vàoJ bảnJ lệJ theoJ đủJ trênJ thêmI quaI lưuI thừaI tạiI baoI nhữngI trướcI bổH sốH mấyH tờH kèmH vàH củaH chậmH thayH trongH báoH hoặcH nhiềuH khaiG khôngG nhầmG bùG cácG giùmG hômG rồiG trễG tàiG dầnG đượcG toànG làG mộtG thìG vềG từG bằngG khácG chiG đốiG đầyF thiếuF hộF ngayF muộnF thôngF chỗF dùmF dưF giúpF gìF hảF lốF mấtF sởF tráiF xinF khoảnF đểF khiF vănE chứngE trảE bảoE tạmD eD hàngD kếtD tínhD phiếuD
nớJ cóF khổF làF lạnhF mưaF
nớiH nhàF thêmF
nởG đúngF
nỡF xóaF
nợQ củaJ phảiJ tiềnJ vàJ gốcI côngI đượcI thuếI theoH vayH nướcH khôngH choH cũG lãiG thìG bịG cóG thayG đếnG trênG xấuG ngânG hoặcF đãF từF ròngF lươngF bảoF chaF nầnF trămF tớiF viếtF khácF chưaF làF trongF đọngE quáE đểE khoảnE tạiE đốiE thuộcE việtE doE thựcE phátD chínhD dựD tàiD vốnD bằngD khiD trướcD
nứaF
nứtJ nhàI hếtF
nửaL nămH thángH đêmG tổngF chừngF giấyF métF tiếngF
nữM cóH mangH đượcG việtG côngF xãF vàF trongE sinhE đangE màE
nữaO khôngL thìG emG giùmG thôiG điG conF cóF hảF koF làF rồiF tôiF đâuF
oM mẫuH ơiG lậnF nớF vàE củaE khoảnD cóD ưuD
oanJ lấyF màF thìF
omG dưaF thếF
ongJ cóF làmF đốtF
oánhF nhauF
paG thángF
phaK chếJ càF nướcF saoF tràF
phamE
phanF
phanhF
phaoJ vàE cứuE neoD tiêuD
phiM chínhJ nôngI nhânI vậtI thuếH cơG dựG địaF hàngE tưE côngD ngânD thươngD
phimM cóG vềF khôngF cánF gìF hànF maiF nàoF theoE vàE hạngD tạiD lưuD sửD truyệnD việtD trênD
phinF choF
phiênO tòaM họpM dịchK bảnI đấuH hiệuE giaoE trựcE điềuD
phiếuQ tínJ doanhJ chínhI lýI theoI tiếpI hẹnI củaI yêuH đòiH đượcH hỏiH chuyểnH kiểmH lấyH raH đểH đánhH thuG đăngG bầuG vàG côngG choG khôngG kínG điềuG biểuG xuấtG khaiG quốcG ngânF kèmF phátF cóF bổF ngangF xinF anF thayF giùmF hưF hỏngF hộF báoF kếtF làF trưngF đềF doE sứcE đãE nhậnE trảE gửiE thôngE hợpE trongE dựE khoE niêmE thẩmE trênE ghiE lầnE xácE chấmE riêngE hoặcD quỹD đangD nhậpD trướcD chàoD phảiD quyD từD mớiD vềD
phiềnI hàG emF trênF
phiệnI bằngF khôD tươiD
phongN tỏaJ tràoI bìH tụcG tặngG mỹG cấpG vàG nhữngF vậtF xaF quânE phẩmE theoE hồE phảiE củaE mẫuD hoặcD anD đãD
phuN nhânF quânF
phunH thuốcF
phàG
phànG nànG
pháO sảnM dỡJ hoạiI bomI giáI hủyG rừngG rốiF nhàF nátF vườnF
phácG đồF thảoE
pháchF
pháiL sinhJ cóF côngF thìF
phánN tòaJ quyếtJ giáG đượcG phảiG chủF vàF quốcF giảiF cóF tiếnE raE hoặcD caoD điềuD củaD hợpD đểD trungD xemD
pháoK hoaJ bôngF nổE hiệuD
phápV luậtT lýO củaN bảoM nhânM lệnhL khácL vàL chếL khắcL theoL phòngK xửK đểK khẩnK vềK tínhK hóaJ trongJ quảnJ cóJ thiJ quyJ kiểmJ yJ kỹJ ngănJ điểnJ xácJ cầnI thựcI cưỡngI nơiI đượcI địnhI tạiH tổH điềuH quốcH chốngH hoặcH tưH giáoH côngH tựH đưaH nghiệpH sauH xâyH nhằmH phảiG bắtG cáchG cấpG giảiG giámG choG xãG liênG đánhG chủG thửG vàoG đoG đốiG khôngG thuG tỉnhG đãG doG anG điệnG đảmG bằngG sửG ứngG hỗG khấuG thìG giảmG phânF raF thuộcF làF nângF ởF hướngF lậpF nămF thúcF quyềnF thíchF canF xinF bổF hạnF gửiF phùF hômF khiF tạmF kêF phátF nàyF cấmF quyếtF thôngF trênF lấyF từF tổngF giảngF dạyE ghiE kếtE trìnhE đềE buộcE cácE soE tiếnE trịE xemE chỉE dựE phốiE bịE làmE lâmE tàiE bìnhE cụE tiếpE cảiE giúpE khaiE nhậnE hữuE mớiE banE màE đóE chịuE khoánE phápE tăngE báoE chữaE cảnhE hòaE tríchE caiD chứngD cơD thốngD nướcD thẩmD triểnD đặtD địaD baoD thiếtD vậnD đàoD cungD nghiênD trựcD việtD vớiD ápD khôiD phụcD quanD sửaD
phátT triểnR hànhO hiệnO sinhO lạiK điệnK thanhK huyK sóngJ biểuJ phiếuI thảiI tánH ngônH tínG ởG mãiG vàG choG thôngG thuốcG từF độngF tiềnF khôngF raF giấyF vàoF lươngF âmF gạoF loaF tinF giốngF quàF sớmF đạtF củaE đượcE bưuE hoặcE minhE saiE cóE trangE mìnE báoE thựcD tăngD xạD cácD nhanhD kinhD phảiD chứngD sécD
phânS côngN tíchN loạiN bổN phốiN cấpN chiaK biệtK bónJ khuJ hiệuJ địnhJ bốI tổI quyềnI giảiH nhómH vùngH cáchH luồngH tánG xửG hạngG lôF kỳF thìF khốiF buaF bòF choF chuồngF chưaF giảF heoF lợnF nửaF thànhF lũF theoE đoạnE trạiE hủyE tửE giaoD sauD xưởngD cảnhD hệD
phènH trồngF
phépS xâyM thànhM hoạtM kinhM khaiL sửK nhậpK láiK bánK khôngK sảnK xuấtJ củaJ thămJ vàJ theoJ vậnJ lưuJ chuyểnI đượcI nămI thựcI chấtI gìI bayI sửaI hoặcI laoI bịI phảiI choI hànhH cóH tiếpH đầuH tiếnH đãH đoH muaH cungH làmH kiểmH ởH quáH thìH trongH môiH tổH phânG ngườiG cấtG nhậnG huyệnG rượuG lậpG nghiênG quyG đàoG hếtG đểG đốiG doG nhàG bưuG thiếtG côngG đủG màG vàoG điềuG cấpG đưaG khảoG cũF hàngF cácF thôngF thửF rờiF tạmF anF chưaF cầmF aiF anhF bácF dựngF ghêF luônF nấuF rồiF thuốcF vệF xãF chếF mangF thamF thuF giaF mởF baoF giảiF viễnF ápF tạiE phátE raE tiêuE điE trênE đặtE hợpE thiE tàiE cơE gửiE xeE biênE cưE khiE khácE làE nhânE thayE thuộcE trướcE nhưngE sátE hằngE nơiE trảE tàuE nàyE quaE dịchD tươngD gồmD trangD đếnD phổD bằngD liênD xácD triểnD
phêR duyệtQ chuẩnK củaH cóG nhânF bịF chỉF emF mùaF mộtF nhàF nàoF nênF nămF phinF phơiF sữaF tôiF vàngF bìnhE
phíT thựcM bảoM choM vàL theoL hoạtL khôngK thẩmK đượcK củaK khácK sửK hỗJ quảnJ thuJ trướcJ cấpJ khámJ baoJ chiJ đểJ trongJ hợpJ đầuJ phátI giámI đàoI vậnI đăngI ngânI từI liênI đãI đốiI dịchI xâyI cóI vệI phảiI quyI doI muaI tổI phụcH dựH thuêH thiH lậpH địnhH tòaH sựH bồiH kiểmH điH cưỡngH thuộcH sảnH trựcH côngH nàyH làH hoặcG thămG chợG nộpG chuyểnG làmG chứngG khuyếnG họcG sửaG thìG vềG khaiG ủyG duyG giảiG tiềnG tínhG chờG cầnG hàngG nhânG bằngG trangG tạiG dânF ởF xácF đóngF đảmF kinhF raF đánhF điềuF cảiF vậtF chậmF banF xửF lấyF saoF khiF đạiF cácF thamF tớiF aiF conF cánF gìF hayF hôngF hếtF khấuF mấyF mỗiF rácF traF tranhF xongF đâuF cònF trảF chưaF bánF cungF phúcF vàoF xemF tưF chungF thiếtF tiếtF xuấtF giaoF tránhF sơE tàiE tươngE tốngE thanhE inE lưuE phânE nhiệmE pháE thườngE dànhE thuốcE trênE nhậpE gửiE màE ngoàiE khảoE sauE trồngE chămE nhiênE mônE tuyểnE sốE đấuE cổE trọngE tốE cùngE hoànE phòngE hànhD nămD triểnD hảiD nghiênD nhưD tạmD ănD đềD chuẩnD hòaD khoánD lãiD maiD yD đúngD đưaD diD nguyênD sinhD bắtD mộtD ápD đềnD thôngD tuânD
phíaM sauH trênH dướiH trướcG việtG bênG nướcG ngoàiF bắcF biểnF namF trongE đấtE tâyD đốiD
phíchF
phòngT cháyN đạiM vàM ngừaM chốngL bộK đăngK hộK côngK thủJ chínhJ chủJ vệJ cửaJ họcJ củaJ điệnJ tàiJ quốcJ thíJ thừaI bệnhI giáoI đượcI khôngI laoI tiếpI cóI theoI quảnI nàoI thửI đểI thựcI thiI choI quyI phẩmI ủyI banI ngânH hoặcH khámH giámH trongH trungH tưH xétH chuyênH cảnhH vănH nghiệpH làmH thườngH rủiH tỉnhH tổngH giaoH điềuG cấpG kiểmG lâyG vềG nghỉG đấtG xãG đoànG quyếtG toànG kinhG hộiG làG thuộcG phảiG nộiG xửG khiG họpG hướngG anG đốiF ởF khácF mìnhF chỉF bảoF tổF yF kýF đóF giữaF đềuF bênF mangF vớiF địaF emF mạchF nhàF trọF đọcF cácF tạiF chứcF trựcF thamF tránhF chịuF trừE phêE độcE xâyE chươngE thươngE xemE nòngE đặtE cơE trênE trướcE phânE baoE thìE đãE riêngE bánD bồiD trìnhD báoD phòngD phổD dịchD doD khởiD phụcD chuyểnD chứngD lưuD phốiD giảmD máyD
phóP chủM sựK trưởngJ thủJ giámJ vớiJ củaI tổngI chánhH thiênH việnH giáoH hiệuG thônG phòngF bíF cụcF lênF khuF raF vănF ấpF nhấtF cácF vàF chiE chỉE đượcE haiE banE thảmD khẩnD baD vụD kịpD
phóngN xạM mặtI viênI thíchE hàngE sựE dượcD
phôI tôI
phôiI giấyF chứngE thẻD
phôngI chữH lưuD nềnD
phùQ hợpQ hiệuJ cátF điêuE
phúJ quốcF thọE yênD
phúcN thẩmK lợiI traH đápG khảoG quyếtD
phúngF viếngF
phútL làF kểE ngàyE
phơiJ nhiễmH cáF khôngF ngoàiF quầnF
phươngT tiệnQ ánP thứcO phápO vàK theoK nơiJ cóJ quảnJ thựcJ đểJ trongI đượcI chấmI mìnhH cấpH hướngH hoặcH vềH ởH tổH liênG khácG doG trìnhG xâyG báoG cácG hạiG khôngG bảoG chưaF phảiF vỵF làF đốiF quyF trênF màF chủF choF gửiF lậpF thuộcF đãF vớiF củaF phảnE quyếtE bốE khiE đóE thìE triểnE phốiE trướcE baoE bịE tạiE sauD chiD gồmD xácD nămD thamD đảmD châmD chỉD thôngD nàoD phùD
phướcH
phườngO nàoH trườngH trênH quyG thuộcF loạiF cũF emF gìF hiệnF khácF phátF xinF ápF đốngF độiF vàE mớiE trựcE
phạmT vyQ phápP hànhN tộiN quyM nhânM vềK vàJ cácJ trongJ theoJ củaJ quyềnJ cóI màI nghiêmI hoặcI đốiH khácH thìH anH đượcH nguyH hợpH dạyH điềuH sauH đếnH nghĩaH mộtG bịG kỷG khôngG nộiG từG phảiG thuộcG lợiG luậtG sẽG đãF đặcF dânF liênF choF làF rấtF doF chấtF đểF gâyF mứcF ítE trậtE tínhE chếE kỹE maE trênE sửE lầnE tạiE camE đóE danhE nhiềuD dẫnD uyD nhưngD truyềnD vàoD
phạtR tùN tiềnN vyM baoL khôngK cảiJ mấyJ đượcI cảnhI trễI theoI bổI thìI hànhH thếH củaH đốiH màH chậmG nhiềuG làmG oanG saoG nộpG nhưG vàG trongF tốiF cóF gấpF nặngF quảnF trụcF bánF gìF haiF huyệnF nguộiF nhiêuF nóngF quáF rồiF saiF trảF vỳF đềnF chínhF đãE hoặcE cấmE cònE tửE quyD doD chungD
phảiU đượcP cóP nộpO thựcN trảN bảoM báoM thôngM làmM làM đápM gửiM chịuM ghiL tuânL lậpL xinL đảmL khôngL đóngL thiK điK đăngK hoànK bồiK phùK thuK kiểmK côngK nêuK xácK lấyJ chờJ thểJ raJ tổJ tiếnJ khaiJ chuyểnJ dánJ kýJ xâyI lênI doI sửI cungI cănI xuấtI viếtI thanhI vềI giaoI đổiI điềuI ápI củaI xemI chấpI cáchI kêI theoI đạtI baoI bốI đểI bổI cấpI tínhH chứngH kèmH đưaH kịpH bắtH gặpH tiếpH muaH tựH chủH thamH xửH mởH trìnhH hỏiH đềnH banH quyH sửaH giảiH tốtH gópH chiH đánhH nghỉG đủG cộngG lưuG thànhG xuốngG nóiG bằngG giữG loG rõG đemG chấmG đặtG tạmG phânG từG chuẩnG thiếtG cậpG thayG thỏaG dừngG nhậnG diG niêmG giámG quyếtG thườngG đềG ủyG nhậpG hợpF choF gắnF xếpF họpF ngừngF lắpF phátF đúngF liênF cheF hộiF hiểuF nằmF tríchF trựcF coiF chốtF mangF màuF bầuF cầmF dựaF hơnF khởiF trangF tạiF anhF bênF bơmF chuyễnF dạyF dậyF dắtF dờiF lẫnF lừaF mongF mấyF phúcF rótF vậyF xongF xàiF yêuF tiêuF bànF phốiF đồngF biếtF cửF kếtF quaF chỉF thốngF đếnF duyE họcE thẩmE camE ởE thuộcE đoE hướngE thửE hủyE quanE cònE giảmE dịchE loạiE đốiE dànhE hạchE quảnE táiE kéoE trưngE dựE hoãnE triệuE tươngE địnhE bịE chínhE đầyE bánE pháE tổngE treoE tônE luônE phêE triểnE táchE độcE cùngD đìnhD nghiêmD phảnD vàoD chỉnhD tạoD nghiênD dùngD mặcD thuêD hoạtD ràD tháoD trênD đọcD
phảnO ánhN biệnJ ứngJ hồiI đốiI ảnhG khángF tốE quangE xạE
phấnF đấuF
phầnS trămN mềmN vốnL hoặcK hóaK hồK củaK diệnJ baJ cònI giáI kinhI đấtI chiI côngI hộiI vàI quyI chênhH cóH dựH tàiH đượcH cứngH theoH thamH iH trongH nghĩaG khôngG xâyG tiềnG thuG đóngG quyềnG nộiG ưuG tưG choG đoànG haoF nàyF nhưF bảoF giấyF tênF đãF phátF thứF trênF hìnhF quyếtF thựcF thìF giảmF haiF thuộcF doF sốF kiếnF kèmF phổF aF cấuF tửF sởE từE đườngE khángE phảiE tiếpE diE đóE chưaE banE lợiE ngânE họE sauE chứaE làE đểE chữE cácE hoạtE khácE thờiE nângE phụE thôngE chuyểnE cơE dướiE dầuE kếtE tăngE địaE lớnE màE chínhE lãiE lầnE tạoE đầuE bảnE ghiE giữaD hayD sảnD bánD dânD vượtD nguyênD dượcD kéoD lưuD mởD phíD việcD đếnD đốiD
phẩmS củaK thuốcK độngK côngK cóK vàK đượcJ theoJ chấtJ phảiJ trongJ khôngI xửI hoặcI đãI thuộcI bảoI choI thựcI mỹI mậtH điệnH báoH đốiH đoH làH thủyH nhậpH khácH doH nôngH chứcG quảngG diệtG xuấtG sinhG dượcG mớiG thìG từG baoG sauG quyG quốcG chănG đểG trênG phầnG thamG câyG hàngG phụcG cuốiG lưuG tàiG đạtG nguyG đóG hếtF dinhF tạiF bịF giaF gồmF thôngF thứcF yF raF bẩnF sảnF bếpF giờF vănF khoaF làmF khiF tươngF anF phùE giốngE vớiE bằngE cùngE duE hữuE nàyE chếE phụE nộiE tăngE đăngE dạngE thuE xổE dịchE inE nhỏE vyE gâyE tiếpE ănE dựE liênE máuE sânE sửE sữaE tậnE dầuE chủD rượuD viễnD bảnD đếnD cấpD dễD màD trướcD cầnD thiếtD vềD âmD khíD truyềnD chưaD hoànD ởD
phẫuI thuậtH
phậnN cơJ mộtI củaH tiếpH tỉnhH kếG kiểmF côngF tàiF quảnF chuyênF hayF giúpE thànhE thườngE đượcE khácE cóE nghiệpE khôngD hoặcD cấuD vàD cácD liênD tácD
phẳngI thẳngD vàD
phếJ liệuI thảiG binhF phẩmE
phếpF huyệnF
phỏngI vấnH
phốQ trựcP thuộcK hồK hàJ cóH đàH vàG nơiG phảiG huếF ởF thìF chạyF nàoF thămF tốiF theoF đượcF đểF cầnE hoặcE khácE hảiE thựcE quyếtD trongD trênD vềD loạiD
phốiR hợpQ điệnI vàH quốcG sảnG xăngG chứngG lợiF thuốcF cácF củaF cóE tiềnE hoặcE phảiE hoạtE choE theoE rượuE trongE tàiE hàngD trộnD tỉnhD véD khíD quậnD khôngD thuD
phốtG
phổO biếnN thôngM cậpJ tầnE
phộngF rangF
phởH bằngF nàoF
phụS lụcQ cấpN tráchM nữK thuộcK tảiK trợJ giaJ tùngI huynhH kiệnH thuH phẩmG cậnF vớiF liệuF hồF mộtF biểuE nướcE trươngD củaD phảiD vàD đặcD ướcD
phụcR vụQ hồiM hậuM sựI đượcI viênI củaH cácH vàG theoG khôngG dânF tìnhF chếF hoặcF lạiF kịpF mãF mấyF quyếtF hệF vyF quyềnE tùngE lỗiE nhữngE saiE choE thìE hoạtE mùaE trongE thườngE đốiE đểE côngE ngayE kiểmE khóE sảnE thiệtD quyD ôD đãD thuD việcD xuânD
phủS quyO vềM quyếtL vàK phêK sửaK xemJ nướcJ banJ thựcI giaoI cóI trìnhI thốngI trongH bảoH theoH thànhH đểH hoặcH choG việtG điệnG đượcG doF raF làF sốF tạiF chỉF cácF thìF diễnF đốiF báoF chấpF chủF bổE tổE hướngE củaE trênE phânE vớiE đềE điềuE trướcE kếtE quảnE thôngE bằngD dựD xâyD chịuD kýD ủyD phảiD vayD
phứcK tạpK hệF
piF
pinI trênF
poF
puE
pátF poF
pônF pốtF
quaR đườngL hệL dịchL mạngK bưuK cácK cổngK sửJ việcJ đêmI biênI ngàyI đờiH cụcH thẻH phươngH lạiH tàiH tổH dựH ngườiH côngH lãnhG sởG tỉnhG chỗG làmG pháG tuầnG hìnhG cửaG môiG ngânG hợpG khuG quyếtG tổngG cơG thưG mộtG kiểmG hoạtG hộiG máyG bênF trangF điệnF phòngF đượcF khiF đấuF nămF nhàF cóF trọngF vụF choF haiF nghịF hoặcF baoF tuổiF tênF xãF chốtF coiF cònF lâuF mànF mấtF mấyF nhậtF nóiF rằmF rồiF sợF thuaF thứcF tiệmF tôiF tớiF vườnF đâyF đấtF đẩyF độiF đàoF bộF vàF vùngF địaF chếF khoF thanhF quáE tạiE cảngE điềuE giaoE thươngE báoE sơE đạiE ứngE đềE banE trungE hồE khôngE theoE thủE vănE xửE kênhD kếtD thiD đóD chươngD phiếuD phầnD nộiD đêD thựcD
quaiF
quanV đếnQ cóQ quảnP nhàP ngangO thuếN thuộcN thiN đạiN chuyênM hệM trắcM điềuM chịuM đượcM trungM kiểmM trọngM chủM cấpM đăngL khácL hảiL vàL củaL trongL tiếpL côngL liênL thựcL tàiL theoL dựK chứcK bảoK trựcK tổK đểK báoK vềJ tâmJ thanhJ tiếnJ thẩmJ đãJ hoặcJ quyJ thườngJ hànhJ đốiJ xâyJ quânJ thamJ tớiI tạiI sátI giảiI phảiI đềI điểmI lậpI banI nàoI cảnhI thôngI việtI đầuI mìnhI đảngI nơiI choI khiH phốiH thìH cungH lãnhH anH khôngH chỉH nhậnH hướngH màH yH đangH cửaH giámH thuH sửH đóH thốngH biệtH kýH làH raH trìnhH giúpH hữuH nàyG nhậpG quyếtG thúG xácG trênG nghiệpG hàngG tỉnhG xửG bịG phảnG laoG sauG làmG ởF cửF trướcF vớiF triểnF xemF giữF biếtF doF phêF cácF yêuF nghiênF ngoạiF trưngF đơnF chínhF bộF phúngF chuyểnF cănF ràF gửiF nướcF từF boongF phụcF ápF địaF thànhF nhânE nếuE tưE đôE chứngE khaiE phòngE thiênE chiE tươngE khuE nhằmE cầnE chưaE mớiE chuẩnE cùngE gồmE hoạtE máyE vàoE nhưE phátE tổngE giaoE nộpE giữaE liêuE lưuE nghĩaE tựE sởD thụD ủyD baoD chấpD nêuD phápD kếD ảnhD cánD cụmD kịpD lụcD xuấtD kỹD nhưngD riêngD duD hoànD điệnD
quangJ hảiF đứtF chẩnE họcE
quanhK mặtF cóE khuD vàD
quayL lạiI phimI sốI quanhF chậmF đượcF trởE
queE
quenJ vớiF giớiF hàF nhauF rồiF
quyW địnhW hoạchQ trìnhO chuẩnO chếO phạmN môN đổiK tắcK ướcJ nhơnJ cáchI chiếuG vàG củaG laoF hoặcF theoF luậtF ôF đốiF cơF raF vềF dinhE quyE cheE đượcE tậpE trinhD anD ếtD
quyênJ gópH
quyếtU địnhT toánO khiếuN củaM vụL tốL tranhL thủK nàyK theoK sốK cácK hồJ bồiJ việcI chếI yêuI vàI đơnI trongI nhữngH thìH trọngH kiếnH choH côngH hoặcG vềG tạiG xongG thôngG hưởngG kịpG đượcG đốiG sựG lầnG tánG đúngF nghịF bằngF liệtF lạiF mộtF vấnF nhưF đềF baoF bỏF mấyF saoF tốiF xãF pháF liênF nguồnF cóF đểF nhưngE đạiE hậuE hoànE khiE trướcE taiE trườngE vướngE khôngE phảiE trợE doE kỳE quyềnD màD ngangD tàiD ngayD đếnD giảiD
quyềnU hạnP sửO vàO củaN sởN phêN quyếtM cấpM lợiM choM giảiM quyM khaiM quảnM địaL yêuL theoL banL xửL hoặcL vềL cóK giaoK xemK trongK côngK tácK tiếnK đốiJ điềuJ sauJ đểJ liênJ khácJ khôngJ đượcJ phảiJ tựJ thựcJ khiếuJ tiếpJ kýJ thuJ xácJ kiểmI raI chủI thìI nướcI thànhI bánI thươngI đềI ưuI nhậnI thẩmI chấpH đãH tổH tàiH từH khiH cácH đạiH ápH khởiH bổH biểuH đăngH tạiH nhậpH xuấtH nuôiH khángG phạtG thuộcG thôngG gìG thamG lậpG muaG chọnG truyG chuyểnG hưởngG tuyểnG lựaG bằngG chứngG làG kiếnG xétG cungG làmG giámG lạiG nhânG phânG doG địnhG phátG conF chỉF dânF trảF vănF đơnF chưaF gửiF tạmF quốcF kếtF bềF bắtF haiF hủyF kinhF đìnhF loạiF láiF miệngF trẻF tốiF vậnF đòiF ởF sửaF bảoF nộpF hợpF bốF việcF màE tốE chấmE nhàE trướcE xãE huyE thayE thỏaE cửE phốiE rútE miễnE thuêE thămE việtE chiếmE thụE thanhE sángE trênE đánhE hoạtE thừaE nhưngE nơiD riêngD vớiD đồngD biếtD nhưD thiD ghiD hỗD khenD đưaD lãnhD lựcD điệnD dựD gópD trìnhD cănD phảnD sốD thứD đôD
quyểnH
quyệtE
quàL tặngI tếtG biếuF cánF cápF gìF
quáS trìnhQ cảnhL thờiK trờiK hạnJ mứcI phảiH nênH vậyH khảH sốH nửaG khôngG hẹnG thìG tôiG mộtG giớiG thẩmG ngàyG cácF phạmF nhiềuF baF tảiF cốF bánF bâyF choF chắcF cóF emF giáF gặpF lâuF mấyF điF đátF haiF tổngE nămE khốiE mườiE quyE
quánO càI ănI nhậuI nướcG cơmG củaG triệtG đượcF bênF đóF búnF cócF hátF nàyF phởF quaF rồiF sangF tràF vàoF vừaF xáF quốcE tốtE
quátI tháoF vềE
quânR sựO độiN nhânM khuL tựK hàmK dụngI yI tiềnH củaH chủngH tốiG mộtF kếF dựF phụcF điF vàF lựcF caF thựcF xãF trongF nămF đầuF giaF theoE ủyE luậtE đoànE chungE hàngE sốE thườngE hiệuE trênE choD dânD từD
quãngF đườngD
quétK giấyF hoàiF lênF nhàF
quêM emG khôngG làmG tôiG quánG hươngG chaF cầnF dạoF gốcF màF mùaF mấyF nghệF ngoạiF rồiF thìF ănF ởF
quênM mấtI mangG ởG mậtF cảF khóaF khôngF ngườiF trảF tụiF đemF đăngF
quýO kháchJ thànhI iG hoặcG vàG tiếpF hiếmF nhưF trướcF củaF sauE trongE đượcE gầnE theoE báoD thìD đóD đãD
quăngG rácF
quạtJ khôngF hơiF kêuF máyF tàuF điF thôngD
quảS thựcM kiểmM đánhK củaK hoạtK thẩmK giảiK nghiênK xácJ điềuJ họcJ xửJ lựaJ kinhJ vàI thiI giámI côngI khảoI phânI bomI choI xétI thiênI trongI quyI thămI theoH cácH đầuH đoH đấuH ràH sửH thửH thuH thìH tậpH nghiêmH đượcG doG dựG phápG hòaG sựG tựG đạtG quaG đốiG trúngG tínhG nghiệmG quanG sảnG bảoG thanhG đợtG bầuG chấmG quảnF tàiF khắcF trảF nhiệmF tangF lấyF việcF xếpF vềF sátF thốngF khámF trứngF tuyểnF inF trễF tạiF vảiF đàoF đăngF thuốcF trựcF tổF cânF triểnF tácE giaoE tiếpE điểmE caoE phátE tổngE kỳE chứngE khiE đãE đểE địnhE ngayE trưngE vớiE xâyE đềE bằngE cấpE hệE hộiE khoaE làmE nguồnE rấtE bỏE chuyểnE vụE mởE vàoE ứngE chàoD cuộcD giữaD đặcD khaiD thíD ghiD laoD đếnD giáoD muaD sauD thamD chỉD hoặcD thươngD tưD đúngD làD vậnD xãD
quảnU lýU trịN tàiK vàJ thuốcH hàngH hệH chếH vậtG củaG theoG trongG cóG hồG tạiF cácF báoF sảnF hoặcF mẫuF phảiE chươngE đốiE họcE tiềnE dựE trườngE thựcE cơE ởD anD trựcD đượcD vũD diD nôngD đểD
quảngN cáoN báI trịH ninhG ngãiF vôF trườngE namD bìnhD
quấtF chưngF
quấyF rốiF
quầnL áoK chúngI đảoG thểF âuE cóD
quầyH chợF
quậnL hoànE
quậtI khảoG
quậyG pháF
quặngL sắtF đuôiE thôE vàE đồngE phóngE
quẹoF phảiF
quẹtF làmF
quốcT giaR phòngQ tếQ hộiP tịchM việtM lộI dânI vàH kỳH huyH ghiG hayF đemF giớiE theoE hoặcE cấpE hiệuE doanhE tangD tạiD vềD caD làD
quỳnhF nàoF
quỹR bảoM đầuL đấtK phátJ tiềnJ hưuJ vàJ hỗJ dựJ nhàJ củaJ theoJ bùI hợpI phòngI cóI phảiI đượcI xãH nướcH đạiH từH tàiH thựcG lớpG đóngG trongG hoặcG bìnhG liênG đểG khámG tạiG thànhG mởG tínG khenG khôngG làG choF chủF thìF doF phúcF khuyếnF phụF bịF dânF bãoF cấpF khoánF mấyF nhiềuF quốcF thiênF thônF tỉnhF đenF đổiF khácF hoạtF đãF quyF đạoF bổE ngânE genE trungE chỉE quyếtE tíchE hoánE thôngE vớiE baoE lươngE dịchE thayE đốiE khiE xemE bằngE màD tạmD gửiD lậpD tổD nhuậnD đangD trênD hìnhD sauD vàoD vềD
raS quyếtO nướcM khỏiL sựK xãK tòaK saoK côngJ ngoàiJ trongJ cácI mộtI taiI đườngI việnI đâyI tiếngI vàoI làmI thôngI lệnhH vàH trướcH thịH trênH choH thìH thiệtH hoặcH củaH giấyH bảnH vănH tổH đượcH đốiH theoH xétH vụG sổG chữG ứngG bànG bạnG chợG hoaG loG phườngG từG kếtG môiG ởG tạiG đồngG đềG đảoG cóG nghịG doG màG sảnG đểG cònF bánF tiềnF đaF quânF đãF quốcF xinF cháyF tớiF xemF sânF sôngF sươngF bàiF bếnF cảF giaoF giữaF nhàF rồiF tìnhF bìaF bảngF chônF conF cướiF dànF dânF dấuF giêngF giùmF hoàiF hỏiF hộF khóF lưuF lẽF mươngF ngânF nămF riêngF thônF thẻF tiệmF toF tùF vinhF vũngF ănF đâuF thiênF tổnF hộiE hànhE hàngE bằngE hoạtE khiE giảiE sửE ýE phảiE chứngE làE yêuE khuE ngayE phíaD trườngD rủiD giờD nhữngD vyD bởiD mệnhD phánD hậuD khôngD
ranF quạtF
rangF muốiF
ranhN giớiL đấtI aiF xãF
rauK chứF cònF muốngF mớiF sạchF
rayH vớiE
riG hèF
riêngO lẻJ củaJ đốiI choI biệtI đượcG tưG thìG vàG nămG hoặcG theoG cóG làF đểF màF phảiF raF cácF trongF từngE vềE đạiE khôngD vớiD chiD tạiD tốiD quyD
riêuF cuaF
riếtF rồiF
roN thiênH củaH vàH trongH nghềG vềG caoG đốiG theoF phápF choF ôF đượcF doF anF thịE phátE cóE tínE nghiệpD trungD đểD
rongH
ruG conF
runF khôngF
rungF
ruồiF buF
ruộngM phảiG đượcG choF cạnF hếtF lúaF muốnF nhàF thìF vườnF điF đóF
ruộtM củaH khôngG xinG thìF mìnhF điF ởF
ràN soátN pháI chuộtG
ràngL buộcG vềF vàF
rànhJ tiếngH lắmF máyF thìF
ràoL lạiG caoF lốiF nàyF viếtF chắnF cảnE kỹE bảoD điệnD
ràyF mưaF
rácN khôngH nhàH thảiG mỗiG cóF sinhF bệnhF cồngF khóiF koF nguyF nhắnF raF rưởiF thìF thựcF xâyF yF đổF độcF ởF
ráchK rồiG nátG mấtF xinF
ránF muaF
rángH giúpF lênF tớiF
rápJ ôG vàE xeE
rãH rờiF
rãiJ trongE
rãnhH
rènJ luyệnI
rétI đậmF quáF hạiE
ròI rỉH nướcF
ròngJ củaG trênE đầuE
rótI sốF tiềnF vềF vốnF
rôF
rôngI ngoàiF
rõQ lýN ràngL họL tênJ cácI nộiI sốI thờiI trongH ngàyH địaG nhữngG nguồnG tráchG thìG mụcF nguyênF vềF hồF ýF hơnF sựF chaF mẹF thôngF việcF đốiE nétE tìnhE làE cănE kếtE ngườiE thêmE hànhE thànhD cơD hoặcD chứcD eD từngD
rùaF vậyF
rùngF rợnF
rútO đơnK gọnJ bảoI mộtI ngắnI tiềnH dựH vốnH hồH kinhG khỏiG lạiG yêuG giấyF thămF banF phépF sổF thẻF toànF khángE tốE raE bớtD
răngK bữaG choG khôngF hômF khônF rứaF rửaF
rũF mấyF
rơI moócG leG
rơiL thìG vàoF lậpF conF khaiF khôngF muốnF mấtF ngoàiF trongF
rơmH rạF
rượuN cấpH baoG chạyG tựG đếnG thủG bánF tạiF ởF phảiF thìF hồiF lẻF ngâmF nhàF quánF quêF trắngF vôF đếF nhậpE
rạF cóF
rạchH
rạpH hayF đámF chiếuD
rảiE
rảnhJ ghéF khôngF làmF lênF màF mờiF thứF
rấtI nghiêmH ítE
rầyF
rẫyK chưaF càF cònF giùmF nhàF thìF
rậpF
rắcF rốiF
rắnK sinhG làF cắnF cóF
rằmH thángF tôiF vừaF
rằngJ việcE quyếtE ngườiE
rẻJ hơnF màF vậyF
rẽH tráiF
rểI emF tôiF
rễG cứuF
rỉI mậtF
rọF mõmF
rốiK loạnH nơiF quáF rứaF trậtE tìnhE
rốtF cuộcF
rồiR màN thìN cóK đóJ mớiI cònI hảI raG anhG chiềuG conG cáiG giờG kìaG làmG mọiG phảiG saoG đấyG đổiG ạG bỏF điF chạyF dùngF gửiF lấyF nghỉF quayF baF bàF bấmF chúF chưaF chốtF cũngF cơF cạoF cứuF emF ghiF hãyF khócF khôngF kýF lênF muốnF nayF nèF quẹoF sauF thêmF tiềnF trờiF tôiF vậyF xàiF xóaF đemF đóngF đượcF đừngF
rồngG nênF
rỗiH
rộngN rãiI củaG tốiG khuF baoF thờiF cácF vàF phạmF môE quyE việcE tàiE thịE hoặcE cốE đườngE hợpD theoD ítD cụmD
rớtK bópF giáF liênF mạngF mấtF thìF trênF xuốngF ởF
rờiL cảngJ khỏiH tàuF củaE cầuE cửaD vỵD
rợnF điF
rụngH láF nhiềuF đốtF
rủH điG nhauF
rủiN roN
rứaL chừF làF màF mấyF oF thìF thôiF
rừngQ phòngK đặcJ sảnJ trồngJ tựI theoI vàI thayH nguyH bềnH đượcH sangG làG hoặcG cấpG thuộcG cóG củaG trongG trênF đầuF thôngF venF choF làmF giaoF cấmF trườngF phảiF doE đốiE giốngE thựcE từE đểE bịE ngoàiE tạiE quyE khoanhE việtE đãE bổE tráiD chưaD ngậpD
rửaK tiềnI mặtG choF chénF
saJ thảiH hoặcF paF mạcD
saiP lệchK sótK tênK sốK sựI ngàyI phépI phạmI luậtH mụcH thìH trongH nămG sổG khácG hỏngG tráiF ýF màF mộtF chínhF mậtF chỗF chữF dânF giấyF giớiF haiF họF lắmF màuF thẻF tiềnF lỗiE thôngE quyE soD dẫnD vềD hoặcD lầmD
sanI lấpE chiaE phamE
sangO tênL tiếngI nhượngI nămH họH đấtH mụcH lạiG giấyG làmG tàiG ngườiF sổF thuêF nhàF thẻF côngF cơF nơiF cátF phụF quánF tiệmF xãF cácF hìnhE tỉnhE sửE hệE thựcE vănD vỵD chếD conD
sanhJ conG
saoR yL cóL khôngL giấyL choL đâyJ hợpJ chụpJ chứngJ từJ quyếtI điệnI kèmI hồI đượcI vănI thìI chépH bằngH trongH hômH rồiH đâuH cácH lưuH nàyG anhG giờG hayG hảG họcG khaiG lâuG ngườiG taG vậyG tàiG nămG bảnG tríchG biênG lụcG vàG hoặcF côngF phảiF thẻF bịF biếtF bảoF màF chuyểnF bạnF bảF bầuF bắtF bữaF caoF cáF cònF cũngF cắtF cứF emF hỏiF hồiF kỳF lúcF mèoF mạngF nhàF nóF nóiF nướcF nổiF thuF thôiF thếF đườngF ạF ởF hộE diE củaE gửiE vàngE màuE kêE mộtE báoD phiếuD sổD xuấtD điềuD
sauT đâyR khiQ đóK thờiK ngàyJ nàyJ chiếnI caiI khoảnH thuếH nhàH nămH thôngH cóG đượcG thuG vườnG thìG điềuG củaG đạiG mỗiG sắpG điểmG tiêmG đểF sápF giờF sinhF màF thiF baoF lênF anhF bácF emF mấyF mớiF nghenF trònF tếtF giếtF vàF đầuF sửE quáE thanhE xửE sốE inE theoE giaoE khaiE hoặcE hợpE phảiE cùngE choD cácD thiếtD tậpD chếD hếtD hồD mộtD trongD
sayJ rượuI rồiF xeF xỉnF
simF rácF
sinhS họcM hoạtM viênM laoL vậtL tháiL choL trongL conK thìJ đượcJ ởJ vàJ củaJ sốngJ phẩmJ từJ thựcJ cóI phảiI theoI thúI cầnI tạiI ghiI sảnI môiI doI bịI nămH hoặcH làH cấpH anH rồiH trưởngH xãH vướngH giỏiH trênH raH khôngH gốcG điệnG aiG khiG trễG cácG liênG côngG đàoG nghĩaG thuộcG trướcG tựG đốiG đẻF thángF lớpF vàoF dânF nhậtF vớiF đúngF gồmF nghèoF đôiF dựF bảnF giúpF khácF saiF ápF đểF baF lênF mổF quánF tiếngF vỳF xinF cháuF chỗF cáchF cũF emF hômF luônF lúcF lợiF muộnF mấtF phíF phíaF rớtF sáuF tríchF viếtF đóngF ngàyF kếF khốiF lýF sauF lờiE trungE tàuE trườngE doanhE khảE trắcE việcE chiE ngoàiE quyE quyềnE đãE cảnhE rừngE thamE hùngE màE sựE quânE thuE tốtE bìnhE vềE giaoE khoảnE đangE điE đếnE nhưngE nhữngE tiểuE dịchD mụcD phổD thayD đủD hiệuD khuD mớiD yD đạiD làmD sạchD trúngD
siêngF màF
siêuJ dữH nhẹG nhỏF thịE trườngE trọngE
siếtG nhàF nợF
soO vớiN sánhK bảnF lạiF
soiH chiếuG tiaD
sonG màuF
songK phươngH songG ngữF vớiE
soátQ viênL anK vàJ đặcJ chấtI cácI củaH thủH nộiH ôH vănH xétH chiG việcG lạiG tàiG dữG giếtF theoF vềF đượcF hoặcF hoạtF hồF tạiF xuấtF nhàF quyF rồiF đểF chặtF đốiF bệnhF trênF trongE ngườiE phảiE địnhE hảiE hạtE danhD hộD đườngD rủiD sốD tiếpD chiếuD hàngD thôngD nhiễmD thanhD tínhD quáD
soạnM thảoK giáoG tàiF bàiF giúpF chươngF vàE hoặcE dựE đềD cácD
suJ dungF
suaI doiH
suiF giaF
sungR mộtN khoảnL hoặcL điềuK theoK hồK điểmJ giấyJ bởiJ thôngJ cácJ tạiJ choJ nộiI trongI vàI tàiI cóI vàoH thìH quyH vốnH danhH quyếtH củaH tênH cânG khôngG lầnG đốiG đượcG từG thêmG côngG đểG bảnG dựG nhữngF giốngF quỹF lýF nhàF kếF lĩnhF làF hợpF cáiF mấyF quêF xongF vềF phảiF chứngF nămF thuF hoạtF đầyE đơnE mẫuE sốE hoànE hệE thànhE kinhE khácE khiE nhưE đóE bảngE bảoE chươngE kịpE đềE cơD cụmD phầnD đủD màD nguồnD địnhD hộD kiếnD làmD nghịD nhânD nếuD kýD thựcD đạiD sauD
suyL giảmJ thoáiH cửF
suôngF
suấtP thuếJ vàI máyH phátH laoH lợiH choH củaG ápG năngG vayG táiG ưuF cóF tiềnF theoF lênF baoF xâyF đượcF dựF ănF đầuF cựcE thựcE từE thiếtE doE caoE trúngE gieoE vốnE quyE thịE trongE đốiE lớnE phảnE tiêuE thấpE danhE kiểmE liềuE chiếtD muaD sửD cácD khảD đặtD
suốiI
suốtM ngàyI đêmI quáI thờiH đờiF
syE
sàiJ gònJ
sànK giaoH xâyG
sàngM lọcH chiếnG vàF củaF độngF trangE đểE chữaE trongE cóE tạiE theoD thựcD
sàoH ruộngF đấtF
sáF điF
sáchS nhàQ trungL địaL xãL đốiK cácK củaK cấpK vàK hỗK ngườiK ưuJ theoJ choI bảoI giáoI đượcI vềI quyI phátH hàngH thànhH khuyếnH tiềnH quảnH cơH trongH phápG cửG nămG khácG đặcG đểG kếG tổG đầuG đềG đãG nhữngG nhưG mớiG trợG thựcF cộngF chiF mởF dânF hiệnF màF nhiễuF tênF phườngF cổF họcF lênF thuếF tớiF xinF đóngF tàiF chủF cóF hànhF nhânF doF hằngF thíF chungF giámF kèmF miễnF thuF thuộcF từngF laoE trọngE côngE anE dựE nộiE tínE tạiE hoặcE tríchE cánE làE khôngE liênE ngắnE thamE thuyềnE việcE chuyênE hòaE phảiE trựcE báoE cáE nàyE gửiD từD cụD quốcD tàuD sauD đăngD bằngD phụcD đãiD chínhD thươngD hộD sửD trênD tỉnhD
sángO tạoL kiếnJ maiI chếI lậpI tớiH thứH tácH nayG raG mặtF hayF ngủF nóiF quáF rồiF sớmF tuiF vàE côngE tỏD
sánhK vớiF độcF cácD
sápN nhậpM
sátS nhânN việcL viênL hạchL củaK biểnK vàK hoạtJ giaoJ cùngJ phòngJ ngânJ quânJ thựcI cóI điềuI cơI anI đầuI cácI quảnI phảiH thiH hảiH theoH cấpH vềH môiH hànhH trongH cộngG tàiG đượcG hoặcG xổG đốiG xâyG côngG dịchG tìnhG thôngG quáG đểF địaF đãF mépF biếnF chấtF hàngF raF bảoF cuộcF nhàF nhậpF trựcF khôngF aoF váchF chặtF địnhF tàuF bệnhF thườngF tổF sauE tuânE dưE tạiE vớiE ngườiE đoE chuyênE trọngE vănE hiệnE khiE hằngE phátE kỹE nhậnE rútE luồngE quyE hệE thìE thịD tổngD dựD ngànhD doD liênD toànD báoD gửiD xétD đánhD bằngD khuD sựD giảiD khácD khángD phươngD quyếtD
sáuL mươiI thángI tuổiH miệngF mớiF
sânN bayN khấuH gônG đỗG ngồiF tuiF tậpF
sâuN bệnhG vùngF vàF củaF cuốnF giảiF rầyF vàoE hốE bằngE hồiE vềE từE trongD đặcD
sécJ trắngE cóD
sétI
sêI màG
sênF hoàiF
sócN sứcJ thayJ ngườiI trẻG vàG yF choF conF
sóngL thầnG điệnF vôF lớnF màF nữaF biểnE hàiE củaD
sótL trongF tênF hoặcF vềF thìE vàE củaD
sôG
sôiG rồiF ởF
sôngN cóH mêF cửuF hếtF lởF nguyF liênF hồngE hoặcE vàD đồngD
súcJ vậtG
súngJ nhenF tựF ngắnE bắnE
sútG giáD
sănH thúF bắtD
sơT đềO đăngN cấpM hợpM theoM đồL vàL trựcL thẩmL côngK mờiK dựK củaK gồmK khaiK vụK xinK quyK bộK khôngK đầyK yêuJ chưaJ vềJ trìnhJ baoJ choJ kếtJ yếuJ gìJ đếnJ đượcJ hoànJ cóJ chứngJ điệnJ lưuI đểI khoaI quaI gửiI phảiI gốcI thiếtI mởI chếI đãI tuyểnI cũI địaI quảnI kiểmI trongI cứuI giảiI đốiH thiH nộpH thôngH ngườiH tàiH liênH trễH giấyH myH sửaH miễnH thìH giámH làH sinhH thựcH nàyH viênH hảiH doG đấtG mộtG hoặcG tạiG bệnhG bổG kèmG đánhG thanhG thamG chuyểnG cầnG xácG lýG thủG quyếtG làmG trênG hưởngG cánG báoG từG thànhG điềuG cáF tựF khenF thươngF thuếF khiếuF phápF giaF đổiF bánF vàoF phươngF ởF hànhF lâmF kỹF bảoF thiếuF xửF chàoF tánF chấmF thuốcF đảngF bênF lấyF bốF giữF lạiF maiF mạngF mấyF nửaF paiF rồiF sauF thángF thếF vôF tạmF hởF nhậpF sứcF khámF xétE ủyE bảnE giaoE nghiệmE thayE tớiE nghiệpE xóaE khácE chỉE khiE đúngE nhưE chấtE cácE tiếpE phêE phạmE đápE đạtE bằngE tínE banE hộE kêE hiệnE nêuE đấuE đủE khảoD nhậnD phátD lậpD nguyD trảD họcD hủyD sổD trướcD tổngD năngD thuD thuộcD nhưngD tínhD quanD
sơnK màuF tườngF vôF điF laF vănF
sưO phạmK việtH nướcH vàG thìG hànhF nhàF theoF củaF miễnF điF đoànF hoặcE ởE cóE đượcE toànE phảiE làE tạiE thànhE thựcE thamD nhậnD chuyênD trongD
sưngH cóF mắtF vùF
sưuG tầmF tậpE
sươngH mùG xuốngF
sườnG
sượngF tráiF
sạG giốngF
sạcH dựF hoàiF
sạchM trongG hơnF vàF nôngF giấyF mạF sẽF theoE đượcD cóD
sạnI nàoF
sạpH caoF chợF
sạtI lởI
sảnU xuấtR phẩmQ côngN kếtN củaM theoM đượcM vàM lượngL gắnL cóL vănL cốK khácK làK trongK thuộcK bảoK phảiK choK hoặcJ trênJ bịJ doJ khôngJ quyJ đãJ đểJ thìJ thếJ đóJ tạiJ chungI đấuI thựcI việtI màI nhómI từI đốiI khiI chìmI kýI ròngI baoI cầnH tạmH chưaH trướcH hồH tưH nhàH sauH thuH mãH ởH thuêH khaiH làmH phụcH quốcH cấpG thừaG tríG liênG hìnhG bánG quýG cònG riêngG đangG kêG lậpG gồmG cầmG đặcG chuyểnG sửaG đềG ngoàiG vớiG trịF hợpF vềF bằngF tăngF nàyF địaF chuyênF trưngF gópF muaF mớiF loạiF tổF doanhF đếnF cánF mấyF nhưngF nuôiF tươngF xãF đầuF nguyF bấtF cùngF liềnF giaoF gửiF sốF thanhF trựcF vôF hạF phátF xaF thiênF vàoF tráiF sốngE điềuE độcE ủyE chỉE chịuE diE hiệnE kèmE thiE đóngE dùngE tiếpE thôngE giữaE nếuE cơE mắcE phânE nguyênE xácE quỹE nhưE quyếtE bànE nhậnE báoE chiếnE dướiE raE phùD điD đặtD chấmD chủD thamD đưaD lưuD lớnD nộpD xửD hưởngD nhậpD tàiD đảmD chínhD cụmD dựD ghiD
sấyH choF
sầuG riêngG
sẩyH thaiF luônF
sẫmE
sậpK nhàH doF vỳF đổD
sắcL trongG tộcF vănF tốiF nhiệmE vàE củaE làD
sắmM tậpI tàiH trangG hàngG thiếtF thuốcE từE theoE trựcE hoặcD
sắpN xếpM hếtH tớiG điG gặpF mưaF sậpF theoF tăngF vàoF đẻF đổF
sắtO quốcK đôI chuyênI vàH việtH cóG phảiG theoF trongF đượcF hoặcF doF trênF trựcE baoE làE đểE khôngE giaoE điE đãE thựcD khiD địaD
sẵnM sàngK cóG cònF gửiF lênF thẻF trênE nhómD
sặcF sụaF
sẻM dữJ thôngI lợiF vàF phầnE rủiE vớiE
sẽN đượcJ bịI khôngG cungF lênF ổnF thựcF gâyE làE cóE thôngD phảiD xemD doD tiếnD
sếpK chỉF emF kêuF traoF tôiF điF ơiF
sỏiG lòngF
sốV lượngP tiềnO liệuO điềuO thuếM mấyM điệnL củaL vàL vôK lươngK địnhK dưK hiệuK thànhK hộK thứJ ngàyJ ngườiJ kỹJ hóaJ dựJ điểmJ nộiJ hoạtJ lầnJ côngJ laoJ hồJ cổJ quyJ phiếuI chứngI đượcI lưuI đăngI tàiI xeI giấyI nămI vốnI theoI trongI cơI hàngI thuI nàoI nhàI trườngI choI baoI kiếnI khoảnI cácI đơnI giờI mởH hoặcH cóH kinhH tựH họcH khôngH cănH nhânH lượtH làH doanhH liênH trangH nàyH trungH quyếtH đềH thángH chuyênH chênhH đốiH trênH chiH đạiH biênG chínhG nhiệmG thẻG giáG lĩnhG đôngG vụG từG phảiG giaoG phíG xãG loạiG thựcG lôG trẻG viễnG lợiG nợG ngànhG thamG bổG thuêG chỉG sửG đểG địaG đãG vănG tổG ngoạiG phátG trướcG doG phụF thuộcF đánhF tiếpF cánF mớiF hợpF chếF thôngF mộtF đầuF tạiF dịchF phườngF quyềnF độF baF biệnF bảnF haiF trợF đoF tínhF tăngF cònF quốcF raF bốnF giữaF dôiF lạF miềnF nữaF tôiF vuôngF xongF đâyF chứcF khácF vàoF giáoF kiểmF lớpF mẫuF nguyênF sauF vềF bệnhF mặtF báoE phânE nhữngE phòngE sinhE tậpE xácE ghiE hìnhE ảE cấpE lẻE lỗE vấnE ởE thìE bộE hệE môE môiE máyE mứcE phụcE thuốcE thậpE giaiE cuốiE cửE khungE nướcE tỉnhE độngE bằngE phươngE tờE đặcE phầnE bútE chuE cụmE giảiE khuE tínE vớiE tươngE vỵE đoànE bócE phùE truyềnE dượcD lãnhD màuD sảnD tiếtD rấtD ủyD khépD kýD màD ngạchD trịD chấtD haoD mônD rủiD thiếtD vùngD vậtD đangD buổiD dânD giớiD huyệnD mãD mảnhD nhuậnD tiêuD tânD sổD đóD
sốngN mộtH ởH chungH vớiH củaH tạiG trênG vàG vănG riêngF lạiF mỗiF nhấtF thôiF thửF trởF ổngF hoặcF trongF xãE vậtE tựE ổnE kinhD cóD cùngD
sốtH hoàiF sauF từF
sổQ đỏN hộL sáchK gốcK theoJ kếJ bảoJ đăngJ hồngI ghiI lầnH tiếpH đượcH côngH tạmH chứngH bộH tayG hếtG nhàG khámG thuyềnG quảnG thuếG cóF cấpF củaF thìF thuF hưuF khôngF thôngF cònF cậnF hưF họpF khaiF khuyếtF mấtF mớiF nghèoF nhậtF nămF ráchF saiF sangF đangF đấtF ưuF ởF vàF địaF địnhF lệnhE đoE chiD lýD nhậnD quyD giaoD
sớmM nhấtH chừF cóF hơnF hếtF muộnF mấyF nhenF nênF nấuF quáF thìF
sởU hữuQ giáoP dữP giaoN sảnN yN khámM đàoM vậtM tưM kinhL chínhL tàiL laoL côngL caiL hạK nôngK tạiK cóK củaK giamK đểK đềK bảoJ bánJ vănJ hoạtJ làmJ kiểmJ đượcJ đăngJ thôngJ điềuJ vàJ lưuJ đủI trợI nộiI khoaI thửI kếI tiếpI cungI cơI thựcI kếtI nhậpI phảiI choI nuôiI theoI hoặcI cácI trongI quyI quảnI khôngH phânH xâyH xétH đóH inH nghiênH phápH xácH tônH làH ủyH thuH đãG cấpG thuộcG ýG tínG hỗG thìG đóngG thiếtG ươmG nhậnG tínhG hợpG doG hạtG chếG dựG sửG dạyG đốiG chănG chữaG sốG bịG khácG tổG khảoG giếtG cũG xãG đánhF hồF đặtF báoF tỷF vềF dịchF giáF thamF xuấtF hiệnF pháF quyếtF tổngF cònF đápF phòngF nàoF phươngF tớiF dưF mấyF phảnF quaF tôiF lậpF trênF trựcF phátF thỏaF địnhF kỹF muaF mớiF xemF dânF mứcF điệnF duE bồiE chiE tựE bứcE chịuE cửE thểE toánE vyE thườngE đảmE anE cảnhE đơnE chuyểnE giámE ngoạiE nàyE phaE quốcE tuânE chỉE quânE hóaE tiêuE chuyênE huấnE mìnhE tiêmE tòaE khiE tiếnE nhàE vớiE hànhE ápE ởE chămE sơE biênD buônD khaiD soD bảnD chươngD cảngD giảiD danhD hạngD trởD yêuD sauD thốngD đạtD cứuD phùD từD đoD chưaD màD ngườiD nhuD thànhD
sợK bịH lắmG maG ghêF làmF nướcF trảF
sợiG
sụtG lúnF
sủaF suốtF
sứI quánF mệnhF mạngE
sứcP khỏeO laoG ngựaF chởF mạnhF chịuE cạnhD
sửU dụngT đăngF rồiF côngF củaF vàE
sửaR đổiQ chữaN nhàK lạiI ởI giấyH bằngG ngàyG chữG saoG sổG lỗiG bảnG tênF dựF choF sốF khôngF saiF xeF chứF cáiF diF dânF giùmF hếtF hợpF khaiF máiF máyF mấtF nămF phépF sangF tốiF đườngF địnhF thànhE nộiD vàD
sữaJ chuaF choF cầnF khôngF đáF mẹE thayD
sựT cốO nghiệpO phùL cấpL vàL kiệnL theoK thayK cóK côngK đồngK củaK hoặcJ thậtJ phânJ khôngJ thamJ đượcJ trongJ cầnJ chỉI kiểmI thìI hànhI giámI phảiI thuộcI nămI màI phátI trungI làI khácI vềI quảnI đốiH cơH ởH nướcH việcH tạiH đãH bộH quânH thỏaH điềuH đểH huyệnH chấpH đầyH choH thựcG giấyG doG sốG khuG phốiG lãnhG cácG quyG liênG địaG tỉnhG thốngG tuânG trướcG khiG vỳG làmF anF raF biếnF chủF cùngF hướngF quánF danhF bấtF thanhF tácF sơF chứngF chúngF baoF tươngF nơiF tiếnF ổnF nhậnF chuyểnF tồnF vôF đangF đềE nộpE sửaE vớiE hỗE kếtE đóE bảoE chênhE nếuE thôngE trênE hìnhE trìnhE tiếpE việtE quốcE yêuE gửiE từE xãE ủyE hợpE nhưngE trựcE banE biếtE lựaE tựE xácE hoạtE gồmD phúcD tổD lậpD trợD ngườiD vắngD xuấtD bịD phêD đápD đóngD giaoD
sỹQ quanO thiJ côngI vàH trongH đượcH màG nóiG cảnhG tạiG chuyênF thìF dựF làF thuộcF cóF khôngF theoF ởF từF vềF bảoF cầnF mấyF nàoF thúF bộF nghĩaF hoặcE đangE quânE cònE phụcE yE trởE khiE vyE thamE củaD danhD
taO gửiI khôngI dắtG nóiG làmF cũngF lạiF thấyF bàiF bàyF chưaF chợF chửiF dụF ghiF giáF lấyF mộtF rồiF thiếuF tôngF tớiF vuF vẫnF ănF đánhF đóngF đồnF đếnE luyE
taiP nạnO vàJ biếnH đốiF ngheF trênF cấpF trongF mỗiF đóngF theoF choF gâyF xảyE củaE đượcE doE hoặcD cóD chốngD tạiD
tamG giácE
tanI rãF họcF
tangM vậtK lễH cấpG cựcF giaF nộiF vàE đốiE theoD
taoG rồiF
tauF thèmF
tayO khôngH vảiH đượcG áoG nghềG tráiG cóF giảF hayF banF bêF chânF kýF luônF ngangF runF sưngF thayF thôiF tậpF từF vôF vậyF vợF xóaF điF caoD cáchD phảiD vàD hoặcD láiD
teH kyD
temL bưuJ điệnG kiểmG gìF lãnhF mácF nộpE rượuE theoE
tenI
thaK tùJ maF phạtF thuếF
thaiM sảnK hộJ vớiF bịF giùmF hoặcE vàD chếtD
thamR giaR mưuM dựM nhũngL chiếuK khảoJ vấnJ quanH sốG
thanJ phiềnF đáD
thangL điểmH máyF lươngF bịF caoF bộF
thanhS toánQ traP lýM niênL quyếtH khoảnG lọcF longF hàF minhF vàF viênE hóaE sátE thảiE cáiD hoặcD nhiênD
thaoO vàM tácJ quốcH thànhG cóG trongG đốiG choF chuyênF quầnF cấpF đượcF cácF theoE trườngE củaE thuộcD tổD doD vềD đểD
thauF hứngF
thayR đổiQ thếO choK mặtI ngườiH đượcH rồiG bằngG thìF vỳF giấyF cóF vănF bảnF conF nhéF nhớtF trưởngF viếtF cụmE đồD hộD
theH
theoW quyU mẫuP thôngP nghịO dõiO cácO yêuN quyếtN thẩmN đúngN phươngM phápM hướngM hợpM từngM hìnhM đềM thỏaL chếL phânL nguyênL tiêuL bảnK mứcK kếK luậtK điềuK thờiK trìnhK côngK tỷK phụK vănK thủK chứcK giáK thongK giấyK nộiK tínhK địnhJ danhJ vụJ sốJ thứJ chỉJ mộtJ sựJ chươngJ biểuJ hồJ khoảnJ kếtJ dựI cơI nghiI mẹI đơnI ủyI họI thángI nămI cáiI mụcI thiếtI đườngI địaI ngàyI hiệpI bảngI hệH điểmH loạiH đốiH ngànhH nhữngH tàiH dânH nhiệmH cấpH quýH lộH cáchH họcH tênH thựcH báoH lệnhH phạmH tiếnH biênG bênG chuG đaG lĩnhG môG nhuG chuyênG khôngG aiG nhómG chiềuG khốiG ýG đóG sổG đượcG camG nghềG tuyếnG chínhG kỳG mãG niênG vỵG củaG cănG thangG thìG phầnG chuẩnF cóF lờiF quyềnF khungF ngườiF ngạchF đámF chiF bờF quốcF chaF chuỗiF conF chứngF hóaF tậpF chấtF bàF bạnF côF diF hươngF luônF mùaF tôiF choF mệnhF tờF bộF phiếuF xácF đểF biếnF dấuF khuE độE giờE hạnE làE lịchE diệnE lươngE thểE hoặcE thuyếtE đánhE haiE hiếnE lãnhE sảnE theoE bằngE khảE tìnhE khuyếnE vàE nguồnE đặcE tổngE đặtE cấuE khoảngE kiếnE nguyệnE dữE giaiE hộE dạngE kiểuE lôE trongE tuầnE chủD liềnD lãiD sauD ngayD hiệuD kểD tráchD tônD năngD sơD tàuD vùngD cùngD lýD thànhD trụcD cụmD
thiT hànhS côngN đuaL đấuK tuyểnK vàI hoặcI củaH thểG rớtG đạiG cấpG hàiG theoG tốtG lạiG đượcG dựG thựcG đầuF đểF viếtF trênF thăngF đỗF phápF vỳF rồiF thôiF trượtF đậuF nhiệmF nângF đạtF điềuF tayF chứngF phảiF cóF choE sángE trongE trắcE cácE sátE kếtE nghiệpE quyE đốiE vềE chínhD vòngD làD vàoD doD lấyD tạiD bảoD
thiênO taiN nhiênK huếG từD
thiêuI xácF kếtE
thiếcF
thiếtS bịR kếO lậpL đểK khácK yếuJ phảiI choI vàH theoH củaG vềG thựcG phụcF cóF liênF trongF thìE nhằmE quânE hoặcE chếE khiE đốiE vỳD khuD đượcD đầuD
thiếuO giấyJ tiềnH thìH hụtH mộtH nămG chấtG gìG sótG nhiG niênF thôngF đấtF hồF nướcF thuếF tráchF chủF mườiF nợF táF sốE hoặcE soE theoE úyE đượcE choE tướngD vàD
thiềuF
thiểuP sốL làK mấyI baoH nghềH củaG theoG cácG đượcG phảiG bằngF vàF đốiF choF sauF năngF từF vùngE hoặcE mộtE đểE trênE vềE đạtE quyE thángE tácE haiE rủiE chungD cóD doD hậuD
thiệnN hồK hệH cácG vàG môiF dựF điềuF đứngF báoF lạiE vớiE theoE côngE hợpE cơE thủE chấtE đềE kếtD củaD chínhD vềD
thiệpK bấtH vàoG giảmF tráiF thịD
thiệtP hạiO hôngF khôngF lòngF màF ngheF
thiệuM ngườiH vềG việcG ứngG sảnF củaF nênF hàngE hoặcE thuốcE kèmE làmE vàD cácD
thongK tuK baoE tinE
thoáiJ hóaG vốnE môiD
thoángH
thoátL nướcJ nghèoI đượcF hiểmE nạnE lũE
thoạiO củaI vớiI tạiH liênH khiếuG emG diG thôngF thìF khiF khôngF vàF nàoF quayF bàF cụcF dânF hếtF lầnF nhiềuF quáF rồiF rớtF ởF hoặcF thànhF cốE quốcE theoE đượcD phảiD
thoảiF máiF
thuT hồiQ nhậpO thậpO phíN tiềnM đượcM từL ngânK gomK củaJ vàJ khácJ nhậnJ chiJ hoạchI hútI thuếI theoI lạiI giữI khoángI tangI hợpI thêmH baoH ýH lợiH kếtH khôngH muaH dọnH vềH phátH côngH đốiH lệH bằngH họcG vượtG xeG cácG phânG hoặcG nộpG bánG đểG cóG mộtG hoànG choG thựcG trongG hộG màG sảnG háiG xếpF cấpF dịchF quáF hẹpF tínF ngoàiF tínhF quyF phảiF sổF đấtF chấtF mẫuF đãF bậyF luônF lốF mấyF sạF tàiF vậyF đồF dữF bảoF ảnhF doF đôngF làF nhiệmF trừF vàoF nộiE hoạtE khóE thìE ngoạiE hàngE giữaE khốiE cốE cơE tạiE đủE nhỏE nămE nợE sựE dựE bìnhE bổE trênE chuyểnE biếnE giáD lớnD thuộcD êD soD ởD hoaD sóngD cướcD việnD bànD khiD vớiD sốD truyềnD tốiD
thuaH lỗG độF
thuiF cảF
thuyênG chuyểnG
thuyếtM minhL trìnhG phụcG vàG
thuyềnO viênM trưởngL phóG vàoG cóF vàF nướcF hoạtF đếnF neoE bịE khácE rờiE bộE khôngE đangE đượcE phảiD việtD điD đóD nhậpD
thuêQ đấtN nhàK muaJ quyềnJ lạiJ baoJ tàiJ vậnJ tàuI dịchI ngườiI tổI mặtI chuyênH rừngH khoánH khôngH hoặcG vàG tưG theoG đơnG xeG máyG trụG cóG môiF màF luậtF phươngF tốiF đượcF thìF phảiF trongF muốnF mấyF rẫyF sạpF trọF bảoF đểF địaF khoE ngoàiE chỗE mướnE khaiE phòngE riêngE cơE củaE sửE thựcE cácE làE trảE làmD côngD hộiD đốiD doanhD thiếtD
thuầnI phongH túyD
thuẫnI thìF vớiF
thuậnQ quốcL lợiK củaK khácK chủK vềJ trongJ vớiJ tiệnJ giữaJ hoặcI thìI bằngI đượcI vàH bảoH việcH choH trọngG tạiG theoG vayG phảiG thayG nhàG hợpG trướcG tìnhF khungF tàiF phươngF đểF đấuF liênF songF khôngF kếtE nhưngE thiếtE thựcE giaoE giaE hạnE quyE đăngE tựE đãE chuyểnE lựaE hoạtE trênE điềuE thừaE cácE cóE phùE độE sửE cụE đềE tổD chấmD cungD ghiD trựcD đầuD nộiD phânD thànhD đóD
thuậtR quốcM vàL củaL vềK anK trongJ côngI đểI đoI nghiệpI theoI tươngI cóI viênH đượcH hoặcH cơH choH yH đốiH quyH phảiH phụcH khácH ngữH biểuG bảoG dựG chuyênG tạiG doG viễnG điệnG hiệnG liênG thựcG gâyG phùG đầuF hìnhF đãF cụmF địaF xâyF làF nộpF hệF trìnhF cầnF thuộcF khôngF sửF môiF sốF vậnF baoE thiE hỗE ápE thìE tàuE việtE xétE hàngE đápE chủE chínhE nhằmE quânE thiếtE mớiE khuE cácE mậtE thànhE trangE trênE điềuE đườngE bắtE thôngE tổngE vớiE kiểmE caoD gồmD loạiD máyD ngầmD toánD khaiD đôD phứcD thươngD truyềnD chungD vàoD dựngD khiD tiêuD
thuếS thuM theoL vàL giáL suấtL nhậpL củaK đốiK phảiK khôngK đượcK cóK xuấtK quảnJ quanJ tàiJ đãJ thựcJ sửJ thìJ hoặcJ làJ trongI đấtI tiêuI đểI nợI tạiI choI điệnI nộpH quyH gửiH vớiH nơiH trướcH banH baoH khácH thôngH thayH doG nămG chưaG cònG xãG phátG bịG cấpG thuộcG vềG xácG tiếpG bằngG bảoG nhàG khoánG chốngG màG trựcG trênG từG lậpF cácF khiF mẫuF tỉnhF vẫnF đếnF tựF nhưngF hayF mônF tínhF cănF lầnF địaF đềF gìF máF mấtF ruộngF trễF đăngF cungF khaiF nhưF sửaF ghiF ủyF giảiE cùngE nhậnE liênE quaE đầuE ápE hàngE nướcE vàoE sốE chậmE sauE tuyệtE đóE ấnE cụmE làmE nêuE bổE phốiE quyếtE đangD gồmD tạmD ngàyD ngừngD côngD tươngD biếtD chuyểnD haiD hỗnD kýD lựaD ởD
thuốcR láN cổL thúL bảoL nổK vàJ trênJ khángJ cóI phiệnI phảiI theoI làI gâyI đượcI hướngI khôngI củaI trongI đãH dạngH tiềnH sâuH tạiH trừH phóngH dượcH pháoG thuộcG sảnG cỏG tâyG đốiG doG hoặcG chữaG nhậpG quyG thànhG đểG thayG trướcG giaG bịF chốngF biệtF choF hóaF raF làoF thửF tậpF diệtF namF gìF hútF nàoF rồiF độcF chuyểnF đangF chưaF hiếmE đápE dùngE đóE phụcE baoE phòngE sửE đấuE vyE điềuE lưuE thiếtE khiE chỉE kêD từD thựcD yD nướcD ởD kỹD mớiD miễnD quốcD tươngD đềD
thuộcT trungP bộO phạmN thẩmN chínhN mộtM danhM trườngM diệnM đốiM cácL lĩnhL ủyL sởL tỉnhK quyềnK địaK cơJ ngânJ hệJ vàoJ thànhJ nhómJ tráchJ chươngJ loạiI ngànhI cụcI dựI quyI tổngI vùngH lựcH hộH nguồnH tổH côngH xãH vềH cấpH nhiệmH khuH vàH đơnG quânG phụG bíG tàiG củaG tínhG chứcG chuyênG cóF banF kếtF bảngF theoF khôngF khoảnF thựcF chiF điểmF biênF chữF huyệnF đâuF nhiềuF mạngF vănF việnF kếF nộiF chủE cùngE đảngE khốiE rừngE quảnE quỹE doanhE hồE loàiE đượcE nghiệpE góiE hoặcE kỳE tòaE trụE hộiE trongD tậpD cảngD đểD kiểmD nướcD hàngD hànhD lướiD đềD
thàF đóiF
thànhT viênR lậpQ phốQ phầnO việcL tíchK côngK niênK nhiệmJ phẩmJ cácJ xãJ nghĩaJ thủI chươngI biênI vănI ủyI từI trongI thạoH vàH mộtH phườngH khóaH sảnH củaG đượcG xuấtG sauG giáG trướcG tốtG tiềnG baG tựuG cáchF thànhF tàiF vớiF rừngF theoF ởF nhưF nhiềuF haiF rồiF thânF thìF dựF cổF hoặcF hợpF tạoF quyF báoE tộiE khốiE đơnE thôngE cụmE quảE vốnE mụcE toànE xâyE hồE hệE khaiE mũE bàiD chủD doanhD thờiD caiD cảngD dịchD thịD tốD doD đúngD hạngD quỹD thựcD đạiD kiểmD trungD
thácR khoángM tàiM vàL tàuJ côngJ cảngJ tưJ tậnI nướcI thủyI sửH theoH thôngH cơH củaH dữH dầuG hảiG mỏG choG hoặcG trongG đượcG phảiG thựcG từG cácG kếtF cóF hệF sânF tạiF nhậpF khôngF lâmF nguồnF trênF đểF quỹF đầuF dượcF vậnE đườngE quảnE tuyếnE xuấtE hồE bấtE làE thiE thìE đốiE bayE cátE máyE quyE nhàE rừngD đậpD hợpD doD màD đãD phươngD phầnD quaD quyềnD giaoD
tháchI củaF cướiF thứcD
tháiN độH bìnhG nguyênG tựF rừngF biểnF ràF vàF củaF khởiE tậnE ngoạiE anD sẵnD kỹD vùngD
thámL quốcH đượcD củaD phảiD khôngD
thángT thìL kểK nămK trướcK đếnK nàyJ mấyJ baoJ rồiJ đầuJ đóngJ đốiJ lươngJ đượcJ khôngJ trởJ vàJ mộtI sauI tuổiI củaI theoI nàoI tínhI phảiI hoặcI màH tiếpH cuốiH liênH liềnH bằngG tiềnG giờG trongG phátG choF đãF làF báoF quaF chưaF mườiF cóF mớiF thứF bánF giêngF kéoF làmF nayF nữaF vậyF đemF tớiF thựcF đểF tạiF gầnE vềE đóE doE hànhE kếE lẻE cònE mứcE hưởngE vớiE sinhE từE ngườiD quyD hiệnD támD
tháoK dỡJ gỡG dânF rờiD khôD
thápG
thâmK niênJ địnhE quyênD
thânP nhânL thíchI đểI choI xinI thiệnH củaH ởG hộG thểG quặngG vàG sauG cóF trướcF khoángF làF hoặcF phảiF chưaF giùmF hếtF làmF nhauF nuôiF nộpF nữaF sangF đượcF thịtE ngườiE tàuE
thâuG hồiF
thèmH bánhF nhậnF trảF
thépI
thêG thảmF
thêmP giấyJ baoJ tênI giờI mộtI tiềnI gìH cácH ngườiH thìH đượcH ngàyG phụG chútG cóG thờiG vàoG tốiF bằngF ítF bảnF câyF tiếngF việcF bàiF doF ngoàiF bátF bôngF chỗF giùmF mấyF ngànhF sổF thôiF tầngF vàiF vôF choF củaF thôngF khôngE cổE theoE vốnE sốE trongE từE hoặcD tàiD phầnD soD hồD
thìU phảiO cóO đượcN bịN cơM ngườiM làmL thựcL khôngL nộpL saoL aiL ápL thờiL tôiK xinK việcK xãK cầnK trongK chủK tòaK lấyK báoK bênJ ghiJ tiếpJ tổJ tùyJ cácJ thuJ tínhJ hếtJ nóiJ nhàJ mấyJ giấyJ mứcJ chỉI đăngI đóngI tiềnI sauI baoI doanhI emI tớiI hộiI hồI cònI bộI giáI coiI côngI lậpI trảI đơnI lãnhI conI sửaI vềI gọiI thủI thôngI ủyI sốI theoI chuyểnI ngoàiI xửI cánH thôiH chứngH khiH chịuH phầnH bắtH tốiH đổiH nghịH cănH mìnhH điH thẩmH quyếtH chậmH gửiH cứH họH vợH nhânH vănH choH mớiH việnH chấpH cấpH nămH đưaH kýH đểH banH sẽG vôG bánG gặpG muaG trướcG bầuG chờG khỏiG lênG nhắnG nênG nấuG phạtG sángG tuiG ổngG thânG điềuG bảnG sởG cũngG trìnhG từG vẫnG chiG cụcG raG sửG thểG tàiG mỗiG tổngG hộG ngàyG thànhG nhữngG giaoG hướngG phòngG đềG vụG yêuG khaiF bảoF kèmF trưởngF dânF dừngF bệnhF doF hòaF thuếF thẻF táchF tựF đoF lãiF nghĩaF họcF lầnF cửF thayF diệnF phíF đươngF đạiF biểnF chịF trợF xétF nhờF quyềnF vậnF địnhF bạnF chuF chánhF chỗF khiếuF ngânF đạtF đặtF ởF bữaF cháuF cướcF dùngF giámF hỏiF lệF nộiF xácF đấtF buônF bácF bôiF bấmF bẫyF chínF chừngF chữaF côF dỗF giờF huyệnF hômF họpF kiệnF kéoF kệF lúcF lănF lạiF miếngF mưaF mềmF nghỉF ngủF phơiF rẻF rửaF thiếuF thuêF thấyF tiếcF trâuF trổF trờiF tìmF tắmF tỉnhF tốnF uốngF uổngF vayF véF vừaF xongF xàiF xóaF xịtF ánF ănF đemF điềnF đòiF đếmF đềnF cáF tiếnF hợpF kếtF tỷF khoảnF nguyênF phápF trungF giảiE kiểmE trênE kiếnE hiệuE quyE đoànE đồngE ưuE buộcE xếpE địaE hàngE quỹE sảnE đốiE toànD xemD điểmD mộtD khoảngD thanhD thườngD kêD nơiD phạmD thuộcD cảngD khoD ngayD trạiD
thíM nghiệmL sinhJ điểmJ
thíchO từL hợpK củaI ứngH rõG màuG mộtF giúpF lạiF mìnhF quàF thếF uốngF xemF vớiE choE vềE vàE khácE biểuE hoặcD nộiD
thímF tôiF
thínhG
thócG
thôJ sơH trungD
thôiP việcL màI làmH khôngG phụcG chịG chứG cóG khỏiG đượcG quốcG hưởngG giữG họcF chứcF anhF choF chếtF chồngF conF giámF hòaF hảF hợpF nhauF nuôiF phảiF tôiF vợF điF đãF đóF đểF côngE
thônQ cóK mớiJ đượcH thìH quyH thuH rồiH vàH đểH khôngH vềG mìnhG cầnG mấyG nghỉG nàoG tôiG banG đặcG phảiG tiêuG chủG baoF độiF gồmF làmF bìnhF ởF gửiF hướngF vănF màF lấyF theoF đôngF quaF aiF bànF bứcF chưaF cònF cũF emF kiêmF kêuF mỗiF nhỏF phóF tuiF tạmF xómF ănF ấpF xemF cácF tổF quyếtF làE phêE thựcE hoặcE trongE tậpE thuộcE vùngE đốiE đãE cấpE trìnhD quảnD
thôngV tinT tưT báoR quaO vậnN đườngN sốL vàK thườngK cóK trênJ côngJ quanJ dụngJ điệpJ trongI minhI theoI quyI vềI cơI quânI đượcI suốtH cảmH hànhH củaH đểH tạiH dânH lệH hoặcH phảiH gióH cácH diG dịchG banG thựcG cấpG làG khácG quốcG thụG đốiG bằngG chủF bịF tấnF đồngF hàngF khiF thôngF khôngF giữaF choF vớiF thuộcF doF dùngF chịuF chuyênE quyếtE từE đãE cáoE nộiE thoángE thìE hướngE tiếpE phêE thủyE vănE cungE ởE thuyềnE trởE cốD phụcD tỉnD tổD cướcD xemD sửD chínhD
thùN laoM củaI ngườiG đốiF nênF vỳF trongF theoE vềE khácE đượcE hoặcD doD giaiD choD hoạtD
thùngJ xốpF chứaF xeE đựngD
thúO yN củaF rừngF ghiF nuôiF
thúcO đẩyJ thờiI việcI nămI hoạtH đợtG kiểmG nhiệmG hợpG kỳG cuộcF điềuF quáF khóaF vàoF môF phiênF quýE mônE vàE dựE giaiD thìD côngD thiD chươngD đầuD
thămN dòM gặpI mộG quanG bànF chútF conF hỏiD
thăngL hạngJ cấpH quânG chứcF
thơI conF muaF tặngF
thưP việnM kýL điệnL sốJ chữG bảoG trungG vàG cóG củaG tínG đảngF chiF khôngF cơF phảiF nặcF mớiF nghỉF thônF thảF trảF xãF khiếuF giámE nhânE cănE thẩmE choE côngD mụcD đoànD gópD
thưaK kiệnG anhG chúG quýF bácF cácF côF gửiF
thươngS mạiP binhO nhânN tíchK cơK lượngJ quyJ tậtJ cóI hiệuI banI vàH phẩmH hồiG láiG thảoG vềG đểG cấpG xemG chủG nặngG hoặcG quyếtG thựcG giáG trongF xâyF theoF cácF nhưF chợF conF emF huyệnF lúcF nhauF nênF phếF hướngF lầnF phêF tạiE phảiE thôngE nơiE côngE trướcE tỉnhE làE đượcD địaD doD tổD sửaD
thướcL củaF vàD cácD
thườngR xuyênO trúM vụM trựcM thiệtM theoJ củaJ trongI đượcI vàH nhàH thìH choH từH vềG tiềnG hoặcG khiG gồmG quânG kỳG niênG lệG quyG làF cóF chưaF baoF khôngF thuF gomF mồF phảiF bảoF bằngF tạiF đốiF doF khácF dùngE ứngE thuộcD đểD thựcD trọngD tổnD
thưởngP vàJ choI theoI đốiI củaI họcG chấtG khiG bằngG đượcF trongF baoF xổF giấyF nóngF tếtF xãF doF vềF phảiF hoặcF cácE cấpE đãE ngườiE làE trungE thựcE dànhD hảiD chungD quyD tạiD từD kèmD tươngD độtD
thượngJ lưuF táF úyE sỹE lãnD
thạcJ sỹJ
thạchH caoE
thạnhF
thạoI cácF
thảK rôngI tàuH chóF mấyF
thảiO phóngJ rắnI sinhI nguyH chănH raG vàG vàoG khíG củaF bỏF từF theoF heoF nhàF cóF trongE côngE tậpE phảiE tạiE phụE yE thấpE hoặcE khôngD sauD phátD
thảmJ họaJ thựcD
thảoO luậnK nghịJ vănJ quyếtJ quyH hợpH thôngH báoH vàG tiêuG cóG quốcG kếF khoaF điềuF kếtF thỏaF bảngE chươngE cácE vềE tờE dựE đềD đểD đượcD chuyênD
thấmH dộtF nướcD
thấpN hơnL nhấtJ nhiệtG cổG thìF
thấtN nghiệpM lạcI thoátH mùaF tìnhF doF xảyE vềE chungE vàE hoặcD phátD trongD
thấuF chiE
thấyN cầnJ đườngH trảH khôngG aiG ngườiG cóG quyếtF việcF chữF biênF cáiF emF ghiF ghétF gìF gọiF làmF lỗF mộF ngạiF nóiF rắnF saiF vợF ổngF yêuD
thầnM vàG hoặcG kinhG tráchF hìnhF củaF choE tạiD cóD
thầuQ vàJ theoI đượcI phảiI cóI phụH thiH khôngH cungH củaH muaH quốcH lựaH trongH hoặcG đấtG thựcG đãG xâyG nướcG rộngG baoG đểG đốiG thuốcG làG hạnG vềG thìF tưF ruộngF trênF choF dựF chínhE trướcE thamE quyE thuộcE triểnE sốE tạiE tậpE côngE khiE sẽE thànhE trúngE vàoE khácE màE nộpE liênD đápD nhưngD quaD sauD thiếtD thấpD chỉD dịchD giaiD gồmD thôngD trìnhD
thầyK giáoH uG thuốcF côF dạyF langF
thẩmT quyềnS địnhQ phánM traM nhânG phảiG vụG cóG mỹG vàF duyệtF đượcF raF củaF theoF thìF đốiF hoặcF khôngE xétE bịE hủyE bảnE làE đểE trongE giảiD bằngD đãD
thậnI kẻoF mỗiF nhéF trọngF
thậpO thôngJ đỏJ đượcI tàiH chứngH sốH vàH cácG dữG phânG mẫuE ýE từE trongE
thậtL hayG khôngG vớiF màF bịF cóF rùngF hoặcF cầnD vềD
thắcG mắcG
thắngJ cảnhH điệnF rồiF
thắpF
thắtG lưngF
thằngL conH cháuG béF bạnF lớnF mỗiF nghiệnF nàyF týF útF ởF
thẳngL đứngG xuốngF rồiF thầuF điF nốiF
thặngF dưF
thẻP bảoM cănL kiểmJ giámH nhàH điH bịG tạmG hòaG ngânG cửF hướngF côngF cũF thìF thẩmF đangF bayF bâyF chípF chụpF gắnF hayF hảF khuyếtF ngườiF nhựaF nàoF thươngF trẻF đỏF sỹF chuyênF trợF vàE thườngE cóE choE cộngE tínE theoE thừaE đượcE luậtE tưE củaE đánhE phảiE đấuD anD đăngD hoặcD phóngD đãD lênD
thếQ nàoN chấpL giớiL thôngJ bởiJ thìJ nàyJ bằngI choI cácI cụmI hoặcI quyếtH màH nhỉG àG nghịG củaG theoG vàG trậnG cóG ngườiF đóF tươngF kỷF baoF hồF chỗF cònF bácF chânF chứF côF cậuF emF hảF sổF thầyF ôngF đâuF ạF thànhF hệF mộtE trongE đượcE quyE phátE tạiE cấpE trênE vềE biếnD chủD nằmD sữaD làD mạnhD vỵD trẻD linhD phảiD quyềnD
thềmF lụcF
thểS thaoO hiệnO củaL dụcL đượcL nhưK bịK vềJ vàJ tíchJ ngườiJ thựcJ trongJ cóI hoặcI tổI chấtI tạiI choI cácI theoI thứcI yêuH làH sửH lựaH xảyH đốiH tiếpH thuộcH đểH doH khaiH việcH gâyH phátH lệH cơH kéoH sauH thìH từH laoH ápH thỏaG tựG hóaG lựcG điềuG khôngG quyếtG thayG doanhG phảiG quyG dữG thamG trungG quốcG ủyG xácG khácG chếG đơnG hợpG loạiG chuyểnG táchG từngG gửiF làmF quỹF trênF ảnhF tiếnF côngF vàoF đếnF đềF ởF khắcF quyềnF tàiF xemF lãnhF thànhF mờiF baoF bảoF bốF hộF đãF ghiF rắnF giaoF mứcF thờiF kýF nộiF lỏngF dẫnE trọngE diE giaE giámE nhậnE nộpE raE trựcE chứcE màE truyE đăngE khiE liênE phùE sửaE thuE sốE hoànE phânE trìnhE bằngE gồmE lậpE thuêE cungE đưaE địaE đồngE banE bổE giảiE ngànhE đạtE đầuE chiD dịchD kếtD mặtD thôngD hìnhD hệD kiếnD kiểmD mởD tiêuD vậnD chínhD cănD cấpD danhD lấyD cùngD dùngD nhưngD trạmD biếtD điD
thỉnhG giảngG
thịQ trườngP trấnM xãL thựcK vàK trạiI mớiG củaF loạiF trênF theoF đượcF sốF ủyF phảiE hoặcE phầnE làE đãE trongE cóE thôngE cácD kimD thuộcD tạiD nàyD
thịtK heoG vớiF bòF bẩnF đôngF
thọK nướcH baoG vàD
thỏaP thuậnP ướcI mãnH
thỏiE
thốiI rễF lạiF tiềnF
thốngS kêP nhấtN thôngN điệnM quảnL đốcJ cơJ giaoJ bưuJ côngI giáoI xửI dịchI mạngI chỉI đoI hóaI thuI củaH thiếtH vàH cácH phânH thưH vănH tổH cấpH báoH dựH hạH bảoH đườngH thanhH kiểmH máyG giámG kếtG tríG phầnG phápG cảngG chínhG thoátG điềuG kỹG truyềnG theoG tàiG cungG quyF địnhF ứngF đăngF anF tiêuF dữF khoF quanF phòngF đangF hànhF trongF ngânF sốF đượcF đểF sơF cóF lưuF liênE ngànhE biểuE đènE đôE hoặcE dẫnE phảiE tựE cảnhE lịchE chiếuE truyE bảnE chữaE traoE làmE sôngE sổE làE thủyE cổngD hàiD trạmD đêD chuyểnD chốngD khaiD trangD vềD biểnD quảngD đãD khôngD lĩnhD quốcD tiếpD tốtD
thổN việtK cưJ nướcI củaH quốcE vàE đóD nhưỡngD nơiD màD
thổiG cơmF
thờK cúngI liệtF chúF
thờiU hạnS gianR điểmP kỳL hiệuL vềK tiếtJ gửiJ thôngJ cácJ báoI phảnI vớiI làI lượngI choI giờH phảiH cóH vàH nhànG theoG thìG chuyểnG phátG xửG củaG bắtG thựcF cấmF khôngF trongF nhữngF đểF đốiF đượcF hoặcF chịuF giảiF bìnhF bằngF đềF vụF tạiE hướngE khiE sựE đăngE lậpE việcE chiếnE yêuE côngE điềuE thuộcE đếnE chấmE cungE cảngE thiếuE xemE đảmE chỉD quyD giaoD tổD chưaD cậpD hànhD làmD nghỉD cấpD ngănD xácD
thởG
thợJ xâyG máyG hồF mìnE kỹE
thụO lýM hưởngK đặcI độngG nhiênG sảnG trongG hàngF tạiF vănF nướcE nộiE vàE điệnD
thụcK ởF hoạtF đấtF vàE đượcD
thủT tụcR trưởngP tướngP cácM quyL dânJ đôJ côngJ theoI phápI đoạnH đúngG đầyG khoG hiếnG thuậtG quỹF nguyênF củaF chạyF ghiF góiF tiêuF điềuE trựcE thựcE vàD trìnhD yêuD
thủyR sảnO nộiO lợiM vănM điệnK thủH nướcH phiG tinhG triềuG lựcF ơiF sinhE chuẩnE việtE vàE quaD hoặcD ngânD từD
thứP tựL baL haiL nhấtJ bảyJ trưởngI nămG cấpG iG tiếngF mấyF tưF vàoF gìF tiềnF sáuD
thứcR ănL sauL đốiK xửK khácJ vàJ vềJ củaJ phùI quyI đấuI kỷI phápI thựcI đàoI tổI giaoI vănI thanhI điệnI gửiI chuyểnH hợpH kiểmH trựcH trảH choH chuyênH côngH bayH anH quốcH khenH lựaH liênH bảoG quảnG phânG hoạtG khuyaG đaG nộpG tínhG đầuG thiG thôngG nàoG làmG tiếpG khoánG sửG tốiG cơG vậnG mộtG bánG cungG đóngG thuG xácG đánhG theoG hỗF hoặcF khaiF phátF đượcF nhậnF chỉF báoF muaF giámF thỏaF đặtF giảiF tớiF khiểnF sởF truyềnF cảnhF chiF giáoE kýE ghiE đãE cấpE cầnE khôngE đểE chấpE niêmE thíchE tựE huyE thuêE traoE tuyểnE trongE phốiE thamE đăngE chàoE nhưE tậpE điềuE trênE trìnhE phòngE phổE biểuE cóE đàmE nhàE chínhE kinhE tíchE tạiE bỏD chứngD doanhD bằngD chungD cộngD họcD kếtD lấyD vừaD hoànD làD nhậpD nàyD tráchD bắtD hànhD bồiD rútD từD hóaD tiêuD tiếnD tướcD
thừaO kếM phátK nhậnJ ủyH hànhG thiênG thìF soF hưởngF baoF tựF quyềnF theoF củaE toànE đượcE vàE tiềnD
thửO nghiệmN thuốcI tươngI tháchI việcH lâmF mộtF maF vàE nổE hoặcE
thửaM đấtL thìF đượcF sổF ởF
thựE
thựcV hiệnV phẩmO tếO vậtN hànhN chữL tiễnK địaJ củaJ tậpJ hoặcJ thiJ khôngI giấyI hợpI bảnI ởI trạngI vàI điệnI cóI tạiH nghiệmH từG vănG theoG thìG vềG cácF lưuF nhữngF trongF thôngF bịF cũF giữF sơF tốnF xongF ủyF choF nhậnF cáF làE đốiE bằngE quyếtE tàiE chiE sựE xuấtE đượcE chấtD nhậpD phảiD bìD trảD họcD thểD đoD kếtD nộpD thuD
tiaI
timH đườngF
tinT vềO điệnO vàN củaL liênL trongL trênL theoK báoK đạiK mạngK cậyJ đượcJ cáJ nhắnJ choJ dựJ họcJ cóJ thốngJ khácJ cầnJ mộtJ tứcJ đãJ đăngJ cơI tàiI sauI quyI quốcI đểI phụcI đốiI côngI quảnI từI lýI ngườiI khôngI doI màH hoặcH thuộcH khoaH giảiH phảiH sốH làH tậpH vàoH tạiH vớiH quanH thịH cưH chínhH chungG tínG đồnG diG khaiG saiG sửG thủG dịchG cảnhG kháchG địnhG dữG vôG chiG truyềnG nàyG baoG thựcG giữaG khiG thayF đầyF đóF anF thuốcF hóaF sảnF thuF phảnF bằngF nhưF cungF tuyênF trướcF điềuF cácF ghiF nhậnF chuyênF duyênF hộF đầuF aiF cũngF hoàiF mấtF mấyF thôiF vịtF bíF đếnF địaF đấuF kêF riêngF thìF buồnF giấyF phùF phânF hàngF hồF xácF cấpF bấtE kịpE thôngE mớiE doanhE giámE đấtE hỗE phátE tiếpE kếtE môE vệE chứngE giáE ởE chủE quaE đềE bảoE chỉE trungE dướiE bổE cũE giaoE ngânE trựcE đápE traoE tốiE nhằmE tốE trọngE vyE chứaD hạngD lưuD bãoD thểD tổD thuêD thưD tổngD chưaD gồmD nghiệpD quảngD tựD hiệnD hạnD nhânD quânD ápD gửiD hoạtD nguồnD nêuD nộiD thamD
tinhM thầnJ quặngH giảnG cóF quốcF làmF viễnE hinhD luyệnD nhuệD vyD
tiêmL chủngJ phòngI ngừaG dạiF thìF
tiênO tiếnK bảoI củaI đầuH khôngH bốG choG trongG sauF sửF đặtF theoF thựcF vàF phátF cácF thanhF đượcF đốiF lựaE muaE hỗE đểE quyE tuyểnE nhưE đếnE vềE phânE cóE ápD hoặcD trênD từD đăngD
tiêuS chuẩnQ chíO hủyM thụL dùngL quốcJ thốngJ củaJ biểuI hàngI vàI cựcI haoI đềH rồiH phátH chấtH tuyểnG chếtG vềG kỹG nộiG sửG anG cụG từG tàiG khôngG đánhG kinhF đượcF bịF độcF tổngF đàoF đầuF choF chảyF quyF vàoF theoF thôngF bữaF chínF luônF saoF tốtF giáoF thựcF thứcF hoạtE lợiE hợpE trongE kếE bảoE tổE biênE kiểmE tínhE chínhE cơE nướcE quảnE binhE tiếpE báoD cóD thoátD đãD chungD hiệnD tiếtD đónD làD xâyD
tiếcF
tiếnQ hànhP độM bộK sỹJ thươngI đầuH duG củaF khôngF quânF trongF táiF kỹF nữaF trìnhE chấtE hệE vàD đểD
tiếngO việtM anhL nướcJ dânI nhậtH hànG nàoG ồnG nóiG trungF tâyF thìF độngF kinhF loaF mấtF nhenF đượcF còiE
tiếpT nhậnQ tụcO côngM hoặcM cậnM theoM dânL quảnL xúcK đếnK thuK tạiK củaJ choJ thựcJ vớiJ thamJ đượcI kháchI vàI làmI làI thịH giápH trênH đểH phụcH tổH từH trongG vềG sảnG vàoG cóG đốiG điềuG nuôiG khôngG nướcG sauG thìG chỉG bằngG ngườiG mộtF kiểmF khaiF sửF xuốngF khóaF nhiềuF tìmF phảiF giaoF giámF phụF liênF tiếpF nộpE cácE giảiE giữaE raE tớiE chiE phátE cơE kýE đăngE xemE biênE giảngE liềnE thôngE trướcD địaD quyếtD viênD tiếnD khácD chiếnD gửiD màD bánD nhiênD quaD đạiD
tiếtQ kiệmL vàL mộtK điềuK thiK vềJ theoI cácI việcI điệnH củaH khoảnH lộH tạiH giảmG tăngG đượcF lịchF đốiF xâyF nộiF điểmF luậtF mớiF khốngF trongE choE dạyE quyE từngE diệnE khácE thờiE giảngE hoặcE hàngE liênE trìnhE thủE hồE ngànhE phứcE giaoE đểE đếnE nguyD khuD mẫuD sauD sốD trênD đãD dựD hướngD mụcD chếD cóD quanD
tiếuF đâyF
tiềmK năngJ ẩnG lựcF
tiềnU lươngO thuêM khôngM từM sửM gửiM chấtM thuếL mặtL phạtL côngL thưởngK thuK phíK chậmK trợK ănK bảoK thìK bồiK tạmK maiJ họcJ điệnJ đấtJ tệJ đãJ làmJ đềnJ cấpJ củaJ màJ muaJ ngườiI mộtI quỹI hỗI cònI kýI đếnI đểI choI lãiI tuấtI phảiI đóngI theoI xeI maI rácI hoặcI nhàI vàI cóI dịchH dựH vàoH ởH đặtH nàyH vayH nuôiH cọcH chônH giàH thấtH đổH khảH đượcH ngânH ánH trongH điH vềH trướcH quyH thuốcH bánH trảH bằngH phụH việtG xăngG thayG gópG bạcG bảnG haiG dânG dưG giùmG hưuG khuyếtG sửaG đámG đâuG chuyểnG chưaG đóG đốiG lệG trênG hàngG làG khiG quaG thùG tươngG thanhG việnG giảG mớiG nộpG chiG ghiG khámG tạiF thừaF tàuF thựcF baoF khởiF trựcF doF cứuF chênhF hoànF nhưF trưngF đăngF cổF lẻF đổiF đơnF caoF chínhF bãoF chuF chămF chạyF chỗF chợF conF càF cúngF dànhF dưỡngF dọnF dờiF heoF hòaF hươngF hảF hậuF hụiF liệtF luônF lãnhF lênF lạiF lấyF mồF mừngF nhaF nênF nămF oanF phòngF quyênF rồiF sanhF sữaF tangF thaiF thươngF thếF thốiF thờF thủyF tráchF trễF trọF tuiF tửF vậyF xãF đẻF ốmF véF khácF bịF giangF đủE inE thiE cướcE giaoE sinhE trungE kếtE đồngE hỏngE nhậnE nướcE gốcE đangE đềE trúngE nghiE tríchE kimE nợE tốiD xửD hayD mẫuD tiêuD trồngD phongD đìnhD liênD thuộcD vậnD vốnD hoaD
tiểuM họcJ mụcI dựH khuG thươngG đườngG banG đoànG độiF thủF sửD
tiễnK củaF sảnE vàE nghềD
tiệmM cóG màG nàoG tạpG baoF cầmF dờiF kiaF luônF muaF nàyF quaF thuốcF tócF vàngF điệnF
tiệnQ vậnL giaoL đoL thôngK thủyK vyI vàI kỹI điệnI choH thamH củaH khácH phòngH đượcH cóH íchH phảiH bayG điG bảoG đườngG bịG phụcG đểG khôngG hoạtG chuyênG theoG chởG làmF traF hoặcF trongF nàyF truyềnF chữaF đóF đãF trợE côngE dạyE vàoE chứaE cầnE raE quảngE lưuE khiE xuấtE cứuE giámE đangE liênE làE thìE quaD lắpD thanhD rờiD thiếtD thựcD cơD nghềD đếnD
toL quáH khôngF lênF lắmF suốtF trướcF
toaI xeI
toanF
toànS bộO thựcN thôngL giaoL xãL quốcK dânK vàK choK laoK hàngK bứcK trongJ kỹJ sinhJ củaJ diệnJ côngI vềI đốiI vẹnI hệI hóaI dịchH cầuH phầnH theoH trìnhH thểH vệH đườngH chịuH khoG phòngG hoạtG tàiG khiG đậpG điệnG cơG hạtF hoặcF vốnF vậnF cácF tạiF đànF mànF tiếngF đấtF tốiF thờiF đạcF trênF chạyF đểF khuF phảiF vậtE khaiE đượcE ngànhE tuyệtE bayE tínhE vănE doE làE tráchE cóE tỉnhE thuộcE dữE nợE tổE đêE quyềnE quânE khóaD mạngD sửD vớiD lựcD thânD thịD bảoD chốngD
toánS chiM ngânM kinhM theoL vàL nhàL củaL đượcK choK tiềnK cácK thuJ giaoJ viênJ trưởngJ bằngJ nămJ trongI độcI cấpI vốnI giáI vàoI hoặcI thuếI tạiI đốiI tàiI khôngH phảiH nộiH cóH làH vớiH đểH sốH đãH dựH vềH phíH thựcH xongH kếH côngH muaH đầyH đủG trênG khiG thìG từG xâyG phầnG nợG tạmG bởiG quaG hợpG báoG khoảnG điệnG doG riêngG trựcG baoG bùG lãiG phụG khácG lạiG quyG xãG chậmF hàngF lậpF giảmF trướcF bảoF họcF nướcF quốcF hômF lớpF quỹF ghiF gửiF gồmF cuốiF tổngF đámF liênF toànF bịF doanhF hếtE việtE gốcE xácE điềuE mộtE sảnE cănE nhưngE tốiE giữaE thẻE dướiE màE nhiệmE nhưE sauE thuộcE nghiệpE đầuE chứngE hằngE khốiE nguồnE sécE chỉE ápE hiệnE kếtE tínE thôngE đếnE chungE tăngE đóE năngD chếD tráiD bổD phùD cụD dịchD quýD bìnhD chưaD hạtD nghĩaD
traT việcM vàM viênL chấtK thựcK củaK cứuK thốngK cơK bộK theoK cácK hồK cóK chuyênJ đượcJ anJ nhàJ vềJ phảiJ côngJ nhânJ tínhJ địnhI lạiI hoặcI nạpI taiI đốiI thuếI hoạtI trongI kếtI độtI bổI nộiI vănI sauI hìnhI đểI điềuI chínhI tạiH vụH sứcH sựH kiếnH tìnhH khôngH trựcH thôngH xácH trướcH quyH trênG báoG choG dựG xemG khiG thìG kỹG đánhG quyếtG đãG hàngG vệG ởG địaG sửG thườngG liênG làG tàiG tộiG doG cấpG giấyG tàuG thànhG xuấtG máyG tảiG phátF thiếtF tỉnhF ngânF soátF bằngF dânF nàoF sốF môiF đạtF hệF chốngF mậtF raF thuộcF tiếnF cuốiF baoF tổF gồmF giámF nghiệpF hiệnF sẵnF sởF lậpF gửiF nghiệmE tốE vớiE ápE chiE rừngE huyệnE trạngE việnE đềE độE khácE khảoE hằngE thịE đặcE viếtE cungE quânE phươngE lưuE phiếuE toànE cùngE duyE lầnE nguyênE trìnhE làmE ngayE sảnE tổngE kếE ngườiE niêmE phânE xửE ghiE màE đếnE chỉD bảoD chủD giữaD mẫuD yêuD banD giaoD tậpD yếuD thuD yD mộtD tiếpD ítD biênD bênD ngoaiD đangD
traiL tôiH hayG điG baoF cháuF emF họF mìnhF mộtF
trangQ thiếtN thôngM bịM phụcL nhânJ trạiJ trảiH củaH baoG sứcG tríG điệnG lọcG tàiG đượcG cuốiG mạngF tinF thìF nàoF cònF dịchF vàF mỗiF nàyF tiếngF vuiF vềF xãF cấpF liệtE chủE bìaE theoE đầuE trọngE dùngD
tranhP chấpN quốcH phòngH giànhH luậnF khôngF vàF củaF hoànhF bảoF thủF vớiF chốngF theoF nhauF nênF đấtF tụngF trongE cóE làE lãiE bịE hoặcE đượcD trênD
traoN đổiN giấyH quyềnH lạiF tậnF tặngF
treJ cóF
treoM thìF giấyF lênF baoF bảngF cáiF mườiF tạmF đóngF cờF quốcE cápD biểnD
triL thìF củaF thứcF vàF nơiE ởE tạiD theoD
trinhI sátG
triềuI cườngD
triểnR khaiO nôngN kinhM côngL lãmK rừngJ củaJ vàJ sảnI khoaI cácI nhàI nguồnI ngànhI hệI bềnI doanhH thịH đôH điệnH chínhH khuH đấtH giáoH hạH hoạtH hợpG cơG duG kếtG mạngG phầnF việtF mỏF chươngF tàiF vốnF độiF nghềF theoF đốiF dựF thểF cụmF năngF thươngF trongF vọngE vùngE quỹE đượcE lâmE vănE chuyênE kỹE dịchE toànE cóE nhânE sựE giaoE thủyE làngE hoặcD khôngD tổD quanD từD vềD lướiD thànhD làD chănD ướcD
triệtH đểF
triệuO đồngL tậpL cóG màG thìG hồiG chiF giờF làmF lậnF mộtF thôiF xâyF chứngF tấnE
troG cốtE
trongV thờiR trườngQ cácQ quáP phạmO đóO lĩnhO việcO nướcN hoạtN mấyM khuM côngM nămM cơM hợpL hồL mộtL giấyL kỳL vòngL dựL baoL thôngL danhL vùngK nhàK hệK ngàyK quyK quảnK vàK phòngK quânK từngK nhữngK thựcK điềuJ giaiJ cùngJ sảnJ suốtJ đơnJ chươngJ quyếtJ khoảngJ sổJ tổJ khiJ khaiJ thángJ kếJ luậtJ vụJ vănI xãI nộiI báoI thiI ngànhI nghịI tươngI tìnhI xâyI chuI bảnI giaoI bộI vườnI xómI toànI tổngI biênI haiI tốI doanhI sốI bảngH tàiH mọiH bảoH khoH rừngH giaH nhậnH cảH lựcH đềH giảiH lãnhH thônH hạnH hànhH địaH thiếtH hộiH tờH máyH lúcH phầnH quýG môiG quanG tỉnhG mỗiG kinhG hộG nhómG rẫyG sàiG phươngG độG thươngG cóG khuônG giáoG phânG chănG đấtG thànhG củaG kiểmG tuầnG nghiênG nhiềuG thanhG đoànG đàoG chiếnG tiêuG chấtG nghềG vậnG nôngG thùngG đấuG khámG sửG ngânG hầmF phụF khôngF thẻF họcF yF cộngF giớiF tủF khungF baF chứngF trungF cụmF giờF đôF buổiF tiếngF tậpF chếF phiếuF phátF bữaF aoF bóngF bếpF hẻmF lòngF ngồiF niF nàyF phốF ủyF giáF kếtF xétF xửF đầuF cuộcF địnhF biểuF cungF nhiệmF đăngF thỏaF máuF mạngF liênE mùaE mẫuE thứcE diệnE giámE chỉE sânE chiE dâyE ngạchE sạchE lôE thưE hiệpE lỗE nuôiE tuyểnE phiênE banE hoặcE lựaE muaE triểnE đánhE buồngE thịE tấtE cảngE sựE hàngE hóaE lýE lậpE mụcE lễE lớpE sinhE dạyE gaE laoE canhD khángD nhânD lệnhD tiếpD lầnD môD phongD thửD tòaD đợtD caD eD góiD huyệnD lịchD giếngD mỏD tựD
trungS ươngQ tâmP cấpN họcM thựcL bìnhL hạnK gianK kinhH quốcH đoànH chuyểnH vàG tạiG đôngG bộG độiG phươngF baoF vàoF duF thànhF thuF chưaF theoF ápF đượcF táF tậpF huấnE úyE sỹE củaE cóE dânD hoặcD trongD làD thuốcD trênD
truyO cứuK cậpK tốJ xuấtJ nãI nhậpH thuH lãnhG lĩnhG điệuF lạiF tìmF đuổiF bắtE tặngE đòiD
truyềnQ thôngN hìnhL nhiễmL thốngK tảiK vềI dẫnH vàG dữG thanhG đưaG quaG viênG củaF nhậnF phảiF tinF vyF đượcF cóF theoF từF bệnhF phátF bịF luậtF sốF máuE lâyE đạtE hoặcE trongE trênE báD khôngD tạiD nghềD chínhD choD thiếtD đãD
truyệnI kiềuF ngônF trạngF
tràJ mờiF ngoàiF sữaF tháiF đaF đáF vinhE
trànJ dầuH vàoF hóaF ngậpF
tràoI thiG toànF thểE
tráchT nhiệmT bảoI vềH ởH côngH anG kếG phòngG đượcF độiF hoặcF mảngF vàF quảnF theoE tạiE hàngE chuyênE củaE trởE trongE thựcD tổD lĩnhD đểD cácD kỹD đốiD
tráiP phiếuN phápL phépL vớiK tuyếnJ quyH đấtH luậtG làG đểF đạoF câyF quáF rồiF sầuF thanhF củaE cóD
trámE lấpE
trángH đóngF
tránhL bãoG trúG đượcF mặtF biệnE việcD cácD vaD
tráoF
trânF trọngF
trâuJ bòH nhàF
trênT địaO cơO mạngM thịM cổngM hệL trangL tàuL cácL đườngL đấtL biểnK giấyK trựcK phươngK phạmK môiJ lãnhJ bảnJ mộtJ mặtJ nhãnJ máyJ sổJ khôngJ tàiI lâmI xeI báoI toànI tổngI nềnI tuyếnI cùngI tờH thìH chứngH thựcH huyệnH hóaH đóH phiếuH côngH sốH thếH xuốngH cạnH điệnH cóH choH vàH củaG sôngG gheG giáG nguyênG xãG kếtG baoG diệnG phầnG mứcG nhiềuG khuG làG mànG hồG kênhG thôngG thẻG đượcG haiG vềG đểG bênF doanhF bànF phảiF vùngF sởF vănF thànhF bờF núiF phụF sànF theoF câyF dịchF nửaF sáuF vỉaF biênF ruộngF từngF tỉnhF đờiF bảngF lưuF lướiF thânF sécF caoE thiếtE chuyếnE hoặcE sảnE dấuE đâyE ứngE vốnE mỗiE sânE đồngE cộtE khổE vậtE bềE quyếtE tạpE luồngE hàngE màE sơE cánhE ngườiE boongE hốiE đàiE đốiE cầuD hợpD đoạnD ảnhD giaoD quyD trongD mẫuD cảD dâyD mũD tayD xuấtD đêD đạiD băngD giờD lớpD niêmD
trìQ côngK vàJ phốiJ soạnJ thựcJ tổI thẩmI xâyI hoạtI hoặcI hệH nhiệmH quảnH tàiH việcH cácH đườngH điềuH theoH dựG kếtG đápG lậpG chươngG cuộcF đượcF cóF hoãnF liênF buổiF trongF chungF giờF kiểmF đềF đốiF tìmF phiênE phảiE giảiE chuẩnE đểE xửE sựE thiếtE thamE cơE nghiênE báoE phầnE đủE hướngD hộiD đàmD củaD sửD tổngD chấtD thuêD tênD khôngD làD quyD tiếpD giúpD
trìnhU độP tựP thựcN đàoN xâyM bàyL thủL cấpL vàL bộL thủyK cơK ủyK đườngK quốcK vậnK kiểmK sảnK mụcK giáoK củaJ hạJ chínhJ bảoJ hộiJ côngJ chủJ theoJ giảiJ đượcJ phátJ tổJ điềuJ hoạtJ hàngJ vềI quảnI giámI khaiI cóI thẩmI quanI báoI thiI trongI xửI triểnI điệnI cácI hoặcI dựI sửI choI phụcI lậpI giấyI quyI bồiI phòngI bảnH thuộcH đềH phảiH trênH đãH khuyếnH khácH phêH đầuH lãnhH đểH diễnH giaoH ngườiH quaH hỗH làmH kỹH dầuH anH đánhH khoaH kiếnH nghiệpH lựaH ngầmH họcH doH huấnH nộiH liênH phụG xácG gìG đăngG khôngG tậpG cungG duyệtG thìG thiếtG bổG tiếpG nhàG thuG khiG vănG ýG sựG truyềnG chuyểnG gồmG nghiênG nàyG bằngG tổngG kếtG xemG hànhG hồG sổG thànhG sauG thốngG sốG thămG tạiG xúcG khungG thamG mônG thôngG nướcF ưuF vớiF làF kèmF xãF ápF chuyênF lưuF máyF khảoF hợpF lạiF bậcF chứngF cụcF khíF kếF phânF đốiF vàoF đoF banF dịchF thanhF duF dạyF tiếnF viễnF ứngF baoF thẻF thửF tốF biênF cảiF chiF thươngF biểnE caiE giảngE khoE quyếtE kinhE xuấtE mỏE phốiE từE đạiE chếE chấpE chấtE trọngE xétE gửiE hoànE khámE lấyE đảmE cảngE tiênE tươngE đưaE trướcE họpE nhânE chuẩnE chạyE cụE cắtE diE ghiE kỳE tiêmE đếnE diệnE hướngE khoanE tínE khắcE phùE đầyE ởE mớiE nạoE việcE yE đàmE chỉE muaE táiE đóE đổiE phúcE tàuE tượngE cầnD hìnhD quảngD vệD lânD phaD thaoD hiệnD hưuD trungD bịD dânD nghệD sửaD tuyểnD đóngD hòaD khángD lâmD sátD cầuD lýD nhậnD phươngD sắpD thểD trựcD
tríQ tuệL việcL xãJ côngJ trongJ vàJ kinhI bổI cácH củaH đượcH choH từH đoH vốnH theoH địaH nguồnG điểmG ngườiG dựG tốiG lựcG vớiG ngânG nhânG cáG đủG cánG cóF khôngF ởF nguyF làmF hoặcF nơiF mấtF mặtF sửF dướiF quyF đỗF hàngF khácF vàoE chứcE tựE đểE lấyE phòngE phùE khuE đặtE cắmE mốcE phảiE cụE mộtE quỹE thiếtE trênE tạiE dễE thựcE đổE lắpE chỗE táiE vỵE đấtE xeE thuậnE thờiE cầnD làD nhàD phươngD quanD đãD cạnD doD giáoD cơD khoD sỹD tàuD xâyD đốiD neoD bảoD mớiD thứcD đầyD
tríchN lụcL lậpK xuấtJ saoH khấuG từG dẫnF đoF nộpF chuyểnF ngangF lạiE đểE tiềnE nợE tàiD tốiD quỹD
tròL chơiK củaG quanE chủD
trònK mộtF khôngF khácF cóE xuốngE đếnD
trócF sửaF
trôiI nổiF hếtF
trôngK coiH nomH trẻG cháuF hộF vàoF giữD
trùI dậpG kinhE
trùmF
trùngM vớiI lặpH tênF khôngF hoặcF vàE vàoD lắpD
trúQ củaK tạiK hoặcJ thìJ ởI làI vàI đượcH duH khôngH cóH theoH nộpH bãoG đểG phảiG trongG choG trướcG khiF đốiF bịF chỉF raF cấpF giấyF mấyF mẫuF thôiF thếF àF hợpF trênF cuốiE từE doE ổnE côngE khácE vàoE thựcE vềD đãD mớiD đếnD ngoàiD
trúcM vàG cóG củaG chínhF sưF đượcE dữE địaE cảnhD côngD quyD đôD mãD
trúngM thầuJ tuyểnJ đấuJ thưởngI gióF mùaF cửD
trămO hộI métI ngànH triệuG giáF phầnF sốF đồngF vềF khiF làmF lươngF mỗiF nhàF nếuF thìF thươngF tiềnF tuổiF nghìnD
trănF trốiF
trăngJ trốiG khuyếtF trònF đêmF
trơnI trượtG lắmF
trưaJ nayG nắngF trậtF trờF
trưngN cầuL dụngJ bàyJ muaG củaG thuF hộE tậpD
trươngN đầuM củaH chuyểnG xâyE thànhD thựcD
trướcS khiP ngàyO thờiM phápL đóK bạK mấyK đâyK vàI nhàI nămI liềnI hạnI màI baoI khôngI chínhI rồiH cổngH cóH choH thángH hoặcH đượcH làH ởG kỳG tôiG điG củaG thìG hộiG vàoG giờG mặtG đếnG hếtG trongF thôngF cơF chưaF cửaF lúcF baF nộpF sápF haiF đườngF giấyF hayF mườiF aiF bạnF bữaF chịF coiF côF giảiF hônF lớpF nhaF nhéF nhậnF nóiF tiệmF tếtF đổiF đầuF theoF bộF chuyểnF tuổiF vềF ítF ủyF quốcE ngườiE thủE chủE hoànE mãE cácE dựE đợtE mỗiE mộtE phiênE xuấtE tiềnD quyD sinhD tòaD cấpD trưởngD thuếD
trườngU hợpT điệnM vàL trungL đạiK trongK caoK biểnK cấpK theoK cóK họcK củaK giáoJ chứngJ đượcJ đốiJ mạngJ phổJ laoJ quốcI đểI rừngI quyI thìI khôngI côngI hoặcI mẫuI tạiI cácI nướcI vớiH choH ởH phảiH thựcH từH nuôiH thiH vinhH doH mầmH làH tưH thuộcH tiểuG tổG xãG chủG banG vềG trênG giaoG vùngG chuyênG quânG chiếnG dựG làngG làmF thôngF sốngF việtF bấtF thuF bênF liênF quyếtF đãF trướcF sơnF xâyF rồiF địaF hayF phùF mấtF nghềF thônF vụF xaF xongF baoF dânF yF đàoF khiF ngoàiF tiêuF tựF phátF sinhE xemE trựcE hướngE sauE xungE bánE hạngE dạyE sưE sốE năngE bảoE bịE cụmE ngoạiE nơiE khoaE trọngE dữE khácE sỹE sảnE trìnhE xeE đấtE bắnD chínhD màD tỉnhD đếnD gồmD hàngD quảnD tiềnD vănD xuấtD thamD xácD chịuD nguyD thànhD tàiD đặtD chănD cầnD gửiD mởD phêD tổngD cănD mìnhD nhằmD
trưởngT bộQ cơO cácM thônM cụcM banL việnL đoànK phòngK đơnK vụK tổngJ tổJ vàJ côngJ hoặcI trườngI chiI ấpH tàuH khuH dânG củaG vănG phảiG nhàG cóG quyếtF độiF hạngF bảnF phânF vềF họF khoaF làngF phumF quyF sócF buônF nóiF xãF xómF thựcF đồnF xemE làE cấpE hảiE thuộcE đượcE trạmE đạiE khiE caE doanhE giaoE chỉD kípD thànhD gaD kinhD phụD trựcD theoD yD
trượtI kỳF ạF giáD
trạiN giamK tạmJ heoH giáoF thìF trẻF caiF dưỡngF gàF lợnF mồF nằmF quyE viênE chănD vàD
trạmN yJ xáI khíH thuH điệnH biếnH kiểmG quanG bơmG địnhG cóF hômF đoF thủyF điềuE dừngE côngE nạpE trưởngE cấpD máyD cốD
trạngP tháiK hônK khẩnI sửH tàiH nghiệnH củaH sứcH kỹG phápG vàG côngF hoạtF quỳnhF bệnhF chiếnF ôF cácE rừngE banE khuE khaiE mấtE vềE kiểmE đápE môiE khôngD thựcD anD vậtD hệD quảnD
trảS lờiO tiềnN lạiM nợL kếtL choL hồK thùJ gópJ lươngJ baoI giấyI khôngI giáI thưởngI chiI cácI thuI theoH củaH ngoạiH nổiH lãiH vềH mộtH côngH hếtH hoaH trongH đấtH saoG vàG đượcG vàoG chếG phíG hàngG sốG thìG sauG khoảnG thêmG dịchF kinhF trợF bằngF quaF đơnF phụF chậmF dưF kháchF trướcF đũaF conF ngânF vốnF bùF chứF dânF liềnF làmF mấyF tậnF vỳF xeF đủF hoặcF tàiF từF phầnF toànF hànhE đầyE cùngE cổE tựE đốiE cóE trựcE đểD họcD bảoD kiêmD thayD
trảiI chiG choF nghiệmE quaD
trấnM nơiH đạtF nhơnF vàF cóE thuộcE hoặcE
trầmF tíchF
trầnL nhàF chiE họcE thịE thìD
trầuG bàF khôngF
trậnN tổM đầuF thônF bóngF chungF phảiF xãF ấpF ởF địaE anD quốcD
trậtN tựN rồiF
trắcN môiJ nghiệmH khíH địaG vàG trongF tàiF mựcE cácE họcE viênE tạiD tựD đượcD
trắngL củaF bịF bụngF mựcF tayF xóaF chốngF
trẻP emO bịJ mồH tạiH nhỏG conG lượmG sơG bơF bụiF giaF khóF langF măngF mớiF tưF mẫuE họcD
trễN hẹnI thìH nhấtH hạnG giờF tốiF bịF cóF cảF haiF hảF họcF khaiF kinhF lạiF nămF thuếF thêmF tạiF
trệtF rồiF
trịR giaL tàiL giáL củaK sửJ phápJ vàJ cònI doanhI khôngI mấyI nộiI côngI tươngI sốI nghiệnH hoặcH xãH quyềnH bệnhH từH diH sảnH choH cácH trongH thựcH tạiH rủiH viênH bằngH theoG đượcG hợpG dựG trườngG phầnG thayG bảoG quỹG vốnG hàngG cóG vănG đoG thiệtG trungG làG đốiF liệuF thuốcF đặcF lớnF giaoF đơnF điF cầnF nhàF cơF đầuF thanhF chứngF ngoạiF phảiF hiệuF hảF kinhF koF sápF tớiF ngườiF nhưF quyếtF vềF đãF đểF ghiF quyF thấpF trênF caoF khốiF dướiE rừngE đếnE dàiE chuyểnE khácE lịchE thôngE doE thìE sổE tốiE tăngE nhỏE giảiE dinhE hệE kýE nhậpE độE hoànE đánhE đềE giảmD thuộcD thươngD ổnD dịchD nướcD xácD giớiD khiD nguyênD thamD tiêuD xuấtD tổngD vậtD bịD chênhD khuD
trịchG thẩmF
trịnhF choF
trọL baoG khôngG bỏF cầnF gầnF họcF nóngF thìF tínhF đuổiF
trọnG góiE
trọngP tàiN điểmJ lựcJ vềI quốcI tảiI vàH củaH liênH hoặcH đếnH lượngH yếuG trongG tâmG xeG doG sốF theoF đốiF cácF cảmF độcF quyềnF đặcF choF khácF cóF dụngE làE quyE trườngE thuộcE lớnE trênE từD thìD đượcD danhD
trọtK vàG
trốiI gìF
trốnL nghĩaH tránhG đóngG thuếG khôngF họcF khámF línhF mấtF việcF hoặcE khỏiE
trốngJ cóF gáyF nuôiF
trồngP câyK thủyK trọtK rừngJ lâmI lúaI đượcH mấyG vàG lạiG theoG rauF thêmF hồF keoF ngôF tiêuF đỗF bổE chínhE chưaE trênE cấyE cácE cóE làE tạiD hạngD mớiD loàiD
trổF bôngF
trộiE
trộmL chóF củaF gàF màF rácF thìF tiềnF vôF vặtF đangF cắpF
trộnG
trờF trưaF
trờiN mưaG nắngG đãG ơiG cóG mọcF việtF khiF kêuF lạiF lạnhF mấtF nhiềuF nóngF nồmF thươngF đangF đấtF vàE máiD khôngD sânD
trởQ lênP lạiK vềJ xuốngJ điI ngạiI thànhI hoạtH việcG raF tayF hoặcE vàoE giaoD ngườiD tráiD
trợS cấpP giúpN choK phátK tiềnK tưJ vàJ củaJ xãJ theoJ kinhJ khôngJ ngườiJ chiJ cácI từI họcI đàoI doanhI nạnI đầuI khácI lýH bằngH chuyểnH thựcH đốiH lãiH khủngH hoạtH bảoH vềH đượcH phảiH cóG đểG xâyG mấyG trongG nhânG quyG mộtG việcG phiG sắpG tốiG ứngG tổG hoặcG tàiG kỹG thuộcG nướcG thanhG giáoG trựcG trẻG baoG phápG chếF ởF thêmF thínhF đổiF côngF cơF cụF khởiF vốnF maiF thuốcF chưaF làF phụcF đóngF mỗiF tạoF chônF dựngF gìF heoF doF giảiF khắcF phòngF đãF sinhE kếtE quốcE khẩnE thìE cảnhE khiE mứcE sauE vậnE thôngE giáE giảngE phíE nhưE muaE trênE hệE nghiênE hợpE nhàE thuD trangD vàoD cungD làmD ngânD gồmD sửD kịpD lậpD nhuD phươngD yD ổnD
trụO sởO sỏF
trụcK xuấtH vớtH lợiG timG liênE đườngE
trứngI gàF baoF cóF luộcF
trừR trườngO chứngL cácL khiI tiềnI điI thuếI vàoI nhữngH vàH sâuH lươngG lùiG sốG vôG theoG đốiG củaG quyG nghĩaG tàiG mộtF baoF dựF chiF khoảnF thuF đượcF cóF mấtF cơF hoặcF khôngF vớiF trongF tổngF côngE doE sinhE hàngE thuốcE phảiE giáE ngoạiE phầnE tráchE việcE làE thờiE đơnE thôngE choE khácE chungE hoạtE điểmE ngườiD thựcD điệnD bảoD giaD trungD kinhD tổD bệnhD khỏiD trướcD đãD ápD đểD phươngD xeD điềuD đóD
trữQ quốcM lượngK hồJ nhàJ vàI lịchI dữI theoH thôngH cơH ngoạiH tàiH củaH tạiG xãG cácG hóaG trongG sốG cóG khoángF đầyF bịF trênF raF phátF độF đượcF điệnE bắtE làE kếtE thiênE đểE vậtE đãE hoặcE phảiE ítE baoD nướcD chuyênD sổD ởD chứngD thuộcD đốiD
trựcS tiếpQ thuộcQ tuyếnN hộiK caI banH ủyH củaH quanG đượcF thẩmF đểF chốngF khôngF chứngF dânF mộtF tếtF canhF thăngE làE giúpE sẵnE bênD vàD chỉD
tuM soK bổJ sửaG luồngF hànhE chỉnhE bảoD
tuaE binD
tuiO ởI mớiH điH chưaG cóG giàG hỏiG khôngG kýG ngheG nóiG tựG biếtF bịF bỏF bứcF choF chútF chẳngF cònF cườiF cấtF dânF giữF gánhF hayF hoàiF họcF hổngF khaiF khócF khổF kêuF làF làmF lênF miếngF muốnF màF mấtF mầnF nghenF nằmF phảiF raF rồiF thấyF tinF toànF trướcF tínhF tớiF vôF vềF đangF đâuF đượcF đểF đợiF
tumG
tungH tinF tựF
tuyI nghèoF phướcF nhiênF
tuyênO truyềnN bốL ánF dươngF xongF quangE
tuyếnP điệnM đườngK trênI thìI bayI toànH vàH hoặcH củaH theoG quaG sôngG vậnG quốcG hàngG đoF phảiF tạiF bịF chếtF huyệnF nộpF cóF luồngF tỉnhF cốF dẫnF mứcE vềE nộiE đượcE choE trungE đêE đếnE khámE làE đểE thôngD côngD điềuD chuyênD đốiD vớiD xãD
tuyếtE
tuyểnP dụngM sinhL chọnL côngH vàoG ngườiG vàF thìF quânF nghĩaF rồiF việtF theoF đượcE chấpE hoặcE trongE mớiE củaD quốcD cóD
tuyệtJ đốiI chủngG mậtF
tuânO thủO theoJ
tuấnG tưF
tuấtK hằngI mộtH mỗiF
tuầnO traJ sauJ nàyI trướcI nayH thìH phảiG tớiG baF nhéF nàoF hoànF đườngE hoặcE tuổiD đượcD
tuệM nhânI sửaG vàF đốiE củaE theoD
tuốtF trongF
tuồnF raF
tuổiQ đượcJ trởJ đếnJ nghỉI rồiI điI thìI cóH cướiH đangH ởH làmG dầnG lấyG nàoG từG vàG hoặcG theoG củaF hưởngF phụcF choF phạmF vềF chưaF cònF vyF bịF xinF laoF khámF nàyF nênF thọF aiF chạyF giàF gìF hưuF hộF lãnhF muốnF nghĩaF raF sửuF thíchF tỵF caoF quyF cấpF tạiE thựcE phảiE làE trongE khiE soE thấpE đờiE đốiE khôngE đểE iD vàoD
tyR quảnM chứngL lưuL cổL tráchK đạiK mẹK conK đầuJ luậtJ khôngI xổI điệnI bịH hợpH muaH nôngH cóH vàH vyH nhàH bưuG choG đượcG trongG phảiG theoG liênG quyF tàiF thựcF hoặcF nhậnF thôngF đăngF métF nhờF nợF riêngF niêmE đểE lâmE thìE doE làE quyếtE củaE vềE kiểmE sauE vớiE đốiE aD bảoD mụcD tạiD mớiD truyềnD đãD
tàF vẹtD
tàiU sảnS chínhR liệuR nguyênP khoảnP trợM viênK nướcH laoH nghiênH thươngG hoặcG phánG năngF vàF vụF khôngF bắtF phảiF đượcF khoaF cóF theoE vềE quyD làD trongD doD giảiD đãD
tànI tậtI
tàngK trữH thưF côngE ngoàiE chuyênD
tàuR bayO biểnN thuyềnM cáL vàI cóI quânH hoặcH thủyH phảiG theoG côngG kháchG khôngG đượcG chởF trongF baoF xeF hỏaF lặnF trênF lửaF mấyF củaF ngầmF đểF làF đãF anF chạyF kiểmE đếnE thựcE gaE trầnE hàngE neoE choE bịE doE nướcE rờiE mangE vàoE thìE dịchE tạiD hoạtD khaiD đangD laiD thuộcD vậnD vỏD đoD
táJ dượcG thônF
tácS xãP độngM quảnL quốcL giảL phẩmL bảoK viênK hạiK kiểmK côngK phòngK phíJ củaJ trongJ cơJ điềuJ dụngI thiI vớiI vàI tạiI khácI thanhI nhânI dânH giámH theoH xâyH phápH tiếpH anH tổH ởH kinhH vănH đàoH đốiH nghiệpH bồiH đểH giảiH thốngH đượcH nướcH liênH phổH hoặcH chuẩnG chiếnG cóG yG lưuG thôngG nghiệmG chỉG vềG nghiênG thựcG tuyênG giữaG trướcG lậpG phốiG triểnG mặtF đảngF cảnhF tưF chungF đăngF chuyênF chínhF ngườiF thànhF thẩmF đoF kếF giáoF tuyểnF tớiF đảmF dượcF cấpF khảoF phảiF cứuF cánF hỗF khámF dựF họcF hộF thuF làE bầuE thỏaE caiE đấuE xácE đặcE đạiE đánhE giaE huấnE khôngE phongE kỹE thìE thămE trênE ứngE quyE tácE tìmE vậnE đầuE giữE đãE bayE ràE thưE ngắnE từE địaE báoE trựcE tínhE giaoD tiêuD biênD chuyểnD doD lâuD lýD bìnhD nhiệmD truyềnD đếnD bùD cácD hợpD trắcD tươngD xửD
táchN thửaI hộH biệtH sổH rờiG raG doanhF riêngF xãF bìaF khẩuF thônF đấtF côngE quỹE phảiD thànhD vụD
táiO địnhL xuấtL bảoK cấpI phạmI sinhI thẩmI nhậpH chếH cơH tạoH sửH hòaG tụcF nghiệnE phátE bảnE đầuD
támK mươiI giờG phânF triệuF tuổiE
tánL thànhI rồiF thayF tàiE hộiE phóngD
tángM phíI choH thìG đốiF ngườiF ởF khôngF baoF giaF đượcE
táoH gồmF
tâmP phụcK giáoK thầnK lýJ trọngJ dữI dịchI tưH lưuH điềuH yH cóG kiểmG hànhG đượcG hỗG sátG hòaG quảnG củaG trợF thôngF phòngF bảoF côngF vàF nghiênF thựcF thươngE đườngE ngoạiE theoE phảiE hoặcE khíE đăngE khẩnE xửE đổiE ứngE họcE vănE huấnE phápE tạiE kỹE làE sinhE khuyếnD phốiD muaD phátD thanhD vớiD
tânJ trangH nhàE
tâyL ninhG nguyênG giangF nàyF thuậnF namE
téH lênF sôngF xuốngF
técF
tépF ngonF
tétF vớiF
têH hẹnF tayF
tênR gọiK cơK vàK miềnK củaK xãK ngườiJ trongJ gìJ doanhJ tổJ chaI conI chủI thônI thìI tôiI đơnI thươngH nhàH sổH đệmH choH lótH quánH dựH côngH vàoH cácH đầyH hộH ởH ôngG tiệmG đấtG thuốcG hoặcG trênG tàiG hàngG vănG cửaG viếtG riêngG chungG điềuG vợF đăngF thànhF chồngF giaoF liệtF cóF haiF mảnhF địaF hayF khôngF mìnhF mẹF thừaF aiF anhF bìaF chếtF cúngF giùmF hếtF kinhF màF sảnF thayF thôiF thủF tụcF xeF xómF đổiF loạiF địnhF ngànhF chiF hợpF thiếtF báoF chỉE mẫuE góiE khoaE đốiE tiếngE chươngE tòaE biểuE trườngE tácE kiểmE nghềE theoE lửaE tạiE tỉnhE khuE khỏiE bảnD bằngD cảngD quỹD nướcD tàuD dịchD gaD tuyếnD đườngD vỵD
tìmN kiếmM thấyH hiểuG chủF chaF cảF giấyF hoàiF hàiF mộF nhàF ởF việcE đượcE
tìnhQ hìnhP trạngN huốngK tiếtJ nguyệnJ dụcI nghĩaH thươngH cảmF thìF anhF duyênF hayF làngF saoF thếE báoD
tíaJ conF máF đểF ơiF
tíchQ đấtM hợpK hoặcK cựcJ củaJ tựI vàI rừngI lũyI từI cácI lịchI trongH khuH xuấtH sànH tốiH mẫuG màG caoG theoG anG nguyG thìG đượcG nhàG lớnG sửG tạiF baoF quốcF xâyF dữF đãF gìF haiF mấyF nhẹF xãF thôngF thựcF trênF chuyênF chấtF côngF cóF doF đểF thửaF dướiE gieoE khôngE thuộcE làmE mặtE phảiE tínhE sốE khácE quyE trồngE giaoE vượtE sựE đánhE kiểmE tàiE tàuE choE tụE đặcE trữD vềD làD cònD đốiD nhỏD năngD nuôiD
tímG thanF
tínP dụngO nhiệmL hiệuL ngưỡngK chỉJ phiếuI củaG chấpF trongF đồE
tínhS chấtM từM thuếM theoM toánL tiềnL đếnK chínhK hợpK vàoK mạngK bằngK làK saoJ năngJ trênJ đầyJ hưởngJ thêmI trongI vàI nhưI lãiH khảH giáH haoH củaH thờiH xácH thốngH kỹH baoH khácG trungG toànG cũG thếG choG lươngG đượcG điểmG sốG đồngG đúngG lạiG mứcG đủG thànhG liênG anG bìnhG ổnG thìG đểG saiG chiF phápF trữF thuF tươngF lệF hiệuF hệF ngàyF màF bốnF bánF emF giùmF mấyF nóiF quáF tổngF phùF kháchF giảmF phíF cácF hàiE kểE hoặcE độcE cảE nguyE nguyênE tỷE đóngE khoaE đặcE tạiE tốiE tớiE kịpE bảoE cóE bắtE cấpE quyE trònE sinhE đốiE đạiE bềnE sẵnE trợE trựcE mớiD vớiD chuyểnD nộpD quýD bảngD phảiD tíchD trảD dựD
tòaQ ánQ thìH lyG nàoG nhàG đượcG khôngG phúcF côngF hayF xửF vàF bảoF hảF phảiF xétF cóE theoE hoặcE chuyênE giámD màD
tócI ngắnF nhỏF rụngF
tómK tắtK lạiF
tôN chuyênH côngG chứcG phụcG vàG chởG khôngF nhậpF cóF phởF xàiF theoF baF tảiF củaF haiE đãE đượcE phảiE quyE trongE choD thủD kinhD nướcD sảnD vậnD
tôiS khôngN bịM muốnL cóL lênL điK hỏiK làmK đãK chưaK thìJ làJ phảiJ ởJ đangJ cònJ mớiJ ghiI ngheI nóiI xinI cầnI gửiI hayI nộpI sợI vẫnI biếtH bánH báoH chỉH cũngH gọiH mộtH nuôiH nằmH quênH tínhH vớiH đểH đượcG chịuG vừaG aiG bỏG choG chuyệnG chạyG cứG giữG hếtG họcG khóG kýG lấyG màG mườiG mấtG nhặtG nhớG nênG nămG quayG sắpG sốngG thíchG tớiG tờG vềG đóngG đưaG đọcG đứngG camG sẽF cậpF hiểuF baoF bảoF bấmF bấtF bậnF chơiF chẳngF chỗF chụpF chứF coiF cáF cáiF câmF cạnF cấtF cổngF dámF dạoF dờiF ghétF giờF gãyF gópF gặpF hoàiF hưF hứaF khổF kiệnF loF lyF lãnhF lẫnF lớnF lỡF muaF muộnF mượnF mồF mởF nghiêmF nghèoF nghĩF nghỉF ngườiF nhàF nhậpF nhờF nhụcF nửaF phầnF ròF rồiF sinhF suốtF sáuF sửaF thiF thángF thânF thấyF tinF trongF trênF trúngF trướcF trảF támF tốF từF từngF tựF viếtF vỳF xàiF ítF ănF đauF đánhF đâuF đạiF địnhF thiêuE
tômK thẻF chếtF ănF
tônN giáoM trọngJ chỉG vinhF tạoF hayF mớiF
tôngJ chếtG màF vừaF cốtE
tùO từL trướcJ thìH chungH mấyG đượcG cóG vềG khôngF tạiF vàF đàyF chínhF cáchF cônF hoặcF choE củaE màE đangD ởD
tùngJ vậtF sựE vàD
tùyM theoL thânI thuộcI từngG anhF tínhE điềuE vàoD
túG
túcJ giấyF hồF trựcE xáE cácE
túiL hồG đựngG riêngF áoE cóD dướiD chéoD lãnhD ốpD
túyN vàI tựI côngG tạiG trongG thuộcG khácF theoF hoặcF quyF cóF bắtE đượcE từE trởE củaE doE làD choD
týH nhéF đâuF
tăngP cườngL thêmJ vốnI trưởngH thuH tiềnG caG theoG hoặcG đầuG sốG nặngG củaG lươngF côngF giáF gấpF hayF vàF cânF choF lênE tàiE giảmE ápE đốiE mứcE từE dầnE tỷD caoD tổngD kiêmD soD chiD quyD trênD dàyD nộpD đượcD độD
tĩnhJ đểF kểF khôngF điệnE
tơI đoG điệnE tổngE
tưV nàyS phápQ sốP vấnO xâyN côngN liênM nướcM theoM vàL chứngL củaL phátL cáchL dựL cóL hoặcK lệnhK raK thụcK đượcK trongK kinhK thựcK vàoK nhânJ choJ liệuJ tạiJ vốnI phảiI đểI quyI khôngI đốiI thuộcI đãI trựcH làH từH yH thìH ứngH vềH cácH chươngH trồngH mớiH chiếnH bổH trênH sảnH bằngG cộngG tưởngG khácG đềG cơG giánG hướngG khaiG trúngG ởG hạG vớiG gửiG mởG tổG khiG nộpG sauG chủF kỹF thamF trướcF thôngF doF quyếtF baoF nuôiF sửF tàiF lậpF nôngF bánF bấtF hệF nàoF thuF nóiF thànhF đóF nguồnF phùF tàuF khởiF muaF quỹF trangF đápF hoànF đăngF màF bảoF banF phêF tựF điềuF xemE gồmE nhưngE tổngE nângE chịuE cungE sửaE trởE chuyểnE chấpE cảiE đồngE quốcE thiếtE tiêuE nghiênE nhậnE đặcE cấpE quaE tốiE hằngE làmE mạoE sởE cùngE duyE lấnE trungE đangE đếnE chưaD chỉD cáD gópD kýD nhậpD báoD lợiD tươngD giaoD phụcD việtD kếtD nhưD nếuD camD mụcD thuêD thếD tăngD dướiD trìnhD
tươiJ hoặcF bánF sốngE cóD
tươngQ ứngO đươngN tựL trợJ laiI hỗH đốiH thíchG tácG quanF đồngF xứngE phảnE ngườiD
tướcJ quyềnI danhF quốcE mộtE quânD
tướiI càF mộtF ruộngF tiêuE
tướngP chínhP
tườngJ trìnhG bịF ràoE
tưởngJ làG anhF gìF hồE
tượngR ápN thủyM quyM đượcL kiểmJ bảoJ thamI phảiI vàI thuộcI khôngI thựcI khácI bịI củaH địaH chịuH cóH thanhH giámH quảnH thụH theoH báoG làG hưởngG sửG sauG đàiG điềuG nàyG hàngG cầnG cảnhG đangF đãF tạiF chínhF cưF nộpF soF trênF miễnF sởF tuyểnF nêuF khíF đầuF doE đăngE ưuE trongE phụcE dựE hoặcE ngườiE quyềnE thờiE nghiênE nợE hỗE đóE liênE muaE trưngE tựE kinhE nhậnE cụE bềE hìnhE đểE bấtD đềD sânD đặcD ghiD tiếpD bồiD chuyểnD cungD vyD
tạH chứF thếF
tạcF
tạiV khoảnS điềuR điểmQ cácP phụP thôngO việtO nghịO cơO địaN thờiN khuL nhàL doanhL trụL nơiL cảngL mụcL luậtK quyếtK nướcK chỗK cửaK ngânK khoK mộtK phiênK chươngK đơnK ngũJ tòaJ côngJ quyJ tổJ bộJ saoJ vănJ trungI hợpI cộngI vỵI xãI mẫuI sởI kỳI vùngI phòngH giaH cuộcH hộiH trườngH tổngH giấyH sânH biểuH bảngH phầnH cấpH hiệnH thànhH cụcH từngG tỉnhG thịG chiG emG trạmG mỗiG ủyG vàG ngàyG cùngG hồG phápG cổngG cóG củaG danhG tiếtF đườngF bệnhF hệF nhữngF đâyF cộtF đôF anhF báoF aiF coiF kẹtF mấyF ruộngF trờiF tôiF lãnhF thựcF trongF biênF trạiF bảnF quốcF đạiF nhiềuF việnF bấtE nôngE đóE tàiE gócE phươngE thángE tiêuE hoặcE sốE hàE vềE tấtE tờE lưuE quỹE trangE đượcE hìnhE khoaE nămE thỏaE trọngE bảoE hiệpE bếnD chợD dựD mứcD ngoạiD ítD baD banD nguồnD sổD thônD huyệnD đểD làngD tênD chínhD gaD quầyD thưD
tạmR giữN giamM trúM ứngM thờiM đìnhM ngừngL dừngK nhậpK hoãnJ vắngH xuấtH nghỉG quyềnG nộpG tínhG thuF củaF khiF rồiF thayF thôiF đóngF đượcF tuyểnF lánhD
tạoS điềuL vàL trìnhL raK nghềK lậpK củaJ theoJ khôngJ vềJ đượcJ giáoI banI cóI trongI việcI vớiI từI hoặcH quyH cácH choH nguồnH sỹH côngH đểH láiH liênH tốiH chuyênH cấpH phảiH nhânG ởG thànhG đốiG tạiG thựcG phùG đãG nghiệpG nângG thuậnG thườngG làG sơG cơG anG quyếtF cánF kiếnF doanhF dướiF tônF tổF trênF khácF môiF chịuF lạiF đạiF doF hướngF thuyềnF tàiF chủF thuộcF đápF trựcF nướcF vừaF thôngF tiếnF tácF ngànhE bồiE quốcE xemE chínhE nhàE thiếtE vănE giốngE phêE thẩmE mớiE lệnhE vôE thìE quaE khiE sauE trungE baoE caoE trướcE đấtE nênE ápE chỉD chuyểnD nhưngD bọtD diD hoaD hìnhD lưuD sửD ảnhD ngắnD tựD vốnD địaD gửiD phụcD thạcD mộtD tươngD tổngD độngD
tạpM chíJ hóaH thìG củaF hoặcF chấtF vềE cầnD
tạtF sơnF
tảM hàngH lợnF conF cánhF côngF cơnF heoF chiF cácF tómD vềD thôngD đầyD vàD rõD
tảiQ điệnK trênJ đườngJ hàngJ trọngI quyI vàI hànhI thôngI cóH quyếtH côngH củaG hoặcG phảiG theoG cácG thủyG đểG trongG bằngG banG toànG biểnG kháchG vềF phêF ứngF đượcF xemF danhF chạyF cũF khácF khôngF chuyênF thựcE nướcE sửaE cấpE đốiE chủE tổE đaE sảnE hướngE chỉE doE kếtE xuấtE choE làE chịuD vớiD phụcD quốcD đãD giaoD thuộcD tạiD tỉnhD từD đơnD báoD nộiD thờiD trướcD
tảnF
tảngK sốH hợpF thươngE tíchD
tảoH hônH
tấmJ hìnhH hayF khácF tônF
tấnL côngI lúaF hoặcD
tấtM cảM việcG toánG cácF tầnF thủE địnhD
tấuG
tầmK nhìnI nămF quanF
tầnM sốL suấtJ tậtF
tầngP kỹL giaoL đườngL hàngJ thủyI cấpI xãH khuH thôngH chứaH vàH côngH cảngG nhàG đểG đoG đượcF phụcF thìF dữF theoF viễnF thuêF trệtF haiF ôF thuF củaF mạngE thuộcE doE trongE cóE đôE choD khôngD lớpD hầmD hoặcD khácD kinhD bảoD sốD
tẩuG tánG
tẩyK xóaJ xạF
tậnM thuJ nhàH nơiH dụngH tayG tìnhF cửaF làngF làoF ngoàiF đâyF tụyE
tậpR trungN huấnM thểM sựL đoànL hợpK luyệnJ vàJ quánI củaI tạiH kếtH láiG họpG theoG ngườiG nghềG choF trongF quânF cácF chưaF hoặcF saoF viênF bàiF cuốiF ởF bảnF suốtF đượcF hệF đốiF cóE tinE phươngE ứngE kênhE phảiE đểE đạiE trựcE từE cộngE kinhE nângE tốiD đếnD vềD trênD
tậtO đặcI đượcH nặngH củaH mấtG vàG đangG màF thìF baoF mứcF hoặcF hằngF vừaF ởF nguyềnF xinF theoF họcE khôngE trongE doD tiếpD cóD làD
tắcP sauJ quảnH quyH hoạtH thựcH xácH giaoG xuấtG cơG ápG chungG ứngG cóG vàG bảoG tậpG xửG đạoF xâyF làmF tổF phânF sửF tựF trongF củaF thiếtE lậpE côngE giảiE kiểmE khôngE vềE ưuE cấpE điềuE tốE phốiE đánhE chuyểnD bayD đaD cungD tínhD lựaD tạiD dânD kếtD
tắmJ biểnG sôngG nướcF đượcF
tắtN làM củaH nộiG soF nguồnF quạtF vềF quáE cácD hồD tênD kếtD lýD hoặcD
tặcF
tặngN choK danhH đấtH giảiG quàG mộtF nhữngF bàF côF vợF hoặcE củaE bằngE thưởngE làD phẩmD vàD
tếT vàM vềL cóL củaL màL trongK theoK tạiK đượcK xãJ đểJ quyJ hoặcJ đốiJ choJ banJ thựcJ cấpJ thuộcI cácI phảiI côngI khácI đãI trênI dựI đóH doH nhânH liênH vớiH thìH làH tỉnhH ởH khôngH sửH cơH đặcH phátH chiG thanhG biênG hàngG quốcG nơiG giữaG kỹG sốG trườngG baoG cửaG từG huyệnG làmG tiếpG hợpG hướngG khiG bịG hoạtG lậpG thônG chủF thếF thànhF bằngF chưaF việtF chỉF sauF trựcF tưF quyếtF nămF đếnF nhàF mấyF nhưngF chuyênF tổF điềuF phùF trangF giaoE đềE chịuE tậpE tươngE gồmE lớnE ngoàiE nhậpE gửiE mớiE xemE phêE thamE địaE sảnE thôngE đangE aE trướcE dànhE nhậnE tuyếnE xuấtE triểnE đủE ngànhE phụcE biểnE cònE trảE xácE caoE chẩnE cănE nếuE bảoD quảnD thuD trìnhD vỹD camD laoD toànD vàoD sẽD cungD hếtD khẩnD phầnD trọngD đăngD
tếtM baoG cóG trungF choF mấyF mớiF nhấtF nàyF vắngF xongF ôngF
tễG họcE
tệN nạnI củaH tiềnH vàH raG ởF tạiF quốcF chuyểnF tựF choF đểF từF vớiF trênF theoE trongE hoặcE khácE trướcE đượcE cóD kỳD dùngD thìD
tệpI tinG dữE
tỉnhS cóL vàK quyếtK nơiK khácJ nghệJ thựcJ hoặcJ xemJ phêJ theoJ đượcI quyI đểI trongI tổI banI ủyI phảiI vềI biênH quảngH raH giaoH trởH trìnhH phânH chỉH làH bìnhH giaH quảnH gửiG khôngG thànhG táoG mộtG đồngG choG chủG cănG cấpG đốiG báoG xâyG côngG đãG kýG củaF thìF xétF lậpF thôngF bắcF caoF tựF doF hayF chịuF bấmF tôiF đềF độiF khánhF tổngF thừaF kiểmF vùngF hàF thuộcE trênE trướcE thẩmE vĩnhE xácE gồmE bàE bổE giảiE ninhE hướngE phốiE tâyE khiE chưaE longE tiềnE baoE phúE miềnD trựcD tạiD liênD laiD làmD sauD tháiD đếnD konD vớiD bốD chấpD tiếpD
tịchR ủyO hộiN xãM nàyL nướcK thuK việtK sốK côngJ vàI cóI quốcI tỉnhH phườngH củaH huyệnG banG điệnG đượcG hoặcG đangF vắngF theoF ởF baoF giữaF kýF địnhF biênF bịF cũF hayF mấtF mộtF nàoF rồiF sắpF tựF viênF vớiF điF tàuF liênF doE tạiE choE hồE quậnE làE quỹE thườngE việcE đãE trựcD thìD
tọaM độL phiênI đàmG
tỏH tìnhF
tỏaK tàiH mặtF tạiD sốD
tỏiF sốngF
tốR cáoP tụngO giácK vụI nướcI nguyH bịH biếtG cóG vàG khácG hìnhG sauG khôngF kháchF ảnhF chủF khíF anhF cánF nặcF saiF theoF địaF nộiF quanF vềE hoặcE nềnE gâyE củaE trongE đặcE cấuE quyE tácE gốcD chiD sinhD làmD vyD liênD tựD đóD dựD đểD
tốcL độK máiH
tốiR đaP thiểuO caoN nayJ quaI mớiG ngủG ưuG hômF khôngF maiF mịtF omF rồiF thứF mậtE
tốnM tiềnK baoK nhiềuF hếtF mấyF điệnF
tốngJ đạtJ
tốtO nghiệpN nhấtI hơnH sảnH đẹpF nhiệmF khôngF nênF đâuF bảoF phòngE vàE cácE chủE côngE thửE trongD
tồnN tạiK đaI vàH biểnH khoH trữH đọngH đấtH thiênG quỹF dưF loàiE diE chứaE cácD
tổV chứcV quốcM trưởngK hợpK dânK máyK hòaJ thẩmJ chủI xácI chuyênH côngH kiểmH bayH láiH giúpG phóG đạiG bầuG bảoF phátF anF baF cóF trênF điF biênF viênE giámE thưE soạnD sátD
tổnN hạiK thấtK thươngK
tổngS hợpP cụcO sốN côngN giámL thểL kếtK mứcK giáJ chiJ tỷI thamI thờiI diệnI kiểmI doanhI cộngI sảnH lượngH khốiH vốnH bíG mặtG quátG phụG đạiG kinhG liênG điểmG cácF thuF thànhF dựF tàiF điềuF thưF dungF thanhF quanF đàiE độngE tiềnE biênE nguồnE dânE khoángE nhuE chiềuD củaD trịD
tộcO thiểuL vàJ việtH nộiG ítG theoG củaF bánF vớiF bốF ởE cònE kinhE cóE
tộiP phạmN thuộcK cònI nàyH khôngG hoặcG danhG quyG trongF vyF củaF màF gâyF làF quảF gìF lắmF nghiệpF đượcF xâmF cóE mớiE vàE khácE làmE đãE rấtD theoD vềD bịD muaD bằngD cốD
tớG khôngF nênF
tớiQ giờL khiJ đâuJ cơJ nhàI baoI nơiH cácH tuổiH mộtH ngàyH bộH thìG xãG khuyaG lúcG mấyG nayG rồiG điG đâyG mứcG việcF từngF ủyF sốF tênF hếtF ngườiF bệnhF conF giảiF sauF trướcF tậnF bâyF bướcF chungF chơiF chạyF chừngF hẹnF hỏiF khuyênF lượtF lớnF muộnF màF ngãF nóiF nămF saoF sớmF thứF trễF tuầnF tếtF xómF ổngF hoạtE sởE côngE tổE hạnE cụcE vàE hộiD sựD thờiD anD
tờR khaiM cóL trìnhK gìK chứngK nàyJ quyJ sauI khácI giấyI củaI tùyI liênH phápH nàoH đóH cũH phảiH nhàH đơnH theoH hướngH vềH doH thìH trongH thôngG camG hếtG kiaG rơiG sécG hộG hợpG đượcG bịG choG xácG tríchF gốcF trênF cáF khiF ngoàiF đấtF chiF chưaF diF dỏmF ghiF mấyF mẫuF nămF nữaF phạtF rồiF tênF tườngF vàoF xeF đemF đàiF xuấtF báoE vàE bảnE cầnE tươngE giảD đểD gấpD đãD nêuD
tờiE
tụH
tụcS hànhN cấpL thựcL đăngK hảiK sửK biênJ pháJ giảiJ rútI đượcI vàI chuyểnI côngI vềI đềI theoI kiểmI hoạtI củaI điềuH quyH nhậpH thuH trongH xuấtH thanhH khaiH chấpH chấmH làmH ápH thôngH giámH xácH đầuH xửH choH nhậnH thamH cóH thànhH đểG saoG giaoG tiếpG thiG xinG thẩmG từG lậpG hoànG lưuG phụcG tạmG quyếtG yêuG giaG phảiG nộpG sauG tốG kinhF sửaF miễnF phêF quảnF phúcF tổF xétF raF bổF liênF xemF đốiF doF nàoF đấtF lyF thườngF kýF thayF hỗF thỏaF đóngF tiếnF vyF xâyF táiF đánhF khôngE mởE tạiE bánE trìnhE đưaE đấuE chỉE duyE hưởngE hủyE nhưE chungE niêmE tínhE bảoE kểE trởE cungE hòaE sơE triểnE lựaE trảE gửiE sảnE thuêE tậpE điE cầnE họcE phápD vàoD đổiD bắtD mờiD hoặcD phátD chiD quaD điệnD ghiD hồD xóaD
tụiL emI nhỏI tuiH nàyG nóG
tụngO hìnhK hànhJ dânJ củaH khácH cóH hoặcG vàG trongG theoG phảiG cạnhF trọngF tạiF vớiF đượcE đặcE làE đểE choE thìE đốiD
tủK lạnhH sáchF nàyF rồiF thuốcE
tứcL hàngG thìF ghêF đượcE khíD thờiD
từU ngàyS chốiN khiM ngữM nguồnM cácL ngânL thờiL nămL đủK hoạtK thángK đầuK việcJ trầnJ thiệnJ sổJ nàyJ hồiJ cơJ bảnJ điệnJ nướcJ trênJ quỹI chuyểnI từI xaI hômI haiI thuI chứngI hệI tàiI bữaI đâuI cấpI nộpI lúcI đườngI tiềnI chứcI điểmI trungH thanhH nhỏH hợpH mộtH máyH baoH sángH chiH khoảnH trướcH bánH nhàH bỏH nơiH ngườiH sốH kếH dựH tổH bảyG việtG điềuG đạiG nóiG rồiG sàiG tuầnG đấtG choG liênG baG mứcG vàG caoG thựcG theoG xửG bênG khaiG côngG kếtG tàuG đợtG vậnG giaoG kinhG thiếtF độngF khuF mốcF tiếngF cuốiF cóF huyệnF đơnF bậcF kỳF mépF phươngF sauF cổF lâuF béF chợF cáiF lungF lầnF mấyF nghĩaF nãyF sớmF tốiF vốnF xưaF biểnF doanhF nguyênF rừngF sảnF tựF hạngF bảoF hoặcF tâmF đóF đượcF giấyF hìnhF quáF khoE mặtE dịchE chủE khấuE trườngE thànhE trìnhE tạiE tỉnhE cửaE vỵE quyE bộE phầnE khácE trangE vềE đốiE phátE quốcE trongE vùngE bờE giaiE mẫuE nhiềuE phíaE sinhE loạiE lướiE vănE giáE thủyE củaE nhậnE vệE xácE đãE cổngD dướiD báoD chươngD gỗD hànhD trạmD gốcD dữD hàngD nộiD phùD đềD hộD lớpD mẹD phíD phảiD quyềnD đểD địaD
từngQ loạiL thờiJ trườngJ nhàJ địaI giaiI lầnI ngườiI thànhI lĩnhH nộiH nămH ngànhH đốiH dựH cơH đơnH cấpH côngH bộH hộG tỉnhG chươngG nhómG bướcG khuG phầnG hạngG vùngG tổG chấtG bịG nguồnG vỵG tờG tàiG khoảnF biểuF nhiệmF lôF đợtF kỳF nghềF làmF vụF trangF gặpF sảnF khóaF môF mônF tiêuF cáF bậcF quỹF chứcE doanhE chuE dânE chuyênE hợpE phươngE thửaE tuyếnE hoạtE hồE kháchE trìnhE chỉE hìnhE phânE lớpE thángE hànhE mặtE mụcE mãD thủD xeD loàiD yếuD vấnD chuyếnD chủngD góiD xãD
tửR củaN cóK vàK hoặcJ theoJ đượcJ hìnhI tuấtI từI trongI vềI phảiI côngI đểI trễH choH làH doH trênH thìH cấpH chínhH khôngH đốiH cầnG thiG vớiG khiG baoG vongG đãG thựcG bộG tạiG thôngF hảiF đếnF ởF đúngF nộpF bằngF liênF khácF sửaF quốcF tổngF chỗF muộnF nênF thấyF traF cửaF quaF quyF chuyênF trướcF việtF phụcE dùngE giữaE sỹE màE rácE bánD hàngD thuộcD bịD cácD vàoD quảngD sauD cảngD gồmD nhưD đóD
tựS nhiênM nguyệnM doL vệL độngK chủK côngK thựcJ bảoJ chịuJ đánhJ ýJ mìnhI ưuI sauI vàI anI kiểmI xãI làmH quyếtH viếtH điH nhưH giảiH quảnH chọnH củaH quyH chứngH thỏaH họcG nấuG xácG tổG tạiG cấpG thủG phátG lậpG ởG doanhG inG trongG đặtF đượcF xâyF từF kỷF trảF cóF theoF vayF kýF khaiF chếF cânF tửF thẩmF mởF bànF dànF gìF thêmF tiệnF trừF tungF tácF tớiF vẫnF điềnF đảmF sảnF tiếpF đầuF đốiF chấmF sátF giácF khácF luậnF cácF nhậnF thờiF hoặcE kêE thuE vớiE đểE tạoE đăngE choE trênE điềuE dùngE túcE xemE thanhE đãE nuôiE lựaE tínhE phêD thìD phụcD thúD địnhD bàoD chữD xétD báoD ghiD làD đóngD hànhD thànhD ứngD
tựaH
tựuG khoaE
tỵF chồngF
tỷP lệP đồngL giáJ trọngH suấtH cóF sốF
uI tôiF ởF
umF sùmF
ungH thưG
uyK tínK hiếpH
uýnhF lộnF
uốngM thuốcI nướcH tràH rượuG đượcG gìF miếngF nhiềuF saoF sữaF vừaF đểF vàE cóD
uổngG lắmG
vaJ chạmG trôiG
vaiK tròJ áoG đeoD
vanJ banE
vayP vốnL lạiK nướcK tiềnI ưuI vàI củaH theoH khôngG nóngG ngânG bằngG trênG đểG trongG đượcG cóG choG raG chínhF mộtF tínF đốiF hộF màF quỹF từF nặngF táiF ởF làmF ngườiF sinhF sổF thếF vỳF xóaF đãF cầmF vềE đặcE quaE chứngE hoặcE làE thươngE hỗE nợE thựcE tốiE đúngD quyD ngắnD
veI chaiF áoE cổD
venK biểnJ bờF đườngF quốcF sôngE
vinhJ chạyF dựE
viêmF họngF
viênT chứcP hộiM củaM vàL banK cóK bùK trongK hoặcK làK đượcK tưK theoJ thamJ phápJ chínhJ côngJ khácJ phảiJ doJ hàngJ trởJ khôngJ tổJ cơJ caoI giaoI hợpI vềI trungI đạiI lưuI bứcI làmI thựcI yI laoI đoànI giáoI thườngI đãI hạngH gópH thuộcH kiểmH quyếtH tàuH cầnH dạyH ủyH dịchH hànhH khiH chuyênH tạiH vậnH đóH cácH lậpH bảoH sơH nướcH kỹH liênH anH trênH duH phụcH chấtH đểH dựH đốiG nhậpG trựcG xuấtG nhàG điềuG thanhG baoG bịG quyG thểG gửiG thìG ởG hộG đườngG giảngG phảnG đangG mầmG choG trườngG bậcG giaG tiếpF việnF bánF họcF thôngF xácF thươngF trìnhF độcF hướngF thưF tiểuF từF đồngF cấpF gồmF đàoF cựuF tốtF yêuF cuốiF quốcF việtF đoF mấyF nằmF vắngF xãF đạtF cònF trợF cụcF tiếnF tàiF tạoF chấmF dânF khíF thốngF quảnF phụF sauF bộF hệF hỗF mớiF nghiệpF phânF chămE kiêmE địaE bưuE chịuE chủE phátE độiE điE hoànE mạngE sửE thúE nàyE chỉE kinhE quânE trướcE tựE vănE nhânE sởE kiếnE bảnE phóE thayE thỉnhE thịE điệnE biếtD duyD nơiD raD thiếtD ngườiD đăngD đếnD bầuD sưD thiD vớiD đủD biểuD chưaD màD ngànhD thànhD đảngD bằngD cứuD kýD nếuD tổngD
viếngI mộF baoF
viếtO tắtL tayJ đơnJ theoH biênH giùmH bằngH gọnH bàiH saiH choG giấyF thêmF lạiF mãF hộF lờiF raF chỗF cáiF diF lộnF mấyF nhầmF nhữngF rồiF saoF vậyF đoạnF đạiF hoặcE làE báoE vàD phiếuD chungD trênD
viềnH màuE
viễnO thôngO thámL hayF thìF
việcV thựcP kểO làmN quảnM sửM giảiM củaM kiểmM xácM tổL lậpL tạiL thuL tiếpL cấpL xâyL chuyểnL theoL xửL đăngL bảoK trongK điềuK choK côngK thiK cungK ápK ởK chấpK cóK thànhK thanhK phânK vàK đánhK khaiK thayK tuânK giaoK khôngK đượcJ sửaJ banJ giámJ hoặcJ tạmJ muaJ thẩmJ phátJ dânJ đãJ lựaJ đápJ đầuJ chấmJ lấyJ kếtJ đốiJ thôngI nộpI bứcI triểnI kýI gìI vậnI sauI trướcI bánI từI cạnhI ngườiI quyI nhấtI liênI xétI thìI khắcI nhậnI bổI hưởngI vớiI thamI trênI phảiI hoànI khácI giaI xemI ủyI gửiI bồiI hủyI đểI mởI phốiI trảI miễnI vyI đềH tiêuH trợH khiếuH hỗH đóngH duyH đấuH thuộcH tínhH lưuH quyếtH xuấtH thụH bànH bênH ghiH bốH kêH phêH thiếtH yêuH khámH nhậpH chiaH địnhH hợpH vềH sinhH màH tuyểnH cậpH nuôiH cơH chiH traoH báoH hướngH đưaH trựcH chuẩnG truyG đàoG bắtG nàyG sảnG hạnG riêngG inG pháG xãG rútG chỉG đóG xếpG cầnG sắpG doG nghiênG trưngG bìnhG huyG saoG điG niêmG ràG trìnhG raG thuêG đìnhG tốG cụG chưaG tưG nặngG phòngG tạoG tậpG hộiG phứcG tăngG ứngG gópG tổngG bịG làG tríchG tìmG đảmG phụcG nhàG đoG khởiG phùG chàoF đặtF khángF chămF tựF trangF chứngF vàoF khảoF kinhF tiếnF đạiF đặcF bầuF chủF cưỡngF hồiF kiệnF giảmF họcF cảiF rồiF đangF haiF nàoF thămF thốngF đồngF phạmF buổiF chậmF dạoF gấpF thửF tranhF đềuF ấyF kếF lồngF phongF chínhF cửF doanhF dựF khiF tàiF diF hỏiF tuyênF chuyênF mấtF truyềnF hòaF quanF táiF chiếmE chungE trởE xóaE đàmE độcE traE thườngE tíchE lắpE mangE triệuE biênE hạchE thươngE giữE hìnhE tốiE đơnE hànhE nhưE vayE dạyE kéoE chỉnhE dẫnE hộE thỏaE cứuE ngoàiE nêuE thừaE tươngE đổiE anE dánE bàoE bỏE mộtE buộcE ngừngE nângE phổE quảngE tốngE xinE nộiE tòaE đếnE cácD khôiD tốtD gâyD khenD vắngD dừngD giáoD hiệuD tháoD thăngD giảngD liềnD nghỉD nhưngD sápD táchD bùD cáchD huấnD khoanhD loạiD lợiD soạnD sơD thểD toànD ảnhD lyD quáD tangD
việnQ kiểmO trợL trưởngL phápI dẫnH nghiênH cóH cấpH hếtG vàG phíG khoaG trênF đãF chiếnF thìF khôngF theoF tỉnhF dàiF dưỡngF hơnF mườiF mấtF ngườiF đòiF đôngF hoặcF quânF đaF côngE quốcE đượcE củaE lưuE trongE chuyênE tưE hànE hạngD vệD chínhD phảiD
việtT namS vàH kiềuH hoặcG khôngG nộpF vỵF điF cóF củaF choE thìD đượcD
voG hoàiF nữaF
voiG nặngF
vongG
vuI oanG khốngE
vuaF hùngF
vuiL chơiI lắmH lòngF hơnF hếtF nhấtF nhộnF nèF quáF tínhF
vuôngL gócG cóF ởF đấtF baoF cạnhF tômF vậyF
vyT phạmR vyO điềuN quảnN nhiệmL dânK cảK sauJ chứcJ củaJ hànhJ quyJ môJ bảoJ hoạtJ bịJ toànI địaI sinhI đượcI tínhI xâmI vàI dựI thamH tráchH bằngH khôngH khácH ngànhH sửH vùngH banH bạoH tráiH ápH khuH tốH nàyG canG thẩmG chấtG ảnhG gâyG côngG đóG thìG tỉnhG đấtG cảnF cóF gianF baoF đạiF liênF kinhF trốnF nhàF khaiF vẫnF quyềnF từF cungF rútF cấpE thanhE cốE kiểmE làmE thựcE muaE sảnE ranhE thôngE chuyênE cơE đườngE mộtE saiE kèmE nghịE phụE đơnE lợiE nhấtE cácE lậpE màE phânE trongE rộngD vềD doD hoặcD thuD buônD bíD lãnhD nộiD sốD ủyD bánD lĩnhD nguyD phápD chỉD hợpD khuẩnD theoD
vàX cácR côngQ phátO xãO điềuO môiO tổO quyO khoảnN đàoN cơN thựcN sửN đượcN bảoN thôngN cóN hoạtN truyềnN ngườiN quảnM xửM hướngM điểmM nghĩaM khôngM phảiM báoM gửiM đầuM duM phápM tàiM cấpM kiểmM chữaM nêuM lợiM thờiM chịuM quyếtM phươngM bảnL cáL mứcL kếtL chiL anL tráchL bùL địaL giảiL theoL sốL yêuL trìnhL tươngL bộL đốiL quyềnL tênL dựL phânL lưuL ủyL nhữngL thịL hảiK chỉK chuyểnK việcK kinhK thuK đềK tổngK cungK hợpK nghịK trảK nộiK nướcK khaiK hiệuK giaK biệnK banK đơnK xácK giaoK nộpK đóngK giáK phòngK đánhK vănK thiếtK ngoàiK nhânK hồK hệK thanhK củaK lệK vừaK khuK thànhK kếK bênK chếK ghiJ luậtJ địnhJ thayJ nhàJ dịchJ lậpJ giámJ chứngJ ápJ doanhJ phêJ chủJ thủJ tiêuJ trongJ phùJ vậnJ phốiJ đápJ cứuJ hỗJ chínhJ sảnJ tiềnJ hoànJ làmJ giấyJ mộtJ khảJ đăngJ chấtJ đổiJ nôngJ phụJ kýJ ngânJ nguồnJ choJ triểnJ xâyJ đãJ tínhJ hìnhJ kiếnJ tiếnJ đạiJ hànhJ vùngJ trangJ duyJ quốcJ viênJ mẫuJ sauJ cậpJ thẩmI tìmI tìnhI thamI hộiI danhI cánI trướcI mụcI tiếpI chiaI trênI họcI miềnI phầnI đảmI thốngI hạtI nângI thiI khoángI trườngI sựI bổI hàngI tựI năngI phụcI ứngI nhiệmI xuấtI sởI cộngI thỏaI tuânI nguyênI thểI trungI nhuI biểuI nhậnI đồngI ngàyI hằngI tạiI tạoI tỷI chứcI phạmI cáchI chươngI xếpI khắcI đưaI kỹI thủyI đườngI biênI eI ýI sửaH đúngH ngượcH vậtH raH lựcH đặcH hạH cảiH độH loạiH giáoH chữH việnH bốH đangH độtH khoH traoH tônH bồiH bànH quỹH chuyênH kịpH camH liênH chưaH nơiH cănH kháchH cùngH conH đấtH bánH chấpH vốnH chấmH niêmH trựcH dữH toànH tinhH cụcH thuốcH doH tưH bịH tậpH từH thuộcH trợH khiH sinhH tàuH vyH hạchH khốiH nghiênH chuẩnG thươngG giảmG lãiG thânG dấuG yG cảnhG mãG nhómG mảnhG tốiG độngG huyG hóaG hẹnG xétG lựaG đạtG vỵG khôiG sơG tiếngG hiệnG nhậpG làG cổngG bằngG máyG phiếuG từngG sẽG tácG đủG bảngG lấyG tòaG tăngG đầyG ởG hạnG đaG lýG nămG quáG khuyếnG lĩnhG trạmG vềG điệnG ảnhG laoG phảnG tíchG bìnhG nghiệpG trẻG muaG ngănG tờG nghiệmG phíG quanG đồG đờiG iG sổG thếG cảngG thưG giữG xemG hộG tuyếnG táiG vệG hưởngG cửG lãnhG dụngG lịchG tửG cònF diệnF mởF thuếF đoF caoF giớiF họpF thuyếtF baoF chămF mấtF phổF hủyF khungF lộF đìnhF chiềuF cốF hòaF lắpF thườngF ítF đểF mạngF nhỏF nợF thẻF tríchF kêF diF sứcF môF mốiF nayF kèmF thuyềnF đếnF cổF diễnF inF đấuF aiF haiF ưuF mặtF nhiênF nuôiF bãiF dạyF khenF quânF truyF trưởngF chậmF dânF phóF chốngF hiếnF hậuF hỏiF thúF tinF tráiF trậtF tínF vụF bệnhF cảF giúpF khoanhF quảngF sắpF thửF xeF ngànhF tộiF cânE cửaE dàiE khoaE mẹE giảngE giữaE luồngE vớiE đáE chỉnhE khámE tuyênE đoànE đạoE biếnE bấtE cầnE dánE khoảngE phíaE rừngE trịE tầnE tỉnhE độiE ướcE chiếnE lướiE câyE dượcE gâyE gópE lượngE sỹE tuyểnE đặtE cấuE hiểuE kíchE nữE thiệtE bíE lớpE miễnE mọiE ngoạiE thứE tấtE tốcE vayE kỳE lễE mậtE quaE tránhE trọngE điE chồngE dâyE hạngE nghỉE saoE tùyE chuE dướiE dạngE mỹE họE mỗiE nghềE rờiE tháoE tiếtE đôE chaE cộtE gắnE nềnE phongE gọiE khíE khởiE tạmE vàoE vẫnE đônE giaiE giốngE kiênE kéoE ràE thoátE thuầnE thíchE trữE xungE xóaE ấnE cấmD huấnD lâmD mờiD nấmD ranhD thuêD trạngD uyD chàoD mangD mũD nguyD rènD sẵnD thuậnD thụD tồnD dòngD muốiD soD thềmD tranhD yếuD độcD chiếuD hàmD minhD nhậtD quầnD rủiD ổnD buộcD hiệpD khảoD luânD lệnhD suyD temD tiểuD biểnD bềnD huyếtD màuD mônD pháD thángD tiệnD trồngD tuầnD vợD ôD
vàiH bảnF thángF
vàngN miếngI trangG bạcF cóF nguyênF màF nhẫnF bằngF cắnF giònF hômF hếtF khèF láF lặtF nuôiF trênE củaD nhạtD vàD
vànhI đaiH
vàoS cơL sổL cácK ngânK ngàyK tàiK mụcK thờiK quỹK việtK côngJ sửJ hồJ hệJ biênJ danhJ hoạtJ việcJ sauJ quyJ chiJ chứcI đâyI lớpI khaiI làmI sảnI khuI dựI nộiI nhàI tìnhI khoI doanhI sốI thángI điềuI lưuH thìH hộH giáH kếtH kếH hợpH mộtH cảngH thuH vỵH chươngH phầnH quáG vậnG tínhG yêuG banG ngạchG đườngG họcG mạngG nhuG phiếuG đơnG quyếtG nguồnG trướcG trườngG tổG địaG tờG mứcG đượcG vàG từngG hoặcG nămG thựcG giấyG tiềnG quốcG bảnF báoF lướiF sựF củaF gócF đóF tổngF đầuF thứF đấtF dânF vănF dùngF lãnhF sángF bànF cuốiF cáiF gặpF kẻoF miềnF mấyF tậnF xómF đâuF đấyF phụcF viênF vùngF kinhF nhiệmF phòngF tiêuF trongF cổngE khảE lýE đặcE chứngE nghịE nhómE bảngE thôngE phươngE kỳE thiếtE bấtE nhữngE thịE loạiE trangE môiE điểmE khoảnE nhậtE đềE nơiE ôE buồngD bậcD chỉD hộiD đốiD cấpD khốiD tỷD đểD mặtD bảoD cộtD diệnD máyD địnhD
váF khôngF
váchH
vánG khôngF
vátE
vânI tayG canhF
vângI ạF
vâyF
vãngE laiE
véL xổI máyG sốG đặtF baoF xeF hànhE hoặcD vàD
vétK duyG theoE vàE vùngD trongD đượcD
vênhF nhauF
vòiH tiềnG vĩnhF
vòngM voG hoaG baoF mấyF
vôP tuyếnM hiệuJ hộH nhàH địchH hạnG biênG làmG vườnG xómG đâyG hìnhF danhF ýF giaF thừaF chòiF chỗF cớF cửaF giấyF gạoF haiF hòaF hồF khoF khôngF làF lớpF phòngF pinF sàiF sổF thànhF trongF tậnF đoF đánhF đâuF đóF đầyF ủyF tưE cơE chủE trùngD nhânD tộiD
vôiF
võH thuậtG
vùF thìF
vùiF lấpF
vùngQ nướcL biểnK cóJ lãnhJ bờJ đấtJ đồngJ trờiJ sâuJ xaI dânH caoH hoạtG khóG cấmG hạG đệmG đặcG vàG đónG kinhF rủiF bãiF phụF bịF thuF bưuF nguyênF anF kiểmF thôngE nuôiE núiE miềnE tiếpE venE biênE bảoE nôngE hoaE sảnE thủE nguyE phátE theoE địaE cảnhE hạnE trồngE hoặcD đượcD sinhD bayD
vúF
výL dụL thìF điệnE
vănT bảnS phòngP hóaP bằngL thưK quốcI đềH hướngH đếnH củaH minhH nghệG điG kiệnG aG họcG chuyênG trảG khácF vàF theoF thờiF nghịF hỏiF miêuF mậtF tảF hạngE thuộcE làE đượcE choE trongE cóE tạiE phảiE yêuD nguyD phụcD
văngF raF
vĩnhK viễnJ longF
vũN khíM trangL lựcH trườngF
vũngH tàuH
vơF
vươngG quốcF
vướngN mắcN quyF
vườnM nhàJ câyI càG rauG banF bưởiF cóF háiF hồiF ngậpF sangF tiêuF tuiF điềuF đóF quốcE ươmE
vượtO quáN khungH mứcG hạnG đènG thẩmF quyềnF tuyếnF quaE quyE địnhE trộiD trênD tổngD
vạchK ngangE vàD
vạtH đấtF
vạyF khắpF
vảiK bạtI thanhF màuF
vấnQ đềN phápJ choI vềI độcH củaH thuếH vàH xácG viênG lậpG cóG đầuG đápG chuyênG thẩmG trongF giámF duF luậtF tácF tâmF xâyF đểF cấpF kỹE thiếtE đánhE hồE đượcE theoE quảnE phảiE thựcE trướcE caiE làE tạiE nướcD thịD tuyểnD khôngD nghềD trựcD cácD hoặcD họcD quyD địnhD khácD thuộcD xửD
vầyI nèF
vẫnN chưaJ khôngJ cònJ phảiI đượcH cóH bịG tiếpG tiếnF làmF tínhF đóngF dùngF ghiF nóiF vàoF vậyF điF giữE vắngE thuộcD
vậnR tảiP chuyểnP hànhO độngM dụngI đơnG tốcF quốcE
vậtS liệuO chấtN tưM nuôiL rừngK chứngK thểK nổK biếnJ lýJ cóJ quốcJ vàJ gâyI chứaI thủyI phẩmI phảiI củaI hoangI đượcI vyI theoI trênH hoặcH cấmH thuộcH mangH trongH khácG dụngG nhậpG khôngG làG bịF cácF sauF đểF hàngF đãF ởF choF sốngF diF hạngF quyF tạiF đốiF chướngF khiF liênF mắcF sangF kiếnF ngoạiF nghiệpE cấpE cửaE doE xuấtE đóE nộiE baoE cùngE khảoE thựcE dùngE lưuE thìE từD đặcD nguyD chínhD dựD mớiD
vậyP emK anhJ cóI làI taI chịI côI màI thìH bạnH chúH bácG chứG hảG mấyG mọiG thôiG đúngG khôngF bàF đượcF cháuF conF cánF lấyF mẹF raF thầyF tómF tôiF từF àF đểF ạF
vắcK xinK
vắngM mặtL thìG đểF aiF hoeF họpF ngườiF nhàF nênF nộpF xongF ởF
vắtH quaF
vặtF
vẹnJ củaG lãnhG vàD
vẹtG xeF
vẽM thiH cấpF thiếtF thêmF thìF nhàF nộpF đấtF bảnE mặtE sơE tổngE kỹE vàD cácD hoànD kèmD theoD chiD đượcD
vếtI thươngF trênE
vềV việcP quảnN anN bảoN côngN tàiN bộN cácM phòngM hoạtM cơL kếtL tìnhL quyL nộiL chấtL đầuL thuếL đấtL tínhL tổL giáL điềuL xâyL dânL tộiK kinhK chếK thiK đăngK quêK hànhK nhữngK sốK kiểmK nhàK địaK giáoK ngườiK quyềnK giaoK thờiK đấuK đoK chuyênK ngânK năngK kỹJ thựcJ tiêuJ mộtJ dựJ quyếtJ phươngJ kếJ mứcJ khoaJ laoJ trìnhJ môiJ lĩnhJ xửJ thủJ phânJ chứngJ hàngJ hưuJ sởJ nướcJ sựJ sảnJ sửJ thanhJ vănJ chínhJ lưuJ đàoJ khoángI cấpI quốcI nhânI thôngI cụcI doanhI hồI hợpI trậtI phátI hìnhI nguồnI xuấtI phíaI diI thìI thủyI khaiI phápI nuôiI đâyI dượcI trướcI báoI hóaI cưI tốI bìnhI lấyI phíI tiềnI giámI xãI yI hệI thànhI danhI thẩmI nghiệpH chươngH đốiH nguyênH chuyểnH thuH tớiH vỵH giảiH hảiH quỹH vụH địnhH bánH lâmH thuốcH đánhH tênH việtH đềH tổngH mặtH dữH ngànhH đơnH maH kiếnH dịchH chứcH ứngH tínH giớiH choH sứcH lậpH vậnH chủH nhiệmH khiếuH trangH thiếtH khốiH tráchH tiếpH cungH hạH thểH quanH trợH chiH hiệuH biênH ănG hướngG vậtG đượcG nôngG tỷG điG viễnG khuG mụcG màG tưG hộG yêuG quáG bồiG nơiG khíG trẻG vấnG ápG biệnG giấyG điệnG cánG giaG ngoạiG trạngG sinhG vốnG nghĩaG hiệnG khámG khảoG độG đặcG hônG nhãnG bưuG khảG xácG lýG tầnG cùngG duG thúG máyG nhậpG khôngG banG hộiG phạmG quảngG lựaG khoảnG bảnG loạiG mẫuG tiếnG luậtG thươngG đạoG theoG tuyểnG vyG đườngG cănG làmG ngàyG ưuG ánG vệF thốngF đaF đêF bênF mãF khuyếnF toànF đểF ởF buônF chămF giốngF lươngF viênF đảmF cháyF bànF phụF canhF cạnhF ủyF vũF pháF trồngF đúngF chỉF muaF taiF daF diệnF hòaF làF liềnF trễF anhF chănF chờF giàF hảF hỏiF khoF lòngF muộnF mẹF nghenF ngủF nấuF nữaF rồiF thônF tácF tôiF từngF uốngF vânF vườnF xómF đâuF đêmF đứaF sửaF trungF mọiF tươngF liênF ýF hỗF cáchF cảiF sauF xúcF ghiF thamF tậpF đếnF biếnF dầuF thịF hạnE tâmE lịchE lợiE cứuE bệnhE cấuE nghiênE thừaE tinhE trụE chữE nhuE tàuE chàoE miễnE phầnE sắpE họE phẩmE thiệtE chuẩnE phổE tạmE biểnE cảngE họcE khoảngE nhậnE thưE tráiE xétE bầuE caiE cổE trưngE hoànE nguyE nợE phêE hậuE rửaE thiênE thỏaE trườngE chiếnE hiếnE quânE baoE chốngE cảnhE tăngE kêE lãiE inD tríD tuổiD việnD điểmD độiD bấtD táiD đạiD diễnD giảmD lượngD mạngD rừngD temD trọngD từD biểuD chủngD cáD cấmD mốiD conD khungD lệD nhómD thayD thửaD tìmD mỗiD phốiD thămD truyD vùngD
vệS sinhO môiN thựcM quyềnL anL vàL tinhK côngK bíK rừngJ dữJ trẻI dânI thươngI tàiI tổI nguồnH ngườiH theoH sứcH biênH thôngH bờH đêH kếtH cơG trênG cácG đượcG lợiG chủG củaG đặcG diG luồngG trongG trựcF cưỡngF hiệnF cáF khẩnF ởF choF hệF thuộcF đườngF chínhF khoángF hoặcF nghiêmE cóE tạiE đốiE tàuE tínhE khiE quyE vậnE cảnhE chuyểnE phảiE hànhE làE vùngE doE đểE bằngE chốngE khuE tạmE baoE đậpE khôngD chuyênD khácD việcD tầngD thanhD sựD
vệtE
vỉaK hèK
vịnhG hạF
vịtJ chạyG hàngF lộnF
vọngJ củaG cổF vàE
vỏJ chaiF tàuE thépE nangD
vốnR đầuN điềuM nhàM gópL ngânK vayK củaK chủJ vàI choI bằngI từI đểI theoH việnH đốiH hỗH đượcH thựcH khácH hợpG huyG trongG đãG hoặcG thìG cóG nướcG ứngF thànhF phátF tạiF vàoF tínF ítF ngoàiF tàiF tạmF doF hộF sinhF khảF sựF kếF phápF cổF hoạtF làF quyF phảiE khôngE dướiE dựE thuE thuộcE bổE muaE bốE tốiD tựD liênD vớiD ưuD
vộiF thếF
vớiV cácQ cơO ngườiO trườngO bộN quyN côngM tổM đấtM dựM tàiM từngM hànhM hàngL nhàL doanhL việcL hoạtL nhữngL nhauL mộtL đơnL sốL đốiK điềuK hệK hồK cánK phươngK nộiK tàuK mứcK thờiK yêuK sảnK ủyK đườngK chủK cáK phầnK bênJ giáJ thuốcJ ngânJ quyếtJ tổngJ khuJ mụcJ thựcJ báoJ sởJ tỷJ cáchJ giấyJ nướcJ vụJ cụcJ hợpJ loạiJ viênJ tiêuJ khoảnJ thôngJ conJ kháchI bảnI nhiệmI kếtI thànhI nhânI tôiI chươngI diệnI chứcI vănI cấpI mỗiI phápI quânI chínhI vỵI thiếtI biếnI ngànhI sựI thanhI xeI hộiI tìnhI chiI nguồnI bảoI họcI banI trungI mặtI quỹI tưI kếI hộI sỹI khoI đặcI giáoI đềI lĩnhI dịchI lựcH hìnhH địaH mẫuH bạnH trẻH phạmH chỉH quốcH vậtH kinhH thuH chiếnH rừngH trìnhH vùngH giaH khốiH khảH tiềnH tínhH nhuH ôngH trangH góiH nghềH nhómH thủH nghịH sổH tấtH kiểmH chứngH thươngH thuếH chuyênH môiH tênH nguyênH tậpG độG giốngG thânG tòaG chấtG bịG việnG aiG cáiG cảngG laoG ạG mônG đạiG xãG toànG bấtG máyG đoànG hạG danhG cổngG luậtG nơiG dânG giaoG hiếnG lôG bệnhG khiếuG nămG tỉnhG độngG phòngG phóG địnhG tuổiG dữG sinhG chánhG hóaG độiG cảG cổG tộiG vyG chuyếnG tácG cháuG sứcG lợiG đồngG giámG tônG mạngG diG giảngG họG tờG vốnG cộngG quyềnG việtG phátF vậnF câyF khoángF lướiF cùngF kỳF tiếnF phụF tuyếnF bàF thỏaF anhF thẩmF nhiềuF từF khungF ôF ngoạiF thửaF dượcF điểmF côF daF đàiF đậpF cảmF hướngF hạnF trưởngF chịF lượngF anF càF gìF hoàiF máF mấyF nhơnF trăngF trứngF tuiF tụiF đượcF biênF lệnhF chuẩnF liênF ýF lãnhF phânF trạmF kiếnF tầnF thuyềnF đăngF chaF luồngF lãiF tâmF chếF năngF tráiF đầuF nhiênE xuấtE cuộcE cầuE lớpE quanE đàoE biểnE mìnhE nữE lầnE trụcE xâyE đảngE màuE namE nghĩaE khaiE mựcE sôngE thưE kíchE môE mọiE ngàyE nềnE quảnE thiE thiệtE xăngE cảnhE sânE đấuE nạnE vắcE cấuE cửaE hiệuE mãE sángE biệnE chănE nhiệtE dầuE kiểuE thườngE điệnE huấnE khôngE kỹE nhãnE đôE hạngE mỏE taiE thuầnE thíE thịE đêE bếnE khiE lýE nợE trụE chiềuD loàiD phimD trạiD lứaD đầyD camD hàmD quảngD tốD đánhD chấpD khíD lờiD quáD tráchD đaD cửD giảiD hoaD khoảngD lịchD tranhD tốcD bácD cặpD lưuD nghiênD phiênD đoD
vớtI bạnF tàiE
vởE
vỡI hoangG hụiF
vợP chồngL tôiJ hoặcJ cóI khôngF thìF mấtF vềF béF bệnhF bỏF conF cáiF cũF emF liệtF luônF línhF lẽF muốnF nhặtF nướcF rồiF thươngF tuiF tuổiF tâyF việtF vàoF đánhF đẻF ởF vàE vớiD sinhD
vụV củaO việcO côngO ánO quốcN vàM choM khoaM đượcM bưuM khácM theoL quảnL bảoL hàngL quânL tàiL trongL trưởngL viễnL hoạtL liênL kiểmL quyL sauL vềK hànhK phátK cóK tạiK phápK thanhJ thuộcJ taiJ doJ tổJ đốiJ thuếJ thựcJ hoặcJ thiJ khôngJ chuyênJ chứngJ chiJ điềuJ kếJ thamI phảiI sựI giáoI phòngI hỗI cácI môiI đểI đàoI tưI sưI cấpI nộpI trựcI vậnI mụcI lãnhI kỹI tiếnI cungI giámI kinhI trênI thủyI thôngI đãI sảnI trungI khámI lữI thuI chínhI lưuH gâyH thìH trảH chủH giaoH lậpH làmH tròH dânH phụcH đăngH cụH hướngH lợiH xâyH nghiênH làH đạiH màH thẩmH chỉH sửH tiếpH chuyểnH vớiH yH nhiệmH đườngH khaiH anH hòaH thưH phụH đánhH đấuH muaH mậtH duH cơG tươngG nàyG dựG bùG bồiG ngườiG chịuG thươngG đóG đặcG khiG chuẩnG phùG thườngG yêuG chiếnG hợpG khuyếnG thửG báoG kháchG nộiG đơnG nhânG truyềnG tốG cầnG kếtG nhàG ngoạiG nghịG ngânG nhuG thiếtG gửiG chuyếnG từG xácG tranhG chungF lễF hóaF thốngF truyF táiF bánF giảiF khíF nhậnF phiF tậpF tổngF xuấtF nămF quảngF thànhF vyF độtF chămF cháyF ănF mùaF sẽF đưaF khảoF nợF biênF caiF tìmF giữaF gìF nhưF quanF đảngF hoànF hỏaF phânF rồiF tuổiF cảnhF tỉnhF đóngF quáF thịF đoF banF chữaF trướcF vănF giảngF nhấtF họcF trởF bằngF kêF chạyE ứngE hậuE đangE tồnE xửE chiaE điệnE đảmE mạngE nổE sinhE trợE bịE cộngE khẩnE mớiE tuầnE camE caoE hệE phốiE vệE cứuE tínE đếnE diệtE dùngE hộiE độcE ởE triểnE xétE đờiE ápE đềE chấpE gồmE vàoE vũE đápE đặtE baoE huấnE nuôiE quỹE sửaE tinE diE quyếtE xếpE cậnE giaE xemE đầuE bênD chưaD cùngD kýD lúaD nhằmD trọngD vuiD cánD nhậpD thayD viênD vôD cuộcD nêuD nếuD tiêuD traD đúngD cảiD quyềnD sốD tínhD chứcD khắcD tốiD
vụnH
vứtH rácF giấyF xácF
vừaN làmI họcH cóH đượcG bịF đủF quaF thôngF dọnF khuyếtF mộtF mớiF nóiF quyếtF rồiF thôiF trợF vàF khởiE dạyE theoD trongD phảiD
vữngM tàiH mạnhG cácG vàF củaF giaiE theoE chắcE vùngD vàngD
vựaG bữaF hẹnF
vựcR biểnL quảnK biênK cóK đượcK côngJ vàJ cửaJ hoạtI thuộcI giáoI hạnI bảoI nôngI sôngI dựI quyI tàiI chuyênH yH khácH cấmH kinhH giámH khaiH sảnH đấtH năngH hoặcG anG đãG chứngG nhàG khôngG địaG kiểmG quốcG hàngG khoaG tiêuG phátG trongG phòngG lânG khoG thămG đôG nộiG nhấtG liênG theoG iG củaF doF thiF phụF vănF trọngF kếF đườngF cầnF giaF màF giaoF tưF laoF thươngF đềF hảiF nàyF dânF thựcF đểF miềnF riêngF thôngF thủyF tạmF báoF bịF bỏF đàoF đóF hànhF lưuF chiF xuấtF cụF dượcF làmF quânF đầuF điềuF bayF cảngF diF ngoàiF phápF đăngF nạoF ưuF xâyF khoángE nguyE tươngE thuếE thểE tráchE phảiE điệnE đoE chănE giáE xungE trênE ngoạiE thúE viễnE bưuE nơiE hóaE nghiênE sựE lậpE vềE chínhE làE tổE bãiE chưaE trungE tậpE vậtE lâmE sửE thịE đốiE ủyE hệE sauE xảyE lấyD phânD phụcD tiềnD trồngD tạiD xãD đấuD từD cáchD nghệD thiếtD tiếpD tâyD đôngD ngườiD nuôiD thànhD thốngD ôD đặtD đồngD
vỳN lýK saoJ mụcJ lợiI sựH tôiG dịchF xãF chưaF đangF điF đểF bậnF chônF conF khóF lũF miếngF mẹF nhàF tốF trẻE vụE khôngE cácD
vỵT tríO sựN cóM thuộcM hànhL trựcL đượcL quảnL chủL liênK dựK sửK vậnK tínhK thựcJ vàJ thuốcJ cấpJ mìnhJ nhậnJ cungJ báoJ khácI trongI phânI quânI chuyênI giaoI đăngI chịuI côngI muaI phụI đầuI phátI thếI quyI thànhI phốiH bánH theoH kinhH hoặcH kiểmH tổH củaH thẩmH truyềnH đoH thiH đềH đểH thamH phảnH phảiG gửiG khôngG tiếpG điềuG chứcG tưG vệG kếG lựcG sảnG đãG thìG vũG nơiG ởG nàoF khaiF điệnF bầuF tàiF trênF cảnhF quỹF đóF bảoF lậpF quyếtF dânF đóngF thụF tựE làE doE thườngE họcE giámE thuE tạiE vềE hàngE nàyE cũE khiE khởiE sauE thờiE xácE cănE làmE chuẩnE hoạtE chỉE kýE nghiệpE nhómE phóngE hưởngE tiềnE trìnhE đangE chàoD cửD mớiD mởD tươngD vyD ngoàiD banD bịD vớiD chấpD danhD từD hạchD đồngD độcD
vỹJ độI môF tuyếnE
xaN quáI bờF cóF quaF dinhF lánhF hếtF lâuF tuầnF nhấtE
xanhL cóF trồngF venF đóF đenE tímE nướcE dươngE lamE láD rêuD đậmD
xayF dungD xátD
xeR máyM ôM cơK khôngI buýtI cóI kháchI bịI lănI côngH đượcH môH rácH đạpH vàH tảiH thìH ởH chạyH đãG bánhG củaG vềG theoG rồiG tôiG gắnG choG chởG hoặcG điệnG từG khiG tậpF hạngF hếtF phảiF quyF trênF cấpF lửaF đẩyF baF quânF mấtF benF bâyF bểF dữF emF hưF lắmF miềnF muaF mấyF ngãF nênF nămF sợF thuêF trảF tôngF vôF xăngF ômF đêmF tươngF điF trongF nhậpE cứuE doE bồnE đểE traE vậnE chữaE làE thựcE quốcE chuyênD cácD sátD ưuD mẫuD quáD khácD sảnD tangD thôD cảnhD loạiD phụcD xuấtD đăngD
xemQ xétQ phimH lạiG quyG biênF chiF nhưF nhữngF cụF tấtF khôngF bóngF bảnF chèoF giúpF hồF kiểuF sổF làE đểD hìnhD
xenG kẽE
xiJ măngH técE banE
xinR phépM giấyM lạiL cấpK nghỉK tiềnK lỗiK ýJ ởJ aiJ thêmI xácI bảnI làmI đấtI giaI thôiI chuyểnI đượcH hoãnH việcH miễnH họcH giảmG điềuG côngG bánG bằngG conG cáiG dấuG giùmG lờiG nộpG sốG tríchG trợG xãG nhậpG nhậnF tạmF camF chủF cóF rútF bảoF gặpF trởF bậtF vuiF khôngF vàoF hỗF thaF thôngF vềF anhF bớtF chụpF chứngF emF họF hộF khenF khấtF lýF mấyF nhữngF phongF rồiF saoF thẻF trườngF trạmF tòaF tờF xeF xemF đóngF đểF ứngF vàE giaoE hoànE trongD thànhD
xiếtF nợF
xiệcF cáF
xoaG choF
xoayG kịpF chiềuD
xongP rồiK thìK baoJ mấyI chưaH ánH việcH bỏG xuôiG trongG hìnhG phảiF màF khiF đểF hàngF hồiF hợpF làF bàiF gửiF hơnF lạiF ngườiF ngạchF tayF thấyF trưởngF trễF trồngF tuiF ởF quyếtF cácF biệnE nghĩaE trướcD
xoàiG trướcF vàoF
xuI thếG hướngG
xuiF quáF
xungL quanhJ phongJ độtI kíchG yếuE
xuyênO vàI củaI theoH kiểmH tạiG biênF đểF tạcF cậpF hoặcF cấpF đượcF trongF hàngE từE choE thựcE ngânE trênE quyE cóE hoạtE phảiE làD thuộcD vềD ràD
xuânI hòaF hèF
xuôiG rồiF
xuấtT khẩuP xứM bảnM trìnhL cảnhL nhậpK vàK trongK kinhK thuốcK sảnK theoK củaK hàngJ nôngJ hoặcJ sắcJ hiệnJ đượcJ cácJ ngũI vớiI nguồnI vềI cóI hóaI thựcI phátI tạiI xưởngI phươngI khiH làH đểH cấpH dựH thứcH côngH phảiH chủH vậtH từH việcH phimH rượuH tiềnH việnH đốiG bánG mỹG khoG choG khôngG raG thửG kýG đặtG thìG sạchG biệnG muốiF giảiF vàngF đãF bằngF sửaF thiếtF khỏiF chươngF giốngF lênF báoF khácF doF nhiệmF điềuF trangF kếF nộiF cơE giaE lúaE quyE thôngE trênE tốtE đơnE nguyênE thủE banE kênhE gửiE chỉE hìnhE xăngE đếnE toànE xâyE chínhE mộtE ngườiE nướcE quỹE thuộcE thủyE tìnhE táiE xuấtE ápE điệnE bộE dượcE nhằmE phânE phạmE bìnhE hoạtD phiD ýD chếD danhD liênD nhuD trựcD dữD lâmD nhậnD trướcD ảnhD bếnD kiểmD xửD hoànD màD sauD
xuốngN tỉnhH coiG nhàG tậnG xemG xãG đâyG làG thìF nướcF choF dòngF thấpF tàuF quyF tầngF đượcF chứcF cấpF giốngF lạnhF lậpF mìnhF sânF thônF vậyF đoF đậpF dướiF sâuD
xuồngH
xàI phòngH bầnF
xàiN đượcK tiếpH tiềnG tớiG bậyF bằngF choF chungF cáiF củaF dựF giấyF hóaF hếtF khôngF mấyF nồiF saiF thêmF từF vàoF đỡF
xàoG thếF tépF
xáK xãG dạoF hếtF củaD vàD
xácT địnhR nhậnQ minhN lậpL thựcK củaJ vàI cácH vềG thôngF hoặcF ngườiF chếtF heoF vôF suấtF theoF nộiE thìE choD báoD sốD trongD
xáchG tayF
xátE
xâmM phạmL hạiK nhậpJ chiếmF lượcD
xâyS dựngS nhàL lắpH khôngG lấnG saiG thêmG trênG xongG mộF cấtF choF chuiF chuồngF chợF cáiF dởF hàngF lậuF lốF lụiF nhaF rồiF tráiF tạmF ômF mớiE
xãU hộiS cóM đượcL phảiL khácL nơiK thìK khôngK làmK nàoK mìnhK cũK vàJ mớiJ chứngJ hayI tôiI làI trongI gồmI baoI theoI điI iaI mấyI rồiI thựcI hoặcI thànhI quyếtI kýI raH cònH xửH tổH emH vớiH đăngH đãH chỉH mấtH pháH màH gửiH xemH phườngH cấpG hỗG thuộcG tốiG xinG gìG nóiG phạtG trênG đểG độiG khuG bịG ởG địaG báoG chưaG chủG lậpG đạtG trảG sauG tânG đóG từG củaG nộpF tiếpF vềF giảiF tựF nghèoF nhậnF quảnF phânF giápF doF đặcF camF côngF cầnF kèmF nàyF thườngF vàoF vùngF nămF phùF thuF chậmF lưuF mộtF sửaF tràF trởF ủyF hệF mứcF quyF việtF giữF gọiF họpF mỗiF nghỉF nhậpF thiếuF thủF tớiF đổiF baF bênF chưF chụpF cátF giáF gộpF hoàiF hếtF inF kiaF koF lạiF môF mầnF ngồiF nhiệmF nửaF nữaF quênF rộngF thưởngF tuyF vòiF vậyF vừaF xuốngF đâuF đẩyF trìnhF nôngF biênF phúF trungE khiE longE bằngE choE phêE phốiE đốiE anE giaoE hoạtE lộcE phướcE trướcE trựcE tạiE thôngD bìnhD đềD chuyểnD thamD xuânD aD banD đangD
xèoF tỷF
xéH bỏF hợpF raF
xépF loạiF
xétR xửN nghiệmM thấyK duyệtK cấpJ lạiJ thăngI vàI hộI tặngI quyếtI tuyểnI côngI miễnI đơnI hồH chọnH việcH giảiG mấyG khenG giảmG tínhG đềG đểG bổG củaG nângG báoG chuyểnG vềG cácF điềuF sửaF đếnF khôngF hỗF ưuF khángF kiếnF phêF giaF khuyếtF nghèoF thônF thẳngF thếF tậpF theoF tráchF hưởngF tiếpF kếtE chấpE đánhE giaoE hỏiE tạiE hủyE choE khiE raD vănD yêuD kỷD thiD dấuD rútD banD hoặcD nộiD trongD
xìI gàG căngF hoàiF keF
xíF nghiệpE
xíchF míchF
xóaN nợJ ánJ đăngI mùH bỏH cóG tạmG tênG đóiG sổF kỷF nhàF thếF cáiF hộF khẩuF mấtF thườngF hoặcD
xócF đĩaF
xóiF lởF
xómN tôiI lấnH thìH cãiG emG bắcF chưaF chếtF cắnF dòmF giềngF gâyF gópF gậtF khiếuF màF mìnhF mườiF ngãF nênF quaF trọF tắmF xinF đìnhF đứngF ởF
xôE
xôiH cầnF
xôngI láF vàoF đấtF
xùF lôngF
xúcM tiếnK cửH vớiH phạmG trựcG lãnhG chuyệnF dânF
xúiG giụcG
xăngN dầuM xeG choF cóF giữaF tuầnF tyF tạiD
xưaK chờF làmF ngheF nghèoF tớiF đemF đấtF
xưngH côngF làF
xươngH cáF
xưởngL đãF bênF gỗF mộcF nhuộmF thựcE sảnE vàD
xạO vàJ phảiH đãH theoH trongG hoặcG đốiF cóF củaF đượcF trịF môiF làF choF cáE yE vôE côngE khiE nghềD kínD quyD sửD gâyD hởD
xạoG tuiF
xảK nướcI rácG thảiG khóiF bậyF
xảoE quyệtE
xảyN raN
xấuK đếnI trênG quáF đủF củaF tớiE
xẻI raF đấtF
xếpP loạiL hạngK lươngK lạiJ toànI vàH hàngH theoH bậcG vàoG dỡG đượcF xongF cácF hoànF ngạchF đơnF lênE trongE tổE thứD vốnD trênD
xỉE
xỉnH rượuF
xỉuF luônF
xịtH thuốcH
xốpF cầnF
xổM sốM
xứN hàngL củaH tạiF từE theoE hoặcE vàE rõE đượcD
xứngG vớiE
xửS lýR phạtN phúcI sơH theoH vụG saoG củaG giámG vềG ánG raG vắngF hòaF thếF xongF quyếtF trongF lạiF cóF tríF phảiE vớiE vàE nghềE côngE hoặcE thìE kínE đượcD bìnhD
yS tếR cóJ khoaJ họcJ mộtH tâmH cấpH bảnH đượcH theoG vàG làG táF phảiF nhưF côngF dượcF chứngF cănF giấyF giữF nhiềuF hoặcF sỹF khôngE trongE đốiE sinhE đểE thựcE đơnE củaE quyE địaE cácD hạngD xãD vùngD đãD
yênJ tâmF tĩnhF
yêuS cầuS bỏF cũF giậnF khôngF xaF câuE nướcE
yếnH
yếtN côngJ tạiH phươngG giáG thôngF hoặcF trênF cổF vàF trongE chứngE việcE theoD tráiD đốiD danhD
yếuP tốN sauJ lýJ củaI chínhI quáG vàG khôngG trongG đượcG hưởngF lắmF thuF phẩmF vềF thuộcF làE theoE đểE choE quyE thựcE hoặcE cóE khácE kémE thìD
àK nhaF thếF
àiF
àoG banF
áI
ánU đầuO dânO nhânN hìnhN cóM phạtL đãL tòaL đượcL theoL vàL phíL sửK phảiK hoặcK bồiK cấpK vềK tíchK thuộcK xửJ thànhJ phátJ quyJ hànhJ bảoJ khôngJ củaJ thìJ trongJ treoJ choJ raJ doJ đểJ giảiJ đốiJ chuyểnI xâyI quânI ứngI phânI điềuI sảnI thựcI khácI tửI khaiI luậtI thămI tuyênI làH màH quanH tổH đangH đềnH giáH tàiH nướcH quyếtH nhómH ápH bấtH dựH gửiH điệnH đóH tạiH chưaH việtG đóngG xétG nơiG hoànG kỹG quảnG kếtG chỉG khuyếnG làmG hợpG phụcG sắpG khiG nhưngG phòngG trênG sơG thuG vớiG xácG nhàG nộpG tổngG vẫnG trướcG côngG duG thôngG nhậnF phápF sauF đếnF khắcF kinhF muaF từF hỗF huyF khuF xongF tựF chọnF liênF lyF giaoF trảF cảiF khoaF đơnF thẩmF biếtF bánF đàoF chứF cũF duyệtF mấyF bịF mởF quốcF hóaF thiếtF kiếnF vàoF yêuF nếuF thụF táiF baoF cầnF lậpF lệE đảmE chấpE cơE trìnhE việnE đườngE ưuE xemE bổE chữaE cùngE dựaE hoạtE sânE tươngE kiểmE mớiE bằngE chịuE cụE nghiênE năngE tiếnE triệuE ởE bốE trồngE đấuE cắmE cứuE gồmE cungE đềE phúcE tiếpE chuyênE nhưE bộE chiaE nạoE tạmE vayE giảmE đồngE dượcE ghiE khẩnE thiE cònD khởiD thíD trọngD vỵD đưaD chậmD nàyD phùD trụcD cănD cấmD hủyD đàmD chấmD cổD lựaD cácD lớnD thamD trựcD tuyếnD
ánhN vềL kịpK sángH củaG màF rồiF tạiF đầyF bằngE đúngE cácE đượcE thìD theoD vàD vớiD
áoN mưaI bảoH cóH trắngG sơG khoácG kiểuF dàiF lenF phơiF xuânE bằngE thuE vàE bênE chốngE phaoE bôngD mùaD
ápR dụngR suấtI giảiH lựcH tảiH thấpG cóG choF giáF ănF từF vàE kếD củaD phíchD trênD
âmM thanhJ hoặcG nhạcF lịchF thìF ghiF khiF lénF mưuE hiệuE vàE
ânI làF mỹF
âuH
épK buộcH dânF cướiF gảF thìF đóngF
êG màyF
ìI raF ạchF
íchO hợpM củaK đếnI côngI quốcI trongG khácG vàG liênF vậtF thủyF hoặcF từE choE phươngE chungE theoE kinhE bảoE đốiE tốtE thôngE việtE đượcE cộngD doD chínhD
ítO nhấtO ngườiH hơnH nghiêmG chèF họcF lâuF quáF thìF đâuF đườngF đổF ỏiF
ôO tôN nhiễmM nàyG tiêuD vuôngD
ômI tiềnG haiF nguyênF
ônH mệF thìF địnhD
ôngO bàK nộiK cụI chủI trưởngI hàngH xãH ấyH aH giàG nhàG tâyG ngoạiG anhF bạnF bảyF chồngF hùngF hưuF hộiF kiaF mấtF thuếF thươngF támF táoF tôiF xỉnF đoF đáF ơiF nguyễnF
ùG suốtF ùF
ùnG tắcG
úcF làF
úngE
útI dạoF màF nhàF xongF
úyI
ýR kiếnP củaK dânJ vớiI bằngI nghĩaI thứcI thìH khôngH choH tôiG hoặcG vàG làmG tưởngG trongG vàoG chíF phảiF bánF quyF mớiF gâyF chútF truyệnF vềF địnhE cungE bỏE đốiD muốnD tiếpD cấpD thayD
ănQ chănK cơmJ gìI uốngI tiềnH thủyH ởH hếtG chặnG trộmG vỉaG xaG xongG đượcG trongG theoG đườngG thêmF ngàyF trưaF làF khôngF riêngF thuaF xinF choF họcF mặcF thừaF vớiF bánhF búnF bẩnF bớtF chayF chiF chiaF chuốiF cháoF cắpF dặmF gianF haiF hiếpF hốiF hủF lúaF màyF mấyF mặnF mờF mừngF ngonF nhiềuF nhậuF nhẹF nhỏF nhữngF noF nátF nóiF nấyF nữaF phátF rồiF saoF sángF trôngF trướcF trườngF tếtF tỏiF ítF đuF ủF mònF củaE hỗnE hàngE đậmE tậpD giữaD quảD vàD
ăngH tenH
đaP mấyL cấpL dạngK khôngK làJ baoJ sốI bằngI phươngH củaG quyG đượcG khoaG chiềuG choG đốiF theoF mụcF đếnF thờiE từE cácE trongD giácD tiaD trênD
đaiO vàI cấpI cóH thìH anH theoG màG củaG hoặcF baoF đượcF thựcF nămF đểF đốiF chậmF lưuF trongF tạiE biênE thuộcE làD doD choD
đanG
đangQ làmK bịK chấpK ởJ hưởngJ đượcJ họcJ trongJ quảnJ cóI hoạtI thựcI sửI côngI nằmI lãnhI lưuH thụH thiH điềuH giữH khaiH xửG cưG mangG chờG theoG giảiG thamG vậnF sinhF tiếpF cầmF xemF làF trựcF vàF bảoF ngồiF đảmF khiếuF bệnhF chiếuF cònF dởF lyF lạnhF mầnF ngheF nghĩF raF ănF đổiF bayF nuôiF triểnF tạmF đóngF phụcF tạiE ápE choE giảngE tiếnE tổE hànhE tranhE nghỉD phảiD sảnD xếpD diễnD doD phátD điD nắmD
đauL ốmF đầuF baoF bụngF chỗF khớpF leoF lưngF muốnF nằmF nặngF quáF suốtF yếuF
đeK dọaK
đemM lênH bảnG giấyG raG bánF nộpF điF hủyF cuốnF dùngF hồF máyF quânF saoF sửaF theoF thêmF thẻF vềF áoF ápF
đenL khiF bằngF thuiF vàE
đeoI kínhF cấpF thẻD
điS làmN họcL lạiL línhK đâuK khámJ biệtJ vắngJ bộJ côngJ xeJ chungI vayI họpI quaI môI nghĩaI biểnI rồiI thayI đườngI theoI đàoI khaiH nộpH bầuH caiH chơiH conH khiếuH kiệnH lạcH thẳngH tùH kèmH kiểmH điềuH đượcH khỏiH đăngH tàuH nơiH cóH raH khôngH tớiG bánG cùngG ngangG vàG bạnG bệnhG coiG cưỡngG luiG trễG tắmG xácG đổiG trênG vàoG trongG thìG cấpG nướcG từG ngoàiG bờF tiếpF màF giámF thămF cácF lấyF duF muaF vớiF viếngF lênF trườngF trựcF ănF đóngF hayF phátF vậnF bàF huyệnF hộF hộiF sửaF thẩmF tuầnF tỉnhF xaF xemF đámF baF bướcF cháuF chùaF chưaF chếtF chỗF chợF càF côF dânF dùmF giùmF huếF hảF hếtF hỏiF hồiF kýF kẻoF luônF lăngF lĩnhF lễF lộnF máyF mấtF mấyF mầnF mộcF ngủF nhiềuF nhậtF nhậuF nhổF nữaF phúF saF sanhF sớmF thuyếtF thángF tráiF trạiF tâyF tăngF tốiF uổngF vôF vậyF xinF xuấtF xãF đàF đánhF đâyF đòF đónF đôngF đứngF củaE trưngE tựE thuêE thựcE laoE giáE chiD đếnD phảiD
đinhF
điênH điểnF
điêuI khắcE kiệnD
điếcI bẩmF
điếuH thuốcE
điềmF gìF
điềnK đổiF tờF đượcF hộF saiF đầyE thôngD vàoD
điềuW kiệnS nàyR chỉnhQ traQ lệO củaN hànhN trịN ướcN khiểnM khoảnM độL chuyểnK độngK tiếtK phốiJ dưỡngJ vàJ lệnhI hòaI theoI điG cấmG luậtG giàF từE trongE tạiE đượcE vẽE trầnD vềD tầnD cóD
điểmT aP nàyK kinhK củaK eJ xácJ vàJ giaoI cóI nộpI kiểmI chỉI thựcI đượcI đấuI nhậnI đoI đóngI tổI đánhI tiếpH đểH kếtH lậpH phátH khốngH chuyểnH đặtH bắtH đềH quyH thôngH đăngH khácH cơH iH côngH ngườiH theoH vềH sảnH chấmG xâyG báoG cấpG cungG thiG thuG trởG hoặcG kýG dừngG dựG đãG thanhG trungG đếnG từG nghịG làmG tínhG địnhG khôngG mởG hợpG vớiG quyếtG gầnG phânG điềuG choG cácG trongG tốiG dânF duF cuốiF ghiF đầuF muaF địaF khảoF gốcF quảnF xảyF độF bàiF đàoF đóF xuấtF cộngF lấyF trênF cánF nghèoF nghỉF toánF nàoF sauF đốiF sinhF yếuF đặcF bánF ngàyF tiếnF trọngF banF chínhF nhậpF nhấtF tổngF xétF hoànF hếtF màF thànhF đạtF caoF bênE kỹE làE bưuE bịE doanhE sốE cầnE phụcE hưởngE nguồnE phảiE cấmE tạiE đenE ưuE chiE thìE xửE hoạtE bànE quanE truyE tựE khởiE nghiệmE chưaE gửiE trảE raE trướcE tạmE doE giấyE ngừngE tiềmE luậtD nhàD sơD tàiD yêuD điểmD giảiD phêD sửD thuộcD tậpD tọaD vàoD xếpD giámD hệD phươngD quốcD lướiD mớiD nhânD tríchD hiệuD thốngD trạmD cụD liênD nhôD thuậnD
điểnK hìnhI xàoF việtF theoF
điệnT tửR thoạiN lựcM vàL cóK năngK hoặcJ quốcJ đượcJ ápJ ảnhJ hạtJ theoJ trongJ toánJ củaJ choI truyềnI phânI phảiH nhàH từH đếnH tạiH đểH sửH bắtG làG vớiG đãG gióG hộG thuộcG cảG việtG trungG khôngG trởG trênG doG biênG thángG viênG đốiG thìG mặtG quyG cạnhG bìnhF miềnF riêngF đầuF sinhF trựcF giaoF ngàyF caoF nămF nướcF hợpF vềF giậtF chửiF cũngF hayF hoàiF lắmF nhầmF nấuF xãF xưngF yếuF lớnF phụcF tínF hàngF thựcE mớiE đấuE tíchE vănE dựE khiE baoE thỏaE côngE khuE liênE cungE tựE giữaE khácE bậcD cấpD điểmD ởD ngắnD nhỏD trướcD trườngD chiếnD cựcD gâyD bằngD lướiD tínhD tớiD anD báoD cácD thôngD nôngD sauD
điệpJ dữI
điệuG
đoQ lườngM đạcM đếmL vẽI kiểmI sâuI đượcH từH lạiH độG trọngG đấtG địaG theoG phảiF huyếtF vàF điệnF raF nốiF củaF gócF bằngE tựaE xăngE bảnE khíE thườngE nhómE trongE ởE nồngE liềuE khôngE lưuE nhiệtE liênE làE biểnD mựcD đốiD cácD trênD tạiD mặnD nướcD tốcD bứcD cóD đãD khoảngD điểmD
đoanI vềF thựcE
đoanhE
đoànP kiểmL thanhK thểK đạiJ đánhJ kếtJ luậtJ côngI vàI điệnI kinhH điềuH laoH cơH dầuG tàuG giámG viễnG viênG kháchG chủG cấpF trưởngF điF huyệnF mấyF xãF đôngF raE việtE củaE thẩmE tuầnE xácE đàmE vàoE hoặcD laiD theoD khôngD
đoáiF
đoánJ vàF inE bệnhE trongD
đoạnO đườngG củaG tuyếnG từG điềuG sauG trướcG haiF khácF vănF thẳngF đầuF mộtF sôngF thựcF sảnE chuẩnE đếnE trongE phátE quyE truyE vàE lậpE tiếpE thửE cụD xétD tinhD chếD giaD nàyD hoạtD hoặcD iD xâyD
đoạtJ tàiH hàngD
đuF đủF
đuaM cơH ngựaH chóH khenH xeG cóF thìF gheF xãF củaE vàE cấpE doD
đuiF
đunK hoặcF trongE
đuôiI choF
đuốiI dướiF nướcF
đuổiK việcG đượcF dânF emF saoF vềF
đàJ nẵngI lạtH
đàiL loanH truyềnH vôG phátG hóaF xãF thôngF kiểmE tiếngE
đàmL phánK
đànJ heoG trẻF ôngF hồiE giốngD
đàoR tạoR aoG móngG giếngF đấtF đườngF canhF bớiE
đàyG
đáN quýH nhauH gàG vớiG làF choF hiểuF mấyF nằmF trựcF uốngF vỉaF sétF quốcE vàE thảiE vôiD
đáiF bậyF
đámM cướiK tangI maH giỗG hỏiG cháyG mâyG đôngF bạnF bắpF thanhF đấtF
đángL kểH củaH thìF tiềnF khácD ngờD
đánhR giáR dấuJ sốJ nhauI bắtI conI cáI bạcH bàiG vợG đềG rơiG răngG máyF thắngF bênF càngF cánF emF hoàiF lộnF mấtF pônF saoF trẻF tráoE cắpD thuếD
đáoH hạnF
đápQ ứngQ ánG trongG nghĩaE quốcD
đáyK biểnI
đâmH vaF đơnF
đâuQ rồiJ vậyJ màH cóH mấtH raG mớiG nữaG thìF phảiF anhF bâyF cháuF chơiF chứngF côF emF hảF hếtF khôngF lạiF ngonF thếF trênF từF vẫnF xinF đượcF đấyF đểF ạF
đâyR gọiO đượcL viếtK cóJ khôngI đểH từH làH thìH phảiG nămG vậyG tráiG làmF choF theoF củaF hộF anhF baF bácF bâyF chúF dễF giùmF gặpF gồmF huyệnF hơnF hỏiF lầnF máF mấyF mầnF mộtF nghỉF nhậnF nhỉF nèF nóiF rồiF sốngF tuiF tạmF uốngF xaF xinF ănF đợiF hếtF trongE hoặcD đốiD
đãT đượcQ cóM biếtL nộpL đăngL kýL bịL thựcL cấpL hoànK quaK nhậnJ côngJ raJ đóngJ chếtJ thuJ hếtJ giảiI giaoI sửI thỏaI cungI chứngI thamI xácI làmI chuyểnI thôngI lậpI phátI gửiI banH chấpH trảH tiếpH thànhH kêH đủH mấtH ghiH hoặcH bảoH khaiH ápH tạmH camH thanhG nóiG phêG nghỉG đầuG chiG đềG kếtG bánG quyG yêuG muaG xuấtG chấmG báoF tiếnF xâyF dùngF khôngF phụcF tốtF phảiF xétF hưF xếpF lyF đưaF tríchF bậtF xảyF đánhF hưởngF kiểmF mởF phânF điềuF đápF đọcF thụF đạtF đểF quáF ủyF lạnhF lỡF tốiF xửF đẩyF lựaF gópF thiF tuyênF chủF khắcF tínhF họcF nêuF thốngF trừF từngF nhậpF vàF hoạtF baoE sảnE choE niêmE thayE thôiE rútE trựcE từE bồiE khấuE tựE quyếtE triểnE gâyE lấyE trúngE sửaE tổE đếnE làE thiếtE bỏE bốE hỗE tíchE kiếnE ứngE cậpD vềD địnhD đồngD điD đặtD
đãiO thuếJ đầuI theoI ngườiI đặcI đốiH vềH củaH ngộG quyF khácF vàF nướcF hưởngE choE nghềE miễnE trongE biểuE đượcD sauD đểD caoD
đèG lênF
đènL đỏH đườngG tínG chiếuF lênF mấyF hiệuE báoE biểnE trắngD
đêM điềuK chỗF nhânE vàE đượcD chắnD
đêmM thìH cóG làF nayF coiF hayF mệtF nàoF đauF
đìnhQ chỉO vàI côngI cóI đượcI vănI nhậnH ngườiG tôiG hoặcG trongG theoF củaF liệtF chínhF nôngF cònF chiaF làngF nớF làF thìE khôngE tạiE họE phảiE đăngE đểE thựcD nghèoD vềD thuộcD
đíchP sửM khácJ thươngI kinhI quốcH vàH củaG côngG sinhG bảoF tônF quyF lợiF sảnF đãF phátF nhânF sauF vayE đểE chuyểnE nghiênE hoạtE phòngE theoE khaiD choD hoặcD anD nêuD đếnD
đínhK kèmJ chínhH
đòH mỗiF
đòiM lạiJ nợI giấyH thêmG quyềnF tiềnF hỏiF theoF conF gấpF lótF lươngF vậyF điF đóngF đấtF bồiE
đóR cóL phảiK đượcJ nêuJ khôngJ vàJ làJ choI theoI đãI ghiH đóngH đểH hoặcH làmH thìH trongH cònH thuộcH điH chưaG màG xácG baoG bịG tạiG tựG cưG đếnG bằngF quyF ngườiF thựcF vàoF đangF quaF ngheF nóiF viếtF chảF chịF chứF dễF hảF kiểuF loạnF luônF muaF rồiF tuiF tôiF vợF đôngF đổF cácF khiF thểE vớiE đốiE củaE sốE vềE chỉE côngE trênE tươngE chuyểnE raE bênE chủE thôngE chiE mớiE đồngE biếtE cầnE thờiE doD gâyD gửiD báoD mộtD tiếpD vẫnD đápD bảoD cùngD nhưngD trướcD ưuD ởD sẽD tínhD tổngD ítD trởD
đóiJ bữaF chứF nămF
đónK trảH tiếpG cháuF
đóngR bảoN dấuM gópM tiềnL cửaL góiL thuếK phạtJ phíJ baoJ mớiJ mộcH đủH thầuH mộtH vàoH ởG làmG mấyG rồiG trễG trụG trênG tàuG bùG luồngG quânG điệnG cọcF trướcF tàiF vàF khôngF thìF giápF cổngF giếngF thêmF đâuF baF chỗF lệF muộnF mờF nữaF quánF thiếuF thếF thừaF tiệmF trườngF tớiF ánF kinhF tạmF chaiF theoF thànhE củaE lạiE họcE hoặcE hằngE cảngE tạiE quyD trongD từD
đôN thịN laI hàH nướcF đốcE
đôiL khôngG thìF vớiF
đônL đốcL
đôngO ngườiK lắmG quáG sángG làG lạnhG namG phảiG bắcG vàG hoặcF củaF baoF mớiF sởF thôngF đủF nghẹtF vỳF đáF cóF lớnF theoE côngE thườngE dânE trongD đượcD đốiD
đùnF đẩyF
đúcJ tiềnG hỏngE
đúngQ quyN mụcK khôngK thờiK hạnJ cácJ luậtJ vớiI nộiI đốiI phápI thẩmH chếH theoH rồiG trìnhG tuyếnG mẫuG tiêuG hồG sựG yêuF chứcF giấyF nghĩaF vỵF hoặcF tiếnF việcF đắnF chỗF hayF hợpF chưaF tếtF xãF địaF sốF vàF thựcF kếE phươngE thiếtE hướngE nơiE chínhE thỏaE camE mựcE nhiệmE côngE điềuE giáD phạmD chủngD mứcD cơD thìD chỉD mộtD
đúpF
đútF lótF
đăngT kýS kiểmM tảiL côngJ nhậpJ báoI xuấtH trênG lênF hìnhF ởF bánF thôngE tinE bạD caiD
đĩaI
đũaF
đơnT vỵS đềM điệnL yêuL xinK khiếuK giáK giảnJ thânJ tốJ đăngJ nàyJ thuốcJ khởiI phươngI thìI choI gửiI thưH ởH theoH khôngH bánH vàH hoặcH đãH kiệnH cóH rồiG khángG hàngG chứngG phảiG củaG làG đượcG mẫuG cầnF vềF inF ngườiF tậpF dựF chungF côiF cớF gìF lênF lạiF mởF nặcF thángF toànF tranhF đỏF dânF thươngF đếnF kiếnF muaF doE từE đểE lẻE tựE đặtE thanhD trìnhD bảoD phúcD rútD thựcD vớiD thuộcD trongD tàiD
đưaP vàoM raM ngườiJ giấyI lênI điI vụH tiềnG vềG côngG tinG sảnF hồF hàngF thiF nhàF họcF lạiF quyếtF bảnF sốF cảF liệtF luônF phongF tậnF đơnF đủF diF thôngF bảoE phươngE tangE đónE nộiE tàuE đấtE cơE tàiE cácD nạnD xeD đếnD hốiD
đươngO sựM sinhJ vớiI trởI nhiênH thuộcG củaG từF khácF theoF cóF hoặcF doE chứcE đốiE cấpE tốiE nhiệmE trongE vàE đượcD quyD thìD
đườngS sắtO bộO thủyN bưuL ngangK dâyJ kínhI lốiI biênI giaoI ốngI truyềnH caoH hàngH nàoH bayH cóH cấtH dẫnH phốH nàyH biểnG ănG làmG làngG rồiG xómG trườngG điG bìnhG vàG đuaG trongG dàiG vậnG phảiG vàoG màF địaF dùngF bêF thìF mépF mộtF vôF bờF côngF đóF congF chuyềnF sáF trònF khôngF mớiF phânF trơnF hưF lớnF nhậpF trướcF vớiF chungF ghéF nhenF nhựaF phạtF quêF thôiF vậyF đuổiF đâuF thẳngF lănF cơF đẳngF tìnhF ranhF tỉnhE choE viềnE chuyênE cápE hoặcE quốcE nétE quaE đôD khácD ngoạiD kẻD trênD lòD nguyễnD sôngD xeD xãD dànhD nốiD
đượcW khôngQ thựcP cấpP giaoP xácO quyO hưởngO tínhO cơN phépN sửaN sửN phânN miễnN hướngM bảoM phêM côngM ápM hồM thôngM lậpM ủyM mấyM hỗM kiểmM thànhM ghiL chuyểnL gửiL tiếpL bổL bộL nhàL yêuL vănL bốL từL tổL nhậnL làmL đăngL hiểuL coiL xemL ưuL cácK lưuK baoK quyếtK koK trợK thểK đềK trảK điềuK xâyK chứngK cungK thìK kýK tiếnK lấyK giảiK lựaK đánhK giảmK quyềnK chỉK ngườiK banK chấpK thanhK kếtK đàoK xếpK chủJ hoànJ bãiJ xétJ xửJ thiếtJ chiaJ thayJ đưaJ ngânJ quảnJ thuJ sựJ hộiJ sảnJ duyệtJ thủJ tiềnJ giaJ thiJ giámJ đểJ tuyểnJ đơnJ lãnhJ phátJ bồiJ nghỉJ thamJ chínhJ tạmJ tựJ báoJ xóaJ đầuJ nộpJ tríchJ cửJ muaJ đóngJ dùngI màI trừI quốcI mởI vượtI trangI thuêI đầyI cậpI chưaI vậnI choI vàoI đặtI theoI khaiI cộngI tạoI tặngI tốiI tổngI việcI hìnhI nhậpI chiI hôngI nữaI thaI giớiI đạiI hợpI trongI trìnhI giấyI cụcI gọiI niêmI bánI hạchI khámI phảiI mờiH giữH đứngH inH xinH dẫnH đềnH chếH mộtH khấuH xuấtH sauH dựH hoặcH emH hảH mườiH rồiH huyH tàiH thẩmH vớiH kéoH sởH điH bầuH phápH phongH cănH giáH nuôiH ýH địnhH sốH lắpH nêuH thỏaH triệuH khiếuH doanhH quáH tòaH tậpH vayH gắnH bênH sắpH doH liênH huấnH thưởngH đồngH hoạtH chọnH táchH khoánH khenH việnH bằngH vàG thêmG thẻG phụG hayG mừngG tớiG cưỡngG nghiệmG thốngG thừaG viếtG chớG chứG cáiG gìG maiG mùaG đứaG khuyếnG thụG truyG dịchG kêG raG đínhG hoãnG quỹG đảmG biếtG trưngG ngàyG tưG kinhG ràG triểnG bảnG khắcG trùngG biênG ítG hoánG làG mangG phảnG chuẩnG họcG traoG tiếngG trồngG tinG hànhG đặcG mụcG tuyênG đủG kiếnF haiF trênF duyF hòaF hếtF đốiF tồnF lỗiF củaF đemF tạiF chămF hiệuF thấpF tiêuF uốngF hộF khôiF lợiF nhờF thưF bàyF cânF mãF chạyF gâyF gấpF lênF mặtF nhânF nângF tíchF chiếnF đoF dánF saoF sóngF vềF baF bànF tráiF tăngF bòF bữaF chịF chụcF gỡF hônF hồiF khỏiF laoF liềnF mổF nhiêuF phạtF rútF rượuF sếpF trâuF trẻF vậyF vừaF nhữngF bùF chaF chấmF chỉnhF khởiF nghiênF cóF hủyF phổF gặpF phụcF soátF trựcF đổiF nguyênF nộiF chàoF môF tìmF khoanhF loạiF tìnhF ứngF liệtE thăngE tônE nơiE nợE phươngE danhE khiE chánhE truyềnE ghépE kếE nguồnE tiếtE trưởngE cắtE lớnE biểuE cứuE lệnhE sinhE hàngE kháchE quảngE thờiE tiêmE tờE nhỏE đượcE cảnE hệE sápE địaE chiếtE phiếuE tấtE gópE chởE càiE mứcE ngănE thửE trướcE trởE táiE đấuE sơnD toànD ổnD bỏD dướiD khảoD vyD diD hiểnD thămD đìnhD cáD cáchD cảiD cảnhD ngayD nghĩaD thườngD treoD việtD bìnhD cheD chứaD bayD bắtD hỏiD nhiềuD nốiD quaD xâmD đọcD ảnhD ấnD
đạcM vàK lạiG bảnG trongF củaF hưF nhàF điệnE lậpE quốcE
đạiS diệnQ họcO biểuN lýN chúngM hộiL hóaH sứH đoànH độiG phóF dịchF úyF táF xáF điệnE lượngE dươngE vàE cươngD
đạnJ dượcH
đạoQ đứcL cácK củaK cơJ bộJ việcJ vàI phòngI thựcI sởI côngH đơnH tổH trungH ủyH cụcG cấpG thiG vềG xâyG diễnG quốcF quyếtF chốngF tổngF xãF doanhF điF mấyF tiếpF ônF điềuF chủF trựcF đảngF hoạtF lựcF cổF hoặcF triểnE cóE banE giảiE ứngE hộiE trongE vệE chínhE theoE khácE nhàE vănE vụE xửE đốiE cụD thốngD cuộcD nghiệpD đìnhD liênD
đạpH điệnF xìF
đạtO yêuL đượcK tiêuJ chuẩnJ từH chấtG giảiG cácG hoặcG thìF kếtF ítF trìnhF tốiF giaF mộtF tỷF mứcE loạiE quyE vàE giấyE danhE nguyênE hiệuD trênD vănD
đảmS bảoP anO cácL nhiệmL chấtK choK thựcK tínhK hoạtJ quyềnJ trậtJ việcJ điềuI yêuI kinhI khôngI phùI chiI theoI quốcI sựI vàH bằngH côngH đủH tàiH nhậnH cóH đúngH thiH đểH mộtH quyG tuânG tiêuG nguyênG khảG đượcG bíG duyG nguồnG vềG hiệuG tiềnG đápG cơG hoặcG dựG kếtG lợiG giaoF trongF làF bìnhF từF giảiF vệF chếF cungF thờiF chínhF kháchF đãF thôngF trangF đầyF cânF hệF khácF phátF hàngF củaE ngânE thìE tiếtE xửE thanhE nghĩaE sửE đốiE môiE mụcE phảiE hàiE khoảngE quảnE thuậnE mứcE toànE hoànE tỷE độE sốE thốngE liênE đồngE tươngE ổnE kịpD nhuD sứcD truyD chuyếnD tổngD bồiD tiếnD ítD chấpD diệnD ngườiD phụcD tuyệtD tốiD vậnD kỹD phươngD đầuD
đảngN ủyJ vàI viênI cộngI bộG ởF làmF thànhF đượcE
đảoN vàG quaF đượcF lýF theoF củaF việtE thuộcE phảiE cóE trongD
đấtT đaiO ởM theoL củaL nôngL khôngL cóL thìK đượcK liềnK vàK đểK làmK màK choK phảiK nhàJ ruộngJ ngậpJ trongJ đãJ hoặcJ đốiJ lúaJ tạiJ quốcJ trênJ thựcJ trồngI xâyI nướcI cấpI doI quyI làI rừngI thuI giấyI rồiI chưaI sửI thuộcI tínhI khiI côngI mộtH trảH nàyH phiH đáH đóH nghĩaH baH cụH sảnH hằngH dànhH cầnH từH táiH giữaH nộpG hoangG vườnG xãG lạiG điG gìG rẫyG khácG anG cònG bằngG vàoG trướcG baoG ghiG câyG bãiG giaoG nămG thuêG phụcG sốG lâmF bịF mặtF gắnF phènF vỳF chungF thanhF khaiF sauF đầuF dùngF hếtF hộF nằmF thànhF đangF dôiF kinhF đồiF chếtF nhiềuF tỷF xinF đếnF ngườiF đườngF chiaF haiF nươngF sớmF thếF thổF thừaF đóngF đỏF aiF aoF bâyF bỏF bốF chaF cháuF chùaF chỗF chứF chứngF dánF dưF emF giãnF giờF gấpF hươngF hồiF inF lấyF màuF mìnhF mồF nhưngF quayF saiF sạchF thầuF tôiF vậyF vớiF vỡF xongF xàiF ôngF điềuF đìnhF ơiF chịuF trưngF dướiF hiếmF hàngF soF thươngE venE khuE cácE dựE ổnE chuyênE nhỏE thôngE gâyE cơE bìnhE nhưE vượtE cùngE gồmE nuôiE sétE đồngE lầnD tươngD thểD tựD xácD đúngD cảngD hợpD chuyểnD thịD kếtD lấnD sangD
đấuQ giáP thầuN nốiK tranhJ thểI vàG củaE hoặcE mônE
đấyJ
đầmI màuF tômF
đầuT tưT cơM mốiM tiênL nămK vàoJ từJ raJ đơnI vàI củaI hoặcH tổH thángH khôngH ngàyH nguồnH cácH mấtG mấyG xàiG ănG ngườiG máyG dòngG kỳG cuốiG bộG đốiG choG màG cầuG tạiG thựcG làG ngànhG nhậnF xâyF đượcF hoạtF theoF đườngF cóF ápF baoF thếF điF vềF giấyF ngõF tuầnF aiF cấpF hayF hòaF hẻmF lòngF lúcF tốnF tớiF xómF đuôiF đếmF quýF nốiF cựcE giờE trongE thìE doanhE đểE đếnE thamE phảiE thầuE thúE thờiE tuyếnE sửE biếnE thuE nhỏD vănD khiD nhưngD làmD quyD bằngD chiD dâyD kéoD nhàD đãD
đầyP đủP bếpF hũF máiF nhàF rồiF sânF đầuF
đẩyL mạnhH phátG bộF giấyF lạiF quaF tiếpF vỉaF bìnhF việcE hoạtD tàuD nhanhD
đậmJ thìF thếF đặcE
đậpL bỏG trànF thìF đáF nhàF vợF dângF thủyE vàD
đậuL tránhG tạiF phaF phộngF phụF rồiF xanhF đạiF tàuE anD trongD
đắmJ đượcF gâyD
đắnF
đắngF miệngF
đắpJ chiG láF bộiF cácE mộtD
đắtG thếG
đằngH
đẳngO giớiK đượcI sưH trởG vàG cóF côngF theoF tưF nghềF hàF trongF choE hoặcE vềD cấpD ngànhD chuyênD vớiD đốiD trịD trướcD
đặcQ biệtO thùM điểmL dụngK tínhJ trưngJ xáI khuG cáchG sảnF tảF chạyF quyềnF hữuE chủngE nhiệmD địnhD
đặtP hàngL trụK cượcK tênK cọcJ thiếtI tạiH ởH trênH trướcG giaG raG inG cácG trongG vàoG câuF tốiF hệF vàF chỗF điềuF biểnF từF vănF chânF họF lịchF lọpF máyF tiềnF cơE theoE canhE lệnhE chiE dướiE địaE chụpE côngE giáE muaE trạmD đểD phầnD cốD cápD
đẹpK củaF màF mắtF nhấtF rứaF tầmF
đẻN ởH conG kếF mướnF nhiềuF rớtF thuêF tạiF đôiF đủF củaF hoặcF vàD
đẽoE
đếG
đếmM bắtH điệnH vàG cóG từF làF thìF xongF dùngF câyF gồmF phiếuF thờiF đấtF củaE chínhE trongD
đếnT việcN dướiM cơM hoạtM ngàyM khiL hếtL thờiL cácL anK côngK ngườiJ bộJ nămJ nộiJ quyềnJ trungJ mứcJ hạnJ ủyJ cụcI điềuI sởI địaI tàiI khoảnI vụI tổI bậcI lợiI nơiI điểmI sứcH thángH nhậnH sựH quốcH tínhH trướcH quảnH môiH cảngH làmH hệH lĩnhH quáH bảoH việtH phòngH từngH cấpG vănG hàngG dựG thuG thămG nhiềuG giaoG vỵG chấtG sốG đơnG hànhG sảnG thựcG tổngG tuổiG bíG khiếuG nhiệmG quyG khủngG chủG cóG thủG tiếpG chứcG vàG đầuG đốiG khôngG giáF khámF tòaF kếtF maF đườngF khuF đăngF mộtF khảF liênF gầnF hộiF cuốiF kinhF nguồnF tàuF baoF muaF thôngF tìnhF khoF ngànhF ngânF thuốcF khaiF ngủF củaF doanhF vùngF chưaF cửaF trụF phátF hiệnF hợpF mẫuF phảiF đúngF hồF phiênF trẻF nướcE phạmE thayE banE vậnE cổngE nhàE kỳE hoặcE quyếtE sửE xuấtE haiE uyE mốcE nghĩaE nhữngE taiE thươngE chuyênE khángE sinhE họcE báoE chiE nộpE phươngE theoE thiếuE trìnhE đềE chuyểnE năngE đạiE đấtE chươngE chạyE chứngE thườngE tấtE xửE việnE bênD bịD cảnhD lưuD thànhD tráchD tốiD đủD giảiD quỹD trườngD vậtD đểD conD cuộcD cáD lầnD mụcD tộiD vấnD biênD danhD dịchD nayD nhânD tiêuD tốD đìnhD chếD cưD toànD chínhD diD kiểmD tácD xácD yêuD độD
đềT nghịS xuấtO ánN tàiK cươngJ liênJ thiJ phátI vềI khácH cóH thuộcH raH cầnH mụcH bìnhG cậpG kiểmG cửG đượcG củaF bạtF màF vướngF đạtF conF giấyF kínhF mớiF sauF vàE vượtE cònE quanE xãE chưaE cụE caoE đãE trongE theoE thựcE chungD phòngD chấtD phápD tinD bảnD giớiD
đềnN bùL baoH saoG tiềnG câyF heoF hoaF khôngF mồF mỗiF nhàF rẻF tứcF đấtF ơnE
đềuM phảiH cóH bịG khôngG làG đượcF mấtF bãiF vậyF trênE choD
đểU thựcO bảoM xácM lạiM làmM xemM phụcL đượcL tổL giảiK tínhK đảmK tổngK xửK kiểmK xâyK nghiênK sửK đốiK tiếpK lậpK sảnJ cóJ ngườiJ quảnJ điềuJ thanhJ phátJ hoànJ cấpJ phốiJ theoJ đầuJ thuJ trìnhJ đánhJ tôiJ thamJ cácJ điJ kịpJ chuyểnJ triểnI cơI thẩmI báoI thiI bánI nhậnI chiI quyếtI cungI ápI tiếnI đápI đưaI phânI hỗI muaI chứngI ởI cướiI tạoI đâuI đăngI trảI lưuI ngănI bổI nộpI ghiI đềI phòngI giaoI thôngI côngH khaiH nângH kếtH choH xétH conH maiH lâuH kýH gửiH lấyH xảyH kinhH duyH nhậpH giámH bùH xuấtH bộH chủH lựaH thayH yêuH vậnH cậpH khôngH sửaH tăngH hướngH đóngH đấuH thànhH biếtH hỏiH quyG dànhG hưởngG tránhG đấtG quênG thốngG tuiG hoạtG trangG cứuG chỉG traoG giảmG bốG raG nuôiG truyG tiêuG thiếtG khắcG tưG trongG trốngG vayG mấtG nhânG địnhG hộiG giúpG rútF chuẩnF họF tựF phùF giaF đàoF lẫnF thửF táiF tặngF tốF ứngF lộF nguyênF thểF banF baoF tạmF dùngF lắpF doanhF lênF chămF loạiF nhàF riêngF trênF trướcF trồngF liênF mẹF phầnF hìnhF quaF sangF bácF cháuF càF cảiF emF hoánF hótF hạnF khuyếnF mãiF mấyF ngồiF phóF sauF trúngF tủF xàiF đấyF chếF đạtF gópF trụcF tậpF xâmF mởF đặtF xếpF ủyF chấpE trưngE tìmE trựcE chỉnhE đoE bồiE họcE truyềnE cửE huyE ràE thừaE vyE chấmE khámE đơnE đạiE dựE phảnE thảoE traE tuyểnE bênE chínhE hủyE phêE thuậnE cùngE dạyE hạchE phổE tíchE việnE đeoE giớiE soE càiE giữE inE kêE chữaE gâyE khôiE bầuE chốngE giảngE khởiE quảngE chiaE trẻE cảnhE thúcE thỏaE việcE xeE chọnD hànhD khẳngD trởD tuyênD xinD bànD cânD ngânD sẵnD sởD thươngD xóaD ổnD hợpD nghịD tríchD trừD cụcD diD tàuD tòaD khiếuD gắnD kháchD mọiD nắmD sátD thủD trốnD
đệF đơnF
đệmJ củaG vàE
đỉaF
đỉnhH
địaT phươngR bànP chỉO điểmO chấtM chínhL lýL hìnhL giớiK vậtJ việtJ danhI vàI phậnI theoH quốcH đượcH phảiG địaG làG trongG cóG hoặcG củaG chuyênF chấnF khuF trênF vỵF tạiF đểF thuộcE tiếpE thựcE doE khôngE mạoE đãE hóaE baoE trựcE đếnD đốiD phụcD tầngD vàoD quyD từD choD thìD gồmD
địchI thếF nămF họaF
địnhX tạiU củaT nàyR sốQ vềQ giáO mứcO chiO kỳO theoN vàN việcN khácN thànhM tưM danhM phápM trongM nhưM hiệnM đượcM thuM cụM cưM giảiM cácL viênL choL hoặcL côngL hồL xửL phươngL phêL điềuL đốiL hướngL sauL cóL chấtL làL giaoL chủK ápK cấpK quyK trênK kiểmK đầuK thìK hànhK lạiK đìnhK tạmK vỵK phảiK đểK nộiK khôngK bằngK kỹK từK chuyểnK dựK thờiJ rõJ trướcJ bổJ thiJ cưỡngJ dạngJ liênJ hủyJ thuếJ tiêuJ cơJ ngườiJ thựcJ báoJ chếJ đóJ thanhJ đãJ chungJ yJ chỉJ lượngJ kỷI hìnhI tổI chứcI khởiI tuyênI miễnI thiếtI kếtI đưaI phânI trìnhI sửaI thayI anI cănI tìnhI chínhI bắtI quảnI nghĩaI tráchI chấmI thươngI mộtI doI nhiệmI màI tỷI chươngI chấpI khiI trưngI nguyênH tươngH đềH nhưngH tuyểnH giaH phạtH nàoH sửH mớiH tínhH địnhH biênH thầuH mởH thẩmH thưH banH bịH hệH hoànH nhữngH truyH xácH bánH thôngH bảoH kếH đoạtH nhàH tàiH tổngH mẫuH tiếpH đếnH nghỉH sảnH hoãnH mãH ghiG khuG xuấtG khoảnG nêuG phùG sơG lựaG cướiG tráiG độG bảngG biệnG khốiG nhuG ranhG tiềnG trảG diệnG kinhG trợG yêuG giảmG gửiG nguồnG riêngG saiG doanhG phạmG thuộcG hàngG cuốiG dânG loạiG chưaG vớiG baoG chuẩnG hạnG khungG khángG mụcG sựG thủG chuyênG gồmG diG giámG ngàyG hợpG quyếtG đơnG buộcG tịchG đangG đặcG ởG hỗG quỹG làmF phụcF thiệtF phongF quyềnF thảF cùngF mặtF vàoF hưởngF tốiF hạF ủyF địaF thaF tọaF xóaF khuyếtF lậpF cấmF lầnF tiếnF cửF duyệtF hoạtF huyF ngânF chứngF dựaF saoF tuyếnF dẫnF huyệnF luônF maiF miệngF xàiF ănF bíF lâuF vùngF đóngF khenF ấnF kèmF phátF trọngF cổF xãF điểmF xeF đánhF rútF đặtF chiaF thônF muaF vôF kýE đờiE cáE tốE cònE quốcE dừngE máyE bởiE cuộcE khoảngE kéoE vậnE xếpE dướiE đúngE chiếnE cáchE giữE nhânE thuêE trangE tênE tậpE vănE ítE bệnhE chiềuE năngE phầnE chaE phúcE xemE giữaE inE thuốcE trúngE bộE nhậpE thamE thụE triệuE trườngE tớiE bãiE lãiE thôiE vốnE xâyE đăngE phòngE thốngE đườngE cầnD kiếnD nhằmD đảmD biểuD dữD khoanhD khảD luậtD nếuD thứD vụD đạtD lộD suấtD tăngD tổnD loàiD nộpD rơD sôD sứcD từngD đạiD cungD dòngD giớiD họpD khaiD quanD vượtD đềnD độcD bồiD chịuD hiệuD nhậnD nângD nămD nơiD đổiD
đọcM khôngH vàH đượcG giùmG lạiG sốG báoF chảF chậmF loaF nênF rànhF tinF
đọngI xâyE thuộcD
đỏO củaH bịG choG ghiG lầnG thìG cấpF ởF phảiF đangF cũF hếtF hỏnF hộF khiF lạiF màF ngầuF nhàF phạtF rồiF saiF xeF xinF đứngF việtE tươiE trongD
đốH bạnF nàoF vuiF
đốcP sởL ngânJ thẩmJ cácJ trungI côngI việcI hoặcI vàH quỹH cơH cảngH đạiG bảoF doanhF chiE củaE thựcE hảiE họcE thiE điềuD bệnhD quyếtD
đốiU vớiU tượngR chiếuM thoạiM tácL ngoạiL xửI ngânI chứngI phóH ứngH chấtH củaG vốnF nguồnF soátF quyếtF khángF đượcF kếE trongE từE diệnE bảoE choE anE xứngD thuD vàD đápD cungD hoặcD
đốnJ câyI mấtF rừngF
đốngH đaF giấyF
đốtL rácG rơmG pháoF bỏF nươngF đồngF giấyF làF rẫyF sưngF
đồQ địaK vậtK dùngI ănI hiệnI quyI ánH đạcH đấtH vàH chạyH hànhH cũG chơiG côngG ảnhG địnhG chuyênG sốG vỵG khôngG đượcG thuộcF hàngF theoF hếtF họaF cứuF khuF hưF lạiF thảiF phụF thểF phânF điềuF inE tàiE kếtE cóE phảiE tỷE chuẩnE uốngE hìnhE hoặcE làE trườngE bốE mặtE chấtE thửaE cầnE thìE từE cácD cảnhD tỉnhD viênD nềnD phụcD tổngD củaD gốcD thựcD thịD bằngD cấpD phươngD vềD
đồiH trụyD cóD
đồnJ biênH bậyF khôngF nhảmF trưởngE côngE
đồngU nhânO thờiN quảnN ýN đếnN thẩmM laoM đốiM dânL thànhL muaL bảoK xétK tưK vàK trườngK bộK việtK hoặcK giámK bàoK trởK chíK cổK đãJ thuêJ thiJ vớiJ theoJ cóJ làmJ dựJ tiềnJ trọngJ địnhJ xâyJ phảiJ thựcJ làJ choI chuyểnI ủyI trongI đượcI kiểmI hồI cungI dịchI khámI nàoI kýI thìI đạoI dầuI hợpI bằngI khôngI naiI tínhI khoaH đạiH bánH vậnH đánhH đểH mấyH xửH tuyểnH bầuH nghiệpH xácH củaH kỷH phụcH liênH thuậnH xãH nhấtH cấpH giảiH giaoG tìnhG hòaG vayG đấuG vềG giaG giáoG tiêuG mộtG gửiG phốiG thamG doG nhưngG sátG giữaG kinhG quốcG đặtG khiG xếpG chiG chấmG thươngG quyG trướcG baoG chủG tốiG chuyênF nghĩaF tặngF phânF anF cơF tươngF sửF chứngF gồmF màF cầnF thừaF tínF nhiệmF đàoF thônF nấuF khuyếtF lúaF lờiF nátF phườngF khácF nghệF vỵF họcF thápF nghiệmF nàyF ruộngE thếE từE đưaE xuấtE nguyênE nhượngE diE nhậnE bìnhE tácE điệnE chínhE tạiE kếtE phạmE thuộcE thảoE nhậpE thúE trênE điềuE sởE thỏaE quânE bịE nghiênE quyếtE trựcE sơE khoánE vắngE đềuE cácD côngD mứcD chỉD hỗD hủyD phụD táiD khaiD traoD xổD xemD ởD
đổL rácJ nướcG chấtF bêF đấtF đầyF ngãF rồiF sậpF thẳngF trộmF thảiE
đổiT tênM mớiL bởiL thôngL giấyK vềK sốK nộiK khíK genK ngườiJ sangJ địaJ theoJ hoặcJ sổI cácI thànhI cơI chủI thẻI vàI côngI khôngI nghềI khoảnI luậtI nơiI ýI củaI họI từI trongH vỵH chỗH vớiH đượcH mụcH quyH bằngH hồH đấtH giớiH soH hàngG điềuG bìaG rồiG chứngG cóG hìnhG loạiG tiềnG trênG sởG thờiG dữG mẫuG kiểmG phảiG mộtG ngànhG danhG quaG kinhG ngoạiG tàiG điểmG choF thửaF đơnF tráiF cănF lạiF mậtF bổF raF phépF dấuF phươngF tổF họcF biểnF doF đểF ởF chưaF câyF dânF giữaF nguyênF ngàyF xongF ruộngF thìF đốiF mứcF hànhF hợpF doanhF chứcF giáF hộE liênE kếtE tạiE kèmE quyềnE sauE làE môE nhữngE đềE cổE giaoE hướngE quốcE mãE thựcE hiệnE quyếtE thiếtE vốnE khiE kếE đăngE tínhE đếnE chấpD quảnD tỷD đồngD sảnD thuộcD trụD đóD cấpD khácD phầnD tươngD lầnD thẩmD chínhD bênD lớnD nhàD thốngD tiêuD
đỗK xeG tàuF
độS caoN báoM trungL đàoK chínhK vyK chuyênK vàJ bảoJ đạiJ tiềnJ thuJ sơJ ưuJ tinJ trợJ sâuJ thựcJ chiJ củaJ kỹJ tuổiJ quyJ quảnI phụI rủiI côngI quốcI cóI thaiI kếI hưuI tàiI đôngI bắcI đốiI phânH gìH mậtH dàiH theoH tiếnH dốcH bồiH khuyếtH làmH từH anH cồnH ẩmH thạcH lệchH phátG thôngG hệG ốmG khôngG tựG ngoạiG nguyG thiệtG cửG khácG hoặcG chuẩnG hoànG sauG choG rộngG tậpG bánG doG trongG vậnG cácG kiểmG mặnG sửF tăngF tươngF đượcF họcF ổnF hợpF viênF baoF kiêmF ảnhF phóngF phứcF chếF xâyF điểmF ănF thếF mộtF đauF thiF đápF bệnhF khiF cấpF thốngF hiệnF quanF ápF âmF ôF hỗF chạyE nângE tửE vềE saiE đãiE đạtE lưuE taiE dàyE hàiE khảE bềnE nghỉE nướcE tổngE cảnhE miềnE tuânE tốiE dựE phùE phảiE trênE gióE phụcE laoE nghiệpE vănE tiếpE bayE giáoE trễE đểE làE sinhE đãE hoạtE lớnE ghiE màE nghiênE nhưE triểnE địaE cungE dinhE lỗiE miễnE ngânE ngậpE thìE điềuE thanhD thùD chămD dânD phủD sángD đầuD chuyểnD nghiêmD rungD trangD đầyD cheD hòaD nhạyD trảD dưỡngD giámD nhuậnD phươngD tàuD tạiD tổnD đồngD
độcP lậpN thânM hạiK quyềnH thựcG daG trênF màuF thìF hóaF làmE giảE tốE tínhE đáoD chuyênD
độiP ngũK nhânK biênK trưởngJ tuyểnH đượcH vềG nàoG mũG vàG kiểmF thuếF quảnF dânF haiF xungF cũF hồiF mìnhF vốnF cóF cảnhE giaiE phòngE khôngE thựcE hoặcD hìnhD
độngV củaP vậtO sảnN theoM vàM kinhM trongM viênM kiểmL cóL tạiL giáoL cơK đầuK khôngK hoặcK đượcK hàngK điềuK bayK đốiK khácK làmK hợpK quyK choK trênK bảoK quảnK dịchJ liênJ việtJ làJ thươngJ thựcJ giámJ côngJ thuộcJ khoaJ bánJ chuyênJ phảiJ điệnJ tậpJ xâyJ từJ nghiênJ đãJ môiJ nữJ vềJ phòngJ khaiJ thểJ đàoJ xuấtJ cácJ cungJ đếnJ tưJ vốnJ khoángI phátI lựcI bìnhI ngoạiI sauI đểI thôngI tàiI sựI hóaI giaoI doI muaI thìI vănI bịI đánhI thamI ởI thườngI khiI chiI đoI trựcI hỗI cấpI đạiI tốI tiênI dầuI phổI vậnI chuyểnI baoH thanhH ứngH nghiệpH sửH báoH đangH nguồnH vớiH nướcH đấuH đóngH điH dựH khuyếnH tônH thuH nhânH tiếpH trướcH chữH vàoH màH phốiH đấtH inH thưH trởH chưaH thẩmH tổH bưuH khắcH hòaH ngânH thốngG thủyG tìmG xúcG lưuG thiG nhậnG xãG nhưngG phụcG nghềG truyềnG dôiG tìnhG trợG chungG ngoàiG thửG chứngG hằngG đăngG bằngG dạyG nhàG nhượngG phânG phùG quảngG tuyếnG quyếtG chínhG cáchG quốcG tínG đóG nhằmG mặtG tựG xửG bùG laoG nàyG đenG khámF thuêF tươngF đềF hảiF ngườiF dướiF xácF caoF thămF vỳF họcF tuyênF chếtF đườngF duF viễnF ổnF chănF giỏiF tiêuF hànhF lạF thổF trồngF dượcF nghỉF quanF tạoF lớnF tàuF giảiF khảoF lựaF tácF đủF bấtF gửiF xétF cảngF lậpF nhưF thànhF nhậpF nôngF thỏaF thêmF tốiF vayF xấuF anF nghiêmF tăngF ủyF giữaE khángE quaE nạoE tạmE đồngE chỉE mớiE caiE hệE kýE cứuE giáE vuiE xâmE chếE tráiE vĩnhE chủE gặpE hếtE kếtE cầnE hưởngE ngàyE trảE đặcE kểE nămE trungE trịE đúngE cònE sángE bốE chấmE cụE giaE huấnE nuôiE tốtE đưaE lấnE mạiE triểnE tuyểnE tớiE yE bầuE canE chốngE cáE nộpE quầnE tiếnE tuầnE độcE gâyE quânE tíchE hiệuE hạnE hộiE sốE trọngE địaE đổiE banE ghiE nếuE phiE biểuD chuẩnD giớiD gìnD ngănD vyD đơnD địnhD ảnhD ủngD giánD hiệnD kiếnD luậtD ngànhD nângD tạpD điểmD bộD chămD chậmD nhanhD quỹD bồiD giảngD khíD khởiD lễD namD nghệD sửaD tháiD biếtD hoaD hoànD mộtD toànD gópD kèmD traoD ápD ítD
độtN xuấtN lợiG thôngG biếnD ngộtD pháD
đớiJ chịuF
đờiM sốngJ bữaF ghêF rồiF tưD củaD
đỡL ngườiG đầuG buồnF cáiF hôiF hơnF khôngF nămF tốnF
đợiK baoF choF cháuF mỗiF nhéF từF kếtE
đợtL chàoI phátH gióF kiểmE điềuE đánhD
đụcI ngầuF
đụngH chạmF xeF
đủS điềuP cácN hồM tiêuK vàK tuổiJ sốJ giấyJ ngườiJ thôngJ theoJ tiềnI củaI năngI đểI sứcH thìH hoặcH nghĩaH cănH nộiH cơG vềG mườiG thờiG nhữngG tàiG thànhG độG nguồnG chiG khảG đượcF haiF quyF trìnhF chứngF choF nhưF nămF quyếtF phiếuF baoF chưaF hếtF lãnhF mấyF nhéF sốngF thứF ănF vàoF tráchF vốnF chữE tênE trongE kinhE quyềnE chếE trangE yêuE giáE dữE bùE bằngE nhânE chươngE giáoE hóaE thủE phươngE ánhE phíD mộtD thuếD nhuD ýD
đứaM béJ nhỏI emH conG trẻG khôngF mấyF ngườiF nàoF
đứcL nghềH tốtH xãH vàF trongE cóD cấpD hànhD
đứngP đầuN tênL raK ngoàiG đơnG giữaF bánF khóF đâyF
đứtI gãyF hayF
đừngL cóI buồnG nóngG cầuF giậnF hamF làmF ngồiF nóiF quênF vayF xéF điF đểF
đữE liệuE
đựngJ rácF thựcE mẫuE tàiE trongD
ơH hayF xãF
ơiN choG cháuF
ơnL côG emG quýF đãF bạnF choF chúF chỉF mấyF mởF trongF trờiF đápD
ưngH giaoF thuậnF
ưuP đãiO tiênN túG hóaE
ươmI tạoI
ươngR vàM cóK mặtJ chịuJ đảngI củaI nơiI quảnI thựcH quyếtH theoH trongH đượcH hoặcH choG đểG vềG đếnG làG quyG tổG khácG doG banF dưỡngF tổngF trởF hộiF chỉF hỗF chủF loF phêF bảoF gửiF xemF đoànF thìF phảiE cấpE báoE giaoE đốiE cănE liênE nămE xâyE bốE trìnhE gồmD bổD đãD khôngD trênD vớiD thànhD lậpD
ướcO quốcN tínhI laoI thựcF vềF cầnF củaF làngF vàE đượcE cấmD choD
ướpG lạnhG
ướtI hưF hếtF sạchF
ưởngF
ạchF quáF
ảF rậpE
ảnF gắnE
ảnhP hưởngN viễnJ màuH củaH vệH vàG chụpG cóG khôngG đượcF sốF thẻF làmF mónF điF chânF hoặcF theoE phảiE vềE từD trongD
ảoF
ấmG
ấnL địnhJ phẩmJ tàiE chỉE
ấpL báoF nhắnF
ấtE
ấyK màF chuyểnF cóF hiềnF khôngF mổF nóiF phảiF ràoF điF ởF
ầmH ĩG
ẩmJ quáF thếF
ẩnH taiE
ẩuF đảF
ắcG quyG
ếG lâuF ẩmF
ỉmG điF
ỉuF khôngF
ịE
ỏiF gìF
ốI vàngF ráchF
ốcG bươuF
ốmL đauJ liệtF mấyF nộpF
ốngK chốngG dẫnG mẫuD
ốpG látE
ốtF
ồnK àoG suốtF tớiF
ổI dịchH khóaE
ổnM địnhM giáI khôngG thôiF
ổngL cóG nhậuG nóiG bảF chếtF cònF khôngF ngoàiF ràoF
ờF
ởT đâuP nướcO xãN nhàM địaL trungL đâyL cácL vớiK cơK trongK thônJ cấpJ khuJ việtJ mứcJ vàJ vùngJ lạiJ trọJ quêJ ngoàiJ xaJ côngJ tùI nơiI tỉnhI riêngI phòngI trạmI choI trênI nhữngI thìI mộtI huyệnH bìnhH vỵH dạngH quyH trụH tòaH chỗH chợH tiệmH thuộcH tạiH củaH theoH biểnH phườngH giữaH cóH đượcH miềnH đóH đơnH khoG ngânG nhờG chưG lâuG ủyG thểG hiệnG từngG khôngG trạngG đồngG mớiG phíaG từG biênG hợpG trangG đầuG hoặcG baoG ngạchF đểF cuốiF haiF nhiềuF gầnF khoảnF giaF phụF bảngF tínhF bộF cuộcF trìnhF hàF chungF thươngF tầngF anF cùngF mặtF ngườiF nộpF phảiF vănF buổiF bànF bưuF gheF iaF kháchF kéF luônF lưngF mướnF mỹF nghệF nghịF ngãF quảngF thuyềnF tuốtF tậnF tốnF vậyF xómF xưởngF ôF đạiF đậuF độF hìnhF đếnF doanhF bênF thựcF tỷF mỗiE lĩnhE phầnE trườngE làE giaiE phụcE chếE khâuE nôngE hảiE nộiD tuổiD chứcD cộngD doD gắnD màD thànhD quậnD đãD gócD tấtD thờiD đáyD buồngD loạiD quốcD
ợtF àF
ụE nổiD
ủH khôngF phânF rũF
ủaI bạnF saoF
ủngJ hộJ caoG
ủyT banS quyềnP thácM viênL nhiệmK cácG lạiF đảngF trungF xãE trựcE cấpE vàE ủyE bộE khốiD quyếtD hàD
ứngS dụngO cácN vớiM phóM yêuM dịchL quyK điềuK đủK cửK cứuJ đượcJ nhuJ tiêuJ củaJ theoI đầyI chiI ánI trướcI xửI vàI mộtH tạiH thựcG choG ngânG tiềnG vốnG trongG thìG cóG viênF sảnF đểF hóaF lệF đốiF hạtF kinhF nguyênF từF hoặcF thuốcF bìnhF laoF đồngF chuẩnF vềF trênE đãE mụcE ítE khôngE sécE hợpE tốiD bằngD thuyềnD doD lầnD hàngD kịpD sauD
ừH thìF
`;
