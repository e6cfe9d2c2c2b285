<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>About this station</source>
        <translation>Giới thiệu trạm này</translation>
    </message>
    <message>
        <source>A name is a help, not a proof: never let it alone open a door.</source>
        <translation>Tên chỉ giúp tham khảo, không phải bằng chứng: đừng bao giờ mở cửa chỉ dựa vào tên.</translation>
    </message>
    <message>
        <source>Camera “%1”: %2</source>
        <translation>Camera “%1”: %2</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>không có hình</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Phiên bản %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>AccuracyModel</name>
    <message>
        <source>Compared: %1 of %2 pictures, the best of everybody.</source>
        <translation>Đã so sánh %1 trong %2 ảnh, ảnh tốt nhất của mỗi người.</translation>
    </message>
    <message numerus="yes">
        <source>Compared: %n picture(s), each with each.</source>
        <translation>
            <numerusform>Đã so sánh %n ảnh với nhau từng đôi một.</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was delivered</source>
        <translation>Về mặc định</translation>
    </message>
    <message>
        <source>Named from %1.</source>
        <translation>Gọi tên từ mức %1.</translation>
    </message>
    <message>
        <source>One of %1 strangers</source>
        <translation>Một trong %1 người lạ</translation>
    </message>
</context>
<context>
    <name>AccuracyPage</name>
    <message>
        <source>How good is it?</source>
        <translation>Nhận diện tốt đến đâu?</translation>
    </message>
    <message>
        <source>This is told at the station itself only.</source>
        <translation>Chỉ xem được tại chính trạm.</translation>
    </message>
    <message>
        <source>It could not be worked out.</source>
        <translation>Không tính được.</translation>
    </message>
    <message>
        <source>Comparing all pictures…</source>
        <translation>Đang so sánh tất cả ảnh…</translation>
    </message>
    <message>
        <source>A station elsewhere does not say how alike its people are. Open this page at its own screen.</source>
        <translation>Trạm ở nơi khác không cho biết người của nó giống nhau ra sao. Hãy mở trang này trên màn hình của trạm đó.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how it is, advice</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>What recognises here only gives a hint.</source>
        <translation>Bộ nhận diện ở đây chỉ đưa ra gợi ý.</translation>
    </message>
    <message>
        <source>How alike pictures are to the station</source>
        <translation>Ảnh giống nhau đến đâu đối với trạm</translation>
    </message>
    <message>
        <source>The farther the pictures of two people stay on one side of the line, and those of the same person on the other, the better.</source>
        <translation>Ảnh của hai người càng nằm xa về một phía của vạch, ảnh của cùng một người càng nằm xa về phía kia thì càng tốt.</translation>
    </message>
    <message>
        <source>Who look most alike</source>
        <translation>Ai giống nhau nhất</translation>
    </message>
    <message>
        <source>The stranger who came closest</source>
        <translation>Người lạ giống nhất</translation>
    </message>
    <message>
        <source>The stranger&apos;s face</source>
        <translation>Khuôn mặt người lạ</translation>
    </message>
    <message>
        <source>Show the visit</source>
        <translation>Xem lượt khách</translation>
    </message>
    <message>
        <source>How well each is known</source>
        <translation>Mỗi người được biết rõ đến đâu</translation>
    </message>
    <message>
        <source>Where the line is drawn</source>
        <translation>Ngưỡng nằm ở đâu</translation>
    </message>
    <message>
        <source>Nothing was measured for what recognises here, so nothing is claimed.</source>
        <translation>Bộ nhận diện ở đây chưa được đo nên không khẳng định gì.</translation>
    </message>
    <message>
        <source>That is what the recogniser reached on many photographs of other people. At one door, in one light, it can be many times more: a name is a help, not a proof.</source>
        <translation>Đó là kết quả trên nhiều ảnh của những người khác. Ở một cửa, với một nguồn sáng, con số có thể lớn hơn nhiều lần: cái tên là trợ giúp, không phải bằng chứng.</translation>
    </message>
    <message>
        <source>How many strangers may be taken for somebody known, at most:</source>
        <translation>Tối đa bao nhiêu người lạ có thể bị nhầm là người quen:</translation>
    </message>
    <message>
        <source>It cannot be chosen here. %1</source>
        <translation>Không chọn được ở đây. %1</translation>
    </message>
</context>
<context>
    <name>AccuracyWords</name>
    <message>
        <source>Of %1 strangers, not one would be taken for somebody known.</source>
        <translation>Trong %1 người lạ, không ai bị nhầm là người quen.</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 strangers, at most %n would be taken for somebody known.</source>
        <translation>
            <numerusform>Trong %1 người lạ, nhiều nhất %n người bị nhầm là người quen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 strangers, %n or more would be taken for somebody known.</source>
        <translation>
            <numerusform>Trong %1 người lạ, từ %n người trở lên bị nhầm là người quen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 strangers, about %n would be taken for somebody known.</source>
        <translation>
            <numerusform>Trong %1 người lạ, khoảng %n người bị nhầm là người quen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known yet by a picture that can be compared.</source>
        <translation>Chưa ai được biết qua ảnh so sánh được.</translation>
    </message>
    <message>
        <source>Add a person by three to five pictures of their face.</source>
        <translation>Hãy thêm một người bằng ba đến năm ảnh khuôn mặt.</translation>
    </message>
    <message>
        <source>Only one person is known, so nobody can be mixed up.</source>
        <translation>Mới biết một người nên chưa thể nhầm ai với ai.</translation>
    </message>
    <message>
        <source>With a second person this page shows how well the two are told apart.</source>
        <translation>Khi có người thứ hai, trang này cho biết hai người được phân biệt rõ đến đâu.</translation>
    </message>
    <message>
        <source>There are too few pictures to say how good it is.</source>
        <translation>Có quá ít ảnh để đánh giá.</translation>
    </message>
    <message>
        <source>Give everybody three to five pictures, from the front and a little from each side.</source>
        <translation>Hãy thêm cho mỗi người ba đến năm ảnh, chính diện và hơi nghiêng mỗi bên.</translation>
    </message>
    <message>
        <source>%1 and %2 can be taken for each other.</source>
        <translation>%1 và %2 có thể bị nhầm với nhau.</translation>
    </message>
    <message>
        <source>See below what to do.</source>
        <translation>Xem bên dưới để biết nên làm gì.</translation>
    </message>
    <message>
        <source>A stranger came close to being taken for somebody known.</source>
        <translation>Một người lạ suýt bị nhầm là người quen.</translation>
    </message>
    <message numerus="yes">
        <source>Your people are told apart, but %n of them should be better known.</source>
        <translation>
            <numerusform>Mọi người được phân biệt, nhưng %n người cần được biết rõ hơn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your people are told apart, but %1 and %2 look alike to the station.</source>
        <translation>Mọi người được phân biệt, nhưng trạm thấy %1 và %2 giống nhau.</translation>
    </message>
    <message>
        <source>Your people are told apart well.</source>
        <translation>Mọi người được phân biệt rõ.</translation>
    </message>
    <message>
        <source>Nobody has two pictures that can be compared.</source>
        <translation>Chưa ai có hai ảnh so sánh được.</translation>
    </message>
    <message numerus="yes">
        <source>Two pictures of the same person: %n pair(s), from %1 to %2, half of them above %3.</source>
        <translation>
            <numerusform>Hai ảnh của cùng một người: %n cặp, từ %1 đến %2, một nửa trên %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would be named.</source>
        <translation>
            <numerusform>%n trong số đó được gọi tên.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no two people to compare.</source>
        <translation>Chưa có hai người để so sánh.</translation>
    </message>
    <message numerus="yes">
        <source>Pictures of two people: %n pair(s), from %1 to %2, half of them above %3.</source>
        <translation>
            <numerusform>Ảnh của hai người: %n cặp, từ %1 đến %2, một nửa trên %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them would be named wrongly.</source>
        <translation>Không cặp nào bị gọi nhầm tên.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them would be named wrongly.</source>
        <translation>
            <numerusform>%n trong số đó bị gọi nhầm tên.</numerusform>
        </translation>
    </message>
    <message>
        <source>No stranger has come yet whose face could be compared.</source>
        <translation>Chưa có người lạ nào có khuôn mặt so sánh được.</translation>
    </message>
    <message numerus="yes">
        <source>Strangers at the door: %n face(s), from %1 to %2.</source>
        <translation>
            <numerusform>Người lạ ở cửa: %n khuôn mặt, từ %1 đến %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them was given a name.</source>
        <translation>Không ai bị gọi bằng tên nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them was given a name, until somebody corrected it.</source>
        <translation>
            <numerusform>%n người đã bị gọi tên cho đến khi có người sửa.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 look the same to the station in these two pictures (%3).</source>
        <translation>Trong hai ảnh này, trạm thấy %1 và %2 như một (%3).</translation>
    </message>
    <message>
        <source>%1 and %2 look alike to the station (%3).</source>
        <translation>Trạm thấy %1 và %2 giống nhau (%3).</translation>
    </message>
    <message>
        <source>Of all, %1 and %2 look most alike to the station (%3). That is far enough apart.</source>
        <translation>Trong tất cả, trạm thấy %1 và %2 giống nhau nhất (%3). Như vậy là đủ khác.</translation>
    </message>
    <message>
        <source>Are both pictures of the same person? Then remove the wrong one, or merge the two people. If not, the station will often say “unknown” for both.</source>
        <translation>Hai ảnh có phải của cùng một người không? Nếu phải, hãy xóa ảnh sai hoặc gộp hai người. Nếu không, trạm sẽ thường báo “không quen” cho cả hai.</translation>
    </message>
    <message>
        <source>The station names one of them only when it is clearly not the other. Sharper pictures of both help.</source>
        <translation>Trạm chỉ gọi tên một người khi rõ ràng không phải người kia. Ảnh sắc nét hơn của cả hai sẽ giúp ích.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n face(s) without a name, this one came closest to somebody who is not known any more (%1).</source>
        <translation>
            <numerusform>Trong %n khuôn mặt không tên, khuôn mặt này giống nhất với một người không còn trong danh sách (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n face(s) without a name, this one came closest: it looked like %1 (%2).</source>
        <translation>
            <numerusform>Trong %n khuôn mặt không tên, khuôn mặt này gần nhất: trông giống %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The station said a name, and somebody corrected it. A stricter choice below makes that rarer.</source>
        <translation>Trạm đã gọi một cái tên và có người sửa lại. Chọn mức chặt hơn bên dưới sẽ ít xảy ra hơn.</translation>
    </message>
    <message>
        <source>That is alike enough for a name; it was not said only because too few views agreed or two people were alike. If it was somebody you know, say so at the visit.</source>
        <translation>Mức này đủ giống để gọi tên; tên không được gọi chỉ vì quá ít góc nhìn khớp hoặc hai người giống nhau. Nếu đó là người quen, hãy ghi lại ở lượt khách.</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>Không có ảnh.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), measured by another model.</source>
        <translation>
            <numerusform>%n ảnh, do mô hình khác đo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) that can be compared.</source>
        <translation>
            <numerusform>%n ảnh so sánh được.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s); they are alike by %1 to each other, at least %2.</source>
        <translation>
            <numerusform>%n ảnh; giống nhau %1, ít nhất %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Well known.</source>
        <translation>Được biết rõ.</translation>
    </message>
    <message>
        <source>The station cannot know them. Add three to five pictures.</source>
        <translation>Trạm không thể nhận ra người này. Hãy thêm ba đến năm ảnh.</translation>
    </message>
    <message>
        <source>One picture is little. Add two more, a little from each side.</source>
        <translation>Một ảnh là ít. Hãy thêm hai ảnh nữa, hơi nghiêng mỗi bên.</translation>
    </message>
    <message>
        <source>Add one or two pictures, a little from each side.</source>
        <translation>Hãy thêm một hoặc hai ảnh, hơi nghiêng mỗi bên.</translation>
    </message>
    <message>
        <source>One picture does not look like the others. Look whether it is of the same person; if not, remove it.</source>
        <translation>Một ảnh không giống các ảnh khác. Hãy xem có phải cùng một người không; nếu không, hãy xóa nó.</translation>
    </message>
    <message>
        <source>Some pictures differ much from the others. Add pictures as they come to the door, and remove poor ones.</source>
        <translation>Vài ảnh khác nhiều so với các ảnh còn lại. Hãy thêm ảnh như khi đứng ở cửa và xóa ảnh kém.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures of your people would still be known by another one.</source>
        <translation>%1 trong %2 ảnh của mọi người vẫn được nhận ra nhờ ảnh khác.</translation>
    </message>
    <message numerus="yes">
        <source>%n stranger(s) who came would have been alike enough.</source>
        <translation>
            <numerusform>%n người lạ đã đến sẽ đủ giống.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddPersonBar</name>
    <message>
        <source>Adding: %1 of %2</source>
        <translation>Đang thêm: %1/%2</translation>
    </message>
    <message>
        <source>Looked at %1 of %2</source>
        <translation>Đã xem %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is known by %n new view(s).</source>
        <translation>
            <numerusform>%1 được nhận biết qua %n góc mặt mới.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good picture(s)</source>
        <translation>
            <numerusform>%n ảnh tốt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Hiện người này</translation>
    </message>
    <message>
        <source>Add these faces</source>
        <translation>Thêm các khuôn mặt này</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Thêm người này</translation>
    </message>
