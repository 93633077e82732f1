//! `/v3/taxi-invoice/cards`

pub mod upload_file;

/// `/v3/taxi-invoice/cards`
pub struct Cards {
    pub(crate) node: crate::chain::Node,
}

impl Cards {
    /// `/upload-file`
    #[inline]
    pub fn upload_file(self) -> upload_file::UploadFile {
        upload_file::UploadFile { node: self.node }
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/taxi-invoice/cards", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/cards")
    }
}

/// 将出租车电子发票插入微信用户卡包
pub mod post {
    use crate::message;

    pub use crate::shared::v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_insert_cards_post::{SellerInformation, ExtraInformation};

    /// 将出租车电子发票插入微信用户卡包：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("company_mchid"),
            message::required::<String>("trade_number"),
            message::optional::<String>("appid"),
            message::required::<String>("openid"),
            message::required::<i64>("region_id"),
            message::required::<String>("driver_license"),
            message::required::<String>("plate_number"),
            message::required::<FapiaoCardInformation>("fapiao_card_information"),
            message::optional::<String>("token"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 出租车经营主体商户号（必填）
        pub fn company_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("company_mchid", value))
        }

        /// 面对面付款单号（必填）
        pub fn trade_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("trade_number", value))
        }

        /// 应用ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 行政区划代码（必填）
        #[inline]
        pub fn region_id(self, value: i64) -> Self {
            Self(self.0.with("region_id", value))
        }

        /// 营运资格证号（必填）
        pub fn driver_license(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("driver_license", value))
        }

        /// 车牌号（必填）
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plate_number", value))
        }

        /// 发票卡券信息（必填）
        #[inline]
        pub fn fapiao_card_information(self, value: FapiaoCardInformation) -> Self {
            Self(self.0.with("fapiao_card_information", value))
        }

        /// 获取乘客行程单详情的凭证
        pub fn token(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("token", value))
        }
    }

    /// 发票卡券信息
    pub struct FapiaoCardInformation(pub(crate) message::Object);

    impl FapiaoCardInformation {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("fapiao_media_id"),
            message::required::<String>("fapiao_number"),
            message::required::<String>("fapiao_code"),
            message::required::<crate::Time>("fapiao_time"),
            message::required::<String>("check_code"),
            message::required::<String>("password"),
            message::required::<crate::Fen>("total_amount"),
            message::required::<crate::Fen>("tax_amount"),
            message::required::<crate::Fen>("amount"),
            message::required::<BuyerInformation>("buyer_information"),
            message::required::<SellerInformation>("seller_information"),
            message::required::<ExtraInformation>("extra_information"),
            message::optional::<Vec<Items>>("items"),
            message::optional::<String>("remark"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 电子发票文件ID（必填）
        pub fn fapiao_media_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fapiao_media_id", value))
        }

        /// 发票号码（必填）
        pub fn fapiao_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fapiao_number", value))
        }

        /// 发票代码（必填）
        pub fn fapiao_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fapiao_code", value))
        }

        /// 开票时间（必填）
        pub fn fapiao_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("fapiao_time", value))
        }

        /// 校验码（必填）
        pub fn check_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("check_code", value))
        }

        /// 密码（必填）
        pub fn password(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("password", value))
        }

        /// 总价税合计，单位为分（必填）
        pub fn total_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_amount", value))
        }

        /// 总税额，单位为分（必填）
        pub fn tax_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("tax_amount", value))
        }

        /// 总金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 购买方信息（必填）
        #[inline]
        pub fn buyer_information(self, value: BuyerInformation) -> Self {
            Self(self.0.with("buyer_information", value))
        }

        /// 销售方信息（必填）
        #[inline]
        pub fn seller_information(self, value: SellerInformation) -> Self {
            Self(self.0.with("seller_information", value))
        }

        /// 附加信息（必填）
        #[inline]
        pub fn extra_information(self, value: ExtraInformation) -> Self {
            Self(self.0.with("extra_information", value))
        }

        /// 发票行信息
        #[inline]
        pub fn items(self, value: Vec<Items>) -> Self {
            Self(self.0.with("items", value))
        }

        /// 备注信息
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("remark", value))
        }
    }

    /// 购买方信息
    pub struct BuyerInformation(pub(crate) message::Object);

    impl BuyerInformation {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("type"),
            message::required::<String>("name"),
            message::optional::<String>("taxpayer_id"),
            message::optional::<String>("address"),
            message::optional::<String>("telephone"),
            message::optional::<String>("bank_name"),
            message::optional::<String>("bank_account"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 购买方类型（必填）
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("type", value))
        }

        /// 名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 纳税人识别号
        pub fn taxpayer_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("taxpayer_id", value))
        }

        /// 地址
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("address", value))
        }

        /// 电话
        pub fn telephone(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("telephone", value))
        }

        /// 开户银行
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_name", value))
        }

        /// 银行账号
        pub fn bank_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_account", value))
        }
    }

    /// 发票行信息
    pub struct Items(pub(crate) message::Object);

    impl Items {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("tax_code"),
            message::required::<String>("goods_name"),
            message::optional::<String>("specification"),
            message::optional::<String>("unit"),
            message::required::<i64>("quantity"),
            message::required::<i64>("unit_price"),
            message::required::<crate::Fen>("amount"),
            message::required::<crate::Fen>("tax_amount"),
            message::required::<crate::Fen>("total_amount"),
            message::required::<i64>("tax_rate"),
            message::required::<String>("tax_prefer_mark"),
            message::required::<bool>("discount"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 货物或应税劳务（必填）
        pub fn tax_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("tax_code", value))
        }

        /// 货物或应税劳务（必填）
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_name", value))
        }

        /// 规格型号
        pub fn specification(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("specification", value))
        }

        /// 单位
        pub fn unit(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("unit", value))
        }

        /// 数量（必填）
        #[inline]
        pub fn quantity(self, value: i64) -> Self {
            Self(self.0.with("quantity", value))
        }

        /// 单价（必填）
        #[inline]
        pub fn unit_price(self, value: i64) -> Self {
            Self(self.0.with("unit_price", value))
        }

        /// 单行金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 单行税额，单位为分（必填）
        pub fn tax_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("tax_amount", value))
        }

        /// 单行金额合计，单位为分（必填）
        pub fn total_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_amount", value))
        }

        /// 税率（必填）
        #[inline]
        pub fn tax_rate(self, value: i64) -> Self {
            Self(self.0.with("tax_rate", value))
        }

        /// 税收优惠政策标识（必填）
        pub fn tax_prefer_mark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("tax_prefer_mark", value))
        }

        /// 是否折扣行（必填）
        #[inline]
        pub fn discount(self, value: bool) -> Self {
            Self(self.0.with("discount", value))
        }
    }

    /// 将出租车电子发票插入微信用户卡包：应答
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

    request!(Request, FapiaoCardInformation, BuyerInformation, Items);

    held!(FapiaoCardInformation, BuyerInformation, Items);

    message! {
        Response {
            0 => card_appid: "card_appid",
            1 => card_openid: "card_openid",
            2 => card_id: "card_id",
            3 => card_code: "card_code",
        }
    }
}
