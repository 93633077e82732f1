//! `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`

/// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
pub struct InsertCards {
    pub(crate) node: crate::chain::Node,
}

impl InsertCards {
    /// 将电子发票插入微信用户卡包 (direct and partner)
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::insert_cards::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .scene(post::Scene::WITH_WECHATPAY)
    ///     .buyer_information(
    ///         post::BuyerInformation::new()
    ///             .r#type(post::Type::ORGANIZATION)
    ///             .name("深圳市南山区测试企业")
    ///             .taxpayer_id("202003261233701778")
    ///             .address("深圳市南山区深南大道10000号")
    ///             .telephone("075512345678")
    ///             .bank_name("测试银行")
    ///             .bank_account("62001234567890")
    ///             .phone("13800000000")
    ///             .email("zhangsan@example.com")
    ///             .amount(1000)
    ///             .out_trade_no("order_20200701_123456")
    ///             .fapiao_bill_type(post::FapiaoBillType::COMM_FAPIAO)
    ///             .user_apply_message("用户留言"),
    ///     )
    ///     .fapiao_card_information(vec![
    ///         post::FapiaoCardInformation::new()
    ///             .fapiao_media_id("ASNFZ4mrze/+3LqYdlQyEA==")
    ///             .fapiao_number("12897794")
    ///             .fapiao_code("044001911211")
    ///             .fapiao_time("2020-07-01T12:00:00+08:00")
    ///             .check_code("69001808340631374774")
    ///             .password("006>299-375/326>2+7/*0-+<3510")
    ///             .total_amount(382895)
    ///             .tax_amount(44050)
    ///             .amount(338845)
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
    ///                     .tax_prefer_mark(post::TaxPreferMark::NO_FAVORABLE)
    ///                     .discount(true),
    ///             ])
    ///             .remark("备注"),
    ///     ]);
    /// client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .fapiao_applications()
    ///     .fapiao_apply_id("4200000444201910177461284488")
    ///     .insert_cards()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538365)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post(
            "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node
            .untyped("v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards")
    }
}

/// 将电子发票插入微信用户卡包
pub mod post {
    use crate::message;

    pub use crate::shared::v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_insert_cards_post::{SellerInformation, ExtraInformation};
pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::post::{BuyerInformation, Type, FapiaoBillType};

    enumeration! {
        /// 插卡场景
        Scene {
            WITH_WECHATPAY = "WITH_WECHATPAY",
            WITHOUT_WECHATPAY = "WITHOUT_WECHATPAY",
        }
    }

    enumeration! {
        /// 税收优惠政策标识
        TaxPreferMark {
            NO_FAVORABLE = "NO_FAVORABLE",
            OUTSIDE_VAT = "OUTSIDE_VAT",
            VAT_EXEMPT = "VAT_EXEMPT",
            NORMAL_ZERO_RATED = "NORMAL_ZERO_RATED",
            EXPORT_ZERO_RATED = "EXPORT_ZERO_RATED",
        }
    }

    /// 将电子发票插入微信用户卡包：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::required::<crate::Enumeration<Scene>>("scene"),
            message::required::<BuyerInformation>("buyer_information"),
            message::required::<Vec<FapiaoCardInformation>>("fapiao_card_information"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 插卡场景（必填）
        pub fn scene(self, value: impl Into<crate::Enumeration<Scene>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Scene>>("scene", value))
        }

        /// 购买方信息（必填）
        #[inline]
        pub fn buyer_information(self, value: BuyerInformation) -> Self {
            Self(self.0.with("buyer_information", value))
        }

        /// 电子发票卡券信息列表（必填）
        #[inline]
        pub fn fapiao_card_information(self, value: Vec<FapiaoCardInformation>) -> Self {
            Self(self.0.with("fapiao_card_information", value))
        }
    }

    /// 电子发票卡券信息列表
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
            message::required::<SellerInformation>("seller_information"),
            message::required::<ExtraInformation>("extra_information"),
            message::required::<Vec<Items>>("items"),
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

        /// 发票行信息（必填）
        #[inline]
        pub fn items(self, value: Vec<Items>) -> Self {
            Self(self.0.with("items", value))
        }

        /// 备注信息
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("remark", value))
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
            message::required::<crate::Enumeration<TaxPreferMark>>("tax_prefer_mark"),
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
        pub fn tax_prefer_mark(self, value: impl Into<crate::Enumeration<TaxPreferMark>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TaxPreferMark>>("tax_prefer_mark", value))
        }

        /// 是否折扣行（必填）
        #[inline]
        pub fn discount(self, value: bool) -> Self {
            Self(self.0.with("discount", value))
        }
    }

    request!(Request, FapiaoCardInformation, Items);

    held!(FapiaoCardInformation, Items);
}