</context>
<context>
    <name>AddPersonPage</name>
    <message>
        <source>Add pictures of the face first.</source>
        <translation>Trước hết hãy thêm ảnh khuôn mặt.</translation>
    </message>
    <message>
        <source>None of these pictures will do. Add a better one.</source>
        <translation>Không ảnh nào dùng được. Hãy thêm ảnh tốt hơn.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Hãy nhập tên.</translation>
    </message>
    <message>
        <source>More pictures of %1</source>
        <translation>Thêm ảnh của %1</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>I may have them recognised without asking, for the safety of the house</source>
        <translation>Tôi được phép cho nhận diện người này mà không cần hỏi, vì an toàn của ngôi nhà</translation>
    </message>
    <message>
        <source>They agreed to be recognised</source>
        <translation>Người này đã đồng ý được nhận diện</translation>
    </message>
    <message>
        <source>Three to five pictures are good: the face large and sharp, from the front and a little from each side, as they will come to the door. Choose files, or drag them here.</source>
        <translation>Nên có ba đến năm ảnh: mặt to và rõ nét, chụp từ phía trước và hơi nghiêng mỗi bên, đúng như lúc họ đến cửa. Hãy chọn tệp hoặc kéo vào đây.</translation>
    </message>
    <message>
        <source>Three to five pictures are good: from the front and a little from each side.</source>
        <translation>Nên có ba đến năm ảnh: từ phía trước và hơi nghiêng mỗi bên.</translation>
    </message>
    <message>
        <source>Choose pictures …</source>
        <translation>Chọn ảnh …</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Tắt camera</translation>
    </message>
    <message>
        <source>From the camera</source>
        <translation>Từ camera</translation>
    </message>
    <message>
        <source>Looks very much like %1.</source>
        <translation>Trông rất giống %1.</translation>
    </message>
    <message>
        <source>The station will often say “unknown” for both. If they are the same person, add the pictures there, or merge the two.</source>
        <translation>Trạm sẽ thường báo “người lạ” cho cả hai. Nếu là cùng một người, hãy thêm ảnh vào đó hoặc gộp hai người lại.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Chưa thực hiện được.</translation>
    </message>
    <message>
        <source>Pictures of one person</source>
        <translation>Ảnh của một người</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Ảnh (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Mọi tệp (%1)</translation>
    </message>
    <message>
        <source>Ask them, and tick that they agreed.</source>
        <translation>Hãy hỏi họ, rồi đánh dấu là họ đồng ý.</translation>
    </message>
</context>
<context>
    <name>AgreementRow</name>
    <message>
        <source>%1: %2 %3</source>
        <comment>who, what is known, advice</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1 (blocked)</source>
        <translation>%1 (bị chặn)</translation>
    </message>
    <message>
        <source>The picture that does not look like the others</source>
        <translation>Ảnh không giống các ảnh khác</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Xem %1</translation>
    </message>
</context>
<context>
    <name>AppDialog</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Leave this question</source>
        <translation>Rời câu hỏi này</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>the station itself</source>
        <translation>chính trạm</translation>
    </message>
    <message>
        <source>somebody who has not signed in</source>
        <translation>người chưa đăng nhập</translation>
    </message>
    <message>
        <source>somebody at the station&apos;s screen</source>
        <translation>người tại màn hình của trạm</translation>
    </message>
    <message>
        <source>the program “%1”</source>
        <translation>chương trình “%1”</translation>
    </message>
    <message>
        <source>%1, at the station&apos;s shell</source>
        <translation>%1, tại dòng lệnh của trạm</translation>
    </message>
    <message>
        <source>The log could not be checked.</source>
        <translation>Không kiểm tra được nhật ký.</translation>
    </message>
    <message numerus="yes">
        <source>The log is as it was written: %n entries checked, none changed.</source>
        <translation>
            <numerusform>Nhật ký còn nguyên như lúc ghi: đã kiểm tra %n mục, không mục nào bị sửa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>Mục %1 đã bị sửa sau khi ghi.</translation>
    </message>
    <message>
        <source>Entries are missing from entry %1 on.</source>
        <translation>Thiếu các mục kể từ mục %1.</translation>
    </message>
    <message>
        <source>Entry %1 was never written by the station.</source>
        <translation>Mục %1 không phải do trạm ghi.</translation>
    </message>
    <message>
        <source>Entries do not stand in their order from entry %1 on.</source>
        <translation>Các mục không đúng thứ tự kể từ mục %1.</translation>
    </message>
    <message>
        <source>The newest entries are missing.</source>
        <translation>Thiếu các mục mới nhất.</translation>
    </message>
    <message>
        <source>The log was written anew by somebody else.</source>
        <translation>Nhật ký đã bị người khác viết lại.</translation>
    </message>
    <message>
        <source>More stands at the end than was confirmed: the station may have been cut off.</source>
        <translation>Phần cuối có nhiều hơn mức đã xác nhận: trạm có thể đã bị ngắt giữa chừng.</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>What was done</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>Checking every entry: %1 %</source>
        <translation>Đang kiểm tra từng mục: %1 %</translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation>Đang kiểm tra từng mục…</translation>
    </message>
    <message>
        <source>Entries are chained and signed: a change is noticed.</source>
        <translation>Các mục nối chuỗi và có chữ ký: hễ sửa là biết.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Xác minh</translation>
    </message>
    <message>
        <source>The log could not be read: %1</source>
        <translation>Không đọc được nhật ký: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Chưa ghi gì</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>AuditRow</name>
    <message>
        <source>%1, %2: %3, %4</source>
        <comment>time, who, what, result</comment>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>do %1</translation>
    </message>
</context>
<context>
    <name>CameraChoice</name>
    <message>
        <source>Camera %1, in trouble</source>
        <translation>Camera %1, đang gặp sự cố</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Camera %1</translation>
    </message>
</context>
<context>
    <name>CameraRow</name>
    <message>
        <source>Connecting…</source>
        <translation>Đang kết nối…</translation>
    </message>
    <message>
        <source>Gives no picture since %1. It is tried again by itself.</source>
        <translation>Không có hình kể từ %1. Đang tự thử lại.</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>Bản ghi đã hết.</translation>
    </message>
    <message>
        <source>Its picture stands still since %1.</source>
        <translation>Hình bị đứng kể từ %1.</translation>
    </message>
    <message>
        <source>Sees nothing but black since %1.</source>
        <translation>Chỉ thấy toàn màu đen kể từ %1.</translation>
    </message>
    <message>
        <source>Is covered since %1.</source>
        <translation>Bị che kể từ %1.</translation>
    </message>
    <message>
        <source>Is out of focus since %1.</source>
        <translation>Bị mất nét kể từ %1.</translation>
    </message>
    <message>
        <source>Gives a picture.</source>
        <translation>Có hình.</translation>
    </message>
    <message>
        <source>Camera %1: %2</source>
        <translation>Camera %1: %2</translation>
    </message>
    <message>
        <source>%1 (a drawn door, no camera)</source>
        <translation>%1 (cửa vẽ mẫu, không có camera)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, figures</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CameraTrouble</name>
    <message>
        <source>Connecting to “%1”…</source>
        <translation>Đang kết nối với “%1”…</translation>
    </message>
    <message>
        <source>No picture from “%1”</source>
        <translation>Không có hình từ “%1”</translation>
    </message>
    <message>
        <source>The recording “%1” has ended</source>
        <translation>Bản ghi “%1” đã hết</translation>
    </message>
    <message>
        <source>The picture of “%1” stands still</source>
        <translation>Hình của “%1” bị đứng</translation>
    </message>
    <message>
        <source>“%1” sees nothing but black</source>
        <translation>“%1” chỉ thấy toàn màu đen</translation>
    </message>
    <message>
        <source>“%1” is covered</source>
        <translation>“%1” bị che</translation>
    </message>
    <message>
        <source>“%1” is out of focus</source>
        <translation>“%1” bị mất nét</translation>
    </message>
    <message>
        <source>Since %1. Trying again by itself; visitors are not seen meanwhile.</source>
        <translation>Kể từ %1. Đang tự thử lại; trong lúc này không thấy được khách.</translation>
    </message>
    <message>
        <source>Since %1. Faces may not be recognised; clean or focus the lens.</source>
        <translation>Kể từ %1. Có thể không nhận ra khuôn mặt; hãy lau hoặc chỉnh nét ống kính.</translation>
    </message>
    <message>
        <source>Since %1. Visitors may not be seen; look at the camera.</source>
        <translation>Kể từ %1. Có thể không thấy khách; hãy kiểm tra camera.</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, which</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Display and language</source>
        <translation>Hiển thị và ngôn ngữ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Sáng hay tối</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Vừa</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Lớn</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Rất lớn</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Chuyển động</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Nhẹ nhàng</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>This holds for this window alone; the station and other windows stay as they are.</source>
        <translation>Chỉ áp dụng cho cửa sổ này; trạm và các cửa sổ khác vẫn như cũ.</translation>
    </message>
    <message>
        <source>Sound of the bell</source>
        <translation>Âm thanh chuông</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Notification of a ring, while the window is behind others</source>
        <translation>Thông báo khi có người bấm chuông lúc cửa sổ bị che</translation>
    </message>
    <message>
        <source>That somebody rang</source>
        <translation>Chỉ báo có người bấm chuông</translation>
    </message>
    <message>
        <source>With the name</source>
        <translation>Kèm tên người đến</translation>
    </message>
    <message>
        <source>None</source>
        <comment>notification</comment>
        <translation>Không</translation>
    </message>
</context>
<context>
    <name>DraftPicture</name>
    <message>
        <source>Waiting…</source>
        <translation>Đang chờ…</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Đang xem…</translation>
    </message>
    <message>
        <source>Good. The largest face is meant.</source>
        <translation>Tốt. Lấy khuôn mặt lớn nhất.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Tốt</translation>
    </message>
    <message>
        <source>Taken, but it does not look like the others. Is it the same person?</source>
        <translation>Đã nhận, nhưng không giống các ảnh kia. Có phải cùng một người không?</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>No face found. It must be large and look at the camera.</source>
        <translation>Không thấy khuôn mặt. Mặt phải to và nhìn vào camera.</translation>
    </message>
    <message>
        <source>More than one face. Only one person may be in it.</source>
        <translation>Có nhiều khuôn mặt. Trong ảnh chỉ được có một người.</translation>
    </message>
    <message>
        <source>The face is too small. Come closer.</source>
        <translation>Khuôn mặt quá nhỏ. Hãy lại gần hơn.</translation>
    </message>
    <message>
        <source>Too dark or too bright. More even light on the face helps.</source>
        <translation>Quá tối hoặc quá sáng. Ánh sáng đều hơn trên mặt sẽ tốt hơn.</translation>
    </message>
    <message>
        <source>Not sharp. Keep still.</source>
        <translation>Không rõ nét. Hãy giữ yên.</translation>
    </message>
    <message>
        <source>Turned away. Look at the camera.</source>
        <translation>Mặt quay đi. Hãy nhìn vào camera.</translation>
    </message>
    <message>
        <source>The face cannot be seen well enough.</source>
        <translation>Không thấy rõ khuôn mặt.</translation>
    </message>
    <message>
        <source>Not looked at: %1</source>
        <translation>Chưa xem được: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>picture, verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Bỏ %1</translation>
    </message>
    <message>
        <source>It cannot be used: %1</source>
        <translation>Không dùng được: %1</translation>
    </message>
</context>
<context>
    <name>EnrolCamera</name>
    <message>
        <source>Looking at it…</source>
        <translation>Đang xem…</translation>
    </message>
    <message>
        <source>Stand before the camera, alone, and look at it.</source>
        <translation>Hãy đứng một mình trước camera và nhìn vào đó.</translation>
    </message>
    <message>
        <source>Good. Turn the head a little and take another one.</source>
        <translation>Tốt. Xoay đầu một chút rồi chụp thêm một ảnh.</translation>
    </message>
    <message numerus="yes">
        <source>Good. %n good picture(s) are enough; more do no harm.</source>
        <translation>
            <numerusform>Tốt. %n ảnh tốt là đủ; thêm nữa cũng không sao.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Xong.</translation>
    </message>
    <message>
        <source>No face found. Look at the camera.</source>
        <translation>Không thấy khuôn mặt. Hãy nhìn vào camera.</translation>
    </message>
    <message>
        <source>More than one face. Stand there alone.</source>
        <translation>Có nhiều khuôn mặt. Hãy đứng một mình.</translation>
    </message>
    <message>
        <source>Too far away. Come closer.</source>
        <translation>Quá xa. Hãy lại gần hơn.</translation>
    </message>
    <message>
        <source>Too dark or too bright. More even light on the face helps.</source>
        <translation>Quá tối hoặc quá sáng. Ánh sáng đều hơn trên mặt sẽ tốt hơn.</translation>
    </message>
    <message>
        <source>Not sharp. Keep still.</source>
        <translation>Không rõ nét. Hãy giữ yên.</translation>
    </message>
    <message>
        <source>Look at the camera.</source>
        <translation>Hãy nhìn vào camera.</translation>
    </message>
    <message>
        <source>Not seen well enough. Come closer, into better light.</source>
        <translation>Chưa thấy đủ rõ. Hãy lại gần, ra chỗ sáng hơn.</translation>
    </message>
    <message>
        <source>It could not be looked at. Try again.</source>
        <translation>Không xem được ảnh. Hãy thử lại.</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Hình trực tiếp</translation>
    </message>
    <message>
        <source>The camera gives no picture now</source>
        <translation>Camera hiện không có hình</translation>
    </message>
    <message>
        <source>Take picture now</source>
        <translation>Chụp ngay</translation>
    </message>
    <message>
        <source>No face is seen. Look at the camera.</source>
        <translation>Không thấy khuôn mặt. Hãy nhìn vào máy quay.</translation>
    </message>
    <message>
        <source>Come closer.</source>
        <translation>Hãy đến gần hơn.</translation>
    </message>
    <message>
        <source>A little further back.</source>
        <translation>Lùi lại một chút.</translation>
    </message>
    <message>
        <source>Bring the face into the oval.</source>
        <translation>Đưa khuôn mặt vào khung bầu dục.</translation>
    </message>
    <message>
        <source>Too dark. More light on the face, please.</source>
        <translation>Tối quá. Cần thêm ánh sáng trên mặt.</translation>
    </message>
    <message>
        <source>Too bright. Turn away from the lamp or the sun.</source>
        <translation>Sáng quá. Hãy quay khỏi đèn hoặc nắng.</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>Giữ yên.</translation>
    </message>
    <message>
        <source>Look straight at the camera.</source>
        <translation>Nhìn thẳng vào máy quay.</translation>
    </message>
    <message>
        <source>Now turn the head a little to your left.</source>
        <translation>Giờ quay đầu một chút sang bên trái của bạn.</translation>
    </message>
    <message>
        <source>Now turn the head a little to your right.</source>
        <translation>Giờ quay đầu một chút sang bên phải của bạn.</translation>
    </message>
    <message>
        <source>Now raise the chin a little.</source>
        <translation>Giờ hơi ngẩng cằm lên.</translation>
    </message>
    <message>
        <source>Now lower the chin a little.</source>
        <translation>Giờ hơi cúi cằm xuống.</translation>
    </message>
    <message>
        <source>That is like the last one. A little more.</source>
        <translation>Giống ảnh trước. Thêm một chút nữa.</translation>
    </message>
    <message>
        <source>Good. Stay so …</source>
        <translation>Tốt. Giữ nguyên…</translation>
    </message>
    <message>
        <source>Taken. Thank you.</source>
        <translation>Đã chụp. Cảm ơn.</translation>
    </message>
    <message>
        <source>That is all. Give a name, and add the person.</source>
        <translation>Xong rồi. Hãy nhập tên và thêm người này.</translation>
    </message>
    <message>
        <source>That is all, but few pictures were good. Take more with the key.</source>
        <translation>Xong rồi, nhưng ít ảnh tốt. Hãy chụp thêm bằng nút.</translation>
    </message>
    <message>
        <source>%1 of %2 taken</source>
        <translation>Đã chụp %1 trong %2</translation>
    </message>
    <message>
        <source>The camera&apos;s picture cannot be looked at: %1</source>
        <translation>Không xem xét được hình từ máy quay: %1</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Skip this position of the head</source>
        <translation>Bỏ qua tư thế đầu này</translation>
    </message>
</context>
<context>
    <name>EnrolmentDraft</name>
    <message>
        <source>It is empty.</source>
        <translation>Tệp trống.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB; make it smaller.</source>
        <translation>Tệp lớn hơn %1 MB; hãy thu nhỏ lại.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture could not be used.</source>
        <translation>Không dùng được hình từ camera.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n picture(s) at once; add these first.</source>
        <translation>
            <numerusform>Mỗi lần tối đa %n ảnh; hãy thêm các ảnh này trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>camera, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Agreed to be recognised (%1).</source>
        <translation>Đã đồng ý được nhận diện (%1).</translation>
    </message>
    <message>
        <source>Added without being asked, for the safety of the house (%1).</source>
        <translation>Được thêm mà không hỏi, vì an toàn của ngôi nhà (%1).</translation>
    </message>
    <message>
        <source>Give a name first.</source>
        <translation>Hãy nhập tên trước.</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>good</source>
        <translation>tốt</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>tạm được</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>kém</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>chưa xét</translation>
    </message>
    <message>
        <source>looks alive</source>
        <translation>có vẻ thật</translation>
    </message>
    <message>
        <source>looks like a picture</source>
        <translation>giống ảnh chụp</translation>
    </message>
    <message>
        <source>BLOCKED: %1</source>
        <translation>BỊ CHẶN: %1</translation>
    </message>
    <message>
        <source>Unknown visitor</source>
        <translation>Khách lạ</translation>
    </message>
    <message>
        <source>Certainty: %1</source>
        <translation>Mức chắc chắn: %1</translation>
    </message>
    <message>
        <source>Somebody said so. At the door, the station found:</source>
        <translation>Tên do người dùng cho biết. Lúc ở cửa, trạm nhận thấy:</translation>
    </message>
    <message numerus="yes">
        <source>Best view %1, %n view(s) compared, liveness %2</source>
        <translation>
            <numerusform>Góc mặt rõ nhất: %1, đã so %n góc, người thật: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceMark</name>
    <message>
        <source>BLOCKED: %1</source>
        <translation>BỊ CHẶN: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Người lạ</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Đang xem…</translation>
    </message>
</context>
<context>
    <name>FaceNaming</name>
    <message>
        <source>This is …</source>
        <translation>Đây là …</translation>
    </message>
    <message>
        <source>This is somebody else …</source>
        <translation>Đây là người khác …</translation>
    </message>
    <message>
        <source>Say who this is</source>
        <translation>Cho biết đây là ai</translation>
    </message>
    <message>
        <source>This is not %1; say who it is</source>
        <translation>Đây không phải %1; cho biết là ai</translation>
    </message>
    <message>
        <source>New person …</source>
        <translation>Người mới …</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Không phải %1</translation>
    </message>
    <message>
        <source>This is not %1, nor anybody known</source>
        <translation>Đây không phải %1, cũng không phải người quen nào</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <source>The disk is full. Visits wait in memory until there is room.</source>
        <translation>Ổ đĩa đầy. Các lượt đến chờ trong bộ nhớ cho đến khi có chỗ.</translation>
    </message>
    <message>
        <source>Something could not be read or written.</source>
        <translation>Có dữ liệu không đọc hoặc ghi được.</translation>
    </message>
    <message>
        <source>A part of the station cannot be used as it is set up.</source>
        <translation>Một phần của trạm không dùng được với thiết lập hiện tại.</translation>
    </message>
    <message>
        <source>Something does not work as it should.</source>
        <translation>Có gì đó không hoạt động như mong đợi.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Đã đọc</translation>
    </message>
</context>
<context>
    <name>FirstOwner</name>
    <message>
        <source>You can sign in now, but the PIN was not taken: %1</source>
        <translation>Bạn đã có thể đăng nhập, nhưng mã PIN không được nhận: %1</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>The processor is very busy.</source>
        <translation>Bộ xử lý rất bận.</translation>
    </message>
    <message>
        <source>Memory is nearly full.</source>
        <translation>Bộ nhớ gần đầy.</translation>
    </message>
    <message>
        <source>The disk is nearly full.</source>
        <translation>Ổ đĩa gần đầy.</translation>
    </message>
    <message>
        <source>The computer is short of something.</source>
        <translation>Máy tính đang thiếu tài nguyên.</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Has processor, memory and disk to spare.</source>
        <translation>Bộ xử lý, bộ nhớ và ổ đĩa còn dư dả.</translation>
    </message>
    <message>
        <source>Visitors may be noticed late. Close what else runs on it, or make room; if it stays so, take a faster computer or fewer cameras.</source>
        <translation>Có thể phát hiện khách muộn. Hãy đóng các chương trình khác hoặc giải phóng chỗ; nếu vẫn vậy, hãy dùng máy nhanh hơn hoặc bớt camera.</translation>
    </message>
    <message>
        <source>Cameras and recognition</source>
        <translation>Camera và nhận diện</translation>
    </message>
    <message>
        <source>Pictures come and are looked at.</source>
        <translation>Hình có đến và được xem xét.</translation>
    </message>
    <message>
        <source>Nobody looks at the pictures any more.</source>
        <translation>Hình không còn được xem xét nữa.</translation>
    </message>
    <message>
        <source>Start the station again. If it happens once more, look into its log.</source>
        <translation>Hãy khởi động lại trạm. Nếu lại xảy ra, hãy xem nhật ký của trạm.</translation>
    </message>
    <message>
        <source>A camera gives no picture.</source>
        <translation>Có camera không cho hình.</translation>
    </message>
    <message>
        <source>Which one stands below. Look after its power and its cable; it is tried again by itself.</source>
        <translation>Xem bên dưới là camera nào. Hãy kiểm tra nguồn và dây của nó; trạm đang tự thử lại.</translation>
    </message>
    <message>
        <source>Still starting.</source>
        <translation>Vẫn đang khởi động.</translation>
    </message>
    <message>
        <source>Wait a minute: models and people are being read.</source>
        <translation>Hãy đợi một phút: đang đọc các mô hình và danh bạ.</translation>
    </message>
    <message>
        <source>The memory of visits</source>
        <translation>Kho lưu lượt đến</translation>
    </message>
    <message>
        <source>Visits are stored and can be read.</source>
        <translation>Các lượt đến được lưu và đọc được.</translation>
    </message>
    <message>
        <source>Visits cannot be stored or read now.</source>
        <translation>Hiện không lưu hay đọc được các lượt đến.</translation>
    </message>
    <message>
        <source>New ones wait, and are lost when the station is switched off. Look whether the disk is full or broken.</source>
        <translation>Các lượt mới đang chờ, và sẽ mất khi tắt trạm. Hãy xem ổ đĩa có đầy hay hỏng không.</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Chỗ trên ổ đĩa</translation>
    </message>
    <message>
        <source>There is room for more visits.</source>
        <translation>Còn chỗ cho các lượt đến mới.</translation>
    </message>
    <message>
        <source>There is no room, or the disk cannot be written to.</source>
        <translation>Hết chỗ, hoặc không ghi được vào ổ đĩa.</translation>
    </message>
    <message>
        <source>Make room at once: visits are lost otherwise.</source>
        <translation>Hãy giải phóng chỗ ngay: nếu không sẽ mất các lượt đến.</translation>
    </message>
    <message>
        <source>Little room is left.</source>
        <translation>Còn ít chỗ.</translation>
    </message>
    <message>
        <source>Make room soon: remove what is not needed from this disk.</source>
        <translation>Hãy sớm giải phóng chỗ: xóa bớt những gì không cần trên ổ đĩa này.</translation>
    </message>
    <message>
        <source>What recognises faces</source>
        <translation>Bộ nhận diện khuôn mặt</translation>
    </message>
    <message>
        <source>Its files are as they should be.</source>
        <translation>Các tệp đều nguyên vẹn.</translation>
    </message>
    <message>
        <source>Files are missing or damaged.</source>
        <translation>Có tệp bị thiếu hoặc hỏng.</translation>
    </message>
    <message>
        <source>It goes on until the next start. Put them back before: doorbellctl models install.</source>
        <translation>Vẫn chạy đến lần khởi động sau. Hãy cài lại trước đó: doorbellctl models install.</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>Đồng hồ</translation>
    </message>
    <message>
        <source>Runs evenly.</source>
        <translation>Chạy đều.</translation>
    </message>
    <message>
        <source>Was wrong or jumped.</source>
        <translation>Đã sai hoặc nhảy giờ.</translation>
    </message>
    <message>
        <source>Visits may carry the wrong time. Look whether date and time are right, and set by the network.</source>
        <translation>Các lượt đến có thể mang giờ sai. Hãy xem ngày giờ có đúng và có lấy từ mạng không.</translation>
    </message>
    <message>
        <source>The record of what was done</source>
        <translation>Nhật ký việc đã làm</translation>
    </message>
    <message>
        <source>Is written, and nobody has changed it.</source>
        <translation>Được ghi đều, và chưa ai sửa.</translation>
    </message>
    <message>
        <source>Cannot be written, or is not as it was written.</source>
        <translation>Không ghi được, hoặc không còn như lúc ghi.</translation>
    </message>
    <message>
        <source>Open the audit log below and verify it: it says where it begins to be wrong.</source>
        <translation>Hãy mở nhật ký kiểm toán bên dưới và xác minh: nó cho biết sai từ đâu.</translation>
    </message>
    <message>
        <source>The secure connection</source>
        <translation>Kết nối an toàn</translation>
    </message>
    <message>
        <source>Its certificate is valid.</source>
        <translation>Chứng chỉ còn hiệu lực.</translation>
    </message>
    <message>
        <source>Its certificate runs out, or could not be renewed.</source>
        <translation>Chứng chỉ sắp hết hạn, hoặc không gia hạn được.</translation>
    </message>
    <message>
        <source>Renew the certificate; until then other devices may refuse to connect.</source>
        <translation>Hãy gia hạn chứng chỉ; trước lúc đó thiết bị khác có thể từ chối kết nối.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Mọi thứ đều ổn.</translation>
    </message>
    <message>
        <source>Something is not as it should be.</source>
        <translation>Có gì đó không ổn.</translation>
    </message>
    <message>
        <source>What exactly stands beneath.</source>
        <translation>Chi tiết ở bên dưới.</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Chưa kiểm tra.</translation>
    </message>
    <message>
        <source>Not known: nothing was heard of it for a while.</source>
        <translation>Chưa rõ: một lúc rồi không có tin gì.</translation>
    </message>
    <message>
        <source>Wait a minute. If it stays so, start the station again.</source>
        <translation>Hãy đợi một phút. Nếu vẫn vậy, hãy khởi động lại trạm.</translation>
    </message>
</context>
<context>
    <name>IdleShade</name>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>Last visitor: %1 (%2)</source>
        <comment>who, when</comment>
        <translation>Khách gần nhất: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>KindKey</name>
    <message>
        <source>Blocked</source>
        <translation>Bị chặn</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Người quen</translation>
    </message>
    <message>
        <source>The station warns when they come</source>
        <translation>Trạm cảnh báo khi người này đến</translation>
    </message>
    <message>
        <source>The station says who it is</source>
        <translation>Trạm báo đó là ai</translation>
    </message>
</context>
<context>
    <name>LiveCamera</name>
    <message>
        <source>%1 × %2, %3 pictures a second</source>
        <translation>%1 × %2, %3 hình mỗi giây</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Live</source>
        <translation>Trực tiếp</translation>
    </message>
    <message>
        <source>Live picture of “%1”</source>
        <translation>Hình trực tiếp từ “%1”</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Không có camera</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Demo: a drawn door</source>
        <translation>Bản thử: cửa vẽ mẫu</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Khách</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Doorbell</source>
        <translation>Chuông cửa</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Danh bạ</translation>
    </message>
    <message>
        <source>Who was not known</source>
        <translation>Khách lạ</translation>
    </message>
    <message>
        <source>Display and language</source>
        <translation>Hiển thị và ngôn ngữ</translation>
    </message>
    <message>
        <source>How the station is</source>
        <translation>Tình trạng trạm</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>Nhận diện tốt đến đâu?</translation>
    </message>
</context>
<context>
    <name>MenuBarOfStation</name>
    <message>
        <source>&amp;Station</source>
        <translation>&amp;Trạm</translation>
    </message>
    <message>
        <source>&amp;Ring the bell</source>
        <translation>&amp;Bấm chuông</translation>
    </message>
    <message>
        <source>&amp;About this station</source>
        <translation>&amp;Giới thiệu trạm này</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>T&amp;hoát</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>T&amp;rực tiếp</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Toàn &amp;màn hình</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tối</translation>
    </message>
    <message>
        <source>&amp;Open another station</source>
        <translation>&amp;Mở trạm khác</translation>
    </message>
</context>
<context>
    <name>NewPersonPanel</name>
    <message>
        <source>New person</source>
        <translation>Người mới</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>NoCamera</name>
    <message>
        <source>There is no camera yet</source>
        <translation>Chưa có camera</translation>
    </message>
    <message>
        <source>Start the program with a camera, or with the drawn one to see how it works:</source>
        <translation>Hãy mở chương trình với một camera, hoặc với camera vẽ mẫu để xem thử:</translation>
    </message>
    <message>
        <source>To keep it, write it into the configuration file (see docs/configuration.md).</source>
        <translation>Để giữ lại, hãy ghi vào tệp cấu hình (xem docs/configuration.md).</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>%1 %2</source>
        <comment>what was done, advice</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Đã đọc</translation>
    </message>
</context>
<context>
    <name>OutcomeBadge</name>
    <message>
        <source>Known</source>
        <translation>Người quen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Người lạ</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bị chặn</translation>
    </message>
    <message>
        <source>Not a live face</source>
        <translation>Không phải mặt thật</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Không có mặt</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>PairSide</name>
    <message>
        <source>Show %1</source>
        <translation>Xem %1</translation>
    </message>
    <message>
        <source>A picture of %1</source>
        <translation>Ảnh của %1</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Danh bạ</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Who was not known</source>
        <translation>Khách lạ</translation>
    </message>
    <message>
        <source>The people could not be read: %1</source>
        <translation>Không đọc được danh bạ: %1</translation>
    </message>
    <message>
        <source>Nobody has such a name</source>
        <translation>Không ai có tên như vậy</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>Nobody is known yet. Add the first person by a few pictures of their face, or say at a visit who it was.</source>
        <translation>Chưa quen ai. Hãy thêm người đầu tiên bằng vài ảnh khuôn mặt, hoặc cho biết ở một lượt đến đó là ai.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>Nhận diện tốt đến đâu?</translation>
    </message>
    <message>
        <source>Search a name or a note</source>
        <translation>Tìm tên hoặc ghi chú</translation>
    </message>
</context>
<context>
    <name>PeoplePages</name>
    <message>
        <source>Receipt</source>
        <translation>Biên nhận</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>PersonChooser</name>
    <message>
        <source>Learn this face too, when it is good enough</source>
        <translation>Học luôn khuôn mặt này, nếu đủ rõ</translation>
    </message>
    <message>
        <source>The people could not be read: %1</source>
        <translation>Không đọc được danh bạ: %1</translation>
    </message>
    <message>
        <source>Nobody is known yet</source>
        <translation>Chưa quen ai</translation>
    </message>
    <message>
        <source>Nobody has such a name</source>
        <translation>Không ai có tên như vậy</translation>
    </message>
    <message>
        <source>Search a name or a note</source>
        <translation>Tìm tên hoặc ghi chú</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>%1 %2</source>
        <comment>what was not done, why</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Đã lưu.</translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation>Chưa lưu được:</translation>
    </message>
    <message>
        <source>The face was removed.</source>
        <translation>Đã gỡ khuôn mặt.</translation>
    </message>
    <message>
        <source>The face was not removed:</source>
        <translation>Chưa gỡ được khuôn mặt:</translation>
    </message>
    <message>
        <source>Faces and visits belong to %1 now.</source>
        <translation>Các khuôn mặt và lượt đến giờ thuộc về %1.</translation>
    </message>
    <message>
        <source>Not merged:</source>
        <translation>Chưa gộp được:</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Đã gỡ %1.</translation>
    </message>
    <message>
        <source>Not removed:</source>
        <translation>Chưa gỡ được:</translation>
    </message>
    <message>
        <source>%1 was erased on %2.</source>
        <translation>%1 đã được xóa hẳn vào %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled face(s) destroyed.</source>
        <translation>
            <numerusform>Đã hủy %n khuôn mặt đã đăng ký.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past visit(s) lost name, face and picture.</source>
        <translation>
            <numerusform>%n lượt đến trước đây đã mất tên, khuôn mặt và ảnh.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Mã hồ sơ: %1</translation>
    </message>
    <message>
        <source>Not erased:</source>
        <translation>Chưa xóa được:</translation>
    </message>
</context>
<context>
    <name>PersonEdit</name>
    <message>
        <source>Change %1</source>
        <translation>Sửa %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>PersonFace</name>
    <message>
        <source>good view</source>
        <translation>góc mặt tốt</translation>
    </message>
    <message>
        <source>fair view</source>
        <translation>góc mặt tạm được</translation>
    </message>
    <message>
        <source>poor view</source>
        <translation>góc mặt kém</translation>
    </message>
    <message>
        <source>from a visit</source>
        <translation>từ một lượt đến</translation>
    </message>
    <message>
        <source>A face, %1, %2</source>
        <translation>Khuôn mặt, %1, %2</translation>
    </message>
    <message>
        <source>No picture was kept</source>
        <translation>Không giữ ảnh</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Remove this face, %1</source>
        <translation>Gỡ khuôn mặt này, %1</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Blocked: the station warns when they come</source>
        <translation>Bị chặn: trạm cảnh báo khi người này đến</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Người quen</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Sửa …</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Thêm ảnh</translation>
    </message>
    <message>
        <source>Same person as …</source>
        <translation>Cùng là …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Gỡ …</translation>
    </message>
    <message>
        <source>Erase …</source>
        <translation>Xóa hẳn …</translation>
    </message>
    <message>
        <source>No faces yet: %1 cannot be recognised. Add pictures.</source>
        <translation>Chưa có khuôn mặt: không thể nhận ra %1. Hãy thêm ảnh.</translation>
    </message>
    <message numerus="yes">
        <source>Known by %n view(s) of the face</source>
        <translation>
            <numerusform>Nhận biết qua %n góc mặt</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Lượt đến</translation>
    </message>
    <message>
        <source>The visits could not be read: %1</source>
        <translation>Không đọc được các lượt đến: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>Was not at the door yet</source>
        <translation>Chưa từng đến cửa</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Visits of %1</source>
        <translation>Các lượt đến của %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>%1 is the same person as …</source>
        <translation>%1 cùng là …</translation>
    </message>
    <message>
        <source>Merge into %1?</source>
        <translation>Gộp vào %1?</translation>
    </message>
    <message>
        <source>All faces and visits of %1 will belong to %2, and %1 goes. This cannot be taken back.</source>
        <translation>Mọi khuôn mặt và lượt đến của %1 sẽ thuộc về %2, và %1 không còn nữa. Không thể hoàn tác.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Gỡ %1?</translation>
    </message>
    <message>
        <source>The station forgets the faces and will call %1 unknown. Past visits keep the name. This cannot be taken back.</source>
        <translation>Trạm sẽ quên các khuôn mặt và coi %1 là người lạ. Các lượt đến trước đây vẫn giữ tên. Không thể hoàn tác.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>Xóa hẳn %1?</translation>
    </message>
    <message>
        <source>Faces, and the name, likeness and pictures in all past visits are destroyed, for good. You get a receipt that you can hand to them.</source>
        <translation>Các khuôn mặt, cùng tên, đặc điểm và ảnh trong mọi lượt đến trước đây sẽ bị hủy vĩnh viễn. Bạn nhận được một biên nhận để trao cho người đó.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Xóa vĩnh viễn</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n khuôn mặt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n lượt đến</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1, %2</source>
        <comment>date, time</comment>
        <translation>thấy lần cuối %1, %2</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>chưa từng thấy</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bị chặn</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Người quen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, known or blocked</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who, known or blocked, facts</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>PinGate</name>
    <message numerus="yes">
        <source>That PIN is wrong. At most %n more before a pause.</source>
        <translation>
            <numerusform>Mã PIN sai. Còn tối đa %n lần trước khi phải chờ.</numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN is wrong. There is a pause now.</source>
        <translation>Mã PIN sai. Giờ phải chờ một lúc.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Nhập sai mã PIN quá nhiều lần.</translation>
    </message>
    <message>
        <source>%1 may not do this. Somebody who may gives their PIN.</source>
        <translation>%1 không được phép làm việc này. Người có quyền hãy nhập mã PIN của mình.</translation>
    </message>
    <message>
        <source>Too many try at once.</source>
        <translation>Quá nhiều lượt thử cùng lúc.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>Enter a PIN</source>
        <translation>Nhập mã PIN</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>Đã nhập %n chữ số</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message numerus="yes">
        <source>%1 Try again in %n second(s).</source>
        <translation>
            <numerusform>%1 Thử lại sau %n giây.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Đang xem…</translation>
    </message>
    <message>
        <source>This screen asks before it goes on.</source>
        <translation>Màn hình này hỏi mã trước khi tiếp tục.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>RingBanner</name>
    <message>
        <source>Somebody rang at “%1”</source>
        <translation>Có người bấm chuông ở “%1”</translation>
    </message>
    <message>
        <source>BLOCKED: %1</source>
        <translation>BỊ CHẶN: %1</translation>
    </message>
    <message>
        <source>%1 is at the door</source>
        <translation>%1 đang ở cửa</translation>
    </message>
    <message>
        <source>%1 was at the door</source>
        <translation>%1 đã đến cửa</translation>
    </message>
    <message>
        <source>Looking who it is…</source>
        <translation>Đang xem là ai…</translation>
    </message>
    <message>
        <source>Nobody’s face was seen</source>
        <translation>Không thấy mặt ai</translation>
    </message>
    <message>
        <source>Do not open. Recognised: %1</source>
        <translation>Đừng mở cửa. Đã nhận ra: %1</translation>
    </message>
    <message>
        <source>This may be a picture held up, not a person</source>
        <translation>Có thể là ảnh giơ lên, không phải người thật</translation>
    </message>
    <message>
        <source>Nobody here knows this face</source>
        <translation>Ở đây không ai quen khuôn mặt này</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Đã nhận ra</translation>
    </message>
    <message>
        <source>Recognised, %1</source>
        <translation>Đã nhận ra, %1</translation>
    </message>
    <message>
        <source>Here for the first time</source>
        <translation>Đến lần đầu</translation>
    </message>
    <message>
        <source>Last here %1</source>
        <translation>Lần trước: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Đã xem</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>On</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Giảm</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>chưa đặt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Tăng</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Chưa lưu.</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <comment>what a setting may be</comment>
        <translation>Giá trị nhận: %1.</translation>
    </message>
    <message>
        <source>As it was delivered</source>
        <translation>Về mặc định</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Where things are kept</source>
        <translation>Nơi lưu dữ liệu</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Lượt đến</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Nhận diện</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mạng</translation>
    </message>
    <message>
        <source>Passwords and sessions</source>
        <translation>Mật khẩu và phiên</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Giám sát</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>The audit log</source>
        <translation>Nhật ký kiểm toán</translation>
    </message>
    <message>
        <source>The station</source>
        <translation>Trạm</translation>
    </message>
    <message>
        <source>Set by the option %1 with which the station was started.</source>
        <translation>Đặt bởi tùy chọn %1 khi khởi động trạm.</translation>
    </message>
    <message>
        <source>Set by %1 in the environment of the station.</source>
        <translation>Đặt bởi %1 trong môi trường của trạm.</translation>
    </message>
    <message>
        <source>Set in %1.</source>
        <translation>Đặt trong %1.</translation>
    </message>
    <message>
        <source>Changed here.</source>
        <translation>Đã sửa tại đây.</translation>
    </message>
    <message>
        <source>As it was delivered.</source>
        <translation>Theo mặc định.</translation>
    </message>
    <message>
        <source>To change it, write %1 into the configuration file or set %2, and start the station again.</source>
        <translation>Để thay đổi, hãy ghi %1 vào tệp cấu hình hoặc đặt %2, rồi khởi động lại trạm.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Users and PINs</source>
        <translation>Người dùng và mã PIN</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>Nothing can be changed here while the station runs.</source>
        <translation>Không thể thay đổi gì ở đây khi trạm đang chạy.</translation>
    </message>
    <message>
        <source>Only what can be changed here</source>
        <translation>Chỉ những gì sửa được ở đây</translation>
    </message>
    <message>
        <source>Show the others too</source>
        <translation>Hiện cả những mục khác</translation>
    </message>
    <message>
        <source>The configuration file is %1.</source>
        <translation>Tệp cấu hình là %1.</translation>
    </message>
    <message>
        <source>No configuration file is in use.</source>
        <translation>Không dùng tệp cấu hình nào.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>Saved, and in force.</source>
        <translation>Đã lưu và có hiệu lực.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), not saved yet</source>
        <translation>
            <numerusform>%n thay đổi, chưa lưu</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>SetupBanner</name>
    <message>
        <source>This station has no owner yet: nobody can sign in.</source>
        <translation>Trạm này chưa có chủ: chưa ai đăng nhập được.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Thiết lập</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set up this station</source>
        <translation>Thiết lập trạm này</translation>
    </message>
    <message>
        <source>Who looks after it? With this name and password you sign in from other devices and may change everything.</source>
        <translation>Ai trông coi trạm? Với tên và mật khẩu này, bạn đăng nhập từ thiết bị khác và được thay đổi mọi thứ.</translation>
    </message>
    <message>
        <source>This station has an owner.</source>
        <translation>Trạm này đã có chủ.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tên của bạn</translation>
    </message>
    <message>
        <source>A password of at least 10 characters</source>
        <translation>Mật khẩu ít nhất 10 ký tự</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>A PIN of 4 to 12 digits for this screen (may stay empty)</source>
        <translation>Mã PIN 4 đến 12 chữ số cho màn hình này (có thể để trống)</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hai lần nhập không giống nhau.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Đang xử lý…</translation>
    </message>
    <message>
        <source>Make me the owner</source>
        <translation>Đặt tôi làm chủ</translation>
    </message>
    <message>
        <source>Or from another device</source>
        <translation>Hoặc từ thiết bị khác</translation>
    </message>
    <message>
        <source>Give it this code. It is good for one owner, until this station is started again; keep it to yourself.</source>
        <translation>Hãy nhập mã này ở đó. Mã dùng cho một người chủ, đến khi trạm khởi động lại; đừng cho ai biết.</translation>
    </message>
    <message>
        <source>The station answers at</source>
        <translation>Địa chỉ của trạm</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Doorbell: sign in</source>
        <translation>Chuông cửa: đăng nhập</translation>
    </message>
    <message>
        <source>Sign in at the station</source>
        <translation>Đăng nhập vào trạm</translation>
    </message>
    <message>
        <source>Looking who answers there…</source>
        <translation>Đang xem ai trả lời ở đó…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Nobody here has seen the certificate of this station before. Compare its fingerprint with the one in the station&apos;s log: only if both are the same, it is your station.</source>
        <translation>Chưa ai ở đây từng thấy chứng chỉ của trạm này. Hãy so dấu vân của nó với dấu vân trong nhật ký của trạm: chỉ khi cả hai giống nhau thì đó mới là trạm của bạn.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Giống nhau</translation>
    </message>
    <message>
        <source>This is not the certificate that the station showed before. Nothing was sent to it.</source>
        <translation>Đây không phải là chứng chỉ mà trạm đã đưa ra trước đây. Không có gì được gửi đến đó.</translation>
    </message>
    <message>
        <source>Somebody may stand between you and the station. If it has a new certificate, its log shows the new fingerprint: then start this program with --fingerprint and that one.</source>
        <translation>Có thể có ai đó đứng giữa bạn và trạm. Nếu trạm có chứng chỉ mới, nhật ký của nó cho thấy dấu vân mới: khi đó hãy khởi động chương trình này với --fingerprint và dấu vân ấy.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước đây</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Bây giờ</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others on the network can read name, password and pictures.</source>
        <translation>Đường truyền không được mã hóa: người khác trong mạng có thể đọc tên, mật khẩu và hình ảnh.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Đang đăng nhập…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
