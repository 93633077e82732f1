//! `/v3/med-ins/orders`

pub mod mix_trade_no;
pub mod out_trade_no;

/// `/v3/med-ins/orders`
pub struct Orders {
    pub(crate) node: crate::chain::Node,
}

impl Orders {
    /// `/mix-trade-no`
    #[inline]
    pub fn mix_trade_no(self) -> mix_trade_no::MixTradeNo {
        mix_trade_no::MixTradeNo { node: self.node }
    }

    /// `/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node }
    }

    /// 医保自费混合收款下单
    ///
    /// `POST /v3/med-ins/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::med_ins::orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mix_pay_type(post::MixPayType::CASH_AND_INSURANCE)
    ///     .order_type(post::OrderType::REG_PAY)
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .sub_mchid("1900000109")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .payer(
    ///         post::Payer::new()
    ///             .name("张三")
    ///             .id_digest("6225760000000000")
    ///             .card_type(post::CardType::ID_CARD),
    ///     )
    ///     .pay_for_relatives(true)
    ///     .relative(
    ///         post::Relative::new()
    ///             .name("张三")
    ///             .id_digest("6225760000000000")
    ///             .card_type(post::CardType::ID_CARD),
    ///     )
    ///     .out_trade_no("202204022005169952975171534816")
    ///     .serial_no("1217752501201")
    ///     .pay_order_id("ORD530100202204022006350000021")
    ///     .pay_auth_no("AUTH530100202204022006310000034")
    ///     .geo_location("102.682296,25.054260")
    ///     .city_id("530100")
    ///     .med_inst_name("北大医院")
    ///     .med_inst_no("1217752501201407033233368318")
    ///     .med_ins_order_create_time("2018-06-08T10:34:56+08:00")
    ///     .total_fee(202000)
    ///     .med_ins_gov_fee(100000)
    ///     .med_ins_self_fee(45000)
    ///     .med_ins_other_fee(5000)
    ///     .med_ins_cash_fee(50000)
    ///     .wechat_pay_cash_fee(42000)
    ///     .cash_add_detail(vec![
    ///         post::CashAddDetail::new()
    ///             .cash_add_fee(2000)
    ///             .cash_add_type(post::CashAddType::FREIGHT),
    ///     ])
    ///     .cash_reduce_detail(vec![
    ///         post::CashReduceDetail::new()
    ///             .cash_reduce_fee(10000)
    ///             .cash_reduce_type(post::CashReduceType::DEFAULT_REDUCE_TYPE),
    ///     ])
    ///     .callback_url("https://www.weixin.qq.com/wxpay/pay.php")
    ///     .prepay_id("wx201410272009395522657a690389285100")
    ///     .passthrough_request_content(
    ///         post::PassthroughRequestContent::new()
    ///             .pay_auth_no("AUTH****")
    ///             .pay_ord_id("ORD****")
    ///             .setl_latlnt("118.096435,24.485407"),
    ///     )
    ///     .extends("{}")
    ///     .attach("{}")
    ///     .channel_no("AAGN9uhZc5EGyRdairKW7Qnu")
    ///     .med_ins_test_env(true);
    /// let answer = client.v3().med_ins().orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016781466)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/med-ins/orders", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/med-ins/orders")
    }
}

/// 医保自费混合收款下单
pub mod post {
    use crate::message;

    pub use crate::shared::v3_med_ins_orders_mix_trade_no_mix_trade_no_get::{
        CashAddType, CashReduceType, MedInsPayStatus, MixPayStatus, MixPayType, OrderType,
        PassthroughRequestContent as ResponsePassthroughRequestContent, PassthroughResponseContent,
        SelfPayStatus,
    };
    pub use crate::v3::med_ins::orders::mix_trade_no::mix_trade_no::get::{
        CashAddDetail as ResponseCashAddDetail, CashReduceDetail as ResponseCashReduceDetail,
        Response,
    };

    enumeration! {
        /// 证件类型
        CardType {
            UNKNOWN_USER_CARD_TYPE = "UNKNOWN_USER_CARD_TYPE",
            ID_CARD = "ID_CARD",
            HOUSEHOLD_REGISTRATION = "HOUSEHOLD_REGISTRATION",
            FOREIGNER_PASSPORT = "FOREIGNER_PASSPORT",
            MAINLAND_TRAVEL_PERMIT_FOR_TW = "MAINLAND_TRAVEL_PERMIT_FOR_TW",
            MAINLAND_TRAVEL_PERMIT_FOR_MO = "MAINLAND_TRAVEL_PERMIT_FOR_MO",
            MAINLAND_TRAVEL_PERMIT_FOR_HK = "MAINLAND_TRAVEL_PERMIT_FOR_HK",
            FOREIGN_PERMANENT_RESIDENT = "FOREIGN_PERMANENT_RESIDENT",
        }
    }

