//! `/v3/taxi-invoice/cards`

pub mod upload_file;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/taxi-invoice/cards`
#[derive(Clone, Debug)]
pub struct Cards(pub(crate) Node);

impl Cards {
    /// `/upload-file`
    #[inline]
    pub fn upload_file(self) -> upload_file::UploadFile {
        upload_file::UploadFile(self.0)
    }

    /// 将出租车电子发票插入微信用户卡包 (partner)
    ///
    /// `POST /v3/taxi-invoice/cards`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::taxi_invoice::cards::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .company_mchid("1900000109")
    ///     .trade_number("10001071012021110600437180176110")
    ///     .appid("wxb1170446a4c0a5a2")
    ///     .openid("oUypO5aQ1oOCaSiNZUpT5kxxJHuc")
    ///     .region_id(310100)
    ///     .driver_license("6298416")
    ///     .plate_number("浙AD12345")
    ///     .fapiao_card_information(
    ///         post::FapiaoCardInformation::new()
    ///             .fapiao_media_id("ASNFZ4mrze/+3LqYdlQyEA==")
    ///             .fapiao_number("12897794")
    ///             .fapiao_code("044001911211")
    ///             .fapiao_time("2020-07-01T12:00:00+08:00")
    ///             .check_code("69001808340631374774")
    ///             .password("006>299-375/326>2+7/*0-+<351059<80<4*/5>+<11631+*3030/5*37+/-243159658+013>3409*044>4-/1+/9->*>69501*6++1997--21")
    ///             .total_amount(382895)
    ///             .tax_amount(44050)
    ///             .amount(338845)
    ///             .buyer_information(
    ///                 post::BuyerInformation::new()
    ///                     .r#type("CORPORATION")
    ///                     .name("深圳市南山区测试企业")
    ///                     .taxpayer_id("202003261233701778")
    ///                     .address("深圳市南山区深南大道10000号")
    ///                     .telephone("075512345678")
    ///                     .bank_name("测试银行")
    ///                     .bank_account("62001234567890"),
    ///             )
    ///             .seller_information(
    ///                 post::SellerInformation::new()
    ///                     .name("深圳市南山区测试公司")
    ///                     .taxpayer_id("202003261233701778")
    ///                     .address("深圳市南山区深南大道10000号")
    ///                     .telephone("075512345678")
    ///                     .bank_name("测试银行")
    ///                     .bank_account("62001234567890"),
    ///             )
    ///             .extra_information(
    ///                 post::ExtraInformation::new().payee("张三").reviewer("李四").drawer("王五"),
    ///             )
    ///             .items(vec![
    ///                 post::Items::new()
    ///                     .tax_code("3010101020203000000")
    ///                     .goods_name("出租汽车客运服务")
    ///                     .specification("A4")
    ///                     .unit("次")
    ///                     .quantity(100000000)
    ///                     .unit_price(380442000000_i64)
    ///                     .amount(380442)
    ///                     .tax_amount(49458)
    ///                     .total_amount(429900)
    ///                     .tax_rate(1300)
    ///                     .tax_prefer_mark("NO_FAVORABLE")
    ///                     .discount(true),
    ///             ])
    ///             .remark("备注"),
    ///     )
    ///     .token("ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V");
    /// let answer = client.v3().taxi_invoice().cards().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461432)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/taxi-invoice/cards", rest)
    }
}

/// 将出租车电子发票插入微信用户卡包
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(Method::POST, "/v3/taxi-invoice/cards");

    /// 将出租车电子发票插入微信用户卡包：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 出租车经营主体商户号
        pub company_mchid: Required<String>,
        /// 面对面付款单号
        pub trade_number: Required<String>,
        /// 应用ID
        pub appid: Option<String>,
        /// 用户标识
        pub openid: Required<String>,
        /// 行政区划代码
        pub region_id: Required<i64>,
        /// 营运资格证号
        pub driver_license: Required<String>,
        /// 车牌号
        pub plate_number: Required<String>,
        /// 发票卡券信息
        pub fapiao_card_information: Required<FapiaoCardInformation>,
        /// 获取乘客行程单详情的凭证
        pub token: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 出租车经营主体商户号
        #[inline]
        pub fn company_mchid(mut self, value: impl Into<String>) -> Self {
            self.company_mchid = Required::set(value.into());
            self
        }

        /// 面对面付款单号
        #[inline]
        pub fn trade_number(mut self, value: impl Into<String>) -> Self {
            self.trade_number = Required::set(value.into());
            self
        }

        /// 应用ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 行政区划代码
        #[inline]
        pub fn region_id(mut self, value: i64) -> Self {
            self.region_id = Required::set(value);
            self
        }

        /// 营运资格证号
        #[inline]
        pub fn driver_license(mut self, value: impl Into<String>) -> Self {
            self.driver_license = Required::set(value.into());
            self
        }

        /// 车牌号
        #[inline]
        pub fn plate_number(mut self, value: impl Into<String>) -> Self {
            self.plate_number = Required::set(value.into());
            self
        }

        /// 发票卡券信息
        #[inline]
        pub fn fapiao_card_information(mut self, value: FapiaoCardInformation) -> Self {
            self.fapiao_card_information = Required::set(value);
            self
        }

        /// 获取乘客行程单详情的凭证
        #[inline]
        pub fn token(mut self, value: impl Into<String>) -> Self {
            self.token = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("company_mchid", &mut self.company_mchid),
                ("trade_number", &mut self.trade_number),
                ("appid", &mut self.appid),
                ("openid", &mut self.openid),
                ("region_id", &mut self.region_id),
                ("driver_license", &mut self.driver_license),
                ("plate_number", &mut self.plate_number),
                ("fapiao_card_information", &mut self.fapiao_card_information),
                ("token", &mut self.token),
            ]);
        }
    }

    /// 发票卡券信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FapiaoCardInformation {
        /// 电子发票文件ID
        pub fapiao_media_id: Required<String>,
        /// 发票号码
        pub fapiao_number: Required<String>,
        /// 发票代码
        pub fapiao_code: Required<String>,
        /// 开票时间
        pub fapiao_time: Required<Time>,
        /// 校验码
        pub check_code: Required<String>,
        /// 密码
        pub password: Required<String>,
        /// 总价税合计，单位为分
        pub total_amount: Required<Fen>,
        /// 总税额，单位为分
        pub tax_amount: Required<Fen>,
        /// 总金额，单位为分
        pub amount: Required<Fen>,
        /// 购买方信息
        pub buyer_information: Required<BuyerInformation>,
        /// 销售方信息
        pub seller_information: Required<SellerInformation>,
        /// 附加信息
        pub extra_information: Required<ExtraInformation>,
        /// 发票行信息
        pub items: Option<Vec<Items>>,
        /// 备注信息
        pub remark: Option<String>,
    }

    impl FapiaoCardInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 电子发票文件ID
        #[inline]
        pub fn fapiao_media_id(mut self, value: impl Into<String>) -> Self {
            self.fapiao_media_id = Required::set(value.into());
            self
        }

        /// 发票号码
        #[inline]
        pub fn fapiao_number(mut self, value: impl Into<String>) -> Self {
            self.fapiao_number = Required::set(value.into());
            self
        }

        /// 发票代码
        #[inline]
        pub fn fapiao_code(mut self, value: impl Into<String>) -> Self {
            self.fapiao_code = Required::set(value.into());
            self
        }

        /// 开票时间
        #[inline]
        pub fn fapiao_time(mut self, value: impl Into<Time>) -> Self {
            self.fapiao_time = Required::set(value.into());
            self
        }

        /// 校验码
        #[inline]
        pub fn check_code(mut self, value: impl Into<String>) -> Self {
            self.check_code = Required::set(value.into());
            self
        }

        /// 密码
        #[inline]
        pub fn password(mut self, value: impl Into<String>) -> Self {
            self.password = Required::set(value.into());
            self
        }

        /// 总价税合计，单位为分
        #[inline]
        pub fn total_amount(mut self, value: impl Into<Fen>) -> Self {
            self.total_amount = Required::set(value.into());
            self
        }

        /// 总税额，单位为分
        #[inline]
        pub fn tax_amount(mut self, value: impl Into<Fen>) -> Self {
            self.tax_amount = Required::set(value.into());
            self
        }

        /// 总金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Required::set(value.into());
            self
        }

        /// 购买方信息
        #[inline]
        pub fn buyer_information(mut self, value: BuyerInformation) -> Self {
            self.buyer_information = Required::set(value);
            self
        }

        /// 销售方信息
        #[inline]
        pub fn seller_information(mut self, value: SellerInformation) -> Self {
            self.seller_information = Required::set(value);
            self
        }

        /// 附加信息
        #[inline]
        pub fn extra_information(mut self, value: ExtraInformation) -> Self {
            self.extra_information = Required::set(value);
            self
        }

        /// 发票行信息
        #[inline]
        pub fn items(mut self, value: Vec<Items>) -> Self {
            self.items = Some(value);
            self
        }

        /// 备注信息
        #[inline]
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Some(value.into());
            self
        }
    }

    impl Message for FapiaoCardInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("fapiao_media_id", &mut self.fapiao_media_id),
                ("fapiao_number", &mut self.fapiao_number),
                ("fapiao_code", &mut self.fapiao_code),
                ("fapiao_time", &mut self.fapiao_time),
                ("check_code", &mut self.check_code),
                ("password", &mut self.password),
                ("total_amount", &mut self.total_amount),
                ("tax_amount", &mut self.tax_amount),
                ("amount", &mut self.amount),
                ("buyer_information", &mut self.buyer_information),
                ("seller_information", &mut self.seller_information),
                ("extra_information", &mut self.extra_information),
                ("items", &mut self.items),
                ("remark", &mut self.remark),
            ]);
        }
    }

    /// 购买方信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BuyerInformation {
        /// 购买方类型
        pub r#type: Required<String>,
        /// 名称
        pub name: Required<String>,
        /// 纳税人识别号
        pub taxpayer_id: Option<String>,
        /// 地址
        pub address: Option<String>,
        /// 电话
        pub telephone: Option<String>,
        /// 开户银行
        pub bank_name: Option<String>,
        /// 银行账号
        pub bank_account: Option<String>,
    }

    impl BuyerInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 购买方类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<String>) -> Self {
            self.r#type = Required::set(value.into());
            self
        }

        /// 名称
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// 纳税人识别号
        #[inline]
        pub fn taxpayer_id(mut self, value: impl Into<String>) -> Self {
            self.taxpayer_id = Some(value.into());
            self
        }

        /// 地址
        #[inline]
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Some(value.into());
            self
        }

        /// 电话
        #[inline]
        pub fn telephone(mut self, value: impl Into<String>) -> Self {
            self.telephone = Some(value.into());
            self
        }

        /// 开户银行
        #[inline]
        pub fn bank_name(mut self, value: impl Into<String>) -> Self {
            self.bank_name = Some(value.into());
            self
        }

        /// 银行账号
        #[inline]
        pub fn bank_account(mut self, value: impl Into<String>) -> Self {
            self.bank_account = Some(value.into());
            self
        }
    }

    impl Message for BuyerInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("type", &mut self.r#type),
                ("name", &mut self.name),
                ("taxpayer_id", &mut self.taxpayer_id),
                ("address", &mut self.address),
                ("telephone", &mut self.telephone),
                ("bank_name", &mut self.bank_name),
                ("bank_account", &mut self.bank_account),
            ]);
        }
    }

    /// 销售方信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SellerInformation {
        /// 名称
        pub name: Required<String>,
        /// 纳税人识别号
        pub taxpayer_id: Required<String>,
        /// 地址
        pub address: Required<String>,
        /// 电话
        pub telephone: Option<String>,
        /// 开户银行
        pub bank_name: Option<String>,
        /// 银行账号
        pub bank_account: Option<String>,
    }

    impl SellerInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 名称
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// 纳税人识别号
        #[inline]
        pub fn taxpayer_id(mut self, value: impl Into<String>) -> Self {
            self.taxpayer_id = Required::set(value.into());
            self
        }

        /// 地址
        #[inline]
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Required::set(value.into());
            self
        }

        /// 电话
        #[inline]
        pub fn telephone(mut self, value: impl Into<String>) -> Self {
            self.telephone = Some(value.into());
            self
        }

        /// 开户银行
        #[inline]
        pub fn bank_name(mut self, value: impl Into<String>) -> Self {
            self.bank_name = Some(value.into());
            self
        }

        /// 银行账号
        #[inline]
        pub fn bank_account(mut self, value: impl Into<String>) -> Self {
            self.bank_account = Some(value.into());
            self
        }
    }

    impl Message for SellerInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("name", &mut self.name),
                ("taxpayer_id", &mut self.taxpayer_id),
                ("address", &mut self.address),
                ("telephone", &mut self.telephone),
                ("bank_name", &mut self.bank_name),
                ("bank_account", &mut self.bank_account),
            ]);
        }
    }

    /// 附加信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ExtraInformation {
        /// 收款人
        pub payee: Option<String>,
        /// 复核人
        pub reviewer: Option<String>,
        /// 开票人
        pub drawer: Required<String>,
    }

    impl ExtraInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 收款人
        #[inline]
        pub fn payee(mut self, value: impl Into<String>) -> Self {
            self.payee = Some(value.into());
            self
        }

        /// 复核人
        #[inline]
        pub fn reviewer(mut self, value: impl Into<String>) -> Self {
            self.reviewer = Some(value.into());
            self
        }

        /// 开票人
        #[inline]
        pub fn drawer(mut self, value: impl Into<String>) -> Self {
            self.drawer = Required::set(value.into());
            self
        }
    }

    impl Message for ExtraInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("payee", &mut self.payee),
                ("reviewer", &mut self.reviewer),
                ("drawer", &mut self.drawer),
            ]);
        }
    }

    /// 发票行信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Items {
        /// 货物或应税劳务
        pub tax_code: Required<String>,
        /// 货物或应税劳务
        pub goods_name: Required<String>,
        /// 规格型号
        pub specification: Option<String>,
        /// 单位
        pub unit: Option<String>,
        /// 数量
        pub quantity: Required<i64>,
        /// 单价，单位为分
        pub unit_price: Required<Fen>,
        /// 单行金额，单位为分
        pub amount: Required<Fen>,
        /// 单行税额，单位为分
        pub tax_amount: Required<Fen>,
        /// 单行金额合计，单位为分
        pub total_amount: Required<Fen>,
        /// 税率
        pub tax_rate: Required<i64>,
        /// 税收优惠政策标识
        pub tax_prefer_mark: Required<String>,
        /// 是否折扣行
        pub discount: Required<bool>,
    }

    impl Items {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 货物或应税劳务
        #[inline]
        pub fn tax_code(mut self, value: impl Into<String>) -> Self {
            self.tax_code = Required::set(value.into());
            self
        }

        /// 货物或应税劳务
        #[inline]
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Required::set(value.into());
            self
        }

        /// 规格型号
        #[inline]
        pub fn specification(mut self, value: impl Into<String>) -> Self {
            self.specification = Some(value.into());
            self
        }

        /// 单位
        #[inline]
        pub fn unit(mut self, value: impl Into<String>) -> Self {
            self.unit = Some(value.into());
            self
        }

        /// 数量
        #[inline]
        pub fn quantity(mut self, value: i64) -> Self {
            self.quantity = Required::set(value);
            self
        }

        /// 单价，单位为分
        #[inline]
        pub fn unit_price(mut self, value: impl Into<Fen>) -> Self {
            self.unit_price = Required::set(value.into());
            self
        }

        /// 单行金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Required::set(value.into());
            self
        }

        /// 单行税额，单位为分
        #[inline]
        pub fn tax_amount(mut self, value: impl Into<Fen>) -> Self {
            self.tax_amount = Required::set(value.into());
            self
        }

        /// 单行金额合计，单位为分
        #[inline]
        pub fn total_amount(mut self, value: impl Into<Fen>) -> Self {
            self.total_amount = Required::set(value.into());
            self
        }

        /// 税率
        #[inline]
        pub fn tax_rate(mut self, value: i64) -> Self {
            self.tax_rate = Required::set(value);
            self
        }

        /// 税收优惠政策标识
        #[inline]
        pub fn tax_prefer_mark(mut self, value: impl Into<String>) -> Self {
            self.tax_prefer_mark = Required::set(value.into());
            self
        }

        /// 是否折扣行
        #[inline]
        pub fn discount(mut self, value: bool) -> Self {
            self.discount = Required::set(value);
            self
        }
    }

    impl Message for Items {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("tax_code", &mut self.tax_code),
                ("goods_name", &mut self.goods_name),
                ("specification", &mut self.specification),
                ("unit", &mut self.unit),
                ("quantity", &mut self.quantity),
                ("unit_price", &mut self.unit_price),
                ("amount", &mut self.amount),
                ("tax_amount", &mut self.tax_amount),
                ("total_amount", &mut self.total_amount),
                ("tax_rate", &mut self.tax_rate),
                ("tax_prefer_mark", &mut self.tax_prefer_mark),
                ("discount", &mut self.discount),
            ]);
        }
    }

    /// 将出租车电子发票插入微信用户卡包：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 插入用户卡包的公众号AppID
        pub card_appid: Option<String>,
        /// 用户在插卡公众号下的OpenID
        pub card_openid: Option<String>,
        /// 出租车电子发票卡券模板ID
        pub card_id: Option<String>,
        /// 出租车电子发票在卡包中的编码
        pub card_code: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("card_appid", &mut self.card_appid),
                ("card_openid", &mut self.card_openid),
                ("card_id", &mut self.card_id),
                ("card_code", &mut self.card_code),
            ]);
        }
    }

    message!(
        Request,
        FapiaoCardInformation,
        BuyerInformation,
        SellerInformation,
        ExtraInformation,
        Items,
        Response
    );
}