</context>
<context>
    <name>SignedText</name>
    <message>
        <source>%1 %2</source>
        <comment>sentence, more of it</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>SimilarityPicture</name>
    <message>
        <source>Two people</source>
        <translation>Hai người</translation>
    </message>
    <message>
        <source>Strangers at the door</source>
        <translation>Người lạ ở cửa</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Cùng một người</translation>
    </message>
    <message>
        <source>A name is said from %1 on</source>
        <translation>Gọi tên từ mức %1</translation>
    </message>
    <message>
        <source>nothing alike</source>
        <translation>không giống</translation>
    </message>
    <message>
        <source>exactly alike</source>
        <translation>giống hệt</translation>
    </message>
</context>
<context>
    <name>SmallFace</name>
    <message>
        <source>No picture was kept</source>
        <translation>Không lưu ảnh</translation>
    </message>
</context>
<context>
    <name>StationMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>About this station</source>
        <translation>Giới thiệu trạm này</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Thoát</translation>
    </message>
</context>
<context>
    <name>StrangerCard</name>
    <message numerus="yes">
        <source>Seen %n time(s)</source>
        <translation>
            <numerusform>Đã thấy %n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>Last on %1, %2, at “%3”</source>
        <comment>date, time, camera</comment>
        <translation>Lần cuối %1, %2, ở “%3”</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how often, when</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This is …</source>
        <translation>Đây là …</translation>
    </message>
    <message>
        <source>Say who this is</source>
        <translation>Cho biết đây là ai</translation>
    </message>
    <message>
        <source>New person …</source>
        <translation>Người mới …</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Lượt đến gần nhất</translation>
    </message>