    /// 医保自费混合收款下单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<MixPayType>>("mix_pay_type"),
            message::required::<crate::Enumeration<OrderType>>("order_type"),
            message::required::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("openid"),
            message::optional::<String>("sub_openid"),
            message::required::<Payer>("payer"),
            message::optional::<bool>("pay_for_relatives"),
            message::optional::<Relative>("relative"),
            message::required::<String>("out_trade_no"),
            message::required::<String>("serial_no"),
            message::optional::<String>("pay_order_id"),
            message::optional::<String>("pay_auth_no"),
            message::optional::<String>("geo_location"),
            message::required::<String>("city_id"),
            message::required::<String>("med_inst_name"),
            message::required::<String>("med_inst_no"),
            message::optional::<crate::Time>("med_ins_order_create_time"),
            message::required::<crate::Fen>("total_fee"),
            message::optional::<crate::Fen>("med_ins_gov_fee"),
            message::optional::<crate::Fen>("med_ins_self_fee"),
            message::optional::<crate::Fen>("med_ins_other_fee"),
            message::optional::<crate::Fen>("med_ins_cash_fee"),
            message::optional::<crate::Fen>("wechat_pay_cash_fee"),
            message::optional::<Vec<CashAddDetail>>("cash_add_detail"),
            message::optional::<Vec<CashReduceDetail>>("cash_reduce_detail"),
            message::required::<String>("callback_url"),
            message::optional::<String>("prepay_id"),
            message::optional::<crate::JsonText<PassthroughRequestContent>>(
                "passthrough_request_content",
            ),
            message::optional::<String>("extends"),
            message::optional::<String>("attach"),
            message::optional::<String>("channel_no"),
            message::optional::<bool>("med_ins_test_env"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 混合支付类型（必填）
        pub fn mix_pay_type(self, value: impl Into<crate::Enumeration<MixPayType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<MixPayType>>("mix_pay_type", value))
        }

