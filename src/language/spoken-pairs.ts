/**
 * Syllables of Vietnamese, one a line, each with those that follow it and how often both were seen
 * (spoken.ts); written by scripts/count-spoken.ts.
 */
export const spokenPairs = `
W ngườiQ theoP thờiO quyO việcO cóO điềuN hồN côngN khiN tráchN cácN trườngN cơN aiN bộM conM trongM nhữngM đăngM nhàM thủM tổM chủM mứcM giấyM nguyênM hợpM khôngM làmM trìnhM đấtM thẩmM đơnM quyềnL emL thếL nộiL bênL thànhL tiêuL chiL nhiệmL đốiL anhL chứngL giáL luậtL xácL xâyL cáK hànhK kiểmK thanhK tiềnK cáchK cănK giảiK kinhK mộtK sổK thựcK từK vănK xinK xửK bảngK chuyểnK thuK vợK điK bàK chếK cấpK dạK hìnhK hộiK khaiK muaK nếuK saoK xeK yêuK bácK bảoK choK cánK dịchK hàngK hômK mấyK nhậnK sauK thôngK đượcK đểK địnhK bánJ bữaJ cháuJ chịJ côJ diJ diệnJ doanhJ hoạtJ máyJ nướcJ nộpJ phíJ phạmJ thôiJ tàiJ tôiJ viênJ đánhJ ủyJ bạnJ chaJ giờJ hệJ hồiJ hộJ kếtJ mấtJ mẹJ nguồnJ phươngJ phảiJ quanJ quyếtJ quảnJ tốiJ xãJ đặtJ đổiJ baJ baoJ báoJ bịJ bốJ câyJ cầnJ dânJ dựJ họcJ hủyJ mẫuJ nghĩaJ ngoàiJ ngàyJ nămJ sốJ sửJ thừaJ tinJ trợJ tuiJ tậpJ vùngJ ôngJ đạiJ banI chínhI chỉI giáoI haiI hòaI hướngI khiếuI mãI môI mậtI mởI mụcI nuôiI phòngI quánI thuếI táchI tòaI viếtI xuấtI đãI béI bầuI chiềuI chúI chồngI chứcI cáiI dùngI ghiI hiệnI hếtI khámI kýI kểI lệI maiI muốnI nóiI phóI phụI rượuI sangI sởI taiI thiếtI thuêI thươngI thằngI thẻI tiếngI trưởngI trọngI tuổiI tênI tạmI tốI tộiI ănI điệnI đènI đóngI biệnH bâyH bảnH bắtH bằngH chiếnH chúcH chươngH chữH cốH cụH giaH giámH gàH hoànH hẹnH hỏiH hỗH khoH khoảnH kháiH lúaH máH mạngH mỗiH ngheH nghịH nhưH nhờH nóH phânH phườngH quênH rútH sinhH sángH thayH thônH thưaH thỏaH trangH trúngH trẻH trồngH trờiH tuầnH tìnhH tínhH tạiH tổngH tờH tụiH tựH uốngH vayH vỵH đangH đauH đámH đâuH địaH đồngH ảnhH ởH ủaH anG biểuG buônG bàiG bànG bãoG bíG bảG bầyG bổG chiaG chiếmG chuyệnG chàoG chóG chạyG chỉnhG chụpG càG càiG cùngG cơmG cảnG cấmG cậuG cờG cửaG danhG dìG dữG giaoG gâyG góiG gọiG heoG hoaG hạnG họG khenG khuG khuyếnG kháchG khíG kêG kếG kỳG laoG liênG lyG lươngG lấnG lấyG lầnG lậpG lịchG lợiG lựaG lựcG mangG mùaG namG nayG ngồiG nhânG nhậpG nhắnG niêmG nângG nênG nấuG oG phaG phimG phátG phêG phóngG phạtG phầnG quáG quânG quạtG quỹG ranhG ruộngG ràG rácG răngG saiG soạnG sếpG sửaG thiG thuốcG thânG thưởngG thầyG thịtG thủyG tiếpG tranhG tráiG trưaG trưngG trướcG trảG trậnG trụG trứngG tìmG tíaG tômG tếtG tỉnhG véG vôG vườnG vượtG vậyG vắngG ápG điềnG đườngG đếnG đốG ổngG aoF biênF biệtF bomF buồnF bánhF bìnhF bòF bónF bôngF bùF búnF bưởiF bấtF bểF bỏF bồiF bồnF bờF bụiF caF canhF chanhF chimF choaF chuF chungF chuyếnF chuẩnF chuộtF chánF chènF chìaF chíchF chúngF chơiF chấmF chấtF chậmF chặtF chếtF chỗF chợF chừF cungF cuốiF cámF cápF cânF câuF cònF cúmF cúngF cúpF cướcF cướiF cưỡngF cảF cảiF cảmF cầuF cắtF cốngF cộtF cụcF cửF daF dịF dờiF dụngF gheF ghépF giòF giảmF giặtF giếngF giốngF giờiF gáiF gánhF gõF gạchF gạoF gầnF gợiF gửiF hiểuF hiệpF hiệuF hoF hoãnF huyF huânF huấnF hátF hèF hócF hươngF hưởngF hầuF hằngF họpF hỏaF hổmF hộtF hụiF inF kemF khoaiF khoanF khoảngF khảoF khắcF khổF khởiF khủngF kiếnF kỷF leoF liệtF loaF loàiF loạiF luânF luồngF luộcF láF lãnhF lòF lôF lýF lănF lũF lưuF lạcF lệnhF lốiF lốpF lồngF lộF lớpF lỡF lợpF lừaF mayF miếngF miễnF mongF muốiF myF máiF mèoF mìnhF mônF mưaF mườiF mượnF mạF mắmF mắtF mệF mọiF mồF mờiF mợF mụnF mứtF mừngF nemF nghiênF nghiệmF nghĩF nghỉF ngànhF ngânF ngộF nhạcF nhặtF nhẹF nhệnF nhớF nhứcF niênF nàyF núiF nơiF nạnF nắngF nằmF nỏF nồiF nồngF nổiF ongF phiếuF pháF phápF phùF phơiF quaF quangF quyểnF quảF quảngF raF rauF ruF rétF rảnhF rằmF rứaF sayF simF sonF suấtF sáuF sâuF sóngF sôngF sơnF sạcF sảnF sầuF sắpF sữaF sựF sỹF tauF thamF thoátF thángF thíchF thùF thơF thấtF thểF thứcF tiệnF toaF toànF traF trungF truyF truyệnF trâuF tríchF trăngF trạmF trầnF trầuF trễF trộmF trừF tuyểnF tyF tàuF tácF têF tíchF tócF tùF tướiF tảF tảiF tảoF tấmF tấnF tặngF tịchF tỏF tớF tủF uF viêmF việtF vuaF vyF vàngF vãiF vậnF vịnhF vọngF vừaF vỳF xemF xàiF xóaF xómF xôngF xăngF xảF xếpF xịtF yF àF ánF áoF êF ônF điểmF đoànF đàF đàoF đêF đìnhF đôiF đấuF đầuF đậpF đậuF đắngF đặcF đềF đốtF độiF ơF ơnF ấpF ếF ờF ủF
aT khoảnO vàK cóH đếnG làG hoặcG đượcF phảiE lướiD khôngD từD
aiP cóL làK đượcI bổH chịuH giữH kýH theoH xácH làmG cũngG giảiG nhớG phảiG thuộcG thànhG tạoG điG trongF thìF biếtF choF khôngF bắtF coiF côngF cậpF dọnF hayF hátF hèF lênF màF ngồiF nhỉF quyếtF raF rảnhF sẽF sửaF thamF thếF trảF trựcF tặngF từngF viếtF xâyF ănF điềuF
amG hiểuG
anT toànR ninhR nhânN cấpM cóK xãJ cácJ quyI vàI tỉnhI đơnI trongH sinhH hoặcH đượcH khiH vềH quảnG sangG nămG đểG chủG quyếtG thựcG tángG nơiG chuyểnG làmG viênF khôngF thìF thốngF hướngF thôiF cùngF nhưngF nênF theoF hiệuF huyệnF chịuE phườngE cửaE xemE làE tổE địaE banE toanE đãE thànhE giaoD phảiD phốiD đềD xâyD lậpD phêD đangD
anhO chịJ hùngI emH ơiH đượcG cácG giúpG nóiG xuốngG ấyG làG củaF tuấnF choF dũngF bánF bìnhF coiF cánF côngF cứF giaF haiF kiaF kẹpF liềnF namF phóF traiF ruộtF hoặcF vàF aE rểD
aoI cáF làngF
baO mươiI conH thángH tuiG đượcG tổngG trămG ngàyG củaF tranhF chỉF điF bốnF cháuF emF lênF máF rồiF bánhF thìF sốE nămE trongE lầnE vỳE cóD làD vàD đìnhD phầnD màD
banU hànhS nhânR chỉN thườngM quảnM đầuL chứngL củaL kiểmK mặtK trungJ tổJ đêmJ giámJ cơJ đạiJ chấpI dânI chủI bầuI thanhI côngH cạnhH điềuH quốcH hanhH tiếpH ngàyH xãG bíG vàG chấmG lãnhG liênG soạnG thẩmG banG tưG coiG cứuF chuyênF bốF thưF cưỡngF trọngF vậnF hayF phápF raF bảoF biênE phụE hìnhE chạyE giúpE lâmE kinhE kỹE thểE tônE ngànhE đềE đốiE hoặcE thiE phúcE tàiE doD lễD tuyênD vănD vềD anD khácD
bangF
baoT nhiêuR gồmR lâuP bìK góiJ caoH giờH quanhF cheF viễnF gửiF tửF veE thanhD tiêuD điệnD
bayR chuyênK vàK đượcK cóJ dânJ vàoJ đoI khôngI gồmI phảiI quaI trongI hoặcI đangH củaH theoH bịH baoH đểH khiH kiểmH tạiG làG doG đãG siêuG quốcG côngG bằngG choG dựF quânF thựcF thìF cầnF phụcF khácF đếnF việtF dựaF lấyF nhanhF vôF chặnF mangF trênF đốiF quyE dùngE cấtE vyE hoạtE đánhE nộiE thuộcE vớiE điE liênE tốiE từE toànD màD thiếtD gâyD trướcD trựcD gửiD kèmD đóD nhằmD đườngD
benF chạyF
biG
biaL đượcK trongG ghiF cóF trênF vàD
bimG
binF
binhP vàO sỹJ mấtG đượcF chủngF việtF bịF đãF phảiF tạiF thiF đoànE hoặcD hạngD nhìD theoD trongD
biênR bảnO giớiO phòngM chếL soạnK tậpK laiK nhậnI tàiH độH phủF dịchF kịchE anD đượcD đểD thuyềnD khảD
biếnQ độngM đổiM nặngJ vàI kiếnI ápI phimH khoángH cácG nôngG phápG thựcG củaG nguyênG dạngG rừngG thiênF thôngF chínhF từF nằmF trênF trongF thủyE quặngE thànhE chấtE âmE choE khíE sảnE bấtE tạiE nộiD đượcD quyD theoD tiềnD tìnhD lâmD sâuD dượcD vềD
biếngF ănF
biếtP đểI vềI đượcH chữH vàH hoặcH trướcH địaG đườngG làmG aiG tênG sựF kếtF rằngF đóF ơnF kháchF rõF chiF chỗF côF hátF hômF hỏiF quánF rứaF tuiF việcF yêuF đúngF làE tiếngE giọngE trongE lýE
biếuG
biểnR vàM việtL đượcK theoJ hiệuJ sốJ báoJ cóI đểI thuộcI phảiI hoặcI trongH củaH quốcH đangH đãH khôngH làG quyG thấpG vềG dângG tênG bịF vàoF nướcF tỷF chỉF doF đếnF cảF thựcF thìF tạiF tớiF cửaF lạiF muaF mỹF đốiF quảngF trênF khiE đóE choE baoE cấpE kiểmE từE bìnhE khácE hoạtE nộiE bằngE đôngE côngE thànhE chưaD màD trìnhD trướcD cảnhD mộtD bậcD nơiD sauD
biểuQ quốcM mẫuM hộiL sốL quyếtK diễnK đồI tượngI thuếI hiệnI trưngI báoH ýH thịG giáG mứcG củaG dươngF vàF khaiF conF cấpF thamF tạiE đượcE quanE vềE phíE từD tổngD quyD ràD thốngD
biệnQ phápQ xãH vàE độcE
biệtP khóK pháiK nghiêmJ đốiJ nặngI vềH làH theoH củaH doH khácH đượcH vàH vớiG dượcG thựG giữaG cóG quanF đểF bịF trongF tíchF quyF gồmF choF phảiF banF rượuF hoặcF đãE cầnE tàiE thựcE khôngE khiE trênE thuộcE tạiD ưuD xuấtD thìD
boH sungD
bomM mìnM
bonH
bongG trócF
boongI tàuF trựcE
buH nhiềuF đầyF
buônM bánK lậuI điệnI sảnF làngF thuốcE rượuE
buýtH sốF
buồnJ lúcF muốnF ngủF nhấtF quáF
buồngJ tạmG láiF thangE máyE
buổiK sángG biểuF chợF đểF làmF lễE
buộcP phảiL thôiJ đốiI tộiH côngH ngườiH theoH chữaH vềH cóH nộpH thựcG ápG củaG khiF vàF kiểmF hoặcF khôngF tiêuF đượcF chứngF hayF mỗiF đổiF trongF táiF đưaF choE từE tạiE tráchE thuE thìE chấmE khácD quyD làD cơD thiD khắcD màD
bàN conK nộiI mẹH rịaH ngoạiH đểF côF ngồiF nhàF nóiF nằmF thìF tuiF tôiF tưF đenF trưngD
bàiN kiểmJ thiI hátH gìG nàyG thuốcG giảngG họcG phátF tậpF thơF toánF đăngF báoF coiF duyênF quêF thếF vợF làmF lýE thựcE tíchE
bànQ giaoN tỉnhK cóJ quảnI theoI cấpI hoạtI vàH xãH thànhG nàyG đượcG từG đểG thuộcG tròF địaF thựcF nơiF sốF huyệnF củaF nhấtF lạiF nàoF ưuF cácF ghếF vềE nhậnE hoặcE hànhE phụE vùngE kinhE trongE khôngE thờE mộtD doD tayD quậnD khóD
bàoM chữaK dânJ chếJ thaiF
bàyM ýG bằngG vănG báoF vềF tạiF nộiE bánE củaE theoE vàE cácE đượcE tómD tỏD rõD trongD bổD
báI hìnhD sảnD
bácN sỹJ quaG bỏF khôngF choF chờF chụpF coiF cấtF cầmF ngoàiF ngồiF nóiF quayF sángF sốF tôiF vớiF ănF đểF đọcF đợiF ơiF tayD
báchI
bámF sátD
bánR hàngN lẻL đấuL điệnL tàiL cănK đấtK nhàK cổK buônJ thuốcJ ngườiI tráiI vàI raI chứngI choI khôngI nợI pháI véI hoặcH phảiH thànhH rượuH vàngH thêmH sảnH kínhH đượcH tạiH theoH ngoạiG thựcG trúG lạiG thìG chuyênG làG trongG trựcG nguyênG toànG giaoG quyềnF cóF củaF xeF nhưF nộpF thứcF giáF thâmF bịF cácF càF chiếuF gìF miếngF mítF mớiF xăngF dầuF trênF dâmF quốcF dẫnE đểE chỉE tàuE khíE niênE hồE hóaE phầnE vốnE cạnhE phânE doanhE vớiE mộtE đãE đốiD giấyD mỗiD vậtD đơnD kiênD temD
bánhK bèoF bôngF bộtF canhF chưngF mỳF tétF xèoF xeF cóE
báoU cáoS choN chíM vềM bằngM kếtL vàK côngK củaK ngayK hiệuK vớiK tinJ trướcJ khíJ độngI tạmI đếnI trênI khôngI việcI thuI theoI yI điệnI đườngI nộpH hàngH kịpH phảiH cháyH trongH hoặcH thayH thờiH vănH nàyH thôngH đểH cácH lỗiH cóG phátG tìnhG từG danhG nướcG inG đốiG đượcG tửG mờiG lýG hoạtG tớiG giáG khiG tiếpG lưuG hìnhG chấpG kếG nhuG nhậnG quyếtG thụG rõG chấmG sốF nóiF yêuF hóaF bayF nghỉF tuyểnF ởF làF sựF xuF sứcF quyF khởiF trựcF hômF khaiF kẹtF mấyF hảiF thìF xácF quaF thủyF tiềnF địaF màF mãF phạmF thủF xuấtF mấtF nguyF cấpE tạiE lầnE nguồnE nợE sửaE bổE viênE nhânE hồE khoaE nộiE thựcE lạiE thiênE đãE hợpE kiểmE rộngE ngườiE nêuE đăngE khảE lũE gianE giảiE gửiE hạnE sóngE kèmE tìmE đềE hiệnE tàuE tốiE cụD hủyD môiD rủiD thànhD trảD tổD viếtD đúngD đầyD chuyếnD cơD điềuD đợtD tựD gồmD khácD liênD tácD ýD luồngD trungD tậpD
bâyK giờK ơiF
bãiO bỏN nhiệmI cấtF thảiF ngangF đỗF sôngF bồiE cạnE tậpE chônE ngầmE chuẩnD
bãoK choG làmF sắpF trongE vàE
bèI đượcF
bèoF ngonF
béK nhàG bầmF bịF chưaF dễF mấyF trôngF đậuF đừngF ởF
bêI tôngI
bênR muaM nhậnL cóL bánL khôngL thuêK mờiK thỏaK trongJ choJ liênJ phảiJ ngoàiJ đượcJ thamJ bảoJ thứJ giaoI điI tráiI kiaI vayI sửI cạnhI cungI kýI nàoI ủyI chuyểnH đặtH bịH đềuH yêuH kiểmH vậnH tranhG nướcG namG dướiG gửiG đãG làG việtG giữG lựaG đóG đềG hoặcF khiF gâyF phùF thếF chưaF tiếpF vyF thôngF đươngF tayF cùngF nhàF ghiF vàF vắngF đấtF aF chảyF emF hànF hátF hộF mỹF nhậtF nớF nữF rụngF đàiF đưaF đạiF củaF nhượngE khiếuE vềE trảE dựE thựcE cầmE thốngE thụE nhờE xửE thươngE linhD mượnD theoD thìD tựD vợD ngườiD mangD
bìL đóngF lợnF tiếpE ngoàiE thươngE thuốcE chứaD cóD củaD
bìaI đỏF
bìnhP quânM đẳngL thườngL dươngI ổnI đồI phướcH chọnH củaH chứaG thuậnG saiG chữaF vàF trongF tĩnhF cóF nhéF ắcF độF chungE xétE địnhE nhiềuE cộngE phươngE liênE theoD
bíO mậtO thưK quyếtF
bítE tấtE
bòJ chịuF huếF nhàF xàoF
bóI rồiF
bócI lộtF
bóiI toánI
bónJ phânF
bóngK hoặcI đáH némF hoàngF
bôiH cáiF gìF
bôngJ lanF súngF điênF lúaF
bùO trừO đắpJ choG thiệtG câyF tốiF chênhE lãiE chiD
bùnG thảiE
búF
búaF sauF
búnI bòF chảF riêuF đậuF
bútJ lụcF vớiF toánD
băngL tầnI rộngG ghiE
bơG mùaF đàF
bơiE
bơmK nướcH gầnF lênF cóD
bưuO chínhO điệnL gửiJ phẩmF kiệnE cụcD
bươuF vàngF
bướcM sauF thựcF nàoF thiếtE côngE tiếnE tiếpE hiệnD
bưởiG daF rồiF
bạL nhàI khôngG quaF hayF đốiE theoE
bạcN nhàM tráiH cònF cầnF khôngF đăngF liêuE
bạchL vàG trongG tómE chàoD theoD thôngD
bạnN cóI bịG traiG bèF đãF vừaF baoF biếtF cũngF làF thânF thíchF thếF tênF xấuF đangF ơiF làoD
bạoL lựcL loạnG
bạtI thấpF
bảH chịuF mượnF ômF
bảnU saoP đồO quyO chínhN đềN ánN củaN vàM vềM choM phẩmL thôngL hướngL xácL tinL thỏaK điệnK giấyK trảK yêuK vẽK chấpK đượcK côngK gốcK theoK kiểmK gửiJ ghiJ phápJ sửaJ chụpJ khaiJ cóJ hoặcJ họpJ mớiJ sauJ đếnJ giaoJ thânJ trongI dịchI đểI thẩmI quyềnI tốI liênI cáoI địaI hànhI vớiI vyI khácI kêI camI hợpI từI giảiI kếtI chỉH phảiH bànH báoH nêuH nghiệmH doH nàyH lấyH ủyH đánhH đồngH tàiH tổngH đãH đăngH phêH chấtH kèmH chàoH chứngH đốiH điềuH thayH cũH lưuH thuyếtH khôngG làmG nàoG cuộcG phiênG tráiG môG đóG phimG bịG thảoG tớiG diG phổG sắcG inG thìG phânG thuộcG tựG giámG tómG nhậnG thuG cửF làF trìnhF cácF bổF kiếnF mộtF phátF đềuF bảnF nhiềuF thíchF trênF trướcF quyếtF xinF hayF mâuF dựF bằngF hủyF tiếpF dẫnF chuyểnF hồiF hộiF thanhF giữaF tríchF xửE hếtE tạiE thốngE tiêuE hòaE gópE trưngE nộiE sốE tạmE thamE thựcE địnhE cầnE khámE mởE điE banE cungE hiệnE việcE bảoE đặcE gồmE nhưE biếnE cònE kỹE lĩnhE quốcE traoE mỏD quảnD danhD giớiD baoD tươngD kýD lýD màD phảnD thànhD vănD khiD phôD
bảngO giáM kêK lươngI phânG thốngG tổngG soF chỉF cânF cửuF tínhF sốF đốiE điểmE xácE dữE nộiE sauE thôngE thanhD mãD theoD biểuD chữD niêmD
bảoU đảmR hiểmR vệR quảnO lãnhN trìN tồnM dưỡngM mậtM hộL anL hànhK tàngK cácK lưuK trợJ vậtJ tínhI chấtI nhữngI điềuI việcH đúngH khôngH phùH toànH hoạtH choH đủH theoG tuânG lĩnhG thựcG kinhG yêuG nguyênG vềG chiF cóF ngânF côngF khảF sựF nấuF tôiF xongF quyềnF đầyF thanhF vàF quyE độE hiệuE tiêuE tỷE hệE nguồnE đápE sốE thuếE thờiE tiếtE cungE kếtE từE thôngD cânD duyD phânD đượcD tốiD cơD tiếnD
bảyJ giờF cóF cắnF ngườiF ngàyE
bấmH vàoF vôF
bấtP độngN kỳM khảK thườngK hợpK chínhJ cứI lợiG bìnhG tiệnF cậpF lựcF ngờF
bầmF hếtF
bầuN cửM raG trưởngF trờiF baF phóF hòaF hoặcF chủE theoD thànhD đạiD banD
bầyG tuiG
bẩmG sinhG
bẩnH phóngF
bẫyF saoF
bậcO lươngJ quânI hàmI trìnhG nghềG haiF caoF dùngF thangE trungD
bậnF rồiF
bậtI lạiF thôngF
bậyF
bắcL tỉnhI ninhF nữaF ạF bộE trungE giangD
bắnI pháoF súngE đạnD
bắpF củaF
bắtQ buộcO đầuM giữL đượcJ tạmH ngườiH giamF dânF máyF mắtF phạtF đổiF theoD cócD thủyD
bằngS vănP tiềnL tiếngL hìnhL tốtK cácK phươngK chứngK cáchK ngoạiJ chữJ cụmJ xeJ đồngJ mộtJ baoI đườngI quyềnI giấyI gìI sốI nguồnI hoặcI trọngI đấtI nhữngH bảoH mứcH côngH giáH đạiH bảnH tổngH khenH nhiềuH tàiH thuốcH hiệnH quỹH thiếtH cấpH ngânH mườiG vàG sảnG kỹG máyG theoG biệnG hệG việcG kimG tàuG thờiG kýG tỷF củaF thiF giaoF hóaF vậtF cửF nhauF lồngF sổF điệnF cápF cảF lướiF vụF sôngF bộtF lờiF phảnF phầnF vớiF giảF khoánF mấyF nồiF chấtF diệnF mắtF haiF tiếnF hợpF mẫuF ngônF thứF doE phẳngE vốnE trongE vảiE nhựaE hồE lệnhE thạcE độcE chếE tayE đượcE chuyênE kinhE nhàE thưE dấuE khôngE yE dầuE màuE phụE quyếtE trungE vàngE kiểuE sàoE xâyE dữD loạiD trịD vệD bấtD chuyểnD năngD giáoD cổD biênD bêD bìnhD caoD phiếuD thuD đơnD biểuD hộiD
bếF mạcE
bếnN thủyL cảngI kháchI xeI phaoG treG bãiE phàE tàuD
bếpH ănG luônF
bềL mặtL rộngG dàyD
bềnL vữngL khôngF chắcD
bểJ chứaH rồiF
bệnhR truyềnL nghềL việnK bảoK độngK vàJ choJ theoI hoặcI cóI tậtI củaI đượcI trongI binhH tạiH nhânH gìH ánH khácH khôngH thuộcH tâmH banH phảiH phẩmH đốiG hiểmG lâyG khiG quyG nguyG vàoF đểF đãF dịchF làF thựcF bằngF lýF trênF thìF xáF cầnF doF nặngF laoF đangE cấpE đóE nơiE từE thôngE vềD trựcD tuyếnD đếnD ngoạiD tựD xãD điềuD gâyD
bịU phạtP xửN thuN tạmM kếtM mấtM yM canL thiệtL cấmL truyK đìnhK bắtK hủyK nghiêmK vàK thayK hạnK xâmK độngK hưK ápK hạiK cáoK taiJ khiếuJ kỹJ đơnJ thươngJ đượcJ phụcJ cưỡngJ đoJ chônJ phátJ tốJ kỷJ vôJ phạmJ bãiJ đầuI choI củaI viễnI buộcI tịchI điệnI tuyênI nạnI xóaI từI nhàI đàoI giảiI hỏngI thấtI bệnhI kiệnI nhiễmI trongI tòaI kiểmI tiêuI cácI điềuI chấmI chuyênI ngườiI bảoI côngI chếtH khángH khởiH vùiH đăngH theoH cơH hìnhH dạyH giámH khácH đểH bỏH ảnhH tẩyH giữH lưuH đãH coiH cóH thôngH bứcH lỗiH đưaH đangH tổnH pháH phòngH ráchH thiH dựH suyH lừaH sửH phươngH tậpH kýH đạiH hợpH tướcH sápG bạoG nàoG yêuG hạtG ốG gìG khiG xétG hoánG địnhG anG cầnG hồG phảiG chiaG khaiG táchG ốmG đầyG chiếuG khôngG ôG lộG ròG trướcG trừG vyG ghiG phụG hàngG hưuG kiếnG giảmG tàiF chungF baoF dẫnF vũF xemF kêF sựF lạcF quanF tínhF tạiF doF kíchF sậpF lắpF phơiF tùF chặnF máyF nứtF thựcF miễnF saoF dùngF haoF thiênF thuộcF trênF bồiF cùmF muaF nhưF caoF cáchF giậtF kẹtF rốiF văngF đauF đuổiF đạoF bongF chuộtF chướngF cúpF hoặcF hớF khêF khúF lépF lấpF mốiF nghẹtF nóngF ruồiF rớtF sượngF sảF tayF thốiF tiểuF vàngF xùF đeF ỉuF ốcF ổngF nộiF đánhF chậmF hạngF báoF vănF phùF trụcF hệF quảnF chứaF chấtE tàuE loạiE kéoE làmE saiE nghiE phongE bánE diE khuyếtE sảnE bayE sửaE thiếtE chếE gâyE sẵnE xếpE ứngE chìmE cảnhE làE mắcE tựE bổE cháyE vậtE chiếmE dụngE nângE vàoE giánE họcE lỗE mạngE quyE xạE đốiE phânE phầnE cheE lấnE mặtE trảE quáE cấpD liênD sốD thamD tácD xeD truyềnD đóngD mớiD nhậpD tiếtD đềD chữaD lợiD vềD dịchD hiệnD ngoạiD đặtD chuyểnD cứuD hỗD sauD thìD tròD tốiD đếnD
bọF cạpF
bọcG
bọtF
bỏQ quyếtK phiếuK thôngJ cácI quênI trốnI mộtI bởiI nhiệmI việcI phầnH theoH niêmH rơiH hiệuH vănH hoặcH biệnH hoangG ănG họcG quyềnG hợpG điềuG quyG khoảnG cụmG tưG mãG côngF khôngF nhàF lốiF điF cảF huyệnF luônF nhiềuF rồiF thêmF vôF giấyF trongF nghịE điểmE toànE nhữngE vàE sótE kếtE nộiE lọtE phépD thanhD ghiD tìnhD tàuD đăngD đườngD đốiD
bốR tríO thôngM côngK hợpK mẹJ trênJ danhJ ápI quyếtI làI vàI sảnI hoạtI mấtI giaoI kếtI tiêuH dịchH tạiH theoH doanhH đủH quyH vôH pháH cácH trongH mạngH phùH mởH thỏaH hếtG củaG giáG hoặcG khôngG thủG siêuG hạnG diG lưuF cảngF cụcF thựcF điểmF chếtF vùngF sửF cháuF lạiF emF mộtF tìnhF báoF nộiF chấtF đóngE đẻE ngườiE đốiE phảiE vềE đượcE cơE sốE thìE đểE biểuE biênE choE kèmE bộD vàoD baoD chínhD trướcD tuyếnD việcD
bốcJ dỡG xếpF hàngF thămD
bốiF cảnhF
bốnK mươiG trămF bậnF thằngF bánhE
bồG hếtF
bồiQ thườngP dưỡngO hoànJ lắngD venD
bồnH cầuF chứaE
bổS sungR nhiệmO vàI choI diI dựH túcH theoH trợH ngânH kinhG vốnG chiG cácF sốF thờiE lợiE trongE nguồnE vàoD thêmD
bổngJ chínhG khuyếnF vàE
bỗG sungF
bộV trưởngQ luậtQ tàiQ côngP quốcO yO phậnN laoN nôngN tưN khoaN giáoN giaoN thôngM hồM vănM quảnM ngoạiL kếL nộiL vàL máyL độiK xâyK củaK đượcK hoặcK cóK theoJ chỉJ trongJ vềJ cácJ nàoI diệnI xãI sốI việtI tổngI kỹI chủI quyI điềuI làI đểH mônH thànhH phảiH thựcH cơH hoạtH chuyênH dựH thuộcH làmH vớiH chiH doanhG thểG tạiG tiếpG khácG quyếtG dữG đốiG mẫuG bảnG dânG thìG thươngG quáG doG chínhG biệtG thamG choG thờiG bằngF ngânF tổF khôngF mộtF cảngF hệF kiểmF liênF nhớF phápF giảiF phầnF trênF thiệtF đềF bưuF lênF ngànhF tiềnF đãF mãF sưuF tiêuF từF xétF quânF buổiF bâyF gồmF huyệnF mấyF xuốngF đeoF ơiF xemF gửiF giữaF khiF quầnF kếtF trựcF vàoF cấpF temF kinhE quyềnE sảnE phụE đangE baoE yêuE banE lãnhE nghĩaE tácE cảnhE hàngE điE địaE nghiênE hợpE quýE giáE trướcE chươngE phêE chứngE khuE khángE nữE trìnhE màE anE khungE xửE đoànE đàmE giữD lậpD vốnD ngườiD địnhD bịD nhàD đếnD binhD thiếtD điệnD chịuD giấyD hiệnD
bộiI chiH tổF
bộtJ gìF lọcF năngF vàD
bớiE
bớtG
bờM biểnI sôngH làH đượcH củaG baoG ràoF vàF cóE phảiE raD
bởiO khoảnL điềuL điểmL thôngI chươngI mụcH tổH cácH nghịH cơH aiF mộtF luậtE ngườiE đườngE nhàD đạiD
bụcE
bụiJ hayF xeF hoặcF
bụngI sauF thìF
bứcN xạM laoG xúcF tửF thưF
bữaM nayK niG trướcG gặpF hổmF noF nàoF quaF rằmF têF đámF đóiF ănE
bựcF mìnhF
caM liênF sỹF trungF trựcF làmE máyE nôE
caiO nghiệnN mớiG thầuF nghiệmF tỉnhF
camN kếtN đoanH lộF ranhE
canM thiệpK thìG hoặcF tạiF màF đangE đốiD nhiễuD
cangE
canhL tácI gácH làG chuaF cáF lỡF mấyF giữaF
caoR đẳngN nhấtL hơnL tuổiL năngJ trìnhJ cấpJ chấtJ vàJ hiệuI nhậnI đượcI suI củaI tốcI cóI trongH theoH đểH phảiH quyH quốcH bằngG hoặcG làG độG tốiG tầngG vềG sứcG khôngF côngF doF quáF điểmF kỹF cheF huyếtF kiếnF từF ápF trênF xuốngF xemE thuộcE thìE quyếtE cổE ýE tráchE đờiE hướngE họcE mứcE tinhE bổE đếnE đềuE bayE đốiE trungE tạiE gồmD khiD nướcD thếD thựcD gửiD thôngD cácD cấtD khảD tổD
cauE
ceF
chaN mẹL đẻH nuôiG hoặcG chồngG làF trongF choF thếF vàE
chaiI
changG changF màF
chanhH dâyF mậtF
chayF trườngF
cheK giấuG khuấtF hếtF chắnF phủE
chiT phíQ tiếtP nhánhO trảN cụcM ngânL thườngL choL tiêuK hỗJ đầuJ theoJ thựcJ tổJ tiềnI củaI khácI vàI quyI xâyI thuêI đàoH cácH hoạtH muaH từH hộiH thùH đượcG bồiG phốiG côngG sựG khôngG bảoG quảnG hoặcG cụG tốiG tiếpG tàiG trongG bằngG bổG hoaF cóF chuyểnF hằngF màF bộF môF nóiF rứaF sinhF đốiF ạF phụcF đểF chếE dựE đặcE biênE ngoạiE thanhE vụE khenE việnE liênE doE giảiE hợpE quỹE vănE kiểmE làmE khámE nàyE trênE đãE hộE inE thưởngE điềuE phụE tươngE thẩmD tạiD cònD kinhD nhưD thìD tuyênD phátD saiD traD tạoD nghiênD sauD tậpD ápD
chiaP sẻM theoJ diJ tàiI choI thừaH thànhG đượcG tiềnG táchG cácG làmG lợiG nhưF nộiF thếF đấtF giữaF củaE raE vàE từE đềuE rẽE lãiD
chimI chàoF nàoF
chiuF tráchF
chiênG khôngF vớiF
chiêuE đãiD
chiếcI
chiếmN hữuL đoạtJ đấtI giữG dụngG tỷF từE trênD
chiếnP lượcN sỹL tranhL đấuK binhJ sựI chốngF thắngF hạngF thuậtE trườngE bịE dịchE
chiếtJ khấuI xuấtE lyD
chiếuO phimJ xạI sángI hoặcI vớiH vàH củaH trongH cònG sốG tạiF côngF đểF khôngF ngoàiF cổF tậpF hếtF ngoạiF thôngF giấyF đốiF phổE cácE nướcE cóE đếnE anD tàiD hồD quốcD
chiềuN dàiK caoJ rộngJ sâuI nayH dàyG raF quayF thứF tốtF ngangE điD vềD
chiểuK đượcI sauF đọcF cóF ởF điệnE
choV ngườiQ cácP thuêO cơO phépO tổN việcN côngN vayM nhàM hoạtM từngM bênL doanhL conL đếnL bộL đơnL phùL chủK mộtK mượnK mụcK trẻK đốiK ngânK họcK sứcK tàuK cánK cáK xãK ủyK kháchK tòaJ nhữngJ emJ lựcJ cảJ việnJ nhânJ thươngJ đấtJ hộJ cảngJ aiJ ýJ thànhJ cụcJ quỹJ sởI mỗiI cháuI sảnI thuyềnI rằngI bảoI hộiI dựI giáoI phạmI banI hayI tuiI cấpI bịI mìnhI thờiI quyềnI trungI tàiH nướcH đươngH tôiH kiểmH vănH tổngH hếtH khỏiH lưuH mátH ngonH tụiH đỡH phươngH chínhH nămH chiH dânH toànH đườngH chaH trườngH hệH họH hànhH sinhH hợpH đạiH bảnH xeH đoànH vợH phầnH cóH thanhH nhiềuH giaG hàngG phòngG anhG vuiG béG dễG đẹpG sốG nhậpG phátG địaG độiG tấtG thôiG thiG nhiệmG bấtG cộngG laoG sựG việtG biênG báoG nạnG độngG thấyG câyG nhauG biếtG hưởngG khuG tậpG thủF nghỉF bệnhF sỹF quốcF đầuF đủF giámF nơiF khoF tácF tặngF chuyếnF giảngF xâyF kýF binhF chươngF yêuF điềuF đúngF hiệuF ngànhF riêngF thânF baF nhuF bắtF câuF mọiF ngoạiF bìF bảyF bềnF bồF càF daF dínhF dịuF giaiF giònF giấyF gạchF hoãnF hấpF hỏiF khuâyF khỏeF lẹF mướpF mệF nởF raF rõF sạchF tinF xinF xoàiF đậmF khoảnF vậnF phụF quânF tớiF điểmF quáF cổF thựcF máyF nghiênF trưởngF vùngE hóaE lãnhE vụE khoaE khámE lôE quảnE thưE từE ởE chuyênE kỳE giaoE thiếtE chuE hạE nhómE viênE nữE thíE đăngE cổngE namE thẩmE luậtE dịchE trạmE bướcD khaiD loạiD đàoD anD cuộcD diD góiD đồngD huấnD làmD phóD tiếpD tínhD chứngD hòaD nôngD thôngD tốiD ítD ôngD haiD hảiD kếtD vậtD
choaF quêF
chongF đènF
chuL kỳL vyF trìnhE đáoD
chuaI cáF ránF thìF đắtF ủF
chuiF vượtF
chungQ cưM làM củaL đốiK vềK cóI trongI thânI trênI choI biênH sốngH vàH theoH bịG vớiG thìG khôngG đượcG quyG chiF kếtF hoặcF nàoF vàoF cũngF nhiềuF từF xâyF đểF phảiF nhanE cảE thànhE đôE quyềnE đườngE côngE hợpE mộtE cácD khácD cấpD tạiD vỳD tốiD doD họcD
chuyênS mônP ngànhO dùngN giaN tráchM nghiệpM đềK cơJ viênJ dụngI sâuI khoangI khoaI chởH biệtH trangG mụcF quảngE trồngE thuD
chuyếnM bayM điG thămE
chuyềnJ côngH sảnF kiểmE
chuyểnT nhượngP đổiO giaoO mụcL tiếpL hàngL quyềnL sangK tiềnK đếnK hồK khoảnJ vàJ tàiJ côngJ thànhJ ngànhJ choI khẩuI hànhI điI cóI tảiI từI vềH theoH vậtH ngayH raH trongH bằngH vàoH đấtH cảngH ngườiH quaG vỵG thôngG đượcG hoặcG đơnG phảiG nguồnG độngG sốG trườngG tuyếnG xếpG phátG dữG hóaG mạngG tráiG hộG chấtG củaG toànG doG ngoạiG loạiG vốnG thựcG chỗF nơiF phầnF trựcF trênF trảF cánF đăngF cácF việnF danhF vũF kinhF thanhF thuốcF mẫuF chuyênF cơF nộiF nướcF vụF khôngF vănF địaF quáF đốiF dịchE doanhE nhiênE ngạchE mộtE đểE mạchE kếtE khíE giữaE hìnhE hướngE nhómE cửaE thểE chứngE tớiE khiE phươngE khiếuD thìD bảnD tạiD lợiD hoànD hàiD cấpD khácD làmD phiếuD sảnD thiD
chuyệnL nàyG bằngF béF chưaF cườiF giốngF làF maF vớiF đãF đượcF
chuôngF
chuẩnS kỹO bịN quốcM vềK đoK củaK vàJ chứcJ quyJ chấtI trìnhI hóaI côngI cơI theoI chuyênI ápH mựcH đượcH giảngH đánhH đầuH sauH đốiH kiểmH làG việtG lưuG tiếpG bổG đểG doG hộG hoặcG thựcG trợG chươngG sứcG làmG tắcG thiếtF ngườiF đạoF nàyF nghềF quyếtF choF đãF chungF nướcF laoF gìF phổF trongF khuF tươngF khácF điềuF anF hiệuF ngànhE nghiệpE phụcE biênE phảiE chínhE cácE hệE sửE ănE khíE tuyểnE vănE kếtE nôngE xâyE diệnD trangD địnhD dữD thẩmD cóD quảnD tạiD sảnD vậtD xácD cụD hiệnD môiD trướcD xétD thànhD đềD
chuốiH hộtF đượcF
chuồngI baoF heoF
chuỗiJ giáG sốE sảnE
chuộcG
chuộtJ banF vàoF khôngF rútF thìF
chàoN bánM muaI giáH đờiG hàngG anhF buổiF bácF bạnF cảF màoF củaD
chánI lắmF quáF ănF đờiF
chánhN ánL vănL thanhK
cháoF lươnF
cháuN hỏiH bịG hayG làF cóF ởF béF chàoF chởF dắtF haiF hưF hẹnF khôngF lênF muốnF mượnF mộtF nghèoF nhờF nênF nóF nămF thíchF thầnF týF tựF vớiF điF điềnF đíchF đầuF ruộtD nộiD
cháyP vàN rừngL nổI đốiH theoH đượcG củaG chữaG trongF khoF láF mấyF nắngF sạchF choF cơF phảiF hoặcE cóE tỉnhE tựE tạiE quyE chuyênE lanD thuộcD
châmE
chânL dungH đượcF hảF lênF miệngF quáF đauF
châuJ âuG áG cóF tỉnhF
chèH màF đậuF
chènH ơiF
chèoG lắmF
chéoJ trongF vềE
chépL vàG đầyG lạiG theoF omF cácE
chênhL lệchL caoD
chìH vàD
chìaH khóaH
chìmL đắmJ ởH dướiF chấtF lúcD
chíP minhL quyJ sauI xácI củaI đánhI vềI phânH vàH cóH sốH đốiG theoG lựaG đượcG nướcG choF điệnF tạiF inF thànhF chủF nàoF quốcF khoaF ngoàiF giámF lưuF đểE phảiE xuấtE khácE trongE nàyE chấtE côngD hoặcD kỹD ởD cụD lãnhD thuộcD trungD aD đãD doD trênD ủyD chungD
chíchG ngừaF
chínI chụcF quêF mươiE
chínhV phủS sáchQ trịN xácN quyềnN vềN củaN vàM hoặcM trongM côngM quyM đểL thứcL đượcL theoL hướngL cóL cấpK đángK nhàK đốiK từJ tạiJ làJ thuộcJ trênJ khácJ sauJ choI vớiI cùngI nămI hộI phảiI thựcI đãI chủI điệnI cácI khiI sửaI liênH đếnH baoH thìH hiệnH trướcH giấyH gồmH vyH mìnhH nhưH màH quốcH bịH ởH khôngH banH hợpH nàoH viênH bằngG tổngG hànhG quyếtG doG mớiG thôngG xemG giữaG sốG tàiG đưaG nhưngG tiếpG cầnG hàngG ủyG trìnhG hằngG trựcG bảnG cungG thuF tổF báoF thẩmF quýF mộtF thếF việtF đơnF vănF phườngF xâyF gầnF chấpF dùngF phụcF kếF bắtF mấyF nặngF táchF phêF thửaF thànhF cơF nộiF quỹF đóF doanhF ápF bảoE lậpE phátE tươngE chịuE lĩnhE phốiE xãE đangE bánE diệnE thuếE dướiE kiểmE tỉnhE đặcE chỉE quaE sựE chưaE kỳE nơiE địaE bảngE chuyểnE gửiE danhE đềE phùE quảnE sửE hồD làmD thốngD bộD vàoD ngườiD tưD nhằmD raD cònD dànhD giaoD khoaD ngânD trungD viễnD
chòiF sauF
chòmF xómF
chóJ nhàG cóF khôngF đuaE
chóngI mặtF
chônK giấuH lấpF cấtF
chùaF hươngF
chúN thíchI trọngG ýG lyF cũngF cứF ghéF lắmF ngheF nhiềuF nóiF nămF tuầnF tôiF điF ơiF giảiE tênE độD
chúcN miệngH khôngH củaH đượcH hayG cóG thìG bằngF đãF làF nếuF theoF baoF chứngF cácF gồmF ngủF nhưF thấtF thừaF tếtF đámF hoặcE thọD
chúngO đượcJ taI tôiI theoH phảiH quyG vàG củaG cóG chàoF phátF xâyF đúngF vềF khácF đểE hoặcE khôngE làE trongE bảoD thựcD tạiD baoD
chútK nhaF tráiF xíuF điF đượcF ạF
chămN sócN loE
chănN nuôiN
chơiN điệnK giảiJ choF cóF biểnF gìF tạiE trẻE nướcE vàE
chơnF
chưaR đượcN cóM đủL thànhK đếnJ đầyJ thựcJ đạtI hoànI xácI sửI đápH giảiH rõH bịH nộpH hếtH đăngH phùG hợpG thấyG nhậnG thuG thanhG làmG baoG khaiG giaG quaG đưaG choG kịpG phânF sảnF tựF cậpF thuộcF chiaF gópF xongF đúngF tìmF vềF lấyF aiF anhF chàoF dámF gặpF lênF màF rànhF sangF traF xoayF đọcF ưngF ạF giaoF thểF banF bảoF phátF tínhF niêmE chínhE chấpE côngE kếtE quyE thốngE thamE đóngE chuyểnE phảiE cấpE hưởngE kýD quáD chiD thiD triểnD trảD tổD chếD lậpD nungD phụcD đảmD
chưngH luộcF tếtF
chươngR trìnhR nàyJ vyH iG khángF choF doF củaE xiE
chướngJ ngạiJ bụngF
chạmH vớiD
chạyN tàuK dọcH xeH mấtG vềG trênG thửF suốtF bộF tớiF bịF luiF nátF vạyF ìF đồngF bằngE theoD
chảF nàoF
chảiE
chảyK quaH tốiF chữaF máuF mỡF
chấmP dứtP thiI điểmI kiểmF bánhF mấyF bàiF phúcE
chấnI thươngG chỉnhF
chấpR hànhP thuậnO nhậnM đấtL việcJ vềI đượcI laoH ởH thừaH thìH quyềnH bằngH doH giữaH liênG trongG theoG sổG khôngG phảiG tạiG màG hoặcG tàiF khiF cóF vàF vayF nhưF lãiF lốiF phátE choE hợpE tàuE nhàE đểE củaD
chấtS lượngQ maM thảiM vàL thuốcK củaJ gâyJ độcJ nguyJ nạoJ cóI hướngI liệuI vấnI côngI phóngI vềI cấmI dạngI dùngH gìH theoH trongH đểH đạoH bảngH cầnH kỹH đượcH đặcH thuộcH khácH phảiH hoặcG dinhG đốiG thủyG kíchG nổG thựcG lỏngG phứcG chínhG làmG đóG choF ôF bịF phụF khôngF hỗF nhưF phụcF sảnF chuyênF đóngF chuẩnF dànhF làF tạiF thưF thếF bảoF doF đáyF đãF hạnF dễF hoạtE sửE tạoE cơE nhậpE cháyE mớiE vớiE trênE hóaE lươngE khoángE quyE tươngE ngoạiD ởD baoD đápD diệtD rắnD hậuD màD xếpD
chẩnJ đoánJ
chậmO nhấtN nộpK trảH đóngG giaoG choF thanhF chiF tiếnF chậmF chắcF cănF lạiF mỗiF nhưF nóiF trễF lũE thựcD hơnD thiD
chậpF chờnF
chắcK chắnI doF khôF tạiF
chắnK chúngF sóngE đườngE cátE gióD vàD
chằngE buộcE
chẳngG aiF hiểuF
chặnM vàI việcH cácG kịpF đốiF hànhF quảngF sốF xungF sựE hoặcD
chặtL chẽK câyF pháD
chẽK vớiI giữaF vàE việcD
chếS độQ biếnN quảnK vàK tạoK phẩmK củaJ thiJ tàiJ hoạtJ tổJ thuJ mộtJ xuấtJ phốiI hoặcI đượcI cạnhI côngI theoI nàyH dânH sửH năngH nộiH trongH vềH ảnhH tựH thựcH giaoH ngắtG kiểmG khôngG tuyểnG bảoG tácG chiG đốiG thuốcG bánG làmG quyềnG làG cóG anG bộG đểG phảiF khaiF ởF sảnF chuyểnF cáchF hayF bảnF viênF máyF cácF bằngF trảF tạiF đàoF quyF giảiF khíF xăngF đầuF chínhE chủE thuộcE hỗE đãE diE tốiE từE thiệtE tiếpE đếnE doE thìE bayE kinhE thịE cuộcE sốE đặcE thưởngE việcE choE giámE sựE vănE điềuE ngườiE xửE khácE phátE đoE cònD chiaD cấpD khảD liênD vớiD đánhD thanhD cơD hậuD
chếtO thìJ màI ngườiI trongH doH hoặcG đượcG đểG khôngG làF phảiF hàngF ởF cảF cầnF sạchF trắngF
chỉT đạoP huyN tiêuN địnhN đượcN hànhM củaL sốL hoạtL cóK quỹK dẫnK kỹK trụJ côngJ nghiệpJ thựcJ thịJ việcI lưuI liênI chuyênI vàI vụI hoặcI bồiI sửI giảiH bịH điềuH kiểmH thưH thiH đàoH chấpH giớiH cơH đãH năngH ápH cácH theoG phảiG conG tuiG sơG tuyểnG nhânG khôngG vềG choG xétG cầnG nơiG ngườiG phíG quảnG quyG quyếtG thườngG trongF tổF xuấtF đầuF rõF tạmF nhậnF ởF thỏaF tưF cũF ghiF emF giùmF gìF cấpF kinhF đểF giaoF tiếnF xácF đạiF bảoF doF vôF làE tiếtE nhữngE thủE hiệuE chấtE đăngE môiE tiếpE đóE đốiE mộtE cụE thểE tiếngE tốtE giáoE ngoạiE thanhE vàoE kếE làmE màE kêE raD vậnD cụcD nộpD báoD tinD tínhD xemD độD bằngD thìD trangD chứngD họcD khiD mớiD thuyềnD
chỉnhR quyL lýK vàK sửaJ giấyJ dựJ củaI kếI giáI theoI thờiI nộiI hồH cácH chươngH mứcH thôngH hìnhH lạiH chếH chủG hợpG phươngG địaG tăngG danhG hoặcG phụG giảmG quyếtG địnhG choG thiếtG trongG trangF chấpF tiềnF chỗF toF cụcF vốnF saiF sốF đốiF báoF vềE độE lươngE nhữngE đượcE tổngE khuE khiE biênE hoạtE phùE mộtE việcE camE thựcE đểE mụcE tạiE tiếnE làD sảnD thìD tỷD bảnD cơD doD ranhD vàoD đềD
chịN ơiI choG ghiG giúpG ruộtG emG dâuG baF bìnhF chếtF dặnF hoaF lanF maiF nhiềuF thôngF thủyF trướcF vềF điF
chịuR tráchQ thuếL sựL rủiI chiH đượcH hếtG ánF lựcF mọiF chiaF chếtF mìnhF ngủF nổiF quyếtF saoF trảF đâuF tảiF ảnhF lửaE hoànE toànE phíE ápE cácE lệD
chọnQ nhàN sáchJ tổJ vàI đểH ngườiH hìnhH cácH phươngH sốH mộtG hoặcG tàiG theoG vàoG côngG hòaG đượcG thựcF biệnF nghềF đồF đơnF ápF nơiF trongF cơF thanhF câuF sảnF mẫuF đốiF muaF cấpE nộpE làmE địaE phảiE ngẫuE củaE lọcE làE cáE doanhE sửE điE bánD dựD đềD chủD giảiD danhD trênD choD thamD từD vỵD họcD thôngD trọngD
chốiN nhậnJ cấpI giảiH tiếpH thựcG phảiG cungG lấyF thừaF hoặcF tiếnF chấpF việcF vậnE choE thanhE đăngE xácE dẫnE kýD thìD yêuD vàD giámD
chốngQ thiênL tácK dịchK thamK cháyJ trợJ tộiJ bệnhJ maI bạoI khủngI lãngI buônI rửaI muaH nướcH mạiH bánH chínhH lũH mộtH mỹG tệG vaG laoG cácG pháG vàG tấnG lạiF lụtF sétF bụiF đốiF mưaF taiF sạtE lạnhE chỉE gianE rétE lẩnE nhiễmE xâmD lâyD sinhD thấtD táiD chịuD ôD ồnD
chốtJ sốH sổF củaE làD
chồngO cóJ tôiI chéoH emH màH cùngG đượcG thìF đangF khôngF đãF phảiF doF choF khácF chấtF conF cãiF hayF khóF nàngF nóF quyếtF tuiF xaF củaE hoặcE vớiE khiE trongD lấnD theoD vàD làD
chỗN ởK nàoJ ngồiH trốngF khôngF gửiF gầnF khácF mấyF nàyF sửaF trọF xómF đóngF vàE hoặcD
chớG cóF ítF
chớpE
chờL đợiG nộpG cháuF conF cảF giảngF từF ítF đổiF hưuF xửF kếtE
chờnF nênF
chởL hàngH ngườiH kháchG lênF trênF hànhE đếnD
chợL xãG đểF baoF búaF lợnF mấtF quêF điF biênE triểnE đầuD
chụcI câyF làF ngànF nămF
chụpM ảnhI tàiH hìnhG trongF lạiF giấyF ởF lâuF mờF cóE vàD từD chứngD
chủT tịchQ trìQ sởP nghĩaN đầuN trươngN quảnM thểM yếuM độngL nhiệmL tàuK quyềnK rừngK nợJ tàiJ cơJ hàngJ hànhJ tọaI dựI hộI phươngI doanhI bịH củaH nhàH chốtH ởH vàH đềH vềH chươngH lựcG nhậtG trongG xeG đạoG gỗF côngF chínhF cóF thuộcF cầnF khôngF vựaF đấtF quanF cảngF thẻF hợpF khoảnF sửF sảnE vậtE nguồnE họE nhânE giấyD đượcD quyếtD biênD lâmD
chủngM loạiK hảiG choF vỳF mởE phòngE theoD vàD
chứF tuiF
chứaO nướcK chấtK chấpJ bíI thủyI hóaI đựngH dượcH trongG vàG hàngG tiềnF dữF khángF cácF nổiF xăngE thôngE nhiênE mộtE hoặcD phảiD mẫuD thuốcD vậtD đểD
chứcV thựcP năngP danhO vàO vụN tínN cóN chínhN đượcN kiểmM kinhM quảnL quốcL thuL thiL củaL hànhL cungL cácL thẩmL khácL hoạtL xãL phátK hộiK chủK triểnK tônK cấpK khoaK đánhK nướcK đàoK tưK đấuK đạiK trongK côngK khôngK lậpK hoặcK lễK giámJ bộJ việcJ theoJ thuộcJ lạiJ bảoJ thamJ đăngJ chuyênJ cánJ làmJ đềJ phảiJ xâyJ làJ lựaJ tậpJ chứngJ liênJ bánJ ởJ họpI bịI màI thànhI nàoI tráchI phiI thanhI đangI tiếpI trựcI cuộcI đóI đãI lấyI quyI huấnI cơI diễnI tạiI doI khiI bồiI giaoI tươngI điềuI tuyênI tàiH lựcH dịchH đốiH vềH giảngH nghỉH nơiH choH tựH nhậnH giảiH đểH nghiênH loạiH mìnhH thìH khaiH đảngH khảoH sơH nhàH lãnhH lưuH sửH vàoH đoànH hướngH phápH baoH sảnH trọngH xétH sátG dạyG phổG hữuG sựG vậnG banG giữG trênG biênG hỗG đủG trưngG cộngG phiênG xácG trungG phòngG yG chuyểnG hàngG khámG hảiG nộpG ràG niêmG nhưG tuyểnG cáG vyG sắcG hòaG nàyG thôngG thốngG khắcG sauG chỉG xửG điG chấmG kỳF từF thủF vớiF kýF thửF cầnF trợF việtF phốiF thủyF laoF mởF xemF ứngF thôiF quyếtF thíF tốiF vănF gửiF tráiF xúcF hiệnF hồiF hợpF địnhF dựF mấyF nghiệnF thiếtF thếF đặtF nghiệmF hiệpF lớpF nhânF cưỡngF ngànhF giáoF nghềF muaF tiêuF hoaE ngoàiE đápE cậpE hệE phânE chiE giúpE thăngE xếpE đưaE bànE bìnhE khuE mớiE ngàyE tòaE inE ngoạiE nhậpE biểuE bầuE phụcE kỷE quanE trảE xinE đàmE thịE traoE đầuE cùngE cứuE sởE chịuE thuếE tìmE caiE gồmE luậtE trìnhE tổngE báoD cảnhD trạiD họcD mờiD rútD xuấtD đếnD nêuD phụD sinhD conD khóaD sửaD tiếnD trởD đứngD bổD chạyD trướcD yêuD
chứngU nhậnR khoánR chỉP thựcP minhO từO cứM viênL khôngK hợpK thưK quyềnI đượcI cóI kiếnI vănI vàH hoặcH phảiH hàngG sẽG liênG vềG chứngG sinhG làG củaG theoG ởF mớiF ngoàiF chưaF niêmF tửF chữF phíF đãF thìE đểE trongE doE xácE tạiE màE choE khoaD khácD
chừH tuiF điF
chừngH chấmG nàoF
chửiF tuiF
chữP kýO thậpJ sốJ viếtI inI vàH cáiH nhậtG trênG đứngG đệmF nhỏF màuF hánF yF nhưF lậpF mấyF nàoF nênF sửaF làF tiếngE củaE hoặcD
chữaQ bệnhO cháyN tàuH tàiG choG đượcG cóG hoặcG lớnG vàG vũG đườngG làmF côngF cácF trịF cáchF dứtF thếF củaF máyF theoF nhàE thiếtE thìE trangE địnhE phươngE phụcE khôngE nộiE hệE tồnE độtD trongD saiD đểD
coH soE
coiN làL thiH nhưH khôngG giùmF phimF trongF tậnF điệnF đuaF kiểmF
conR nuôiM dấuL ngườiL emJ cóJ traiI chưaI thìI bịI gáiI dướiI củaI nhỏH đẻH ởH béH khiH trongH đườngH chungG ruộtG khôngG sinhG họcG cháuG cáiG mớiG ôngG gìG lênG nítG raG điG đãG theoG bằngG sauG hoặcG đượcG đốiF vềF đểF gàF thuộcF thươngF làmF ngoàiF thôngF nộpF vàF vàoF mìnhF tốiF ghiF biểuF bênF chòmF chútF cámF cócF cảmF góiF heoF hiểuF hoàiF hồF mèoF mươngF mấtF mấyF nghiệnF nàoF nóiF quêF quênF rồiF trễF tuiF tặngF tổF tụiF voiF xinF xongF xíuF đoạnF đấtF đẩyF đừngF ơiF rểF dâuE tinE ốmE từD trâuD doD làD choD phảiD
congI boD
cuaI đồngF
cungR cấpR ứngN bịH cầuF bọF
cuốiN cùngL nămI ngàyH kỳH củaG tuầnG khóaF quýF đượcF làngF phimF thángE trướcE mỗiD vàD
cuốnH láF trôiF điếuD
cuộcO họpM thiJ đấuI đuaH vậnH gọiH điềuH sốngG kiểmG biểuG đờiF đàmF đìnhF thanhE bánE bầuE hộiE tiếpD
cuộnF
càL phêK chuaG vạtF mauE
càiK đặtI lạiF mậtF
càngH kêuF đánhF
cànhG tùngF
càyF phimF
cáT nhânT thểH lócH gồmG biệtG traG chépF heoF biểnF cóF bằngF khôF kéoF màF vàngF hayF linhF nhàF nuốtF theoF vàE ngừE loạiE rôE phảiE thuộcE tríchE hồiE
cácW cơR quyQ trườngQ tổP khoảnP điềuP nộiP bộP đơnP hoạtO biệnO bênO thôngO loạiO vănO côngO tàiN điểmN tỉnhN cấpN thànhN nhiệmN yêuN hìnhN phươngN hànhM đốiM tiêuM dựM nguồnM quyềnM giấyM doanhM chươngM địaM yếuM khuL nguyênL vấnL chiL chỉL dịchL nhàL nghĩaL vụL chủL ngànhL thiếtL sảnL thủL chứcL chếL lĩnhL xãK hệK chấtK giảiK từK giaoK vùngK cuộcK chínhK mụcK quyếtK sởK nướcK hồK hạngK trangK hợpK ủyK báoK quỹK mẫuJ vỵJ chuyênJ phòngJ chứngJ loàiJ sựJ hộiJ biểuJ banJ cáJ bảnJ bướcJ tuyếnJ nhómJ đạiJ mônJ đoànJ đềJ bệnhJ nghịJ cănJ phóJ dòngJ lựcJ kếtI mứcI trungI trạmI tìnhI đặcI dânI phầnI vyI ngânI đườngI cảngI phụI sốI lớpI môI trìnhI anhI tổngI thuốcI vậtI hộI khóaI kỳI nămI máyI huyệnI chuyếnI mặtI ýI thỏaI tácH cụmH giáH tráchH đồngH dữH quốcH đươngH ngạchH kiếnH ứngH phiênH cửaH danhH nghiệpH camH giaiH nhânH hóaH thươngH độiH luậtH tộiH chiếnH dấuH họcH kỹH thayH vướngH hiệnH tậpH xeH ngàyH tàuH rủiG hãngG dạngG kýG lầnG chịG cụcG đảoG chữG lýG buổiG bàiG thưG ưuG việcG tầngG góiG địnhG saiG diG hướngG nguyG nhuG đoạnG khoG lôG bấtG nghềG hàngG lệnhG đợtG tiểuG tòaG mốcG phânG cáchG bềG cổG phongG đồG kênhG mỏG thờiG hiệpG nghiênG khiếuG kếG ấnG nềnG dụngF quânF biênF việnF khốiF đàiF ảnhF hạnF câuF khoaF làngF thửaF ôngF thángF chuẩnF cánF mạngF sôngF tốF ôF kháchF phườngF quậnF mãF mẹF tổnF liênF quanF cấuF dượcF kháiF mốiF thamF bậcF tínhF thânF tranhF tờF bảngF lưuF lợiF thuậtF cộtF khóF trạiF phảnF tròF đầuF bãiE bằngE đôE tínE đènE biểnE đảngE bểE kiểuE thaoE tinE lỗE thứE trọngE chướngE hưE lỗiE sángE thiệtE thịE tệE biếnE bếnE khâuE kịchE phépE quáE tênE đứtE chuE cạnhE diệnE kiểmE phiếuE sinhE thônE giớiE lốiE phátE sơE tệpE khuyếnE linhE sổE thếE tạpE tồnE cảnhE trạngE tỷE xétE cácD diễnD phápD sânD giờD kíchD thểD độngD gaD ràngD mảnhD tưD giámD giếngD tầnD vanD hàmD hỗD toaD trậnD
cáchQ thứcL mạngK nàoK lyK chứcK phápJ tínhJ ghiI hànhI giữaI thànhH anH nhàH làmH từG sửG làG đóngG nhauG điệnG lậpG hợpF xửF trựcF xácF chiaF gửiF chặnF nấuF phườngF tráiF cáF mépF tốiF trungF côngE xaE tiềnE thủE củaE cácE dùngE giốngE cóE hiểuE khácE sauE đườngE độcE chínhE vàE bằngD theoD mặtD ngườiD vớiD
cáiN gìK giấyH nàoH đườngF bờF chânF chòiF cóF lòF mãF niF quạtF vườnF ứngF tiếngD
cámH ơnH
cánQ bộQ cânE sựE
cánhL quạtG đồngF vàF trênE tạiE tàuE hoặcD tayD tốiD
cáoT kếtM vềM thốngM tàiM vàL bộL củaL tìnhL địnhK theoK cơK đánhK thủK đượcK nghiênK tổngK trongK ủyK quyếtJ bằngJ khôngJ tạiJ saiJ côngJ thẩmJ hoặcJ thựcJ vớiI chínhI cóI phảiI cấpI hộiI kiểmI làI độtI kêI ngayI hànhI kinhI sốI đếnI bạchI nămI cụcI đốiI liênH choH đềH hoạtH giámH quyH quốcH chủH sởH ngườiH nhưH viênH trênH khiH cácH rượuH lãnhH dữH giảiH thuốcG trướcG việcG kịpG phânG ngoàiG rútG gửiG thuyếtG thìG đểG quaG quáG banG baoG thôngG quýG xuấtG taiG đãG bịG thuộcG tớiF cungF chuyênF khácF chiF trìnhF thamF thángF kếF nộpF gianF trựcF khắcF sựF tựF trạngF nàoF tiếpF đảngF hoàiF hàngF mấyF nặcF saoF doF hằngF thayF đầyF màF ngânF dựE tómE kèmE thươngE báoE trưởngE tiếnE nghiệpE điệnE sửE điềuE thườngE trởE tínhE anE dịchE giáE chậmE nêuE thànhE đơnE ướcE danhE sauE vyE ápE bổE gồmE nàyE đóE đúngE bảnD nhanhD thuD đạiD phátD xácD ràD biếtD chánhD hóaD mỹD nhưngD thuyềnD giaoD khoaD nướcD chỉD sảnD đầuD
cápK quangG treoF viễnF điệnE
cátJ minhF bayD
câmH làF điếcF
cânM đốiL bằngH rồiF soF thìF thậtF thanhE
câuM hỏiJ lạcJ gìG nàyG trảG chuyệnF màF vớiF đốF
câyP trồngM thuốcJ cầnI sốI đầuH cóH lâuH khácH gìG xanhG hàngG trongF càF hằngF tiêuF trởF vườnF bútF bơF cầuF mítF quấtF toF đếnF gỗF lâmF rừngE táiE giốngD caoD sinhD phânD ănD bụiD côngD kinhD lấyD
cãiI nhauH
còiG
cònQ lạiN cóL vyK phảiK hiệuK thiếuJ sốngI thờiI giáI đượcI bịH hạnH đủH baoH nợH khôngG nhuG khảG đápG phùG tồnG dưG nguyênF aiF nhậnF cấpF khaiF mấyF ngoàiF ngàyF vềF xinF xàiF đậuF đỏF ưuF sửE gặpE thìE trongE hoạtE thuộcE gọiE làE tiếpE thừaD nguyD sótD hoặcD lưuD ítD
cóX thẩmS tráchR liênR hiệuR thểQ đượcQ quyềnP phảiO giáO vănO thờiN cácN yêuN đủN cầnN quyN giấyN sựM chứngM côngM điềuM hànhM thỏaM ngườiM khảM bịM quyếtM chứcM ýM nhuM nghĩaL nhiềuL nộiL nhiệmL ítL tàiL xácL dấuL vốnL cănL trìnhL nhữngL mộtL kếtL thayL nguyL tínhL chứaL vướngL khóL mặtL bắtL thôngK bằngK hoạtK từK cơK trongK chữK năngK tênK yếuK nguồnK tổngK biệnK thuK sửK sốK diệnK tổK nhàK hệK mấyK đơnK hìnhJ bấtJ thànhJ gìJ tranhJ vyJ baoJ trụJ độJ đầyJ phươngJ lýJ aiJ mụcJ bảnJ cùngJ xuấtJ hợpJ ảnhJ đấtJ tưJ hạiJ mãJ đúngJ mứcJ thẻJ khốiJ saiJ chiềuJ conI bảoI kinhI quanI chínhI đườngI chủI đóngI mấtI saoI biếtI chungI đềI hướngI lợiI địaI sổI trênI kiếnI dịchI hồI tácI khuyếtI vấnI phạmI phátI thưởngI tốiI haiI thêmI kếI cấpI diI kỳI uyI chiếnI chỗI dựI đăngI báoI kíchI biểnI quốcI ghiI tiềnI nguyệnH tỷH độngH hoànH nơiH thuộcH chuyênH điH lỗiH kýH màuH gắnH thiếtH chaH phụH biênH tiêuH trướcH chấtH chỉH giảiH sứcH củaH giaoH hoaH hạnH thaiH thuếH tìnhH cáchH phẩmH thựcH sảnH khiếuH tọaH hạH cấuH hoặcH phòngH lươngH trangH đếnH thuốcH điệnH làmH mưaH vaiG trọngG tráiG cònG vỵG rủiG bàG kịpG tốnG ánG ápG kiểmG trịG lạiG đêG hộG thamG khoG khuG khôngG âmG tinG camG sẵnG chếG hàmG phânG doanhG điểmG đốiG ởG đểG thuêG biếnG cửaG giớiG việcG hàngG phầnG íchG biểuG choG chiG cánG hiệnG máyG ủyG khoángG khóaG nghiF tộiF xeF đạiF bộF thìF tậpF bácF bốF phụcF thậtF độcF độiF chươngF trởF lãiF lệnhF thâmF ruộngF trồngF tàuF tạiF kỹF nhânF nêuF phiếuF dưF cháyF giảmF hóaF tinhF tốtF vàF danhF dướiF lòF địnhF bìnhF câuF khoảngF nộpF rútF rừngF sóngF nhờF thườngF xửF dùngF ngànhF thíchF đợtF bềnF chuộtF chútF chấmF chịuF chữaF dễF khôiF khỏiF lạnhF muộnF mậpF mặcF ngonF nhấtF nênF quánF thấyF tạmF tắmF xinF ănF đángF bảngF dữF dánF tháiF dạngF sửaF đặcF banF cổF dâyF kèmF mốiF dungF quáF trưởngF vợF bánF hộiF tiềmF dòngF nguyênF bệnhE thânE cảnhE phiênE hiểuE trườngE cảE nhãnE nềnE cảngE khángE lưuE tốcE chuyểnE nốiE nồngE trữE giườngE hưởngE khoảnE tuổiE tầmE viềnE phảnE trạmE đàoE đènE hayE họcE inE ranhE gốcE họE mẫuE tiếpE xungE cáE lũE ngayE thángE tườngE hạngE theoE tínE vậtE diễnE dượcE giámE mâuE thịE lỗE thiênE chồngD cồnD ngàyD nướcD thửaD đồngD cầuD khungD nắpD triểnD vạchD bềD thiệtD xétD đầuD chướngD cụcD mậtD tayD thưD đươngD đạoD dânD huyệnD lượngD ràngD túiD vùngD lựcD nợD véD đánhD
cócG vềF
côN chúG ơiG giáoF choF chỉF chờF cóF giảiF gáiF gửiF hòaF hằngF hẹnF khôngF làmF mặcF ngheF nhéF rángF thìF thôngF tênF điF ấyF ởF lậpF đơnD
côiG đượcF
cônI trùngI
côngW nghệR tácR tyR trìnhR anQ bốQ chứcP dânP việcP nghiệpP chứngP nhậnP khaiP lậpO thươngO báoO cụN cộngN vụM íchM suấtM nhânL củaL đoànL chúngL thứcL vàL vănK trựcK côngK vớiK quốcK tưJ xâyJ đượcJ theoJ trungJ mạngJ ướcJ bằngJ đoạnI hàngI cóI hoặcI tơI tỉnhI tạiI cácI khôngI trongI đểI dụngI khácI thựcH choH năngH quảnH nhiệmH thuộcH doH thìH phảiH làH cấpH quyH laoG sửG dựG lệnhG nạoG tốG bảoG trườngG nợG giảngG hằngG nhằmG ngườiG điệnG đốiG làmG địaG nhómF tráchF vềF viênF trênF chuyểnF cánF thuốcF phụF giảiF hỏaF xongF chủF nộpF vàoF đãF cứuF mỗiF nhàF sauF xuấtF chớF mấtF ruộngF trừF đấtF cơF nguồnF sảnF sứcF mộtF sởE hàmE tổE đơnE khiE tuE baoE vốnE chuyênE thẩmE tráiE từE điềuE đềE thànhE binhD màD xửD đếnD bộD truyềnD phụcD đứcD nuôiD thuêD tiếnD đangD
cùmF mộtF
cùngQ cấpN mộtL vớiK củaJ loạiI thờiI nhauH lúcH sốngH cóG làG mụcG côngG kỳG địaG thamF nhàF cácF đứngF cộngF hồF kýF cũngF dânF lênF trongF thựcF màuF tỷE chiE đượcE lĩnhE kiểuE vềE ngànhE mứcE ngàyE vàE liênE ngườiE nhậnE mẹE nhómE trướcE cơD phạmD tênD đốiD nộiD thìD tínhD đơnD chaD tiêuD điềuD thểD vụD đăngD
cúcI áoE cấpD nhựaD
cúmF mùaF
cúngI liệtF khôngF ôngF
cúpH điệnG nướcF
cănR cứQ cướcM hộL bếpF
căngE
cũM khôngH củaH sangF cóF choF hếtF làmF giaoF khácF ghiF hayF hoàiF lỡF mấtF nayF nộpF ráchF sápF vềF vàE thìD
cũngL đượcI nhưH cóH nóiG ápF đãF hứaF rángF xongF khôngE phảiE làD
cơW quanV sởT bảnN chếN cấuN yếuM thểL giớiL độngI hộiH gâyH hữuH dịchH xảyH khíH củaG đeG bịG tàuG điệnG họcG vàG mấtF ảnhF caoF khủngF màF hoặcF anE lâyE đốiE lýE đượcE cháyE xâmE ôD chạyD làmD rủiD khóD sốD
cơmK chưaG điệnF cháyF cóF nguộiF nữaF rồiF tấmF
cơnF mưaF
cưQ trúO ởK đượcJ cóI vàI theH thếH khiH việtG trongG thìG làG phảiG khôngG nôngG màG theoG dânG tốiF từF tậpF hayF hàF mấtF vạnF xuânF hoặcF tạiE củaE đểE trênE thựcE thônE nơiE thuộcE đốiE đãD
cưaG ghépF
cươngK nghiênG báoF vàE chiE
cướcN côngL dịchH phíG trảG theoG choF nàoF quaF vậnE hoặcE bưuE kếtD củaD điệnD
cướiK hỏiF bạnF cóF côngF hátF hồiF mặcF ngườiF nênF tổF
cướpF
cườiG ngheF điF
cườngL độH năngG vyF côngF kiểmE hợpE quảnD
cưỡngN chếM bứcH épG
cượcK đuaH bóngE theoD
cạnK kiệtF lúcD vàD
cạnhN tranhM trongG cãiF hỏiF támF đàoF bênE trênD
cạoF gióF
cạpG tuầnF
cảP nướcL cácL thờiJ haiI trườngI nămH ngườiH trongH thángH tuầnG xómG tiềnG khiG nhàG việcG nộiG nhữngG mọiF phầnF miễnF buổiF sốF chuồngF rồiF tạiF tàiF thànhF chiE ngàyE chaE khoảnE phụE vănE dựE phếE giấyD thuếD đấtD hìnhD thịD bảnD gốcD hoạtD xeD đốiD hộD cơD hợpD
cảiO tạoN chínhJ cáchJ tiếnJ thiệnI hoánF bịF
cảmL ơnI biếnG xúcF giùmF lạnhF
cảnM trởL ngườiD
cảngQ hàngN biểnM vụM thủyJ cạnH cáH vàG dầuF hoặcF phảiF theoE thựcE trongE trảE thuộcE cóD quốcD đểD việtD choD đượcD
cảnhQ sátN báoN cáoK vệJ quanJ tạiI giớiH hàngH vàH củaH tráiH cóH đặcG theoG lãnhG chiếnF quaF việtF hoặcF khóF liênF ảnhF giaE choE bộE làE trongE thựcE giácE đượcE đốiE côngE đểE thuộcD
cấmO đảmJ trongJ hànhJ hoạtH huyH kinhH xuấtH cưH sửH nhậpH theoH vềG kếtG điG đượcF quyF khiF hoặcF việcF củaE hútE lưuE bayE cácE tiếpE chuyểnE vậnE thựcD phảiD vàD thamD khaiD mọiD vũD
cấpV tỉnhR giấyQ xãP huyệnP lạiO dịchO cóO thôngO phépN chứngN trênN choM vàM thẻM sổM cứuL đượcL theoL bộL trongK mộtK cácK quốcK bậcK nướcK hoặcK khôngK phátK hiệuK họcK điệnK dướiK độK tạmK đổiK thấtK mớiK trungK tàiK củaJ bảoJ caoJ điềuJ mãJ đầyJ khiJ quyềnJ cơJ đểJ phóJ thịJ bảnJ quânJ vănJ iJ quảnJ thiếtJ quyếtJ thâmJ sốJ đốiJ bằngJ hưuJ trướcJ dưỡngI phảiI thẩmI mìnhI vốnI thôiI thuốcI hằngI ưuI côngI chuyênI hàngI ủyI đặcI sảnI tuấtI thựcI kinhI chứcI tráchI nàoI tạiI làI sơI vềI vớiI sửaI thìI dữI khuI báchH địaH phiếuH ngânH ởH quyH baoH từH lầnH hồH chínhH phúcH saiH tiểuH trưởngH taiH ngàyH nhàH bổH đăngG maiG đấtG trởG sưG bùG tổG mấtG phùG doG hộG lươngG thuộcG cònG trựcG tínG cửaG gồmG nghềG đạiG kịpG nhưG bởiG tiềnG khácG kỹG haiG tạoG ốmG thủG trangG tínhF đơnF phêF phòngF tinF hàmF tươngF thườngF thờF xemF úyF đãF bốnF biểnF độcF banF miễnF ngườiF chỉF chủF hệF tướngF ngayF đóF phụcF bíF nơiF thêmF trữF ngànhF gìF mấyF rồiF thếF tưF giảiF táF đếnF hóaF thoátF tàuF xácF đườngF báoF sauF bịF khíF phươngF temF cụcE nguồnE trìnhE chốngE vùngE sởE nhưngE phốiE gạoE màE vụE đủE danhE hạE nộiE địnhE khóE kếtE cănE lậpE vậtE giaE kiểmE nhiệmE thànhE phầnE toànE đúngE nhiênE quaE biênD hiệnD làmD tríchD tổngD đangD đêD chịuD hếtD kèmD ngoạiD nhữngD vậnD điD cấpD kiêmD lýD phẫuD phụD raD sinhD huấnD hànhD nguyênD năngD phânD trườngD xuấtD
cấtL cánhI hạH giữH trongF tạmF vềF giấuE
cấuP hạO tổL trúcK thànhI lạiI tạoH hìnhG vàF kiệnF viênF phầnF lầnF câyF vốnE chiE củaE côngE nguồnE ngạchE đầuE ngànhD theoD tỷD
cấyH nhânG
cầmL cốK giữH phảiF thuộcF tờF tayF vàD
cầnR thiếtO phảiN giấyK điềuK cóK đượcJ đápJ nộpI xácI saI mangI thơI đăngI baoI làmI sửaI kiểmI địnhI xinI đảmH hồH mấyH thựcH lưuH bổH bảoH thôngH thanhH trìnhG bằngG ngâmG thuG lậpG sựG thànhG đánhG sửG chuyểnG tuânG giámF ghiF chứngF thêmF giảiF khaiF soF hộiF nêuF trảF bỏF niêmF phêF nhữngF vềF vợF đấtF tiếpF đoE đạtE chỉnhE cungE ápE chữaE giaE lấyE thayE phảnE muaD ngănD thẩmD báoD tínhD tậpD vậnD chúD phốiD thamD tuyểnD côngD giữD tiếnD xâyD xửD
cầuT củaO vềN cơL giámL bồiL tòaL ngườiK sửK đốiK sauK côngK kỹK vàJ quảnJ sửaJ cungJ thựcJ quyJ bảoJ bênJ theoJ tổJ đăngJ phảiI ýI thìI cảngI cấpI phátI bổI giảiI chứngI bắtI ápI mởI hoặcI doanhI trongH điềuH xácH chungH nàoH thiếtH gìH nhiệmH đượcH chuyểnH khiH thiH nhàH nghiêmH hủyH kiểmH khaiH dẫnH cácH khởiH cóH đểH địnhH thangH thayH bằngH hòaH độcG chủG cụG chiG tiếpG khôngG khácG báoG đàoG hộiG thủG đườngG cầnG kinhG đặcG vệG tạiG tươngG hoạtG hợpF thanhF chỉnhF trợF đơnF phòngF bịF phụF chuyênF hỗF chứcF hoànF thôngF chữF họcF nhậnF anF bácF choF khỉF nhậpF chấtF muaF riêngF thươngF thảF vậnF làF thànhF tạmF xâyF vaiF lậpF nàyF vốnE màE tríchE tốiE độtE vỵE đóE ủyE ghiE phảnE tuyênE chấmE giaoE thuE trảE kếtE thẩmE thamE thịE đấuE đãE đươngE biếtE ngânE vượtE bốE cáE liênE nhưngE xuấtE chínhE hạE trởE kháchE phụcE xóaE làmE nêuE nộpE quốcE tiêuE traE đổiE gửiD ràD sơD traoD điệnD giaD nướcD việnD điD họD laoD rútD từD nghiệpD phốiD sinhD đầuD chiaD tuyểnD đưaD đềD năngD sảnD tàuD
cẩmG bịF
cẩnG thậnF trọngD
cẩuE
cậnN nghèoJ thôngI nguồnH phápG vàG thịF lâmF củaF cácE cộngE đượcE trongE cảngE chínhE vớiE cóD đểD đốiD
cậpP nhậtO giáoI cổngG vàoG vàG tạiG cảngF hệE thôngE trongD mạnD
cậuI cóF mợF tưF
cậyK củaG vàF dựE caoE
cắmJ mốcI biểnF
cắnG conF sạchF
cắpG
cắtL giảmH ngangG vớiG tócF hủyD điệnD dọcD đặcD
cặnF
cặpH mốiE khóaE đựngD
cọcL muaI khôngG choF tiềnF baoF gấpF phòngF quaF xongF tiêuE
cỏH bayF
cốQ địnhM ýL anJ hóaI môiI xảyH vàH tìnhH nghiêmH kỹH đốiH hoặcH giaoH trongH trànH cóG bứcG theoG khôngG hạtG vềF cấpF gâyF thiênF ôF côngE tàiE hệE củaE phảiE đượcE doE đêE mấtE bấtE vấnE đểE choD phátD trênD tàuD mứcD baoD giấyD quốcD
cốcF
cốngI trướcF hiếnE
cốtK liệtI thépE
cồnI dướiF trongE
cổQ phầnO phiếuM đôngM truyềnM vậtK tứcH tìnhF áoF độngE đứngD bẻD
cổngO thôngN dịchK cóF xanhF kếtE từD đấuD
cỗiF cóF
cộngQ hòaN đồngN tácK sảnJ đượcI dồnH vớiH theoG vàG thêmG baoF cấpF từF mấyF mộtF sinhF củaF khácE cóE trongE phảiE vàoE phụE trênE làD hoặcD điểmD choD tạiD thìD đểD
cộtM aI điệnG mốcF dùngF xiêuF ăngE sốE đoE treoE đènD
cớF mệtF
cờK hiệuI quốcF thiE củaD truyềnD
cỡK chữJ baoG
cụQ thểP hỗM nợK chuyểnI nhàH chứaH đánhH vàG khaiF cẩnF chỉnhF phụcF đểE bảoE cầnD điệnD choD
cụcR trưởngN quảnM hàngM thuếM hảiK đườngK anK thiK đăngJ tiêuJ cảnhJ thúJ kiểmI côngI chínhI giáoI thốngI điềuI bảoI xuấtI bộI thủyH phátH dựH thuộcH trồngH phòngH khoaH viễnH tàiH vàH thểH tầnG chănG kỹG tổG quânG địaG tácF lâmF năngF yF bưuF vănF kếF lãnhF trongF thôngF duF gạchF nhàF khíF bổF kinhF phápF tinF hậuF nghiệpF thươngF cóE xeE đốiE môiE biểnE điệnE hóaE việcE xâyE báoE cánE đầuE lễD theoD đàoD trợD diD ngườiD ứngD dânD hoặcD quanD cấpD thanhD
cụmN từM côngK nhàF dânF liênE mỏD
củG chiF
củaX phápS bộR cơR luậtR ngườiR cácQ chínhP tổP nhàP hộiP côngP mìnhO doanhO nghịO thôngO chủO ủyO đơnN nướcN từngN tòaN thủN quỹN việtN ngânM quốcM cáM dựM bênM địaM thànhM tổngM hợpM sởM mộtM trungM vănM cấpM banM hệL nămL tàuL chươngL cụcL đảngL giấyL điềuL thuốcL tàiL giáoL trườngL lựcL đạiL kháchL hàngK việnK họK việcK ngànhK đốiK hồK thángK cộngK thươngK nhânK tỉnhK đoànK phươngK mỗiK xãK nhữngK rượuK trẻK khuK sảnK quyếtK bảnK kiểmK vợK quyK chiJ bảoJ họcJ thuyềnJ hộJ cánJ nhiệmJ xeJ phụJ đươngJ cảngJ quânJ conJ hànhJ viênJ dânJ hoạtJ đấtJ giaJ liênJ trưởngJ kỳJ đềJ chaJ thừaI thiếtI vụI mặtI cộtI thưI máyI phòngI cảnhI khoảnI giámI bịI nạnI chánhI thanhI phầnI sỹI chứngI báoI khoI cổI đườngI diI aiI độngI thịI mạngI cảI chuyênI quýI nguyênI tuyếnI kếI phóI tậpI ôngI toànH haiH hãngH tiêuH lãnhH chứcH thửaH vỵH nhiềuH emH phạmH thốngH bấtH thẩmH bệnhH tấtH sốH loàiH sinhH hiệpH giaoH mụcH đồngH dượcH thờiH dịchH trạmH nộiH cửH chúngH trọngH biếnH vùngH kếtH ngàyH bạnH thườngH chỉH nhómH cuộcH tộiH bềH dữH tráiH tôiH vậtG hóaG quáG điểmG thỏaG máG huyệnG qũyG tácG đăngG bàG khungG hạG hảiG loạiG trangG nguồnG độiG thônG chồngG câyG mẫuG sânG quảnG thíG nềnG yG góiG lôG sựG chuyếnG chữG hiệuG laoG nhãnG biênG anhG mứcG cùngG thânG môG ítG hìnhG cụmF giốngF namF đấuF chếF giảngF nghềF chấpF nghiệpF rừngF tônF mãF baF chiếnF chấtF hòaF tròF hiếnF giáF khóaF khủngF mônF nhauF thẻF tửF chínF dìF sổF truyệnF yếuF phíaF thựcF ánF lưuF chuẩnF phânF bácF đàiF thiênF hạngF nóF khốiF giaiF lầnE môiE quyềnE ảnhE bảngE dấuE trạiE cổngE cửaE hiệnE phườngE vậnE thuêE cưE khoaE lĩnhE véE chuE từE bíE mỏE phóngE tờE lướiE danhE vànhE đôE đồE đợtE biệnE diệnE khíE quặngE dòngE nơiE cạnhE tưE bàiE nghĩaE nôngE sànE sángE hoaE nétE phiếuE biểuE cầuE dâyE thủyE giảiE kiếnE liệtE tiềnE mọiD bướcD kiểuD kýD lớpD phiênD thếD tênD vườnD xuấtD củaD hốiD máuD ôD ứngD baoD bậcD chuỗiD cânD câuD kênhD luồngD mẹD tìnhD tầngD
củngH cốH
cứR vàoN đểL quyK xácK tínhJ phápJ theoJ choJ kếtI lậpI quyếtI nghịH vàH yêuH nàoH tìnhH sauH luậtH raH điềuH thôngH chứngH trênH báoH cácH đóngG xâyG hồG kèmG kếG đềG dựG sốG chứcG địnhG củaG thêmG thựcF cấpF làmF nộiF banF phânF tiếnF thìF bịF danhF aiF chếtF doF nóiF ănF điF liênF cóF mứcF mỗiF tiêuF trongF biênF khácF mụcF vềF vănE giấyE khảE ýE nhuE đóE hợpE kiểmE chươngE màE cầnE đãE hoặcE phảiE đánhE phươngE giảiE lúcE nhiệmE đượcE tổE cụD khoảnD thanhD lệnhD đặcD hướngD thuD thờiD xétD
cứngJ vàF độcF
cứuR nạnN khoaN hộM tráchL trợK khảJ vàJ sựI sinhI ngườiH khẩnH tiềnH hồH thửG củaG thôngG thươngG vềG tươngG đượcG sửaG lâmG hoặcG theoG viênG quyF ởF ứngF phátF giảiF nhữngF yF cáchF saoF trongF hỏaF cơF cácF nướcE chữaE choE lậpE tàiE phảiE trênE độE đểE chữE tạiE địaE cóE khiD banD giúpD liênD thịD đềD chuyênD đãD
cửP triL đạiK ngườiJ tuyểnJ điJ quốcH nhânH cánH viênG thànhG làmG vàF bổF baoF côngF cảF ởF thamF cóE đếnE hoặcE lạiE phóngD kiểmD theoD
cửaP khẩuN hàngJ mỏJ quốcJ liênH cấpH chiG trongG củaG sổG sôngG khoG lòF raF điệnF cóF mởF tạiF nhàF trảF chấmF dờiF khóaF lúcF sốF vậyF xinF thịE rừngD quyềnD
cửuH longF chươngF
cữuG
cựH lyG cãiF
cựcL củaG đạiG trongF lắmF quáF thamF đếnE vàE ngắnE thuD
cựuJ chiếnJ
daL suaH cháyF dầuF ngămF vàngF xanhF đãE camE
daiG
danF
dangH kyG
danhS mụcP sáchO nghềM dựK hiệuK vàI cáI củaI giáoI cóI lamI thuyềnH máyH đượcH điệnH nghĩaH địaH nhàH nàoG côngG lãnhG nhânG tínhG bạG trênG địnhF trongF quảnF quốcF giaF quyF nhưF hoặcF mứcF tươngF khácF ngườiF dânF cơF theoF khiE chủE kiểmE thuộcE chuyênE kỹE phóE diE chínhE nghiênE nghỉE đóD choD làD phảiD tưD laoD giảngD từD biênD khôngD thìD trưởngD bổD hànhD tạiD
daoI độngH cáchE taoE
dauF tuD
deI nghiH
demF
diQ sảnN chúcM tíchM độngL chuyểnK vậtK dờiI tặngG truyềnG cưF dânF
diaE
dinhM kemL dưỡngJ soI veD
diêmG nghiệpG
diễnN raL biếnK tậpK đànI nghệH vănG viênG vàE
diễuF
diệnS tíchP theoM chủM củaM hợpK cơK choJ ngườiJ phầnJ việtI kiểmI đượcI cácI lãnhI ngoạiI quỹI tạiI phảiI tổI thamH vàH nướcH cóH cấpH hoặcH làH côngG hộG sởG rộngG bịG chínhG trongG banF quảnF ủyF chấpF khôngF đơnF bộF đốiF bênF vềF bàF ởF nhàF thươngF miễnF thựcF tậpF quyE đểE ngoàiE cảngE hưởngE thìE hộiE giaE chịuE giaoE trướcE doanhE trùngE việnE thânE vốnD màD giáoD phápD phânD khácD mộtD xácD đặtD chaD tiếngD đãD đăngD
diệtJ cônH khuẩnH
doT cơO bộN nhàM ngườiL cácL chínhL ủyK ngânK tổK mìnhK aiK chủK doanhK vyK thủK thiênJ hộiJ đơnJ bênJ bịJ lỗiJ tổngI côngI cụcI khôngI taiI cấpI quốcI hànhI điềuI haiI sởI bấtH mộtH vàH sựH choH tòaH nướcH việcH yêuH đạiH cóH địaH nguyênH cáH thựcH cưH phápH trungH banH giámG chưaG đâuG đềG thayG việnG đượcG chuyểnG từG bảoG bệnhG kháchG chánhG thiếuG thươngG luậtG quỹG bằngG phạmF tàiF việtF nàoF phíaF thànhF đốiF dùngF trởF cungF hưF chuF hiệuF mangF gìF khácF phongF bụiF hoạtF ngồiF trưởngF cốF vănF củaF thuF ảnhF dịchF lãnhF quyF quânE ôE cảngE tínhE mấtE ngànhE nhânE sứcE tácE đểE hếtE mưaE chấmE sửE tạmE thanhE đoànE đánhE đóE trongE thuyềnE thốngE chiE hệE chậmE quáE anE biếnE phòngE phảiE hạnD kinhD kiểmD liênD conD hợpD khoD nhậnD đươngD đặcD cánD tựD vụD cầnD nhiềuD sửaD tìnhD bánD giảiD nghỉD nhữngD theoD tậpD ápD ốmD giaoD quyếtD thẩmD đãD đảngD
doanhU nghiệpS dịchM thuM vậnM củaL cóL chứngK vàK dượcJ theoJ kếtJ tạiJ hoặcJ hàngJ thựcJ trongJ đặtI bảoI tạmI thuốcI sảnI bấtI xổI cấpI đượcI phảiI hoạtI xăngH chuyểnH đốiH hóaH nhânH khôngH thìH đườngH hợpH cảngH vũH khíG ởG trướcG thuộcG vớiG xuấtG tròG cácG ngànhG vàngG đểG choG sânG bịG phiG trênG khácG đãG muaG cungG nộpF làF quyF mớiF gồmF nơiF sốF côngF khỏiF hiệnF kiệpF mấtF mụcF xinF nhậpF thươngF chínhF sửF doF vậtF nướcF hằngE phùE rượuE sauE duE khiE màE vốnE nhàE điệnE diE bềnE khaiE tiềnE muốiE gửiE giốngE nămE đăngE baoE trạiE trởE vềE thiếtD giámD đếnD chưaD cốD thôngD thứcD bánD nhưngD
doiI namF voiD
donH deG dangD
dongH
duP lịchO họcI đậpG thuyềnE kíchD anD
dungS củaM quyL sauL chiL vàL khácK thôngK tốK cầnK kiểmK chínhK chủK hướngJ đăngJ thẩmJ côngJ vềJ báoJ liênJ quảngJ quảnJ giấyJ khiếuJ đãJ cơI theoI đánhI trongI điềuI khôngI đượcI sửaI kếI đềI giáoI chươngI giámI hợpI ghiI vănI hoạtI thayI tíchI bảnI nàoI yêuI thựcH nộiH dựH thuộcH cácH quyếtH dịchH lượngH hồH hỗH huấnH cóH nàyH khaiG vụG thanhG phânG vyG trênG thỏaG bắtG giảiG kiếnG thiG làmG thuG bịG bảoG bíG cụG môiF trưngF xácF đàoF kêF phimF tạiF chỉF tiếngF đốiF bấtF tươngF bảngF màuF haiF năngF gồmF nhưF chứngF họcF nêuF thànhF chưaF phươngF đơnF kếtF chuyênF tưF tậpF phòngE phốiE phùE khángE tráiE camE nghiênE phảiE thểE tàiE đểE bồiE hoặcE thiếtE biênE bổE quanE rõE tiêuE trìnhE lấyE xuấtE cuộcE tốiE dữD giaoD mớiD tuyênD đóD tiếpD biệnD chếD hànhD tổD inD tờD kinhD màD phátD sốD thìD đặcD địnhD ủyD cảnhD khảoD kỹD thốngD tinD
duyO trìN tuK nhấtJ
duyênI hảiH phậnF saoF
duyệtR vàK kếK phươngK dựK quyK theoK kếtJ đềJ danhI củaI hoặcI chươngI quyếtI điềuH thiếtH hồH trướcH thìH nhiệmG chủG đốiG báoG trongG nộiG mẫuG tạiG giáG đểG cácG chỉF chuẩnF khôngF choF sửF raF phảiF chiếnE nhưngE liênE thôngE bổE lạiE tàiE cấpE làE trữE bảnD thựcD cóD khuD tiềnD đượcD kèmD sauD vềD thayD tiêuD việcD
dàiO hạnJ thờiI hơnH baoG thêmG tayG từG củaG trongG khôngG nhưngF lớnF ngàyF giờF xanhF trênF cạnhE vàE dướiE tuổiE tốiD ítD khoảngD đượcD đườngD
dànH nhạcF dựngE
dàngG
dànhM choL riêngJ dụmF tiềnF đểE mộtD
dàyI đặcF
dámH nóiF điF
dánL temI nhãnI ảnhG
dángJ côngH làD
dâmK ngườiG
dânU sựR cấpR tộcO tỉnhN tốiN cácN cưN việtM cóL quânL dụngL sốL vàL đượcK chủK cùngK phốK thànhK hoặcK xãK trongK theoJ khôngJ củaJ phảiJ ởI huyệnI tạiI quậnI thựcI vềI thìI phườngI lậpH khiH đếnH bịH thườngH baoH đểH đốiH làH đãH thamG thuộcG doG vàoG chuyểnG quyếtG địaG sinhG gắnG nơiG biênG trungF nữF bằngF bầuF vyF côngF phòngF đangF quyF luậtF khaiF nằmF quaF thếF nướcF xungF biểnF chiềuF chạyF dữF mấyF mỗiF phànF phạtF rồiF rộngF sưF trênF xongF bảoF choF vớiF khuF hoạtE thịE xemE từE trìnhE yE trựcE màE thôngE tiếpE khóaE nhậpE cửE nguyệnE raE gồmE làmE trởE tổE đăngE gianD gửiD phụcD biếtD chịuD hướngD làoD mớiD trướcD đoànD cònD thủD liênD yêuD
dângI lênF doE
dâuI cóF emF củaD
dâyM chuyềnJ điệnG dẫnG vàF bịF ngheF tựF nóngF tảiF lưngE họE nổE cápD anD buộcD
dãJ nguyH thuộcE
dãyF sốE
dépF
dêE
dìI bịF conF útF
dínhH
dòN khoángL địaF vàE nướcD theoD xuốngD
dòmF ngóF
dòngM chảyJ củaI chữI điệnF họF thứF đơnE
dôiI dưH
dônF
dõiO tìnhI vàI việcH diễnG trừF thiF riêngF cácF côngE quảnE sứcE trênE ngườiE bằngD hoạtD thựcD tàiD điềuD đốiD
dùI nhiềuF
dùngQ đểL choK trongJ chungJ làmI bóiI củaI vũI thủH đượcH cùngG chịuG vàG theoG cóG hoặcG thửG tiềnG thuốcG đốiF phụcF riêngF khiF chấtF giaoF tạiF nốiF nhàF tiếpF làF đăngF cỡF dầuF hàmF mẫuF họcF phảiF thuộcF trênF ngoạiF khôngE vàoE chínhE quyE sinhE cácE côngE doE cáE đãE thôngD khácD thựcD tàiD phòngD
dũngH conF cảmE
dưM nợI tàiG lượngG củaG đượcF đâuF quỹF trênE luậnE tiềnE đầuE ngânE thừaD cóD
dưaH cảiF nấuF
dươngL lịchH tínhH thìF cầnF
dướiQ đâyL hìnhK bấtK đấtK dạngJ nướcJ baoI sựH cácH mọiG mứcG mặtG trựcG đáyF cóE mộtE thựcE tênE vàE củaE theoD
dướngF dẫnF
dưỡngQ nghiệpK củaJ kiếnJ vàI theoI giámH nângH choH chuyênH cánH ngườiH bắtH đốiG sứcG đượcG côngG vềG hàngG thườngG thìG trongG từF conF giốngF ôF tạiF hệF tàuF trẻF nhàF đểF kỹF nghềF cóF dùngE tiêuE địnhE sửaE hoặcE cácE giáoE hợpE phươngE phảiE bằngE thiếtE độiE nguồnE làE thươngD tậpD đêD doD thuộcD tàiD thựcD hạngD viênD ởD phụcD quyD
dượcP liệuM chấtK cổI điểnH vàG lâmG gốcG củaG phẩmG cóG hoặcG theoF sỹF họcE phảiE cấpE lýE trongE khôngE làE thựcD phùD đãD đượcD đốiD độngD
dạK conG côF dạF emF thưaF tíaF vângF
dạngO sinhK sốI thuốcI bàoI phốiH hóaG vănG dữG điệnG củaF hìnhF giấyE bảnE bộtE khácE tệpE vàE thôngE lỏngE tậtD cácD rắnD thanhD chứngD tàiD
dạoI nàyI
dạyO họcK trìnhJ nghềJ vàJ thựcH từH đượcH raG trongG cácF lýF tiếngF saoF hoặcF mônF theoF tạiE choE bàiE chươngE vănE bằngD củaD trựcD tíchD ngườiD thêmD
dảiJ bayG phânD
dấuP hiệuM củaK địnhH xácH vếtH giápH vàG hợpG chứngG theoF ngưF làF mớiF chịF xãF kiểmF riêngF bưuE vàoE cóE nghiệpE saoE chỉE tiếpE chấmE thờiE hoặcD kỹD gạchD trênD đượcD
dầnI hợpF tiềnE
dầuO khíM thôI cóG mỏG vàG trongG theoF gộiF trênF cầnF mụnF rồiF củaF phảiF hoặcE choE từE lãiE đượcE thuộcE mỡE quyE thựcE đểE cáE tạiE hàngD
dẫnS bởiM thiM củaM thựcL tạiL đếnL việcK vềK cácK sửK vàJ đườngJ độI chiếuI viênI tậpI côngI ngườiI điềuI nghiệpI cụI chuyênH tổH kỹH khoảnH chiH cơH quảnH hoạtH tàuH bổH mộtH địaG chếG ủyG cáchG hoặcG thủG choG giảiG tớiG ápG xuấtG luậtG duG triểnG trìnhG trongG ghiG lậpG kịpG xâyF phươngF vệF hoànF làF quyF nộiF tạmF điF điệnF đểF cònF tậnF điểmF chươngF kiểmF cóE xácE xửE dắtE giámE kháchE nướcE chủE theoE trênE đốiE doanhE hiệnE chứcE khaiE nhàE bảoE nghiênE xếpE liênE khíE nhữngE đánhE khôngD mụcD chẩnD riêngD đượcD mứcD chấmD nhưD
dậpH nổiE tắtE
dậyH hayF hếtF đúngF
dắtI bácF conF tàuD
dặmF
dặnG emF muaF
dễL thươngG cháyG bịG dàngG theoF ngủF nhậnF sạchF sốngF trúngF xinF hiểuF đọcE thấyE tiếpE quanD nổD
dệtG mayE
dịK đoanI thườngG tậtF
dịchT vụS chứngN bệnhM dânL thựcL điệnK củaJ hàngJ theoJ trênJ hạiJ độngJ vàI yI bảoI liênI muaI đượcH trongH thuậtH viênH vớiH cổH côngH thươngH hoặcH đặcH khôngH làH ngoạiH cóH iH tạiH chuyểnH mộtH raG thuếG tiếngG tỉnhG câuG phảiG tráiG hoánG tàiG bấtG đốiG chungG vôG đãG sangF thuF kýF tễF choF giấyF đểF ngânF nhưF thanhF chếtF giùmF mấtF giữaF bánF vềF khácF cácE doE từE độcE quốcE thìE hợpE quyE lầnE khiE bằngE thịE quyềnE tớiE quaE thôngE trựcE đóE màE sinhD bịD kỳD nộiD thiếuD thuộcD vãngD cơD nàyD
dịpF
dịuF
dọaK anG dùngG gâyG đếnF hoặcD xâmD tínhD
dọcK theoI đườngD
dọnI côngF
dốcI củaF
dốiJ khácF vềF hoặcE
dồnI trongF
dỗG kiểuF
dộngF làmF
dộtG cộtF mỗiF
dờiJ trụF quánF xuốngF côngD
dởF ngàyF
dỡL hàngI tàuG nhàG tàiF trongF vàE côngD bỏD hoặcD tuyếnD
dụL máF dỗE
dụcS nghềO vàO đạiM quốcL phổL phápK thườngK thểK mầmK tạiJ bắtI đượcI ngườiI khôngI vớiI cóI côngH củaH từH hòaH trongH nướcH trungH thuộcG ởG chínhG tiểuG anG khácG theoG vềG hoặcG đểG trênG cấpF trẻF tưF đốiF thựcF nhưF cầnF huyệnF nàoF tốiF kiếnF phảiF địnhE đàoE choE conE sứcE dânE ngoàiE quyE doD nângD phòngD cảiD làD truyềnD cácD họcD thìD trởD trựcD
dụngV đấtR tàiO đốiO laoN biệnN cácN trongN vàN côngN choM theoM đểM cụM đượcM vốnM dịchL tráiL ngânL củaL thôngL kinhK nguồnK phươngK quyK hóaK trênK hoặcK thuốcK hìnhK vũK tạiK vàoK chứcJ hệJ vắcJ năngJ mứcJ phíJ cóJ nướcJ từJ cơJ khuJ khôngJ làmJ kếtJ tầnJ dữJ điệnJ giấyJ vậtJ sảnJ phảiJ tiêuJ chungJ mộtI sốI rừngI trangI quỹI khiI bềnI mãI đườngI tiềnI thiếtI nhưI nhàI thìI thuếI ngườiI thẻI tênI vớiI xeI chứngI làI chấtI địnhI thựcI chếI khoaH tươngH đúngH nhữngH vănH baoH giáH conH nguyênH chínhH khácH ổnH máyH hợpH dấuH hiệuH nhânH hếtH tậpH phụH hoạtH viênH quảnH thốngH quyềnH hàngH việtH màH đếnH lướiG mạngG raG thủG biênG mấyG ngoạiG tiếnG việcG bảngG doG kểG phápG thànhG chữG nhưngG tốiG luậtG rượuG vùngG danhG giảiG sauG bằngG dựG toànG phầnG thưG trựcG vềG trướcG đãG giáoG maG mậtG biểuG thườngG diG đơnG quốcF dùngF thờiF hồF miễnF phùF thửF trìnhF ưuF mẫuF điềuF ởF lửaF nhiềuF thẩmF hạF khoảnF loạiF giốngF khoF đaF băngF chốngF tớiF cungF địaF khoángF phụcF bảnF khámF lyF saiF thừaF xâyF gìF hạnF lạoF môF nàoF đồngF pháoF việnF bộF đầuF lầnF tácF đóF biểnF chuẩnF quyếtF sángF chiF nhiênF nếuF thuộcF tạmE kỹE mớiE ngayE riêngE temE dàiE hỗE lạiE nhằmE trụE tỷE hộE tàuE thươngE trungE bấtE cònE sinhE thayE tínhE sỹE chươngE rộngE vỵE dướiE hiệpE mọiE phânE tiếngE bịE diệnE giaoE lệE lựcE ngônE thứcE bìnhE chỉE cánE sổE chuyênE cáE phôiE dượcE tínE ủyE vậnD bảoD xuấtD khaiD liênD nhãnD nộiD phiD xửD đăngD anD báoD chủD họcD lựaD ngắnD đềD hoaD lợiD tríD cùngD cụmD hiệnD thanhD tiếpD
dứtP hoạtM hợpL hiệuJ việcJ quyềnI thựcI hànhH kểH khiH tồnH tưG giaoF trongF hônF giámF caiF đượcF luônF kinhE theoE liênE ápE hoặcE trướcE hưởngE ngayD tậpD điểmD
dừaH sênF
dừngM tàuG việcG hoạtG đóngG thựcF làmF xeE lòE nghỉE cácE lạiE ngayE hưởngE bánE phươngE họcE khaiE đónD giaoD hoặcD đỗD
dữR liệuR vậyG quáF riF
dựT ánS toánP trữN thảoN kiếnN báoN bịN phòngN thầuL thiK tuyểnJ thưởngI họpH phiênH hộiH địnhH cácH đánhH kiểmG trùG vàG cuộcG tínhF khuyếtF đồngF củaF lễE sátE kỳE đạiE cóE sơD xétD khóaD nhàD theoD
dựaL trênK vàoI
dựngS vàN côngM kếL cơL nhàL cácK dựK quyK vănJ hệJ theoJ khuJ chươngJ phươngJ cóJ mớiJ trongI báoI bảngI đượcI tiêuI trênI kinhI hoặcI phảiI hạI luậtH đềH kếtH bếnH trườngH làH lựcH đểH tạiH lạiH củaH hồH luồngH nộiH choG nôngG nghịG chínhG chiếnG môG địnhG đốiG môiG thìG khácG phongG thôngG chỉG bảnG danhG thựcG cảngG phápG cấpG đãG trụG thuộcG khôngF nhiệmF nướcF đườngF chuyênF gâyF tổF tàiF nềnF mấtF doF bộF phùF trìnhF xãE phầnE sổE bằngE giaE sốE triểnE nămE trướcE baoE trungE điềuE vùngE đôE gồmE mạngE đậpE ởE gắnE từE vềE hướngE mụcE phimE quanE vớiE chếE cầuE hìnhE lộD sânD khungD ngânD biểuD khoD phụcD thẩmD trạmD dữD thangD thànhD bảoD khiD mộtD quyếtD độiD
eQ khoảnK vàH
emQ đượcJ bịI điI làI mớiI cóI ởI ruộtI khôngI vềI dướiH chưaH tớiH xinH làmH trongH vàH từH gửiG gáiG mộtG chạyG gọiG hỏiG lênG mấtG vôG ơiG thamG theoG cầnG vàoG đểG cấpF nuôiF sốngF chịuF gặpF raF bỏF chậmF muốnF ănF baF bayF biếngF bàiF chàoF chánF chảyF chịF cũngF dắtF ghéF giùmF giờF haiF hồiF luônF lẹF lỡF muaF mỏiF mởF ngheF nghenF ngậpF nhaF nhớF nóF nấuF nằmF nộpF nợF phụF rốiF rồiF sạcF sốtF thángF thươngF tranhF tấmF viếtF xongF yếuF đọcF đứngF ướtF tạiE hoặcE phảiE dâuD rểD trênD khuyếtD việtD ngoàiD đangD choD
engF trênF
gaL vỳH đườngH dỡF làF hànhF xếpF hoặcE
gamH đếnF
ganE
genL giốngH vàG đủF đượcF đãF phảiD raD đốiD
gheG máyF ngoF
ghenF vôF
ghiR rõN trongL trênL chúL chépK nhậnK tênK âmK hìnhJ nhãnJ vàoJ sốJ nợJ đầyI theoI sổI lạiH cụH bằngH thuG danhG thôngG tổngG biênG nhữngG chữG chiG saiG mãG biểuF cácF ngàyF họF nộiF côngF thờiF giáF tạiF cáiF nhiềuF saoF taF vôF đấtF chỉF tăngF thànhF kếtE ýE lờiE dòngE làE giảmE nhậtE phiếuE thêmE nhớE địaE kýE nhưE ởE chứcD vàD
ghimE
ghéH cóF nhàF
ghépL vấnH giáoG môF cácF lạiF nộiF câyF trongE bộE nốiE
ghếI chờF ngồiE
giF
giaU đìnhP hạnO vềN côngM bảoM tăngM vàL đượcL súcL hoạtL thựcK củaK tốK hoặcK giaoK cácK đấuK theoK làK cóK hộiJ vàoJ doJ tưJ trongJ xâyJ chươngJ dựJ cầmJ ýJ việtI nhậpI đốiI laiI đểI phiênI hợpI phảiI tổI baoI bánI thìI thẩmI bồiH trênH đánhH quyH choH tiếpH nghiênH tậpH khôngH tạiH vớiH đãH phátH quảnH hàngH khóaH phòngH giảngH gồmH thuộcH thịH thànhG ứngG khácG điềuG giámG khiG tươngG quanG liênG tuyểnG hệG dụngG nướcG trựcG kếtG lậpG trợG đoànG đàoG gópG banG hòaG tựG tìmG truyềnG trướcG chốngG thỏaG cốG tỷF sửF thiF cuộcF khángF kiểmF cònF giảiF màF khảoF bìnhF bậcF giảmF thủF đầuF làmF biênF thiềuF quỹF nghĩaF sảnF đặtF cẩmF phốiF ởF xửF chiếnF hàF đặcF laoF hỗF đầyF quyềnF phụcF raF đếnE chữaE cungE nơiE thamE dânE hiệnE thửE xétE giaiE họcE vậnE ítE đóngE hướngE lựcE triểnE huấnE khámE sốE tốcE thươngE trìnhE cứuE đăngE đềE độcE quyếtE kýE tínhE địnhE sauE việcE xácE diễnE họpE gửiE quáE bằngE nhằmE nămE phânE phảnE cấpD giáoD khoaD muaD thôngD đồngD cảnhD nghiệmD xuấtD điD đóD anD báoD bịD chuyênD cơD thiếtD chínhD hằngD kinhD mạngD từD biểuD cùngD dịchD
giaiN đoạnN
giamO giữM cóH khôngH vàH thuộcG trongG đượcF bịF hayF hoặcF sẽF đạiF doF làE theoE thìE dinhE đểE phảiE củaE ngườiD
gianS thựcL làmK côngK thửK mạngK diễnJ lậnJ nghỉJ tậpJ bịJ đóngJ vàJ baoI thanhI thuêI đượcI dốiI tổI đàoI khôngI quyI tốiI từI đểH hưởngH sửH lưuH thiH tạmH họcH hoạtH dựH giảiH giữH khóaH đãH cònH điH tínhH kiểmH thamH banH xâyH chờH huấnH địaH hàngG trảG laoG củaG nhấtG giaoG vậnG đảmG giaG thẩmG hoànG chốtG cóG biểnG bắtG caiG choG tươngG xácG nộpG ngườiG theoG cấpG phụcG điềuG kýG hợpF lậpF ápF trựcF cácF chưaF tiếpF ítF bảoF gửiF làF tàiF dùngF nàoF chấpF chậmF tìnhF đăngF nhậnF xuấtF nàyF chuyểnF lấyF trongF cơF truyềnF đóF quáE giữaE xửE cụE phátE hỗE tàuE xétE khaiE mởE ởE báoE tríchE đánhE hạnE miễnE ngừngE tạiE dàiE tiếnE giảngE kếtE màE doE chuẩnE liênE ngắnE thôngE xemE đoE cầnD kéoD thuD xảyD phảiD quảnD đìnhD gầnD hoặcD khácD sauD triểnD ghiD thảoD tăngD bayD bổD kểD ngầmD sớmD trênD hànhD kinhD toànD vớiD
giangJ cóF
giaoT dịchQ thôngQ đấtM nhiệmM choM quảnM kếtL côngL tàiL quyềnL nhậnL vàK dựJ nộpJ theoJ thựcJ trựcI trongI hoặcI khuI hàngI ngườiI hồI khôngH cóH kếH củaH đểH lạiH đượcH chủH ngayH tiếpH khoánH rừngH cắtH nhauG diệnG tráchG cơG mặtG banG sảnG vănG cácG giữaG vềG phảiG vụG sốG phụG bíF đồngF giámF bộF đạiF mộtF lưuF đơnF quyếtF bảoF nhàF quáF tổF đốiF tạiF từF vậtF ủyF toànF làE thìE chỉE thầuE chứngE quyE xửE việtE đưaE giấyE liênE sởE sửE thứcE làmE tiềnE vốnE biênE khácE mẫuE xácE trênE tựE vớiE kinhD tiếnD chínhD cụcD lậpD tổngD bảnD bằngD cấpD việcD nhưngD thuốcD xăngD đãD đúngD màD đầuD
giayH chungE
gieoG trồngG
giàJ yếuG cỗiF khôngF rồiF đauF
giànI diG choF khoanD
giàuH
giàyG daE
giáU trịQ đấtO tàiN vàL củaL dịchL bánL kếtK theoK chấtK sựK tínhK từK tácK đượcK cácJ khởiJ vềJ việcJ quyềnJ nguyênJ ngoàiJ thựcJ côngJ lạiJ tìnhJ viênJ khôngJ choJ cướcJ thuốcJ địnhJ thịI hoặcI trongI muaI kỹI làI hiệuI thuêI mứcI đểI tốiI quyI tiềmI anI đốiI hồI doI rủiI hiệnI tạiI hàngI lôI phảiH thànhH trựcH baoH đãH chuyểnH cóH điềuH cấpH dựH thìH đầuH cơH giaoH phongH hợpH điệnH trênG nguyG vậnG thanhG năngG cụG saiG sơG khảG đạtG thấpG tiêuG chàoG hoạtG hảiG thamG đápG chươngG thôngG sảnG bằngG cảG tổngG caoG chứngG véG chiG khácG môiG vốnG nghiệmG trúngG giữaG vàngG độcG thuG phátF đếnF góiF xâyF eF độtF ghiF xăngF hệF thúF phươngF tiềnF độF ứngF dữF hàiF raF cổF khiF nhưngF nàoF đềF biếnF càF mấyF mềmF niêmF thêF đảngF đềnF màF nhiênF thiệtF trữF tínF nộiF trầnF tươngF dướiF mộtF lầnF quáF trướcF xácF hốiE kếE ngạchE phùE soE xuấtE cungE trìnhE ngàyE đăngE chungE chuyênE nguồnE thuộcE vớiE nhuE tạmE ápE đặtE khoánE thủE xếpE chínhE sànE banE bìnhE gồmE sauE cốE chưaE trảE địaE ởE giámE sửE thỏaE ảnhE nhàE tiếnE việtE bảoD bấtD lênD trungD hạchD kháchD sốD tiếpD toànD tuânD cầnD lậpD tangD tàuD cuốiD cụmD kinhD liềuD tổD xuốngD bịD hoànD ngườiD nhậpD nhữngD rừngD đóD đầyD
giácL vềE tộiE
giámS sátQ địnhP đốcP hộL thịJ khảoH
giánK tiếpJ điệpH đoạnH
giángH chứcG cấpF
giáoS dụcS viênN trìnhK khoaK sưK dưỡngJ trựcI cóH vàH dạyH giáoG trongG đượcF theoF ởF mìnhF nóiF điF củaF hoặcF tậpE giảngE làE thamE trênE phảiE độcE chínhE ánE khôngD đangD vụD khiD nhânD
giápK laiH ranhG vớiF lãnhE lưngE bênD phíaD
giâyI phépE
giãnF cáchD
giêngG nămF
giòF thủF
giònG hởF
gióL mạnhF mùaF hayF rồiF vàE
giùmL conG tuiG baF bàiF bácF choF chịF cóF emF hồF máF tôiF vợF điF
giúpP phápM việcK xãK bộJ đỡJ ủyJ viênI chínhI cháuH ngườiH thủH emG chủG choG họcF sứcF côngF thưF bàiF chịF conF mìnhF tổngF cácE giámE đốiE chánhE trưởngD cơD củaD bạnD hộiD sinhD
giườngI bệnhG thếF
giảN mạoJ tạoH địnhG tàiG củaG cóG trongF đểF khôngF bịF dấuF hoặcF vàF truyềnE đốiE làE sửE theoD
giảiT quyếtR thểN trìnhM phápM thíchM tríL viênK thưởngK tranhJ ngânJ phóngJ thànhI thươngI ởH thiH mậtH tỏaH tạiG đápG vôF giữaF tốiF ngườiF vớiF baoF giùmF giúpF làmF mãF nhiệmF tánF đấtF vàF đượcE củaE báoE trongE hoặcE khátE cứuE ngạchE theoD nhấtD đểD cóD khôngD phảiD
giảmP tiềnK thuếK thiểuJ khảI giáI nhẹI nghèoI trừI thờiH chiH vốnH mứcG họcG tácG phátG thuG sútG sốF hoặcF doanhF chấtF nghĩaF tàiF cânF mỡF thếF thiF phíF theoF tảiF miễnE côngE tốcE vàE dầnE khốiE củaE xuốngE tầngE tốiE cácD tổnD hìnhD mộtD bớtD kiểmD
giảnK hóaH biênF nhấtF
giảngO dạyM viênM cóF củaE cấpE bìnhE đườngD vàD
giấuJ làG khôngF
giấyT chứngR phépR tờP xácN đăngM ủyK gìK khaiK đềJ độcI hoặcI giớiI triệuH hẹnH báoH tiếpH sangH củaH biênH thôngH khôngG nàyG côngG cũG vàG chuyểnG khenG bảoG choF raF mờiF màF từF ngườiF viếtF hoàiF hộF kếtF rồiF sửaF trướcF miễnF inF vậnF nộpE theoE khámE đượcE rútE đếnE kiểmE niêmD cóD camD
giầyI vảiG daE
giậnG thìF điF
giậtH mìnhF
giặtI kêuF áoF đồF
giếngK khoanH đàoE
giếtJ mổJ ngườiG
giềngH
giọngG tậpF nóiE
giỏiI củaF vậyF
giốngN câyL vậtJ thủyI lúaG nhauF bạnF nhàF nàoF vàF gốcD ngôD
giỗF
giớiR hạnM thiệuM hànhK tínhK quốcJ đấtJ vàJ trongJ bảoI đơnI đượcI rừngI củaH đườngH theoH sốH đểH vềG biểnG làG khuG chứngG cóG tạiG bấtG quyG trênG đãG giữaG việtG choF hoặcF phảiF thựcF lấyF cácF nướcF thửaE địaE vớiE vùngE phíaE thuộcE nghiêmE sửE vàoE bênD nhậpD hóaD khaiD khiD khôngD ngoàiD phạmD
giờP làmK kểJ chuẩnJ thìI trởH theoH vàH trướcG bánG nàyG rồiG trongG giảngG đốiG sángG đượcG phảiG đếnG hànhG nghỉF chiếuF lênF ngàyF khôngF mỗiF bắtF chưaF coiF trừF dạyF mởF baoF chuyệnF cònF emF ghiF lẹF mấyF mặtF mớiF nợF thuộcF thếF thờiF trưaF trườngF trẻF tôiF vănF vậyF đáF đốnF thựcE hoặcE họcE hàngE cậpE sauE vàoE lýE caoD
giờiF ơiF
giụcH làF
giữR đếnL chứcK tàuK gìnJ nguyênJ trongI bíI vàI hồI tàiI lạiI ngườiI tạiI đượcH phạmH vaiH cóH cácH chấtH theoH hoặcG trênG chuẩnG đểG vũG từG phảiG ngạchG conF bảoF cùngF hàngF thôngF baoF bắtF càF hếtF vậyF thìF hòaF chứngF củaF khôngF mộtF vậtE tiềnE quyềnE tangE thẻE kếtE đồE bảnE choE nguồnE đầyE bậcE giấyE doD tạmD vữngD nướcD thuộcD đốiD hànhD quyếtD sổD thựcD bịD làD ngânD hộD khácD
giữaP cácN cơJ haiJ ngườiI côngH ngânH doanhH chínhH đơnH chủH việtH bênG giáG tổG đườngG nhữngG sốG tổngG nhàG vợG vănF cóF kỳF thưF bộF đêmF hệF độngE trungE chaE quỹE hộiE caE giờE nướcE ủyE phươngD tàuD thànhD củaD cấpD cộngD quyD ôngD banD nămD
gomK vàF hàngE
gàK làmF bỏF cóF sauF taF vịtF nhậpD
gàngE
gácI đêD
gáiJ tôiH bếnF ngồiF sinhF
gánhH rauF
gâyQ thiệtN raM hậuK tổnK thươngK hạiK mấtK nghiệnJ ôJ rốiI ảnhI bệnhI nguyI hưH cơH khóH cảnG trởG nhiễuG taiG nhầmG phiềnF nhằmF phươngF tácE cháyE nhiễmE hiểuE mêD
gãyH nhánhF
gìS trongL choL đểK khiK vậyJ đốiJ nếuJ thìI thếI màH hếtH vớiH bâyG theoG vềG đâuG khácF bạnF chơiF càngF côF củaF emF hợpF khôngF ngồiF nhấtF nhỉF nèF nổiF sauF trướcF đenF đâyF đóF đượcF đầuF đẹpF ạF ởF
gìnK giữF anF trậtF nhữngF vệE vàD
gòI vấpI
gònI cảF lạiF raF
gócK vớiG trênF
góiN thầuL sẵnK củaG thuốcF vàF cướcF dịchF nguyênF bánhF răngF xongF hàngD hoặcD sảnD theoD
gópP vốnM củaK ýK phầnJ vàoJ đủH tựH tàiH tạiG quỹG choG từG theoG bắtG cóF tiềnF vàF hoạtF trongF điệnF côngF giờF bằngE hoặcE đểE tốiE kinhE đốiD phảiD quyềnD
gôF
gônI tiêuF đượcF sauF
gõG tiếngF
găngI tayI
gươngH mẫuF
gạchJ menF gầnF nổiF thìF chéoF ngangE
gạoJ khôngF vàoF nếpF xuấtE
gạtF
gấpI đôiG mấyF
gấuF áoD
gầnN nhấtL đâyH khuG biểnF nhàF nămF sânF đìnhF bờE
gắnO liềnN vớiL máyG trênG kếtF độngE dấuE bóD biểnD vàoD
gặpM khóH ngườiH aiG côG sựG thânF đượcF anhF bịF chuyệnF chúF cánF emF lạiF sếpF gỡE nhiềuE rủiE phạmE phảiD
gỉE
gọiP làN chungM tắtL nhậpI củaH điệnH tậpH hoàiG làmF huấnF quảngF lạiF tênF quáF sốF trướcF côngE khácD
gọnK làH gàngE thìD
gốcO củaI việtI hoặcI vàI từI sảnH đượcG xuấtG giấyG gỗF đểF choF hợpF mấtF thựcF theoE tráiE thủyE lâmE ngoạiE trongE làD độngD cácD doD thìD cấuD phảiD tàiD
gốiG trờiF
gốmF
gồmS nhữngO cácN cảM cóK quyềnJ gìI chiI việcH đạiH mộtH điềuH nhiềuH mấyG đơnG thuếG chủG tàiG tiềnG sốG côngG nộiG thờiG đấtG tênF haiF tổF ngànhF thôngF trồngF ngườiF ảnhF cơF giáF nhàF hệF toànF danhE hoạtE phầnE vốnE tốiE bảnE tổngE dịchE trưởngE vănE báoE giấyE quyE mãE doanhE trườngE hồD kinhD thànhD tờD đườngD kếD ngânD baD giámD từD đầyD dựD tấtD máyD đềD
gỗL khôngG hợpG trướcF thuộcF nhậpE xuấtE cóD vàD trònD
gộiF nàoF
gộpG
gỡI bỏF khóF
gợiF ýF
gửiR báoM hồL bộL choL đếnL thôngL vănL cơK quaK trựcK vềK việtJ quyếtJ kèmI đơnI ủyI sởI vàI bảnI cụcH ngayH bằngH hàngH cácH khôngH thẩmH kếtH củaH theoH lạiH khoH cóH tiềnG tớiG tạiG giấyG vàoG lấyG trướcG đượcG danhG ngânG sốG vụG tàiG chứngG dựG giữG khiG chủG phiếuF đềF ýF mẫuF mộtF ngườiF tổngF xeF phảiF chịF hìnhF thưF xãF tổF biênF yêuF côngF hoặcF trảF dữE hộiE phòngE điE đểE kếE làE đăngE tinE quỹE trênE banE doanhE lưuE trongE xinE hànhE đồngE lệnhD bịD tiếtD nộiD bênD chiD chậmD từD đãD thanhD bảoD cấpD kýD
haK trởG đấtD
haiP bênM thànhJ mươiJ lầnI phầnI túiH tàuH nămH xãG đứaG đầuG mặtG trongG trămG nhàF vợF tỉnhF giờF gồmF tờF trởF vănF bữaF chụcF giảiF mớiF tanF tuiF hoặcF hìnhF ngườiF bánhF chiềuF màF loạiE kỳE bộE cạnhE phươngE củaE bảnE phảiE điểmE đượcE chữE nướcE sốE hayE đơnE cơD thángD bàD làD đườngD vạchD
hanE
hangG
hanhI kemH
haoM mònJ hụtI phíH tàiH nguyênF xăngF năngF nhiệtD nhiênD
hayQ saiN khôngN hiệnH làH côngH giáG nhiềuG ngườiF bênF bằngF chuyểnF giảmF tạiF chiềuF xãF bảnF chóngF chồngF doF ghenF giùmF hayF hếtF lợpF mìnhF mơF mưaF mấyF nhaF nhấtF quênF quảF saoF sàiF sợF trốnF trồngF vậyF xeF xuốngF xôngF ănF điF đăngF mộtF chưaE toànE
heoJ conF cáchF dạoF dịchF hôiF làF thìF
hinhE
hiếmK đượcH nhómF vàE
hiếnL phápK máuG môF đấtF chươngE xácE
hiếpH anG
hiểmS xãP yO thấtL tiềnL choK vàJ taiI vềI đượcI theoI hưuI phiI trênI thìI phảiI vyI cóI hoặcH tráchH củaH khôngH trongH nhânH nướcG nghèoG đốiG bắtG đểG làG nôngG đãG liênG khácG cháyG thuộcF anF chưaF khiF quyF sứcF thựcF vàoF quáF doF hàngF tạiF khaiE bằngE xeE tươngE đếnE màE từE gốcE baoD ởD sauD cònD đứngD mớiD vớiD
hiểnI thịI
hiểuN nhưM thếJ biếtI vềF gìF rồiF saoF tiềnF làE rõE saiE vàD nhầmD
hiệnV theoR cácQ nhiệmO hànhO việcO côngN thủN dựN nghĩaN nhưN thôngM quyM quyềnM chếM hợpM chươngM nayM kiểmL hoạtL vàL quảnL trạngL trongL cóL kếL chínhL giámL vậtL bằngL mộtL đúngL đầyL chứcL tạiL trênL quyếtK trườngK đượcK đăngK giaoK điềuK hoặcK trợK nghịK chuyểnK bảoK đạiJ thíJ báoJ tượngJ nếuJ đềJ khiJ đánhJ biệnJ khôngJ phápJ thanhJ dịchJ cơJ chứngJ củaJ đầuJ đốiI tráchI phươngI thuI nộiI kếtI tàiI choI nhữngI muaI phânI sauI khaiI thếI kêI yêuI quaI cấpI mụcI thẩmI xácI chiI hưởngI giảiI vănI thìI chỉnhI trướcH nghiệpH tiếpH nộpH dướiH vềH chiếnH rõH bồiH thỏaH thốngH tổngH dânH nghiêmH ngayH xửH từH xongH tộiH ủyH saiH đangH địnhH sựH kýH vyH chuyếnH lậpH quanH sốG đồngG cungG sắpG diệnG ngườiG lạiG hỗG bởiG cưỡngG khảoG liênG xétG đếnG tốtG trìnhG tưG góiG đểG sảnG tươngG nămG màG đấuG bànG cảiG ởG bánG hàngG nhậpG hòaG ràG xâyG độngG hạchG hữuG lệnhG sửG camG ngânG sátG toànG ghiF trựcF vụF đãF cậpF khoảnF kịpF tiêuF bìnhF thaoF đàoF gửiF sápF hiệpF luậtF tuyểnF phảiF thừaF tênF tựF vớiF khámF tínhF khuyếnF anF hoànF phổF dấuF khoángF lưuF cuộcF ứngF chỉF lỗF sàngF thayF bàiF giờF phátF tríchF chàoF chủF mấyF tổF phépF lộF nhiềuF thườngF nghiênF thiF xãF vậnF giấyF khoánF tạmF rútF giảmF kiếnF xếpF đóngF cổE lấyE lồngE sửaE thànhE bùE giữE kỹE mứcE nguyênE niêmE chămE hiệuE phòngE phầnE đườngE bệnhE truyE trồngE soE thấyE tấtE xuấtE bổE độcE cáchE giáoE hệE phùE biênE kểE loạiE làE nhằmE thờiE sơE thêmE ítE hồE hủyE miễnE từngE ýE đoE hìnhE thửE trảE táiE cụE nếpE raE vàoE vượtE chấmE nguyE sớmE hươngE hướngE khắcE nhưngE tìnhE ápE bắtD chuẩnD cảD lựaD quảngD tuyênD tậpD vỵD cộngD giaD giáD môD tácD giaiD hằngD nângD tốiD chấtD diD mởD bấtD cùngD dánD lãngD ngàyD ngừngD ấnD biểuD bảnD doanhD khấuD trưngD
hiệpO hợpL địnhL hộiJ thươngH bìnhH đồngH phụG cácE
hiệuT lựcS quảO trưởngL củaL chuẩnK vyJ yêuJ truyJ chỉnhJ xửI vàI quyI đượcI làI thiI đườngH suấtH ưuH khởiH trênH hàngH thìH xeH khôngH tộiG theoG khiếuG biểuG khiG quốcG cóG hoặcG ứngF nhậnF hóaF tráiF giaF đínhF cảnhF nguyF chiaF gìF lệnhF phạtF kiểmF côngF đểF phảiF choE gắnE hìnhE mắcE bấtE bằngE vệE chứngE mẫuE bịE đènE quânE đăngE bảoE giaoE quảnE đóE đốiE báoE khácE màuE chungD phươngD doD ngànhD tươngD mảnhD phânD tàiD vinhD cácD cấpD dụngD lưuD năngD sốD trongD rủiD truyềnD từD ởD
hoH khanF sặcF soE
hoaN tiêuK lợiJ hồngH nổH vănH choF gìF lanF mậnF kỳE tốiD cúcD
hoanH vănD
hoangK dãJ bịG hồiF
hoeF àF
hoiF
hoàiM khôngJ màH vậyH bựcF chuyệnF chánF cứF nóF phảiF saoF ởF
hoànQ thànhO thiệnN trảM thuếL chỉnhK toànJ cảnhJ lạiJ tấtJ kiếmH côngH choG phầnF nộpE theoE chiD họcD nhậpD
hoàngJ quốcG anhF liệtF
hoànhF trángF
hoánL đổiK cảiG tàuD
hoãnL phiênI chấpI xuấtG huấnF nghĩaF nộpF thựcF việcE thiE
hoạchS vàN sửM phátL đầuK xâyK tổngK đôK tàiK kiểmJ cảngJ lựaJ bảoJ chiJ đượcJ thựcJ phòngI chungI tỉnhI đãI ứngI vùngI củaI cóI hoạtI vềI theoI phânH ngànhH năngH thuH đàoH quảnH côngH tổH vốnH sảnH khôngH mạngH triểnH anG hoặcG cấpG khắcG cácG điềuG đốiG giámG hóaG đểG làmG khuG hằngG vậnG địnhG diG hệG nămG khaiF giáoF bayF dựF hỗF kinhF quyF khoángF thanhF hàngF bồiF nạoF chuyểnF thủyF thămF trongF vayF choF khácF cụcF phảiF thửaF liênF thìF tiếnF khuyếnF đêF kếtF lâmF hạF tácF tiếpE cưỡngE cảiE quảngE giaoE tuyểnE giảiE lấyE doE thuêE trênE phổE thuộcE chuyênE dàiE nàyE sửaE sốE đềE quốcE trồngE đánhE cungE dạyE sauE caoE hànhE trướcE làD tuyếnD bốD thiD trìnhD xácD phốiD độngD phụcD ràD đấuD giảngD nôngD đóngD cầnD gồmD
hoạiL hoặcH đấtH chốngG việcF theoF tàiD
hoạnJ hoặcE
hoạtU độngT phíI chấtI độG củaG vàG tônF quânF baoF choE theoE chungD cộngD trongD tínhD cáD
hoảngE
hoặcV cóN ngườiN khôngN cácN cơM bảnM giấyM bịM mộtM theoM quaL đượcL đãL gâyL tổL thayL bằngL vănK toànK quyếtK côngK thôngK gửiK chủK ủyK làmK phạtK trongK khiK thựcK củaK chứngK cấpJ chuyểnJ từJ doJ đềJ chưaJ báoJ choJ điềuJ trìnhJ nhiềuJ quyJ tươngJ độtJ banJ sốJ tàiJ đạiJ kếtJ nơiJ đơnJ chồngJ cáJ hợpJ raJ thuJ sửJ tổngJ trựcJ chiJ tiêuJ thamJ phânJ trênJ điểmI yêuI đểI tạmI giaoI bổI bộI đangI thỏaI giảmI tạiI hủyI sởI chấmI nhàI thànhI hànhI phápI phươngI thuêI phảiI sửaI hộI ởI tựI xácI địaI phốiI xétI phátI nộpI hìnhI thểI đăngI nhậnI hộiI khoảnI ghiI làI giáI kiếnH cungH chỉH phêH sauH đặcH dùngH kiểmH thiếtH liênH tiếpH chấpH giaH khảH dựH phầnH sảnH bỏH giánH vùngH nhữngH vyH thuộcH bảoH phóH giảiH doanhH hồH tòaH hàngH trườngH vỳH nuôiH đìnhH khuH trungH dướiH mẫuH ngàyH trảH caoH giámH thẻH mấtH tênH buộcH bánH bênH đưaH kểH lợiH hệH truyH tộiH trợH đóngG nhómG cổngG xuấtG hoànG tiếngG hoạtG muaG cấmG xửG phụG chuyênG pháG việcG đấuG táiG mẹG quyềnG sỹG thủG đeG kếG thờiG sựG trangG phòngG biênG dịchG bệnhG kýG mứcG nướcG bãiG thanhG cầnG hưG tậpG khaiG nhậpG thânG thươngG bấtG hạnG trởG hướngG chínhG lựaG thưG hếtG loạiG vớiG chấtG việnG đốiG giữaG hỗG nộiG tríchG ápG lưuG chậmG cănG cánG miễnG cụcG quáG đồngG chươngF hạngF nângF dữF lớnF ngânF vậtF thuốcF bồiF cùngF họcF tiềnF chứcF hiệnF lĩnhF nhânF tỷF thấtF vậnF vềF hóaF sổF tịchF xâyF nguyF phiếuF thiF tăngF nguồnF đánhF ướpF bíF chếF cốF nguyênF địnhF chốngF lậpF quảnF đầuF sinhF trướcF cảiF ngừngF phụcF từngF đườngF đặtF cảngF lýF nghỉF tínhF cảF thụF tùF tấtF cửF saiF đếnF ảnhF chếtF dấuF rútF thẩmF tínF quốcF độngF baoF ngoàiF trưởngF môiF khoF ngănF xemF khởiF mãF phảnF vàoF thiếuF tàuF tạoF biểuF diF haiF mớiF nghiênF tráiF tìnhF điệnF biệnE danhE nhiệmE xóaE luậtE lấyE mặtE tờE tửE chỉnhE nghĩaE ngànhE trụE cáchE hàmE máyE bốE dạngE dừngE khốiE kéoE mởE tiếnE đạtE nămE suyE thấpE bànE taiE vượtE điE ngượcE nhiễmE quỹE cònE cảnE cổE gópE kháchE niêmE soE giữE hiệuE mụcE phạmE vụE dòngE giớiE rừngE xeE conE lệnhE tướcE ýE chiếmE cậpE họE nghềE sẽE vốnE vợE đoànE camE chaE kêE lãnhE nghiE thiệtE thuyềnE bảngE laoE thườngE dượcE giảE khóE nếuE quýE thửE trọngE vướngE ítE gắnD khámD sơD thôiD vỵD ứngD anD bưuD cảnhD kỹD tốiD cộngD khắcD kiêmD ngâmD nhãnD trạmD xảyD đáD giảngD hạD kinhD môD thángD yD chiềuD cụmD duyD giáoD huyD khuyếtD mangD ngoạiD nhằmD sángD thừaD tuyểnD viếtD cưD cửaD dánD khiếuD ngayD saoD trốnD vắngD xâmD độiD
hunF khóiF
hungE
huyP độngN quânL trưởngJ đơnI giáI phòngH bộG gâyG cácG hoặcG chươngG cấpF hiệuF vaiF chữaF lựcF tàuF vàE ứngE cơE khẩnE tínhE trựcE củaE hiệnD quyềnD truyềnD điềuD nướcD bảnD
huynhF cóF
huyếtI ápH họcE thanhD tươngD
huyệnQ cóJ nơiI vàI đượcH quyếtH làH cũG hếtG hoặcG thựcG vềG trởG trongG đảoG nghèoG cấpG đểG theoG baoF phêF đangF tổF xuốngF chiaF dôiF phảiF thuộcF quảnF cụmE ủyE khôngE xemE gửiE chuyểnE doE thìE báoE quyE trựcE banE đãE lậpE raE khácD trìnhD đốiD giaoD làmD tiếpD chịuD gồmD
huyệtE
huânH chươngH
huấnO luyệnO nghiệpH vềH kiếnG chuyênG choF hòaF lệnhF vàF nhânE nângE quaE anD
huếI vớiF ănF giaiE
huốngL khẩnH nàoG nguyG sựE bấtE vềD
hyI sinhI
hàN nộiM giangG kiềuF nhỉF nămF tĩnhF choD
hàiK cốtJ hòaH lòngH vềF
hàmM lượngK sỹG nàoF cơE caoE đạiE cấpE thượngE đốiE trungD quânD
hànJ quốcG chàoF hếtF khócF lâmE
hàngU hóaR khôngQ hảiO nămO nhàO dựL thángL thươngL đaL nướcK nguyK đóngK vàJ đượcJ xómJ củaJ chínhJ hoặcJ giámI ràoI cóI sửI ủyI ngàyI theoI quýI làI xuấtI cứuI nhậpI giảH mâyH lưuH thanhH thựcH miễnH phảiH trongH phátH đặcH doG thìG vềG bánG loạtG vớiG đểG cungG mẫuG đốiG nhậnG đầuG tồnG choG tạiG đãG tuầnG gửiG thừaG xăngG phụcF chungF xâmF cạnhF kèmF địchF thuộcF binhF câuF hợpF nàoF môF nơiF ănF khiF bánhF dừaF gọiF cấmF chịuF màF gỗF biênF trênF trựcF vayF đềE khácE quyE đàoE sảnE dệtE yêuE đơnE chữE tạmE thuốcE đếnE liênE muaE thậpE lẻE quáE thậtE từE phùE sauE đóE chuyểnE đăngE quốcD bịD giaoD đủD nhiệmD nôngD tiêuD bằngD thủyD
hànhV chínhR vyR ánQ kèmQ nghềP quyếtN kểN vàM kháchM quyM thôngM cácM mộtM côngM từM theoL tốL hệL củaL langL nghịL vănL viênL hoặcL độngK lýK phápK luậtK tạiK trìnhK kiểmJ hoạtJ xongJ tráiJ vềJ thìJ trongJ tốtJ đượcJ hìnhJ danhJ cóJ thuốcJ sauJ đốiJ bảnJ phảiI nghiêmI tạmI điềuI sảnI cổI làI khôngI chứngI việcI biệnI xuấtI tiếtH bayH hồH đểH kếH tiêuH thanhH chươngH giaoH thủH trênH khiH choH thựcH xácH trướcH thửH nhưngH mớiH chếH báoH cơH thẩmH đánhH thiếtG bênG màG nhàG khaiG địnhG hòaG nộiG quyềnG ngayG tàiG quỹG phiênG dựG tựG máyG thêmG láiG đặcG họpG thịG trungG thươngG liênG nhữngG đếnG vớiG đúngG doG đảngG ởG chuyênG nhiệmG đãF nhưF tiềnF anF phimF xétF đầyF trangF biểuF kếtF phầnF sựF xửF bìnhF lệnhF véF bằngF đoF chiaF giámF lậpF sơnF thuF tinhF khungF trựcF tổF giốngF mẫuF nghiênF phươngF phânF ràF thờiF chưaF hiếnF khácF khảoF bởiF giảiF biênF cuộcF khámE lấyE nghiệpE sửaE bộE cấpE nghĩaE trạmE nhậpE nướcE xeE bảoE chuẩnE chỉE hợpE kỷE phánE temE đăngE lướiE ngânE doanhE dượcE hạE quốcE vỵE cưỡngE xemE bảngE cònE hóaE giáE kỹE tiếpE hướngE riêngE đồngE ấnE hộiE toànE baoE khoảnE mệnhE phòngE tínE đầuE gửiE lầnE nhằmE vắcE kýD tốiD giấyD kinhD đườngD phùD quảngD thẻD tươngD cổngD niêmD bỏD hàngD làmD bổD chủD gồmD lựaD mạngD mởD nếuD phátD đangD
hàoG
háiH hếtF dượcD
hánH thếF
hátK bàiG khôngF nàyF thửF tiếnF tớiF
hãmF
hãngK hàngK vậnF
hãyG liệtF môF
hèK thuF màF nàyF phốE củaD
hécH taG
hìnhT thứcQ sựP phạtM thựcM thànhM ảnhL vàJ hoạtJ quảnJ sửI thiI cóH đượcH quốcH kinhH tổH sởH chữH đáyH tàiH côngH sốH doanhH sảnG dạngG củaG trảG dịchG phátG dángG vuôngG triểnG trònG liênG thìG tuyếnG họcF tỷF hoặcF thuF cộngF việtF nhưF nàyF quaF nhằmF theoF chụpF nàoF mờF nhỏF tôiF xanhF đẹpF báoF cơF anF bảoF tiênF trìnhF đầuF khaiF khuF phảiE vẽE xửE tiếpE nhậpE trongE xổE giaoE đểE cấpE làE thịE giảmE mớiE thamE trênE biếnE chínhE dữE ứngE cụE phùE tạiE nghệE đơnE cungE vềE đồE chấpE cánhE hợpE phụcE thiênE doE dựE giảiE kếtE đàoE đãE choD sauD thanhD thểD taiD tháiD tròD trụD vậnD môD nướcD quyD đốiD khốiD thôngD bằngD nhàD trựcD huyD xuấtD
hòF lầnF
hòaP giảiN xãN nhậpJ đôngI bìnhH lânG tanF nhiệtF giữaE vàE lợiE dânE khôngE
hòmH thưE phiếuD
hònE
hóaT chấtO đơnN xuấtL vàL cóL theoK đượcK nhậpK họcJ thuộcJ trongJ khôngJ nguyJ lãnhJ củaJ làI hoặcI đãI choI đểI quaI bịI đóI phiI quyI phảiH tạiH màH vănH trênH quáH thìH bằngH đốiH lỏngH cấpH kếtH cácH ởH khiG phẩmG tạmG sảnG kinhG khácG côngG quốcG giaG doG tồnG từG tươngG thôngG anG cấmG dướiG dượcG nhómG thủG dữG hồG cơF miễnF đấtF thựcF dânF lưuF vậnF chuyênF vớiF thônF trungF tânF bánF xãE đápE doanhE vyE sauE baoE gửiE muaE phụcE siêuE đangE đếnE trướcE truyềnE vềE chưaE sinhE trảE vàoE chịuE sốE thànhE hoạtE phùE yêuE nêuD nghệD liênD nộiD tàiD việtD cầnD dễD bảnD gâyD ápD dựD giữaD hàngD mẫuD nhưngD xâmD đêD đúngD
hócG xươngF
hótF hayF
hôF sơD
hôiH khôngF quáF
hômM nayL quaI nọG trướcF bữaF nàoF sauD
hônO nhânM cóJ thìJ vớiH làH giảH bịH ởH vàH khôngG tráiG theoG củaF đãF đểF màF nhưngF đốiF muốnF cầnF lạiF thếF xinF xongF hoặcF
hôngH dìF vậyF
hõaF thựcF
hùngJ dựngF mỗiF xómF lựcE dânE laoE
hútK thuốcG đầuG cácE ẩmE nguồnD
hũF đườngF
hơiJ nướcG baoF thởD
hơnP hoặcJ mứcI giáI soI sốI mộtH haiG tiềnG quyF đãF baoF nhiềuF ngườiF thìF thờiF conF vợF chiF nhưngF theoE cácE trongE vàE hạnE khôngE tổngE tỷE đượcD choD tốiD vốnD
hưM hỏngM hạiI cáiF giữaF máyF mấyF quáF rồiF saoF
hưngH yênG
hưuO tríM trướcH củaH từH hoặcG đốiG đượcG theoG hằngG cóF chếtF raF bịF rồiF hàngE quyE thìE vàE ởD
hươngJ ướcG nênF vớiF liệuD
hướngS dẫnR thầnK phátJ nghiệpI đếnG nhàF củaF điF sửF vềE nghiênE vàE tớiE giảiE tuyếnE nghềD dòngD hoạtD
hưởngR chếM trợM đếnM lươngL củaJ cácJ chínhJ phụJ ưuJ bảoJ xấuI dụngI ánI quyềnI mứcI lợiH theoH mộtH tớiH thừaH trongH miễnH baoG nhữngG diG trựcG nghiêmG tiềnG vàG giáG lãiF thùF kinhF lớnF hỗF cảF làF nghỉF sinhF từF bởiF thụF thuếF hoặcF đốiF thêmE hoaE ởE quyE cóE nguyênE tiêuE cộngE doE đượcE hệE nhiềuD ứngD khiD khoảnD tạiD đểD
hạQ tầngP sỹL cánhJ duH lưuF thìF longF ápF bậcF thấpE huyệtD
hạchN toánM cấpI láiH vàF thựcE theoE lýD nghiệpD
hạiQ choM củaL vềK doK trongK đếnJ thìJ hoặcI khôngI theoI vàI thựcI đốiI đượcH khiH từH làH cóH nghiêmH baoH phảiG thuộcG tàiG tìnhG đãG đểG khácF mấtF diF xảyF trênF phátF rừngF trẻE đángE tạiE gâyE đóE nếuE vượtE vậtE quyD hạtD trướcD thuốcD lợiD vớiD
hạnT củaO chếN sửM mứcL vàL quyL giấyL nộpL cóK theoK khôngK tạmK đượcK choK hiệuK giảiK baoJ sauJ mộtJ thanhJ gửiJ bảoJ haiJ khácJ hoặcJ thựcJ tốiJ ngạchJ trongI thờiI đểI mấyI trảI quyềnI dướiI làI nàyI giaoI từI ghiI giaI hợpI thìH chấpH đăngH điềuH đốiH hoạtH quảnH khángH cấmH trênH cònH ởH đãH màH thuêH doH thôngH dựH lưuH báoH chứngH việcH xửH phòngH cấpH phảiH dùngH nêuH côngG baG nàoG bịG hánG kiểmG mườiG làmG bởiG tuổiG đạiG ápG nhưG khiG nhậnG nămG giaiG tráchG vềG cơG đìnhG traoF nhưngF bắtF hoànF tạiF đềF biệtF chậmF thuF cácF thêmF giámF phêF chiF chuyểnF hủyF lệnhF đơnF chuẩnF gìF thẩmF viênF ủyF khaiF sốF dàiF vừaF ítF nhấtF xácF cungF đóF quyếtE cụE ngắnE phụcE tríchE vayE xétE yêuE bảyE mùaE thỏaE vốnE saiE bằngE hoãnE ngoàiE raE táiE khắcE tiếpE bổE cựcE địnhE nợD anD chướngD trưngD nếuD mởD thiD giữD hưởngD tốD vậnD vớiD tươngD tậpD vỵD xemD
hạngP mụcL iJ tínJ chứcJ baG đấtG cơG nhìG phổF đốiF giấyF nhấtF từE bảoE củaE haiE vàE diE nhàE tươngE viênD theoD caoD côngD dướiD
hạnhL phúcK namH kiểmF
hạtN nhânM cóF kiểmF giốngE
hảM anhH cháuG chúG chịG emG baF bácF bạnF bốF cácF côF cậuF máF mẹF mợF thầyF
hảiQ quanO đảoM việtK côngJ vàJ sảnI đượcI quânH vănH làH theoH cóG lýG phòngG đồG phảiG trongG khuF hoặcF bâyF tạiF quốcF độiF choE đoànE vũngE củaE vềE đồngE dươngE thượngE miềnE khôngE đốiE thựcD đãD quảngD bắtD liênD thànhD quyD biếtD trênD đểD
hấpH dẫnF thụE
hầmK lòH chuiF đườngF hàngE
hầuG hếtF
hậuO quảN cầnI đếnG vàF đượcF kiểmF trongE
hắcH dịchG
hằngP nămO thángL quýI tuầnH ngàyG bênF
hẹnL trảI gặpF bácF conF hòF luiF màF thìF tuầnF tớiF lầnE ghiD
hẹpI
hếtQ hiệuN thờiM hạnL ngàyK rồiI giáH baoH nổiH nămH giấyG dịchG cácG sốG nhiệmF giờF tiềnF tiêuF bộtF conF cửaF dungF giậnF hoạtF láF mẫuF nướcF sẩyF tayF trơnF tườngF đámF đồF thángF niênF hoặcE trongE
hệS thốngR sốM sinhJ vớiJ côngJ dânJ laoJ giữaI tìnhI tọaH hônH cùngG củaG quyG vợF phốiF thuộcF điềuE chínhE cơE hợpE độE giaoE thôngE xãE đốiE giaE liênE phụcE quốcE vàD chứaD nhânD phápD
họP tênM vàK củaI khôngH cóH thìH trongG choG đượcG cũF xâyF bánF cầnF mangF mẹF nguyễnF nuôiF đòiF phảiF hoặcE làE thựcE đãE biếtE tựE theoE
họaK sỹE vàE
họcT vàQ sinhO tậpN viênL đượcL cóK củaK phíK cơK côngK phổK theoK nghềK trongJ trởJ việnJ tạiJ bổngJ liệuJ phảiI hoặcI hạngI quốcI chuyênI vềI thuộcI ởI đạtI giáoH thựcH đốiH cấpH từH đểH khôngH làH quyH tưH trựcH kỹH cổH thìH đãH cácH kỳH nướcH điG tiếngG bằngG lýG thuậtG màG nàyG đườngG choG doG lớpG ngànhG vỵG phầnG vănG đạiG trênG mộtG liênF hoạtF lậpF chươngF phùF bắtF thamF trườngF sauF khốiF tốiF cảnhF khácF bàiF dựF quáF xãF ápF gìF sốF vùngF vậyF xaF khiF trìnhF vớiF vấnF caoF tươngF việtF ứngF baoF lạiF chungE tựE chínhE thànhE hìnhE nămE đầuE đềE hiệnE sưE tiếpE tíchE thôngE diE hóaE chưaE kinhE bịE banE dânE hoànE thểE tổE hòaD ngoạiD đủD anD mớiD phụcD trẻD đangD đápD bánD chấtD xongD đếnD ngoàiD trướcD hàmD hếtD nếuD phânD vàoD gửiD làmD quyếtD đàoD
họngG hạtF
họpP hộiK củaK thứI đạiH thẩmH vàH báoH xétG gầnG quốcG thườngG đểG ghiG kiểmG màG cóG ủyF xemF kỹF giảiF lạiF aiF dânF hếtF lúcF mấyF phảiF theoF vớiF banE đượcE địnhE lầnE bấtE doE liênE thìE toànE côngD hoặcD kếtD phátD trựcD
hỏaL hoạnJ tángH đượcG tuyếnF mộtF
hỏiN cungH chútG lạiG cóF đápF vàF choF cáiF aiF anhF giùmF gìF hộF nhờF thiệtF thămF thậtF xongF ngườiF vềF thiE củaD thêmD
hỏngM hoặcI khôngG đượcF thìF củaF hócE doE vàE tàiE trongD phảiD
hốH khoanE đàoE
hốiM phiếuI nhàG trênG lộG khácG vàF liênF đoáiF củaE đốiE cơD theoD
hồT sơT chíL chứaL tiêuG tínhF rồiF thôngF đoF thủyD
hồiR đấtO giấyN sổJ chứcJ đượcJ chứngJ quyếtJ khôngJ vàI tàiI thẻI theoI nợI trướcI sứcH đóH diH trongH thuốcH sảnH môiH vốnH mãH danhG hômG thángG xưaG cácG phảiG cóG thìG hoặcG củaG hoạtG hươngF khoángF nộpF giảmF cònF rừngF gồmF sốF đầuF đúngF khuyaF nhậpF nàoF raF sángF đánhF ổngF từF đápF âmE khiE thựcE đểE vụE thôngE vềE đốiE chiE trênE choE doE tiềnE tạmE phụcD bắtD bằngD lạiD biểnD đăngD quyD sauD xácD nguyênD nhàD tựD
hồngK đạiG choF từF khôngF mớiF nhàF hàD
hổmG coiF ràyF
hổngH bảoH
hỗR trợR cungH
hỗnJ hợpI
hộR giaN tịchM kinhM chiếuL khẩuL chungL nghèoK cóJ cậnJ laoI khôngH củaH sinhH vàH đồngH theoH quyềnH vàoG mấtG đượcG nộpG sảnG hoặcG thìG trongG vỳG đểG đêG choF côngF dânF mộtF tốngF bácF emF hônF khaiF tánF điF đóngF sửF giốngF làF phảiF đốiF cáF mớiE thuộcE chắnE nôngE khiD cácD đầuD thựcD tạiD vệD
hộiU đồngS chủN nghịM vàL cóL củaL trongK thảoK đượcK theoK việtK chợK bắtJ vềJ quyếtJ đểJ quyJ đặcJ thẩmI hoặcI ởI thìI thànhI khôngI banI hóaI mộtI viênI tựI khóI xemI nơiI cấpI thiI đốiI nhàI cựuI côngI tạiH nướcH choH cácH nhậpH chữH thựcH bộH liênH phảiH hằngH hướngH khácH làH doH giảngH vớiH làmH trênG thểG tỉnhG sửaG nghềG phêG hàngG trìnhG bãiG trướcG hoạtG thuộcG thamG đãG nôngG từG thaoG nhưG cầnF nhằmF tổF trọngF trảF trườngF chẩnF phápF anF vừaF chiếuF ngànhF phụcF khiF quảnF thôngF tiếpF giaoF đàmF đạiF gửiE họcE màE địaE báoE vùngE chịuE khóaE sốE bảoE phùE chỉE phốiE sauE tổngE baoE gồmE ngườiE tínE biểuE dựE lậpE bầuE chứngE quanE xâyE nămE chậmE nhưngE trựcE đếnE kếtD phátD quânD trởD cổD ngoàiD xácD bằngD khoaD bìnhD chưaD raD vỳD đóngD kýD
hộpJ thưG nhựaD
hộtG baoF vịtF
hớF khôngF
hởH chịF
hợpW đồngS vớiR tácQ phápP quyO nàoO khôngO lệO sauO ngườiN cóN cácM cầnM nhấtM cơL đượcL lýL hồL tổL khácL tàiL trongL phảiK thựcK côngK củaK phátK kếtK vàK danhK từK doanhK đặcK bịK mộtK điềuK thôngK chưaK báoK nàyK nhàK sốK đãJ giữaJ cấpJ nộpJ chủJ bênJ theoJ khẩnJ thayJ đểJ sửJ dựJ chuyểnJ đốiJ việcJ quốcJ đơnJ giấyI cáI tìnhI kiểmI chặtI hàngI cụI đềI hợpI thànhI chuẩnI vyI bộI quyếtI vàoI xửI bấtI thuI phầnI doI giảiI ápH choH gửiH nhậnH vănH chỉH miễnH đăngH thuộcH vềH luậtH vụH tạiH giaoH nộiH kinhH xácH xảyH ýH bảoH giáH làH thuêH quảnH liênH đấuH thờiH tàuH hoạtH khiH chungH sảnH hệH chấtH quỹH ủyH bánH cungH làmH thửaH tiêuH tòaH yêuH chiH nhiềuH thuốcH hộG hộiG kimG dữG chấmG tiếpG vượtG vợG chiếnG trìnhG vậnG muaG nhuG phạmG quáG kếG vỳG phươngG thanhG hànhG trênG bảnG hếtG quyềnG xâyG đươngG khóG tốG điểmG hoặcG nhậpG địaG chứngG khaiG hoànG ngừngG việnG xétG bổG nhưG đangG cònG thươngG trẻG đạiG nhữngG tạmG đếnF ngânF thiếtF kháchF đủF sửaF thamF mấtF nuôiF nêuF truyF cảiF mãF mặtF cùngF viênF sựF độtF đúngF nguyệnF nạoF âmF anhF mứcF chàoF tìmF tínhF tổngF tựF xeF cuộcF họF taiF khoảnF nguồnF vậtF cánF họcF lựaF nguyênF tangF giaF laoF phổF diF haiF hủyF thìF xuấtF đấtF diệnF giámF thiF tiềnF đườngF chấpE nướcE phânE thẩmE kiếnE lưuE conE mẫuE thủE chaE lậpE ngàyE phòngE trướcE khuE thỏaE trảE nhânE trungE banE cậpE thiênE đánhE đầuE cổE màE gâyE hiếnE nghĩaE trangE đìnhE sởE khiếuE khốiE phụcE quaE thẻE đầyE chậmE hìnhE triểnE hạnE đổiE nhằmE nămE rừngE sinhE tốtE cảE hướngE sápE tênE xóaE đápE địnhE biênD chươngD dịchD mắcD mởD táchD vệD đóngD chínhD lấyD mangD thiếuD thiệtD trựcD tuyểnD bệnhD góiD hóaD thậtD tấtD ôngD ứngD chiaD dùngD giảmD kýD nghiD pháD thânD trúngD tăngD vỵD đạtD ởD anD biểuD hỗD tậnD việtD vắngD đàoD bằngD chuyếnD chếtD cốD khoD lôD thuyềnD táiD đoànD
hụiG bểF chạyF
hụtJ xăngF trongD
hủF tiếuF
hủyP bỏN hoạiK tàiJ quyếtH theoH đăngH thìH kếtH thuốcG tiềnG hoặcG tráiG bảnG đốiF hợpF hóaF phánF khiF bìaF giấyF vàF niêmF vậtF vũE hàngE hồE giáE temE việcE xóaE cácE phảiE thôngE chuyếnE khôngE tưE khoanhE trongE thầuE diệtD mãD độngD chứngD dướiD
hứaI thưởngH màF
hữF hợpF
hữuR củaM chungM tàiL đốiL hạnL nhàL tríL côngK đóJ theoJ hoặcJ đượcJ toànJ quanI quyềnI cóI chứngI vàI thìI cơI baoH nàoH đườngH vềH màH khôngG cổG từG choG làG tàuG trênG nghịG vốnG ngayF sauF tráiF sốF giaoF biếtF mộtF đãF doF vậtF quyếtF thuộcF hợpF bấtF phêF trangF riêngF trongF doanhF giấyF nướcE íchE thựcE tốiE xemE trườngE đậpE khácE phươngE phảiE trựcE thiếtE phầnD tạiD hìnhD đểD nhãnD quyD sảnD
iP banL đượcI khoảnI củaH vàH nghịH kèmH phụG thôngG phầnE trongE phảiE hoặcD thuộcD cóD làD tạiD quyD
iaI banE
imG ruF ỉmF
inO vàI hoaI trênI ấnI sổF báoF xuấtF thôngF thườngF haiF thêmF hưF kẹtF raF hoặcF sẵnF sảnE cảnhE chìmE phôiE hóaE tiềnE theoE phảiD biênD temD cóD từD véD đậmD giấyD
keH lòE
kemM theoM bơF
khaiT thácR sinhM báoM thựcM thuếL tửK cácK hảiK trênK thôngJ vàJ theoJ trongI hoạtI củaI vềI tàiI màI tạiI quyI quyếtI quậtI bổH kếtH khôngH dựH giáH mạcH đăngH đềH ngânH việcH choH côngH kếG đượcG giảngG chươngG sốG ngườiG danhG hoặcG thủG phươngG hoangG trừG chếG hàngG lạiF nhậnF saiF baoF ápF trườngF gianF mẫuF nhiệmF nàyF chungF nộpF phảiF đểF đàoF sauF trợF đầyF chứngF cóF điềuF ứngF hoànF xâyF thiF lệE đốiE bằngE lầnE thayE làE trướcE hệE nộiE tổngE chínhE nhânE biếnE chậmE lýE bảoE nhậpE chỉD khoảnD sảnD thìD tìnhD cơD sửaD thuyếtD gửiD phíD vớiD
khanG vềF
khangG điềnG
kheG nứtD rayD
khenN thưởngM củaH chủF thiệtF
khiU cóP nàoN thựcN nhậnM đượcM nhàL kếtL chuyểnL phátL ngườiL xảyL đãK bịK thuK hếtK tiếpK khôngK hoànK sửK tổK cầnK cơJ đăngJ khoảngJ đưaJ làmJ đápJ cácJ xuấtJ tiếnJ côngJ thamJ chưaJ điềuJ tàuJ thuộcJ nghỉJ cấpJ xácJ thiJ thayI quyếtI tốtI nộpI mởI đếnI xâyI lyI trìnhI nhậpI bánI xétI tàiI kiểmI xửI trừI muaI giảiI bênI kýI điH giaoH vàoH hợpH raH sổH lậpH vậnH sinhH giấyH bắtH chếtH hộiH chủH hoạtH chấmH thốngH mangH đangH gửiH vyH lưuH táiH phêH thôngH triểnH doanhG tínhG sắpG ápG dựG phươngG banG thẩmG thờiG đơnG diG thanhG cungG khaiG xemG mộtG vănG dịchG phụcG thôiG đềG conG thànhG thỏaG đặtG lênG đầuG nghịG chiaG dùngG giaG họG sápG hàngG lấyG bànG trẻG chứngG gâyF trongF hệF thiếtF tòaF tranhF đoF tráiF táchF bỏF chấpF khámF hộF sựF tổngF ởF bộF việcF phânF tríchF tạmF báoF saoF tặngF xóaF sangF vắtF đấtF bảoF tuyểnF chiếmF chậmF khẩnF mẹF phòngF truyênF trướcF xàiF giáF đủF choF hànhF lắpF yêuF gặpF chínhF cổF thụF trảF đánhF quyF sửaE đạtE sảnE ủyE hồE khởiE thiênE đấuE luậtE thấyE biếtE bổE trúngE tậpE bayE vềE đốiE xeE đóE đóngE bảnE họcE quyềnE rờiE sốE kêE nghiệmE phạmE trởE thủE chỉD nângD thảiD vụD xinD ốmD nổD traoD cònD khắcD trựcD giámD inD kháchD lựaD thươngD từD bốcD dừngD họpD nghiênD nạpD tiêuD hủyD tựD
khiêuE dâmD
khiếmG khuyếtF
khiếnE
khiếtF
khiếuQ nạiQ kiệnH thểE
khiểnN phươngJ tàuJ tráchI hànhH xeG cụmF củaF vàF cácF vệE tầnE giaoD phảiD cóD
khoP bạcN tiềnI chứaI lưuI bảoI ngoạiH đạnH sốH quỹG vậtG bãiG vàG hàngG dựF khôngF tàngF xăngF vũF hóaF củaF quẹtF thịtF thuốcF phảiF hoặcE dữE riêngD
khoaR họcQ đượcI cấpG trongF điềuE hoặcE vàE cóD theoD dượcD cácD giáoD củaD
khoaiG langF
khoanL đãF bơmF cấpF nướcE từE vàD hồngD
khoangJ củaF thôngD
khoanhK nợI nuôiH địnhH vùngF đấtF nốiE
khongE
khoácG
khoánR việtM nhàL đượcL pháiK vàK củaK phảiJ trongI nướcI theoI cóI chiH tạiH raH trênH cơH làH khôngG kinhG thuG quyG đãG đạiG chuyênG bảoG choG bịG hoặcG baoG trựcG quảnG thựcG hàF đểF mởF quỹF bắtF chứngF quánF riêngF điềnF doF sốF niêmF thìF khácF thànhF vềF bằngE màE khiE đấtE thôngE đốiE côngE đangE đăngD kýD duyD vớiD phátD
khoángP sảnP vậtF hóaE chấtE thiênE
khoảnU nàyO chiM thuM tiềnL củaL vayL nợL thiK chuyểnJ thanhJ tạiJ đóngJ đượcI vốnI giaoI việnI phíI tạmI đầuI phảiI vàH ngânH truyH choH thựcH kếH ngoạiH lưuH phụH tàiH hỗH nàoH nộpH thamG dựG kinhG thuếG trợG chuyênG riêngG đểG đãG hưuG phátG hoặcG kýF theoF chênhF tổnF bảoF cóF sốF phongF hiệnF mụcF đăngF chứngF khoF rồiF vậyF trựcF trongE từE lãiE tríchE lợiE địnhE côngE bổE giấyE sửE trảE khácE quảnE bồiE quyE sauE tiếpE trênE thùE vềE doD tựD đóD giảmD thưD ngườiD nhậnD mớiD bằngD đồngD
khoảngN thờiL cáchL lùiF giáE từE caoE khôngE trốngD
khuR vựcQ côngN kinhL bảoL dânJ neoJ rừngI đôI duI đấtI vàI chứcI vuiI chếH nướcH quânH phiH bayG chuyểnF mỏF nuôiF táiF gaF hoạtF sảnF gìF tránhF nôngF nơiF dịchE gianE làmE dựE đoE đoạnE nhàE cáchE thựcE tậpE hoặcE phụcE cóE phốE diE họcE xâyD đểD quảnD vệD laoD đượcD hànhD
khungM giáI năngG hìnhG trìnhG trongG kiếnF vàE chươngE bảnD lãiD củaD
khuyE
khuyaI càyF khôngF làmF
khuyênF vớiF
khuyếnO khíchM mạiK nôngJ côngJ cáoH nghịF họcE
khuyếtN tậtN vớiF điểmD
khuâyF khỏaF
khuônI viênG khổG dạngD đúcD
khuấtF
khuẩnJ dùngF bằngE
kháH cóF trởD
khácT cóO theoO củaN nhauM đượcL đểL trongL liênL doL vớiK đốiK thìK màK hoặcK thuộcK vềK khôngK vàJ đãJ chứaJ quyJ ởJ làmJ phụcI gâyI choI thựcI khiI trênI phảiI tạiI biệtI trịI phùI gắnI làH rồiH đếnH nhằmH soH từH đánhH thôngH sửG ngoàiG thamG bịG nếuG xácG vàoG bằngG baoG cảnG dẫnG đangG nhưF tiếpF thuêF phátF chứngF nhưngF thayF mớiF khácF viếtF đàoF bâyF giảngF nhéF chưaF vyF quảnE cungE bảoE sauE trựcE tráiE nhậnE nơiE phạmE tươngE cầnE giữaE hoạtE chuyểnE cùngE gồmE khaiD mứcD nhỏD chỉD raD đápD đủD xâmD
kháchQ hàngN quanL duJ sạnI ngangI cóI vàH nướcH theoG điG đãG đếnG trongF vỳF bịF ởF phảiF đăngF bằngF mờiF ngoàiF hoặcF quốcE khôngE trênE đượcE làE tạiE côngE lênD cốD
kháiK niệmK quátF
khámP bệnhO sứcK chữaI nghiệmI giámI nghĩaG xétG vàF taiF bênhF trìnhF tưF sàngF phúcD lâmD
khánF giảF
khángO nghịL cáoL chiếnI hoặcH sinhH khácG thểF vớiE củaD doD
khánhH hòaG
khátF
khâuH nhậpE
khépH kínF gócD
khêH giáF hoàiF
khíQ tượngM hậuL thiênI vàI thảiH củaH việtH quânG quýG nhàG theoG ngoàiG hóaG trongG thôG baoF đượcF thểF cóF hoặcF trênF tạiF nénF quyểnF phảiE cầuE độcE đãE choE doE trangE tàiE dầuD khôngD quốcD thựcD ápD đốtD hủyD quyD
khíchM tổH đầuH cácH cơG phátG hayF họcF ngườiF vàF việcE doanhE sửE ápE xãE chuyểnD
khóO khănN đòiG choF diF ngheF nổF tínhF phânE xácD
khóaN họcK đàoJ bíH bồiG phòngF luậnF imF sổF mớiE huấnE kéoE cửaE vàE tậpD chắcD hoặcD mãD
khócI hếtF luônF quáF ròngF sưngF
khóiI đenF bayF
khôJ dầuF bịF làF cóD ráoD
khôiK phụcK
khônF màF
khôngV cóQ đượcP phảiO quáO thuộcN đúngM thựcM thểM cònM đủM giamM gianM vượtL việtL baoL bịL ápL chấpL xácL đápK làmK cầnK sửK đạtK bảoK biếtK đăngK phùK chịuK quyK cấpK theoK dânK thuK đầyK hoànK đồngJ củaJ liềnJ tínhJ choJ hợpJ khíJ gâyJ trảJ nộpJ aiJ nhậnJ vỳJ taJ ạJ phânJ vàJ côngJ lưuI cưI thỏaI đảmI đểI chuyênI phátI thấpI liênI thốngI thànhI rõI thamI tiếpI kịpI tuânI raI chínhI thayI thấyI trongI thôngI tráiI điI ảnhI nhằmI chungI trungI bắtI nhấtI dùngI hoạtH thườngH quốcH doH vyH cungH báoH trựcH yêuH đếnH làH nhỏH tạiH emH vậyH kểH phụH kýH tổH dâyH tựH kinhH giảiH hưởngH điềuH bốH khắcH ngườiH ghiH đềH ngayH ngheG thụG hoặcG anhG bácG bạnG mấyG nổiG đôngG chiaG muaG giaG gópG trùngG tiếnG đốiG khaiG nộiG mangG chỉG chồngG kêG sửaG xuấtG khởiG vôG bìnhG khiG nghỉG vàoG thanhG bồiG chứaG gồmG gửiG đưaG bánG dánG hướngG đángG lậpG đấuG lớnG quaF giaoF thìF hiệuF kỳF bổF buộcF cùngF nướcF phêF xửF diF hạF hạnF traF giốngF đangF quânF chuyểnF chạyF dámF lênF nhớF thoátF xâyF đóngF ngủF sápF tranhF chaF cháuF chúF chịF conF dầuF hayF hảF hếtF khôF lâyF lươngF nhúcF nhỉF nếuF nỡF rànhF rọF sổF thèmF àF chứngF táchF giữF ítF duyF triểnF bằngF caoF thiF xemF kiểmE nơiE lànhE nằmE đầuE bùE dướiE dừngE thươngE gắnE mởE quyếtE lựaE mongE anE kèmE phốiE xảyE tiêuE phảnE giớiE hạchE hỗE kháchE trênE xâmE xétE cấuE trọnE tăngE vậnE đặtE banE khácE khôngE đánhE hiệnD lấyD nhânD ổnD cậpD canD cửD muộnD dấuD họpD kếtD lợiD đãD chấmD dẫnD khángD nêuD trướcD táiD tạoD xếpD chiD thờiD trơnD độcD
khúF thìF
khúcG xạD
khănO trongJ choG đặcG vàG vướngG doG đượcG cóF theoF từF mặtF hoặcE vềE thìE vùngE độtD thuộcD
khơiH mỏE
khảP năngP thiL khángK dụngH nghiD
khảoO sátN nghiệmL cổI ýG cácD
khấuM trừL haoJ côngD
khẩnN cấpN nguyI trươngG khaiF
khẩuS hàngK theoK vàK thuốcJ đểJ cảngJ đượcJ cóJ hoặcJ biênJ ưuJ vàoI phảiI khôngI củaI đốiI trongH làH thườngH trangH sảnH tạiH đãH xuấtH thuộcH hóaH choH thứcH vậtH việtH thựcH quốcH phụH khiH từH laoG giấyG giốngG xăngG quyG máyG chínhG miễnG thìG nguồnG doG dướiF cònF thiếtF gạoF hếtF cùngF nguyênF cácF phụcF vềF trướcF ôF vớiF songF trênF nóF nhưngF đườngF bịF nhậpF cấpF mẫuF vănF tiềnF quaE baoE gửiE ngoàiE raE tàuE sangE độngE cungE chưaE chỉE lầnE nộpE đếnE phươngE vàngE hiệuE ápE thủyE côngE mớiD tiếpD ủyD khíD làmD màD đăngD địaD hợpD liênD ranhD tớiD phếD
khắcO phụcO conF
khắpH ngườiF nơiF
khẳngI địnhI
khỉF mụcF
khỏaF
khỏeO củaL choI địnhI conH vàH theoH nghĩaH ngườiG đểG hoặcG sinhF cộngF hạnF hôngF nhéF banF sauF đốiF thựcF doE nhânE trênE đượcD tạiD cóD
khỏiN việtJ danhI nơiI lãnhH côngH hợpG tàiF biênF bịF địaF daiF dínhF khôngF loF phảiF quàF đóngF đăngF khuF cơF tàuE vùngE bệnhD
khốiO lượngN ngànhH cácF băngE đạiE ảnhE hoặcE lớpE
khốngK chếJ
khổJ lắmF quáF vầyF giấyF giớiE
khớpI lệnhG đúngG gốiF
khởiO kiệnM tốL điểmJ nghiệpJ độngI côngI tạoH hànhG nổE sựE phátE nghĩaD đầuD
khủngL bốL longF hoảngE
khứE
khửI trùngH khuẩnE
kiaK biếtG đượcF đểF trảF ănF
kimL loạiJ khíG chiF cươngF đồngE ngạchE ngânD
kinhT doanhS phíQ tếQ nghiệmM độI sáchF vàF khôngF mấyF teE tuyếnE
kiêmK nhiệmJ bùE tờE traE thưE
kiênI cốG giangF quyếtE
kiêngH gìF ănF
kiếmM cứuK việcG đượcF choF thămE vàE thôngD
kiếnR nghịO thứcN củaM trúcM vềK bằngJ thẩmJ thiếtI gópI vàH cácH đốiH khácH cóH thốngH thamH đượcH xâyG thànhG chấpG nhậnG đồngG chỉG phátG vớiG thựcG tưG chuyênF thờiF khôngF phảnF bộF dựF trongF kiểmF cửF trảF đấuF kếtF quyF cơF buF kếF trướcF chươngF sốF theoF tổF đềF ngườiE phảiE tạiE hoặcE nhânE đóngE đếnE sẽE đểE cảiE đánhE đặtE trênE việcE sảnE tổngE gửiE choD côngD khaiD đưaD kinhD nguồnD giảiD làmD phươngD sửD thuD thìD chiD chấmD kýD phânD vàoD
kiềuI làG vềG
kiểmU traS soátP sátP toánO địnhO dịchN nghiệmM kêL lâmK đếmK việtJ ngưJ viênI tàuI phiếuH chứngH điểmH thửG khôngF xạF thiếtF kháF phùE phươngE theoE cóE vàD duyệtD xeD cấpD
kiểuM gìI loạiI dángI chữI áoF
kiệmM vàI nướcH năngG chiF đượcD
kiệnS kinhN đểM vềM sauL quyL gìL hoạtL theoK cấpK nàoK thựcK anK sảnK bảoK choK củaK đượcK vàJ thuậnJ thiJ đầuI đốiI cụI làmI cơI laoI thànhI thìI đảmI bấtI tựH kếtH khácH thamH hưởngH côngH cầnH trongH sửH ápH hànhH đăngH giaoH cóH cungH tổH dựH toànH kỹG hoặcG tạiG hàngG làG nhậpG bìnhG vụG chănG khôngG chuyênG tiếpG địaG môiG phảiG nhưG buônG kiểmG phátG trởG năngG đãG chuyểnF thuF thờiF ởF tồnF vậnF khaiF khoF bổF khíF táchF tặngF trợF đôngF đấtF điềuF chàoF chungF bánF trênF vệF doF quyếtF xétF giảiE liênE thụE xácE bayE sốngE tốiE xuấtE yêuE đóngE ôE đóE đặcE lậpE trìnhE sinhE niêmE chươngE khởiE lạiE tươngE ưuE hợpE nuôiE thanhE vậtE điE hỗE nhậnE đặtE khiD xâyD kèmD vayD đàoD hạD sứcD chínhD cònD nghỉD phụcD raD thuộcD chấmD dướiD muaD màD ngườiD
kiệpF cungF
kiệtG
konF tumF
kyI
kèH bảoD
kèmR theoR bảnI nợI thôngH chứngH nghịF saoF hồF cácF xuấtE tàiE giấyD
kémH
kéoM dàiL ngườiG lêF củaF rơE đẩyD
képF
kétF sắtD
kêQ khaiN ngànhL biênK đơnJ vàI đấtI theoI viênI nhàI tàiH quốcH vềH cácH củaH đượcH trongH sốH gồmG côngG cấpG thuộcG tỉnhG giáG chiF rừngF danhF hìnhF thiF cóF doF giườngF lĩnhF tổngF làF diE khoaE trungE thựcE phảiE quyE thuE phátE lâmE đầyE đểE piE chứngE ápE tạiD cơD trữD đãD bộD hoặcD nămD tiềnD từD địnhD đốiD choD kinhD trênD độtD thanhD
kênhL chươngI truyềnG nàoF phátE tầnE thuêE mươngD thôngD phânD
kêuJ toF tôiF vậyF ôngF ùF gọiF
kíchM thướcL độngH thíchH cỡE hoạtE
kínJ
kínhM gửiJ hômF rồiF trắngF anD
kípH nổF
kôngF chảyF
kýU kếtO vàN hoạtN hợpM hiệuM kinhM doanhM quỹL thườngL củaL lưuL đấtL sốL đầuL biếnL khaiL tạmL hộK tênK thayK chứngK giaoK thuếK nghĩaK quyềnK thànhK lạiK tạiJ thamJ vớiJ dựJ banJ tàiJ hànhJ tàuJ trênJ xácJ đượcJ sửJ phátJ côngI tựI môiI theoI gửiI nhậnI thuốcI cấpI hoặcI kiểmI cưI chàoI phươngI niêmI vănI điệnI trongI xeI vàoI thếH biênH thựcH giấyH hộiH sangH quốcH mãH làmH biệnH quyếtH tổH tòaH khôngH làH bảnH mẫuH nộiH chuyểnH khámH muaH thôngH ngườiH trựcH phảiH cácH điềuH tờG chỉG lầnG tậpG nuôiG thỏaG sửaG bổG bàoG xétG khiG trướcG đểG cóG đốiG thuG cượcG giámG bảoG cungG giữaG thừaG chữG nộpG ởG thứG lậpF choF danhF thìF mớiF quyF phiênF thiF nghiênF bởiF sởF xuấtF khoảnF trởF địnhF đãF tiêmF cáiF giaF saoF đaiF đườngF chủF hồF vềF duyệtF đếnF cổF địaF giáF khoaE sángE tiếpE túcE nhãnE báoE hiếnE họcE cuốiE bằngE sinhE đạiE cảngE nhậpE doE ghiE kếE thêmE tuyểnE baoE dấuE ngàyE tráiE đơnE caiD giảiD nơiD sảnD hàngD mangD nhưngD thuyềnD việcD đàoD camD phiếuD gồmD đềD cuộcD sátD
kẹoF kéoF
kẹpH chìF mấyF
kẹtJ xeH giấyG
kẻG đườngD
kẻoF trơnF
kẽE
kẽmG
kếS hoạchR toánO nhàK đấtK tiếpJ quyềnJ xâyJ thìJ kỹI thừaI cơI vàI bảnI cóH củaH theoH chiH diH tàiG trongG hoặcG đượcG khôngG mẫuF thứF riêngF bốF kiếnF cácF hệF đểF làF đánhF đếnF từF sơF côngF vềE temE bảoE phảiE đãE choE tuyếnE đôE trênE cáE tàuD phươngD bàiD khaiD phùD đốiD khácD xeD mỏD
kếtT quảR cấuO thúcN hợpN luậnN nốiN hônN ánM vớiJ vàJ đàoJ củaI thỏaI hoặcI giữaH trongH thựcH chiH theoH vềH bằngG gópG bảoG trướcG đơnG cácG thìG côngG dưG vănG khôngG việcG nướcF đầuF nhiềuF phụF quốcF điềuF sảnF dịchF nắmF toànF đượcF mấyF tạiF tổF giáoE cóE chịuE phảiE hàngE ngànhE xuấtE khácE tộiE khiE nạpE chuyểnE hoạtE quyE xâyE chắcE đểD hiệpD chặtD cầuD kinhD việtD hỗD nộiD đốiD gửiD nămD đãD
kềL trướcI cóF đượcF vớiE nămE củaE theoE tiếpD sauD thìD
kểS từS cảL chuyệnF thìF mộtF côF lạiF ngheF thờiE củaD hoặcD ngàyD
kệE
kịchJ bảnJ
kịpO thờiO khôngG thởF trăngF tớiF đọcF
kỳR báoL họpK hạnK thiK hìnhK hàngK hànhJ kếJ hằngJ tínhJ củaJ giaoJ vàI hoặcI côngI kiểmI quyI theoI trướcH mấyH đánhH quốcH mộtG thanhG sátG xétG baoG vềF ổnF đượcF thuộcF chốngF tiếnF laoF choF việcF trảF trưởngF vậyF đầuF phảiF đốiF ràF tổF khaiE tiếpE việtE vàoE nămE sauE cácE thángE chuyểnE thịE khôngE ítE hệE thựcE tạiE hoạtE lươngE trongE tổngE nghỉE sảnE thứE cóD đăngD làD điềuD mởD ngườiD kếtD mỗiD nhưD trênD hônD đểD
kỷO luậtN niệmI cóF cươngD
kỹR thuậtR năngN sưG luậtF
laJ mỹH hoàiF đổiF bànF
laiN thuH xâmG đượcG điệnG làF baoF gầnF đốiF mớiF giữF tênF tốiF châuF dắtE cóE củaE theoE vàD
lamI thắngH
lanK truyềnF màF đãF bịF dịchE tỏaE rộngD
langL bảoK anI mọcF kỹE
lanhF
laoT độngS choI củaH đọcH vàF theoF phảiF dộngF dịchE đốiE đượcE sửE thựcD
lauG choF
leH bảoF
lenG bịF
leoI núiF khôngF đơnF
linhL kiệnJ trungG hoạtG cữuG giúpF nămF
liêmF chínhE khiếtD
liênT quanS kếtN tịchM tụcM hiệpM lạcL thôngL hệK ngànhK doanhK đoànJ tiếpI tỉnhI danhI hợpI đớiH minhH bộH hoanG ngânG quốcF chiểuF quânF vùngF hồE chínhE vậnE chiE bangD huyệnD giấyD cơD phòngD
liêuF
liềnO vớiN kềL nhauJ trướcH vàG theoG hoặcF nhaF uốngF sauE
liềuJ chiếuG dùngF bứcF kếE
liệtM sỹL kêI củaF hàF
liệuT vềN quốcM nổM làmM củaL vàL liênL cóL khácL cáK chứngK đượcK điệnK lưuK trongK theoK khôngK hạtJ quyJ đoJ ảnhJ ngànhJ báoJ sauJ thốngJ xâyJ tàiJ đãJ bíJ hàngJ từJ viễnJ khíI phụcI đểI kỹI chuyênI thuốcI kèmI phảiI đấtI hướngI choI doI sửI thựcI khaiI hoặcI lýI nềnI quanI trênI hộH hóaH thôngH sảnH địaH cầnH thuH thuộcH tạiH vớiH xácH làH vàoH đóH nàoH mâyH chínhH tiêuH cănG giữaG quảnG sốG baoG hànhG tổngG côngG giảngG mởG nguyênG nàyG dựG bổG đầuG đốiG đánhG bằngG đàoG nghiênG lâmG hếtG nhậpG phóngG phápF dùngF thamF hảiF điềuF gốcF quýF bịF tươngF cácF độcF đặcF kiểmF giámF anF cháyF mớiF gìF hồF nhânF bảnF hìnhF khiF thìF giấyF thủyF tínhF màF ghiF kếF đếnF giảiF quyếtF thànhF kếtE phảnE chưaE họcE phùE chủE cậpE nhưE saiE môE bồiE cònE minhE trướcE bảoE cungE phụE sinhE thiếtE giaoE hợpE đăngE dướiE gửiE mậtE truyềnE đạtE cơE khảoE traoE tựE đềE chiE giảE quaE giớiE hiệnE bayE giáoE nghiệpE xuấtE dạyE đóngE biếnD dạngD nộpD tiềnD tậpD địnhD thểD đápD ướcD diD lớnD thưD hệD trìnhD táiD cấpD giáD nhậnD phânD thuyếtD thủD đơnD gồmD inD nhằmD phổD trựcD đúngD
loI quáF quênF đámF maiD
loaH kẹoF phườngF
loanG
longL anK thànhH chongF tuyệtF điF
loàiM độngJ thủyI đượcH câyH ngoạiH nguyH thuộcG thựcG chimF laiF sinhE hoangE
loạiR hìnhM giấyK khácK trừK tàiK đấtK hàngJ bỏJ vàJ phimJ côngI đơnI nàoI thôngI chứngI xeI chấtI sảnI phươngI câyH hợpH tươngH doanhH thuốcH theoH tàuH máyH tiềnH ngoạiG thuếG iG dịchG báoG hóaG rủiG rừngG bảnG làG vậtG phíG khôngG quýG khoángG thiếtG xuấtG hoặcF kếtF cóF mẫuF vănF vũF nhàF aF khỏiF thựcF hồF thểF đúngF thếF trangF kháF đốiF quyF sổF củaF đặcF biểuF dựE tốtE cácE cổE trongE đượcE cơE sauE sứcE dữE tộiE nguyênE thốngE xăngE laoE mứcE mớiE nhưE độngE trungE giỏiD bảoD nguồnD phòngD thànhD chấpD vyD đôD biênD quặngD súngD đãD khíD màuD nợD thuD ôD đườngD
loạnJ tâmH luânF cảmF lạcF
loạtG chắcF
luiG hoàiF
lungF linhF
luyE
luyệnO viênJ vàJ nghiệpJ kỹI vềI anH mônH thểH tậpG dựF cóF đượcF chưaF kiếnF củaF theoF choF địnhF kimE thuyềnE độngE trựcD cácD
luânK chuyểnJ thìF phiênF
luônL phảiF hợpF nhaF rồiF cóD
luậnO củaJ vềJ giámI vàI nộiI kiểmH thanhH địnhG điềuG chínhF ánF cơF tốF cuốiF tạiF tốtF làF dựE việcE tậpD theoD chungD hoặcD vănD
luậtV vềR nàyQ dânP cóO củaN sưN vàM quảnM hìnhM việtM tốL trongL đấtL đầuL khácL bảoL anL quyL ngânL thuếK hoặcK hiệnK sốK sửaK đốiK laoK đấuK thìK khôngK đượcK phòngK thiK côngK giáoJ doanhJ liênJ chứngJ theoJ nướcJ đểJ chuyênJ xửI hônI choI giámI phíI quốcI làI hảiI dượcI diI doI duI tạiI trọngI điệnI tổI sởH giaoH nàoH ápH hợpH phảiH ngườiH buộcH cánH banH kếH thuộcH xâyH thưH nhưngH pháH mớiH từH đãH kinhH hàngH địaH khiG màG nghiêmG cũG viênG đườngG bịG khiếuG khoaG trợG bằngG nhàG địnhG trênG lâmG thủyG tráchG thươngG tiếpG cácG xuấtG trướcG khiểnG thựcG hóaG kiểmG chuyểnG chấtG tươngG nhưG việcG tàiF thúF sauF gửiF cưF khoángF đoF đóF chănF nếuF coiF điềuF ởF năngF thamF luậtF aiF đúngF tiêuF trồngF báoF phápF thanhF thốngF dựF gâyF giáF lýF sỹF dẫnF khíF vàoF hànhE nhằmE quânE trẻE nghĩaE thểE đếnE làmE hỗE lưuE cảnhE hộE đêE khámE chưaE dầuE cạnhE đangE cấpE hòaE kểE thỏaE vớiE cơD phátD baoD nhậpD phổD trởD hướngD đảngD cáchD thủD viễnD
luồngN hàngK đườngK chạyG đỏF trongF giaoF sửF chuyênE khôngE quốcE địaE vàD tiềnD
luộcH baoF gàF lòngF
lyM hônL yI kiểmE
làU gìQ ngườiO baoN cơM thànhM tổM tàiM việcL cácL côngL aiL mộtL ngàyK đơnK sốK chủK doanhK giáK cáK đúngK thờiJ nhữngJ đạiJ tổngJ thôngJ nhàJ hoạtJ doJ hànhJ nghịJ đấtJ bảnJ ủyJ hàngJ kếtJ đốiJ phươngJ cănJ quyềnJ sởJ sảnI mấyI cóI hệI bịI cánI giấyI cấpI hợpI đãI khôngI hìnhI khoảnI bộI mứcI quyếtI tậpI saoI vănI xãI tộiI khuI nơiI sựI bấtI phápI tiềnH khiH hồH ngânH từH khaiH thuốcH phầnH mẫuH điềuH thươngH quanH bênH độngH loạiH sỹH dượcH chữH dựH rừngH trườngH toànH chứngH hộiH vyH kýH tráiH quânH dịchH tỷH kinhH khoảngH luậtH trungH đầuH tiếngH quyH tênG lãnhG vùngG hưG nhưG cổG thủG tớiG xeG thiếtG trẻG quỹG biệnG hộG chiG phườngG quáG vậtG nghĩaG đườngG chưaG đánhG chươngG conG máyG tàuG thônG bệnhG dânG phạmG quốcG viênG điểmG diG vốnG mấtG đồngG nguyênG mãG tòaG câyG cụcG liệtG trưởngG phòngG vậnF kiểmF gỗF giớiF nămF nạnF giaF giaoF họcF đăngF chuyênF sửF tìnhF phạtF phảiF nguồnF nhómF thiếuF tốiF báoF chấtF mẹF cầuF diệnF khiếuF nữF chỉF banF buồnF chạyF dụngF khỏiF lấnF ràF thanhF thúF vaiF vầyF vụF xaF xómF điềmF đẹpF haiF hóaF mườiF nhiệmF dữF giảF độF vợF giámF giáoF môF tiêuF baF nướcF đềF địaF chínhF kếF thẩmE tácE lượngE thựcE trịE tỉnhE vỵE nhânE chuyếnE nộiE phụE trangE địnhE danhE dấuE phóE chaE taiE trạmE bằngE phùE thuE thỏaE trụE bảoE dòngE sinhE tráchE hiệnE biểuE giảngE kháchE lựcE thưE trạngE hiệuE phiếuE cầnE mạngE hiệpD khảD cổngD hạngD liênD ngànhD chiềuD mốcD nhãnD saiD tínD huyệnD tangD vũD xácD đạtD rủiD thânD thứcD cộngD ngônD sáuD vảiD đápD
làmT việcR thủN côngN gìM thuốcM cănL nhiệmL saoL chủL cơK chứngK rõK choK thêmJ ảnhJ thayJ chếtJ mấtJ thếJ giấyJ đườngJ saiJ đạiI thànhI giảI đơnI đượcI vàI tráiI từH conH đầuH ởH phátH củaH sổH bằngH thựcH báoH đốiH giánH giảmH trònH tăngH bảnH theoH giàuH khôngH thẻH sạchG giùmG línhG lẹG vậtG xaG nghềG giámG ngườiG hưG bàiG nguyênG vừaG tạiG cácG lạiG cộngG muốiG tổngG trưởngG nhàG mátG hồG mộtG trênG chuyênG chấmG làF quenF tàiF lưuF màF suyF thẩmF trongF trọngF phụF rơiF phươngF thứcF quàF trởF cháyF nhưF tiếpF bảoF chínhF gồmF khaiF lươngF bánhF cáiF dởF giànF kimF lúnF lơF lốiF lớnF mấyF nhanhF nênF phiềnF tốcF vánF đámF đổiF ơnF nơiF dịchF nghĩaF tổnF cóF vănF lộE trungE vệE hoặcE ủyE cảnE phùE chậmE kiểmE hòaE vềE chứcE lâyE raE phóE đóE thìE viênE đồE nạnE thấtE nhữngD hàngD nòngD sauD đêmD tổD hạnD lạnhD ngoàiD sángD tuyểnD doD khiD khôD mẫuD nhânD thiệtD
lànF xeD
làngK nghềI vănG cóF xómF ấyF
lànhI mạnhI
làoJ caiI biênF
láO ngoạiH vềH vàH điếuH sốG choF tiêuF câyF nămF giờF gìF hảF ngàyF rụngF trầuF đầyF đượcF nhậpE củaE theoE trongE tạiE cóE quyE phảiE khôngD thuốcD baoD sảnD trênD
láiN xeM tàuI phươngI thuF đặtF vàF cácD
lángG giềngG
lánhG
látH nhéF
lâmO nghiệpM sàngL sảnK cấpH đượcH sinhG sởF thủyF trungF thờiF vàoE nạnE trườngE nguyD khoaD đồngD
lânJ cậnI bìnhG
lâuP thìK đếnK kểJ dàiJ nămI mớiG rồiG đượcG quáF bấtF cóF doanhF màF trướcF uốngF vậyF đốiF
lâyK nhiễmI truyềnH lanG giữaE
lãiN suấtL tiềnH theoG vayG chậmF củaF tínhF nặngF nhưF caoF khôngF đượcF mấyF tráiF choE phátE từE vàE trongD
lãmK thươngI quốcF
lãngJ phíJ
lãnhQ đạoN thổM sựL tínI hảiI phátH củaG chínhG vàG choG theoF khôngF đãF cóF phảiF thựcF vayE làE thanhE đượcE hoặcE trongE tạmE ngườiD dựD tụD vềD
lãoE
lêJ vănH chìmF
lênQ thìL đâyJ hoặcJ màI vàI đượcI cầnI cóI trongI tàuI đốiH thuộcH đếnH theoH vềH mạngG hạngG hayG chứcG phảiG phươngG củaG soF chuyênF bịF lạiF nộpF giáF vàoF baoF mặtF máyF nướcF toànF tớiF đủF chútF chứF gặpF hàF hỏiF liềnF lấyF lầnF muaF máiF nữaF saoF thôiF thổF tậnF xãF làF cơF tạiF hệF trangE cổngE phùE trênE cấpE doE vớiE ngànhE đểE nhưngE tínhE cácE khôngD lớpD xuốngD ởD bảnD khiD sốD trướcD thựcD cùngD phụcD đangD
línhG đánhG
lítH xăngE
lòL phảnH cóF nướngF gạchF vuiF hơiD
lòngL củaG sôngG đấtG hồF đổiF đườngF biếtF đàoF đượcF
lócH choF quáF
lótH
lôM hàngK cổI sảnG thuốcF rừngF chứngF dầuE tôE vậtE gôE giốngD đấtD
lôiH kéoH
lôngG xửF
lõiF
lùiI xâyF thờiE
lúaL làF bịF bánF chínF hèF họF tươiF nướcE
lúcL nàoI mấyG họcF cóF mưaF chìmD nổiD
lúnH đấtF nhàF
lýV nhàP doO tàiO vàO củaO vyN quỹN thuếN theoN lịchM chấtM cácM kỷL côngL hồL hànhL hoạtL đốiL trongL nhưL chuyênL dựL trựcK thịK đượcK khuK ngườiK dượcK vụK vềK đơnK xuấtK laoK cơK bảoK rừngK thôngK dữK choK thuyếtJ cóJ rủiJ anJ ngànhJ doanhJ ngoạiJ cấpJ đấtJ đểJ hoặcJ nợJ vậnJ hàngJ khiJ thựcJ tổngJ kinhJ yJ kếtJ thiJ giáoI sựI hợpI sauI khácI quyI khôngI sốI nướcI làmI vănI kịpI việcI vậtI đầuI thìI diI nhiệmI tạiI môiI giấyI đườngI chiI chươngI họcH kýH thuH tinH tiềnH phânH thuộcH cánH sửH cưH lốiH kiếnH ngânH tốH xổH quốcH giáH hệH phảiH tổH tươngH trườngH báoH điềuH làH đêH dịchH luậnH khámH khaiH bằngH giảiH vốnH hìnhG raG trênG khoG nghiêmG khoảnG nộiG tàuG bánG quyếtG thuốcG danhG hóaG tạmG kỹG lĩnhG chứngG cănG liênG tráchG vớiG luồngG mạngG viênG sảnG địaG chặtG mẫuG baoG nguồnG miễnG thốngG muaG nhữngG máyG banG phảnG tậpG phùG sinhG trướcG chợG phátG thamG đổiG gửiF khoaF thiếtF tìnhF từF vượtF đàoF đãF hộF khiếuF trangF chồngF chàoF cảngF cửaF phươngF nhưngF quàF chungF sơnF thẻF chuyểnF saoF bấtF nạoF xácF sẽF thếF giữF màF tiếngF mộtF tênF sổF nhiễuF nhânF năngF vệF lỗF tỷF xáchF ởF hoànF xeF đếnF đồF ổF vùngE ôE quáE sứcE vũE bayE tộiE sỹE táchE vàoE xâyE bếnE phổE lưuE ngayE độngE thanhE đềE độiE bưuE dânE thànhE đóE giamE quyềnE thưE tiếpE toànE đoE bịE cáE nhằmE biênE thuêE chỉE giaoE yêuE phầnE tuyếnE trungE vỵE đápE đăngE giámD đồngD caoD cổngD gốcD nghiệpD phạmD tranhD tịchD vướngD cầnD saiD trìnhD đấuD conD giữaD khóD nhậpD nơiD khíD mãD nguyD sơD đặcD cungD kiểmD mộD tiêuD tựD điểmD ảnhD
lămJ ngàyF nhânF vàoF tuổiE
lănI tayF khôngF
lăngG côF
lĩnhQ vựcQ thuốcF choF trợF thưởngF họE chínhD
lũL củaG lụtG cuốnF dângF quétF thiếtE hoặcE vàE
lũyJ kếI trảE môD
lơG luônF
lưngI doF đắpF
lưuR trữP kýN hànhN giữN trúL thôngK chiểuK lượngJ độngJ ýJ hồI vựcI tạiI họcI trongH khoG đơnG mẫuG phảiG thờiG vàoG lạiF vàF niệmF baoF hiệpF vĩnhF khóaF kếtF củaF theoE dữE quyềnE hoặcE trênE tàiE banD chứaD đượcD dựD điệnD chuyểnD
lươnF quenF
lươngQ hưuL cơK củaK theoK vàJ thángJ tốiJ từI đốiI thựcI trướcI bìnhH làmH doH choH hiệnH chuyênH hoặcG baoG ởG quậnG cấpG thườngG tạiF ngừngF thìF kếF viênF trongF phóF thếF támF tụiF lầnF đượcF vàoF nhưF khiE hàngE ngạchE tươngE đãE côngE quyE mớiE đóngE làD cuốiD tăngD đểD quốcD
lướiN điệnK trạmI cơH độG đoG khốngF phátF đườngF vétF tọaF cácE trọngE quanE vàE ứngD chiếuD
lườiF họcF
lườngM chấtJ đượcG củaF vàF đốiF trongF theoE khánE cóE đãD
lưỡiF traiF
lưỡngG dụngF
lượcN phátI vàH đồF quốcF khaiF ngânE theoE bảoE củaE đaD đượcD
lượnG
lượngS sảnM giáoL côngL vàL củaK chuyênK vũK hàngK ngườiK nguyênK bảoK dịchJ theoJ tàiJ nướcJ kiểmJ điệnJ cảnhJ hoặcJ cácJ dựJ thuốcJ đượcI khoángI từI thànhI thựcI quảnI anI hồI trongI chươngI tiếtI caoH làH đốiH môiH kiếnH đàoH tậpH baoH chấtH quốcH thứcH mẫuH dânH cơH phòngH xăngH nôngG cổG quyG dượcG phátG họcG mưaG táiG choG cóG tốiG tạiG chứcG trênG đểG khôngG đãG dầuG khíG phùG cấpG doG bảnG chứngG nhiênG màG đấtF vậtF phảiF hoạtF khácF toànF hợpF thamF xeF khaiF xuấtF cánF thuộcF tiềnF hóaF thốngF lớnF tuầnF giốngF máyF vănF nhàF huyF nhânF tínhF tổF biênF giaoF phóF quânE thìE đơnE câyE hạtE vụE đạiE hạnE laoE nguồnE cònE hoànE viênE trọngE thôngE thườngE ứngE riêngE tínE vàngE sạchE giảngE nhậpE thanhE phươngE thiếtE xâyE ởE danhE tốtE vềE giấyE phânE quặngE rừngE trangE vớiE độiE bộD chungD cụmD dữD sửD từngD việtD ảnhD diệpD mớiD thẩmD trựcD vỵD độngD giáD giảiD liênD làmD nộiD bằngD kếtD đếnD dướiD kiểuD phụcD đoD địaD chủD cáD dạyD xungD xảD đồngD
lượtJ ngườiF cánF cácE
lạI bảoF gọiF sợF vôF
lạcN bộJ thìG phảiG đượcG vàoF hậuF làF đườngF giọngF vớiF củaF vàF hoặcE phụcE khôngD nhanhD
lạiS giấyN đượcL củaK theoK khôngK choK chứngJ thẻJ cóJ tàiJ laoJ vàJ trongJ hồJ tiềnJ khaiI hoặcI vớiI quyếtI sốI đểI phảiI cácI nhàH đơnH đấtH giớiH từH mộtH côngH quốcH giáH ởH sauH cổH việtH làmH việcH doanhH thìH hàngH làH bảnH kếtH giaG đốiG diG mấyG giúpG rồiG thựcG chưaG dânG sổG vụG khiG diệnG doG baoG tạiG bằngG nhữngG trênG lầnG vàoG quyF quyềnF biênF hệF toànF gồmF thôngF gặpF đầuF nhằmF cáchF máyF phầnF thắngF baF quanF quàF bàF chịF cuộcF cáiF côF cựcF giùmF hứaF mặnF nhéF nuôiF quênF sớmF thiếuF thếF tốnF vậyF nộiF vốnF tráiF thủE cơE đềE hoạtE màE hợpE hiệuE kểE ngayE hiệnE sựE vềE mứcE nướcE tổE khoảnE nợE tàuE trướcE tiếpE chiE khóE thuộcE tìnhE nhưngD tênD đặtD báoD bịD danhD khuD ngườiD nếuD đãD mãD nhậnD nộpD khácD phiênD thờiD phùD độngD
lạmJ dụngH quyềnG
lạngE sơnD
lạnhL khôngG đượcF baoF khácF lắmF nhứcF
lạoF độngF
lạtH làmF nắngF thángF
lấnK biểnI chiếmH quaF
lấpJ chấtE giếngE đầyD
lấyP ýN mẫuL phiếuI vợI lờiI sốI chồngH từH lạiG kếtF cáiF gìF hồF kinhF mấtF rácF rồiF theoF tạiF xácF nướcE bộE độE chứngD ngàyD bằngD cácD
lầnQ đầuN thứK mứcJ choJ trongJ đốiI mộtI trởI vàI thìH haiH hoặcH sauH phátH theoG cầnG củaG khiG lượtG đượcG trênF khôngF màF giáF sửF baoF bằngF dựF nữaF lươngF cuốiF nàoF tínhF mưaF mấyF thanhF kiểmF đăngF soF tiếpF quyE trướcE vàoE liênE giaE đểE đoE cấpE vớiE cóD doD phânD sửaD xuấtD gầnD từD đếnD thựcD vềD đềD nhưngD thayD
lẩnF tránhE
lẩuF mắmF
lẫnK nhauH vớiF rồiF đấtF
lậnJ thươngH trongF thuếD xuấtD
lậpT vàN dựM hộiM hồM theoM quyM biênL báoL thànhL kếL đượcK danhK hoặcK thuộcK vănK cóK quỹJ cơJ tổJ khuJ bảnJ banJ cácJ quyềnJ doanhJ phươngJ đoànJ diI thìI côngI chiI hóaI đểI thịI ởI vớiI biểuI trongI thựcI hợpI củaI mớiI đềH trênH tựH phảiH trườngH phiếuH trựcH sổH trungH đơnH tạiH bảngH chuyểnH hệH thiếtH trướcH lạiG trìnhG vềG doG từG mạngG phápG phânG nhàG bằngG đốiG choG thôngG làG raG thỏaG lịchF khôngF chứngF mộtF vyF lýF quaF nênF chươngF màF quánF sẽF viênF khiF sởF tờF địaF cấpF hànhF ítF giấyF nhiệmF quyếtF eF điềuF chưaE hạnE thưE tứcE quanE bộE trangE giaoE phòngE dướiE sửE hộE trạmE nhằmE riêngE sơE sauE liênE đãE đồE lệnhD phùD khácD môD baoD đầyD độiD chiếnD chủD dànhD mẫuD tươngD đủD ủyD cănD luậnD sốD
lậtE
lậuK làF nhưngF
lắcE
lắmL côG ạG hôngF hảF khôngF mớiF rồiF
lắngG ngheE
lắpN đặtL rápJ máyE trênE ghépD thiếtD
lặnG
lặpI lạiG vớiD
lặtF láF
lẹJ chútF giùmF hơnF lắmF lẹF vậyF
lẻN điệnI thuốcI xăngH sảnG đượcG cóF cầnF vàE làE theoE tạiE rượuE củaE thìD
lẽG
lềG đườngE
lễN tangK hộiH tânG phụcG traoF truyF phépF chùaF viếngF đàiE côngE anE quốcD phátD
lệR phíO củaL côngK tổnK phầnJ quỹJ theoI vàI tổI sởH vốnH hoặcH thìH baoH bảnH haoH tốiH đượcH trongG nàyG quốcG khôngG doG đểG quyG thànhG trênG khácG hoạtG phânF choF tươngF thựcF hộF đốiF họcF thờiF làF nghèoF giữaF anF cácF trườngF điềuF hưởngF phảiF khiF trảE cóE giấyE lớnE chiE hợpE lầnE sốE thuếE từE doanhE thamE dựE vềE giảiE hộiE kýE đãE liênE thuộcE bảoE nhưngE tròE laoD trởD vậnD đuaD giáD màD thanhD soD thuD tríchD lấpD
lệchM giữaI nộiG thuF đượcF bảoF kếtF lãiF thôngF tỷF vềF giáE hồE tăngE trongE soE thừaE thiếuE nghiêngD doD lớnD choD
lệnhO điềuI nàyI thanhI củaH bộH giaoH cảnhH côngH thủG quânG bắtG tríchG chiG tậpF tạmF thànhF tảiF quảnF tốcF vậnE hoặcE gọiE vàE phảiE vềE muaE sốE ưuE đượcE bánD vùngD hoànD bảoD choD chuyểnD thaoD
lịchQ sửM tưM quốcI vàI sinhI cóI khôngH quyH cácG đểG củaG khácG vềG cánG cấpG bằngG theoG baoF huyF trongF bayF đượcF khámF trìnhF cúpF nộiF hoặcF sựF xemF tiếpE thựcE làE rõE tạiE choE tiếnE quyếtE cáE khoaE doD phảiD chủD trảD giaoD trênD
lọcL tàiH đượcG bụiG góiF nhữngF sứcF dầuE
lọtF tộiD
lỏngJ làF cóE
lốcE
lốiL điK mởI sốngH củaG thoátE
lốpF xeF
lồngK ghépK bèF cầuD
lỗL khoanJ hổngH lũyE
lỗiM củaJ kỹF quýF phôngF anhF hoàiF vàF gâyF trongE hoặcE giaoE
lộM trìnhK thôngH làF mậtF bíF vớiF ởF thiênE
lộcG
lộnF ănF
lộtF tìnhD
lớnN hơnL nhấtJ đượcF vàF đếnF vớiF củaF chuyệnF lênF nghỉF vềF trongF hoặcF theoE cóD làD phảiD
lớpN họcJ mộtG mẫuG dànhF dữF nămF tậpF đàoF thôngE trởE bồiE trungD
lờiO bằngL khaiJ vàI nóiH chứngG củaG trongG choG nêuF chấtF đúngF bàiF vềF hồF khuyênF chúcF hôngF lẹF mấyF thamF tinF đồnF ngayF kiếnF thìE kếtE tínhE ngườiE chủE cácE cơE hoặcE theoD đềD câuD trìnhD
lởJ bờF đấtF sátF
lỡI kýF nêmF rồiF tayF xóaF
lợiR íchO nhuậnM dụngL choK bấtJ tứcJ đượcJ củaI ngườiI thủyI vàI nhỏH theoH khácH vềH đểG thếG nộiG hoặcG cơF ởF thuộcF bảoF gìF cóF thamF trongF phảiF hơnE làE doE trênE hợpE thựcE từE xãE đốiE nhấtE liênD quyD màD quốcD sauD trựcD khiD
lợnH hơiF
lợpH chỗF ngóiF tônF
lụcR iM banM sốK kèmJ vyI ngânH quânH khaiH hợpG củaG hộG địaG bảnF soátF khôngF nàyF iaF xiF hồE vàE aE đínhD danhD thôngD
lụtJ đượcF bãoD
lứaG tuổiG
lừaJ đảoH dốiG mấtF
lửaJ trongF raF
lữJ hànhJ đoànE
lựaP chọnP
lựcT thiP lượngO từO kểM củaM phápL hànhL vàK giaK trongJ thựcI đểI đượcI chuyênI thìI sauI mãI đốiI tàiI hoặcI việtI choI theoH cóH khiH màH khôngH họcH tạiH ngoạiH côngH tựH quảnH vềG ngàyG bảoG quốcG đầuG hoạtG giấyG tươngG phảiG sảnF baoF khoaF quyếtF khácF xãF lúcF mộtF rồiF doF nhưngF sốF tổF đãF đếnF bởiE thamE phụcE phùE đápE cơE phátE thuộcE nghiênE cấpE tiếpE trướcE kỹE trênE trọngE vănE hỗE hợpE nhàE sửE nhằmE quyE tỉnhE tốiE chấtE cầnE làD thôngD ápD cácD phòngD hạngD kiểmD khaiD nghềD thànhD
maO túyO caiF quáF thậtF
maiM tángK cấtF dậyF emF họpF kiểmF kỷF lênF mìnhF mấyF ngoàiF tuiF tôiF vàngF đoànF đăngF đổF
mangO thaiL theoJ tínhI quốcG gìG tàiG cờG lạiF ngoạiF tinF vàoF raF kinhF lênF mầmF điF cầnF kínhF thangF áoF vũF tácD
mauL soJ donF baoE giayE hỏngD
mayJ quáF sắmD rủiD
menG loạiF
miaE
minhQ nhânK bạchK đượcJ vềI vàI nộiI điềuI xuấtI việcI cóH côngH thôngH chứngG choG tìnhG đãG cácG theoG ngườiG đốiG quyềnG thìG làG họaG thưG hợpG nguồnG hoặcF tàiF tínhF tưF sựF nơiF khiếuF quânF đápF trongF hơnF bâyF tạiF đoF phảiF khôngF năngF đểF thuộcF dựF sỹF thiệtF củaE doanhE thựcE làmE nhiệmE cơE đềE lýE rõE giấyE báoE châuE đủE quyếtE thiếtE kiểmD phươngD tổD kinhD yêuD chiD xâyD hàngD quanD
miêuF tảF
miếngJ vườnG nướcF ruộngF
miềnM núiK quốcH namH trungG bắcF tâyF cấpE vàE làD
miễnQ thuếN nhiệmL trừJ phíJ tiềnJ tráchI giảmI chấpH lệH nghĩaH thamG thịG đàoG hìnhG hoặcG nộpF đăngF kiểmF đóngF vàF phépF dịchF thiE giấyE hợpE theoE thựcE mộtE gọiD họcD thửD thuD
miệngJ đượcF choF chánF cóF kiêngF ănF
mongH muốnF bàF côF
moócG
muaR bánO sắmM lạiK thuốcK tàiK bảoK điệnJ cổJ hàngJ nhàJ đấtI cóI côngI xeI đượcH hoặcH trảH dâmH vàH tráiG cầnG vàoG phầnG chứngG đãG chuộcG máyF theoF vàngF véF cănF vềF củaF vănF đồngF hiệnF buônF sổF chịuF ngoạiF ởF chỉF giáF hayF thuộcF chèF cáiF giùmF gìF nhầmF ôF đỏF nợF tàuF hóaF khôngF thêmF trongE từE sảnE phảiE quyềnE tạiE đểE thìE nguyênE làE cácE bấtE mộtD phươngD trựcD vậtD ngoàiD trướcD tínD
muốiK đểF dưaF hoặcD nhậpD
muốnL hợpF mởF xácF làmF chếtF gặpF hỏiF khócF tăngF xinF xỉuF củaE tiếpE
muốngF ngoàiF
muỗiF
muộnI lắmF hơnE
myI đangF dàiE rơE
màR khôngO ngườiL chưaL cònK cóK bịK nhàJ nướcJ vyJ mìnhJ cơJ việtJ cộngJ cốI doanhI tổngI chủI cácI vẫnI tổI bênH tỷH phápH mộtH gâyH thựcH biếtH họH côngH chỉH trongG đượcG quýG nóG đơnG bộG phảiG tòaG việcG tiềnG haiG táiG theoG phátG vợG chếtF điềuF giấyF nộiF nayF sauF thờiF ítF ảnhF bỏF conF hìnhF thuF thấyF tìmF đạiF bắtF trảF mặtF trốnF xúcF bữaF chẳngF côF cửaF emF giỏiF imF lênF lễF mưaF mạngF ngheF nhớF nấuF quátF quênF rắcF tranhF tuiF ănF đâuF ổngF tàuF đươngF cáF đãF hộiF bảnF khiF thànhF tạiE trướcE đốiE tiếpE quyE tàiE thuộcE ngânE hồE tangE khiếuE kếtE từE sửE cầnE hợpD giáD hànhD luậtD lạiD quyềnD sảnD banD quyếtD sốD việnD thânD xétD
mànJ hìnhI nămF
màngF
màoF ănF
màuN vàngJ xanhJ sắcI đỏI đenI trắngH gìH cỡG vớiE củaE nềnE tímD vảiD
màyG nhănF
máK conF emF kýF laF lớnF nhỏF nấuF tuiF tựF
mácF
máiJ tônH nhàG
mátK khôngF bâyF hảF mấyF
máuJ vàF hoặcE
máyQ điệnL mócL tínhL bayJ phátJ trưởngJ chínhJ inI vyI chủI thủyI đoH chuyênH haiH vàH củaH nhiệtH tàuH bơmH cóG thiG hếtG tròG trựcG biếnG thuG cắtG giúpG giặtF quảnF chạyF quayF làF lênF nàyF mớiF tựF điềuF baoF cũF emF nóngF sángF thằngF thếF xảF độF đụcF lọcF hútE ảnhE nhàE chếE sảnE theoE trongE trạmE kéoE hoặcE khácE đượcE soiE địnhE lạnhE toànE phóE đểE tổE đóngD khoanD phảiD
mâuI thuẫnI
mâyK treI làF điểmD
mãP sốO hóaJ địnhI dânI vạchI củaH hàngH đểH hiệuG độcG hồG vùngF gửiF nàyF khóaF chứngF ngànhE nguồnE vàE chươngE choE xácE bưuD nhậnD tráiD kýD đơnD côngD
mãnH cácE yêuD
mèoI conF hayF nhàF
mépJ nướcH nhàF ngoàiE trênE bờE
métM vuôngJ trởF hếtF làF khốiF tínhE vềD đếnD giáD đốiD
mêK tínJ kôngF điệnF
mìnM vậtL vàE phảiD
mìnhQ cóK thìJ khôngJ vàJ đểJ hoặcJ quảnJ theoI nóiH thựcH choH trongH gâyG màG đangG xácG vềF cungF doF khiF nhưF đãF phụF kêF đốiF baoF biếtF hayF viếtF emF ghêF hômF hảF lườiF nhanhF tuiF tốiF đúngF làF làmF vớiF trướcE tạiE gắnE gửiE quyE đượcE banE sảnE bằngE bịE thamE bổE phảiE quyếtE trênE tạoE phốiD đầuD trựcD chịuD nhưngD
mítH nhàF sấyF
mònJ tàiG củaE vàD
mócL thiếtH nốiE
mónI gìH ănF nàoF
móngH làmF
môP hìnhM tảL tôI lớnI dânI vàH củaH đunG phỏngG nhỏG diệnF đàoF côngF hộiF hếtF màF rồiF dựF vốnF từE hoạtE phảiE tuyểnE đượcD vừaD sảnD xâyD đầuD
môiR trườngR giớiK đượcF
mônQ vềL họcL củaK đánhJ thuộcJ kỹJ nghiệpI vàI phùH thểH thiH choH thủyG khácG đốiG cóG đượcG bóngG theoF trựcF sỹF nàoF quảnF hoặcF thợF đểF gìF riêngF trongF doF thuyềnE quyE trungE cấpE liênE bàiE sauE giáoE khoaE tạiD chuyênD từD đápD đặcD kiểmD ởD
mõmF phạtF
mùJ chữI dàyF
mùaL nàyH vụH đôngH nàoG mưaG khôngF nướcF vớiF hèF lũE
mùiG hôiF
múaG
múiF chiếuD
măngI màF sécD
mũK anG bảoG mềmF kêE chốngE cóE vảiE màuE
mũiI tênD khoanD tàuD
mơH thấyG
mưaM toH khôngG ràoF bênF gióF hảF mấyF quaF thìF xuốngF lớnF đáE nắngE lũE
mưuM choI giúpG trưởngG vềG vớiE ủyE vàD trìnhD tổngD cóD
mươiL lămH ngàyG tuổiF bằngF mấyF thìF phầnF triệuF bốnE támE nghìnD
mươngH sauF
mướnF
mướpF leoF
mườiL lămI lầnH támG ngàyG haiG mộtF mấyF ngànF triệuE nghìnD nămD
mườngE
mượnL địaJ tiềnF sổF câyF hồF vàngF đượcF thiếtE tàiE
mạI tuiF
mạcI kỳF hóaE phiênD
mạchJ thịH
mạiP điệnK vàJ dâmJ đượcI theoI phạmH làH cóH tạiH củaH hóaG nướcG trênG trongG hoặcG phảiG đểG tựF màF thựcF quyF biênF khácF vềF cầnF nơiF choF cònF khôngF quốcF đãF đốiE doE hàngE vụE bịE cổE độcE thìE baoE chấpE việtE nhàD vớiD ởD mặtD khiD lâmD đóD
mạnG
mạngQ lướiL viễnK đốiK trongJ đượcJ vàJ làI củaI thìI theoI choI xãI cóH khiH quốcH máyH bưuH cầnH điệnH thôngG đấuG thuộcG hoặcG doG trênG nhưF ởF màF đánhF truyềnF conF thuF chậpF hoàiF nhàF nóiF rồiF rớtF thoảiF việnF phảiF đểF nộiE trướcE baoD quyD từD
mạnhL doF trênE củaE vàD vềD toànD
mạoK chứcF hồE hiểmE hoặcE giấyE chứngD
mảH baoF ôngF
mảngG nàyF
mảnhK bảnH vụnG đấtG tríchD
mấtP anK tíchK khảJ mấyJ năngJ baoJ thìI hoặcI tiêuI giấyI tiềnH tàiH rồiH mátH hếtG ngủG sứcG việcF quyềnF đượcF mộtF vệF cóF dữF hoànF trongF bảoF cảF khôngF sổF trắngF bênF bữaF hồiF lệF nhéF nhưF phíF tuầnF trậtF điệnE thẻE giáD
mấyQ ngàyO nămM thángL lầnK giờK ngườiK métI đứaI ôngI chúH hômH loạiH anhG bữaG chụcG emG hìnhG phầnG tiếngG triệuG điểmG biênF bìnhF bướcF bạnF bảnF bộF chữF câyF côngF cấpF củaF engF hằngF hộF kỳF laoF làF mứcF nguyênF ngànF nhàF phóF phútF sàoF trongF trămF tuổiF tờF vậyF xãF điF đêmF đềuF ứngF
mầmM nonL bệnhG ănF
mầnH chiF mấyF ănF
mầuG
mẩnF ngứaF
mẫnF
mẫuS sốP quyM tạiK vậtK biểuJ nàoJ báoJ giấyJ giáoJ vàI đơnI doI dấuI chữH nàyH biênH vănH nướcH hợpH tờG thuốcG bảnG kiểmG phiếuG phụG sổG bệnhG giámG đượcG củaG theoG đểG nhãnG chấtG thiếtG thốngG banG hồG chứngG phảiF thẻF đãF trongF sơF thựcF vàoF điệnF lờiF đềF mấyF rồiF conF điểnF eF quyếtF đốiF lưuF xeF vềF sửE temE iE choE sảnE thửE bằngE mãE vyE cóE hàngE khôngE lấyE thểE hàiE kèmE phânE thôngE hoặcE môiE ngẫuE phácE tươngE cácD cơD trangD trìnhD xétD dượcD điềuD dựD quảngD hóaD phụcD phươngD
mậnF chưaF
mậpF khôngF
mậtP nhàM mãK khẩuK độK thôngJ côngJ củaI kinhH ongH vàH cáG dữG theoG cácF giaF hayF raF vềE trongE quốcE tàiE đờiE cóD đốiD phảiD hệD choD
mắcO bệnhK đềI trongH phátH hoặcG cácF dữF vềF liênE vàE nợE củaE cầnD
mắmH bỏF chấmF tômF
mắtK emF luônF mờF thườngD
mặcK áoG đồngF trangF dùF gìF đầmF đẹpF trongD
mặnK đượcF hảF quáF xâmF
mặtQ trậnM bằngL đấtL nướcK hàngK cắtI tạiI vàI củaI trờiH thìH trongH đườngH phẳngH theoG hoặcG trướcG trênG tiếpG sauG đượcG cóG nạF choF khôngF hayF baoF haiF trăngF bàF cảF màyF mấyF trònF ngườiF ởE chuyểnE cầuE phảiE đểE kỹE từE bôngE ítE biểnE vàoE ngoàiE đốiE giớiE khiE côngD chủD ngangD tráiD địaD thuD chínhD chướngD lấyD màD sânD
mẹO đẻI cóI nuôiI hoặcI khôngI tặngH đơnH chồngH củaG việtG vàG đượcG kếG thìF trongF phảiF conF chưaF vợF cháuF cầnF bánF cảiF emF nóF épF đĩF ốmF họcF làE nhờE đềuE sangD
mềmN ứngH quảnH vàG cóG củaF hệE nghiệpE chuyênE đượcE thươngE nộiE theoD xửD đápD
mệH conF dặnF tuiF
mệnhJ giáH lệnhH củaF
mệtI mỏiF ghêF lắmF quáF
mọcF mầmF
mọiM ngườiJ trườngH chiH tìnhH hìnhG hoạtG hànhG biệnF tộiF tổE mặtE thànhE côngD thôngD khoảnD
mỏM khoángJ vàG dầuG làF hầmE đãD hóaD cóD hoặcD
mỏiH quáG chânF
mỏngE
mốcL giớiJ chỉG thờiF đoF quốcE tiếnE địaE trọngD
mốiM quanJ nguyH liênG ănF giúpF tiếpF thựcE tổE trựcE cungE cấpE thôngE phốiE vàE kinhE quốcE thamE tạiD vềD củaD hoặcD quảnD
mốtG emF
mồI mảG côiG
mồiE
mổJ độngF bắtE giaD
mỗiO nămJ ngườiJ lầnJ bênI ngàyI loạiH thángG hộG cấpG trangF trườngF tộiF thônF mộF đứaF cơF thànhF đơnF đợtF bộF sảnF côngE hànhE quýE nhàE mônE kỳE họcD tuầnD chuyếnD điểmD bàiD nộiD tổD cáD nhiệmD chủD mẫuD
mộJ liệtF cóF đượcF
mộcG châuF
mộtT sốP trongP lầnN phầnN cửaM ngườiL hoặcL nămL ngàyK thànhK cáchJ bênJ thángJ thờiJ cơJ tổI côngI vùngI đơnI khoảnI bộH khuH bảnH trangH mìnhH giaiH cáH tuầnH quốcH vụH khoảngH nướcH chỗH loạiH bấtH câuG nhàG chútG látG giờG nộiG chứngG chiềuG hìnhG hệG chủG tỉnhG địaG trămG cuộcG sựG hayG tờG phápG tàiG xãG tỷG nhómG điểmG nhiệmG nơiG phóG buổiG phútG việcF bệnhF đốiF kýF ngôiF phươngF xeF cấpF tiếngF bàiF chỉF doanhF túiF lôF mứcF tuổiF đườngF cộtF métF suấtF thếF thừaF đôF bóF chânF mặtF nửaF bìnhF chưaF chụcF cânF cóF haiF nẻoF đằngF thẩmF bậcF lớpF chuyếnE hàngE vănE chươngE vấnE mẫuE nghềE lượngE kỳE vỵE giấyE lúcE ngânE sảnE hợpE hồE tàuE hànhE mãE tậpE tộiE đènE dựE thuốcE quyD quyếtD họcD lượtD chuD đoạnD huyệnD lĩnhD thôngD hộD loàiD thửaD đầuD giáoD phiếuD
mớiQ cóK đượcK sángK nhấtK raJ củaI côngI hoặcI khôngI vềI vàI ởI sinhH theoH thìH trongH phảiH bịH phátG lênG mấtG sổG tàuG banG thànhG đểF điF giấyF choF ítF chàoF cướiF khổF nhưF xongF xàiF quyF làF thayF tạiF từE vàoE đóE chỉE thuộcE cácE sốE đốiE chưaE doE tốtE thoátD tiếpD làmD màD trênD đãD phươngD nếuD thựcD
mớnE nướcE
mờI câmF quáF
mờiN thầuL quanI thamH đạiG bácF bàF chúF mấyF sơF cácE chuyênE củaE họpE ngườiE thiD chàoD
mởP rộngL tàiL thủJ tạiJ phiênI cửaI thưởngI biênH vàH ngànhG sổG thầuG cảngG niêmG luồngF vănF khôngF thưF lênF nhiềuF nhạcF bàiF hộF quánF xưởngF lạiE hoặcE thừaE củaE choE vỉaE hồD trướcD họD chiD lớpD đầuD đượcD
mỡI bụngF luônF cáD
mợH baF emF
mụcS đíchP tiêuO côngK hàngK cácK thuốcJ tàiJ loàiI lụcI thiếtI vàI nàyI sảnI iH đầuH quyH dựH hệH đốiH củaH bíH bệnhH thủH hóaH cấmG thựcG nghềG ngànhG địaG doG đượcG dịchG chiF vănF vậtF miễnF khắcF phươngF bổF hồF nguồnF ràF giốngF vỵF chấtF tươngF rồiF cơF quanF thôngF chỉF dượcF kiểmE trongE máyE nhiệmE chứngE trangE khuE theoE aE phụE phảiE dữE lấnE đãE tiềnE hoạtE biểuD diD quốcD kêD riêngD phânD sáchD sốD giáoD đềD độngD mặtD nguyênD phíD vyD cóD nhàD
mụnG nhọtF thìF
mứcS độO chiN thuL lươngL tiềnL kinhL hỗL giáK thuếK bồiJ phạtJ sửJ hưởngJ phíJ đầuJ quyJ đóngI vốnI trợI phụI tốiI thùI giaoI bìnhI caoI lãiH laoH phânH chuẩnH miễnH tiêuH tríchH trảH thấpH suyH giảmG khoánG thưởngG nàoG sốG choG côngG giờG haoG hìnhG giớiG họcG vayG vàG ưuG diệnG khấuG đềnG tạmG tổngG xửG trầnG hoànG truyG dựG nhậnG đượcF phảiF vậtF trongF đấtF nợF bảoF theoF củaF khiF nhânF ởF thiếtF bịF điềuF chênhF khôngF doF tăngF thamE kýE thanhE xâyE ănE cungE dưE tráchE chấtE lợiE sauE liềuE hiệuE rủiE saiE nhuậnE phòngE xếpE tồnD vớiD ápD cơD doanhD làD tỷD bằngD nướcD điểmD dụngD sinhD sốngD chỉD ánD đãD cụD tiếtD trungD
mứtF dừaF
mừngI thọG cướiF quáF
mựcL nướcK bayE kếE kiểmE đạoD
mỳG đểF
mỹN phẩmK thuậtI thạnhI hạnhH tụcH nghệH cóF thoF gốcF khêF quanE cứuE
naF
naiJ phảiF cóF khiF nếuF đượcF
namT vàN đượcM cóM làL ởL hoặcL theoK phảiK địnhK khôngK đểK trongJ thựcJ cấpJ màJ vềJ vớiJ điJ đốiI thìI củaI tạiI đãI quyếtI khiI raI tỉnhH choH quyH bịH khóaH làmH gồmH tổH banH tráiH côngH thamH từH doG đangG thôngG kýG đếnG quảnG trênG dướiG anhG baoG trướcG cácG cùngG họcG tiếpG chịuG báoG hoạtG chủG nămF nhưngF độcF thànhF hướngF chỉF hiệnF nữF phêF xemF áF cungF gửiF hayF chưaF xuốngF mìnhF sốngF thuộcF thườngF đáF bộF thẩmF chấpF lậpF xácF xâyE đồngE liênE phùE đầuE xuấtE sauE vàoE bằngE cưE nộpE sửE tiếnE xãE kếtE nhưE tiềnE cònE cănE nhậnE trìnhE phốiE sốE đủE nơiD nếuD nhằmD phátD trởD giảiD kiểmD tổngD sửaD thuD ủyD chuyểnD giaoD quaD sinhD ápD đánhD đápD đưaD
nangF
nayP đượcK làJ baoH ănH cóG aiG emG gồmG mấyG raG rồiG điG đôngG chuyểnF bịF quyF làmF theoF chậmF cònF giáF họcF họpF kẹtF lênF mườiF mắcF mệtF ngàyF nhiềuF nhưF nhậuF nóngF rớtF saoF sinhF sươngF thươngF trờiF trựcF tuiF tôiF vềF xãF xổF đáF đámF đánhF thuộcD
nemF chuaF
neoL đậuK ngườiF
ngaF
nganE
ngangP bộO sôngI nhauG làF gồmF củaF cóE phảiE vàE theoD khôngD
ngayO sauK choK tìnhI khiH trongH cácG tinG từG việcG bằngG đếnG vớiF trướcF tạiF quyếtF đầuF vàE tínhE thìE ngườiE vănE hồE biệnE củaD hànhD thôngD trênD đểD
ngheM khôngG mộtG đượcG nhạcF đàiF nóiF buồnF chơiF coiF hoàiF quáF tiếngF vậyF vớiF nhìnE ýD
nghiL dinhI ngờI vấnF lễF thứcE giảE
nghiêmO trọngN cấmL chỉnhJ ngặtI túcH minhG cácF
nghiênP cứuP
nghiêngI sắpF dọcE ngangD
nghiềnF
nghiệmQ thuM thuốcJ vàI trongI củaI đượcI thựcI theoI làmH đểH mẫuH cóH thứcH phảiG vềG hiệnG giốngG hoặcG chấtG côngG làG kiểmG tửG trênG khẳngG đốiF đãF sinhF phươngF nhanhF cácF maF lâmF anF tạiF chuyênF khôngF phânE hoạtE thamE triềuE viênE bệnhE nghiênE thànhE đạtE đápE phùE tàuE choE giảngE xácE quyE thuộcE dòngE tínhE phụcE điềuD dượcD nướcD quảnD nghềD baoD cấpD trọngD doD sảnD đánhD bằngD khảD xeD
nghiệnO maM bắtK chấtH thuốcG tựF ngậpF tạiF cácF theoF vàE phảiE hoặcD
nghiệpU vụP vàP côngO đượcN cóM theoM bảoM củaL kinhL cungL nhàL khôngL trongL phảiK làK hoặcK choK thựcK đốiK quảnK doK nhỏK thuộcK đãJ ởJ quốcJ đểJ tạiJ táiJ quyJ viễnJ đạiJ nướcJ tưJ anJ trênJ sangJ khácI phátI trungI từI nôngI vềI kiểmI viênI dựI thìI cầnI hoạtI sảnI sửI khoaI sángI bịI việtI cổI cấpH thamH trìnhH ứngH bánH chếH cảngH giáoH môiH bỏH baoH thẩmH đềH chuyênH thànhH đangH trựcH màH caoH sinhH khiH trúngH sauH nộpH chuyểnH đầuG đặtG gửiG đóG dịchG tổG hỗG liênG đăngG nhưG vớiG bổG hiệnG ápG đấuG nhậpG trướcG mớiG hàngG xếpG chưaG riêngG nhậnG hóaF khởiF xâyF tựF nàoF yF khaiF tiếpF đườngF địaF muaF ngànhF điệnF aF pháF quyếtF đápF làmF nămF ngoàiF lậpF dướiF hằngF lâuF hạngF kếtF tráiF đổiF chỉF kýF đàoF đếnF hayF hữuF gấpF lắmF nhiệmF sốF tháoF thếF tráchF đơnF bằngF cácF thôngF gồmF nhưngF kỹF chủF raF xãF chịuF siêuF vàoF banF chínhF đạtF phùE cănE báoE đặcE thuêE xácE hoànE quânE lầnE nhằmE dượcE điềuE nếuE tươngE đóngE cònE nhânE vừaE giảngE thểE thứE tínhE diE vậnE phầnE xuấtE trảE đủE nhómD tạmD quaD tốtD vyD bưuD chấmD hợpD mởD giảiD giaoD gắnD mộtD phụcD trồngD vượtD hànhD nàyD nơiD quảngD đảmD
nghèoN cóH bềnF đaF củaF theoF đểF vàF thuF baoF bịF nuôiF nộpF tốiF hoặcE đượcD
nghìnI đồngF dânE tấnE tỷD
nghĩH gìF tìnhF
nghĩaR vụR việtN củaK trangI làH nhưF cơE quanD
nghẹtG thôngF
nghềS nghiệpQ quốcK luậtK côngK đấuJ hoặcJ đàoJ đoI vàI kinhI dượcI biênI theoI choH cóH đượcH củaH dịchH đầuH kiếnH tạiH đểH quảnH trongH thừaG phảiG khôngG thìG quyG truyềnG cáG sảnG chứngG khámG thúG đốiG kiểmG đãF bậcF khiF lưuF kểF thuộcF đóF bàiF rồiF ởF hoạtF thamF trìnhF môiF ưuF doF vớiE họcE màE đặcE khoanE nôngE thựcE bảoE dựE phùE khácE tưE tinE làE thẩmE trênE xửE đồE từD đăngD khaiD chuyênD liênD vậnD bịD trọngD caoD giảngD độcD
nghệR thôngN caoN vàL thuậtK anK đượcJ cấpJ củaJ trongJ sốI vềI sửI quyI cóI đểI côngI mớiI theoI quốcI nhânH tiênH sảnH baoH chiếnH chủH thuộcH hoặcG kỹG choG làG phụcG hướngG đốiG đãG tạiG thựcF phảiF khôngF tinF xemF doF banF quyếtF tổF khaiE cácE việtE vàoE chếE phêE sinhE từE hiệnE trênE khácE phùE bảoE cầnE nướcE quầnE tỉnhE quảnD sỹD vớiD tổngD thẩmD nhằmD trựcD phốiD trìnhD xâyD địaD
nghỉP hưuL việcK phépJ hằngJ dưỡngI lễH thaiH cóH baoG ngơiG theoG choG làmG tếtG khôngG họcF sinhF hèF phảiF ítF đượcF chờF cướiF gầnF mấyF nhưF raF rồiF sẽF vậyF ốmE bùE hàngE hưởngD cuốiD giữaD chuẩnD
nghịU địnhS cấpO quyếtO củaN cơL cácK côngK theoJ khởiJ hỗJ bổJ điềuJ giaJ xácJ bộJ vàJ xâyI thayI phêI thànhI thanhI phảnI đượcI đốiI miễnI sửaI thẩmI vềI đăngI vớiI ápI chấpI ngườiI chủI choI đóngI xemH kiểmH giảiH xétH thuH ủyH tòaH chuyểnH xửH giaoH hưởngH trongH giámH bằngH hủyH tạmH rútH đánhG hoànG thìG chấmG hoặcG phảiG khôngG chỉG đưaG giảmG nhậpG thựcG quyG hộiG đếnG quốcG thủG trợG cungG cửG nhàG xóaG tiếpG gửiF tổF việnF hiệpF khenF cóF kèmF làF táiF danhF gồmF thaF tổngF ánF vayF luậnF sởF việcF chứngF mởF đóF biệnF trảF hợpF cụcE đãE đặcE baoE camE kếtE làmE đổiE bánE nêuE cánE liênE phốiE bảnE bảoE đấuE thamE banE khôiE đểE cậpE ghiE muaE ngânE nhậnE traE tạiE chánhE chínhE hàngE biếtE thămE khámE trựcE chiD nhữngD nàyD trúngD thôiD truyD trướcD đạiD quáD thôngD khaiD kịpD toànD
ngoF vuiF
ngoaiG teE
ngonK khôngH hảF hếtF nhéF nhớF vậyF ởF
ngoàiS tạiM đượcL cóL theoL cácK vàK nướcK khôngK làK củaJ trongJ việcJ phảiJ hoặcJ thìJ đểJ quyJ thựcJ côngJ vàoI vềI cấpI phạmI làmI ngânH bịH đãH chợH trụH trờiH đốiH choH khuH đầuH raH đếnH hoạtH khiH khácH cơH doH thuộcH khơiH họcG trênG chấtG gỗG sửG cưG gửiG thamG nộpG tiếpG hànhG cửaG trướcG ởG bằngG nhàG đangG chươngG quânG đưaG giáG nhữngG lãnhG màG quyềnF baoF cầnF cùngF hạnF muaF quốcF dựF giờF giảmF thànhF vớiF hàF thôngF thưởngF tựF aiF cổngF mấyF nhậpF nớF rạpF saoF tiệmF kinhF tráchF trựcF cungF danhF phùF địaF vùngF đềF doanhF chuyểnE liênE thờiE tốE giaE hợpE nơiE sauE đăngE chếE khungE sốE tiếnE trườngE hệE nhậnE phụcE thườngE chịuE đôE chỉE tươngE chưaE ngànhE nhằmE tổE từE báoE tiềnE đặtE gồmD hồD mởD việtD giảngD gópD tỉnhD điD nghiênD nhưngD nộiD tàiD vyD ủyD lậpD mangD nếuD dướiD kếD quyếtD đườngD cảngD kýD mứcD nhiệmD đóD đạiD
ngoáiG vậyF
ngoạiQ tệN giaoM hốiL ngữK thươngI nhậpH quanH laiH trừH củaG támG trúG vụG biênF hoặcF nghiệpF mớiF nhaF từF vàF khóaE vyE kiểmE bảngE bộE suyD khoaD theoD
nguyP hiểmO cơM cấpK hạiJ sânF anE
nguyênS tắcP liệuO vàN nhânM nướcL thôngL tửK vùngJ giáJ đơnI khoángI vậtI thiênH biểnH môiG lýG khaiG vẹnG thủyG duG sốG khôngF kiệnF loạiF trạngF hảiF tốF đốiF bảnE lươngE quyếtE tínhE làE theoE địaE rừngE đượcE bằngE niêmE củaE doE khácD cóD phảiD cấpD dầuD tạmD viễnD sinhD trongD
nguyễnK vănH oanhH thịG giaF choF sinhE chíD
nguyệnN vọngJ tạiJ đượcI xinH củaF viênF cóF choF sauF vỳF làF vàF mứcF thamF theoE thiD giaoD nộpD thựcD hỗD trảD
nguồnR vốnM kinhM gốcM lựcL thuL nướcK ngânK tàiK phóngK genK nhânJ lợiJ sốI điệnI chiH tinH thôngG hỗG khácG quỹG giốngG mởG đóngG sauG hợpF cungF phảiF phíF thảiF gâyF nộpF dựF tiềnF củaE việnE phátE sangE từE vàE hìnhE năngE đểE dữD vayD theoD trảD đầuD quyD
nguộiG chiênF
ngànI chiaF emF mộtF
ngànhR vềK đàoK vàK liênK cóK nghềK giáoI hàngI côngI nôngI trungI quảnI thúI khácI đượcI dựI tưI hoặcI tàiI sảnH kinhH trongH tạiH yH thốngH đểH kếH nộiH giaoG kiểmG thuộcG củaG làG bảoG quânG theoG khoaG đãG hóaG laoG mâyG vănG ngânF phùF quốcF xâyF quyF địaF mìnhF đúngF cấpF doF kỹF thanhF ởF gìF thựcF dọcF thôngF họcE luậtE thủyE phảiE điệnE điềuE thuốcE thìE chịuE thuếE nghệD đốiD hạD ngoạiD chứcD dượcD khíD năngD sứcD thiD chủD đấtD
ngàyU làmQ nhậnP kểN thôngM cóL nghịL đượcL kýL kếtK luậtK nghỉK thángK cấpK trướcJ nàoJ đốiJ quyếtJ hếtJ côngJ đăngJ phảiJ tiếpJ cuốiI banI thìI cơI raI hoànI lễI ngườiI phátI nộpI giaoI thựcH củaH sinhH bắtH maiH mấyH khôngH ghiH dựH bầuH vàH thanhH đầuH tổH tínhH trongH khaiH mộtH đếnH baoG bộG rồiG thụG đểG hợpG trởG chủG chấpG thứG hộiG màG mởG tòaG gửiG sauG giấyG liềnG làF bịF hoặcF thỏaF bảnF vănF ủyF sảnF giườngF lậpF chấmF quyF tớiF cộngF cướiF mốtF mớiF nữaF tướiF tốtF xongF đêmF ởF doanhF theoF thuF tạiF thànhF tạmF choE khởiE liênE từE hoánE vàoE sởE thườngE cácE đềE hômE nhậpE truyềnE xảyE niêmE nếuE xácE thayE xuấtE phêE chuyểnE đáoE đơnE vậnE báoE bênE cụcE kiểmE thiE địnhD tiếnD quốcD rútD đóngD hiệuD họpD hồD kếD ngânD trênD tổngD phápD trảD tuyênD
ngâmI chuốiF mấyF trướcF nướcE
ngânS sáchR hàngQ quỹI vốnG táiD
ngãI tưG baE
ngãiG
ngòiE mìnD
ngóF hoàiF
ngóiF choF
ngónF
ngôH giaF hayF
ngôiH saoG
ngônL ngữK tìnhF vàE
ngõG nghiêngF
ngămF hảF
ngănN chặnM ngừaI cảnG cáchF mátF cháyD nắpD
ngũN cánI nhàG vềG vàG giảngF nămF giáoF hànhF tuổiF trongF nhânE theoE hoặcE côngD đượcD thángD viênD quảnD
ngơiG
ngưK cụG nghiệpG đượcG trườngF dânD
ngưngF hiệuE
ngườiV laoQ cóQ sửP bịP đượcO nộpO đạiO đứngN làmN khácN họcN thamN nướcM phạmM dânM khuyếtM đóM quảnM đangM yêuL nhậnL đãL giámL bệnhL khaiL dướiL nàoL khôngL thựcL tiêuL caoK việtK chưaK phảiK từK tốK trởK thânK khiếuK láiK điềuK vậnK thừaK thứK thiK caiK taK muaK thuêK đềK chấpJ trongJ bảoJ phụJ tậpJ hưởngJ chịuJ trựcJ vàJ phátJ khởiJ bánJ tiếnJ giảiJ kýJ chiếmJ đếnJ nàyJ bàoJ tiếpJ lậpJ hoạtJ chếtJ raJ bắtJ nghiệnJ gâyJ conJ mấtJ nhiễmI đánhI phiênI chỉI vyI thuộcI dùngI gửiI xuấtI chơiI đăngI dịchI thụI sởI mắcI giữI củaI đồngI trúngI hoặcI đểI hànhI gốcI điH chămH dựH làH thànhH kinhH nhưH trồngH khángH tựH giàH nhậpH cùngH quyếtH theoH đủH cưH vớiH quảngH thìH sauH chuẩnH giúpH xemH ứngH quyH hướngH màH mangH chủH chứngH ngoàiH tổH cungG banG vắngG giaoG tốtG trưngG ápG biếtG sảnG xinG xácG mẹG dạyG trênG lưuG chồngG hiếnG nhàG chuyểnG nộiF đềuF thếF vôF choF vàoF làoF mộtF đầuF lợiF mùF nghèoF phụcF baoF cốF xúiF quáF kiểmF sayF giảF bênF gọiF mớiF vayF liênF uốngF bữaF chiuF cũF giếtF hàngF hòaF lạF mỹF ngượcF nuôiF thậtF tuổiF thayF ởF kêF trảF địnhF đốiF huấnE hyE thuE tànE ủyE biểuE doE đạtE chaE gácE thườngE xếpE sốngE lớnE cầnD dẫnD tạiD vợD lấyD tâmD viếtD diD kiaD ghiD triệuD xửD cònD cầmD giớiD phânD đưaD gópD nghỉD
ngưỡngL đầuF đườngE
ngượcJ lạiI đãiG
ngạchM thuếI côngH chuyênG kiểmG viênG dựF thẩmE cũE lươngE sỹE xuấtE phápD nhậpD bậcD vàD
ngạiK vậtI kháchI đếnF choE
ngầmK phảiD vàD
ngẫuH nhiênH
ngậpM nướcL lụtG hếtF mặnE
ngắnL hạnJ thờiH cóF hơnF nhấtF tayF mạchE gọnD
ngắtH mạchH
ngặtI vềH
ngọcE
ngọtF
ngồiL xuốngG chờF họcF bànF hộiF lạiF nhiềuF tùF đợiF trởE trênD
ngộH độcG
ngờJ mắcE vềE
ngủK trưaF cảF dậyF khôngF lạiF ngheF ngonF thếF đâyF đượcF
ngứaF khắpF
ngừE
ngừaM ôI vàG rủiG sựF xongF cácE taiE
ngừngN hoạtJ kinhI việcI sửG phiênG hoặcF xuấtF giaoF nhậpF cấpF baoF hộF cungF vàE thựcE lưuD tậpD đìnhD
ngữN dướiK đượcG củaG khácG bậcF sửF trongF vàF tiếngE hoặcE nướcE sauE
ngựaJ đuaE hoặcE
ngựcG áoE
nhaJ trangG chịF
nhanI
nhanhL chóngI nhấtH vớiF quáF thựcF
nhauO thìJ vềI nhưI vàG trongG chỗG giữaG đểG hoặcG màG ítF gâyF doF chămF cáiF giùmF hoàiF umF củaF vớiF theoE đượcE choD bằngD cùngD từD khôngD trênD
nhenI conF
nhiH nàoF đồngD
nhiênO liệuM vàH khácG củaG đượcG bịF hóaF hoặcF khôngF nénF chếtF tắtF theoF cóF trongE làE từE vậtE đểD tìmD
nhiêuR nămN tiềnM ngàyM đếnL phầnL mộtK tuổiK thìK thángJ métI lầnH trởH bảnG câyG giờG ngườiG độG điểmF bộF conF cáiF cấpF giáoF giấyF haF khiF kýF laoF nướcF phiếuF phườngF sáchF theoF tiếngF triệuF trongF trìnhF trọngF vốnF xăngF âmF đạiF
nhiếpE ảnhE
nhiềuP ngườiK hơnJ lầnJ cấpI trangI quáH nămH tàiH cơH khóH thếG cóG bảnG chủG hợpG tìnhG nơiG loạiG nhấtG tỉnhG biệnF côngF địaF doanhF thiếtF bànF cuaF dùngF lắmF suấtF sứcF tậpF ngànhF tổF lĩnhF nướcF thànhF tầngF đơnF đốiE nguồnE bộE nhàE thửaE laoE nộiE tộiE mụcE bênE phươngE vănE nghĩaD phầnD hìnhD hoạtD hộD chứcD sảnD
nhiễmO môiK đượcI bẩnG vàG vớiG trongG bomG thuộcG nguồnF ởF khuF chấtF bệnhE hoặcE khuẩnE choE nguyE trùngE đấtE theoE cóE đốiE củaD làD vyD xạD phóngD mớiD tạiD
nhiễuJ cóH
nhiệmU vụS củaP thiN vềN hìnhN trướcM gìM tổM thựcM quảnL chứcL kỳL hữuL phốiL bảoL thôngK lậpK vàK sauK kiểmK thuK côngK bồiK báoK xâyK hướngK cungK gửiJ theoJ đốiJ chủJ lạiJ giảiJ thẩmJ xemJ chỉJ trongJ vàoJ giámJ tiếpJ nộpJ tổngI thamI trảI quyI xácI hoànI đăngI cấpI làmI đánhH thanhH choH nhưH nhiệmH giúpH hoặcH banH khácH nghềH chuyểnH dânH chuyênH đềG đượcG khiG ràG bốG cácG phảiG cáG ủyG tạoG cậpG thìG lưuG trìnhG yêuG chiG xửG giữG chămG thốngG vănG màG thànhG điềuG hộiG làG cóG triểnG liênF nghiênF phânF đểF tuânF tuyênF đảmF ngườiF dựF bổF chấpF chươngF ghiF doF trựcF xuấtF đầuF chínhF thếF đưaF phêF sửF toànF bànF khaiF phápF thườngF lấyF thừaE tậpE giaoE hòaE vớiE cửE phổE ápE đạiE tínhE đoànE đóngE tựE lựaE quyếtE tạiE bằngE cụE phátE phòngE kêE tiếnE xétE caoE chuẩnE kýE thấpE khôngE khấuE địnhE hiệuE hỗE chungD traoD nếuD raD từD vậnD khắcD muaD thiếtD duyD thayD cánD tìmD đônD kếD phóD đặcD
nhiệtL độJ điệnH đớiG kếF
nhuO cầuO yếuF
nhuậnM bútI sauH thựcG củaF đượcF vàF kếE dựE hoặcE thuD gộpD từD choD
nhàV nướcT đầuP ởO thầuO máyM giáoM đấtM trườngL emL sảnK chungK tuiK cungJ tôiJ gaJ xuấtJ trọJ bênJ cháuJ khoaI tàiI nghỉI báoI vănI xưởngI conI trẻI khôngH thờH tạmH cóH hàngH vệH choH caoH ngườiH dânG aiG chồngG kínhG mìnhG mấtG mấyG ôngG điG cửaG làG cấpG đăngG chứcG xâyG tạoG thuộcF thuốcF nhậpF mạngF thìF vàF biaF bịF cáchF đâuF cònF dướiF tráiF chiaF cháyF chưaF coiF cãiF cầnF cựF dộtF gãyF gòF khoF khóiF neoF nghẹtF rồiF saiF thấmF uốngF venF vượtF xeF đangF đãF đườngF đềuF ồnF riêngF làmF quảnE chếE ănE đểE tuE tangE trạmE lưuE tìnhE bếpD củaD hoặcD kháchD
nhànH rỗiH
nhánhO ngânK côngJ củaI vănI doanhI nướcI tỉnhI tạiH thìF đèF hoặcF cóE đượcE theoE vàE cácE phảiD trongD trênD hạchD
nháyE
nhânV dânT cóP viênO đượcN vàM khôngM khácM nướcM trongM kinhL lựcL sựL thựcL làL củaL chuyênK thamK liênK phảiK tạoK đãK hoặcK côngK thươngK việtK sảnK đềK phảnK bịK theoK khiK dựJ phẩmJ đốiJ taiJ sửJ thọJ thânJ khaiJ đểJ hoạtJ đầuJ danhJ đạoJ cungJ vyJ vớiI khủngI nộpI thuộcI gâyI chủI đangI đóI đăngI quyI tựI ởI chuyểnI ngườiI nhậnI tạiH hayH baoH chịuH thìH kịpH vềH nhậpH gửiH trựcH xuấtH bạoH làmH nguồnH quốcH choH trênH lậpH liệtH khẩuH giốngH màH cưG nhânG phânG quảnG chấmG kháchG rộngG tổG doG chỉG hoànG kỹG phátG tiếnG đủG xácG thànhG trảG ápG sởG bánG bomG sauG dẫnG cấpF giảiF bênF thuêF muaF chếtF bổF đếnF dùngF vănF phiF ưuF bấtF tồnF haiF kéoF trướcF hợpF phụcF nghiênF thămF yêuF nàoF cầnE chưaE từE bằngE bảnE chấpE nêuE tàiE cáchE giaoE thuE tiếpE hànhE tốE đóngE mớiE đápE đạtE phóngE đặtE ủyE biếtE cùngE vậtE khởiE kýE ngoàiE thiếtE đứngE gópE luậtE vàoE cácE mắcE raE xinE gặpE phùE trúngE phốiD đảmD đồngD tiêuD đạiD gồmD trởD chàoD quânD thôngD vậnD điD giámD nàyD cơD hữuD lưuD nữD sinhD xảyD
nhãnN hàngJ hiệuJ năngH thuốcH phụG sảnF dụngF hóaF vàF gốcE phảiE điệnE theoE thựcE baoD
nhìH
nhìnK đếnF thấyF khôngF xaE
nhómP ngànhI aH ngườiH iH đốiH đểH đấtG trẻG thuốcG côngF lớpF nướcF tiêuF sảnF cổF nghiênF tuổiF phụF cácF chứcF thựcF hàngE chỉE nguyE nhàE xeE cáE nhiệmE thủE dựE vàE theoD iaD tàuD
nhôE
nhômF
nhúcF nhíchF
nhănF nhóF
nhũngM đượcK khôngG baoF vàF trongF sẽF theoD
nhơnI baF baoF cũF mộtF
nhưT thếT sauQ đốiJ quyJ vợH điềuH vậyH thỏaG trênG nàoG cácG nhauG chủF đãF thươngF diF lờiF mấtF anhF cáiF rùaF xươngF hồE bảnE trongE ngườiE trườngE mộtE doanhE việcE côngD giấyD khiD vănD hướngD cấpD
nhưngP khôngN chưaL phảiK cóJ tốiI đãI vẫnI ngườiG cơG chỉG sauG đượcG bịG đangG bảoF tínhF ítF đếnF tổngF vậtF thuộcF trongE cònE cầnE việcE thờiE thựcD tổD hếtD
nhườngF đườngE
nhượngP quyềnM vốnJ đấtJ cóI dựI toànH bấtH cổH hợpG vàG thìF nhàF theoF vănF chứngF bánF đượcF mộtF hoặcE phầnE táiE phảiE khôngE choE tàiD đểD bịD làD trongD đãD
nhạcK gìF thiếuF trịnhF cụD
nhạtF
nhạyF cảmE
nhấtR làM địnhL củaL quảnK vớiK trongJ mộtJ theoJ đượcJ vàI baoI phảiI vềI tríH trênH bằngH mấyH thiếtH sauH cóH vàoH trướcH khôngH đểH choG từG ngàyG vậyG haiG vănG tạiG khiG đếnG đốiG hoặcG trungG giữaG cácF địaF kểF hiệnF việtF hảF mùaF thếF tớiF thìF ýF đãF baE tínhE việcE nămE quyE phươngE nộiE soE ởE mỗiD quánD côngD thờiD doD giữD mườiD thựcD
nhầmI lẫnH phânF
nhẫnF bữaF
nhậnU đượcP đăngO đủO hồN củaM vàM quyềnM kếtL chuyểnL thứcL thôngL tàiK thừaK xuấtK báoK khảK việcK xétK hoặcK theoK cơK bảoK hợpK đãK tiềnJ hàngJ hoànJ ngườiJ lạiJ kiểmJ nuôiJ anJ làJ vềJ khôngJ biếtJ đơnJ tìnhJ giấyJ đầuJ thìJ cácJ huấnJ vănJ dữJ chìmI chămI nộiI ủyI lưuI đạtI vàoI côngI diI dạngI tốtI phảiI cóI đầyI chấtI sựI sảnI đốiI nguồnI giaI doanhI làmH trongH yêuH choH conH thủH chaH bảnH quyếtH tổH sốH thựcH phươngH thươngH địnhH khuH bồiH thếH hỗH điềuH khaiH thuốcH laoH sápH bằngH thànhH khoánH đểH từH bànH diệnH tốH gópH nợG cầmG điệnG khuyếtG kýG chínhG tạiG bịG hiệuG tậpG trênG cưG lệnhG đấtG phùG chứngG đềG sửG trướcG hoạtG vốnG hạngG lẫnG thầuG thamG phânG giaoG mộtG câyG giáG việnG ởG thanhG gửiG phầnG chứcG táiF hànhF hộF tiếnF trẻF danhF yF họcF sinhF doF vườnF chấpF phiếuF hộiF khiF trựcF quyF thayF thuậnF thânF độcF hòaF kinhF kiếnF vậtF cấpF giúpF tínhF nơiF gạoF nhiệmF chuyênF emF sauF hệF sứcF thờiF phòngF mứcF bổF nguyênF tinF toànF trìnhF xãF thẩmF tươngF phảnF đàoF mẫuF thấyF hếtE nướcE tạmE bởiE khoảnE quàE quânE thẻE giốngE cănE thửE trưngE trợE vớiE đặtE chiE hyE khốiE vùngE baoE dựE ghiE giảiE nhiênE tàuE vậnE chuẩnE nghỉE nàyE phạmE đếnE quaE đápE ưuE banE dòngE giữaE mãE nhưngE lầnE điểmE đạiE trườngE hiệnE khiếuE nhânE tửE camD dượcD khácD mớiD biênD nhưD nạnD nộpD đặcD hốiD liênD lươngD màD quanD quáD thưD bưuD chếD nghềD nhàD thùD xăngD ýD cửaD lãnhD quốcD tặngD hàiD hạnD môD nếuD thuD thịD trungD
nhậpS khẩuQ cảnhM cáM doanhL từK ngũJ chịuJ củaI quốcI vàoI lậuI vàI khôngH đượcH hàngH cộngH táiH mặnH khácH họcH dữG tínhG tỉnhG hoặcG theoG thựcG khoG cóG sốF tàiF vềF điềuF khiF ròngF bìnhF choF vôF xãF baoF quáF nhiềuF thángF hộF nênF cácF thôngF dựE côngE tăngE quỹE hợpE tráiE cơE tạiE doE thìE đốiE phảiE làE đểE trongD nộiD tiềnD xuấtD
nhậtP thôngK kýJ kiếnI vàoI vàH hồH cơH cácG bảnG dữG nộiG danhG quyG lạiF thayF tìnhF đầyF cứF mìnhF nóiF tuầnF thườngF trongE đượcE theoE trênE choE kếtE sốE biếnD kịpD địnhD
nhậuI bốnF hoàiF mónF trướcF vôF
nhắcH nhởG lạiE
nhắnL quảngH tinG rácF câuF cũF dânF emF làmF lạF
nhằmO mụcL bảoJ chốngI phụcH nângH đảmH phátH xácH cungG thựcG tạoG ngănG giảmG đápG choF duyF thuF hạnF tăngE đánhE thúcE hỗE đạtE làmE phòngE hoànE khuyếnD giúpD loạiD
nhặtH đượcF giúpF
nhẹK cânF bịF cảF hơnE trongE
nhệnF cóF
nhỉJ thìF
nhọcJ
nhọnF
nhọtF nổiF
nhỏN hơnL vàK ởG lẻG nhấtG làG cóF khôngF mêF quaF quáF tớiF xíuF đềuF theoD
nhổF
nhớK hoàiF hàF hếtF muaF muốnF rõF rồiF tớiF đầyF
nhớtF xeF
nhờK ngườiH mangG cháuF chínhF chịF mấyF mộtF thằngF thuD
nhởG
nhụcG quáF
nhứcG khôngF răngF
nhữnF sảnF
nhữngR gìN ngườiN trườngM nộiL vấnL giấyK thôngK aiK hànhK điềuJ quyJ loạiJ tàiJ nguyênJ yêuI đốiI đơnI hoạtI khoảnI chínhH côngH việcH nhiệmH biệnH thayH cơH nơiH ngàyH vụH phươngH doanhH quyềnH tìnhH chứcG mónG vướngG vănG vỵG giáG hìnhG mônF lờiF thiếtF tráchF tộiF khóF trangF khuF saiF xãF địaF chếF chủF ứngF bướcF vyF điểmF giaiF thuF tìaF vaiF yếuF cănF ngànhF ýE kiếnE thànhE từE mặtE nămE tácE sảnE hàngE hưE tồnE vậtE chỉE khiếuE sựE thiệtE tổnD vùngD đặcD dấuD kếtD phátD rủiD chứngD cáD lĩnhD giáoD tinD bệnhD hạnD phầnD tiếnD
nhựaJ thuốcE cầnE cùngD
niI chútF khôngF nóngF trờiF
ninhR mạngO hàngM quốcM vàoI vàI trậtI cảngI thôngI kếtI theoH củaH làH khôngH trongH đượcH choG chínhG điềuG đốiG tàuF tạiF hệF hoặcF nhânF nộiF trênF bìnhF tổE thuậnE nguồnE phảiE thựcE cơE doE thuộcE cóD quyD khácD ởD quânD bảoD cấpD hạtD
niêmO yếtN phongL
niênO xungJ cóJ hạnI tìnhI làI vượtH cộngH nghềG đượcG độG vàF đuaF chếF hoặcE theoE trongE côngE việtE mấtE khôngE thamD thìD
niệmL chươngG ngàyG cơF giaF quỹF
noG chớF
noiE dungE
nomE
nonL đượcH cóH hạngG côngF dânF vàE choD tưD
nungF
nuôiQ conL trồngL dưỡngL cóI vàI đượcI theoH đểH trongH baoH phảiH sinhG dướiG táiG đốiG củaG khôngG vyG cáF nướcF chủF chóF sảnF trênF gồmF hoặcF haiF thìF xúcF chuyểnF emF hayF heoF hoàiF sẽF vịtF giaF hợpF làF nhậpF trangF mớiF tạiE quýE đãE mìnhE vớiE khảoD độngD chứaD lưuD quyD cầnD từD
nuốtF cơmF
nàiE ngựaE
nànF nhiềuF
nàngF dâuF
nàoU cóM đượcM làL sauL choK chịuK thìK vềK nếuK củaK khácK khiJ trongJ hảJ khôngJ bịJ đểI vàI theoI sẽI phảiH cầnH cũngH dướiH nhậnH dễH thựcH đốiH trênH làmG huyG chuyểnG quyếtG ápG chuẩnG côngG mớiG ngonG rẻG thẩmG thếG điG đỡG vyG màG dùngF tổF gâyF từF vôF quảnF đánhF gửiF nộpF đangF ởF caoF gầnF khỏiF lênF quyF thuộcF bayF bênF bồiF bộF chiF chạyF chụpF chủF cánF giảiF giữF khóF lauF mátF ngheF ngườiF nhanhF nhiềuF nhàF nhấtF nhỉF phùF rảnhF sởF sỹF thỏaF trồngF tặngF uyF vuiF vậyF xuấtF yênF ítF ạF lợiE đóD đếnD
nàyV cóP đượcP vàO quyN thìN ápM phảiL hoặcL đểL khôngL làL màK trongK bịK tạiK choK thựcK theoK đốiJ hướngJ đếnJ doJ thayJ khiJ đãI gửiI baoI nhưngI trênI nếuI từI vớiH sangH vềH cònH chỉH trướcH quyếtH chưaH đềuH vàoH lênH hếtH xemH sauG điG củaG danhG thuộcG cácG quaG gồmG nộpG tớiG nhưG kèmF sẽF làmF cũngF bằngF lấyF trìnhF nghỉF nhậnF ghiF kểF bãiF muaF phùF đánhF lạiF tênF xinF ôngF đúngF chỉnhF chụpF dễF emF khỏeF lắmF quétF rơiF saoF trễF trồngF tìmF tìnhF tăngF tụiF vậyF đàF ếF trựcF địnhF banF lậpF tốiF đồngF thànhE thôngE đềE phêE tínhE tươngE cănE tổE đangE chươngE cùngE vẫnE báoE cấpE thamE chịuE raD chậmD trừD bảoD nhằmD sửD xácD điềuD mớiD tựD hoànD đăngD ởD
nátI hếtG vườnF hoặcD
nângO caoN cấpL bậcJ lươngI ngạchH hạngG chuẩnF loạiF trìnhE
nâuE
nãI
nãoE
némG đượcF
nénH làF
nétI chữE
nêmF mặnF
nênM điG bắtG emG muaG khôngF chưaF khiF nhiềuF tênF họcF cháyF cưaF giờF kiêngF mặcF quyềnF sángF tôiF tặngF vợF xửF đặtF ởF
nêuP rõN tạiL trênL trongI cụG cácE lýE gươngE
nítG giậtF trongF
nòngH cốtH
nóK khôngH báoF bắtF bỏF chửiF cứF tạtF vớiF điF
nóiN chuyệnI hoàiG mộtG saoG trênG vàG rõF khácF xấuF chậmF chiF choF cháuF câuF hếtF khóF lớnF màF nhàF raF rứaF thiệtF thẳngF thếF tiếpF tớiF từF vòngF vậyF việtE hoặcD
nónG chốngE
nóngK chảyF cóF chếtF dữF máyF nhưF quáF ranF thiênE
nôF
nôiF vậyF
nôngR nghiệpQ thônO sảnI dânI lâmH cóG trungG làF trongF địaD
núiL bàF nàoF lửaE giaiE caoD làD phíaD
nútH giaoG
nămU đếnM củaM trướcL vàL báoK sauK đượcK kểK hoặcK đốiK nayK trởK họcK theoK tiếpJ sinhJ tàiJ tùJ kếJ thìJ khôngJ mộtI cóI thứI vềI tínhI liềnI đầuI gầnI baoI đãI kinhI choH đóngH liênH nàoH đểH mấyH ngânH thựcH côngH trongH làH cấpH ngoáiG rồiG từG cuốiG dươngG nămG làmG gửiG cơG mươiG quốcG đóG trênF xâyF nhưF tươngF raF hiệnF nhậpF tớiF phảiF quaF triệuF trìnhF tổngF giờF hayF nàyF saoF chọnF hảF kiểuF nữaF rồngF támF tấnF đăngF cánhF đánhF vớiF doF tổF vốnF banE nộpE giaiE màE dựE quyE tạiE vàoE bằngE lậpE phátE quyếtE tỉnhE ởE hợpE sảnE thôngE ngàyD nhưngD sápD đưaD nghỉD xácD gồmD cácD cănD tuổiD táchD khácD nhậnD nếuD điềuD
năngS lựcO lượngM nghềM củaL quảnL laoK chuyênK thanhK suấtJ sửJ thựcJ gâyI vàI điềuI nhậnI cânH khoángH cóH thuH phátH đápH tàiH tiếpH thuộcG huyG thamG trongG cungG kiểmG kỹG xảyG tựG choG khiếuG vềG ứngG làmG liênG nộpG đượcF địnhF giữaF bảoF thìF nhiệmF phụcF sinhF thẩmF khácF tổF đểF nguồnF theoF xửF lựaF chiF kếtF tânF trảF xuấtF đầuF đặcF kinhF phânF chịuF ngoạiF sốngF tácF khaiF ảnhF anF phốiF đấtF cơE giaoE đàoE ngânE hoạtE hoặcE tưE vậnE đốiE phòngE hoànE nghiênE truyE đoE bổE chốngE giảiE sảnE thịE bịE cầnE thôngE tươngE đặtE lãnhD giámD tạiD ápD bộD cạnhD khôngD đóngD lâyD thayD hướngD hỗD lưuD sauD cấpD lắngD
nơG
nơiR cưM cóL ngườiL làmL nhậnK đặtJ tổJ thườngI đăngI ởI côngI doanhI xảyI tiếpI cơI cấpI đãH lưuH tạmH giaoH gầnH thựcH khácH gửiH quảnG chuyểnG khôngG sảnG đangG sinhG phátG tàuG cáG mởG đếnG khámG thươngF trảF dựF cấtF đốiF thìF đơnF vănF giùmF rồiF mìnhF tậpF đượcF hưởngF quyF trườngF nhàF tòaF đóngF đạiE anE chấpE chưaE trungE điE họcE bịE chiE nộpE diễnE dễE đườngE hợpE nươngE phạmE sửE tiếnE đểE lậpD cánD sỹD thànhD trẻD xuấtD bảoD khaiD nàoD cáchD
nươngF tựaE rẫyD
nướcV ngoàiS cóP vềO vàN cộngN đượcM theoM thuM củaM việtL trongL đốiL choL cấpL thảiL tạiL hoặcL giaoL cảngK đầuK thựcK đểK nắmK thànhK phảiK sạchK quyK chiK bảoK dướiK khôngK hỗJ biểnJ đãJ chuyênJ doJ sởJ làJ trênJ xuấtJ nhậpJ thìI thuộcI từI ởI nơiI khácI quanI khuyếnI màI mặtI tiếpI khiI quyếtI baoH cácH đảmH làmH đóH mưaH hiệnH uốngH quảnH trướcH phụcH sinhH bằngH bịH vớiH liênH vàoH chưaH tổH chuyểnH ưuH thamH hằngH thôngH xemH hàngG yêuG banG bốG sảnG chỉG lángG côngG tiếtG quốcG thíG gửiG nhậnG nămG sauG lũG trựcG mặnG cònG dângG chấpG phátG cùngG raG sẽG bồiG giếngG máyG đếnG phốiG xácG khuF gâyF đặtF nàoF đóngF quaF phíaF thườngF táiF gồmF mắmF sửF trưngF địnhF độF cảF cấmF tỉnhF dựaF mắtF sôiF thămF chanhF chủF dànhF giảmF mấyF ngầmF nổiF nữaF phènF vàngF vậyF ápF úcF khoángF sốF nóngF đangF thứF trìnhF tạmF đườngF chịuF đềF báoF kiểmF ngọtE trungE cungE lậpE hồE điE điềuE nhưngE xâyE toànE cầnE tổngE tựE nhằmE lớnE tậpE khaiE kýE mởE thiênE thủyE sôngE tạoE cưE giảiE hoạtE lưuE bổE muốiE phêE chữaD nhưD tuầnD venD đápD cănD hướngD thốngD địaD chảyD trởD cửD nộpD phânD tốiD bánD lợD muaD mộtD phùD taD trảD
nướngF đượcF
nạF phòngE
nạiQ lầnJ củaJ trongI vềI cóI quyếtI đốiI vàI khôngH phảiH hoặcG hàngG liênG bằngG theoG gửiF đếnF khiF khácF thuộcF hànhF tạiF viếtF saiF thìF kỷF làF đãF đượcF vớiD lênD thựcD đểD nămD biếtD
nạnQ giaoM laoM nhânL hàngI xãH vàH tàuG rủiG hoặcG trongF maF trênF xảyF cấpF theoF thươngE bấtE cóE củaE khiE phảiE đượcE mạiD cácD
nạoL vétL
nạpK nhiênH mẫuF vàE phảiE
nảyE sinhD
nấmG
nấuL saoG cơmF búnF bịF canhF chèF lẩuF mónF phảiF phởF thịtF xôiF ănD
nầnF chồngF
nậmF
nắmM giữL vữngI tìnhG đượcG cơF bắtE chắcD
nắnE
nắngJ bôiF changF hayF nôiF nóngE
nắpH túiF
nằmM trongK trênI ngoàiH ởG việnF mơF mộtF
nẵngI cóF đặtF
nặcF danhF
nặngM trongJ nhọcJ nhấtF cỡF hoặcE sauE theoE hơnE
nẹpG áoE
nếpH sốngF nấuF
nếuS cóQ khôngL ngườiK bênJ tàiJ phátJ hồJ cầnJ cácI thuộcI đượcI làI thấyH gâyH xétH táiH đãH chưaH việcH cơH đủH trongH đápH điG haiG bịG kếtG ngàyG sốG tổF chỉF diF nhiềuF cốF bấtF họF thờiF vỵF điềuF bỏF cònF giaoF saiF sổF thuếF hàngF sauF tiếpF quáE sửE doanhE thôngE yêuE đểE chủE vụE làmE đơnE xácE côngE vyE giáE tàuE tổngE trênE xảyE hànhD hếtD đạtD hợpD mộtD quyếtD chuyểnD phápD thiếuD thựcD
nềnM tảngJ địaI dựH kinhH màuG giấyE bảnE quốcE cấpE đườngE trắngD
nọG bảoF đâuF
nỏF biếtF
nốiO vớiK vàoH mạngH vàH cácG giữaG viễnF dựF cộngF thôngF hệF củaF rayE trựcE theoE lướiE tiếpE đấtE lầnE phảiE liênE đượcE quyD tínD ốngD tạmD đếnD giaoD trongD chuyểnD đầuD dữD đểD
nồiH cơmF chiênF ápF
nồmF ẩmF
nồngJ độJ
nổP côngL sauK quânK mìnI làI vàI theoH đượcG phảiF bắtE hoặcE trongE súngE cóE sửE tạiE đốiD củaD trênD điệnD đểD
nổiL nữaG ởF mẩnF nămF taF bậtE trênE vàD
nỗG mìnD
nộiT dungS địaP bộM vụM quyL trúJ vàG đồngG thủyG cóF trongF dụngF theoF thìF cháuF conF hayF hạngF lạnhF mùaF tuổiF điF tỉnhF thànhF nghiệpE thấtD suyD
nộpS thuếP hồO tiềnM phíL lạiK trựcK ngânK đơnK choK lệJ vàoJ ởJ theoJ lưuJ bảnI đủI thừaI giấyI trongH báoH phạtH tạiH nghĩaH sốH tàiH vàH củaH đốiH thêmH hoặcH baoH bổG cácG trướcG đượcG toànG mộtG vềG chiG thayG ánG quaF đầyF mẫuF hiệnF khôngF nhữngF thôngF gìF mấyF khoảnF đểF dầnF khiF tờF kèmF vănE chứngE trảE làE thìE bảoE từE tạmD bằngD eD hàngD trênD khácD kếtD tínhD phiếuD
nớH lạnhF mưaF
nởG đúngF
nỡF xóaF
nợQ tiềnK phảiK củaJ vàJ gốcI côngI đượcI theoH thuếH vayH nướcH khôngH choH lãiG trongG bịG cóG thayG đếnG xấuG hoặcF đãF đúngF từF ròngF lươngF bảoF giảiF gồmF lạiF nầnF khácF thìF chưaF làF đọngE quáE đểE khoảnE tạiE đốiE thuộcE việtE doE thựcE trênE phátD chínhD dựD tàiD vốnD bằngD khiD trướcD
nứaF
nứtH hếtF
nửaJ chừngG nămF thángF tổngF
nữN cóI mangI đượcG đangG việtG từF khiF điF tạiF đểF chỉF vàF trongE sinhE màE
nữaK thìG khôngG emF giùmF rồiF
oL mẫuH ơiG vàE củaE khoảnD cóD ưuD
oanE
oanhH quậnH
omF dưaF
ongI cóF đốtF
paG thángF
phaK chếJ càF nướcF saoF
phamE
phanF
phanhF
phaoJ vàE cứuE neoD tiêuD
phiN nôngL chínhJ nhânI vậtI thuếH cơG dựG thươngG hàngE tưE côngD ngânD
phimN khôngG vàG lưuG đượcG đãF côngF làF phảiF vềF phátF sẽF hànF maiF nàoF theoE cóE hạngD tạiD sửD truyệnD việtD trênD
phinF choF
phiênO tòaM họpM dịchJ bảnI đấuH hiệuE giaoE trựcE điềuD
phiếuQ tínJ doanhJ chínhI chuyểnI lýI đượcI theoI tiếpI đểI củaI yêuH đòiH kiểmH côngH lấyH raH đánhH thuG đăngG bầuG vàG khôngG đãG kínG niêmG trênG điềuG biểuG lầnG phảiG xuấtG khaiG quốcG ngânF kèmF phátF ưuF cóF bổF anF báoF kếtF làF trưngF đềF choE hẹnE doE sứcE nhậnE trảE gửiE thôngE hợpE trongE dựE khoE thẩmE ghiE xácE chấmE riêngE hoặcD quỹD đangD nhậpD trướcD chàoD quyD từD mớiD vềD
phiềnH hàG trênF
phiệnK vớiG bằngF khôD tươiD
phongN tràoJ tỏaJ tụcH mỹG cấpG bìG vàG cóF làF vậtF tặngF xaF quânE phẩmE theoE hồE phảiE củaE mẫuD hoặcD anD đãD
phuN nhânF quânF
phunG
phàG
phànF nànF
pháO sảnM hoạiK dỡJ bomJ giáI hủyG thaiG nhàF nátF rừngE
phácG đồF thảoE
pháchF
pháiM sinhK côngF thuộcF hưởngF
phánN tòaJ quyếtJ giáH đượcG phảiG điềuG chủF vàF làF quốcF giảiF cóF tiếnE raE hoặcD caoD củaD hợpD đểD trungD xemD
pháoK hoaJ nổE hiệuD
phápV luậtU lýO nhânN củaN bảoM lệnhL vàL khácL khắcL xửL chếL theoL phòngK đểK cóK khẩnK vềK tínhK trongK điểnJ quảnJ hóaJ chốngJ thiJ ngănJ quyJ xácJ đượcJ kiểmJ yJ kỹJ cầnI địnhI thựcI giáoI cưỡngI nơiI tạiH thuộcH tổH điềuH quốcH nàoH cấpH hoặcH tưH đốiH côngH tựH báoH thìH đưaH nghiệpH sauH xâyH làH nhằmH phảiG thíchG bắtG cáchG giảiG giámG choG hạnG khiG kểG liênG đánhG chủG thửG vàoG đoG thuG tỉnhG đãG doG anG đóG chịuG điệnG đảmG bằngG caiG sửG ứngG hỗG khấuG vớiG giảmG phânF raF nângF ởF hướngF lậpF nămF thúcF quyềnF canF bổF gửiF phùF hômF tạmF kêF phátF nàyF cấmF quyếtF thôngF trênF lấyF từF tổngF giảngF dạyE ghiE kếtE trìnhE đềE buộcE cácE soE tiếnE trịE khôngE xemE chỉE dựE phốiE bịE làmE lâmE tàiE bìnhE cụE tiếpE cảiE giúpE khaiE nhậnE hữuE mớiE banE màE khoánE phápE tăngE chữaE cảnhE hòaE tríchE chứngD cơD thốngD nướcD thẩmD triểnD đặtD địaD baoD thiếtD vậnD đàoD cungD nghiênD trựcD việtD ápD khôiD phụcD quanD sửaD
phátT triểnR hànhO hiệnO sinhO lạiM thanhK điệnK huyK sóngJ biểuJ tánI thảiI tínH ngônH từH vàG phiếuG thuốcG độngF raF độcF âmF tinF sớmF củaE đượcE bưuE hoặcE minhE saiE cóE trangE choE mìnE báoE thôngE thựcD tăngD xạD cácD nhanhD kinhD phảiD chứngD sécD
phânS côngN loạiN tíchN bổN phốiN cấpN chiaL địnhK biệtK quyềnJ hiệuJ khuJ bónJ bốI tổI luồngI giảiH nhómH vùngH cáchH kỳG tánG thànhG hạngG thìF choF chuồngF giảF lũF theoE đoạnE trạiE hủyE tửE giaoD sauD xưởngD cảnhD hệD
phènH trồngF
phépS thànhM hoạtM kinhM khaiL xâyL sửL nhậpL láiL chuyểnK chấtK khôngK sảnK thămJ xuấtJ củaJ vậnJ hoặcJ vàJ theoJ choJ lưuJ thựcI tầnI bánI laoI cóI phânI bayI bịI đượcI nămH hànhH trongH dướiH tạmH gìH tiếpH đầuH tiếnH đãH đoH phảiH muaH cungH khảoH kiểmH quáH thìH môiH tổH ngườiG nhậnG lậpG nghiênG thamG mởG quyG đàoG đểG điG đốiG doG bưuG thiếtG đủG vàoG điềuG cấpG làmG đưaG thanhG đăngG ởF hàngF vayF chấmF cácF thôngF thửF conF hayF rờiF gọiF anhF ghêF huyệnF lợiF rượuF chếF mangF thuF giaF sửaF baoF giảiF viễnF ápF hếtE tạiE phátE raE tiêuE trênE đặtE hợpE thiE tàiE cơE gửiE xeE biênE cưE khiE khácE làE nhânE thayE thuộcE trướcE nhưngE sátE hằngE nơiE trảE tàuE nàyE quaE dịchD nhàD tươngD gồmD côngD trangD đếnD màD phổD bằngD liênD xácD triểnD
phêR duyệtQ chuẩnK nhânF chỉF củaF emF mùaF mộtF nàoF nênF nămF phinF sữaF vàngF bìnhE
phíT thựcM bảoM choM vàL củaL theoL hoạtL thẩmK trướcK đượcK khámK khácK sửK cấpJ côngJ chiJ hỗJ quảnJ thuJ trongJ khôngJ đầuJ đểJ hợpJ vậnJ từJ liênJ đốiJ phụcI dịchI phátI xâyI giámI đàoI đăngI ngânI đãI lậpI thămI phảiI thamI quyI doI muaI tổI baoI dựH thuêH đánhH thiH địnhH cóH tòaH sựH bồiH kiểmH điH vềH cưỡngH thuộcH chờH sảnH trựcH nàyH đóngH làH điềuH banG hoặcG tranhG nộpG chuyểnG làmG khuyếnG họcG sửaG thìG khaiG chămG ủyG duyG giảiG tiềnG tínhG cầnG maiG hàngG nhânG bằngG trangG tạiG dânF ởF xácF đảmF kinhF raF nàoF cảiF vậtF chậmF xếpF xửF chữaF lấyF saoF khiF đạiF cácF chợF conF cánF khấuF ngoạiF soạnF traF đọcF cònF trảF chưaF bánF cungF phúcF vàoF xemF tưF chungF chứngF thiếtF tiếtF xuấtF giaoF tránhF sơE tàiE tươngE tốngE thanhE inE lưuE phânE nhiệmE pháE thườngE dànhE thuốcE trênE nhậpE gửiE màE ngoàiE khảoE sauE trồngE nhiênE mônE tuyểnE sốE đấuE cổE trọngE tốE cùngE hoànE phòngE hànhD nămD triểnD hảiD nghiênD nhưD tạmD ănD đềD chuẩnD hòaD khoánD lãiD yD đúngD đưaD diD nguyênD sinhD bắtD mộtD ápD đềnD thôngD tuânD
phíaM sauH trênH dướiH trướcG việtG bênG bờG nướcG ngoàiF bắcF nàoF biểnF namF trongE đấtE tâyD đốiD
phíchF
phòngT cháyN đạiN vàM ngừaM chốngL đăngL côngL thủK bộK vệK hộK điệnJ đượcJ thừaJ chínhJ chủJ thíJ anJ cửaJ họcJ quốcJ bệnhI giáoI khôngI cóI theoI trongI thửI thựcI thiI laoI quyI phẩmI thườngI ủyI ngânH bảoH quảnH hoặcH khámH giámH trungH tàiH xétH đểH cảnhH nghiệpH tiếpH làmH xửH rủiH banH tỉnhH ởH tổngH giaoH ngườiH điềuG cấpG củaG kiểmG lâyG vềG nghỉG địaG tưG đoànG quyếtG toànG chuyênG kinhG hộiG làG thuộcG choG phảiG khiG họpG thìG hướngG luậtF đốiF nợF tổnF chỉF tổF yF chờF bênF mangF vớiF trọF đọcF cácF tạiF chứcF trựcF thamF tránhF chịuF trừE phêE vănE độcE xâyE chươngE thươngE xemE nòngE nộiE đặtE cơE trênE trướcE phânE baoE đãE riêngE bánD bồiD trìnhD báoD phòngD phổD dịchD doD khởiD phụcD chuyểnD chứngD lưuD phốiD giảmD máyD
phóP chủM sựK thủK trưởngJ giámJ vớiJ củaI tổngI chỉI giáoI chánhH thiênH việnH tàuH hiệuG bíF cụcF thônF nhấtF cácF vàF chiE đượcE haiE banE thảmD khẩnD baD vụD kịpD
phóngN xạM viênJ mặtI thíchE hàngE sựE dượcD
phôF tôE
phôiI giấyF chứngE thẻD
phôngI chữH lưuD nềnD
phùQ hợpQ hiệuK điêuE
phúJ quốcF thọE yênD
phúcM thẩmK lợiI traG khảoG quyếtD
phúngF viếngF
phútL đượcF kểE ngàyE
phơiI nhiễmH cáF quầnF
phươngT tiệnQ ánP thứcO phápO vàK chấmK theoK đượcJ nơiJ cóJ trongJ quảnJ thựcJ đểJ đốiI mìnhH cấpH hướngH hoặcH vềH ởH tổH liênG khácG thếG doG trìnhG xâyG báoG cácG hạiG khôngG bảoG chưaF chịuF phảiF làmF vỵF làF kểF quyF trênF hiệnF màF chủF choF gửiF lậpF thuộcF đãF vớiF củaF phảnE quyếtE bốE khiE đóE thìE triểnE phốiE trướcE baoE bịE tạiE sauD chiD gồmD xácD nămD thamD đảmD châmD chỉD thôngD nàoD phùD
phướcJ hiệnF khôngF từF
phườngO trườngH trênH quyG hắcG cóG raF thuộcF vớiF loạiF tạiF ởF cũF hoàngF nàoF phátF ápF đốngF vàE mớiE trựcE
phạmT vyR phápP tộiO hànhO quyN nhânM vềK trongK vàK cácK luậtJ nghiêmJ khôngJ củaJ theoJ nguyJ màJ quyềnJ thìI hoặcI đượcI cóI dạyH đặcH đếnH đốiH rấtH chấtH khácH ítH anH hợpH điềuH sauH nghĩaH nhưH mộtG choG làG bịG nàoG trậtG kỷG nộiG từG phảiG thuộcG nhiềuG nhưngG lợiG sẽG đãF chínhF baoF dânF liênF doF đểF gâyF mứcF tínhE chếE kỹE maE trênE sửE lầnE tạiE camE đóE danhE dẫnD uyD truyềnD vàoD
phạtR tùP tiềnN vyN cảiL baoL nhưL cảnhJ hànhJ khôngJ tốiJ đốiI bổI nàoH caoH làH chậmG chínhG theoG đượcG tửG doG thìG vàG củaG màF khiF trongF cọcF quảnF trụcF bánF cảnF gìF mấyF quáF saoF vỳF đềnF nộpF đãE hoặcE cấmE cònE quyD chungD
phảiU đượcP cóP nộpO thựcO làN làmN chịuM bảoM thôngM đápM trảM đăngM tuânM đảmM lậpL báoL gửiL bồiL ghiL côngL thuL đóngL hoànL thiK xinK phùK kiểmK nêuK xácK thểJ doJ kýJ tổJ cungJ xuấtJ tiếnJ ápJ điJ bốJ xâyI thanhI chứngI chuyểnI chấpI sửI đạtI baoI cấpI cănI khôngI khaiI điềuI bằngI xemI cậpI raI tínhH kịpH lưuH tựH kêH theoH thỏaH thamH xửH bổH lấyH mởH trìnhH niêmH banH quyH giảiH kèmH giaoH đánhH đủG thànhG tiếpG giữG tiêuG chấmG đặtG biếtG kếtG tạmG dánG phânG từG thiếtG camG loạiG thayG trưngG dừngG hoãnG đểG diG sửaG nghiênG giámG hoạtG quyếtG thườngG đềG ưuG ủyG nhậpG trongG hợpF choF gắnF ngănF giaF đưaF đứngF ngừngF chiF lắpF phátF đúngF ngườiF liênF nghỉF cộngF lỗiF bắtF cơF nằmF thấyF tríchF trựcF củaF giúpF gặpF mangF dựaF hơnF khởiF trangF anhF bênF dạyF hòaF lẫnF rõF yêuF bànF muaF phốiF đồngF cửF quaF chỉF thốngF đếnF chuẩnF cáchF duyE họcE thẩmE ởE thuộcE đoE hướngE thửE hủyE quanE cònE giảmE dịchE đốiE dànhE hạchE quảnE táiE chủE kéoE dựE nhậnE triệuE tươngE địnhE bịE chínhE đầyE bánE pháE tổngE hỏiE treoE tônE đềnE luônE phêE triểnE táchE độcE cùngD đìnhD nghiêmD phảnD viếtD vàoD chỉnhD tạoD dùngD mặcD thuêD ràD tháoD trênD đọcD
phảnO ánhN biệnJ ứngJ hồiI đốiG bộiF khángF tốE quangE xạE ảnhE
phấnF đấuF
phầnS mềmN trămM vốnM hoặcK củaK quyềnK hồK hóaK diệnJ cóI tàiI cứngI giáI hộiI baI kinhI kèmI cònI đượcI chiI côngI vàI quyI chênhH dựH theoH thamH iH đấtG nghĩaG xâyG tiềnG ngânG thuG nộiG ưuG trongG gồmG choG đoànG haoF nàyF bảoF đãF phátF thứF nàoF bànF bịF bổF doanhF trênF hìnhF sẽF quyếtF thựcF thayF thìF giảmF haiF mêmF thuộcF doF sốF kiếnF khôngF phổF aF cấuF tửF sởE từE đườngE khángE phảiE tiếpE diE đóE chưaE banE lợiE họE sauE đóngE chứaE làE đểE chữE cácE hoạtE khácE thờiE nângE phụE thôngE chuyểnE cơE dướiE dầuE kếtE tăngE địaE lớnE màE chínhE lãiE lầnE tưE tạoE đầuE bảnE ghiE giữaD hayD sảnD bánD dânD vượtD nguyênD dượcD kéoD lưuD mởD phíD việcD đếnD đốiD
phẩmS củaK thuốcK độngK côngK vàK đượcJ khôngJ cóJ lưuJ chấtJ trongJ theoJ thuộcI đoI phảiI xửI hoặcI đãI điệnI bảoI đốiI làI thựcI mỹI mậtH báoH choH xuấtH thủyH nhậpH khácH doH nôngH chứcG quảngG diệtG sinhG dượcG mớiG từG baoG sauG quyG quốcG chănG đểG trênG phầnG thamG câyG hàngG phụcG viễnG cuốiG màG tàiG đạtG nguyG đóG hếtF dinhF tạiF bịF giaF thôngF thứcF yF raF sảnF nàoF bếpF giờF vănF khoaF làmF khiF tươngF anF phùE giốngE thìE vớiE bằngE cùngE duE hữuE nàyE chếE phụE nộiE tăngE đăngE dạngE thuE xổE dịchE inE nhỏE vyE gâyE tiếpE ănE dựE liênE máuE sânE sửE sữaE tậnE dầuE chủD rượuD bảnD đếnD cấpD dễD trướcD cầnD thiếtD vềD âmD khíD truyềnD chưaD hoànD ởD
phẫuI thuậtH
phậnO mộtJ cơJ nàoI củaI tiếpH tỉnhH kếG kiểmF côngF tàiF quảnF chuyênF hayF giúpE thànhE thườngE đượcE khácE cóE nghiệpE khôngD hoặcD cấuD vàD cácD liênD tácD
phẳngI thẳngD vàD
phếJ liệuI thảiE phẩmE
phỏngI vấnH
phốQ trựcP hồL thuộcK hàJ đàH cóG đặngG vàG nơiG huếF ởF mỹF nàoF tốiF theoF đượcF đểF cầnE hoặcE khácE hảiE thựcE quyếtD trongD trênD phảiD vềD loạiD
phốiR hợpQ điệnI vàH lợiH quốcG sảnG tàiG xăngG chứngG thuốcF cácF củaF cóE tiềnE hoặcE phảiE hoạtE choE theoE rượuE trongE hàngD trộnD tỉnhD véD khíD quậnD khôngD thuD
phổP biếnN thôngN cậpJ tầnE
phộngF rangF
phởG bằngF nàoF
phụS lụcQ cấpN tráchM thuộcK tảiK trợK nữJ giaJ tùngI kiệnH thuH liệuG phẩmG đượcF huynhF cậnF vớiF hồF biểuE nướcE trươngD củaD phảiD vàD đặcD ướcD
phụcR vụQ hậuM hồiM sựJ đượcI viênI củaH cácH vàG choG trongG theoG khôngG giaoF cóF dânF tìnhF chếF hoặcF lạiF kịpF mãF hệF vyF quyềnE tùngE lỗiE nhữngE saiE thìE hoạtE mùaE thườngE đốiE đểE côngE ngayE kiểmE khóE sảnE thiệtD quyD ôD đãD thuD việcD xuânD
phủS quyO vềM quyếtL vàK phêK sửaK thựcJ xemJ cóJ nướcJ banJ thốngI giaoI trìnhI trongH bảoH theoH thànhH đểH đượcH hoặcH choG chủG việtG quảnG điệnG doF baoF làF sốF tạiF chỉF cácF thìF diễnF đốiF báoF chấpF bổE tổE hướngE củaE trênE phânE vớiE đềE điềuE trướcE kếtE thôngE bằngD dựD xâyD chịuD kýD ủyD phảiD vayD
phứcL tạpK hệF
piF
pinH
puE
quaR đườngL hệL dịchL cácK cổngK mạngJ sửJ việcJ phươngI biênI bưuI cơI tàiI ngàyI cụcH lạiH hoạtH tổH nhàH sởG đâuG hìnhG cửaG môiG ngânG hợpG tổngG thưG mộtG giaoG kiểmG dựG hộiG thựcG máyG ngườiG côngG đêmG bênF trangF điệnF phòngF khiF đấuF thẻF cóF lãnhF gianF trọngF vụF nghịF hoặcF baoF chỗF làmF xãF coiF mànF mấyF nhậtF pháF rằmF rồiF sợF thuaF thứcF vườnF đấtF độiF đàoF bộF vàF vùngF địaF chếF khoF khuF quyếtF thanhF quáE tạiE cảngE điềuE thươngE báoE sơE đạiE ứngE đềE banE trungE hồE khôngE theoE thủE vănE xửE kênhD kếtD thiD đóD chươngD phiếuD phầnD nộiD đêD
quaiF
quanW đếnQ cóQ quảnP nhàP ngangO thuếN thuộcN hệN thiN đạiN trọngN chuyênM điềuM trắcM chịuM đượcM đăngM kiểmM trungM nàoM chủM cấpM khácL hảiL vàL củaL trongL thựcL tiếpL côngL liênL bảoL tàiL theoL dựK chứcK trựcK tổK đểK báoK vềJ tâmJ thanhJ tiếnJ thẩmJ đãJ hoặcJ quyJ thườngJ hànhJ đốiJ xâyJ quânJ thamJ tớiI tạiI sátI giảiI đầuI đềI điểmI lậpI banI cảnhI thôngI việtI phảiI mìnhI đảngI nơiI choI khiH phốiH thìH cungH lãnhH anH giúpH khôngH chỉH nhậnH hướngH màH quyếtH yH đangH cửaH giámH thuH sửH đóH làmH thốngH biệtH kýH làH raH trìnhH hữuH nàyG boongG nhậpG thúG xácG trênG nghiệpG hàngG máyG tỉnhG xửG bịG phảnG laoG kỹG sauG ởF cửF trướcF thôiF vớiF triểnF xemF biếtF doF phêF cácF yêuF nghiênF ngoạiF trưngF đơnF chínhF bộF phúngF vùngF chuyểnF cănF ràF gửiF nướcF từF phụcF ápF địaF thànhF nhânE nếuE tưE đôE chứngE khaiE phòngE thiênE chiE tươngE khuE nhằmE cầnE chưaE mớiE chuẩnE cùngE gồmE hoạtE vàoE nhưE phátE tổngE giaoE nộpE giữaE liêuE lưuE nghĩaE tựE sởD thụD ủyD baoD chấpD nêuD phápD kếD ảnhD cánD cụmD kịpD lụcD xuấtD nhưngD riêngD duD hoànD điệnD
quangJ hảiF đứtF chẩnE họcE
quanhK cóH mặtF khuD vàD
quayL sốI lạiH phimG quanhF baoF chậmF trởE
queE
quenH vớiF rồiF
quyX địnhW hoạchQ trìnhP chuẩnO chếO phạmO môN đổiL tắcK ướcJ cáchJ nhơnI laoI vàH chiếuG củaG đinhF hoặcF theoF khôngF luậtF ôF địnF đốiF cơF raF vềF dinhE quyE cheE đượcE tậpE trinhD anD ếtD
quyênI gópG
quyếtU địnhT toánO khiếuO củaM tranhM tốM vụL thủL nàyK theoK cácK sốK hồJ việcJ yêuJ bồiJ chếI vàI côngI trongI nhữngH bằngH thìH trọngH kiếnH pháH đơnH sựH vấnH nhưH hoặcG vềG tạiG xongG thôngG hưởngG hậuG kịpG đượcG trướcG choG trườngG đốiG tánG nghịF liệtF lạiF đăngF đềF thôiF dựaF tốiF xãF liênF nguồnF cóF đểF nhưngE đạiE hoànE khiE taiE vướngE khôngE phảiE trợE doE kỳE quyềnD lầnD màD ngangD tàiD ngayD đếnD giảiD
quyềnV sửP hạnP sởP vàO củaO cấpN phêN quyếtN giảiM địaM choM lợiM quảnM quyM yêuM khaiM dânL banL theoL đốiL khácL xửL hoặcL trongL vềL thuK côngK đượcK gìK xemK giaoK tácK điềuK tiếnK cóK sauJ đểJ liênJ ưuJ tựJ khôngJ nàoJ thựcJ khiếuJ thànhJ đạiJ xácJ phảiJ nhânJ thìI tiếpI từI raI hưởngI khiI kýI địnhI kiểmI bềI nướcI tàiI thươngI đềI chiếmI nhậnI đăngI thẩmI chấpH đãH tổH đơnH điH đòiH bánH chủH chuyểnH lựaH cácH ápH làH khởiH bổH xétH biểuH lạiH nhưH tạiH nhậpH tạmH xuấtH khángG thuộcG thôngG hủyG kinhG thamG lậpG muaG chọnG truyG tuyểnG bằngG chứngG kiếnG cungG làmG thừaG giámG riêngG phânG doG đôG phátG conF chỉF trảF xâyF vănF gửiF đàmF quốcF cầmF kếtF tuyênF phạtF bắtF đìnhF canF thếF loạiF láiF miệngF nghĩaF trẻF vậnF ởF sửaF bảoF nộpF hợpF bốF việcF màE tốE chấmE nhàE trướcE xãE huyE thayE thỏaE cửE phốiE rútE miễnE thuêE thămE việtE thụE thanhE sángE trênE đánhE hoạtE nhưngE nơiD vớiD đồngD biếtD thiD ghiD hỗD khenD đưaD lãnhD lựcD điệnD dựD gópD trìnhD cănD phảnD sốD thứD
quyểnJ sởI
quyệtE
quàK tặngJ biếuF cápF gìF
quáS trìnhQ cảnhL thờiK trờiK hạnJ baoJ mứcI giớiI khảH sốH phảiG nênG mộtG thẩmG địnhG cácF phạmF nhiềuF diệnF nửaF baF tảiF củaF bâyF chắcF emF giáF gặpF mấyF thìF vậyF điF haiF tổngE nămE khốiE mườiE quyE ngàyD
quánM càG thìG củaG triệtG đượcF làF nướcF ănF búnF nhưF nhậuF nàyF nơiF phởF sangF tràF việtF vàoF xáF quốcE tốtE
quátI tháoF vềE
quânR sựP độiN nhânM tựL khuL dụngK hàmK yI chủngH phụcH tiềnH củaH hàG tốiG mộtF kếF vàF lựcF caF thựcF trongF nămF đầuF giaF theoE ủyE luậtE đoànE chungE hàngE sốE thườngE hiệuE trênE choD dânD từD
quãngF đườngD
quétJ hoàiF
quêJ quánG hươngG dạoF emF mùaF mấyF nghệF
quênL màG thìG mấtG mậtF mangF ngườiF ởF
quýO kháchJ thànhI iG hoặcG vàG tiếpF hiếmF trướcF củaF sauE trongE đượcE gầnE theoE báoD thìD đóD đãD
quạtJ khôngF hơiF kêuF máyF tàuF thôngD
quảS thựcM kiểmM củaL đánhL hoạtK giảiK thẩmK bomK nghiêmK nghiênK họcJ xácJ lựaJ điềuJ xửJ kinhJ vàI thiI giámI phânI phápI côngI khảoI theoI tậpI choI xétI thiênI trongI quyI thămI cácH đầuH đoH đấuH ràH sửH rấtH thửH thuH thìH tangH đượcG doG đăngG dựG hòaG sựG tựG đạtG kỳG khiG đốiG trúngG tínhG nghiệmG quanG sảnG bảoG thanhG đợtG bầuG chấmG quảnF đàmF tàiF khắcF nhiệmF lấyF việcF xếpF nguyF vềF sátF taiF thốngF khámF trứngF tuyểnF lũF tạiF vảiF đàoF thuốcF trựcF tổF cânF triểnF tácE giaoE tiếpE điểmE caoE phátE tổngE quaE chứngE đãE đểE địnhE ngayE trưngE vớiE xâyE đềE bằngE cấpE hệE hộiE khoaE làmE nguồnE bỏE chuyểnE vụE mởE vàoE ứngE chàoD cuộcD giữaD đặcD khaiD thíD ghiD laoD đếnD giáoD muaD sauD thamD chỉD hoặcD thươngD tưD đúngD làD vậnD xãD
quảnU lýU trịN tàiK hệJ vàJ chếI thuốcI hàngH vậtG củaG theoG trongG đượcG cóG hồG tạiF cácF báoF sảnF hoặcF mẫuF phảiE chươngE đốiE họcE tiềnE dựE trườngE thựcE cơE ởD anD trựcD vũD diD nôngD đểD
quảngO cáoN báI trịH ninhG ngãiF trườngE namD bìnhD
quấtF chưngF
quấyG rốiG
quầnM áoK chúngJ đảoG thểF âuE cóD
quầyF
quậnN vớiH gòH hoànH ủyF tạiF liênF
quậtI khảoG
quặngL sắtF đuôiE thôE vàE đồngE phóngE
quẹoF phảiF
quẹtF làmF
quốcU giaS phòngQ tếQ hộiP tịchM việtM dânJ lộI vàH kỳH huyH làG sáchF hayF thìF kếtF giớiE theoE hoặcE cấpE hiệuE ghiE doanhE tangD tạiD vềD caD
quỳnhF nàoF
quỹR bảoM đầuM đấtK hỗJ vàJ phátJ nhàJ tiềnJ hưuJ dựJ cóJ theoJ bùI hợpI củaI phảiI đượcI nướcI đạiH phòngH làH choH từH tàiH thựcG đóngG trongG hoặcG xãG bìnhG liênG đểG khámG tạiG tổG thànhG mởG tínG khenG khôngG chủF doF gồmF phúcF địaF địnhF bịF cấpF mấyF quốcF đổiF khácF hoạtF đãF quyF đạoF bổE ngânE genE trungE chỉE quyếtE tíchE hoánE thôngE vớiE baoE lươngE dịchE thayE đốiE khiE xemE bằngE màD tạmD gửiD lậpD nhuậnD đangD trênD hìnhD sauD vàoD vềD
qũyG bảoG
raS quyếtO saoN nướcM khỏiL sựK côngJ khôngJ trongJ cácI taiI ngoàiI mộtI vàoI thôngI lệnhH vàH tấnH tiếngH thịH trênH thiệtH hoặcH củaH giờH bảnH đượcH đốiH theoH xétH vụG chữG tìnhG việnG bạnG dấuG trướcG từG môiG tạiG choG đềG đảoG cóG doG sảnG đểG sauG chủG vănF tranhF thamF bảoF đườngF bạoF đaF quốcF cháyF tớiF bàiF bếnF giữaF nhàF bànF conF giêngF hoaF hoàiF họcF hỏiF khóF lưuF lẽF nămF toF vinhF vũngF đâyF kếtF ởF thiênF tổnF hộiE hànhE thìE hàngE bằngE hoạtE khiE giảiE đồngE sửE ýE nghịE phảiE chứngE làE yêuE khuE ngayE làmD phíaD trườngD rủiD tòaD nhữngD vyD bởiD màD mệnhD phánD hậuD
ranF quạtF
rangF muốiF
ranhM giớiM phòngF aiF đấtF
rauI cònF muốngF sạchF
rayH vớiE
riG hèF
riêngO lẻJ choJ củaJ biệtI đốiI tưG vàG nămG hoặcG theoG làF đểF cácF trongF đượcF từngE vềE đạiE thìE khôngD vớiD chiD tạiD tốiD quyD
riêuF cuaF
roN củaI đốiH thiênH vàH trongH nghềG vềG caoG theoF từF phápF choF ôF đượcF doF anF thịE phátE cóE tínE nghiệpD trungD đểD
ruG conF
rungF
ruồiF buF
ruộngK phảiF choF nhàF vườnF đóF đượcF
ruộtK quyềnG củaF khôngF xinF
ràN soátN pháJ chuộtG
ràngL vềG buộcG thờiF vàF
rànhH lắmF thìF
ràoK caoF lạiF viếtF chắnF cảnE kỹE bảoD điệnD
ràyF mưaF
rácK thảiF cóF khôngF mỗiF nhàF nhắnF quảngF raF đổF
ráchJ mấtF rồiF xinF nátE
ránF muaF
rángG giúpF lênF
rápJ ôG vàE xeE
rãiJ trongE
rãnhG
rènJ luyệnI
rétH đậmF hạiE
ròI rỉH nướcF
ròngJ củaH theoF trênE đầuE
rôF
rôngH theoG
rõQ lýN ràngL họL tênJ cácI nộiI trongI sốI thờiI địaG nhữngG nguồnG ngàyG tráchG từngG điềuG mụcF nguyênF vềF hồF ýF hơnF sựF thôngF việcF đốiE nétE tìnhE làE cănE kếtE ngườiE thêmE hànhE thànhD cơD hoặcD chứcD thìD eD
rùaF vậyF
rùngF rợnF
rútN gọnJ đơnI tiềnI vốnI ngắnI khỏiH lạiH yêuH kinhG dựG tênF nghiệpF bảoF mộtF đượcF banF toànF khángE tốE raE bớtD
răngJ bữaG khôngF choF khônF
rũF mấyF
rơI moócG leG
rơiK hoặcH vàoF thìF khaiF ngoàiF
rơmF rạF
rượuN biaI nhậpH sảnH baoG cấpF lẻF ngâmF tựF đếnF thủF
rạF cóF
rạchH
rạpH chiếuG hayF
rảiE
rảnhH khôngF làmF mờiF
rấtK nghiêmJ ítE
rẫyG
rậpF
rắcF rốiF
rắnK làH sinhG cóF
rằmH thángF tôiF vừaF
rằngJ mìnhG việcE quyếtE ngườiE
rẻH màF
rẽG
rểG
rễG cứuF
rỉI mậtF
rọF mõmF
rốiK loạnI tìnhG nơiF quáF rứaF trậtE
rồiP màJ hảI cóH cònG thìG đóG chạyF anhF bàF bấmF chiềuF chúF conF cơF cạoF cứuF emF khócF khôngF làmF lênF mọiF nèF phảiF quẹoF saoF trờiF xóaF đóngF đượcF đấyF đổiF ạF
rồngG nênF
rỗiH
rộngN rãiI baoG củaG tốiG làG diệnF khuF choF cácF vàF phạmF môE quyE việcE tàiE thịE hoặcE cốE đườngE hợpD theoD ítD cụmD
rớtI giáF liênF mạngF trênF xuốngF
rờiL cảngJ khỏiH vàF tàuF củaE cầuE cửaD vỵD
rợnF điF
rụngH láF nhiềuF đốtF
rủF điF
rủiN roN
rứaJ chừF mấyF thìF thôiF
rừngQ đượcK phòngK đặcJ sảnJ trồngJ vàI tựI theoI nguyI cóI thayH bềnH thôngH gồmG sangG làG hoặcG đốiG cấpG thuộcG củaG khôngG ởG trongG trênF venF xảyF choF trườngF phảiF doE giốngE thựcE từE đểE bịE ngoàiE tạiE quyE khoanhE việtE đãE bổE tráiD chưaD ngậpD
rửaK tiềnI mặtF
saK hoặcH thảiG paF cònF cóF mạcD
saiP lệchK sótK sốK phạmJ sựI trongI thẩmH tênG mụcG thôngG khácG hỏngG giáF diệnF phépF lỗiE quyE soD dẫnD vềD hoặcD lầmD
sanI lấpE chiaE phamE
sangO tênK đấtK tiếngI mụcH nămG điệnG làmG tàiG ngườiF sổF thuêF côngF cơF nơiF cácF hìnhE tỉnhE sửE giấyE hệE thựcE vănD vỵD chếD conD
saoR cóL choL giấyL yJ chứngJ từJ khôngJ quyếtI hợpI chụpI kèmI chépI đâyI vănI điệnI đượcH cácH lưuH hồG giờG hayG hômG rồiG taG vậyG tàiG bảnG tríchG biênG vàG hoặcF đơnF thẻF đểF bằngF theoF biếtF màF chuyểnF bảF bầuF bữaF cáF cứF hảF họcF hỏiF kỳF lâuF mèoF mạngF nhàF nướcF nổiF thếF ạF ởF hộE diE nămE củaE gửiE vàngE màuE kêE mộtE báoD phiếuD lụcD sổD xuấtD thìD điềuD
sauT đâyR khiQ chiếnK đóK thờiK baoJ ngàyJ caiI khoảnH thuếH nàyH nămH thôngH sápH cóG vườnG điềuG củaG đạiG mỗiG điểmG tiêmG côngF làF đểF sinhF màF diễnF lênF đượcF bácF mấyF nghenF nhàF thuF trònF tếtF thìF giếtF vàF đầuF sửE quáE thanhE xửE sốE inE theoE giaoE khaiE hoặcE hợpE phảiE sắpE cùngE choD cácD thiếtD tậpD chếD hếtD hồD mộtD trongD
sayH rượuG xeF
simF rácF
sinhS họcN hoạtM viênM vậtL laoL tháiL trongL choK đượcK conJ vàJ cóJ củaJ sốngJ phẩmJ từJ sảnI thúI phảiI môiI theoI doI ởI trưởngI hoặcH raH khôngH tạiH thựcH xãH vướngH nămH đốiH cầnH thìH anG khiG cácG liênG côngG quyềnG đàoG nghĩaG giỏiG thuộcG trênG quanG trướcG tựG lớpF vàoF làF nhậtF đúngF gồmF dựF lưuF xungF điệnF khácF ápF đểF trảF aiF cháuF cáchF hayF lợiF nàoF phíF phíaF rồiF rớtF đóngF ngàyF kếF khốiF lýF sauF lờiE trungE tàuE trườngE doanhE khảE trắcE việcE chiE ngoàiE quyE đãE cảnhE rừngE thamE hùngE màE sựE quânE thuE tốtE bìnhE vềE giaoE khoảnE đangE điE đếnE nhưngE nhữngE tiểuE dịchD mụcD phổD thayD đủD hiệuD khuD mớiD yD đạiD bịD làmD sạchD trúngD
siêuJ dữH nhẹG nhỏF thịE trườngE trọngE
soO vớiN sánhK
soiH chiếuG tiaD
sonF màuF
songJ phươngH songG vớiE
soátQ viênL anK vàJ đặcJ chấtI cácI củaH thủH việcH nộiH ôH vănH xétH chiG tàiG dữG nguồnG giếtF theoF vềF đượcF hoặcF hoạtF hồF tạiF xuấtF chứcF quyF đểF chặtF đốiF bệnhF trênF trongE ngườiE lạiE phảiE địnhE hảiE hạtE danhD hộD đườngD rủiD sốD tiếpD chiếuD hàngD thôngD nhiễmD thanhD tínhD quáD
soạnM thảoL giáoG tàiF bàiF giúpF chươngF vàE hoặcE dựE đềD cácD
suJ dungF
suaI doiH
sungR mộtN khoảnL hoặcL điềuK hồK theoJ điểmJ giấyJ bởiJ thôngJ cácJ tạiJ choJ nộiJ tựI vàI vàoI danhI tàiI cóI thìH quyH vốnH quyếtH đượcH trongH củaH quỹH cânG thànhG khôngG lầnG đốiG từG thêmG đểG bảnG dựG nhữngF giốngF tênF lýF kếF lĩnhF làF hợpF mâuF quêF vềF phảiF chứngF nămF thuF hoạtF đầyE đơnE mẫuE sốE hoànE hệE kinhE khácE khiE nhưE đóE bảngE bảoE chươngE kịpE đềE cơD cụmD phầnD đủD màD nguồnD địnhD hộD côngD kiếnD làmD nghịD nhânD nếuD kýD thựcD đạiD sauD
suyL giảmJ thoáiH đoánF cửF
suấtP thuếJ máyJ vàI phátH laoH lợiH táiH choH baoG củaG ápG năngG vayG ưuF cóF tiềnF theoF đượcF dựF ănF đầuF cựcE thựcE từE thiếtE doE caoE trúngE gieoE vốnE quyE thịE trongE đốiE lớnE phảnE tiêuE thấpE danhE kiểmE liềuE chiếtD muaD sửD cácD khảD đặtD
suốiI
suốtL quáI thờiH ngàyG đờiF
syG maF
sàiI gònI
sànK giaoI xâyG
sàngM lọcH chiếnG vàF củaF độngF trangE đểE chữaE trongE cóE tạiE theoD thựcD
sàoG ruộngF
sáF điF
sáchS nhàQ trungL địaL đốiL củaL xãK cácK cấpK giáoK hỗK vàK ngườiJ ưuJ theoJ bảoI choI hàngI đượcI khuyếnI vềI quyI phátH cơH thànhH tiềnH quảnH chiH dànhH trongH phápG đồngG cửG nămG khácG đặcG đểG kếG tổG đầuG đềG đãG nhữngG nhưG quốcG trợG kinhF thựcF mởF dânF hiệnF phổF nhiễuF cổF họcF nàoF nângF tuyênF gìF thuếF tớiF đóngF tàiF chủF cóF hànhF nhânF doF hằngF thíF chungF giámF kèmF miễnF thuF thuộcF từngF laoE trọngE côngE anE dựE nộiE tínE tạiE hoặcE tríchE cánE làE khôngE liênE ngắnE thamE thuyềnE việcE chuyênE hòaE phảiE trựcE báoE cáE nàyE gửiD từD cụD tàuD sauD đăngD bằngD mớiD phụcD đãiD chínhD thươngD hộD sửD trênD tỉnhD
sángO tạoL kiếnJ chếI lậpI tácH nayG tớiF hayF maiF ngủF nóiF raF rồiF thứF tuiF vàE côngE tỏD
sánhK vớiF độcF cácD
sápM nhậpM
sátS nhânN việcM hạchM viênL biểnK củaK vàK giaoJ hoạtJ cùngJ phòngJ ngânJ quânJ thựcJ cácI cóI điềuI cơI anI đầuI quảnI phảiH thiH đượcH hảiH theoH bệnhH đốiH côngH cấpH vềH môiH hànhH trongH hàngH tàiG hoặcG khôngG xổG xâyG dịchG tìnhG thìG thôngG quáG đểF địaF đãF mépF biếnF chấtF raF bomF bảoF cuộcF thiếtF trựcF aoF hayF chặtF địnhF tàuF thườngF tổF sauE tuânE dưE tạiE vớiE ngườiE đoE chuyênE trọngE vănE hiệnE khiE hằngE phátE kỹE nhậnE rútE luồngE quyE hệE thịD tổngD dựD ngànhD doD liênD toànD báoD gửiD xétD đánhD bằngD khuD sựD giảiD khácD khángD phươngD quyếtD
sáuK mươiG thángG tuổiF miệngF
sânO bayO gônI khấuH đỗG tuiF tậpF
sâuM đặcG vàF củaF cuốnF giảiF vàoE hốE bằngE hồiE bệnhE vềE từE trongD
sécJ trắngE cóD
sétI
sênF hoàiF
sócN sứcJ thayJ ngườiI trẻH vàG yF conF
sóngL thầnG vôF lớnF màF nữaF biểnE hàiE củaD
sótK trongF hoặcF vềF thìE vàE củaD
sôG
sôiF ởF
sôngN cóG mêF cửuF hànF lởF nguyF liênF hồngE hoặcE vàD đồngD
súcL bịG thảG thuộcG phảiF vậtF khôngF
súngI nhenF ngắnE bắnE
sútG giáD
sănF bắtD
sơT đềP đăngN cấpM hợpM theoM vàL đồL trựcL thẩmL côngL vụK dựK mờiK quyK củaK khaiK bộK đầyK khôngK gồmK kếtJ yêuJ trìnhJ baoJ chưaJ vềJ xinJ đếnJ đểJ hoànJ choJ cóJ điệnJ khoaI gìI quảnI gửiI đượcI phảiI chứngI gốcI trongI cứuI thiếtI chếI đãI quaI tuyểnI địaI kiểmI miễnI giảiI thựcI đốiH thươngH thiH viênH thôngH ngườiH chàoH tàiH liênH bổH yếuH giấyH nhậpH myH thamH sửaH giámH thànhH nộpH lâmH hảiH doG hoặcG tạiG bệnhG kèmG đánhG thanhG chuyểnG xácG lýG thayG thủG quyếtG thìG làmG hưởngG nhậnG báoG làG sinhG nàyG từG lưuG điềuG mởG ghiF khoanhF tựF thuếF khiếuF phápF giaF phươngF hànhF kỹF bảoF đấtF mộtF thỏaF xửF tánF chấmF lệF việcF đảngF lấyF bốF maiF mấyF sauF thếF thừaF trễF tạmF hởF sứcF khámF xétE ủyE bảnE cầnE giaoE nghiệmE tớiE nghiệpE xóaE khácE chỉE khiE đúngE nhưE chấtE cácE tiếpE trênE phêE phạmE đápE đạtE bằngE tínE banE hộE kêE cánE hiệnE nêuE đấuE đủE khảoD phátD lậpD nguyD trảD họcD hủyD sổD trướcD tổngD năngD thuD thuộcD nhưngD tínhD quanD
sơnL màuF lầnF tườngF vôF điF laF vănF
sưO phạmL việtH đượcH nướcH vàG làG thìG khôngG đốiF hànhF nhàF theoF củaF vắngF điF đoànF hoặcE ởE cóE toànE phảiE tạiE thànhE thựcE thamD nhậnD chuyênD trongD
sưngH cóF mắtF vùF
sưuH tậpG tầmF
sươngG mùG
sườnG
sượngF tráiF
sạF giốngF
sạcH dựF hoàiF
sạchM trongG hơnF vàF nôngF giấyF mạF sẽF theoE đượcD cóD
sạnI khôngF nàoF thămF
sạtI lởH
sảF thảiF
sảnV xuấtR phẩmR côngN đượcN kếtN củaN gắnM cóM làM vàM theoM lượngL thuộcL vănL đóL khôngL choL trongL cốK phảiK khácK bảoK chungK thìK bịK doK hoặcK trênJ màJ từJ baoJ quyJ đãJ thếJ khiJ tạiJ đểJ vôJ dướiJ đốiI đấuI liềnI thựcI việtI riêngI đangI nhómI ròngI sauI cầnI thừaI trướcI chìmI kýI nàoH thuêH muaH quốcH chếtH loạiH tạmH chưaH hồH hìnhH bánH tưH nhàH gồmH cầmH mãH ởH bằngH khaiH làmH nàyH phụcH cấpG ngườiG duyG kéoG nuôiG bấtG tríG liênG quýG cònG hiệnG kêG thôngG lậpG nhưG đặcG chuyểnG thuG sửaG đềG ngoàiG nhằmG trangG vớiG trịF hợpF rắnF tậpF đấtF vềF mộtF thẩmF địaF chuyênF trưngF gópF mớiF nhiềuF tổF doanhF lênF sảnF đemF đếnF cánF nhưngF thâmF tươngF đầuF nguyF cùngF giaoF gửiF sốF thanhF trựcF hạF phátF xaF thiênF vàoF tráiF sốngE điềuE độcE ủyE chỉE chịuE diE kèmE thiE đóngE dùngE tiếpE giữaE nếuE cơE mắcE phânE nguyênE xácE quỹE quyếtE bànE nhậnE báoE chiếnE raE phùD điD đặtD chấmD chủD thamD đưaD lưuD lớnD nộpD xửD hưởngD nhậpD tàiD đảmD chínhD cụmD dựD ghiD
sấyH choF
sầuG riêngG
sẩyF luônF
sẫmE
sậpG doF đổD
sắcL trongG vănF nhiệmE vàE củaE làD
sắmM tậpI tàiH trangG hàngG thiếtF thuốcE từE theoE trựcE hoặcD
sắpM xếpM tớiF kếtF vàoF điF đổF hếtD
sắtP đôL quốcK đượcJ chuyênJ vàH việtH cóH chịuG trongG phảiG làG đểG gâyF theoF báoF dẫnF nghiêmF ítF hoặcF doF trênF trựcE baoE khôngE giaoE điE đãE thựcD khiD địaD
sẵnM sàngK làH cóG nhómG đượcF trênE
sặcF sụaF
sẻM dữJ thôngI lợiH vàF phầnE rủiE vớiE
sẽO đượcL bịJ cóI xemH ápH thựcG khôngG phảiG doG xảyF chuyểnF chấmF cungF hủyF nộpF giảiF vyF xửF đứngF gâyE làE thôngD tiếnD
sếpH emF ơiF
sỏiG lòngF
sốV lượngP tiềnO liệuO điềuO thuếM vôL vàL điệnL củaL kỹK lươngK dưK hiệuK mấyK thànhK hộK thứJ ngàyJ ngườiJ hóaJ dựJ điểmJ đượcJ nộiJ hoạtJ lầnJ laoJ cổJ quyJ địnhJ phiếuI chứngI lưuI hồI trườngI đăngI tàiI giaoI giấyI nămI tậpI côngI vốnI kiếnI theoI đơnI trongI hoặcI cơI hàngI kinhI thuI làI xeI trangI khoảnI cácI giờI mởH cóH tựH họcH nhânH lượtH nhàH choH doanhH ngànhH đểH trungH thángH chuyênH chênhH đốiH trênH chiH đạiH biênG chínhG nhiệmG thẻG giáG lĩnhG vụG từG phảiG phíG xãG loạiG thựcG lôG trẻG viễnG lợiG nợG thamG bổG baoG liênG thuêG chỉG sửG địaG đãG nàyG vănG tổG quyếtG ngoạiG phátG doG gồmG thểG phụF thuộcF đánhF tiếpF cánF mớiF hợpF khôngF chếF cănF thôngF cộngF mộtF đầuF tạiF dịchF quyềnF độF baF biệnF bảnF haiF trợF đoF tínhF tăngF cònF quốcF giữaF lạF miềnF xongF chứcF khácF vàoF giáoF kiểmF lớpF mẫuF nguyênF sauF vềF bệnhF mặtF báoE phânE nhữngE phòngE sinhE xácE ghiE hìnhE ảE cấpE lẻE lỗE vấnE ởE thìE bộE hệE môE môiE máyE mứcE phụcE thuốcE thậpE giaiE cuốiE cửE khungE nướcE tỉnhE độngE bằngE phươngE tờE đặcE phầnE bútE chuE cụmE giảiE khuE tínE vớiE tươngE vỵE đoànE bócE phùE truyềnE dượcD lãnhD màuD sảnD tiếtD rấtD ủyD khépD kýD màD ngạchD trịD chấtD haoD mônD rủiD thiếtD vùngD vậtD đangD đềD buổiD dânD giớiD huyệnD mãD mảnhD nhuậnD tiêuD tânD sổD đóD
sốngN chungI vớiH củaH tạiG trongG vàG vănG nhưG riêngF khiF khôngF mỗiF mộtF nhấtF trởF ổngF hoặcF ởF xãE vậtE tựE trênE ổnE kinhD cóD cùngD
sốtF hoàiF
sổQ đỏO hộK đăngK theoJ sáchJ kếJ gốcJ hồngI chứngI tạmH tayG bảoG tiếpG đượcG thuyềnG quảnG thuếG nàyF cấpF khôngF lầnF nhàF nhậtF ghiF vàF địaF địnhF lệnhE khámE đoE chiD lýD nhậnD quyD giaoD
sớmK chừF hơnF nhenF quáF sauF nhấtE
sởU hữuR giáoP dữP sảnN giaoN yN khámN vậtM đàoM tưM kinhM chínhL caiL côngL tàiL laoL đểK hạK củaK tạiK giamK nôngK làmK cóK đềK bảoJ bánJ vănJ hoạtJ đăngJ lưuJ kiểmJ đủJ đượcJ nộiJ điềuJ vàJ trợI thôngI khoaI kếtI thửI nhậpI nuôiI tiếpI cungI cơI thựcI nàoI choI kếI theoI doI hoặcI cácI ởI quyI quảnI tổI khôngH tônH phảiH tínH phânH xâyH trongH xétH đốiH đóH inH nghiênH phápH xácH ủyH thuH đãG cấpG thuộcG ýG hỗG điệnG đóngG thiếtG ươmG nhậnG tínhG hợpG hạtG chếG dựG sửG dạyG chănG chữaG hạngG sốG bịG khácG đoG khảoG giếtG đánhF hồF đặtF báoF làF phụcF trườngF tỷF vềF dịchF giáF thamF xuấtF hiệnF pháF quyếtF tổngF đápF phòngF phươngF hữF quaF lậpF trênF trựcF phátF thỏaF địnhF kỹF muaF mớiF xemF dânF mứcF thìF duE bồiE chiE tựE bứcE chịuE cửE thểE toánE vyE thườngE đảmE anE cảnhE đơnE chuyểnE giámE ngoạiE nàyE phaE quốcE tuânE chỉE quânE hóaE tiêuE chuyênE huấnE mìnhE tiêmE tòaE khiE tiếnE nhàE vớiE hànhE ápE chămE sơE biênD buônD khaiD soD bảnD chươngD cảngD giảiD danhD trởD yêuD sauD thốngD đạtD cứuD phùD từD chưaD màD ngườiD nhuD thànhD
sợI ghêF lắmF maF nướcF
sợiG
sụtG lúnF
sứI quánF mệnhF mạngE
sứcP khỏeO laoG ngựaF chởF mạnhF làF chịuE cạnhD
sửU dụngU đượcF đăngF rồiF côngF củaF vàE
sửaR đổiR chữaN lạiH nhàG saoG lỗiG ởF máyF thànhE nộiD vàD
sữaJ chuaF cầnF khôngF đáF mẹE thayD
sựU cốP nghiệpP đượcM củaL phùL theoL vàL cấpL nămL kiệnL khôngL đồngL cóL thayK trongK côngK thìK vềK hoặcJ hànhJ thậtJ phảiJ phânJ thamJ chỉJ cầnJ màJ làJ kiểmI quyI khácI khiI gâyI giámI thuộcI việcI vôI phátI trungI thôngI xãI bịI quảnI đầyH đốiH cơH ởH nướcH doH baoH phốiH lãnhH tạiH liênH đãH bộH quânH thỏaH điềuH đểH huyệnH vỳH chấpH choH hiệnH thựcG nàoG sốG khuG cácG đóG địaG tỉnhG thốngG trợG tuânG đápG làmF anF raF biếnF chủF cùngF hướngF danhF điF nhưF bấtF thanhF tácF sơF chứngF giấyF chúngF mộtF tươngF mấyF nơiF tiếnF ổnF nhậnF chuyểnF tồnF đangF đềE nộpE sửaE vớiE hỗE kếtE bảoE chênhE nếuE trênE hìnhE trìnhE tiếpE việtE quốcE yêuE gửiE từE ủyE hợpE nhưngE trựcE banE biếtE lựaE tựE xácE hoạtE gồmD phúcD tổD lậpD ngườiD vắngD xuấtD phêD đóngD giaoD
sỹP quanO côngI cóH vàH đượcH thiG cảnhG tạiG trongG đốiG chuyênF dựF thuộcF theoF xuấtF cầnF màF mấyF nàoF bộF nghĩaF hoặcE đangE quânE cònE phụcE yE trởE khiE vyE thamE củaD danhD
taM phảiG cũngF lạiF cầnF thấyF bàiF chợF dụF ghiF lấyF thiếuF tớiF đóngF đồnF đếnE luyE
taiQ nạnO biếnK vàJ theoG cóG đốiF ngheF trênF cấpF trongF mỗiF choF gâyF xảyE củaE đượcE doE hoặcD chốngD tạiD
tamG giácE
tanH họcF
tangM vậtK lễG cấpG cựcF nộiF đúngF vàE đốiE theoD
tauF thèmF
tayM cóH vảiH áoG nghềG tráiG hướngF khôngF banF chânF sưngF thayF xóaF caoD cáchD phảiD vàD hoặcD láiD
teH kyD
temL bưuJ điệnG theoG kiểmG gìF ởF nộpE rượuE
tenI
thaJ tùJ
thaiM sảnK hộJ hoặcG vàG cóF đượcF tráiF bịF chếtD
thamS giaR mưuM nhũngM dựM chiếuK khảoJ quanJ vấnJ sốG
thanJ đáD
thangK điểmH máyF lươngF làF caoF từF bộF
thanhS toánQ traP lýM niênM lọcJ quyếtH khoảnG đượcF longF khiF hàF vàF viênE hóaE sátE thảiE cáiD hoặcD nhiênD
thaoP vàM tácJ trongI quầnI chuyênH quốcH đượcG thànhG cóG đốiG choF thườngF bắtF cấpF cácF theoE trườngE củaE thuộcD tổD doD vềD đểD
thayR đổiQ thếP choJ mặtH bằngG bảnF conF nhớtF cụmE đồD hộD
theI
theoW quyU mẫuP thôngP nghịO dõiO cácO yêuO bộN quyếtN điềuN phápN thẩmN đúngN phươngN hướngM hợpM luậtM từngM hìnhM đềM thỏaL nguyênL chếL phânL tiêuL kếK mứcK bảnK trìnhK côngK thờiK chứcK giáK tỷK phụK thủK thongK vănK nộiK tínhK giấyK địnhJ sựJ danhJ vụJ thứJ chỉJ mộtJ chươngJ sốJ biểuJ hồJ dựJ cơJ khoảnJ kếtJ thángI nghiI đơnI ủyI bảngI cănI nămI tậpI mụcI ngànhI nhữngI thiếtI đườngI địaI ngàyI hiệpI họI hệH tiếnH điểmH loạiH cáiH diH mùaH đốiH ýH tàiH nhiệmH sổH cấpH quýH lộH họcH thựcH báoH lệnhH phạmH biênG chuG đaG lĩnhG môG nhuG chuyênG nhómG chiềuG khốiG đóG camG hiếnG nghềG tuyếnG chínhG kỳG mãG niênG cáchG hộG tênG vỵG củaG thangG phầnG chuẩnF khiF caF ranhF khungF ngườiF ngạchF đámF chiF bờF chuỗiF chứngF hóaF véF chấtF khôngF mẹF côF mấyF raF choF mệnhF tờF phiếuF xácF đểF biếnF dấuF dânE khuE độE giờE hạnE làE lịchE diệnE lươngE thểE đượcE hoặcE thuyếtE đánhE haiE lãnhE sảnE theoE bằngE khảE tìnhE khuyếnE vàE nguồnE đặcE tổngE đặtE cấuE khoảngE kiếnE nguyệnE dữE giaiE dạngE kiểuE lôE trongE tuầnE chủD liềnD lãiD sauD ngayD hiệuD kểD tráchD tônD năngD sơD tàuD vùngD cùngD lýD thànhD trụcD cụmD
thiT hànhS côngN đuaL đấuL tuyểnL vàI hoặcI củaH đạiH đượcH dựH thểG nângG cấpG phảiG sátG hàiG theoG tốtG vàoG thựcG đầuF đểF viếtF trênF thăngF tiếpF phápF lênF trườngF nhiệmF đạtF điềuF tayF chứngF cóF choE sángE trongE trắcE cácE kếtE nghiệpE quyE đốiE vềE chínhD vòngD làD lạiD doD lấyD tạiD bảoD
thiênO taiN nhiênL huếG từD
thiêuG kếtE
thiếcF
thiếtS bịR kếO lậpL đểK khácK phảiK yếuJ choI vàH theoH cóG củaG vềG thựcG vỳG khuG phụcF làF liênF trongF thìE nhằmE quânE hoặcE chếE khiE đốiE đượcD đầuD
thiếuM hụtH tiềnG chấtG sótG nhiG niênF thôngF nướcF tráchF gìF mườiF táF sốE hoặcE soE theoE úyE đượcE choE tướngD vàD
thiềuF
thiểuP sốL baoL làK mấyH nghềH củaG theoG cácG đượcG phảiG bằngF nguyF vàF đốiF choF sauF thiF từF vùngE hoặcE mộtE đểE trênE vềE đạtE quyE thángE tácE haiE rủiE chungD cóD doD hậuD
thiệnN hồK hệH cácG dựG điềuG vàG chínhG môiF cóF báoF lạiE vớiE theoE côngE hợpE cơE thủE chấtE đềE kếtD củaD vềD
thiệpK bấtH vàoG đượcF giảmF tráiF thịD
thiệtP hạiP lòngF ngheF
thiệuM củaG vềG việcG vàG ứngG sảnF ngườiF hàngE hoặcE thuốcE kèmE làmE cácD
thoF tỉnhF
thongK tuK baoE tinE
thoáiJ hóaG vốnE môiD
thoángG
thoátL nướcK tiềnF đượcF hiểmE nạnE lũE nghèoD
thoạiO tạiH vớiH củaH liênH emG diG quảngF giữaF thôngF khôngF vàF khiếuF nàoF cụcF nhiềuF quáF rớtF sẽF ởF hoặcF thànhF cốE quốcE theoE đượcD phảiD
thoảiF máiF
thuT hồiR nhậpP thậpO phíN đượcM tiềnL từL ngânK gomK củaJ nhậnJ lợiJ vàJ khácJ hoạchI hútI theoI giữI thuếI khoángI tangI hợpI ýH chiH kếtH muaH dọnH vềH cóH phátH côngH thêmH đốiH hẹpH lệH phảiG họcG cácG chấtG tàiG phânG hoặcG khóG nộpG bánG khôngG đểG mộtG hoànG choG thựcG trongG hộG sảnG háiG baoF xếpF cấpF dịchF tínF tínhF bằngF quyF xeF cungF mẫuF đãF sạF dữF bảoF ảnhF doF đôngF làF nhiệmF trừF vàoF nộiE hoạtE thìE ngoạiE hàngE giữaE khốiE cốE lạiE cơE tạiE đủE nhỏE nămE nợE sựE dựE bìnhE bổE trênE chuyểnE biếnE giáD lớnD thuộcD êD soD ởD hoaD sóngD cướcD việnD bànD khiD vớiD sốD truyềnD tốiD
thuaI bằngH độF lỗD
thuiF cảF
thuyếtM minhL trìnhG vàG phụcF
thuyềnO viênM trưởngL đangH phóG vàoG đượcG cóF trênF vàF nướcF hoạtF đếnF neoE bịE khácE rờiE bộE khôngE phảiD việtD điD đóD nhậpD
thuêR đấtO lạiL nhàK muaJ quyềnJ vậnJ tàiJ baoJ dịchI tàuI chuyênI phòngI tổI mặtI cóI rừngH vàH khoánH nhằmG hoặcG tưG theoG đơnG trảG môiF khôngF phươngF tốiF đượcF chậmF thìF khácF phảiF trongF cầnF trọF bảoF đểF địaF khoE ngoàiE chỗE mướnE ngườiE khaiE riêngE cơE củaE sửE thựcE cácE làE xeE máyD làmD côngD hộiD trụD đốiD doanhD thiếtD
thuầnI phongH túyD
thuẫnI vớiG thìF
thuậnR vềL khácL quốcL lợiK củaK trongK chủK vớiJ trọngJ tiệnJ giữaJ vàI hoặcI đượcI bằngI thôngI thìI phânI bảoH việcH choH mứcH thamH khungH tạiG phươngG kểG rõG theoG vayG nhưngG giaG hạnG phảiG thayG nhàG hợpG trướcG thànhG cấpG tìnhF tàiF cănF đểF đấuF liênF nghỉF songF khôngF kếtE thiếtE thựcE giaoE quyE đăngE tựE đãE chuyểnE lựaE hoạtE trênE điềuE thừaE cácE cóE phùE độE sửE cụE đềE tổD chấmD cungD ghiD trựcD đầuD nộiD đóD
thuậtR quốcM vàL củaL anK vềK trongJ cóI đểI xâyI đoI côngI nghiệpI theoI yI tươngI viênH đượcH hoặcH dựH cơH choH điệnH đốiH quyH phụcH hìnhH khácH ngữH biểuG bảoG hệG trìnhG sốG chuyênG hỗG tạiG doG viễnG hiệnG liênG thựcG gâyG phùG tuG phảiF đầuF từF đãF trungF cụmF địaF làF nộpF cầnF thuộcF khôngF sửF môiF vậnF baoE thiE ápE thìE tàuE việtE xétE hàngE đápE chủE chínhE nhằmE quânE thiếtE mớiE khuE cácE mậtE thànhE trangE trênE điềuE đườngE bắtE thôngE tổngE vớiE kiểmE caoD gồmD loạiD máyD ngầmD toánD khaiD đôD phứcD thươngD truyềnD chungD vàoD dựngD khiD tiêuD
thuếT thuN theoM vàL suấtL giáL sửL nhậpL củaL đốiL đượcK phảiK cóK khôngK xuấtK quảnJ thìJ quanJ tàiJ đãJ làJ thựcJ hoặcJ trongI tiêuI đểI điệnI nợI vớiI tạiI choI trướcI nộpH quyH gửiH cònH nơiH từH banH thôngH thayH đấtH doG nămG chưaG phátG bịG cấpG thuộcG vềG xácG tiếpG bằngG bảoG khoánG chốngG màG trựcG trênG nếuG lậpF baoF cácF khiF khácF mẫuF tỉnhF khuF đếnF tựF nhưngF cầnF tínhF cănF lầnF địaF đềF gìF đăngF cungF khaiF nhưF sửaF ghiF ủyF giảiE xãE cùngE nhậnE liênE quaE đầuE ápE hàngE nướcE vàoE sốE chậmE sauE tuyệtE đóE ấnE cụmE làmE nêuE bổE nhàE phốiE quyếtE đangD gồmD tạmD ngàyD ngừngD côngD tươngD biếtD chuyểnD haiD hỗnD kýD lựaD ởD
thuốcR láN cổL bảoL thúL nổK đượcK phiệnK vàJ trênJ khángJ cóI tậpI phảiI theoI làI trongI gâyI hướngI khôngI củaI đãH dạngH tiềnH tạiH phóngH dượcH trướcH giaH bịH choH pháoG thuộcG sảnG nàoG đốiG doG hoặcG chữaG nhậpG quyG thànhG vyG điềuG đểG ởG thayG thìG chốngF thangF biệtF vềF hóaF thửF cỏF gìF độcF chuyểnF đangF chưaF hiếmE trừE đápE dùngE đóE phụcE baoE phòngE sửE đấuE lưuE thiếtE khiE chỉE kêD từD thựcD yD nướcD kỹD mớiD miễnD quốcD tươngD đềD
thuộcT trungP bộO phạmN thẩmN chínhN mộtM danhM diệnM trườngM đốiM cácL vềL sởL lĩnhL ủyL quyềnL tỉnhK địaK ngànhK tráchJ cơJ ngânJ loạiJ tổngJ hệJ nhómJ vàoJ thànhJ chươngJ dựI côngI diI cụcI quyI lựcI hộI banH bíH tàiH vùngH nguồnH tổH cấpH nhiệmH kếtH khuH vàH đơnG biênG quânG phụG củaG quảnG doanhG tínhG tòaG chứcG xãG hànhG chuyênG cóF dânF bảngF theoF hợpF khôngF khoảnF thựcF chiF điểmF aiF chữF huyệnF nhiềuF mạngF vănF việnF kếF nộiF chủE cùngE đảngE khốiE rừngE quỹE hồE loàiE đượcE nghiệpE góiE hoặcE kỳE trụE hộiE trongD tậpD cảngD đểD kiểmD nướcD hàngD lướiD đềD
thànhU viênR lậpQ phốQ phầnO niênL việcL tíchK côngK phẩmJ cácJ vănJ nhiệmJ nghĩaJ từJ thànhI trongI thủI chươngI biênI ủyI vàI đồngH thạoH xãH mộtH khóaH trướcH sảnH đấtG baoG củaG sauG giáG chủG caiG cảngG tốtG tiềnG tựuG hìnhF khẩnF tàiF vớiF rừngF theoF khôngF ởF nhưF đấuF nhiềuF nhânF haiF mãF mấyF rồiF vậnF thìF dựF cổF hoặcF hợpF tạoF quyF đượcF báoE tộiE khốiE đơnE phườngE thôngE cụmE quảE xuấtE vốnE mụcE toànE xâyE hồE hệE khaiE mũE bàiD doanhD thờiD dịchD thịD tốD doD đúngD hạngD quỹD thựcD đạiD kiểmD trungD
thácR khoángM tàiM vàL cảngK thủyJ tàuJ côngJ tưJ tậnI nướcI sửH theoH thôngH cơH củaH dữH sânH dầuG hảiG mỏG choG hoặcG trongG đượcG phảiG thựcG từG cácG kếtF cóF hệF mộtF điềuF tạiF nhậpF khôngF lâmF mẫuF nguồnF trênF đểF bịF quỹF đầuF dượcF vậnE đườngE quảnE tuyếnE xuấtE hồE bấtE làE thiE thìE đốiE bayE cátE máyE quyE nhàE rừngD đậpD hợpD doD màD đãD phươngD phầnD quaD quyềnD giaoD
tháchI củaF thứcD
tháiN độH thânG bìnhG nguyênG tựF rừngF tinhF biểnF ràF vàF củaF khởiE tậnE ngoạiE anD sẵnD kỹD vùngD
thámL quốcI đượcG thựcF củaD phảiD khôngD
thángT kểL đếnK đượcK nămJ trướcJ thìJ tuổiJ đầuJ đóngJ đốiJ trởJ vàJ lươngI khôngI củaI theoI mộtI tínhI sauI hoặcI nàyH tiềnH mấyH cuốiH liênH baoH làH liềnH cóG thứG bằngG hưởngG vớiG trongG tiếpG phảiG choF đãF trợF báoF quaF chưaF mườiF nàoF mớiF giêngF làmF rồiF tớiF thựcF đểF tạiF gầnE màE vềE đóE doE hànhE kếE lẻE cònE mứcE sinhE từE ngườiD quyD hiệnD phátD támD
tháoK dỡI gỡG dânF rờiD khôD
thápG
thâmK niênJ canhH địnhE quyênD
thânO nhânL thíchI củaI khôngH thiệnH cóH khoángH choG làG quậnG thểG quặngG vàG sauG trướcF đốiF ởF hoặcF hộF giùmF gửiF nộpF sangF xinF thịtE ngườiE tàuE
thâuE
thèmG bánhF trảF
thépI
thêG thảmF
thêmO giờJ cácH khôngH baoG mộtG cổG giấyG tiềnG chứngG bảnF doF bôngF giùmF gìF mấyF nhiềuF choF củaF thờiF thôngF theoE vốnE sốE vàoE trongE từE hoặcD tàiD phầnD soD hồD
thìT bịP phảiO cóO đượcN ngườiN cơM khôngM thựcM thờiL việcL ápK tòaK quyềnK phầnK trongJ bênJ mứcJ tổJ tùyJ sẽJ chủJ cầnJ làmJ tiếpJ cácJ côngI chỉI lấyI doanhI hộiI ghiI bộI giáI nộpI xửI tiềnI vănI đơnI tínhI saoI aiI ủyI thẩmI hồI sốI báoI theoI chuyểnI ngoàiI đăngH họH chứngH khiH sauH nhàH cănH nênH thủH thôngH chậmH sởH cònH gửiH vẫnH sửH tàiH thuộcH giaoH thôiH chịuH việnH chấpH cấpH tốiH conH banH nhómG vôG chiaG nộiG tuiG tớiG xãG hợpG quyếtG khoảnG thânG giảiG bảnG chiG cụcG thểG mỗiG tổngG hộG ngàyG thànhG lậpG cứG nhữngG trảG hướngG đềG cánG hìnhG vụG yêuG nhânF phươngF kèmF trưởngF trườngF thuF bắtF bổF nămF thamF doF đoF lãiF nghĩaF tấtF đổiF thayF viênF diệnF đươngF đạiF chấtF chịF chồngF nghịF trợF sửaF vậnF địnhF bạnF chuF chánhF gặpF ngânF nóiF sổF cháuF củaF dùngF giámF hằngF trướcF xácF đãF bôiF bẫyF chínF chúngF chữaF dỗF họpF khởiF kiệnF mềmF nhắnF nấuF phơiF quyểnF rửaF sangF sángF taF thiếuF trâuF trổF tìmF tắmF uốngF vừaF xinF xongF xịtF ănF ổngF cáF tiếnF giấyF kếtF tỷF nguyênF phápF trungF điềuF kiểmE trênE cũngE trìnhE từE kiếnE hiệuE quyE đoànE đồngE ưuE buộcE raE xếpE địaE hàngE quỹE sảnE đốiE toànD coiD xemD điểmD mộtD khoảngD thanhD thườngD kêD nơiD phạmD cảngD khoD ngayD trạiD
thíN nghiệmM điểmK sinhJ
thíchO từL hợpK củaI ứngH rõF mộtF lạiF màuF mìnhF quàF uốngF xemF vớiE choE vềE vàE khácE biểuE hoặcD nộiD
thócG
thôJ sơH trungD
thôiN việcL phụcH khỏiG làmG quốcG hưởngG giữG họcF chịF màF điF đượcF đểF côngE
thônP cóJ quyI mớiI vàH đểH khôngH vềG mấyG banG đặcG tiêuG chủG đượcF baoF bìnhF gửiF hướngF theoF đôngF mìnhF aiF bứcF chưaF cònF cũF cầnF kêuF mỗiF xemF cácF tổF quyếtF làE phêE thựcE hoặcE trongE tậpE thuộcE vùngE đốiE đãE cấpE trìnhD quảnD
thôngV tinT tưT báoR quaO đườngO vậnN sốL vàK thườngK côngK cóK trênK quanJ điệpJ trongJ đượcJ dụngJ tạiJ vềI minhI theoI diI quyI cơI quânI suốtH cảmH củaH đểH dânH lệH hoặcH làH phảiH quốcH gióH cácH giữaH hànhG banG thựcG cấpG cungG ởG cướcG khácG thụG đốiG baoG bằngG bắtF phânF chủF cầnF bịF dẫnF tấnF đồngF hàngF khiF thôngF khôngF màF choF vớiF đềF giaF thuộcF doF dùngF chịuF chuyênE quyếtE từE đãE cáoE nộiE thoángE thìE hướngE tiếpE phêE thủyE vănE thuyềnE trởE cốD phụcD tỉnD tổD xemD sửD chínhD
thùN laoM củaI đượcG nhưF đốiF trongF theoE vềE khácE hoặcD doD giaiD choD hoạtD
thùngJ xốpF chứaF xeE đựngD
thúN yN ghiF
thúcO đẩyJ thờiI việcI nămI hoạtH đợtH nhiệmH kiểmG hợpG kỳG cuộcF điềuF quáF khóaF vàoF môF phiênF quýE mônE vàE dựE giaiD thìD côngD thiD chươngD đầuD
thămN dòN gặpI quanG ngườiF bạnF chútF hỏiD
thăngL hạngJ cấpH quânG
thơJ conF muaF tặngF
thưP việnN kýL điệnL sốJ bảoG trungG vàG củaG tínG đảngF cơF mớiF nghỉF chữF khiếuF giámE nhânE cănE thẩmE choE cóD côngD mụcD đoànD gópD
thưaJ quýF anhF bácF cácF côF
thươngS mạiP binhO nhânN tíchL cơK lượngK quyJ cóI hiệuI banI vàH tạiH phẩmH tậtH láiG thảoG vềG đểG cấpG xemG chủG đượcG hoặcG quyếtG thựcG giáG trongF theoF cácF nhưF đangF hồiF nhauF hướngF lầnF phêF phảiE thôngE nơiE côngE trướcE tỉnhE làE nặngD địaD doD tổD sửaD
thướcL củaF vàD cácD
thườngR xuyênO trúN vụM trựcM thiệtM khiL trongK củaJ theoJ vềJ bằngJ khôngI đượcI choI vàH nhàH thìH từH làH cóH baoH hoặcG niênG lệG chiG quyG toànF nhưF gồmF mồF phảiF bảoF tạiF đốiF doF khácF kỳE dùngE ứngE thuộcD đểD thựcD trọngD tổnD
thưởngP choJ vàJ tạiI theoI đốiI củaI chấtG khiG bằngG khôngG đượcF cóF trongF nhưF xổF giấyF họcF doF vềF phảiF hoặcF cácE cấpE đãE ngườiE làE trungE thựcE dànhD hảiD chungD quyD từD kèmD tươngD độtD
thượngJ lưuF táF úyE sỹE lãnD
thạcI sỹI
thạchH caoE
thạnhI bắcI
thạoI cácF
thảJ tàuH rôngG
thảiO phóngJ rắnI nguyH chănH sinhH raG vàG vàoG khíG củaF bỏF từF nếuF theoF nhàF cóF trongE côngE tậpE phảiE tạiE phụE yE thấpE hoặcE khôngD sauD phátD
thảmJ họaJ thựcD
thảoP luậnK vănK nghịJ quyếtJ quyH hợpH thôngH báoH vàG tiêuG cóG đềG quốcG kếF khoaF điềuF kếtF thỏaF bảngE chươngE cácE vềE tờE dựE đểD đượcD chuyênD
thấmH dộtF nướcD
thấpN hơnL nhấtJ nhiệtG cổG
thấtN nghiệpM lạcJ thoátI cácF thựcF tìnhF doF xảyE vềE chungE vàE hoặcD phátD trongD
thấuF chiE
thấyM cầnJ trướcH khôngG ngườiG cóG việcF đườngF aiF biênF emF gìF gọiF lỗF mộF rắnF trảF yêuD
thầnM vàH hoặcG kinhG bịF tráchF đượcF thìF hìnhF củaF choE tạiD cóD
thầuQ vàJ muaJ đượcI theoI cungI thiI phảiI củaI cóI hoặcH phụH khôngH quốcH lựaH trongH thựcG đãG nướcG rộngG baoG đểG đốiG thuốcG làG hạnG vềG thìF tưF trênF xâyF choF dựF chínhE trướcE thamE quyE thuộcE triểnE sốE tạiE tậpE côngE khiE sẽE thànhE trúngE vàoE khácE màE nộpE liênD đápD nhưngD quaD sauD thiếtD thấpD chỉD dịchD giaiD gồmD thôngD trìnhD
thầyJ giáoF thuốcF uF
thẩmU quyềnT địnhR phánM traM vụH nhânG phảiG cóG mỹG vàF duyệtF đượcF raF củaF theoF thìF đốiF hoặcF khôngE xétE bịE hủyE bảnE làE đểE trongE giảiD bằngD đãD
thậnH kẻoF trọngF
thậpO thôngJ đỏJ tàiI sốI đượcI chứngH vàH cácG dữG phânG nhữngF nhằmF mẫuE ýE từE trongE
thậtL khôngG bịF cóF hayF rùngF hoặcF cầnD vềD
thắcE mắcE
thắngJ cảnhI điệnF
thắpF
thắtG lưngF
thằngJ cháuG conG lớnF mỗiF útF
thẳngK đứngG xuốngF rồiF nốiF
thặngF dưF
thẻP cănL bảoK kiểmJ tạmI côngH giámH nhàH hướngH tínG luậtG thẩmF bâyF chụpF dướngF ngườiF nàoF sỹF chuyênF trợF vàE thườngE cóE choE cộngE bịE theoE thừaE đượcE tưE củaE đánhE phảiE đấuD anD đăngD hoặcD phóngD đãD lênD
thếT nàoT chấpM giớiL thôngJ bởiJ bằngI choI thìI cácI cụmI cấpI hoặcI kỷH nàyH hệH quyếtH nhỉG nghịG củaG theoG vàG trậnG cóG đóF màF tươngF việcF baoF chứngF bácF côF cậuF emF hảF thầyF àF ôngF ạF thànhF mộtE trongE đượcE quyE phátE tạiE trênE vềE biếnD chủD nằmD sữaD làD mạnhD vỵD trẻD linhD phảiD quyềnD
thềmF lụcF
thểT thaoO hiệnO bịN đượcL dụcL củaL nhưL nàoL vềJ cóJ yêuJ làJ trongJ vàJ tíchJ ngườiJ ápJ thựcJ chấtI hoặcI ủyI thứcI tổI tạiI tựI choI sửI cácI theoI đốiI thuộcI đểI doI chuyểnH từH thỏaH lựaH lựcH xảyH tiếpH nhậnH phảiH đăngH xácH khaiH đơnH việcH gâyH phátH lệH táchH cơH làmH quỹH kéoH sauH thìH đóngH đếnG hóaG điềuG khôngG quyếtG thayG doanhG giaoG giaG quyG dữG thamG sửaG thuG trungG quốcG khácG chếG kếtG mởG hợpG loạiG từngG gửiF thẩmF nghỉF trởF tươngF báoF trênF trảF ảnhF tiếnF hủyF côngF laoF vôF vàoF đềF ởF khắcF quyềnF tàiF vănF xemF thấyF lãnhF nắmF thànhF hỗF mờiF thươngF baoF bảoF bốF cưF nămF thếF đãF đấuF ghiF rắnF mứcF thờiF kýF nộiF lỏngF dẫnE trọngE diE giámE nộpE raE trựcE chứcE màE truyE khiE liênE phùE sốE hoànE phânE trìnhE bằngE gồmE lậpE thuêE cungE đưaE địaE đồngE banE bổE giảiE ngànhE đạtE đầuE chiD dịchD mặtD thôngD hìnhD hệD kiếnD kiểmD tiêuD vậnD chínhD cănD cấpD danhD lấyD cùngD dùngD nhưngD trạmD biếtD điD
thỉnhG giảngG
thịR trườngP trấnM xãL thựcK vàK đượcJ trạiI mớiG thìF củaF loạiF choF trênF theoF thànhF đạiF sốF ủyF phảiE hoặcE phầnE làE đãE trongE cóE thôngE cácD kimD thuộcD tạiD nàyD
thịtJ vớiF bòF heoF đôngF
thọK nướcH baoF vàD
thỏaQ thuậnQ ướcK mãnH cácF
thỏiE
thốiH rễF lạiF
thốngS kêP thôngO nhấtO điệnM quảnL cơK đốcJ giaoJ giáoJ côngJ bưuJ xửI quyI dịchI mạngI chỉI đoI hóaI phânI thuI củaH thiếtH vàH cácH kếtH thưH vănH tổH cấpH báoH dựH hạH bảoH tàiH đườngH thanhH ứngH kiểmH máyG giámG tríG đượcG lưuG phầnG phápG cảngG chínhG thoátG điềuG kỹG truyềnG làG theoG cungG địnhF đăngF anF tiêuF dữF khoF quanF phòngF đangF hànhF trongF ngânF sốF đểF sơF cóF liênE ngànhE biểuE đènE đôE hoặcE dẫnE phảiE tựE cảnhE lịchE chiếuE truyE bảnE chữaE traoE làmE sôngE sổE thủyE cổngD hàiD trạmD đêD chuyểnD chốngD khaiD trangD vềD biểnD quảngD đãD khôngD lĩnhD quốcD tiếpD tốtD
thổN việtK cưJ nướcI củaH độcG quốcE vàE đóD nhưỡngD nơiD màD
thờJ họH cúngH
thờiU hạnS gianR điểmQ hiệuM kỳL vềK tiếtJ gửiJ thôngJ cácJ báoI phảnI vớiI làI lượngI choI giờH phảiH cóH vàH chiếnH chuyểnH bìnhG nhànG theoG phátG xửG cảngG giaoG củaG bắtG thựcF cấmF khôngF trongF nhữngF sânF đểF đốiF đượcF hoặcF chịuF giảiF bằngF đềF vụF tạiE hướngE khiE sựE thìE đăngE lậpE việcE yêuE côngE điềuE thuộcE đếnE chấmE cungE thiếuE xemE đảmE chỉD quyD tổD chưaD cậpD hànhD làmD nghỉD cấpD ngănD xácD
thởG
thợJ máyH mìnE kỹE
thụO lýM hưởngK đặcI nhiênH tinhH tạiG độngG sảnG trongG hàngF vănF nướcE nộiE vàE điệnD
thụcK hoạtF khôngF vàE đượcD
thủT tụcR trưởngP tướngP cácM quyL dânK đôJ côngI đoạnI theoI phápI trựcH nguyênH đứcG đúngG đầyG khoG hiếnG thuậtG quỹF củaF nhữngF chạyF ghiF góiF tiêuF điềuE thựcE vàD trìnhD yêuD
thủyR nộiO sảnO lợiN vănM điệnK thủI nướcI phiG tinhG triềuG đốiF lựcF ơiF sinhE chuẩnE việtE vàE quaD hoặcD ngânD từD
thứO tựL baL haiK nhấtJ trưởngI mấyH nămG cấpG iG bảyG tưF vàoF baoF sáuD
thứcS ănM nàoL sauL vềK xửK vàK đốiK khácJ thanhJ đấuJ củaJ gửiJ phùI thựcI quyI giaoI mêI kỷI phápI chuyểnI đàoI tổI vănI trảI điệnI thôngI cấpI hợpH hoặcH kiểmH bảoH trựcH đaH choH thiH chuyênH côngH bayH mộtH anH quốcH thuH khenH lựaH liênH quảnG phânG hoạtG đặtG giảiG nộpG tínhG đầuG làmG tiếpG khoánG sửG trongG tốiG chàoG nhưG cơG vậnG bánG cungG đóngG xácG đánhG theoG hỗF khớpF khaiF phátF đượcF nhậnF chỉF yêuF khiếuF báoF muaF sinhF giaF giámF thỏaF khuyaF tớiF khiểnF sởF truyềnF cảnhF chiF giáoE kýE ghiE đãE cầnE khôngE đểE chấpE niêmE thíchE tựE huyE thuêE traoE tuyểnE phốiE thamE đăngE tậpE điềuE trênE trìnhE phòngE phổE biểuE cóE đàmE nhàE chínhE kinhE tíchE tạiE bỏD chứngD doanhD bằngD chungD cộngD họcD kếtD lấyD vừaD hoànD làD nhậpD nàyD tráchD bắtD hànhD bồiD rútD từD hóaD tiêuD tiếnD tướcD
thừaP kếO phátM nhậnJ hànhG thiênG ủyG quyềnF theoF củaE toànE đượcE vàE tiềnD
thửO nghiệmN việcJ tươngJ thuốcI tháchI lâmF vậtF mộtF vàE nổE hoặcE
thửaM đấtM cóF sổF ởF
thựG
thựcV hiệnV phẩmO tếO vậtO hànhN chữL hợpK tiễnK địaJ củaJ tậpJ hoặcJ thiJ bảnI khôngI ởI trạngI vănI giấyI vàI điệnI làH cóH nghiệmH từG theoG thìG vềG tạiF cácF khiF việcF lưuF nhữngF trongF thôngF bịF dùngF nhàF sẽF cũF giữF hayF sơF tốnF ủyF choF nhậnF cáF đốiE bằngE quyếtE tàiE chiE sựE xuấtE đượcE chấtD nhậpD phảiD bìD trảD họcD thểD đoD kếtD nộpD thuD
tiaI
timH đườngF
tinT vềO điệnO vàO củaM liênL báoL trongL trênL theoL đượcK cóK đạiK quanK choK mạngK nhắnK cậyJ khácJ dựJ họcJ cáJ thốngJ cơJ cầnJ đăngJ mộtJ tứcJ đãJ đểJ tàiI sauI quyI quốcI doI phụcI đốiI côngI thuộcI quảnI từI phảiI lýI ngườiI khôngI cưH màH hoặcH khoaH giảiH sốH thủH tậpH dữH hạngH vàoH quânH tạiH vớiH giữaH khiH đóH thịH chínhH bằngH nàoG chungG trướcG tínG gìG diG duyênG khaiG saiG sửG thôngG làG đấtG dịchG cảnhG kháchG chủG địnhG vôG chiG vyG nàyG baoG gồmG thựcG đangG thayF đầyF anF thuốcF hóaF làmF sảnF thuF dùngF phảnF chấtF nhưF phòngF cungF loạiF tuyênF rằngF điềuF cácF ghiF kểF nhậnF chuyênF hộF đầuF hoàiF mấyF bíF đếnF địaF đấuF kêF riêngF thìF buồnF giấyF phùF phânF hàngF hồF xácF cấpF bấtE kịpE mớiE doanhE giámE hỗE phátE tiếpE kếtE môE vệE chứngE giáE ởE quaE đềE bảoE chỉE trungE dướiE bổE cũE giaoE ngânE trựcE đápE traoE tốiE nhằmE tốE trọngE chứaD lưuD truyềnD bãoD thểD tổD thuêD thưD tổngD chưaD nghiệpD quảngD tựD hiệnD hạnD nhânD ápD gửiD hoạtD nguồnD nêuD nộiD thamD
tinhN thầnK quốcH quặngH giảnG đểF cóF trongF hoặcF làmF viễnE hinhD luyệnD nhuệD vyD
tiêmK chủngJ phòngE
tiênO tiếnK bảoJ củaJ muaI đầuH trongH bốG đượcG khiG sauF sửF đặtF theoF làmF thựcF vàF phátF cácF choF thanhF đốiF lựaE hỗE đểE quyE tuyểnE nhưE đếnE vềE phânE cóE ápD hoặcD trênD từD đăngD
tiêuS chuẩnQ chíO hủyM thụL dùngL quốcJ thốngJ củaJ cựcI biểuI haoI hàngI vàI cửH rồiH sửH đềH phátH đượcH chấtH tuyểnG vềG giáoG kỹG nộiG anG cụG từG tàiG đánhG hoặcG kinhF bịF độcF tổngF đàoF đườngF đầuF choF chảyF quyF theoF thôngF bữaF chếtF gìF luônF mônF saoF tốtF thựcF thứcF hoạtE lợiE hợpE trongE kếE bảoE tổE biênE kiểmE tínhE chínhE cơE nướcE quảnE binhE tiếpE báoD cóD thoátD đãD chungD hiệnD tiếtD đónD làD xâyD
tiếnQ hànhP độM bộK sỹJ thươngI đầuH duG củaF quânF trongF táiF kỹF trìnhE chấtE hệE vàD đểD
tiếngO việtL anhL nướcJ dânI nóiH hànG ồnG nhậtF trungF thìF độngF loaF nhenF còiE
tiếpT nhậnQ tụcO côngM hoặcM cậnM theoM quảnL xúcK đếnK thuK tạiK củaJ choJ thựcJ vớiJ thamJ dânI kháchI vàI thịH giápH trênH đượcH phụcH tổH từH nuôiH nướcH làH đểG trongG vềG làmG sảnG vàoG cóG đốiG điềuG khôngG sauG thìG chỉG bằngG ngườiG nhưF tàiF kiểmF khaiF sửF phảiF giaoF giámF phụF liênF tiếpF nộpE cácE giảiE giữaE raE tớiE chiE phátE cơE kýE đăngE xemE biênE giảngE liềnE thôngE trướcD địaD quyếtD viênD tiếnD khácD chiếnD gửiD màD bánD nhiênD quaD đạiD
tiếtQ kiệmM vàL mộtK điềuK thiK vềJ theoJ cácI lộI việcI điệnH củaH khoảnH tạiH giảmH tăngG nhưG đượcF cáchF lịchF đốiF xâyF nộiF điểmF luậtF mớiF khốngF trongE choE dạyE quyE từngE diệnE khácE thờiE giảngE hoặcE hàngE liênE trìnhE thủE hồE ngànhE phứcE giaoE đểE đếnE nguyD khuD mẫuD sauD sốD trênD đãD dựD hướngD mụcD chếD cóD quanD
tiếuF đâyF
tiềmK năngJ ẩnG lựcF
tiềnT lươngO sửO thuêN từN gửiM chấtM thuếL mặtL thưởngL thuK phạtK bồiK côngK chậmK phíK tạmJ tệJ đếnJ cấpJ củaJ ănJ đượcJ bảoJ khôngJ đãJ muaJ tốiJ lãiI đóngI theoI kýI thìI vàI choI dịchI mộtI phảiI hoặcI hayI đểI vàoH đặtH điệnH gópH vayH cọcH màH khảH cònH đốiH thiH quyH bánH giảH bằngH nhưngG việtG nhưG hỗG bảnG giangG ngânG đóG trênG trongG hàngG trướcG trúngG cóG khiG làmG tươngG xửG thanhG liênG mớiG nộpG chiG ghiG trảF tạiF maiF tuấtF tàuF thựcF ởF ngườiF baoF phụF trợF doF nàyF chênhF hoànF trưngF bạcF haiF lẫnF xeF càF dànhF hụiF lúcF mừngF rácF thốiF trởF tuiF véF khácF bịF nhàF chuyểnF đủE chưaE inE lệE ánE cướcE giaoE sinhE trungE kếtE đồngE điE hỏngE vềE nhậnE nướcE gốcE đangE đềE làE nghiE tríchE kimE nợE thuốcD quaD thùD đềnD mẫuD tiêuD trồngD việnD phongD đìnhD thuộcD vậnD vốnD hoaD
tiểuM họcK mụcI dựH khuG banG đoànG độiF đườngF thủF sửD
tiễnK củaF sảnE vàE nghềD
tiệmH nàoG baoF
tiệnQ vậnL giaoL đoL thủyK thôngK kỹI điệnI vyI vàI phụcI íchH choH thamH củaH khácH phòngH đượcH cóH phảiH bayG điG bảoG bịG côngG đểG khôngG hoạtG chuyênG theoG chởG làmF traF hoặcF trongF nàyF truyềnF đườngF chữaF đóF đãF trợE dạyE vàoE chứaE cầnE raE quảngE lưuE khiE xuấtE cứuE giámE đangE liênE làE thìE quaD lắpD thanhD rờiD thiếtD thựcD cơD nghềD đếnD
toK quáG khôngF lênF trướcF
toaJ xeI
toanF
toànS bộO thựcM giaoL thôngL quốcL xãL dânK choK laoK vàK hàngK bứcK trongJ củaJ kỹJ sinhJ diệnJ côngI vềI đốiI vẹnI hệI hóaI thểH dịchH cầuH phầnH theoH trìnhH vệH đườngH chịuH khoG phòngG hoạtG tàiG đượcG khiG thuộcG đậpG điệnG cơG tiềnF hạtF hoặcF vốnF vậnF khảF cácF tạiF mànF tốiF thờiF đạcF trênF chạyF đểF khuF phảiF vậtE khaiE ngànhE tuyệtE bayE tínhE vănE doE làE tráchE cóE tỉnhE dữE nợE tổE đêE quyềnE quânE khóaD mạngD sửD vớiD lựcD thânD thịD bảoD chốngD
toánT chiM ngânM kinhM vàL theoL nhàL củaL đượcL tiềnK choK cácK thuK giaoJ dựJ viênJ trưởngJ bằngJ giáJ trongJ thuếI nămI độcI cấpI vốnI vàoI khôngI hoặcI tạiI thìI đốiI tàiI phảiH nộiH cóH đủH làH quaH hợpH vớiH đểH sốH đãH phíH thựcH kếH côngH muaH thiH đầyH quỹG thếG trênG khiG từG xâyG phầnG nợG tạmG bởiG báoG nghiệpG khoảnG vềG điệnG doG riêngG trựcG bùG lãiG phụG khácG quyG chậmF hàngF lậpF giảmF trướcF bảoF họcF nướcF đọcF quốcF lúcF lớpF ghiF gửiF gồmF cuốiF tổngF đámF liênF toànF bịF doanhF hếtE việtE gốcE xácE điềuE mộtE sảnE cănE nhưngE tốiE giữaE thẻE dướiE màE nhiệmE nhưE sauE thuộcE đầuE chứngE hằngE khốiE nguồnE sécE chỉE ápE hiệnE kếtE tínE thôngE đếnE chungE tăngE đóE năngD chếD tráiD bổD phùD cụD dịchD quýD xongD baoD bìnhD chưaD hạtD nghĩaD
traT việcM vàM viênL chấtL thựcK thốngK củaK cứuK anK cơK bộK theoK cácK hồK đượcK nhàK cóK chuyênJ vềJ côngJ phảiJ taiJ tínhJ địnhI lạiI hoặcI trongI kếtI nạpI đốiI vănI hìnhI thuếI chínhI hoạtI độtI bổI nộiI sauI nhânI đểI điềuI tạiH vụH sứcH sựH kiếnH ápH tìnhH khôngH trựcH thôngH giấyH xácH trướcH quyH báoG choG dựG hiệnG khiG thìG kỹG đánhG quyếtG đãG hàngG vệG ởG địaG sửG thườngG liênG làG tàiG tộiG doG cấpG tàuG thànhG xuấtG tảiG phátF thiếtF tỉnhF ngânF soátF bằngF nàoF sốF thamF trênF đêF đạtF hệF chốngF mậtF raF thuộcF tiếnF cuốiF baoF tổF gồmF giámF nghiệpF xemF sẵnF sởF lậpF gửiF nghiệmE tốE vớiE chiE rừngE huyệnE trạngE việnE đềE độE khácE khảoE hằngE thịE đặcE viếtE cungE quânE phươngE lưuE phiếuE toànE cùngE duyE lầnE nguyênE trìnhE làmE ngayE sảnE tổngE kếE ngườiE niêmE phânE xửE ghiE màE đếnE chỉD bảoD chủD giữaD mẫuD yêuD banD giaoD tậpD yếuD thuD yD mộtD tiếpD ítD biênD bênD ngoaiD đangD
traiK củaF baoF cháuF emF họF mìnhF tôiF điF
trangQ thiếtO thôngM bịM phụcL nhânJ trạiJ trảiH đượcH sứcG tríG điệnG củaG lọcG phảiF tinF thìF trênF nàoF khôngF baoF vàF khiF mỗiF tiếngF vuiF cấpF liệtE chủE bìaE theoE tàiE đầuE trọngE dùngD
tranhP chấpO đượcI làI quốcH theoH phòngH bịG luậnF khôngF vàF củaF hoànhF bảoF thủF vớiF chốngF nênF tụngF trongE cóE lãiE hoặcE trênD
traoN đổiN giấyH tặngF
treK đượcH làF cóF gồmF
treoK baoF cờF quốcE cápD biểnD
triL cóF củaF thứcF vàF nơiE ởE tạiD theoD
trinhI sátG
triềuI cườngD
triểnS khaiO nôngN kinhM côngL lãmK rừngJ củaJ cácJ điệnJ vàJ sảnI khoaI nhàI giáoI nguồnI ngànhI hệI bềnI doanhH thịH đôH duH chínhH khuH đấtH hạH hoạtH hợpG cơG kếtG thủyG mạngG phầnF việtF mỏF chươngF tàiF vốnF độiF nghềF theoF đốiF dựF thểF cụmF năngF thươngF trongF vọngE vùngE quỹE đượcE lâmE vănE chuyênE kỹE dịchE toànE cóE nhânE sựE giaoE làngE hoặcD khôngD tổD quanD từD vềD lướiD thànhD làD chănD ướcD
triệtH đểF
triệuN đồngL tậpL hồiG chiF màF tạiF chứngF tấnE
troG cốtE
trongV thờiR trườngQ cácQ quáP việcO lĩnhO phạmO đóO nướcO hoạtN khuM côngM nămM cơM hợpM hồM mộtL vòngL kỳL phòngL giấyL bộL dựL quảnL nhữngL mấyL thôngL hệL vùngK baoK nhàK đơnK thựcK danhK điềuK quânK vàK ngàyK quyK khiK tốK từngK khoảngK giaiJ tìnhJ xâyJ cùngJ sảnJ luậtJ vụJ suốtJ giaoJ chươngJ quyếtJ sổJ tổJ tươngJ thiJ thángJ kếJ giaJ giáoJ nhậnJ vănI mọiI quanI nộiI báoI ngànhI tổngI nghịI doanhI giảiI chuI bảngI bảnI bảoI nhómI độI toànI khoI giámI biênI haiI sốI hạnH thiếtH tàiH chứngH môiH rừngH thưH chănH lựaH cảH lựcH đềH vậnH lãnhH nguồnH hànhH địaH hộiH phầnH quýG tỉnhG khaiG mỗiG kinhG vườnG hộG phươngG thươngG cóG thỏaG khuônG phânG phiênG đấtG thànhG củaG kiểmG tuầnG nghiênG nhiềuG thanhG đoànG đàoG chiếnG tiêuG chấtG góiG nghềG nôngG thùngG đấuG khámG sửG phápG hầmF phụF thônF khôngF trạngF họcF thamF rạpF yF cộngF giớiF tờF hoànF tranhF tủF khungF ốngF baF trungF cụmF giờF thíF xãF đôF tiếngF tậpF chếF phiếuF phátF bóngF lòngF niF nàyF rẫyF sàiF vấnF xómF giáF kếtF xétF xửF đầuF cuộcF địnhF biểuF cungF nhiệmF đăngF máuF mạngF liênE mùaE mẫuE thứcE diệnE chỉE sânE chiE dâyE ngạchE sạchE lôE hiệpE lỗE nuôiE tuyểnE banE hoặcE muaE triểnE đánhE buồngE thịE tấtE cảngE sựE hàngE hóaE lýE lậpE mụcE lễE lớpE sinhE dạyE gaE laoE canhD khángD nhânD lệnhD tiếpD lầnD môD phongD thửD tòaD đợtD caD eD huyệnD lịchD giếngD mỏD tựD
trungS ươngR tâmP cấpN họcM thựcL bìnhL hạnK gianK chuyểnI huấnI độiH kinhH quốcH tạiH đoànH thủG đượcG vàG cóG đôngG bộG phươngF baoF vàoF khôngF duF thànhF thuF chưaF theoF ápF táF tậpF úyE sỹE củaE dânD hoặcD trongD làD thuốcD trênD
truyO cứuL cậpL tốK xuấtJ nãI nhậpH lĩnhG điệuF thuF tìmF đuổiF bắtE tặngE đòiD
truyênG truyênF
truyềnQ thôngN nhiễmL hìnhL thốngK tảiK vềI dẫnI đượcH cóH bịG vàG dữG thanhG đưaG quaG viênG củaF lưuF nhậnF phảiF tinF vyF theoF từF bệnhF phátF nàoF sốF máuE lâyE đạtE hoặcE trongE trênE báD khôngD tạiD nghềD chínhD choD thiếtD đãD
truyệnI kiềuF ngônF trạngF
tràI sữaF tháiF đáF vinhE
trànI dầuH ngậpF
tràoJ thểH thiG phòngF toànF
tráchT nhiệmT bảoK vềH ởH côngH anG trongG kếG phòngG khiF đượcF độiF hoặcF mảngF vàF quảnF theoE tạiE hàngE chuyênE củaE trởE thựcD tổD lĩnhD đểD cácD kỹD đốiD
tráiQ phépN phiếuN phápL vớiL quyK đấtH tuyếnG làG đểF đạoF câyF sầuF thanhF củaE cóD
trámE lấpE
trángG
tránhL nghĩaH bãoG trúG đượcF nhiệmF biệnE việcD cácD vaD
tráoG ngườiF
trânF trọngF
trâuI bòF nhàF
trênT cơO địaO thịM hệM cổngM cácM tàuL trangL đườngL mạngL giấyL biểnL đấtK môiK trựcK phươngK phạmK lãnhJ bảnJ khôngJ nhãnJ sổJ mộtJ mặtJ xeI tàiI lâmI toànI máyI báoI sởI tổngI nềnI tuyếnI cùngI thẻH vàH chứngH thựcH hóaH phiếuH sốH thếH tờH cạnH thìH điệnH cóH bờG củaG mảnhG sôngG sànG dịchG giáG nguyênG kếtG baoG diệnG phầnG côngG mứcG nhiềuG khuG làG mànG hồG hợpG xuốngG kênhG thôngG đượcG haiG nhữngG vềG đểG bênF doanhF phảiF vùngF vănF choF tiêuF theoF biênF nướcF từngF xãF đờiF bảngF lưuF lướiF thânF đóF sécF caoE thiếtE chuyếnE hoặcE sảnE dấuE đâyE ứngE vốnE mỗiE sânE đồngE cộtE khổE vậtE bềE quyếtE tạpE luồngE hàngE màE sơE cánhE ngườiE boongE hốiE đàiE đốiE cầuD đoạnD ảnhD giaoD quyD trongD mẫuD cảD dâyD mũD tayD xuấtD đêD đạiD băngD giờD lớpD niêmD
trìQ côngK vàJ phốiJ soạnJ thựcJ tổI tàiI đườngI xâyI hoạtI hoặcI nhiệmI thẩmI hệH quảnH việcH cácH điềuH theoH đượcH dựG kếtG đápG giảiG lậpG chươngG cuộcF cóF hoãnF liênF trongF kiểmF thủyF đềF đốiF tìmF phiênE phảiE chuẩnE đểE xửE sựE thiếtE thamE cơE nghiênE báoE phầnE đủE hướngD hộiD đàmD củaD sửD tổngD chấtD thuêD tênD khôngD làD quyD tiếpD giúpD
trìnhU độP tựP thựcN đàoN xâyM bàyL thủL vàL cấpL bộL thủyL giáoK cơK hạK chínhK đườngK ủyK sửK quốcK vậnK kiểmK sảnK củaK mụcK bảoK giảiK quảnJ hộiJ côngJ chủJ vềJ theoJ phátJ tổJ điềuJ hoạtJ thẩmJ hàngJ báoJ đượcJ phòngI giámI điệnI khaiI cóI giaoI quanI thiI trongI bồiI hưuI thuộcI xửI triểnI trênI cácI hoặcI dựI choI phêI phụcI quyI kiếnI bảnH đềH phảiH phụH đãH khuyếnH khácH gìH thẻH đầuH lậpH lãnhH giấyH đểH diễnH ngườiH thuH sựH quaH hỗH làmH xemH kỹH dầuH anH đánhH khoaH nghiệpH lựaH ngầmH họcH doH huấnH nộiH liênH xácG phânG đăngG khôngG tậpG cungG duyệtG thìG caiG thiếtG bổG tiếpG nhàG khiG vănG ýG truyềnG chuyểnG nghiênG nàyG bằngG khắcG tổngG nạoG kếtG hànhG hồG sổG thànhG sauG thốngG sốG thămG tạiG xúcG khungG thamG mônG thôngG nướcF ưuF vớiF làF kèmF ápF chuyênF lưuF máyF khảoF gâyF hợpF bậcF chứngF cụcF khíF kếF đốiF vàoF đoF banF nàoF dịchF thanhF duF dạyF tiếnF viễnF ứngF baoF thửF tốF biênF cảiF chiF thươngF biểnE giảngE khoE quyếtE kinhE xuấtE mỏE phốiE từE đạiE chếE chấpE chấtE trọngE xétE gửiE hoànE khámE lấyE đảmE cảngE tiênE tươngE đưaE trướcE họpE nhânE chuẩnE chạyE cụE cắtE diE ghiE kỳE tiêmE đếnE diệnE gồmE hướngE khoanE tínE phùE đầyE ởE mớiE việcE yE đàmE chỉE muaE táiE đóE đổiE phúcE tàuE tượngE cầnD hìnhD quảngD vệD lânD phaD thaoD hiệnD trungD bịD dânD nghệD sửaD tuyểnD đóngD hòaD khángD lâmD sátD cầuD lýD nhậnD phươngD sắpD thểD trựcD
tríR việcM tuệL côngK trongJ bổJ vàJ xãI kinhI cácI theoH cóH nguyH dướiH ngườiH củaH táiH đấtH đượcH choH từH đoH vốnH địaH khôngH làmH nguồnG điểmG dựG lựcG vớiG ngânG nhânG cáG đủG cánG đườngF nhữngF ởF hoặcF nơiF sangF nàoF ngàyF mặtF sửF quyF đỗF hàngF khácF vàoE chứcE tựE đểE lấyE phòngE phùE khuE tốiE đặtE cắmE mốcE phảiE cụE mộtE quỹE thiếtE trênE tạiE dễE thựcE đổE lắpE chỗE vỵE xeE thuậnE thờiE cầnD làD nhàD phươngD quanD đãD cạnD doD giáoD cơD khoD sỹD tàuD xâyD đốiD neoD bảoD mớiD thứcD đầyD
tríchN lậpK xuấtJ lụcJ khấuG dẫnF đoF saoF nộpF từF chuyểnF ngangF lạiE đểE tiềnE nợE tàiD tốiD quỹD
tròM chơiL củaH quanG chủG vàF trungF
trònK mộtF khôngF khácF cóE xuốngE đếnD
trócF sửaF
trôiH hếtF
trôngI hộF vàoF nomE giữD
trùH kinhE dậpE
trùmF
trùngL vớiI lặpH khôngF hoặcF vàE vàoD lắpD
trúQ tạiL củaL làJ khôngJ hoặcJ đượcJ thìJ vàJ ởI cóI duI khiH phảiH theoH choH mớiH nộpH thếG bãoG trênG đểG khácG trongG trướcG đốiF bằngF bịF chỉF cấpF cầnF hiệnF nhưF tốiF giấyF hayF lạiF cáF mấyF mẫuF phạtF thẩmF hợpF cuốiE từE doE ổnE côngE vàoE thựcE vềD đãD đếnD ngoàiD
trúcN đượcI cóH vàG củaG tạiF chínhF sưF dữE địaE cảnhD côngD quyD đôD mãD
trúngM đấuK thầuJ tuyểnJ thưởngI gióF cửD
trămM hộH métG tiềnG giáF soF ngànF vềF khiF lươngF mứcF triệuE nghìnD
trăngI khuyếtF trònF trốiF
trơnI trượtG
trưaI nayG
trưngN cầuL bàyJ dụngJ muaH củaH nhưF hộE tậpD
trươngN đầuM củaH chuyểnG vàF xâyE thànhD thựcD
trướcS khiP ngàyO thờiM phápL bạK đóK nămJ chínhJ nhàJ mấyJ đâyJ vàI liềnI hoặcH hạnH làH kỳG choG củaG ítG khôngG hộiG vàoG mặtG đếnG đượcF cơF nhưngF màF baoF hậuF cổngF haiF ởF hayF côF hônF nhéF nhậnF nóiF tếtF điF cóF đầuF theoF bộF chuyểnF tuổiF vềF ủyF quốcE ngườiE thủE chủE hoànE mãE thìE cácE dựE đợtE mỗiE mộtE phiênE thángE giờE xuấtE tiềnD quyD sinhD tòaD cấpD trưởngD thuếD
trườngV hợpU điệnM vàL đạiL trungL trongL caoK cóK biểnK củaK theoK đượcK họcK giáoK chứngK côngJ phổJ đốiJ mầmJ mạngJ laoJ cấpJ quốcI đểI rừngI quyI từI khôngI hoặcI tạiI doI làI nướcI mẫuH phảiH thựcH thìH cácH nuôiH thiH vinhH tưH thuộcH tiểuG tổG choG chủG lụcG banG vềG trênG giaoG vùngG ởG chuyênG quânG chiếnG dựG kiểmF làmF thôngF sốngF việtF bấtF liênF quyếtF vớiF thủyF đãF trướcF quayF độcF sơnF xâyF địaF phùF luậtF mấtF vụF xaF baoF dânF yF đàoF khiF ngoàiF tiêuF tựF phátF sinhE xemE trựcE hướngE sauE xungE bánE hạngE dạyE sưE sốE năngE bảoE bịE cụmE ngoạiE nơiE khoaE trọngE dữE khácE sỹE sảnE trìnhE xeE đấtE bắnD chínhD màD tỉnhD đếnD gồmD hàngD quảnD tiềnD vănD xuấtD thamD xácD chịuD nguyD thànhD tàiD đặtD chănD cầnD gửiD mởD phêD tổngD cănD mìnhD nhằmD
trưởngS bộQ cơO cácM cụcM banM việnL đoànK đơnK phòngK vụK tổngJ tổJ vàJ côngJ thônJ chiI hoặcI trườngI tàuH củaG làG vănG phảiG caG nhàG cóG quyếtF độiF hạngF phânF trungF vềF khoaF quyF ấpF nóiF xãF thựcF đồnF xemE cấpE hảiE thuộcE đượcE trạmE đạiE khiE doanhE giaoE chỉD kípD thànhD gaD kinhD phụD trựcD theoD yD
trượtH ạF giáD
trạiM giamK tạmK quyG nằmF viênE chănD vàD
trạmN yJ địnhI khíH thuH điệnH biếnH kiểmG quanG bơmG tấuF đoF thủyF điềuE dừngE côngE nạpE trưởngE cấpD máyD cốD
trạngP tháiK hônJ khẩnJ tàiI sửH nghiệnH củaH sứcH banG kỹG mấtG phápG vàG vùngF côngF hoạtF mộtF quỳnhF bệnhF chiếnF ôF cácE rừngE khuE khaiE vềE kiểmE đápE môiE khôngD thựcD anD vậtD hệD quảnD
trảR lờiN tiềnM lạiM nợL kếtL choK lươngK thưởngI chiI giáI thùI hồI đượcI lãiI cácI thuI theoH củaH ngoạiH khôngH sauH gópH hoaH chậmG kháchG baoG vàG tàiG vàoG chếG phíG hàngG sốG mộtG khoảnG làG thêmG dịchF kinhF trợF trongF bằngF vậtF phụF trướcF ngânF vốnF đủF hoặcF giấyF từF phầnF toànF hànhE đầyE vềE cùngE cổE thìE tựE đốiE cóE trựcE đểD họcD bảoD côngD kiêmD thayD hếtD
trảiI chiG choF nghiệmE quaD
trấnM nơiH đạtF vàF cóE thuộcE hoặcE
trầmF tíchF
trầnL nhàF chiE họcE thịE thìD
trầuG bàF khôngF
trậnN tổM địaG đầuF bóngF chungF ởF anD quốcD
trậtN tựN
trắcN môiJ nghiệmH khíH địaG vàG tàiF mựcE cácE họcE viênE tạiD tựD đượcD
trắngK bịF bụngF chốngF
trẻO emO bịG mồF nhỏF măngF mớiF sơE mẫuE họcD
trễJ cóF hạnF hảF hẹnF khaiF kinhF tạiF
trệtF rồiF
trịS giáL giaL tàiL củaK sửK phápK côngJ vàJ từI cònI doanhI nộiI tươngI sốI nghiệnH hoặcH xãH đượcH quyềnH bệnhH chuyểnH diH sảnH choH nhỏH cácH quỹH trongH thựcH hàngH tạiH rủiH đặcH viênH bằngH khôngH theoG mấyG hợpG nhưG dựG trênG trườngG phầnG thayG bảoG thuộcG vốnG cóG nguyênG vănG đoG chênhG muaG thiệtG trungG khoảnG làG trụF đốiF liệuF thuốcF lớnF giaoF đơnF điF cầnF nhàF cơF đầuF thanhF chứngF baoF ngoạiF phảiF gìF hiệuF kinhF sápF ngườiF quyếtF vềF đãF đểF ghiF quyF thấpF caoF khốiF dướiE rừngE đếnE dàiE khácE lịchE thôngE doE thìE sổE tốiE tăngE giảiE dinhE hệE kýE nhậpE độE hoànE đánhE đềE giảmD thươngD ổnD dịchD nướcD xácD giớiD khiD thamD tiêuD xuấtD tổngD vậtD bịD khuD
trịnhF choF
trọK baoG khôngG cóF cầnF gầnF nóngF thìF đuổiF
trọnH góiG
trọngQ tàiO vềK điểmJ lựcJ hoặcI trongI vàI cóI củaI quốcI thìI tảiI liênH làH đếnH lượngH đượcH yếuG quyG tâmG xeG doG nghĩaF nhânF sốF tạiF theoF đốiF cácF cảmF độcF quyềnF đặcF choF khácF dụngE trườngE thuộcE lớnE trênE từD danhD
trọtK vàG
trốiF gìF
trốnL tránhI thuếH đóngG họcF mấtF hoặcE khỏiE
trốngI
trồngP câyL thủyL trọtK rừngJ lúaI lâmI vàI đượcH cấyG làG lạiG theoG đốiF rauF hồF mấyF ngôF đỗF bổE chínhE chưaE trênE cácE cóE tạiD hạngD mớiD loàiD
trổF bôngF
trộiE
trộmH vôF cắpF
trộnG
trờiM cóG việtF khiF lạiF lạnhF mấtF nhiềuF nóngF nắngF nồmF đấtF ơiF vàE máiD khôngD sânD
trởQ lênQ thànhK lạiK xuốngJ vềJ ngạiJ điI kếtI việcH hoạtH ngườiG raF thựcF gâyF hoặcE vàoE giaoD tráiD
trợS cấpP giúpN phátK kinhK củaK choK tiềnK chiJ tưJ vàJ cácJ theoJ đượcJ ngườiJ xãJ bằngI từI đàoI làI họcI lýI khôngI doanhI nạnI đầuI khácI hoạtI cóH chuyểnH trongH thựcH đốiH lãiH khủngH bảoH vềH ổnH phảiH đểG cụG xâyG nhânG khắcG quyG mộtG sinhG kếtG việcG phiG sắpG tốiG ứngG tổG hoặcG giảngG tàiG kỹG thuG thuộcG cungG nướcG thanhG giáoG trựcG trẻG táiG baoG phápG chếF thêmF côngF nhữngF cơF khởiF vốnF maiF thuốcF nhiềuF phụcF trợF đóngF hậuF tạoF doF giảiF phòngF đãF quốcE khẩnE thìE cảnhE khiE mứcE sauE vậnE thôngE giáE phíE nhưE muaE trênE hệE nghiênE hợpE nhàE trangD vàoD làmD ngânD gồmD sửD kịpD lậpD nhuD phươngD yD
trụO sởO
trụcL xuấtI vớtH lợiG timG liênE đườngE
trứngI gàF baoF cóF luộcF
trừR trườngO chứngM cácL nhữngI điI thuếI vàoI tiềnI đốiH khiH vàH lùiG đượcG sốG theoG củaG quyG nghĩaG chungG hoạtG tàiG đãG mộtF yếuF dựF chiF tốiF khoảnF nợF raF đaF thuF cóF mấtF cơF hoặcF khôngF vớiF trongF tổngF côngE doE sinhE hàngE thuốcE phảiE giáE ngoạiE phầnE tráchE việcE làE thờiE đơnE thôngE choE khácE điểmE ngườiD thựcD điệnD bảoD giaD trungD kinhD tổD bệnhD khỏiD trướcD ápD đểD phươngD xeD điềuD đóD
trữQ quốcM lượngK hồK nhàJ vàJ lịchI dữI theoH thôngH ngoạiH tàiH củaH tạiG điệnG cácG hóaG cơG trongG ởG sốG cóG khoángF đầyF trênF raF phátF độF xãF đượcF bắtE làE kếtE thiênE đểE vậtE đãE hoặcE phảiE ítE baoD nướcD chuyênD sổD chứngD thuộcD đốiD
trựcS tiếpQ thuộcQ tuyếnN hộiK caJ banI ủyH chỉH củaH chiếnG quanG đượcF thẩmF chốngF khôngF mộtF canhF thăngE làE giúpE sẵnE bênD vàD
tuM soK bổK luồngI độtH hànhE chỉnhE bảoD sửaD
tuaE binD
tuiO điH giàG khôngG kýG mớiG ngheG nóiG ởG biếtF bịF bỏF bứcF choF chútF chưaF chẳngF cònF cóF cườiF cấtF dânF giữF gánhF hoàiF hỏiF khaiF khócF khổF kêuF làmF lênF miếngF mầnF phảiF raF rồiF tinF trướcF tínhF tớiF tựF vôF vềF đangF đểF đợiF
tumG
tuyI cóF phướcF nhiênF
tuyênO truyềnN bốM ánF quangE
tuyếnP điệnM đườngK bayI toànH trênH vàH hoặcH củaH theoG quaG đượcG sôngG vậnG quốcG hàngG đoF phảiF tạiF bịF chếtF huyệnF nộpF cóF luồngF tỉnhF cốF dẫnF mứcE vềE nộiE choE trungE đêE thìE đếnE khámE làE đểE thôngD côngD điềuD chuyênD đốiD vớiD xãD
tuyếtE
tuyểnP dụngM sinhL chọnL viênI phươngH vàoH vàH theoG côngG kỳG phảiG đốiF cùngF việtF đượcE chấpE hoặcE trongE mớiE củaD quốcD cóD
tuyệtJ đốiI chủngG mậtF
tuânO thủO theoK
tuấnG tưF
tuấtJ hằngH mộtH
tuầnN traJ nàyI sauI nayG tớiG trướcG đượcG thìG trùngF hoànF đườngE hoặcE tuổiD
tuệM nhânI sửaG vàF đốiE củaE theoD
tuốtF trongF
tuổiP đếnK trởK đượcJ phạmI cóI thìI nghỉH phảiH khôngH kếtH bịG làmG nàoG rồiG thựcG vàG ởG hoặcG theoG củaF phụcF doF màF chuẩnF cònF thiếtF laoF hiệnF nhậpF nàyF thọF bắtF dầnF gìF hộF sửuF thíchF trừF đúngF caoF quyF cấpF tạiE từE làE trongE khiE soE thấpE đờiE đangE đốiE đểE iD điD vàoD
tyR quảnM chứngM lưuM cổL đạiL tráchK đầuK mẹK conK nhàJ khôngJ nôngJ luậtJ cóI xổI điệnI bịH hợpH muaH phảiH vàH thôngH bưuG hayG nợG đượcG lâmG doG theoG đốiG mụcG vyG liênG quyF tàiF thuộcF thựcF hoặcF nhậnF đăngF kýF làmF métF choF trongF niêmE đểE thìE làE quyếtE củaE vềE kiểmE sauE vớiE aD bảoD tạiD mớiD truyềnD đãD
tàF vẹtD
tàiV sảnT chínhR liệuR nguyênP khoảnP trợM viênL thươngI cóI làI khôngH nướcH hoặcH laoH nghiênH phảiG phánG vôG năngF vàF vụF bịF bắtF luônF đượcF khoaF theoE vềE quyD trongD doD giảiD đãD
tànG tậtF
tàngL trữI dânH côngG thưF ngoàiE chuyênD
tàuR bayO biểnN thuyềnM cáL cóJ vàI hỏaI từH phảiH quânH khôngH thìH trongH hoặcH thủyH theoG côngG kháchG bịG đượcG chởF baoF xeF lặnF trênF lửaF mấyF củaF ngầmF đểF làF đãF anF chạyF kiểmE đếnE thựcE gaE trầnE hàngE neoE choE doE nướcE rờiE mangE vàoE dịchE tạiD hoạtD khaiD đangD laiD thuộcD vậnD vỏD đoD
táJ dượcG
tácT xãP độngM quốcM quảnM hạiL giảL phẩmL bảoK kiểmK côngK viênK phòngK củaK trongJ phíJ cơJ vàJ điềuJ dụngI thiI tạiI vớiI đểI giảiI dânI theoI cóI tiếpI khácI kinhI đốiI thanhI nhânI quânH liênH chuẩnH giámH xâyH phápH làH anH tổH ởH vănH đàoH nghiệpH bồiH thựcH thốngH đượcH nướcH phổH hoặcH kếG gâyG chiếnG yG lưuG thôngG nghiệmG thìG chỉG vậnG thưG vềG nghiênG tuyênG giữaG trướcG lậpG phốiG triểnG khiF mặtF phânF bằngF đảngF cảnhF màF tưF chungF đăngF chuyênF chínhF ngườiF xaF thànhF thẩmF đoF giáoF tuyểnF tớiF đảmF dượcF cấpF kịchF nạpF khảoF phảiF cứuF cánF hỗF khámF dựF họcF hộF thuF bầuE thỏaE caiE đấuE xácE đặcE đạiE đánhE giaE huấnE khôngE phongE kỹE thămE trênE ứngE quyE tácE tìmE đầuE giữE đãE bayE ràE ngắnE từE địaE báoE trựcE tínhE giaoD tiêuD biênD chuyểnD doD lâuD lýD bìnhD nhiệmD truyềnD đếnD bùD cácD hợpD trắcD tươngD xửD
táchN thửaJ hộI biệtH rờiG doanhF riêngF lướiF yêuF côngE quỹE raD phảiD thànhD vụD
táiP địnhL xuấtL bảoK phạmJ nhậpJ cấpI chếI sinhI thẩmI cơI tạoH sửH hônG hòaG nghiệnE phátE bảnE đầuD
támK mươiH phânF triệuF tuổiE giờE
tánL thànhI chươngF tàiE hộiE phóngD
tángL phíI đốiH ngườiF choF ởF baoF đượcE
táoF gồmF
tâmP phụcK giáoK trọngK thầnK lýJ dữI dịchI điềuI tưH lưuH yH cóG kiểmG đượcG hỗG sátG hòaG quảnG củaG trợF thôngF phòngF côngF vàF nghiênF thựcF thươngE hànhE đườngE ngoạiE theoE phảiE hoặcE khíE đăngE khẩnE xửE đổiE ứngE họcE vănE huấnE phápE tạiE kỹE làE sinhE khuyếnD phốiD muaD phátD thanhD vớiD
tânJ trangG côngF nhàE
tâyK ninhG nguyênG nàyF namE
técF
tépF ngonF
tétF vớiF
têH hẹnF tayF
tênR gọiK sổK củaK cơK vàK miềnK ngườiJ doanhJ trongJ tổJ gìI đơnI thươngH conH dựH côngH vàoH cácH chủH nhàH đầyH chaH thìG thuốcG hoặcG trênG tiếngG tàiG chươngG hàngG vănG khỏiG viếtG riêngG điềuG đăngF thànhF hộF ởF thônF giaoF liệtF tốiF địaF mìnhF hếtF lótF màF sảnF thủF đổiF loạiF địnhF ngànhF chiF hợpF thiếtF báoF chỉE mẫuE góiE khoaE đốiE tòaE biểuE trườngE tácE kiểmE nghềE theoE lửaE tạiE tỉnhE khuE bảnD bằngD cảngD quỹD cửaD nướcD tàuD dịchD gaD tuyếnD đườngD vỵD
tìaF liệuF
tìmN kiếmM thấyH hiểuG lạiF hàiF nhàF ởF việcE đượcE
tìnhQ hìnhP trạngO huốngL nguyệnK tiếtK dụcK báoI thếI thìH hayG khôngF lyF anhF duyênF làngF saoF nghĩaE
tíaH conF đểF ơiF
tíchR đấtM hợpK hoặcK màK lịchK cựcJ củaJ tựI đượcI vàI rừngI lũyI từI cácI chuyênI nguyI trongH baoH khuH thìH xuấtH sànH tốiH mẫuG côngG caoG thửaG theoG anG làmG choG tụG nhàG lớnG sửG ghiF tạiF tìnhF quốcF gồmF xâyF sânF dữF nàoF đãF gìF mấyF nhẹF trạmF thôngF thựcF trênF chấtF cóF doF đểF dướiE gieoE khôngE thuộcE mặtE phảiE tínhE sốE khácE quyE trồngE giaoE vượtE sựE đánhE kiểmE tàiE tàuE đặcE trữD vềD làD cònD đốiD nhỏD năngD nuôiD
tímG thanF
tínP dụngO hiệuL nhiệmL ngưỡngK chỉJ phiếuI củaH chấpF trongF thìF đồE
tínhS chấtN thuếM từM theoM toánL tiềnL làL đếnK chínhK thờiK hợpK vàoK mạngK bằngK năngJ nhưJ trênJ đầyJ hưởngJ vàI saoI củaI trongI lãiH khảH giáH haoH cóH xácH thốngH anH kỹH thêmG trungG toànG cũG thếG choG lươngG đượcG điểmG sốG đồngG đúngG lạiG trợG mứcG đủG thànhG liênG bìnhG ổnG đểG chiF phápF trữF thuF tươngF khácF lệF hiệuF hệF niênF emF giùmF mấyF nóiF quáF tổngF phùF kháchF giảmF phíF cácF hàiE kểE hoặcE độcE cảE nguyE nguyênE tỷE đóngE khoaE đặcE tạiE tốiE tớiE kịpE bảoE bắtE cấpE quyE trònE sinhE đốiE đạiE bềnE sẵnE trựcE mớiD vớiD chuyểnD nộpD quýD bảngD phảiD tíchD trảD dựD
tòaR ánQ nhàG khôngG giaG phúcF làF hayF hànhF vàF mởF phảiF thìF xétF cóE theoE hoặcE chuyênE giámD màD đượcD
tócH ngắnF rụngF
tómK tắtK
tôN kinhH chuyênH chứcG phụcG vàG chởG vậnG nhậpF chạyF côngF vớiF cóF xàiF theoF baF tảiF củaF haiE đãE đượcE phảiE quyE trongE choD thủD nướcD sảnD
tôiO khôngJ lênI làH bịG hỏiG ngheG vớiG xinG camG đãF làmF vừaF cậpF đangF bảoF bấmF bấtF bỏF chỗF câmF cònF cổngF giờF gópF gặpF họcF muaF nhụcF quayF ròF thìF thíchF tớiF điF đạiF ởF thiêuE
tômI thẻF chếtF ănF
tônN giáoM trọngK chỉG vinhF tạoF bayF hayF mớiF
tôngI màF cốtE
tùP từN tốiL trướcJ chungI đếnH thìH cóH lênG mấyG đượcG màG vềG khôngF giamF binhF tạiF đãF vàF hoặcF nhưF choE củaE đangD ởD
tùngJ vậtF sựE vàD
tùyM theoL thuộcI thânI từngG tínhE điềuE vàoD
túG
túcJ nghiệpF vănF trựcE xáE cácE
túiK hồH áoE đựngE cóD dướiD chéoD lãnhD ốpD
túyO tựJ cóJ làJ vàI côngH từH doH khôngH tạiG trongG thuộcG khácF baoF theoF mộtF hoặcF quyF bắtE đượcE trởE củaE choD
týF nhéF
tăngO cườngL thêmJ vốnI trưởngH thuH vàG theoG hoặcG đầuG sốG nặngG trênG củaG lươngF giáF hayF cânF thếF choF lênE tàiE giảmE ápE đốiE mứcE từE dầnE tỷD caoD tổngD kiêmD soD chiD quyD dàyD nộpD đượcD độD
tĩnhJ đểF kểF khôngF điệnE
tơI đoG điệnE tổngE
tưV nàyS phápQ sốP vấnP xâyO côngN chứngM liênM nướcM theoM vàL củaL cáchL phátL cóL dựL đượcL hoặcK vàoK lệnhK raK nhânK thụcK trongK thựcK kinhK choJ liệuJ tạiJ khôngI đốiI vốnI phảiI đãI đểI quyI trựcI thuộcI làI vềI trênH tưởngH từH yH thìH ứngH cácH chươngH trồngH khiH mớiH thamH chiếnH bổH sảnH bằngG hòaG khácG đềG cơG giánG hướngG khaiG trúngG ởG hạG sởG vớiG gửiG mởG tổG mụcG nộpG sauG chủF đườngF kỹF trướcF giữaF thôngF doF quyếtF baoF nuôiF sửF hayF tàiF cộngF lậpF nôngF bánF bấtF hệF thuF thànhF đóF nguồnF phùF tàuF khởiF muaF quỹF trangF đápF hoànF đăngF màF bảoF banF phêF tựF điềuF xemE gồmE nhưngE tổngE nângE chịuE cungE sửaE trởE chuyểnE chấpE cảiE đồngE quốcE thiếtE tiêuE nghiênE nhậnE đặcE cấpE quaE tốiE hằngE làmE mạoE cùngE duyE lấnE trungE đangE đếnE chưaD chỉD cáD gópD kýD nhậpD báoD lợiD tươngD giaoD phụcD việtD kếtD nhưD nếuD camD thuêD thếD tăngD dướiD trìnhD
tươiI hoặcF bánF sốngE cóD
tươngQ ứngO đươngN tựL laiJ trợJ hỗH đốiH thíchG tácG quanF đồngF xứngE phảnE ngườiD
tướcJ quyềnI danhF quốcE mộtE quânD
tướiI tiênH mộtF tiêuE
tướngP chínhP
tườngJ bịF ràoE
tưởngI chínhF hồE
tượngR ápN thủyM đượcM quyM kiểmJ khôngJ nàoJ phảiJ thamI bảoI vàI củaI thuộcI chịuI cóI thựcI khácI bịI địaH thanhH giámH quảnH thụH theoH báoG làG hưởngG sửG sauG đàiG điềuG nàyG hàngG cầnG cảnhG đangF họcF đãF tạiF chínhF cưF nộpF soF trênF miễnF sởF tuyểnF nêuF khíF đầuF doE đăngE ưuE trongE phụcE dựE hoặcE ngườiE quyềnE thờiE nghiênE nợE hỗE đóE liênE muaE trưngE tựE kinhE nhậnE cụE bềE hìnhE đểE bấtD đềD sânD đặcD ghiD tiếpD bồiD chuyểnD cungD vyD
tạF
tạcH chủF vềF
tạiV khoảnS điềuR điểmQ cácP phụP việtP thôngO nghịO cơO địaN thờiN doanhM nơiL khuL cảngL trụL mộtL tòaL mụcL nướcL luậtK quyếtK xãK khoK ngânK bộK ngũK cửaK phiênK chươngK đơnK chỗJ côngJ tổJ đườngJ quyJ vănJ nhàJ trungI hợpI sởI tổngI cộngI thànhI vỵI mẫuI trườngI kỳI cấpI vùngI phòngH giaH cuộcH hộiH giấyH sânH ủyH biểuH bảngH phầnH cùngH hiệnH cụcH nhữngH từngG tỉnhG phườngG ngãG thịG chiG trạmG trongG mỗiG vàG ngàyG hàG hồG ngoạiG phápG cổngG cóG củaG danhG tiếtF bệnhF tậpF hệF đâyF ngưF cầnF cộtF baoF khiF thươngF đôF trậnF báoF biệtF coiF kẹtF nghệF phốF ruộngF saoF tôiF lãnhF thựcF biênF trạiF bảnF quốcF đạiF nhiềuF việnF bấtE nôngE đóE tàiE gócE phươngE thángE tiêuE hoặcE sốE vềE tấtE tờE lưuE quỹE trangE đượcE hìnhE khoaE nămE thỏaE trọngE bảoE hiệpE bếnD chợD dựD mứcD ítD baD banD nguồnD sổD thônD huyệnD đểD làngD tênD chínhD gaD quầyD thưD
tạmR giữN giamN trúM thờiM ứngM đìnhM ngừngL dừngK nhậpK xuấtJ hoãnI vắngH nộpG tínhG thuF hõaF khiF thôiF tứngF tuyểnF lánhD
tạoS khôngM điềuL vàL trìnhL nghềK lậpK raK củaK theoJ vềJ giáoJ đượcJ từJ cóI choI trongI việcI banI đốiI chuyênI vớiI hoặcH quyH cácH nguồnH sỹH chịuH côngH đểH láiH liênH tốiH làH cấpH phảiH nhânG đạiG ởG thànhG tạiG thựcG phùG đãG nghiệpG nângG thuậnG thườngG sơG cơG anG quyếtF cánF kiếnF doanhF dướiF tônF tổF trênF khácF môiF đúngF lạiF trọnF doF hướngF thuyềnF thụF tàiF xúcF chủF thuộcF đápF trựcF nướcF vừaF thôngF tiếnF tácF ngànhE bồiE quốcE xemE chínhE nhàE thiếtE vănE giốngE phêE thẩmE mớiE lệnhE vôE thìE quaE khiE sauE trungE baoE caoE trướcE đấtE nênE ápE chỉD chuyểnD nhưngD bọtD diD hoaD hìnhD lưuD sửD ảnhD ngắnD tựD vốnD địaD gửiD phụcD thạcD mộtD tươngD tổngD độngD
tạpL chíJ củaH thìG hoặcF chấtF vềE cầnD
tạtF sơnF
tảM hàngH quyềnG nộiF conF cánhF côngF cơnF chiF cácF tómD vềD thôngD đầyD vàD rõD
tảiQ điệnK hàngK đườngK trênJ vàJ thôngJ trọngI quyI hànhI cóI doH trongH bằngH kháchH quyếtH vềH côngH gồmG củaG hoặcG phảiG theoG cácG thủyG đểG banG toànG biểnG khiF trungF phêF ứngF đượcF xemF danhF chạyF khácF khôngF chuyênF thựcE nướcE sửaE cấpE đốiE chủE tổE đaE sảnE hướngE chỉE kếtE xuấtE choE làE chịuD vớiD phụcD quốcD đãD giaoD thuộcD tạiD tỉnhD từD đơnD báoD nộiD thờiD trướcD
tảngK sốH hợpF thươngE tíchD
tảoG hônF
tấmJ hìnhF hayF khácF
tấnL côngJ lúaF hoặcD
tấtM cảM việcG toánG cácF thủE địnhD
tấuG tỉnhF
tầmK nhìnI nămF quanF
tầnM sốM suấtJ
tầngQ kỹL đườngL giaoL hàngJ thủyJ cấpI đoH thuH xãH khuH thôngH chứaH vàH côngH cảngG đểG đượcF ởF phụcF dữF theoF viễnF thuêF trệtF haiF ôF củaF mạngE thuộcE doE trongE cóE đôE choD khôngD lớpD hầmD nhàD hoặcD khácD kinhD bảoD sốD
tẩuG tánG
tẩyJ xóaI xạF
tậnK thuJ dụngH tìnhF nơiF làoF đâyF tụyE
tậpR trungN thểM huấnM sựM đoànL luyệnL quánL hợpK vàJ củaI đượcH tạiH nghềH kếtH làH láiG giaG ứngG họpG theoG ngườiG choF phòngF trongF cácF tàiF khiF hoặcF saoF viênF sửF bàiF cuốiF ởF bảnF suốtF hệF đốiF cóE tinE phươngE kênhE phảiE đểE đạiE trựcE từE cộngE kinhE nângE tốiD đếnD vềD trênD
tậtN đượcH đặcH củaH vàG doG làG nặngF vềF mứcF hoặcF ởF bàoF hayF mấtF theoF họcE khôngE đangE trongE tiếpD cóD
tắcQ nàoK sauJ thựcI quảnI tổI phânI hoạtI bảoI quyH cơH ápH ứngH xácH xửH bồiH làmH sửG giaoG xuấtG chungG vềG cóG tốG vàG đánhG tậpG đạoF xâyF bổF thuF thànhF đăngF kýF chínhF tiếnF tựF dựF cưF gìF hìnhF suyF trongF củaF thiếtE lậpE côngE giảiE kiểmE khôngE ưuE cấpE điềuE phốiE chuyểnD bayD đaD cungD tínhD lựaD tạiD dânD kếtD
tắmI biểnF sôngF đượcF
tắtN làM củaH nộiG soF nguồnF khôngF vềF quáE cácD hồD tênD kếtD lýD hoặcD
tặngN choM danhH conG tàiG giảiG theoF côF vợF đấtF hoặcE quàE củaE bằngE thưởngE làD phẩmD vàD
tếT vềM vàM cóM củaL màL trongL theoK tạiK đượcK đốiK đểK quyJ hoặcJ thuộcJ cácJ phảiJ nhàJ banJ côngJ thựcJ xãI choI làI cấpI khácI đãI trênI dựI đóH doH nhânH liênH vớiH thìH tỉnhH ởH khôngH sửH cơH đặcH khiH phátH chiG thanhG biênG hàngG quốcG nơiG giữaG kỹG sốG trườngG baoG cửaG từG huyệnG làmG tiếpG hợpG hướngG bịG hoạtG lậpG chủF thếF thànhF bằngF chưaF việtF chỉF sauF trựcF tưF quyếtF nămF đếnF mấyF nhưngF chuyênF tổF điềuF phùF trangF giaoE đềE chịuE tậpE tươngE gồmE lớnE ngoàiE nhậpE gửiE mớiE xemE phêE thamE địaE sảnE thôngE đangE aE trướcE dànhE nhậnE tuyếnE xuấtE triểnE đủE ngànhE phụcE biểnE cònE trảE xácE caoE chẩnE cănE nếuE bảoD quảnD thuD trìnhD vỹD camD laoD toànD vàoD sẽD cungD hếtD khẩnD phầnD trọngD đăngD
tếtL cóG thìF âmF trungF mấyF nhấtF vắngF xongF ôngF
tễG họcE
tệN nạnI củaH tiềnH vàH raG ởF tạiF quốcF chuyểnF tựF choF đểF từF vớiF trênF theoE trongE hoặcE khácE trướcE đượcE cóD kỳD dùngD thìD
tệpI tinG dữE
tỉnhS cóL vàK quyếtK nơiK đượcK nghệJ longJ thựcJ hoặcJ xemJ phêJ trongJ theoJ quyI đểI tổI thànhI banI ủyI phảiI vềI làI biênH quảngH trởH bàH trìnhH cấpH chỉH giaH làoH quảnH khácH gửiG doG giaoG đồngG choG chủG cănG đốiG phânG tiềnG báoG làmG xâyG bìnhG côngG đãG củaF thìF xétF lậpF thôngF bắcF hưngF caoF khôngF raF chịuF đềF khánhF tổngF thừaF kiểmF vùngF hàF thuộcE trênE trướcE thẩmE vĩnhE xácE gồmE bổE giảiE ninhE hướngE phốiE tâyE khiE chưaE baoE phúE miềnD trựcD tạiD liênD laiD sauD tháiD đếnD konD vớiD bốD chấpD tiếpD
tịchR ủyO hộiN nàyL thuL nướcL việtK xãK sốK côngJ vàI quốcI cóI điệnH củaH theoG banG phườngG quậnG hoặcG việcG trựcG trongF đangF tráiF khôngF baoF giữaF cũF hayF mấtF mộtF tỉnhF điF tàuF liênF doE tạiE choE đượcE hồE làE quỹE thườngE đãE thìD
tọaM độL phiênI đàmG
tỏH tìnhF
tỏaK tàiH tạiD sốD
tỏiF sốngF
tốR cáoP tụngO giácK nướcK vụI nguyH bịH kháchH ảnhG cóG vàG quyG khácG hìnhG sauG thìF khiF khíF theoF địaF nộiF quanF vềE hoặcE nềnE gâyE củaE trongE đặcE cấuE tácE gốcD chiD sinhD làmD vyD liênD tựD đóD dựD đểD
tốcL độK máiF
tốiR đaP thiểuP caoN nayJ quaI ưuG maiF ngủF mậtE
tốnI tiềnG baoF điệnF
tốngJ đạtJ
tốtO nghiệpN nhấtI sảnH hơnG đẹpF nhiệmF khôngF nênF bảoF phòngE vàE cácE chủE côngE thửE trongD
tồnO tạiK đấtJ đaI vàI khoI biểnH trữH đọngH thiênG chứaG nguồnG vùngF quỹF dưF loàiE diE cácD
tổV chứcV quốcM hợpK máyK trưởngK dânJ thẩmJ chủI hòaI chuyênH kiểmH bayH xácH côngH láiH giúpG đạiG bầuG phátF baF biênF phóE viênE giámE thưE soạnD sátD
tổnN thấtK hạiK thươngK
tổngS hợpP cụcO sốN côngN giámL thểL kếtK mứcK giáJ chiJ tỷI thamI thờiI diệnI kiểmI doanhI cộngI sảnH lượngH khốiH vốnH bíG độngG mặtG quátG nguồnG phụG đạiG kinhG liênG điểmG cácF thuF thànhF dựF tàiF điềuF thưF dungF thanhF quanF đàiE tiềnE biênE dânE khoángE nhuE chiềuD củaD trịD
tộcO thiểuL việtJ vàJ nộiG kinhG theoG củaF đượcF bánF nàoF ởE cònE cóE ítE
tộiQ phạmN thuộcK nàyK cònI quyI đượcI khôngH trongH vyH chưaH lạmH vôH làG quảG huyG cóG hoặcG danhG muaG chiếmG ítG cảnF trốnF củaF đánhF choF chỉF màF ấyF gâyF nhiềuF giánF phảnF bứcF loạnF lắmF mangF mứcF nghiệpF nhưF nàoF trồngF xâmF mớiE vàE khácE làmE đãE rấtD theoD vềD bịD bằngD cốD
tớF nênF
tớiO cơJ bộH cácH mộtH xãG giờG khuyaG đâuG đâyG khiG ngàyF nơiF việcF ủyF ngườiF bệnhF conF giảiF sauF chạyF hẹnF lớnF muộnF màF nayF sớmF thứF trễF tếtF hoạtE sởE côngE tổE hạnE cụcE mứcE vàE hộiD sựD thờiD anD
tờQ khaiM cóL gìK trìnhK chứngK quyJ liênJ sauI nàoI khácI vềI tùyI phápH nàyH theoH hướngH hợpH trongH vàG sécG củaG giảG đượcG bịG doG choG giấyG xácG trênF làmF ngoàiF đóF phảiF chưaF kiaF muaF nhàF rồiF xuấtF báoE rơiE bảnE cầnE tươngE hộE đểD gấpD đãD nêuD
tờiE
tụI đấtF
tụcS hànhO cấpM đăngL thựcL hảiK pháK sửK biênK giảiJ côngJ chuyểnJ vềJ đềJ rútI đượcI vàI điềuI theoI xửI thuI kiểmI hoạtI xuấtI thanhI ápI xácI quyH choH nhậpH thamH miễnH thànhH trongH từH chấpH tạmH chấmH củaH làmH thôngH giámH đầuH khámH nhậnH cóH đốiG đểG giaoG hỗG tiếpG thiG xâyG khôngG bánG thẩmG lậpG hoànG hủyG khaiG lưuG phụcG quyếtG yêuG giaG phảiG tậpG nộpG vàoG bắtG sauG tốG ghiG xóaG chứngG muaG kinhF sửaF phêF quảnF phúcF tổF xétF raF bổF liênF táchF xemF sangF doF nàoF saoF đấtF chốtF gìF hiếnF thườngF ấnF kýF thayF thỏaF đóngF tiếnF vyF táiF đánhF mởE tạiE xinE trìnhE đưaE đấuE chỉE duyE hưởngE nhưE chungE niêmE tínhE bảoE kểE trởE cungE hòaE sơE triểnE lựaE trảE gửiE sảnE thuêE điE cầnE họcE phápD đổiD mờiD hoặcD phátD chiD quaD điệnD hồD
tụiK emI nhỏH tuiH
tụngO hìnhL hànhK dânJ củaI khácH cóH trọngG hoặcG vàG làG trongG theoG phảiG khôngG cạnhF tạiF vớiF đượcE đặcE đểE choE thìE đốiD
tủJ lạnhH sáchF rồiF thuốcE
tứcL theoI hàngG đượcG ghêF khíD thờiD
tứngF tiềnF
từU ngàyS chốiN baoN khiM ngữM thờiM cácL nguồnL đủL ngânL thángL hoạtL nămK bỏK xaK việcJ cơJ bảnJ nàyJ trầnJ sổJ đầuJ điệnJ nướcJ trênJ quỹI chứngI chuyểnI đâuI haiI chứcI thuI thiệnI tàiI mộtI cấpI nộpI bánI tiềnI ngườiI điểmI hệH trungH thanhH hợpH hồiH đấtH chiH khoảnH caoH nhàH đườngH nơiH sốH kếH dựH tổH đơnG việtG điềuG đạiG máyG sauG từG nguyênG liênG giấyG mứcG vàG thựcG lúcG theoG xửG bênG khaiG côngG kếtG tàuG đợtG quyềnG vậnG giaoG kinhG thiếtF độngF khuF mốcF nhỏF tiếngF cóF bảyF bậcF kỳF mépF aF laoF phươngF cổF béF chaF chợF cáiF khiếuF lungF lầnF mấyF nóiF rồiF sàiF sángF sớmF vốnF ôngF biểnF doanhF rừngF sảnF tựF hạngF bảoF choF hoặcF tâmF đóF đượcF hìnhF quáF baE khoE mặtE dịchE chủE khấuE trườngE thànhE trìnhE tạiE tỉnhE cửaE vỵE quyE bộE phầnE trướcE khácE trangE vềE đốiE phátE quốcE trongE vùngE bờE giaiE mẫuE nhiềuE phíaE sinhE loạiE lướiE vănE giáE thủyE củaE nhậnE vệE xácE đãE cổngD dướiD báoD chươngD gỗD hànhD trạmD gốcD dữD hàngD nộiD phùD đềD hộD lớpD mẹD phíD phảiD đểD địaD
từngQ loạiL thờiJ trườngJ ngườiI địaI giaiI lầnI thànhI lĩnhH nộiH nămH ngànhH đốiH dựH phầnH cơH đơnH cấpH côngH bộH tỉnhG chươngG mônG nhómG bướcG khuG hạngG vùngG nhàG tổG chấtG nguồnG vỵG tàiG khoảnF biểuF nhiệmF lôF đợtF kỳF nghềF hộF làmF vụF trangF gặpF sảnF khóaF môF tiêuF cáF bậcF quỹF chứcE doanhE chuE dânE chuyênE hợpE phươngE thửaE tuyếnE hoạtE hồE kháchE trìnhE chỉE hìnhE phânE lớpE thángE hànhE mặtE mụcE mãD thủD xeD loàiD yếuD bịD vấnD chuyếnD chủngD góiD xãD
tửR củaN đượcL cóK vàK theoK hoặcJ hìnhJ phảiJ trongI vềI đốiI côngI đểI thiH choH làH tuấtH khiH từH doH trênH chínhH đếnH khôngH vớiG cửaG baoG vongG thìG cấpG đãG sỹG màG thựcG bộG tạiG thôngF hảiF ởF dướiF đúngF nộpF bằngF liênF cầnF khácF sửaF quốcF tổngF nênF thếF traF trễF quaF quyF chuyênF trướcF việtF phụcE dùngE giữaE rácE bánD hàngD thuộcD bịD cácD vàoD quảngD sauD cảngD gồmD nhưD đóD
tựS nguyệnN nhiênM doM vệL độngK chủK thựcK côngJ bảoJ ýJ đánhJ chịuJ mởI mìnhI vàI ưuI sauI cấpI anI kiểmI xãI họcH nhưH quảnH chọnH củaH gâyH quyH đượcH chứngH thỏaH phápG xácG sátG tổG tạiG giảiG thủG đăngG lậpG ởG doanhG thìG thúG inG làmG trongG quyếtF xâyF từF trảF cóF theoF vayF điF khaiF khôngF cânF nàoF nấuF thẩmF chấpF gìF đảmF sảnF tiếpF đầuF đốiF chấmF giácF khácF luậnF cácF nhậnF thờiF hoặcE kêE thuE vớiE đểE tạoE choE phátE trênE điềuE dùngE túcE xemE thanhE đãE nuôiE lựaE tínhE phêD phụcD địnhD bàoD chữD xétD báoD ghiD làD đóngD hànhD thànhD ứngD
tựaG
tựuG khoaE
tỷP lệP đồngL giáJ trọngH suấtH choF sốF
uH tôiF ởF
umF sùmF
ungG thưF
uyL tínK hiếpH
uốngL thuốcH rượuG nướcG tràG đượcF biaF miếngF nhiềuF saoF sữaF đểF vàE cóD
vaJ chạmG trôiG
vaiL tròK áoG đeoD
vanJ banE
vayP vốnK lạiK nướcK ưuI vàI cóI củaH đểH theoH trongG đượcG tiềnG ngắnG vớiG raG lãiF tínF đốiF từF táiF khôngF nóngF ngânF đãF cầmF bằngE vềE đặcE quaE trênE chứngE hoặcE làE thươngE hỗE nợE thựcE tốiE đúngD choD quyD
veI áoE cổD
venK biểnJ bờF quốcF sôngE
vinhJ chạyF dựE
viêmF họngF
viênT chứcP hộiN củaM đượcL cóL vàL bùL banK trongK hoặcK làK chínhK lưuK khôngK hợpK phápK côngK tưK thamJ theoJ khácJ trởJ phảiJ hạngJ thuộcJ giaoJ yJ doJ trungJ hàngJ tổJ cơJ caoI vềI tiểuI đạiI bứcI làmI gópI thựcI duI chấtI tàuI laoI khiI chuyênI đoànI giáoI mầmI nướcI thườngI đãI kiểmH quyếtH dạyH ủyH đốiH hànhH điềuH tạiH vậnH bịH đóH cácH lậpH thểH thìH bảoH sơH thiếtH kỹH liênH anH trênH phụcH đểH dựH cầnG gồmG dịchG nhậpG trựcG tạoG dânG xuấtG mớiG nghiệpG nhàG quyG gửiG hộG đườngG giảngG phảnG đangG choG trườngG đếnG bậcG chưaG giaG tiếpF việnF bánF họcF thôngF xácF thươngF nữF trìnhF độcF hướngF thưF từF đồngF cấpF rútF đàoF cựuF tốtF yêuF cuốiF quốcF rộngF việtF đoF mấyF vắngF đạtF cònF trợF cụcF tiếnF tàiF chấmF khíF thốngF quảnF phụF sauF bộF hệF hỗF phânF chămE kiêmE địaE bưuE chịuE chủE phátE thanhE độiE baoE điE hoànE mạngE sửE thúE nàyE chỉE kinhE quânE trướcE tựE vănE ởE nhânE sởE kiếnE bảnE phóE thayE thỉnhE thịE điệnE biếtD duyD nơiD raD ngườiD đăngD bầuD sưD thiD vớiD đủD biểuD màD ngànhD thànhD đảngD bằngD cứuD kýD nếuD tổngD
viếngI baoF
viếtN tắtL tayH bằngH gọnH bàiH dùngF theoF hộF lờiF chỗF giùmF saoF đoạnF đạiF đơnF hoặcE làE báoE vàD phiếuD chungD trênD
viềnH màuE
viễnP thôngO thámL hayF
việcV thựcP kểO làmO sửN quảnN xácM kiểmM củaM giảiM tổM tạiL lậpL chuyểnL bảoL theoL thuL tiếpL xâyL cấpL đăngL côngL xửL đượcL trongL cungL ápL cóL điềuL thayL choL khôngK đánhK thanhK thiK phânK chấpK vàK ởK thànhK tuânK khaiK lựaK giaoK banK tạmK đốiJ sửaJ giámJ hoặcJ thẩmJ phátJ dânJ từJ nhấtJ muaJ thôngJ nộpJ vậnJ đãJ bánJ quyJ trìnhJ đápJ liênJ đầuJ chấmJ lấyJ kếtJ đềI bứcI báoI tiêuI thamI triểnI kýI sauI trướcI xemI cạnhI hủyI chiếmI ngườiI đểI trảI chiaI địnhI miễnI xétI vềI khắcI nhậnI bổI hưởngI vớiI trênI phảiI đóngI hoànI khácI giaI nàoI quyếtI thụI ủyI gửiI bồiI doI bìnhI bốI mởI phốiI khámI vyI tuyểnI trợH khiếuH hỗH cảiH duyH đấuH inH pháH phạmH rútH thuộcH tínhH đóH lưuH xuấtH bànH bênH ghiH thuêH đìnhH kêH phêH thiếtH yêuH chưaH nặngH phòngH nhậpH hợpH thìH màH cậpH nuôiH cáH cơH chiH chàoH traoH hướngH tựH đưaH trựcH chuẩnG chủG cưỡngG truyG đàoG baoG bắtG nàyG sảnG đangG hạnG thốngG chỉG dựG tuyênG xếpG cầnG hòaG sắpG nghiênG trưngG trởG huyG thươngG niêmG ràG đơnG nhưG raG tốG cụG dạyG tưG tạoG tậpG nângG quảngG hộiG phứcG tăngG khôiG ứngG gópG tổngG bịG làG nhưngG tríchG táchG tìmG đảmG lợiG sinhG phụcG cắmG nhàG đoG mớiG khởiG phùG đặtF thếF khángF chămF hoạtF thờF trangF chứngF vàoF bằngF khảoF kinhF tiếnF đạiF đặcF bầuF hồiF kiệnF cũF giảmF gìF họcF chạyF riêngF sựF thămF đồngF trungF chậmF thửF tranhF kếF lồngF phongF chínhF cửF doanhF khiF tàiF diF hỏiF chuyênF mấtF truyềnF quanF táiF chungE xóaE đàmE độcE traE saoE thườngE tíchE điE lắpE mangE triệuE biênE hạchE giữE hìnhE tốiE hànhE vayE kéoE chỉnhE dẫnE hộE thỏaE cứuE ngoàiE nêuE thừaE tươngE đổiE anE dánE bàoE bỏE mộtE buộcE ngừngE phổE tốngE xinE nộiE tòaE đếnE cácD tốtD gâyD khenD vắngD dừngD giáoD hiệuD tháoD thăngD giảngD liềnD nghỉD sápD bùD cáchD huấnD khoanhD loạiD soạnD sơD thểD toànD ảnhD lyD quáD tangD
việnQ kiểmO trợL trưởngL phápI côngH dẫnH nghiênH trongH tưH cóH cấpH vàG đượcG chuyênG khoaG đạiF bảoF thôngF chiếnF ngoàiF theoF ởF cơF cảnhF hoặcF quânF phíF đaF quốcE củaE lưuE hànE hạngD vệD chínhD phảiD
việtT namT vàH kiềuG hoặcG khôngG phảiF nămF nộpF vỵF cóF củaF choE thìD đượcD
voF hoàiF
voiG nặngF
vongG
vuG khốngE
vuaF hùngF
vuiL chơiK lòngF hơnF lắmF nhấtF nhộnF nèF quáF
vuôngK gócG baoF cạnhF vậyF
vyT phạmR vyO điềuN quảnN dânL nhiệmL nàoK nàyK bịK củaK cảK hoạtJ sauJ chứcJ quyJ hànhJ môJ bảoJ toànI địaI khôngI sinhI dựI đượcI tráiI tínhI xâmI gâyI vàI banH cảnH thamH tiếpH làH tráchH bằngH khácH ngànhH sửH đóH nguyH vùngH bạoH giảiH ápH khuH tốH liênG trốnG vượtG canG thẩmG từG chấtG ảnhG lợiG phânG trongG côngG phápG tỉnhG đấtG cóF gianF baoF thốngF đạiF hủyF kinhF kếtF nhàF tuyF khaiF quyềnF cungF rútF cấpE thanhE cốE kiểmE làmE thựcE muaE sảnE ranhE thôngE chuyênE cơE đườngE mộtE saiE kèmE nghịE phụE đơnE nhấtE cácE lậpE màE rộngD vềD doD hoặcD thuD thìD buônD bíD lãnhD nộiD sốD ủyD bánD lĩnhD chỉD hợpD khuẩnD theoD
vàX cácR côngQ phátP xãO môiO điềuO tổO đàoO quyO khoảnN sửN thựcN đượcN cơN cóN hoạtN bảoN thôngN ngườiN truyềnN nghĩaN xửN quảnN khôngN hướngM điểmM bảnM phảiM tàiM phápM báoM gửiM duM đầuM kiểmM thờiM chữaM cấpM quyềnM phươngM bùM lợiM mứcM nêuM chịuM quyếtM cáL tráchL chiL kếtL anL địaL giảiL giaL theoL yêuL bộL lưuL sốL phânL trìnhL tươngL nhữngL thịL đốiL tênL dựL ủyL chuyểnL hợpL kinhL hảiK chỉK cungK việcK xácK thuK nộiK nướcK đềK tổngK nghịK banK đơnK trảK giaoK nộpK khaiK lậpK hiệuK biệnK bênK đóngK giáK phòngK đánhK vănK thiếtK ngoàiK nhânK hồK địnhK hệK thayK thanhK giámK củaK lệK phêK vừaK khuK thànhK thủK kếK choK chếK ghiJ luậtJ nhàJ dịchJ tiềnJ hoànJ khảJ chứngJ ápJ đăngJ doanhJ chủJ phụJ tiêuJ trongJ triểnJ phùJ vậnJ phốiJ xâyJ đãJ đápJ cứuJ hỗJ chínhJ sảnJ làmJ giấyJ mộtJ đạiJ chấtJ hànhJ đổiJ nôngJ kýJ ngânJ nguồnJ thiJ tínhJ hìnhJ kiếnJ tìnhJ tiếnJ danhJ vùngJ trangJ duyJ họcJ quốcJ viênJ mẫuJ phầnJ sauJ nângJ cậpJ hàngJ tựJ năngI thẩmI tìmI thamI xuấtI hộiI cánI trướcI mụcI đồngI tiếpI chiaI trênI chứcI miềnI đảmI thốngI hạtI xếpI chấmI khoángI trườngI sựI bổI phụcI sửaI ứngI nhiệmI sởI cộngI thỏaI tuânI nguyênI thểI trungI giáoI nhuI biểuI chữI dấuI việnI nhậnI ngàyI hằngI đangI tạiI bànI tạoI tỷI nhậpI phạmI cáchI chươngI khắcI đưaI conI niêmI kỹI thủyI đườngI biênI eI ýI tưI đúngH ngượcH vậtH raH trợH lựcH đặcH hạH cảiH độH loạiH giảmH bốH cảnhH độtH khoH traoH tônH bồiH quỹH chuyênH kịpH camH liênH chưaH nơiH cănH kháchH ởH cùngH nămH đấtH bánH chấpH vốnH ảnhH trựcH dữH toànH tinhH thưH cụcH thuốcH doH bịH tậpH từH thuộcH baoH khiH sinhH tàuH vyH hạchH khốiH nghiênH đểH rượuH chuẩnG canhG thươngG lãiG thânG yG mãG nhómG mảnhG tốiG độngG chốngG huyG hóaG hẹnG xétG lựaG đạtG vỵG khôiG sơG tiếngG hiệnG làG cổngG bằngG máyG phiếuG từngG sẽG tácG đủG bảngG lấyG tòaG tăngG đầyG hạnG đaG lýG điG chồngG quáG khuyếnG lĩnhG trạmG vềG điệnG laoG phảnG tíchG bìnhG nghiệpG trẻG tạmG muaG ngănG tờG huấnG nghiệmG phíG quanG đồG đờiG iG sổG thếG cảngG giữG xemG hiệpG hộG tuyếnG táiG vệG hưởngG cửG lãnhG nếuG dụngG lịchG tửG cònF diệnF mởF thuếF vỳF đoF caoF giớiF thuyếtF chămF mấtF phổF hủyF khungF lộF đìnhF chiềuF cốF hòaF lắpF thườngF ítF mạngF nhỏF nợF soạnF thẻF tríchF kêF diF sứcF gaF môF mốiF nayF đổF hàF kèmF thuyềnF tướiF đếnF cổF diễnF inF đấuF haiF lôiF ưuF mặtF nhiênF nuôiF bãiF dạyF khenF quânF truyF trưởngF chậmF dânF phóF hiếnF hậuF hỏiF thúF tinF tráiF trậtF tínF vụF bệnhF cảF giúpF khoanhF quảngF sắpF thửF xeF ngànhF tộiF cânE cửaE dàiE khoaE mẹE giảngE giữaE luồngE vớiE đáE chỉnhE khámE tuyênE đoànE đạoE biếnE bấtE cầnE dánE khoảngE phíaE rừngE trịE tầnE tỉnhE độiE ướcE chiếnE lướiE câyE dượcE gâyE gópE lượngE sỹE tuyểnE đặtE cấuE hiểuE kíchE nữE thiệtE bíE lớpE miễnE mọiE ngoạiE thứE tấtE tốcE vayE kỳE lễE mậtE quaE tránhE trọngE dâyE hạngE nghỉE saoE tùyE chuE dướiE dạngE mỹE họE mỗiE nghềE rờiE tháoE tiếtE đôE chaE cộtE gắnE nềnE phongE gọiE khíE khởiE vàoE vẫnE đônE giaiE giốngE kiênE kéoE ràE thoátE thuầnE thíchE trữE xungE xóaE ấnE cấmD lâmD mờiD nấmD ranhD thuêD trạngD uyD chàoD mangD mũD nguyD rènD sẵnD thuậnD thụD tồnD dòngD muốiD soD thềmD tranhD yếuD độcD chiếuD hàmD minhD nhậtD quầnD rủiD ổnD buộcD khảoD luânD lệnhD suyD temD tiểuD biểnD bềnD huyếtD màuD mônD pháD thángD tiệnD trồngD tuầnD vợD ôD
vàngN miếngI trangG bạcF cóF nguyênF màF nhẫnF bằngF cắnF giònF hômF hếtF khèF láF lặtF nuôiF trênE củaD nhạtD vàD
vànhI đaiH
vàoS cơL mụcL cácK ngânK tàiK sổK thờiK ngàyK quỹK việtK sửK hệJ danhJ hoặcJ hoạtJ sauJ quyJ biênJ chiJ sảnJ côngJ chứcI mộtI hồI khaiI khuI dựI nộiI tìnhI tínhI doanhI sốI điềuI việcI lưuH giáH vậnH đâyH đâuH kếtH banH họcH đơnH trườngH kếH làmH thángH cảngH thuH vỵH chươngH phầnH nhàH thìH thứH đấtH quáG khoG yêuG ngạchG phòngG mạngG nhuG phiếuG quyếtG nguồnG địaG tờG mứcG đượcG vàG từngG nămG thựcG giấyG hợpG tiềnG chỗF bảnF báoF lướiF sựF củaF bìnhF lựcF tổngF đầuF trìnhF đàoF vănF dùngF lãnhF bànF cuốiF cáiF miềnF mấyF tếtF điệuF đấyF phụcF viênF đườngF vùngF kinhF nhiệmF tiêuF trongF cổngE khảE lýE trướcE tổE đặcE chứngE nghịE nhómE bảngE thôngE phươngE kỳE thiếtE bấtE lớpE nhữngE thịE loạiE trangE môiE điểmE khoảnE nhậtE đềE nơiE ôE buồngD bậcD chỉD hộiD đốiD cấpD khốiD tỷD đểD mặtD bảoD cộtD diệnD máyD địnhD
váchF
vánG khôngF
vátE
vânG tayF
vâyF
vãiG thậtF
vãngE laiE
véL xổI máyG sốG đặtF dựF xeF hànhE hoặcD vàD
vétM duyJ vùngH đượcH luồngF theoE vàE trongD
vòngM hoaG baoF voF
vôO tuyếnM hiệuL ýJ chủJ địchH vườnG xómG tộiG hìnhF cớF cửaF giấyF gạoF haiF khôngF làF pinF sàiF đâuF đâyF đóF đầyF tưE cơE trùngD nhânD
vôiF
võH thuậtG
vùF thìF
vùiH lấpH
vùngQ nướcL biểnL đấtK bờK lãnhK cóJ trờiJ đồngJ sâuI xaI dânH caoH nguyênG hoạtG khóG cấmG hạG đệmG đặcG vàG đónG khácF kinhF rủiF bãiF phụF bịF thuF bưuF anF kiểmF thôngE nuôiE núiE miềnE tiếpE venE biênE bảoE nôngE hoaE sảnE thủE nguyE phátE theoE địaE cảnhE hạnE trồngE hoặcD đượcD sinhD bayD
vúF
výL dụL điệnE
vănT bảnS phòngQ hóaP bằngL thưJ quốcI đềH nghệH minhH lươngG kiệnG aG họcG chuyênG củaF khácF vàF theoF thờiF nghịF hướngF miêuF tảF đếnF hạngE thuộcE làE đượcE choE trongE cóE tạiE phảiE yêuD nguyD phụcD
văngF raF
vĩnhJ viễnI longF
vũN khíM trangL lựcI trườngI
vũngI tàuI
vươngG quốcF
vướngN mắcN
vườnM câyI nhàI thựcF độngF banF bưởiF háiF hồiF ngậpF rauF sangF tiêuF tuiF điềuF đóF quốcE ươmE
vượtO quáN khungH mứcG hạnG sôngF thẩmF đènF quaE quyE địnhE trộiD trênD tổngD
vạchK ngangE vàD
vạnG đôF
vạtG
vạyF khắpF
vảiK bạtI thanhF màuF
vấnQ đềO chuyênJ phápJ xửI choI vềI trongH xácH lậpH độcH củaH thuếH vàH viênG cóG đầuG đápG thẩmG giámF duF tácF tâmF xâyF đểF ứngF cấpF kỹE thiếtE đánhE hồE đượcE theoE quảnE phảiE thựcE trướcE caiE làE tạiE nướcD thịD tuyểnD khôngD nghềD trựcD cácD hoặcD họcD quyD địnhD khácD thuộcD
vấpI choF khôngF trongF đượcF
vầyG nèF
vẫnM phảiI đượcI khôngI cóH cònH tiếpG chưaG tiếnF giữE vắngE thuộcD
vậnR tảiP chuyểnP hànhP độngM dụngI đơnG tốcF quốcE
vậtS liệuO chấtN tưM nổL nuôiL rừngL thểK chứngK biếnJ lýJ cóJ quốcJ gâyJ đượcJ vàJ làJ củaI chứaI hoangI thủyI phẩmI phảiI vyI theoI trịH trênH khôngH hoặcH cấmH thuộcH mangH trongH khácG dụngG nhậpG cùngG chínhG phụG bịF cácF sauF đểF hàngF đãF ởF choF muaF sốngF diF chiaF loàiF nhómF cổF hạngF khóF quyF tạiF đốiF chướngF khiF liênF mắcF sangF kiếnF ngoạiF nghiệpE cấpE cửaE doE xuấtE đóE nộiE baoE khảoE thựcE dùngE lưuE thìE từD đặcD nguyD dựD mớiD
vậyO emI taI côH thìG chúG chịG mấyG mọiG bàF anhF bácF bạnF conF hảF làF màF mẹF thôiF thầyF đểF
vắcL xinL
vắngM mặtL thìF hoeF nộpF ởF
vắtG
vẹnJ củaG lãnhG vàD
vẹtE
vẽM thiI cấpF thiếtF bảnE mặtE sơE tổngE kỹE vàD cácD hoànD kèmD theoD chiD đượcD
vếtI thươngF trênE
vềV việcP anO quảnO bảoN côngN tàiN cácN bộN phòngM đấtM hoạtM nộiM tộiM thờiM kếtM cơM điềuM quyL tìnhL hànhL chấtL tổL thuếL đầuL tínhL giáL dânL đăngL ngườiL xâyK chếK hàngK kinhK cưK địaK quyềnK nhữngK kiểmK thiK thựcK chuyênK giáoK sựK giaoK sốK chủK đoK mứcK trìnhK đấuK nhàK kỹK ngânK tiêuK laoK năngK phươngJ tráchJ hồJ lĩnhJ xửJ dựJ quyếtJ quốcJ phânJ chứngJ chiJ kếJ khoaJ sửJ thừaJ môiJ thanhJ thủJ thôngJ sởJ nướcJ sảnJ mộtJ phátJ vănJ chínhJ lưuJ đàoJ khoángI cấpI nhânI xuấtI cụcI doanhI thủyI hợpI trậtI giámI hìnhI nguồnI hệI phíaI diI đốiI nguyênI phápI dượcI hộI quỹI vụI báoI tênI việtI hóaI thamI điệnI giaI tốI ứngI phíI tiềnI yI thànhI danhI thẩmI thểH khuyếnH giốngH nghiệpH chươngH ănH khaiH chuyểnH thuH vỵH giảiH hảiH yêuH địnhH bánH lâmH trướcH thuốcH đánhH nơiH đềH tổngH mặtH dữH ngànhH giấyH đơnH maH kiếnH vốnH dịchH nghĩaH chứcH tínH bìnhH giớiH choH cùngH duH sứcH lậpH vậnH nhiệmH khiếuH cănH trangH thiếtH khốiH tiếpH cungH đêH hạH quanH trợH hiệuH hưuH biênH hướngG vậtG nôngG tỷG taiG viễnG diệnG khuG mụcG tácG tưG đâyG mọiG quáG bồiG khíG trẻG vấnG ápG biệnG lịchG cánG trạngG sinhG tinhG hiệnG khámG khảoG phẩmG độG đặcG hônG lấyG nhãnG bưuG khảG xácG lýG tầnG thúG máyG nhậpG banG hộiG phạmG quảngG lựaG đạiG bảnG loạiG mẫuG tiếnG trọngG luậtG thươngG đạoG tuyểnG vyG đườngG làmG ưuG ánG vệF nghềF thốngF đaF dấuF bênF huyF mãF toànF đểF buônF chămF mậtF viênF đảmF cháyF bànF phụF cạnhF tuyênF ủyF hủyF sáchF vũF đượcF pháF trồngF đúngF chỉF muaF daF hòaF làF thùF nuôiF trễF aiF chănF hảF khoF lòngF màF mẹF nghenF nấuF từngF đâuF đêmF sửaF trungF tươngF liênF ýF hỗF cáchF cảiF sauF xúcF ghiF tậpF đếnF biếnF dầuF thịF hạnE tâmE lợiE cứuE ngoạiE bệnhE cấuE nghiênE trụE chữE nhuE tàuE chàoE miễnE phầnE sắpE họE thiệtE chuẩnE phổE tạmE biểnE cảngE họcE khoảngE nhậnE thưE tráiE xétE bầuE caiE cổE trưngE hoànE nguyE nợE phêE hậuE rửaE thiênE thỏaE trườngE chiếnE hiếnE khôngE quânE baoE chốngE cảnhE tăngE xãE kêE lãiE inD tríD tuổiD việnD điểmD độiD bấtD khoảnD táiD diễnD giảmD lượngD mạngD rừngD temD từD biểuD chủngD cáD cấmD mốiD conD khungD lệD nhómD thayD thửaD tìmD mỗiD phốiD theoD thămD truyD vùngD
vệS sinhN môiN anN thựcM quyềnM vàL côngL tinhK rừngK bíK dữJ chínhI trênI tàiI trẻI thươngI thôngI đượcI tổI khôngI dânH nguồnH ngườiH theoH sứcH biênH bờH củaH đêH kếtH cơG cácG hànhG lợiG chủG đặcG diG luồngG trongG mốcF trựcF cưỡngF chếF hiệnF cáF khẩnF nàoF thờiF choF hệF thuộcF đườngF khoángF hoặcF nghiêmE cóE tạiE đốiE tàuE tínhE khiE quyE vậnE cảnhE chuyểnE phảiE làE vùngE doE đểE bằngE chốngE khuE tạmE baoE đậpE chuyênD khácD việcD tầngD thanhD sựD
vệtE
vỉaH hèG
vịnhG hạF
vịtI chạyF hàngF lộnF nếuF
vọngK củaG họcF cổF vàE
vỏJ tàuE thépE nangD
vốnR đầuN điềuM nhàM gópL vayK ngânK củaK chủJ bằngJ vàI đểI choI từI hỗI đượcI theoH đãH việnH đốiH cóH thựcH khácH hợpG huyG trongG làG hoặcG nướcG ứngF raF thànhF phátF tạiF vàoF tínF hayF camF ngoàiF tàiF tạmF doF sinhF khảF sựF kếF phápF cổF hoạtF quyF phảiE khôngE dướiE dựE thuE thuộcE thìE bổE muaE bốE tốiD tựD liênD vớiD ưuD
vớiV cácR ngườiP cơP trườngO bộN tàiN quyN côngN đấtN tổN dựM hànhM từngM nhàM việcM hàngM hệL hoạtL doanhL mộtL nhữngL sốL nhauL đơnL đốiL điềuL phươngK sảnK tàuK cánK cáK bấtK mứcK hồK nộiK thờiK giáK đườngK yêuK phầnK ủyK chủK sởK cáchK khuK viênK thuốcJ quânJ ngânJ tổngJ mụcJ khoảnJ thựcJ bênJ thôngJ báoJ vụJ quyếtJ hợpJ tỷJ nướcJ hộJ tộiJ lựcJ cụcJ thanhJ loạiJ nhânJ tiêuJ giaJ vănJ cấpJ mỗiJ phápJ giáoJ kháchI thiếtI biếnI bảnI nhiệmI kếtI thànhI quốcI chươngI diệnI họcI trungI chứcI giấyI độngI chínhI hoaI dịchI hìnhI ngànhI sựI xeI hộiI tìnhI chiI nguồnI vậtI xãI thuyềnI bảoI banI quỹI tưI tínhI kếI nhuI sỹI trangI khoI đặcI đềI conI lĩnhI vỵI mạngI kiểmH địaH laoH trẻH phạmH chỉH toànH kinhH thuH chaH chiếnH rừngH trìnhH giaoH vùngH mặtH khốiH khảH tiềnH sinhH góiH nghềH nhómH thủH nghịH tấtH diH chứngH việtH thươngH thuếH chuyênH môiH tênH thỏaH nguyênH nhiềuH tậpG thửaG độG giốngG mẫuG thânG tòaG chấtG bạnG bịG việnG aiG anG cảngG mấyG ạG mônG đạiG máyG lãiG đoànG hạG danhG cổngG cuộcG luậtG nơiG đàoG dânG hiếnG lôG bệnhG khiếuG nămG ngàyG phòngG địnhG tuổiG dữG chánhG hóaG độiG cổG vyG chuyếnG trụG phimG tácG sứcG lợiG đồngG giámG giảngG vốnG cộngG muaG quyềnG vợG phátF vậnF câyF giờF khoángF lướiF thẻF thứcF cùngF kỳF tiếnF phụF tuyếnF bàF chồngF thẩmF đáF từF khungF ôF ngoạiF dượcF điểmF daF quậnF đàiF đậpF bồiF cảmF hướngF hạnF trưởngF chịF lượngF càF gìF máF trăngF trứngF tuiF tôiF đượcF biênF lệnhF chuẩnF liênF ýF lãnhF phânF trạmF kiếnF tầnF đăngF luồngF tâmF chếF năngF tráiF đầuF nhiênE xuấtE cầuE lớpE quanE biểnE mìnhE nữE lầnE trụcE xâyE đảngE màuE namE nghĩaE khaiE mựcE sôngE thưE tỉnhE kíchE môE mọiE nềnE quảnE thiE thiệtE xăngE cảnhE phóE sânE đấuE nạnE vắcE cấuE cửaE hiệuE mãE sángE biệnE chănE nhiệtE ôngE dầuE kiểuE thườngE điệnE huấnE khôngE kỹE nhãnE đôE cảE hạngE mỏE taiE thuầnE thíE thịE đêE bếnE khiE lýE nợE chiềuD loàiD trạiD cháuD lứaD đầyD camD hàmD quảngD tốD đánhD chấpD khíD lờiD quáD tráchD tônD đaD cửD giảiD khoảngD lịchD sổD tranhD tốcD bácD cặpD lưuD nghiênD phiênD đoD
vớtH tàiE
vởE
vỡG
vợO chồngM hoặcJ vàH đồngF cóF thìF bệnhF cáiF emF hayF nhặtF tuiF việtF xácF đánhF vớiD sinhD
vụV củaP côngO việcO ánO quốcN khoaN vàN quânM choM đượcM bưuM khácM tàiM theoM viễnM bảoL quảnL trongL hàngL hoạtL trưởngL vềL liênL kiểmL cóL quyL sauL hànhK gìK thiK phátK tạiK thanhK taiK phápK thựcK dânJ đốiJ thuộcJ doJ chứngJ tổJ thuếJ trênJ hoặcJ sưJ cấpJ kếJ chuyênJ sựJ giámJ hỗJ môiJ chiJ điềuJ khôngJ thamI phảiI giáoI kỹI làmI cungI phòngI cácI đểI đàoI tưI nộpI trựcI vậnI mụcI lậpI đánhI lãnhI tiếnI kinhI thủyI thôngI nghiênI làI màI chỉI đãI sảnI trungI khámI lữI thuI anI chínhI lưuH gâyH thìH trảH chủH giaoH nàoH duH cơH tròH phụcH đăngH cụH hướngH lợiH xâyH đạiH khẩnH thẩmH sửH tiếpH chuyểnH vớiH yH kếtH nhiệmH đườngH khaiH xácH thưH cònH phụH đấuH giảiH muaH mậtH thànhH vyH tươngG dựG giữaG nhưG bùG bồiG ngườiG cảnhG chịuG nhấtG thươngG đóG đặcG khiG bằngG chuẩnG phùG thườngG yêuG chiếnG hợpG mạngG cộngG khuyếnG thửG báoG kháchG dùngG nộiG vũG nhânG truyềnG giaG bênG cùngG cầnG nhàG ngoạiG nghịG ngânG nhuG thiếtG gửiG chuyếnG từG tranhG chungF lễF hóaF thốngF truyF mangF táiF bánF khíF nhậnF phiF tậpF tổngF xuấtF quảngF độtF chămF nướcF thỏaF cháyF ănF sẽF đưaF băngF khảoF nàyF nợF biênF caiF tìmF quanF đảngF hoànF hỏaF phânF tỉnhF đóngF quáF thịF đoF banF chữaF trướcF vănF giảngF họcF trởF kêF chạyE ứngE hậuE đangE tồnE xửE chiaE điệnE đảmE nổE sinhE trợE bịE mớiE tuầnE camE caoE hệE phốiE vệE cứuE tínE đếnE diệtE hộiE độcE ởE triểnE xétE đờiE ápE đềE chấpE gồmE vàoE đápE đơnE đặtE baoE huấnE nuôiE quỹE sửaE tinE diE quyếtE xếpE cậnE tốE xemE đầuE chưaD kýD lúaD nhằmD trọngD vuiD cánD nhậpD thayD viênD vôD cuộcD nêuD nếuD tiêuD traD đúngD cảiD quyềnD sốD tínhD chứcD khắcD tốiD
vụnH
vừaM làmI cóH họcG bịF đủF ứngF rồiF trợF vàF khởiE đượcE dạyE theoD trongD phảiD
vữngM tàiH mạnhG vùngG cácG vàF củaF giaiE theoE chắcE vàngD
vựaF hẹnF
vựcS biểnL đấtL cóK quảnK biênK đượcK côngK giáoJ vàJ cửaJ hoạtI thuộcI hạnI bảoI nôngI sôngI dựI quyI tàiI chứngH chuyênH yH khácH cấmH kinhH hàngH trongH giámH khaiH sảnH nàoH năngH hoặcG anG đãG nhàG xuấtG quânG ưuG khôngG địaG kiểmG quốcG khoaG tiêuG phátG phòngG lânG khoG thămG đôG nộiG nhấtG ôG liênG theoG ngânG iG củaF doF thiF phụF vănF trọngF kếF đườngF cầnF giaF màF giaoF tưF laoF thươngF đềF hảiF nàyF dânF thựcF đểF miềnF riêngF thôngF thủyF tạmF báoF bịF bỏF đàoF đóF hànhF lưuF chiF cụF dượcF làmF đầuF điềuF bayF cảngF diF ngoàiF phápF đăngF nạoF xâyF khoángE nguyE tươngE thuếE thểE tráchE phảiE điệnE đoE chănE giáE xungE trênE ngoạiE thúE viễnE bưuE nơiE hóaE nghiênE sựE lậpE vềE chínhE làE tổE bãiE chưaE trungE tậpE vậtE lâmE sửE thịE đốiE ủyE hệE sauE xảyE lấyD phânD phụcD tiềnD trồngD tạiD xãD đấuD từD cáchD nghệD thiếtD tiếpD tâyD đôngD ngườiD nuôiD thànhD thốngD đặtD đồngD
vỳN mụcL lýK lợiI sựH saoG cácG cộngF đangF khóF trẻE vụE khôngE
vỵT tríP sựO cóM thuộcM hànhL trựcL đượcL nàoL quảnL chủL dựL liênK sửK vậnK tínhK báoJ nhậnJ thựcJ vàJ thuốcJ mìnhJ cấpJ quânJ cungJ chịuI côngI muaI trongI họcI phânI chuyênI giaoI khácI đăngI phụI vệI đầuI phátI thếI tổI quyI đoH phốiH bánH theoH dânH kinhH hoặcH kiểmH củaH thànhH thẩmH truyềnH thiH đềH đểH thamH trênH phảnH phảiG gửiG khôngG tiếpG điềuG chứcG tưG kếG lựcG sảnG đãG thìG vũG nơiG ởG mớiG vậtG khaiF điệnF bầuF tàiF cảnhF quỹF chiếuF đóF bảoF lậpF quyếtF đóngF thụF tựE làE doE thườngE giámE thuE tạiE vềE hàngE nàyE cũE khiE khởiE sauE thờiE xácE cănE làmE chuẩnE hoạtE chỉE kýE nghiệpE nhómE phóngE hưởngE tiềnE trìnhE đangE chàoD cửD mởD tươngD vyD ngoàiD banD bịD vớiD chấpD danhD từD hạchD đồngD độcD
vỹJ độI môF tuyếnE
xaM trìnhH quáG bờF cóF quaF dinhF giaF lánhF ởF hếtF lâuF nhấtE
xanhL cóF trồngF đóF đenE tímE nướcE dươngE lamE láD rêuD đậmD
xayF dungD xátD
xeQ ôM máyK cơK vàH đượcH môH cóH kháchH khiH côngH buýtH củaG quânG theoG khôngG trongG gắnG đạpG cứuG chởG hoặcG vậnG lănG điệnG cảnhG tảiG thuộcF tậpF hạngF phảiF thìF quyF trênF chạyF đãF nàoF benF dữF emF hưF lắmF miềnF nênF rácF sợF trảF xăngF đêmF tươngF điF nhậpE doE bồnE choE đểE traE chữaE làE thựcE bịE quốcE chuyênD cácD sátD ưuD mẫuD quáD khácD sảnD tangD thôD loạiD phụcD từD xuấtD đăngD
xemQ xétQ làK phimG chiF nhữngF cụF tấtF bóngF chèoF kiểuF đểD hìnhD
xenG kẽE
xiJ măngH técE banE
xinP cấpL phépK giấyJ ýJ thôiI lỗiI nghỉH bảnG lờiG ởG nhậpG đượcF đổiF cứuF camF cóF rútF gặpF trởF xácF bậtF vuiF côngF aiF họF tiềnF tríchF trợF việcF giaF vàE giaoE hoànE chuyểnE trongD thànhD
xoayG kịpF chiềuD
xongN mấyH rồiH ánH hìnhH baoG đểF hồiF làF bỏF chưaF lạiF tayF trồngF xuôiF trongF quyếtF cácF thìE việcE biệnE nghĩaE trướcD
xoàiF vàoF
xuI thếG hướngG
xungL quanhJ phongJ độtI kíchE yếuE
xuyênO vàI củaI tạcH theoH đượcH làH kiểmH tạiG từG biênF đểF mộtF cậpF hoặcF cấpF trongF hàngE choE thựcE ngânE trênE quyE cóE hoạtE phảiE thuộcD vềD ràD
xuânI hòaF hèF maiF
xuôiF rồiF
xuấtT khẩuP bảnN xứN trìnhM cảnhM nhậpL trongL vàK thuốcK kinhK hàngK sảnK đượcK củaK theoK nôngJ ngũJ hoặcJ hiệnJ nguồnJ cácJ sắcJ cóI vớiI phátI làI vềI thứcI hóaI thựcI tạiI xưởngI từI phươngI khiH phimH đểH cấpH dựH côngH phảiH chủH vậtH việcH rượuH luồngH hợpG đốiG bánG mỹG khoG choG khôngG raG thửG kýG bộG đặtG thìG sạchG biệnG chấtF lựaF muốiF tiềnF giảiF vàngF đãF bằngF sửaF thiếtF khỏiF chươngF giốngF chiếnF báoF khácF doF nhiệmF điềuF trangF kếF nộiF cơE giaE lúaE quyE thôngE trênE tốtE đơnE nguyênE thủE banE kênhE gửiE chỉE hìnhE xăngE đếnE toànE xâyE chínhE mộtE ngườiE nướcE quỹE thuộcE thủyE tìnhE táiE xuấtE ápE điệnE dượcE nhằmE phânE phạmE bìnhE hoạtD phiD ýD chếD danhD liênD nhuD trựcD dữD lâmD nhậnD trướcD ảnhD bếnD kiểmD xửD hoànD màD sauD
xuốngM thìH làG nướcF thấpF tàuF tầngF đượcF coiF cấpF mìnhF sânF thônF vậyF đoF đâyF dướiF sâuD
xuồngF
xàH phòngH
xàiJ đượcH choF dựF mấyF nồiF
xàoG thếF tépF
xáJ dạoF củaD vàD
xácT địnhR nhậnQ minhN lậpM thựcK củaJ vàI cácH vềG thôngF hoặcF suấtF theoF nộiE thìE choD báoD sốD trongD
xáchG tayF
xátE
xâmN phạmM hạiK nhậpJ lượcD
xâyS dựngS nhàK lắpH mộF chuồngF hàngF trênF mớiE
xãT hộiS cóL đượcL nơiK vàK mỹJ phảiJ khácI nàoI thựcI làI theoI mớiI hoặcI trongI thànhI quyếtI baoI thìH đứcH tổH điH nôngH bịH khôngH gồmH sauH đăngH pháH phườngH cấpG thuộcG tốiG iaG mấyG đểG khuG địaG khiG vớiG trảG tânG kýG đãG củaG mấtF nộpF raF tiếpF vềF đồngF màF quảnF gửiF xemF giápF doF nhưF đặcF camF cầnF thườngF vùngF chậmF trởF xửF ủyF hệF mứcF quyF việtF họpF nghỉF thủF tớiF bênF cátF emF giáF kiaF nhiệmF nóiF phạtF rộngF syF trênF trạmF tuyF trìnhF biênF phúF trungE ởE báoE longE bằngE chưaE chủE lậpE choE phêE phốiE đốiE anE giaoE hoạtE làmE lộcE đạtE phướcE trướcE trựcE tạiE thôngD bìnhD đềD chuyểnD thamD xuânD aD banD đangD
xèoF tỷF
xéF raF
xétR xửN nghiệmM thấyK duyệtJ lạiJ cấpJ thăngI vàI tuyểnI côngI miễnI tặngI quyếtI hồI đểI đơnI chọnH việcH giảiG giảmG tínhG đềG bổG củaG nângG báoG kỷG chuyểnG vềG cácF điềuF sửaF đếnF khôngF sựF hỗF ưuF khángF kiếnF phêF giaF hộF mấyF khenF theoF tráchF hưởngF tiếpF kếtE chấpE đánhE giaoE hỏiE tạiE hủyE choE khiE raD vănD yêuD thiD dấuD rútD banD hoặcD nộiD trongD
xìH gàG hoàiF
xíF nghiệpE
xóaO ánL nợJ đăngJ bỏI mùH tênH cóG thôngF cáiF mãF mấtF thườngF tạmF đóiE hoặcD
xóiF lởF
xómL emG bắcF chếtF dòmF giềngF gâyF lấnF màF mườiF nênF quaF tôiF tắmF xâyF đìnhF
xôE
xôiF cầnF
xôngH láF đấtF
xùF lôngF
xúcM tiếnK cửH phạmH vớiH trựcG lãnhG vàF chuyệnF
xúiH giụcH
xăngM dầuM choF cóF tuầnF tyF tạiD
xưaG chờF
xưngF làF
xươngH cáF
xưởngK gỗF thựcE sảnE vàD
xạO vàJ phảiI đãH theoH trongG hoặcG đốiF cóF củaF đượcF trịF môiF làF choF cáE yE vôE côngE khiE nghềD kínD quyD sửD gâyD hởD
xảJ nướcG rácF khóiF thảiE
xảoE quyệtE
xảyO raO
xấuK đếnI thìF đủF củaF tớiE
xẻG
xếpP loạiL hạngK lươngK lạiJ toànI vàoH hàngH theoH vàG bậcG dỡG cácF ngạchF đơnF lênE trongE tổE thứD vốnD trênD
xỉE
xỉuF luônF
xịtH thuốcG
xốpF cầnF
xổM sốM
xứN hàngL củaH khiF tạiF từE theoE hoặcE vàE rõE đượcD
xứngG vớiE
xửS lýS phạtO phúcI sơH củaH ánH cácH vụG hoặcG giámG vềG giữaG theoF vắngF vàoF ngườiF quyếtF trongF lạiF cóF tríF phảiE vớiE vàE nghềE côngE thìE kínE đượcD bìnhD
yS tếR khoaJ cóJ họcJ đượcH tâmH cấpH theoG sỹG vàG bảnG phảiF dượcF cănF mộtF nhiềuF hoặcF khôngE trongE đốiE sinhE làE đểE thựcE đơnE củaE quyE địaE cácD hạngD xãD vùngD đãD
yênI tĩnhF mớiF
yêuS cầuS bỏF cũF giậnF khôngF xaF câuE nướcE
yếtN côngJ chứngI việcH tạiH trênH cổG giáG thôngF hoặcF lịchF doF phươngF vàF trongE theoD tráiD đốiD danhD
yếuP tốN chínhJ sauJ củaJ lýH thuộcH vàG trongG đượcG hưởngF lắmF nàoF thuF phẩmF vềF làE theoE đểE choE quyE thựcE hoặcE khôngE cóE khácE kémE thìD
àI thếF
àiF
áI
ánU đầuO dânO nhânN hìnhN cóM phạtM đãL tíchL tòaL vàL vềL đượcL theoL phảiK hoặcK phíK sửK củaK cấpK xửK thànhK phátK bảoK hànhK thuộcK quyJ khôngJ trongJ thìJ tuyênJ đốiJ choJ raJ xâyJ đóngJ doJ đểJ giảiJ chuyểnI treoI tửI bồiI quânI bấtI ứngI phânI điềuI sảnI thựcI chưaI khácI tổI khaiI kiếnI luậtI thămI nhưngI làH màH quanH đangH việtH giáH chỉH khuyếnH tàiH nướcH quyếtH nhómH ápH nạoH nhàH dựH điệnH đóH tạiH từH hỗH khuH liênG nàoG xétG nơiG yêuG hoànG kỹG quảnG kếtG lậpG sânG làmG hợpG phụcG sắpG khiG phòngG trênG sơG thuG vớiG xácG tổngG vẫnG trướcG côngG duG thôngG tuG gửiG nhậnF phápF sauF đếnF khắcF kinhF muaF huyF sẽF tựF chọnF giaoF trảF đềnF cảiF khoaF đơnF sángF biếtF bánF đàoF gìF hầmF ngườiF bịF mởF quốcF hóaF thiếtF vàoF nếuF thụF táiF baoF cầnF lệE đảmE chấpE cơE trìnhE việnE đườngE ưuE xemE bổE chữaE cùngE dựaE hoạtE tươngE kiểmE mớiE bằngE chịuE cụE nghiênE năngE tiếnE triệuE ởE bốE trồngE đấuE cắmE cứuE gồmE cungE đềE phúcE tiếpE chuyênE nhưE bộE chiaE tạmE vayE giảmE đồngE dượcE ghiE khẩnE thiE cònD khởiD thíD trọngD vỵD đưaD nộpD chậmD nàyD phùD trụcD cănD cấmD hủyD đàmD chấmD cổD lựaD cácD lớnD thamD trựcD tuyếnD
ánhN vềL kịpK sángH củaG tạiF đầyF bằngE đúngE cácE đượcE thìD theoD vàD vớiD
áoN bảoH mưaH cóH sơG khoácG kiểuF dàiF lenF trắngF xuânE bằngE thuE vàE bênE chốngE phaoE bôngD mùaD
ápS dụngR giảiI suấtI lựcH tảiH thấpG cóG ănF từF vàE kếD củaD phíchD trênD
âmM thanhJ lịchH hoặcG nhạcF cóF ghiF khiF mưuE hiệuE vàE
ânH giảmG
âuH
épJ buộcH conF
êG màyF
ìG ạchF
íchP hợpM củaL đếnI côngI quốcI thủyH trongG đốiG đượcG khácG vàG liênF trênF truyềnF vậtF khẩnF hoặcF từE choE phươngE chungE theoE kinhE bảoE tốtE thôngE việtE cộngD doD chínhD
ítO nhấtO nghiêmJ hơnH ngườiF quáF đổF ỏiF
ôO tôN nhiễmM tiêuD vuôngD
ômF tiềnF
ônH mệF thìF địnhD
ôngN bàI aH nộiG ngoạiG cụF bạnF bảyF chủF hàngF hùngF kiaF nhàF támF táoF tâyF xãF đáF ơiF nguyễnF
ùG suốtF ùF
ùnG tắcG
úcF làF
úngE
útH dạoF nhàF
úyI
ýR kiếnP củaL dânI báoI từI gâyI vớiI bằngI nghĩaI thứcI làmI choH chíH nửaG hoặcG khôngG vàG bỏG tưởngG chấmG trongG chuyểnF phảiF cảnF quyF nhữngF chấpF thìF chútF truyệnF vềF địnhE cungE đốiD muốnD tiếpD cấpD thayD
ănO chănL thủyI cơmI gìH uốngH ninhG đượcG trongG đườngG làF hếtF choF mặcF bánhF búnF chayF chiF chuốiF cháoF dặmF haiF hủF mấyF mặnF ngonF nhiềuF nhậuF nhẹF nhữngF nátF nóiF saoF trôngF trườngF tỏiF xongF đuF ủF mònF củaE hỗnE hàngE đậmE tậpD theoD giữaD ởD quảD vàD
ăngH tenH
đaQ baoL cấpL dạngK làK khôngK mấyK sốI bằngI phươngI củaG mụcG quyG khoaG chiềuG choG đốiF theoF đếnF đượcF thờiE từE cácE trongD giácD tiaD trênD
đaiQ khôngK cóK đượcJ theoI làI baoI vàI cấpI nhưH lầnH hiệnH mớiH trongH thìH anH phảiH gồmG đểG bịG màG tạiG củaG thuộcG choG hoặcF thựcF khiF nhưngF sauF vớiF nămF đốiF chậmF lưuF raF ủyF biênE doD
đanE
đangQ bịK làmK cóK chấpK thựcJ đượcJ hưởngJ trongJ quảnJ sửJ ởJ côngI hoạtI họcI lưuH thụH thiH mangH nghỉH theoH giảiH chiếmH điềuH vậnH giữH đánhH khaiH tạmG tạiG cưG tranhG điG chờG mắcG thamG sinhF tiếpF xảyF thếF xemF nợF làF trựcF vàF bảoF đảmF chiếuF cònF mầnF nghĩF bayF nuôiF triểnF đóngF phụcF ápE choE giảngE tiếnE tổE hànhE phảiD sảnD xếpD diễnD doD phátD nắmD
đauL cóF đầuF baoF khớpF leoF lưngF muốnF quáF suốtF yếuF
đeK dọaK
đemH bánF
đenK khiF bằngF thuiF vàE
đeoI kínhF cấpF thẻD
điQ làmL lạiK họcJ côngJ nghĩaJ vayI tựI quaI chungI bộI đàoI cóH nhậnH cùngH biểnH kèmH theoH đượcH khỏiH tàuH khôngH khaiG môG duG khámG biệtG vàG họpG bạnG thẳngG đâuG trênG vàoG trongG bờF raF cácF lấyF vắngF muaF vớiF bánF baoF bầuF chuyểnF nhàF bàF caiF huyệnF hộiF thayF tỉnhF xaF xemF đámF chơiF chứngF conF càF huếF hồiF lăngF lạcF lễF máyF mầnF mộcF ngủF nhổF nữaF phúF saF sớmF thángF tâyF tốiF vôF xuấtF đàF đòF đónF đườngF củaE trưngE thuêE thựcE thìE laoE cấpE giáE xeE kiểmE nướcE từE chiD điềuD đếnD phảiD
đinhH nhưF
điênF điểnF
điêuH khắcE kiệnD
điếcF bẩmF
điếuH thuốcE
điềmF gìF
điềnK vàoH cóF hiệnF hộF thổF đầyE thôngD
điềuW kiệnS nàyR chỉnhQ traQ lệO củaN hànhN trịN ướcN khiểnN khoảnM độL chuyểnK độngK nàoK tiếtK phốiJ dưỡngJ vàJ gìJ lệnhI hòaI theoI luậtI mấyG nhưG giàF cấmF từE trongE tạiE đượcE vẽE trầnD vềD tầnD cóD
điểmT aP nàyK kinhK tínhK nàoK củaK hoặcK eJ xácJ quảnJ vàJ nộpJ giaoI cóI kiểmI tổI đểI lậpI chỉI thựcI đượcI đấuI chuyểnI nhậnI đoI bắtI đăngI đóngI đánhI tiếpH kếtH phátH thiH khốngH đặtH thanhH từH đềH quyH thôngH khácH cơH iH côngH ngườiH ghiH theoH vềH sảnH chấmG xâyG báoG chịuG yếuG cấpG cungG thuG trởG kýG dừngG dựG đãG trungG đếnG nghịG làmG địnhG gửiG khôngG mởG hợpG quyếtG gầnG mớiG phânG điềuG choG cácG trongG tốiG dânF duF cuốiF đầuF muaF địaF khảoF gốcF xảyF xóaF độF bàiF đàoF đóF xuấtF lấyF trênF khoángF nghỉF sauF đốiF sinhF đặcF bánF ngàyF tiếnF trọngF banF chínhF nhậpF nhấtF tổngF xétF hoànF hếtF màF thànhF đạtF caoF bênE kỹE làE bưuE bịE doanhE sốE cầnE phụcE hưởngE nguồnE phảiE cấmE tạiE đenE ưuE chiE thìE xửE hoạtE bànE quanE truyE tựE khởiE nghiệmE chưaE trảE raE trướcE tạmE doE giấyE ngừngE tiềmE luậtD nhàD sơD tàiD yêuD điểmD giảiD phêD sửD thuộcD tậpD tọaD vàoD vớiD xếpD giámD hệD phươngD quốcD lướiD nhânD tríchD hiệuD thốngD trạmD cụD liênD nhôD thuậnD
điểnL hìnhI hệH xàoF việtF theoF
điệnT tửR thoạiN lựcM vàL ảnhL năngK cóK đượcK hoặcJ quốcJ ápJ hạtJ theoJ trongJ toánJ củaJ dànhI truyềnI phânI choI phảiH đãH từH đếnH khôngH tạiH đểH sửH làG vớiG gióG thuộcG việtG trungG trởG trênG doG biênG viênG đốiG mặtG quyG cạnhG bìnhF miềnF đầuF sinhF trựcF giaoF táchF caoF nămF hợpF vềF hộF loạiF hayF hoàiF lắmF nấuF xãF xưngF lớnF phụcF tínF hàngF thựcE mớiE đấuE tíchE vănE dựE khiE thángE baoE thỏaE côngE khuE liênE cungE tựE giữaE khácE bậcD cấpD thìD điểmD ởD ngắnD nhỏD trướcD trườngD chiếnD cựcD gâyD bằngD lướiD tínhD tớiD anD báoD cácD thôngD nôngD sauD
điệpK dữJ
điệuH kiệnF
đoQ đạcN lườngM đếmL kiểmJ vẽI sâuI đượcH từH độG trọngG địaG theoG phảiF huyếtF vàF điệnF nốiF củaF gócF bằngE tựaE xăngE bảnE khíE thườngE nhómE trongE ởE nồngE liềuE khôngE lưuE nhiệtE liênE làE biểnD mựcD đốiD cácD trênD tạiD mặnD nướcD tốcD bứcD cóD đãD khoảngD điểmD
đoanJ khácI thựcE
đoanhE
đoànP kiểmL đánhK thanhJ thểJ kinhJ đạiJ luậtJ kếtI côngI vàI điệnI cơH điềuH laoH kháchH dầuG tàuG giámG viễnG viênG chủG cấpF trưởngF huyệnF hìnhF mấyF đôngF raE việtE củaE thẩmE tuầnE xácE đàmE vàoE hoặcD laiD theoD khôngD
đoáiF
đoánK vôF vàF inE bệnhE trongD
đoạnO haiH khácG đườngG củaG tuyếnG từG điềuG sauG trướcG nàoF gianF vănF thẳngF đầuF mộtF sôngF thựcF sảnE chuẩnE đếnE trongE phátE quyE truyE vàE lậpE tiếpE thửE cụD xétD tinhD chếD giaD nàyD hoạtD hoặcD iD xâyD
đoạtL tàiJ bịF diF hàngD
đuF đủF
đuaM chóI ngựaH xeG cóF cơF khenF gheF củaE vàE cấpE doD
đunK hoặcF trongE
đuôiI choF
đuổiI emF saoF việcF
đàK nẵngI lạtH
đàiL vôI phátH truyềnH loanG thôngF kiểmE tiếngE
đàmL phánL thoạiF
đànJ trẻH hồiE giốngD
đàoR tạoR nhiệmF móngF canhF bớiE
đáM quýH làF choF gàF hiểuF mấyF trựcF uốngF vỉaF vớiF sétF quốcE vàE thảiE vôiD
đámL cướiI tangG mâyG bạnF bắpF giỗF hỏiF thanhF cháyE
đángL kểI củaH thìF khôngF phảiF cóF làF tiềnF khácD ngờD
đánhS giáR dấuJ rơiJ bạcI sốI cáI bắtH thuêG conG tráoG thắngF nhauF bênF càngF saoF vợF đềF cắpD thuếD
đáoH hạnF
đápQ ứngQ ánG trongF nghĩaE quốcD
đáyK biểnI
đâmG vaF
đâuO khôngH rồiH vậyH mấtG theoF anhF chơiF lạiF ngonF nữaF thếF đểF ạF
đâyR gọiO đượcL viếtK khôngJ đểH cóH phảiG vậyG thìG tráiG làmF củaF bịF từF hộF anhF chúF dễF giùmF hơnF hỏiF lầnF nghỉF ngônF nhậnF nóiF nằmF uốngF xaF hếtF làF trongE hoặcD đốiD
đãT đượcQ cóM bịM biếtL đăngL thựcL nộpL kýL cấpL hoànK quaK nhậnK côngJ raJ chếtJ thuJ giảiJ hếtJ sửJ lậpJ thỏaI kếtI đóngI giaoI chuyểnI phátI cungI trảI tiếpI thànhI thamI xácI thôngI banH chấpH camH bánH kêH ghiH hoặcH làmH gửiH khaiH ápH tiếnH chứngH tạmH xếpH lyH thanhG tríchG phêG họcG nghỉG từngG đầuG chiG đềG quyG yêuG muaG từG đủG bồiG mấtG xuấtG chấmG báoF xóaF xâyF dùngF phụcF tốtF xétF tồnF đưaF bậtF xảyF đánhF hưởngF kiểmF mởF phânF điềuF đápF đọcF thụF đạtF quáF ủyF lỡF sinhF xửF lựaF gópF thiF tuyênF chủF khắcF tínhF nêuF thốngF trừF nhậpF vàF hoạtF baoE sảnE choE niêmE thayE thôiE rútE trựcE khấuE tựE quyếtE triểnE gâyE lấyE trúngE sửaE tổE đếnE làE thiếtE bỏE bốE hỗE tíchE kiếnE ứngE cậpD vềD bảoD địnhD đồngD điD đặtD
đãiO thuếJ ngườiJ đầuI theoI đặcI củaI đốiH vềH ngộG quyF kèmF khácF vàF tùF nướcF hưởngE choE nghềE miễnE trongE biểuE đượcD sauD đểD caoD
đèG lênF
đènL vàH báoG đỏG tínG chiếuF đườngF mấyF hiệuE biểnE trắngD
đêM điềuK chỗF nhânE vàE đượcD chắnD
đêmL cóG thìF làF coiF nàoF đauF
đìnhQ chỉO cóK vàI côngI ngườiH đượcH nhậnH hoặcG vănG trongG màG sửF baoF theoF củaF nôngF liênF chungF hayF nhàF nớF tôiF làF thìE khôngE tạiE họE phảiE đăngE đểE thựcD nghèoD vềD thuộcD
đíchQ sửN khácK quốcJ thươngI cấpI củaI kinhI anI vàH gìH đểG côngG sinhG cóF đánhF xuấtF bảoF tônF chiếmF chấmF chốngF lồngF quyF lợiF sảnF đãF phátF nhânF sauF vayE chuyểnE nghiênE hoạtE phòngE theoE khaiD choD hoặcD nêuD đếnD
đínhK kèmJ chínhH
đòF mỗiF
đòiK nợI lạiI hỏiF làF gấpF bồiE
đóR cóL đượcK thuộcK khôngJ nêuJ vàJ làJ phảiJ choI đãI theoI ghiH đểH hoặcH làmH thìH trongH chấmH cònH chưaG xácG baoG bịG tạiG cưG đếnG bằngF quyF ngườiF nhưF thựcF vàoF đangF coiF conF ngheF viếtF chịF loạnF tuiF đổF cácF khiF màF thểE vớiE đốiE củaE sốE vềE chỉE côngE trênE tươngE chuyểnE raE bênE chủE thôngE chiE mớiE đồngE biếtE cầnE thờiE doD gâyD gửiD báoD mộtD tiếpD vẫnD đápD bảoD cùngD nhưngD trướcD ưuD ởD sẽD tínhD tổngD tựD ítD trởD
đóiH bữaF
đónK trảH tiếpG cháuF
đóngQ bảoM gópM dấuM góiL cửaK thuếK mớiJ tiềnI tạmH cảngH thầuH vàoH trụG trênG tàuG luồngG quânG điệnG cọcF tàiF vàF mứcF kinhF chaiF theoF thànhE củaE phíE lạiE đủE họcE bùE hoặcE hằngE tạiE baoD mộtD quyD trongD từD
đôO thịN laI hàH nướcF sauF đốcE
đôiJ vớiG thìF
đônL đốcL
đôngO ngườiI cóH sángH phảiH làG lạnhG namG trongG bắcG vàG hoặcF củaF mớiF sởF thôngF longF quáF vỳF đáF lớnF theoE côngE thườngE dânE đượcD đốiD
đúcI tiềnG hỏngE
đúngQ hayN quyN khôngL mụcK thờiK hạnJ cácJ thẩmJ nộiI đốiI vớiI phápI chếH theoH vỵH sốG trìnhG tiêuG hồG sựG yêuF chứcF nghĩaF hoặcF tiếnF đắnF chỗF hợpF đàoF nhấtF tếtF xãF địaF vàF thựcF kếE phươngE thiếtE hướngE nơiE chínhE thỏaE camE mựcE nhiệmE côngE điềuE giáD phạmD chủngD tuyếnD mẫuD mứcD cơD thìD chỉD mộtD
đăngT kýT kiểmM tảiM nhậpJ côngJ xuấtH báoG trênG hìnhF bánF chơnF thôngE tinE bạD caiD
đĩF nhàF
đĩaI
đơnT vỵT đềM điệnL yêuL phươngK giáK thuốcK giảnJ đăngJ khởiJ khiếuJ tốJ xinI vàI thânH bánH hoặcH cóH thìG khángG theoG hàngG khôngG choG phảiG củaG làG đượcG đãG trongG thưG bảnF dựF gìF thángF tranhF dânF thươngF đếnF kiếnF muaF chứngE doE từE đểE nàyE lẻE tựE đặtE gửiE thanhD trìnhD bảoD phúcD rútD thựcD vớiD thuộcD tàiD
đưaP vàoM raL ngườiJ điH vụH vềG côngG tinG sảnF hàngF thiF diF thôngF lênF bảoE phươngE tangE đónE nộiE tàuE đấtE cơE tàiE cácD nạnD xeD đếnD hốiD
đươngO sựM sinhJ vớiI trởI nhiênH thuộcG củaG từF khácF theoF cóF hoặcF doE chứcE đốiE cấpE tốiE nhiệmE trongE vàE đượcD quyD thìD
đườngS sắtP bộO thủyO bưuL ngangK dâyJ kínhI lốiI biênI giaoI ốngI điI nguyễnI truyềnH caoH hàngH bayH cấtH phốH mépH biểnG lêG khôngG trườngG ranhG vàG dẫnG đuaG dàiG vậnG đượcG địaF dùngF thìF vôF bờF côngF congF chuyềnF sáF trònF phânF ănF hưF làngF maiF phạmF ngôF nhenF nàoF phạtF rồiF đuổiF đâuF thẳngF cóF lănF cơF đẳngF tìnhF bìnhE tỉnhE choE viềnE chuyênE cápE hoặcE quốcE nétE quaE đôD trongD khácD ngoạiD kẻD trênD lòD sôngD xeD xãD dànhD nốiD phảiD
đượcX quyT thựcQ cấpQ giaoP xácP hưởngO tínhO phépO cơO khôngO sửN sửaN miễnN ápN phânN côngN bảoN hướngM phêM hiểuM hồM ủyM lậpM thôngM chuyểnM ghiM đăngM nhàM kiểmM hỗM thànhM bồiM bổM gửiL xemL tiếpL từL bốL yêuL nhậnL bộL tổL vănL lưuL làmL ưuL xóaL cungL thểL gọiL cácL tiếnK thanhK điềuK giảiK quyếtK lựaK xâyK đánhK trợK đềK coiK chứngK kýK chỉK xửK lấyK tạmK giaK kếtK chủK quyềnK nghỉK thayK ngânK thiK banK đàoK giảmK hoànK trảK chấpK ngườiK thuK sựK mấyK xếpK đơnJ bãiJ thiếtJ chiaJ tặngJ đưaJ quảnJ hộiJ sảnJ thìJ phápJ tuyểnJ nộpJ choJ duyệtJ xétJ dùngJ thủJ thamJ thuêJ giámJ đểJ phátJ đặtJ quáJ chínhJ báoJ đầuJ tríchJ cửJ thỏaJ khaiJ muaJ baoI trừI quốcI tạoI đứngI inI vượtI trangI nhậpI đầyI cậpI sauI rútI đạiI thẩmI vậnI bầuI bánI địnhI theoI đóngI cộngI giữI mởI tiềnI tổngI khấuI xuấtI hìnhI chiI huyI khuyếnI giớiI hợpI trongI trìnhI kêI sởI cụcI niêmI hạchI vàoI khiếuI diI mờiH hoạtH thếH táchH dẫnH tựH mộtH tiêuH vàH dánH thuaH dựH hoặcH thừaH tráiH viếtH tàiH thaH vớiH kéoH hoãnH tưH ýH kinhH sốH lắpH triểnH khámH nêuH triệuH mangH doanhH tòaH tậpH gắnH bênH mụcH sắpH doH liênH huấnH chọnH khoánH khenH thấpH tốiH uốngH việcH việnH bằngH nhờG hayG nghiệmG thốngG tăngG maiG thụG hủyG gặpG dịchG chàoG ứngG giấyG điG nợG đínhG khiG quỹG phongG đảmG biếtG cănG giáG tiếtG trưngG ràG thờiG đượcG địaG bảnG khắcG trùngG biênG thửG ítG hoánG trởG làG phảnG đìnhG chuẩnG họcG traoG vayG tinG hànhG lạmG màG đặcG tuyênG đủG kiếnF trungF trênF đồngF duyF hòaF hếtF đốiF củaF hứaF tạiF chămF hiệuF bàoF chếF tốngF khôiF lợiF nhưF đòiF cânF mãF gâyF nhânF nângF thẻF tíchF vậtF ânF phụF đoF mượnF mừngF saoF sóngF vềF bànF cưỡngF ngheF chịF emF kỷF mùaF mườiF rồiF vậyF vừaF đóF đónF nhữngF bùF chaF chấmF chỉnhF khởiF nghiênF cóF phổF truyF phụcF soátF trựcF đổiF nguyênF nộiF môF tìmF khoanhF loạiF tìnhF liệtE thăngE tônE raE nơiE phươngE danhE chánhE truyềnE ghépE kếE nguồnE nuôiE trưởngE cắtE lớnE ngàyE biểuE cứuE lãnhE lệnhE sinhE hàngE kháchE quảngE tiêmE tờE nhỏE cảnE hệE phảiE sápE chiếtE phiếuE tấtE gópE chởE càiE mứcE ngănE trướcE táiE đấuE sơnD toànD ổnD bỏD dướiD khảoD vyD hiểnD thămD cáD cáchD cảiD cảnhD ngayD nghĩaD thườngD treoD việtD bìnhD cheD chứaD tiếngD trồngD bayD bắtD hỏiD nhiềuD nốiD quaD xâmD đọcD ảnhD ấnD
đạcN vàM đượcH bảnG củaF lạiF nhàF điệnE lậpE quốcE
đạiS diệnR họcP biểuN lýN chúngM hộiM hóaI phóH sứH độiG đoànF dịchF thanhF úyF táF xáF điệnE lượngE dươngE vàE cươngD
đạnJ dượcH
đạoQ đứcL củaK cácK cơJ bộJ việcJ vàI phòngI thựcI sởI côngH đơnH tổH ủyH quốcH cụcG cấpG thiG trungG trongG xâyG diễnG quyếtF chốngF tổngF doanhF điF mấyF ônF điềuF chủF trựcF đảngF hoạtF lựcF cổF hoặcF triểnE cóE banE vềE giảiE ứngE hộiE vệE chínhE theoE khácE nhàE vănE vụE xửE đốiE cụD thốngD cuộcD nghiệpD đìnhD liênD
đạpG xìF
đạtO yêuL đượcK tiêuJ chuẩnJ từH chấtG giảiG cácG hoặcG vềF kếtF phảiF ítF làF trìnhF tốiF nhữngF mộtF tỷF mứcE loạiE quyE vàE giấyE danhE nguyênE hiệuD trênD vănD
đảmS bảoP anO nhiệmL cácL chấtL thựcK choK tínhK hoạtJ quyềnJ trậtJ việcJ điềuI yêuI kinhI khôngI theoI bằngI phùI đủI chiI quốcI sựI vàH trongH đểH côngH tàiH nhậnH đượcH cóH đúngH thiH mộtH quyG tuânG tiêuG nguyênG khảG củaG bíG duyG nguồnG vềG hiệuG tiềnG đápG cơG hoặcG dựG kếtG lợiG giaoF giữF làF khiF triểnF chưaF bìnhF tựF từF giảiF vệF chếF cungF thờiF chínhF kháchF đãF thôngF trangF đầyF cânF hệF khácF phátF hàngF ngânE thìE tiếtE xửE thanhE nghĩaE sửE đốiE môiE mụcE phảiE hàiE khoảngE quảnE thuậnE mứcE toànE hoànE tỷE độE sốE thốngE liênE đồngE tươngE ổnE kịpD nhuD sứcD truyD chuyếnD tổngD bồiD tiếnD ítD chấpD diệnD ngườiD phụcD tuyệtD tốiD vậnD kỹD phươngD đầuD
đảngN ủyJ vàI viênI cộngI bộG ởF làmF thànhF đượcE
đảoN đượcG vàG đểF thìF lýF theoF củaF việtE thuộcE phảiE cóE trongD
đấtU đaiQ nôngN đượcM khôngM ởM cóM theoM tạiL làL đểL phiL khiL phảiL thìL ngậpL củaL vàL trongL doL quốcK liềnK choK đốiK xâyK cầnK đãK cụK đangJ đườngJ sửJ cấpJ nàoJ hayJ tínhJ hoặcJ thựcJ trồngJ màJ trênJ thuJ nướcI thổI quyI thuộcI côngI hằngI mộtI trảI bịI raI trướcI baoI sảnI nhưI rừngI dànhH đáH sauH nềnH longH làmH cònH bằngH ghiH giaoH nămH phụcH nhàH từH hiệnH mớiH nghĩaH nộpG thànhG aiG gìG linhG nhưngG quậnG anG chưaG hàngG vàoG nhỏG gồmG đúngG cảngG chuyểnG thuêG sốG hìnhF nàyF lâmF vyF gắnF phènF vỳF nếuF giữaF thanhF đóF đầuF dùngF trườngF tỷF vôF vườnF đếnF ngườiF giaF hủyF thừaF tỉnhF chứngF củF giờF giữF hồiF liệuF nữaF phườngF phốF quayF ruộngF viếtF vớiF xongF yêuF điềuF đàF đứcF đứngF ơiF chịuF khácF trưngF dướiF hiếmF soF thươngE venE khuE cácE dựE ổnE chuyênE thôngE gâyE cơE bìnhE vượtE cùngE câyE nuôiE sétE đồngE bãiD lầnD tươngD thểD tựD xácD hợpD thịD kếtD lấnD sangD
đấuQ giáP thầuN nốiK thểJ tranhJ thìH vàG củaE hoặcE mônE
đấyG
đầmH màuF
đầuT tưT cơM mốiM tiênL vàoJ raJ nămJ từJ đơnI củaI đốiI vàI dòngI hoặcH cácH tổH cuốiH thựcH ngàyH đượcH mấyG ănG máyG kỳG đểG bộG thángG choG khôngG khiG cầuG bằngG tạiG làG ngànhG hàngF nguồnF hoạtF theoF ởF cóF baoF thếF điF vềF ngõF tuầnF aiF cấpF hòaF lòngF lúcF mấtF tớiF xómF đuôiF ngườiF quýF nốiF cựcE giờE trongE thìE doanhE đếnE thamE phảiE thầuE thúE thờiE tuyếnE sửE biếnE màE thuE nhỏD vănD nhưngD làmD quyD chiD dâyD kéoD nhàD đãD
đầyP đủP hũF máiF rồiF sânF đầuF
đẩyL mạnhH phátG bộF bìnhF việcE hoạtD tàuD nhanhD
đậmJ thìF thếF đặcE
đậpL trànF dângF thủyE vàD
đậuL tránhG tạiF đượcF phaF phộngF phụF xanhF đạiF tàuE anD trongD
đắmJ màG đượcF gâyD
đắnF
đắngF miệngF
đắpJ chiG láF bộiF cácE mộtD
đắtF thếF
đằngG
đẳngO giớiK đượcK trởH sưH vàG cóF côngF tạiF theoF tưF nghềF hàF trongF choE hoặcE vềD cấpD ngànhD chuyênD vớiD đốiD trịD trướcD
đặcQ biệtO thùM điểmL dụngK tínhJ trưngJ xáI khuG cáchG sảnF tảF chạyF quyềnF hữuE chủngE nhiệmD địnhD
đặngH tháiG
đặtP hàngL trụL cọcK cượcK tênJ thiếtI tạiH giaH ởH trênH trướcG theoG dướiG inG cácG trongG vàoG câuF tốiF hệF vàF biểnF vănF chânF raF lợpF máyF tiềnF cơE canhE lệnhE chiE địaE chụpE côngE giáE muaE trạmD đểD phầnD cốD cápD
đẹpJ củaF mắtF nhấtF rứaF tầmF
đẻK củaF hoặcF vàD
đẽoE
đếF
đếmM điệnH vàG bắtG làF thìF gồmF củaE chínhE cóE trongD
đếnT dướiN baoN việcN cơM hoạtM ngàyM khiL thờiL hếtL cácL anK quyềnK côngK ngườiJ mứcJ bộJ nộiJ nămJ hạnJ tàiJ trungJ nhậnJ ủyJ vụJ cụcI điềuI sởI địaI khoảnI đấtI tổI bậcI lợiI nơiI điểmI làmI thamH sứcH thángH sựH quốcH tínhH trướcH quảnH môiH cảngH hệH vấnH giáH lĩnhH quáH bảoH việtH phòngH từngH kinhG cấpG vănG hàngG dựG thuG thămG nhiềuG giaoG vỵG chấtG hồG sốG đơnG hànhG sảnG thựcG tổngG tuổiG bíG khiếuG nhiệmG thươngG quyG khủngG chủG cóG thủG tiếpG danhG chứcG vàG đầuG đốiG khôngG trongG khámF tòaF kếtF maF đườngF khuF đăngF mộtF khảF liênF hộiF kháchF xãF cuốiF nguồnF tàuF muaF thôngF tìnhF khoF ngànhF ngânF thuốcF dừngF khaiF mấyF ngủF nạnF củaF doanhF vùngF chưaF cửaF trụF phátF hiệnF hợpF mẫuF phảiF đúngF phiênF trẻF nướcE phạmE thayE banE vậnE cổngE nhàE kỳE hoặcE quyếtE sửE xuấtE haiE uyE mốcE nghĩaE nhữngE taiE chuyênE khángE sinhE họcE báoE chiE nộpE phươngE theoE thiếuE trìnhE đềE chuyểnE năngE đạiE chươngE chạyE chứngE thườngE tấtE xửE việnE bênD bịD cảnhD lưuD thànhD tráchD tốiD đủD giảiD quỹD trườngD vậtD đểD conD cuộcD cáD lầnD mụcD tộiD biênD dịchD nayD nhânD tiêuD tốD đìnhD chếD cưD toànD chínhD diD kiểmD tácD xácD yêuD độD
đềT nghịS xuấtO ánO tàiK cươngJ liênJ thiJ phátI vềI khácH cóH bìnhH thuộcH cửH raH cầnH mụcH thamG cậpG kiểmG giớiG đượcG củaF gìF màF vướngF nàoF conF mớiF sauF vàE vượtE cònE quanE xãE chưaE cụE caoE đãE trongE theoE thựcE chungD phòngD chấtD phápD tinD bảnD
đềnK bùJ tứcF ơnE
đềuM phảiI cóI bịG làG đượcF mấtF bãiF vậyF khôngE trênE choD
đểU thựcO bảoN xácM làmM đượcM xemM phụcL đảmL giảiL tổL tínhL xửL thanhK xâyK lạiK cấpK tổngK kiểmK nghiênK sửK đốiK sảnK cóK ngườiK tiếpK lậpK phátJ hoànJ quảnJ điềuJ chuyểnJ đầuJ bánJ thamJ phốiJ theoJ cơJ thuJ trìnhJ đánhJ cácJ cungJ ápJ phòngJ giaoJ đápI triểnI thẩmI báoI thiI choI chứngI nhậnI chiI hoạtI đăngI lưuI quyếtI thayI kịpI tiếnI đềI côngI nângI đưaI phânI hỗI muaI hưởngI tạoI trảI ngănI bổI ghiI trởI tăngI địnhI thôngI khaiH xétH đâuH gửiH lấyH xảyH kinhH duyH giảmH giámH bùH xuấtH bộH chủH lựaH nộpH yêuH vậnH cậpH sửaH trốnH hướngH hộiH thếH đấuH phùH thànhH kếtH quyG nhàG tránhG conG maiG thốngG khuyếnG tuiG kýG trangG đạtG cứuG tậpG chỉG traoG điG thừaG bốG raG nuôiG truyG tiêuG thiếtG cảnhG khắcG tưG khôngG trongG vayG mấtG diG nhânG giúpG sinhG đóngG rútF chuẩnF hộF thíF họF tựF giaF đàoF sốF thửF táiF tặngF ứngF nướcF thểF từF banF biếtF tạmF dùngF lắpF doanhF lênF niêmF dànhF chămF loạiF tinF trướcF trồngF xuyênF ởF liênF hìnhF nhằmF quyênF quênF cháuF cướiF cảiF emF hoánF hótF hạnF lâuF ngồiF sauF tôiF tủF chếF gópF trụcF xâmF mởF đặtF xếpF ủyF chấpE trưngE tìmE trựcE chỉnhE đoE bồiE họcE truyềnE cửE huyE nhậpE ràE vyE chấmE khámE đơnE đạiE dựE phảnE thảoE traE tuyểnE bênE chínhE hủyE phêE thuậnE cùngE dạyE hạchE phổE tíchE việnE đeoE giớiE soE càiE giữE inE kêE chữaE gâyE khôiE bầuE chốngE giảngE khởiE quảngE chiaE trẻE thúcE thỏaE việcE xeE chọnD hànhD khẳngD trốngD tuyênD xinD bànD cânD ngânD sẵnD sởD thươngD xóaD ổnD hợpD nghịD tríchD trừD cụcD tàuD tòaD khiếuD gắnD kháchD mọiD nắmD sátD thủD
đệmI vàE củaE
đỉaF
đỉnhH
địaT phươngR bànP điểmO chỉO chấtM lýL hìnhL chínhL giớiK đượcK vậtJ việtJ phụcI danhI theoI vàI phậnI cóH quốcH phảiG địaG làG tiếpG trongG đãG hoặcG củaG gồmG chuyênF chấnF thànhF khuF bổF dẫnF trênF vỵF tạiF đểF thuộcE thựcE doE khôngE mạoE hóaE baoE trựcE đếnD đốiD tầngD vàoD quyD từD choD thìD
địchJ thếF nămF thìF họaF
địnF nhưF
địnhX tạiU củaT nhưS nàyR sốQ vềQ giáP mứcP chiO kỳO phápN theoN vàN việcN khácN thànhN hiệnM tưM đượcM trongM cưM cụM côngM thếM viênM choM danhM raM giảiL thuL cácL điềuL hoặcL đốiL xửL hồL hướngL cóL phêL sauL chấtL làL quyL thìL cấpL mớiL nộiL chủL giaoL nghĩaK ápK vỵK trênK tạmK lạiK đểK đầuK rõK hànhK kiểmK đìnhK phươngK kỹK từK anK dựK bằngK thờiK chuyểnK phảiK thuếK chungK thiJ dạngJ trướcJ khôngJ đoạtJ tuyênJ cơJ bổJ lượngJ ngườiJ đềJ liênJ thanhJ thẩmJ hủyJ tiêuJ miễnJ chỉJ cưỡngJ thựcJ báoJ chếJ hìnhJ tổJ đãJ ranhJ yJ baoJ thiếtJ kếtI trìnhI đóI thưI quảnI chứcI khởiI kếI tráchI thươngI khiI đưaI phânI kỷI sửaI thayI cănI biênI bảngI mởI tìnhI chínhI tiềnI bắtI diệnI giảmI xácI chấmI vớiI mộtI doI nhiệmI tàiI màI mẫuI tỷI chươngI chấpI trưngI nguyênH tươngH nhưngH giaH nàoH sửH tínhH địnhH thầuH banH đờiH bịH hệH hoànH nhữngH truyH bánH thôngH thuộcH bảoH loạiH chuẩnH mụcH sựH gồmH nhàH tổngH tiếpH ởH đếnH nghỉH quyềnH sảnH hoãnH tuyểnH mãH khuG lậpG xuấtG khoảnG nêuG phùG sơG tiếnG lựaG lâuG tráiG độG ấnG cổG biệnG khốiG nhuG trảG muaG kinhG yêuG cáG gửiG nguồnG riêngG bởiG doanhG phạmG hàngG cuốiG dânG chưaG hạnG khungG khángG thủG chuyênG diG giámG hợpG quyếtG đơnG buộcG nămG nơiG tịchG đặcG duyG hỗG nguyG quỹG vấnG làmF phụcF thiệtF phongF thảF mặtF vàoF caoF hưởngF tốiF thángF ủyF địaF ghiF thaF tọaF xóaF phạtF cấmF lầnF ngưỡngF cửF hoạtF huyF ngânF chứngF dựaF tuyếnF dẫnF xàiF bíF vùngF đóngF khenF kèmF phátF trọngF xãF điểmF xeF đánhF rútF đặtF chiaF thônF vôF kýE trợE tốE cònE quốcE dừngE máyE cuộcE khoảngE kéoE saiE vậnE xếpE dướiE đúngE chiếnE cáchE giữE nhânE thuêE trangE tênE tậpE vănE ítE bệnhE chiềuE năngE phầnE chaE phúcE xemE giữaE inE thuốcE trúngE bộE nhậpE thamE thụE triệuE trườngE tớiE bãiE lãiE thôiE vốnE xâyE đăngE phòngE thốngE đườngE cầnD kiếnD ngàyD nhằmD đảmD biểuD dữD khoanhD khảD luậtD nếuD thứD vụD đạtD lộD suấtD tăngD tổnD loàiD nộpD rơD sôD sứcD từngD đạiD cungD dòngD giớiD họpD khaiD quanD vượtD đềnD độcD bồiD chịuD hiệuD nhậnD nângD đangD đổiD
đọcM vàJ đượcF khôngF chậmF giùmF rànhF lạiD sốD
đọngI xâyE thuộcD
đỏO cóJ đấtJ đượcJ khiI cấpH khôngH theoH bịG choG cũG mớiG nhàG thìG vàF củaF đốiF làF baoF ởF sangF đangF chấmF chỉF cầnF giảF hayF hỏnF lầnF màF phạtF saiF sẽF sổF tăngF xinF việtE tươiE trongD
đốH bạnF nàoF vuiF
đốcP sởL thẩmK ngânJ cácJ trungI côngI việcI hoặcI vàH quỹH cơH cảngH đạiG bảoF thuộcF doanhF chiE củaE thựcE hảiE họcE thiE điềuD bệnhD quyếtD
đốiV vớiU tượngR chiếuM tácL thoạiL ngoạiL xửJ ngânI chứngI phóH ứngH củaG chấtG vốnF nguồnF soátF khángF họcF khiF đượcF kếE trongE từE diệnE bảoE choE anE xứngD thuD vàD đápD cungD hoặcD
đốnF mấtF
đốngF đaF
đốtJ rơmF làF sưngF
đồP địaK vậtK đượcK dùngI hiệnI ánH chơiH quyH vàH chạyH hànhH ảnhG địnhG chuyênG sốG vỵG khôngG thuộcF hàngF gồmF theoF họaF đạcF khuF côngF phụF thểF phânF điềuF inE tàiE kếtE cóE phảiE tỷE chuẩnE uốngE hìnhE hoặcE làE trườngE bốE mặtE chấtE thửaE cầnE thìE từE cácD cảnhD tỉnhD viênD nềnD phụcD tổngD củaD gốcD thựcD thịD bằngD cấpD phươngD vềD
đồiG trụyD cóD
đồnJ biênH bậyF khôngF trưởngE côngE
đồngU nhânO quảnN thờiN đếnN laoN ýN thẩmN muaM thànhM đốiM dânL tưL hoặcL xétL vàL bảoK trườngK bộK chuyểnK việtK giámK trởK thuêK cổK cóK chíK bàoK ủyJ làmJ đãJ vớiJ naiJ choJ trọngJ trongJ theoJ thiJ làJ dựJ tiềnJ đượcJ địnhJ xâyJ hợpJ thựcJ cungI kiểmI bóngI thìI hồI đặtI phảiI đạiI dịchI khámI kýI đạoI dầuI bằngI khiI khôngI khoaH tặngH phụcH giảiH vậnH đánhH đểH giaH xửH nhưngH tuyểnH phạmH bầuH nghiệpH xácH củaH lựaH liênH thuậnH nhấtH cấpH giaoG hòaG mấyG vayG đấuG vềG giáoG tiêuG gửiG phốiG thamG doG sátG giữaG kinhG quốcG xếpG traoG xổG thươngG tínhG quyG trướcG baoG kỷG tổG chủG đóG chuyênF nghĩaF độiF phânF anF cơF tươngF chưaF sửF chứngF gồmF sứcF bánF màF cầnF lữF tínF nhiệmF đàoF châuF nấuF hayF lúaF lờiF nàoF khácF nghệF vỵF họcF thápF nghiệmF nàyF mộtE ruộngE thếE từE đưaE xuấtE nguyênE nhượngE diE nhậnE bìnhE tácE điệnE chínhE tạiE kếtE thuộcE thảoE nhậpE thúE trênE điềuE sởE thỏaE quânE bịE nghiênE quyếtE trựcE sơE khoánE vắngE đềuE cácD côngD mứcD chỉD hỗD hủyD chiD phụD táiD khaiD chấmD xemD ởD
đổK chấtH bêF đầyF ngãF rồiF thẳngF thảiE nướcD
đổiT mớiL bởiL thôngL vềK khíK nộiK tênK sốK genK hoặcJ theoJ giấyJ vỵJ thànhJ từJ đấtI vàI cácI mụcI quyềnI cơI ngườiI côngI nghềI đượcI khoảnI luậtI quyI nơiI củaI họI địaI thẻI trongH sổH vớiH chủH hồH tàiH đơnH tráiH hoạtH soH hàngG điềuG chứngG hìnhG loạiG sangG tiềnG sởG cổG thờiG dữG mẫuG quốcG ýG kiểmG vốnG đăngG phảiG mộtG ngànhG danhG kinhG ngoạiG điểmG choF cănF mậtF bổF raF bảngF việcF giớiF hayF phươngF tổF họcF biểnF doF đểF giữaF nguyênF ngàyF xongF gìF luồngF rồiF thìF đốiF mứcF hànhF hợpF cóF doanhF khôngF chứcF giáF hộE liênE kếtE tạiE kèmE sauE trênE làE môE nhữngE đềE giaoE bằngE hướngE mãE thựcE hiệnE quyếtE thiếtE khiE kếE tínhE đếnE chấpD quảnD tỷD đồngD sảnD thuộcD trụD đóD cấpD khácD phầnD quaD tươngD lầnD thẩmD chínhD bênD lớnD nhàD thốngD tiêuD
đỗJ xeG tàuF
độT caoN báoM đàoM trungL chínhK chuyênK vyK đạiK bảoJ ưuJ vàJ tuổiJ tiềnJ sơJ phụJ thuJ tinJ trợJ sâuJ thựcJ củaJ kỹJ quyJ quảnI cóI chiI đốiI rủiI côngI quốcI thaiI kếI hưuI tàiI đôngI bắcI cồnI tậpI phânH thôngH mậtH dàiH nângH theoH nguyH tiếnH dốcH bồiH cửH khuyếtH làmH từH anH ẩmH thạcH lệchH trựcH sửH đượcH phứcG phátG hệG ốmG khôngG tựG hiệnG ngoạiG chạyG thiệtG khácG nghỉG hoặcG chuẩnG giáoG hoànG nhưG sauG choG rộngG doG trongG vậnG cácG kiểmG mặnG daoF tăngF tươngF khámF bổF hônF họcF luồngF ổnF hướngF hợpF viênF baoF kiêmF xâmF ảnhF phóngF chếF xâyF điểmF ănF thếF nàoF mộtF đauF thiF đápF bệnhF khiF cấpF thốngF quanF ápF âmF ôF hỗF tửE vềE saiE đãiE đạtE lưuE taiE dàyE hàiE khảE bềnE nướcE tổngE cảnhE miềnE tuânE tốiE dựE phùE phảiE trênE gióE phụcE laoE nghiệpE vănE tiếpE bayE trễE đểE làE sinhE đãE hoạtE lớnE ghiE màE nghiênE triểnE địaE cungE dinhE lỗiE miễnE ngânE ngậpE thìE điềuE thanhD thùD chămD dânD phủD sángD đầuD bánD chuyểnD nghiêmD rungD trangD đầyD cheD hòaD nhạyD trảD dưỡngD giámD nhuậnD phươngD tàuD tạiD tổnD đồngD
độcO lậpN hạiL thânJ quyềnH thựcG trênF hóaF làmE giảE tốE tínhE đáoD chuyênD
độiP nhânL ngũK biênK trưởngJ tuyểnH đượcH dânG nàoG trongG vàG chiếuF kiểmF quảnF tuyênF hưởngF vềF cóF cảnhE giaiE phòngE khôngE thựcE mũE hoặcD hìnhD
độngV củaQ sảnO vậtO kinhN trongN theoM vàM viênM cóM đượcL giáoL khôngL tạiL kiểmL đấtL đốiL phảiL hàngL dịchK cơK làmK tậpK hợpK đầuK nữK điềuK hoặcK quyK choK thểK bayK bảoK khácK liênK thuộcK việtK làK trênK quảnK đoK giaoK tìnhK từK chuyênJ thựcJ nghiênJ giámJ vốnJ đãJ côngJ phòngJ khoaJ nàoJ thôngJ bánJ điệnJ thươngJ xuấtJ xâyJ môiJ vềJ thìJ khaiJ lựcJ thamJ đàoJ khiJ cácJ cungJ đếnJ tưJ khoángI phátI bìnhI ngoạiI sauI vănI đangI đểI khắcI tàiI sựI hóaI hỗI khuyếnI doI tốI quânI phổI laoI muaI thưI báoI bịI đánhI lưuI ởI vớiI nướcI thườngI chiI trựcI đóngI cấpI đạiI thuI trướcI dầuI vậnI mặtI chuyểnI baoH thanhH ứngH nghiệpH sửH nguồnH nhưH đấuH điH dựH vuiH tônH hếtH nhânH đăngH bằngH tiếpH chữH vàoH màH phốiH inH bếnH trởH chưaH thẩmH dướiH tổH bưuH sẽH hòaH ngânH thốngG thủyG tìmG xúcG ổnG tiêuG thiG bấtG nhậnG xãG nhưngG phụcG tốiG nghềG truyềnG dôiG nạoG đồngG chỉG mớiG giáG tráiG kếtG trợG đặcG chungG kểG đúngG ngoàiG thửG chứngG hằngG lấnG dạyG nhàG nhượngG phânG gâyG phùG quảngG tuyếnG tiênG quyếtG chínhG cáchG quốcG tínG đóG giảngG nhằmG tựG xửG bùG nàyG đenG diễnG xemG khámF thuêF tươngF đềF hảiF ngườiF mạnhF xácF caoF chiaF thămF vỳF họcF dựaF tuyênF chếtF vũF đườngF quyềnF duF viễnF chănF biệtF hànhF lạF trồngF dượcF nghỉF quanF tạoF lớnF tàuF giảiF khảoF lựaF tácF đủF gửiF xétF cảngF lậpF thànhF nhậpF nôngF thỏaF thêmF vayF xấuF anF nghiêmF tăngF ủyF giữaE khángE quaE tạmE caiE hệE kýE cứuE xâmE chếE vĩnhE chủE gặpE cầnE hưởngE ngàyE trảE nămE trungE trịE cònE sángE bốE chấmE cụE giaE huấnE nuôiE tốtE đưaE mạiE triểnE tuyểnE tớiE yE bầuE canE chốngE cáE nộpE quầnE tiếnE tuầnE độcE tíchE hiệuE hạnE hộiE sốE trọngE địaE đổiE banE ghiE nếuE phiE biểuD chuẩnD giớiD gìnD ngănD vyD đơnD địnhD ảnhD ủngD giánD hiệnD kiếnD luậtD ngànhD nângD tạpD điểmD bộD chămD chậmD nhanhD quỹD bồiD khíD khởiD lễD namD nghệD sửaD tháiD biếtD hoaD hoànD mộtD toànD gópD kèmD traoD ápD ítD
độtN xuấtN lợiG thôngG biếnD ngộtD pháD
đớiJ chịuF
đờiL sốngK cóF bữaF ghêF tưD củaD
đỡK ngườiF buồnF hôiF khôngF
đợiJ cháuF nhéF từF đượcF kếtE
đợtL chàoJ phátH gióF kiểmE điềuE đánhD
đụcG ngầuF
đụngE
đủS điềuP cácN hồN tiêuK vàK sốK thôngJ theoJ tiềnJ củaI năngI đểI baoH vốnH sứcH thìH hoặcH nghĩaH tuổiH cănH nộiH ngườiH đượcH giấyH cơG vềG thờiG tàiG thànhG độG mộtG nguồnG chiG khảG quyF sáuF trìnhF chứngF choF cóF nhéF mườiF vàoF tráchF chữE nhữngE tênE trongE kinhE quyềnE chếE trangE yêuE giáE dữE bùE bằngE nhânE chươngE giáoE hóaE thủE phươngE ánhE phíD thuếD nhuD ýD
đứaJ emG nhỏG khôngF mấyF
đứcM nghềI hòaI tốtH xãH vàF đượcF trênF trongE cóD cấpD hànhD
đứngO đầuN tênK raH dậyF đâyF
đứtI gãyF hayF
đừngH nóngF xéF đểF
đữE liệuE
đựngJ thựcE mẫuE tàiE trongD
ơF hayF
ơiM cháuF
ơnK côG quýF đãF chúF chỉF emF mấyF mởF trongF trờiF đápD
ưuP đãiO tiênN túG hóaE
ươmI tạoI
ươngR vàM cóK mặtJ chịuJ đảngI củaI nơiI quảnI trongI đượcI thựcH quyếtH làH theoH hoặcH choG đểG vềG đếnG quyG tổG khácG doG banF cácF dưỡngF tổngF trởF hộiF chỉF hỗF chủF phêF bảoF gửiF xemF đoànF thìF phảiE cấpE báoE giaoE đốiE cănE liênE nămE xâyE bốE trìnhE gồmD bổD đãD khôngD trênD vớiD thànhD lậpD
ướcO quốcN laoK tínhI phảiF thựcF vềF cầnF củaF vàE đượcE cấmD choD
ướpG lạnhG
ướtG sạchF
ưởngF
ạchF quáF
ảF rậpE
ảnF gắnE
ảnhP hưởngN viễnK cóI củaI màuH vệH làH chânG hoặcG vàG chụpG trongG khôngG đượcF sốF màF thìF phátF thẻF hướngF cănF mónF theoE phảiE vềE từD
ảoF
ấmF
ấnL địnhK phẩmJ tàiE chỉE
ấpI báoF nhắnF
ấtE
ấyJ làF chuyểnF cóF điF
ẩmJ quáF thếF
ẩnH taiE
ắcG quyG
ếG lâuF ẩmF
ỉuF khôngF
ịE
ỏiF gìF
ốI vàngF ráchF
ốcG bươuF
ốmK đauK
ốngK chốngG dẫnG nghiệmF mẫuD
ốpG látE
ồnI tớiF
ổI dịchH khóaE
ổnM địnhM giáI
ổngJ nhậuG chếtF cònF khôngF nóiF ràoF
ờF
ởS nướcO đâuN xãM địaL trungL cácL cơK cấpK việtK vùngJ khuJ trongJ vàJ nhàJ thônJ đâyJ tạiJ mứcJ hợpI choI nơiI cóI vỵI tùI củaI trênI vớiI côngI mộtI đểH đượcH lạiH dạngH ngânH thuộcH trườngH theoH nhữngH biểnH thìH đồngH giữaH riêngH hoặcH gầnH đơnH quyH hàG chỗG tiệmG ngoàiG thểG làG hiệnG từngG khôngG trạngG tỉnhG phườngG mớiG xaG quậnG phíaG phòngG biênG trangG táiG baoG huyệnG khiG đangG duyF ngạchF nămF cuốiF haiF nhiềuF bìnhF nếuF địnhF sangF miềnF đóF giaF tínhF bộF cònF cuộcF kỳF trìnhF trạiF trọF thươngF trạmF tòaF tầngF cùngF mặtF ngườiF nhờF nộpF phảiF vănF bànF iaF kháchF lưngF quêF quảngF tuốtF tậnF xómF ủyF độF hìnhF đếnF doanhF bênF thựcF tỷF mỗiE lĩnhE phầnE giaiE phụcE chếE khâuE nôngE hảiE nộiD tuổiD chứcD cộngD doD gắnD màD thànhD đãD gócD tấtD từD thờiD đáyD buồngD loạiD quốcD
ụE nổiD
ủH khôngF phânF rũF
ủaH bạnF saoF
ủngI hộH caoG
ủyT banS quyềnP thácM viênL nhiệmK cácG đảngF trungF xãE trựcE cấpE vàE ủyE bộE khốiD quyếtD hàD
ứngS dụngO cácN vớiM phóM yêuM dịchM điềuL quyK cửK đủK cứuK nhuJ đượcJ tiêuJ xửJ củaJ theoI nhữngI đầyI chiI ánI trướcI vàI mộtH tạiH thựcG choG vềG ngânG tiềnG vốnG khôngG trongG tốiG làG thờiG cóG viênF sảnF đểF hóaF baoF lệF đốiF hạtF kinhF nguyênF từF hoặcF thuốcF bìnhF laoF đồngF chuẩnF trênE đãE mụcE ítE sécE hợpE bằngD thuyềnD doD lầnD hàngD kịpD sauD thìD
`;