</context>
<context>
    <name>StrangerFoot</name>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>From longer ago</source>
        <translation>Xem cũ hơn</translation>
    </message>
</context>
<context>
    <name>StrangerHead</name>
    <message>
        <source>Naming…</source>
        <translation>Đang đặt tên…</translation>
    </message>
    <message>
        <source>Faces that belong together stand here once. Naming one names all of its visits.</source>
        <translation>Các khuôn mặt của cùng một người được gộp làm một. Đặt tên một lần là mọi lượt đến của người đó đều có tên.</translation>
    </message>
</context>
<context>
    <name>StrangerModel</name>
    <message>
        <source>%1 was not added: %2 Add them from better pictures under People.</source>
        <comment>name, why</comment>
        <translation>Chưa thêm được %1: %2 Hãy thêm từ ảnh tốt hơn trong mục Danh bạ.</translation>
    </message>
    <message>
        <source>Not all visits of %1 could be named: %2</source>
        <comment>name, why</comment>
        <translation>Không đặt tên được cho mọi lượt đến của %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n visit(s) named. No face was learned: %2</source>
        <comment>name, why</comment>
        <translation>
            <numerusform>%1: đã đặt tên cho %n lượt đến. Chưa học được khuôn mặt nào: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n visit(s) named, and the best face learned.</source>
        <comment>name</comment>
        <translation>
            <numerusform>%1: đã đặt tên cho %n lượt đến và học khuôn mặt rõ nhất.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrangersPage</name>
    <message>
        <source>Who was not known</source>
        <translation>Khách lạ</translation>
    </message>
    <message>
        <source>The visitors could not be read: %1</source>
        <translation>Không đọc được danh sách khách: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>Nobody unknown was at the door</source>
        <translation>Chưa có người lạ nào đến cửa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Đây là ai?</translation>
    </message>
    <message>
        <source>The best of their faces is learned, and all of their visits get the name.</source>
        <translation>Khuôn mặt rõ nhất sẽ được học, và mọi lượt đến của người này đều có tên.</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>The station does not answer</source>
        <translation>Trạm không trả lời</translation>
    </message>
    <message>
        <source>Asking the station…</source>
        <translation>Đang hỏi trạm…</translation>
    </message>
    <message>
        <source>The station does not answer any more</source>
        <translation>Trạm không còn trả lời</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Mọi thứ đều ổn</translation>
    </message>
    <message>
        <source>The station works, but something needs a look</source>
        <translation>Trạm vẫn chạy, nhưng có chỗ cần xem lại</translation>
    </message>
    <message>
        <source>The station does not do what it should</source>
        <translation>Trạm không làm đúng việc của mình</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>As of now</source>
        <translation>Vừa cập nhật</translation>
    </message>
    <message numerus="yes">
        <source>As of %n second(s) ago</source>
        <translation>
            <numerusform>Cập nhật %n giây trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %n minute(s) ago</source>
        <translation>
            <numerusform>Cập nhật %n phút trước</numerusform>
        </translation>
    </message>
    <message>
        <source>How the station is</source>
        <translation>Tình trạng trạm</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>There is no camera yet</source>
        <translation>Chưa có camera</translation>
    </message>
    <message>
        <source>What recognises, and what may be relied on</source>
        <translation>Cách nhận diện và mức đáng tin</translation>
    </message>
    <message>
        <source>A name is a help, not a proof: never let it alone open a door.</source>
        <translation>Tên chỉ giúp tham khảo, không phải bằng chứng: đừng bao giờ mở cửa chỉ dựa vào tên.</translation>
    </message>
    <message>
        <source>The last three minutes</source>
        <translation>Ba phút vừa qua</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Hình mỗi giây</translation>
    </message>
    <message>
        <source>Left out a second</source>
        <translation>Bỏ qua mỗi giây</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Bộ xử lý</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bộ nhớ</translation>
    </message>
    <message>
        <source>What it keeps, and where it is</source>
        <translation>Những gì được lưu, và ở đâu</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Chỗ trên ổ đĩa</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>còn trống %1</translation>
    </message>
    <message>
        <source>Visits kept</source>
        <translation>Lượt đến đã lưu</translation>
    </message>
    <message>
        <source>People known</source>
        <translation>Người đã biết</translation>
    </message>
    <message>
        <source>Answers at</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>What was done (audit log)</source>
        <translation>Việc đã làm (nhật ký kiểm toán)</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>today, %1</source>
        <translation>hôm nay, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>hôm qua, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ThresholdChoice</name>
    <message>
        <source>Less strict than delivered: more strangers get a name.</source>
        <translation>Lỏng hơn mặc định: nhiều người lạ bị gọi tên hơn.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>choice, what it means, warning</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>Somebody new</source>
        <translation>Người dùng mới</translation>
    </message>
    <message>
        <source>Another password for %1</source>
        <translation>Mật khẩu khác cho %1</translation>
    </message>
    <message>
        <source>Another PIN for %1</source>
        <translation>Mã PIN khác cho %1</translation>
    </message>
    <message>
        <source>What %1 may do</source>
        <translation>Quyền của %1</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Gỡ %1?</translation>
    </message>
    <message>
        <source>4 to 12 digits, for this station&apos;s own screen. Leave it empty to have none.</source>
        <translation>4 đến 12 chữ số, cho màn hình của chính trạm này. Để trống nếu không dùng mã.</translation>
    </message>
    <message>
        <source>They cannot sign in any more. Whom the station knows by face stays as it is.</source>
        <translation>Người này sẽ không đăng nhập được nữa. Những khuôn mặt trạm đã biết vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>At least 10 characters. Several words are easiest to remember.</source>
        <translation>Ít nhất 10 ký tự. Vài từ ghép lại là dễ nhớ nhất.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Quản trị</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Người nhà</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Người xem</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hai lần nhập không giống nhau.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Không dùng PIN</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Đổi</translation>
    </message>