        /// 订单类型（必填）
        pub fn order_type(self, value: impl Into<crate::Enumeration<OrderType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<OrderType>>("order_type", value))
        }

        /// 从业机构的公众号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 医疗机构的公众号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 医疗机构的商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 用户在appid下的唯一标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 用户在医疗机构AppID下的唯一标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_openid", value))
        }

        /// 支付人身份信息（必填）
        #[inline]
        pub fn payer(self, value: Payer) -> Self {
            Self(self.0.with("payer", value))
        }

        /// 是否代亲属支付
        #[inline]
        pub fn pay_for_relatives(self, value: bool) -> Self {
            Self(self.0.with("pay_for_relatives", value))
        }

        /// 亲属身份信息
        #[inline]
        pub fn relative(self, value: Relative) -> Self {
            Self(self.0.with("relative", value))
        }

        /// 从业机构订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 医疗机构订单号（必填）
        pub fn serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("serial_no", value))
        }

        /// 医保局返回的支付单ID
        pub fn pay_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("pay_order_id", value))
        }

        /// 医保局返回的支付授权码
        pub fn pay_auth_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("pay_auth_no", value))
        }

        /// 用户定位信息
        pub fn geo_location(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("geo_location", value))
        }

        /// 城市ID（必填）
        pub fn city_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("city_id", value))
        }

        /// 医疗机构名称（必填）
        pub fn med_inst_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("med_inst_name", value))
        }

        /// 医疗机构编码（必填）
        pub fn med_inst_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("med_inst_no", value))
        }

        /// 医保下单时间
        pub fn med_ins_order_create_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("med_ins_order_create_time", value))
        }

        /// 使用该接口下单的总金额，单位为分（必填）
        pub fn total_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_fee", value))
        }

        /// 医保局结算后，单位为分
        pub fn med_ins_gov_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("med_ins_gov_fee", value))
        }

        /// 医保局结算后，单位为分
        pub fn med_ins_self_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("med_ins_self_fee", value))
        }

        /// 医保局结算后，单位为分
        pub fn med_ins_other_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("med_ins_other_fee", value))
        }

        /// 医保局结算后，单位为分
        pub fn med_ins_cash_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("med_ins_cash_fee", value))
        }

        /// 实际需要用户微信支付的金额，单位为分
        pub fn wechat_pay_cash_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("wechat_pay_cash_fee", value))
        }

        /// 现金补充列表
        #[inline]
        pub fn cash_add_detail(self, value: Vec<CashAddDetail>) -> Self {
            Self(self.0.with("cash_add_detail", value))
        }

        /// 现金减免列表
        #[inline]
        pub fn cash_reduce_detail(self, value: Vec<CashReduceDetail>) -> Self {
            Self(self.0.with("cash_reduce_detail", value))
        }

        /// 回调通知URL（必填）
        pub fn callback_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("callback_url", value))
        }

        /// 自费预下单ID
        pub fn prepay_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("prepay_id", value))
        }

        /// 医疗机构透传给医保的数据
        pub fn passthrough_request_content(
            self,
            value: impl Into<crate::JsonText<PassthroughRequestContent>>,
        ) -> Self {
            Self(self.0.with_some::<crate::JsonText<PassthroughRequestContent>>(
                "passthrough_request_content",
                value,
            ))
        }

        /// 扩展字段
        pub fn extends(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("extends", value))
        }

        /// 附加数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 渠道号
        pub fn channel_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("channel_no", value))
        }

        /// 是否到医保局测试环境下单
        #[inline]
        pub fn med_ins_test_env(self, value: bool) -> Self {
            Self(self.0.with("med_ins_test_env", value))
        }
    }

    /// 支付人身份信息
    pub struct Payer(pub(crate) message::Object);

    impl Payer {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Sensitive>("name"),
            message::required::<crate::Sensitive>("id_digest"),
            message::required::<crate::Enumeration<CardType>>("card_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 真实姓名，加密传输（必填）
        pub fn name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("name", value))
        }

        /// 个人身份ID摘要，加密传输（必填）
        pub fn id_digest(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_digest", value))
        }

        /// 证件类型（必填）
        pub fn card_type(self, value: impl Into<crate::Enumeration<CardType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CardType>>("card_type", value))
        }
    }

    /// 亲属身份信息
    pub struct Relative(pub(crate) message::Object);

    impl Relative {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Sensitive>("name"),
            message::required::<crate::Sensitive>("id_digest"),
            message::required::<crate::Enumeration<CardType>>("card_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 真实姓名，加密传输（必填）
        pub fn name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("name", value))
        }

        /// 个人身份ID摘要，加密传输（必填）
        pub fn id_digest(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_digest", value))
        }

        /// 证件类型（必填）
        pub fn card_type(self, value: impl Into<crate::Enumeration<CardType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CardType>>("card_type", value))
        }
    }

    /// 现金补充列表
    pub struct CashAddDetail(pub(crate) message::Object);

    impl CashAddDetail {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Fen>("cash_add_fee"),
            message::required::<crate::Enumeration<CashAddType>>("cash_add_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 现金补充金额，单位为分（必填）
        pub fn cash_add_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("cash_add_fee", value))
        }

        /// 现金补充类型（必填）
        pub fn cash_add_type(self, value: impl Into<crate::Enumeration<CashAddType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CashAddType>>("cash_add_type", value))
        }
    }

    /// 现金减免列表
    pub struct CashReduceDetail(pub(crate) message::Object);

    impl CashReduceDetail {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Fen>("cash_reduce_fee"),
            message::required::<crate::Enumeration<CashReduceType>>("cash_reduce_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 现金减免金额，单位为分（必填）
        pub fn cash_reduce_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("cash_reduce_fee", value))
        }

        /// 现金减免类型（必填）
        pub fn cash_reduce_type(
            self,
            value: impl Into<crate::Enumeration<CashReduceType>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CashReduceType>>("cash_reduce_type", value))
        }
    }

    /// 医疗机构透传给医保的数据
    pub struct PassthroughRequestContent(pub(crate) message::Object);

    impl PassthroughRequestContent {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("payAuthNo"),
            message::optional::<String>("payOrdId"),
            message::optional::<String>("setlLatlnt"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// `payAuthNo`
        pub fn pay_auth_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("payAuthNo", value))
        }

        /// `payOrdId`
        pub fn pay_ord_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("payOrdId", value))
        }

        /// `setlLatlnt`
        pub fn setl_latlnt(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("setlLatlnt", value))
        }
    }

    request!(Request, Payer, Relative, CashAddDetail, CashReduceDetail, PassthroughRequestContent);

    held!(Payer, Relative, CashAddDetail, CashReduceDetail, PassthroughRequestContent);
}