</context>
<context>
    <name>UserRow</name>
    <message>
        <source>has never signed in</source>
        <translation>chưa từng đăng nhập</translation>
    </message>
    <message>
        <source>signed in last on %1</source>
        <translation>đăng nhập lần cuối %1</translation>
    </message>
    <message>
        <source>Locked out.</source>
        <translation>Đã bị khóa.</translation>
    </message>
    <message>
        <source>has a PIN</source>
        <translation>có mã PIN</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>không có mã PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Another password for %1</source>
        <translation>Mật khẩu khác cho %1</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>Another PIN for %1</source>
        <translation>Mã PIN khác cho %1</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Quyền</translation>
    </message>
    <message>
        <source>Other rights for %1</source>
        <translation>Quyền khác cho %1</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Let %1 in again</source>
        <translation>Mở khóa cho %1</translation>
    </message>
    <message>
        <source>Lock %1 out</source>
        <translation>Khóa %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Gỡ %1</translation>
    </message>
</context>
<context>
    <name>UsersColumn</name>
    <message>
        <source>Admin: runs the station</source>
        <translation>Quản trị: điều hành trạm</translation>
    </message>
    <message>
        <source>Resident: sees, answers, says who it was</source>
        <translation>Người nhà: xem, trả lời, cho biết đó là ai</translation>
    </message>
    <message>
        <source>Viewer: sees, and changes nothing</source>
        <translation>Người xem: chỉ xem, không thay đổi gì</translation>
    </message>
    <message>
        <source>Another station or program</source>
        <translation>Trạm hoặc chương trình khác</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users and PINs</source>
        <translation>Người dùng và mã PIN</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Thêm người dùng</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>Nobody may sign in yet.</source>
        <translation>Chưa ai được đăng nhập.</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>VisitCorrection</name>
    <message>
        <source>%1 – %2</source>
        <comment>why, what to do</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Hãy thử lại sau vài giây.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Đây là %1.</translation>
    </message>
    <message>
        <source>This view of the face was learned too.</source>
        <translation>Góc mặt này cũng đã được học.</translation>
    </message>
    <message>
        <source>The face was not learned: %1</source>
        <translation>Chưa học được khuôn mặt: %1</translation>
    </message>
    <message>
        <source>%1 was not added.</source>
        <translation>Chưa thêm được %1.</translation>
    </message>
    <message>
        <source>Add them from better pictures under People; then say who this was.</source>
        <translation>Hãy thêm từ ảnh tốt hơn trong mục Danh bạ; rồi cho biết đây là ai.</translation>
    </message>
    <message>
        <source>%1 is blocked now.</source>
        <translation>%1 giờ bị chặn.</translation>
    </message>
    <message>
        <source>%1 is known now.</source>
        <translation>%1 giờ là người quen.</translation>
    </message>
    <message>
        <source>By this one view; more pictures make it surer.</source>
        <translation>Mới có một góc mặt này; thêm ảnh sẽ chắc chắn hơn.</translation>
    </message>
    <message>
        <source>This is nobody who is known.</source>
        <translation>Đây không phải người quen nào.</translation>
    </message>
    <message>
        <source>It could not be taken back.</source>
        <translation>Không hoàn tác được.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Đã hoàn tác.</translation>
    </message>
</context>
<context>
    <name>VisitFilterBar</name>
    <message>
        <source>All cameras</source>
        <translation>Mọi camera</translation>
    </message>
    <message>
        <source>Which visits are shown</source>
        <translation>Các lượt đến được hiển thị</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Mọi lúc</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 ngày qua</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Người quen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Người lạ</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bị chặn</translation>
    </message>
    <message>
        <source>Not a live face</source>
        <translation>Không phải mặt thật</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Không có mặt</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Only %1; press for everybody</source>
        <translation>Chỉ %1; nhấn để xem mọi người</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>A person …</source>
        <translation>Một người …</translation>
    </message>
    <message>
        <source>Only visits of one person; look for them by a name or a note</source>
        <translation>Chỉ lượt đến của một người; tìm theo tên hoặc ghi chú</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n giây</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Lượt đến</translation>
    </message>
    <message>
        <source>Picture of the visit</source>
        <translation>Ảnh của lượt đến</translation>
    </message>
    <message>
        <source>The visit could not be read: %1</source>
        <translation>Không đọc được lượt đến: %1</translation>
    </message>
    <message>
        <source>The picture could not be read</source>
        <translation>Không đọc được ảnh</translation>
    </message>
    <message>
        <source>There is no picture of this visit</source>
        <translation>Lượt đến này không có ảnh</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>đang ở đây</translation>
    </message>
    <message>
        <source>rang the bell</source>
        <translation>đã bấm chuông</translation>
    </message>
    <message>
        <source>did not ring</source>
        <translation>không bấm chuông</translation>
    </message>
    <message>
        <source>You can say who it was when the visit is over.</source>
        <translation>Khi lượt này kết thúc, bạn có thể cho biết đó là ai.</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Đây là ai?</translation>
    </message>
    <message>
        <source>They will be known by this face, when it is good enough.</source>
        <translation>Người này sẽ được nhận ra nhờ khuôn mặt này, nếu đủ rõ.</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>%1 · %2</source>
        <comment>time, camera</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source> · rang the bell</source>
        <translation> · đã bấm chuông</translation>
    </message>
    <message>
        <source> · here now</source>
        <translation> · đang ở đây</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who, outcome, time and place</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>VisitStrip</name>
    <message>
        <source>Latest visitors</source>
        <translation>Khách gần đây</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visitors</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>The visits could not be read: %1</source>
        <translation>Không đọc được các lượt đến: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>No visit is like that</source>
        <translation>Không có lượt đến nào như vậy</translation>
    </message>
    <message>
        <source>Nobody has been at the door yet</source>
        <translation>Chưa có ai đến cửa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Whose visits?</source>
        <translation>Lượt đến của ai?</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>almost certain</source>
        <translation>gần như chắc chắn</translation>
    </message>
    <message>
        <source>quite sure</source>
        <translation>khá chắc</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>tương đối chắc</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>không chắc</translation>
    </message>
    <message>
        <source>Unknown visitor</source>
        <translation>Khách lạ</translation>
    </message>
    <message>
        <source>an unknown visitor</source>
        <translation>một khách lạ</translation>
    </message>
    <message>
        <source>%1 unknown visitors</source>
        <translation>%1 khách lạ</translation>
    </message>
    <message>
        <source>No face seen</source>
        <translation>Không thấy mặt</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list of visitors</comment>
        <translation>%1 và %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between visitors</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>the nearest person</source>
        <translation>người giống nhất</translation>
    </message>
    <message>
        <source>the next person</source>
        <translation>người giống thứ hai</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet, so there was nobody to compare with.</source>
        <translation>Chưa đăng ký ai nên không có ai để so.</translation>
    </message>
    <message>
        <source>No view of the face was good enough to compare.</source>
        <translation>Không góc mặt nào đủ rõ để so.</translation>
    </message>
    <message>
        <source>Not alike enough to anybody: the nearest person reaches %1, and %2 is needed for a name.</source>
        <translation>Chưa đủ giống ai: người giống nhất chỉ đạt %1, cần %2 mới gọi tên được.</translation>
    </message>
    <message>
        <source>Not alike enough to anybody: %1 is nearest with %2, and %3 is needed for a name.</source>
        <translation>Chưa đủ giống ai: %1 chỉ đạt %2, cần %3 mới gọi tên được.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) are too much alike to say which of them it is.</source>
        <translation>Không rõ là %1 (%2) hay %3 (%4): cả hai quá giống nhau.</translation>
    </message>
    <message>
        <source>Alike to %1 (%2), but too few views of the face agree to say a name.</source>
        <translation>Giống %1 (%2), nhưng quá ít góc mặt khớp để gọi tên.</translation>
    </message>
    <message>
        <source>Alike to %1 with %2, where %3 is needed; %4 is next with %5.</source>
        <translation>Giống %1 với %2, mức cần là %3; tiếp theo là %4 với %5.</translation>
    </message>
    <message>
        <source>Alike to %1 with %2, where %3 is needed; nobody else is enrolled.</source>
        <translation>Giống %1 với %2, mức cần là %3; không còn ai khác đã đăng ký.</translation>
    </message>
</context>
</TS>
