//! `/v3/payscore/oversea/partner/serviceorder`

pub mod out_order_no;

/// `/v3/payscore/oversea/partner/serviceorder`
pub struct Serviceorder {
    pub(crate) node: crate::chain::Node,
}

impl Serviceorder {
    /// `/{out_order_no}`: 商户服务订单号
    pub fn out_order_no(self, value: impl Into<String>) -> out_order_no::OutOrderNo {
        out_order_no::OutOrderNo { node: self.node.bind("out_order_no", value) }
    }

    /// 查询支付分订单
    ///
    /// `GET /v3/payscore/oversea/partner/serviceorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::oversea::partner::serviceorder::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .sub_mchid("1900000109")
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .query_id("15646546545165651651");
    /// let answer = client.v3().payscore().oversea().partner().serviceorder().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096411)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payscore/oversea/partner/serviceorder", request.0)
    }

    /// 创建支付分订单
    ///
    /// `POST /v3/payscore/oversea/partner/serviceorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::oversea::partner::serviceorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .currency("HKD")
    ///     .service_introduction("XX充电宝")
    ///     .post_payments(vec![
    ///         post::PostPayments::new()
    ///             .name("就餐费用")
    ///             .amount(40000)
    ///             .description("就餐人均100元")
    ///             .count(4),
    ///     ])
    ///     .post_discounts(vec![
    ///         post::PostDiscounts::new()
    ///             .name("满20减1元")
    ///             .description("不与其他优惠叠加")
    ///             .amount(100)
    ///             .count(2),
    ///     ])
    ///     .risk_fund(
    ///         post::RiskFund::new().name("DEPOSIT").amount(10000).description("就餐的预估费用"),
    ///     )
    ///     .time_range(
    ///         post::TimeRange::new()
    ///             .start_time("2019-11-11T16:24:05+08:00")
    ///             .end_time("2019-11-11T16:24:05+08:00")
    ///             .start_time_remark("备注1")
    ///             .end_time_remark("备注2"),
    ///     )
    ///     .location(
    ///         post::Location::new()
    ///             .start_location("嗨客时尚主题展餐厅")
    ///             .end_location("嗨客时尚主题展餐厅"),
    ///     )
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .need_user_confirm(true)
    ///     .notify_url("https://api.test.com")
    ///     .attach("Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald");
    /// let answer = client.v3().payscore().oversea().partner().serviceorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096395)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/oversea/partner/serviceorder", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/oversea/partner/serviceorder")
    }
}

/// 查询支付分订单
pub mod get {
    use crate::message;

    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_type::Type;
    pub use crate::shared::v3_payscore_acquiringbank_serviceorder_get::{
        GoodsDetail, Location, TimeRange,
    };
    pub use crate::shared::v3_payscore_acquiringbank_servicepayondeliveryorder_post::ResponsePostPayments as PostPayments;
    pub use crate::v3::payscore::acquiringbank::serviceorder::get::{PostDiscounts, RiskFund};

    enumeration! {
        /// 服务订单状态
        State {
            CREATED = "CREATED",
            DOING = "DOING",
            DONE = "DONE",
            REVOKED = "REVOKED",
            EXPIRED = "EXPIRED",
        }
    }

    enumeration! {
        /// 订单状态说明
        StateDescription {
            USER_CONFIRM = "USER_CONFIRM",
            MCH_COMPLETE = "MCH_COMPLETE",
        }
    }

    enumeration! {
        /// 收款状态
        CollectionState {
            USER_PAYING = "USER_PAYING",
            USER_PAID = "USER_PAID",
        }
    }

    enumeration! {
        /// 收款成功渠道
        PaidType {
            NEWTON = "NEWTON",
            MCH = "MCH",
        }
    }

    /// 查询支付分订单：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("service_id"),
            message::required::<String>("sub_mchid"),
            message::optional::<String>("out_order_no"),
            message::optional::<String>("query_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 商户服务订单号
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 回跳查询ID
        pub fn query_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("query_id", value))
        }
    }

    /// 查询支付分订单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 服务商应用ID
        pub appid: Option<String>,
        /// 服务商商户号
        pub mchid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 服务信息
        pub service_introduction: Option<String>,
        /// 服务订单状态
        pub state: Option<crate::Enumeration<State>>,
        /// 订单状态说明
        pub state_description: Option<crate::Enumeration<StateDescription>>,
        /// 后付费项目
        pub post_payments: Option<Vec<PostPayments>>,
        /// 商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 订单风险金
        pub risk_fund: Option<RiskFund>,
        /// 总金额，单位为分
        pub total_amount: Option<crate::Fen>,
        /// 是否需要收款
        pub need_collection: Option<bool>,
        /// 收款信息
        pub collection: Option<Collection>,
        /// 服务时间段
        pub time_range: Option<TimeRange>,
        /// 服务位置
        pub location: Option<Location>,
        /// 商户数据包
        pub attach: Option<String>,
        /// 商户回调地址
        pub notify_url: Option<String>,
        /// 服务商公众号下的用户标识
        pub openid: Option<String>,
        /// 子商户公众号下的用户标识
        pub sub_openid: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
        /// 货币类型
        pub currency: Option<String>,
        /// 汇率值
        pub currency_price: Option<i64>,
        /// 汇率
        pub currency_rate_info: Option<String>,
    }

    /// 收款信息
    #[non_exhaustive]
    pub struct Collection {
        /// 收款状态
        pub state: Option<crate::Enumeration<CollectionState>>,
        /// 总收款金额，单位为分
        pub total_amount: Option<crate::Fen>,
        /// 待收金额，单位为分
        pub paying_amount: Option<crate::Fen>,
        /// 已收金额，单位为分
        pub paid_amount: Option<crate::Fen>,
        /// 收款银行
        pub bank_type: Option<String>,
        /// 收款明细列表
        pub details: Option<Vec<Details>>,
    }

    /// 收款明细列表
    #[non_exhaustive]
    pub struct Details {
        /// 收款序号
        pub seq: Option<i64>,
        /// 单笔收款金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 收款成功渠道
        pub paid_type: Option<crate::Enumeration<PaidType>>,
        /// 收款成功时间
        pub paid_time: Option<crate::Time>,
        /// 微信支付交易单号
        pub transaction_id: Option<String>,
        /// 优惠功能
        pub promotion_detail: Option<Vec<PromotionDetail>>,
    }

    /// 优惠功能
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub coupon_id: Option<String>,
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠范围
        pub scope: Option<crate::Enumeration<Scope>>,
        /// 优惠类型
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 优惠券面额，单位为分
        pub amount: Option<crate::Fen>,
        /// 活动ID
        pub stock_id: Option<String>,
        /// 微信出资，单位为分
        pub wechatpay_contribute: Option<crate::Fen>,
        /// 商户出资，单位为分
        pub merchant_contribute: Option<crate::Fen>,
        /// 其他出资，单位为分
        pub other_contribute: Option<crate::Fen>,
        /// 优惠币种
        pub currency: Option<String>,
        /// 单品列表
        pub goods_detail: Option<Vec<GoodsDetail>>,
    }

    request!(Request);

    message! {
        Response {
            0 => out_order_no: "out_order_no",
            1 => service_id: "service_id",
            2 => appid: "appid",
            3 => mchid: "mchid",
            4 => sub_appid: "sub_appid",
            5 => sub_mchid: "sub_mchid",
            6 => service_introduction: "service_introduction",
            7 => state: "state",
            8 => state_description: "state_description",
            9 => post_payments: "post_payments",
            10 => post_discounts: "post_discounts",
            11 => risk_fund: "risk_fund",
            12 => total_amount: "total_amount",
            13 => need_collection: "need_collection",
            14 => collection: "collection",
            15 => time_range: "time_range",
            16 => location: "location",
            17 => attach: "attach",
            18 => notify_url: "notify_url",
            19 => openid: "openid",
            20 => sub_openid: "sub_openid",
            21 => order_id: "order_id",
            22 => currency: "currency",
            23 => currency_price: "currency_price",
            24 => currency_rate_info: "currency_rate_info",
        }
        Collection {
            0 => state: "state",
            1 => total_amount: "total_amount",
            2 => paying_amount: "paying_amount",
            3 => paid_amount: "paid_amount",
            4 => bank_type: "bank_type",
            5 => details: "details",
        }
        Details {
            0 => seq: "seq",
            1 => amount: "amount",
            2 => paid_type: "paid_type",
            3 => paid_time: "paid_time",
            4 => transaction_id: "transaction_id",
            5 => promotion_detail: "promotion_detail",
        }
        PromotionDetail {
            0 => coupon_id: "coupon_id",
            1 => name: "name",
            2 => scope: "scope",
            3 => r#type: "type",
            4 => amount: "amount",
            5 => stock_id: "stock_id",
            6 => wechatpay_contribute: "wechatpay_contribute",
            7 => merchant_contribute: "merchant_contribute",
            8 => other_contribute: "other_contribute",
            9 => currency: "currency",
            10 => goods_detail: "goods_detail",
        }
    }
}

/// 创建支付分订单
pub mod post {
    use crate::message;

    pub use crate::shared::v3_payscore_acquiringbank_servicepayondeliveryorder_post::ResponsePostPayments;
    pub use crate::v3::payscore::acquiringbank::serviceorder::get::RiskFund as ResponseRiskFund;
    pub use crate::v3::payscore::acquiringbank::serviceorder::post::{
        Location, ResponseLocation, ResponsePostDiscounts,
    };
    pub use crate::v3::payscore::oversea::partner::serviceorder::get::{State, StateDescription};

    /// 创建支付分订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("service_id"),
            message::required::<String>("appid"),
            message::required::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("out_order_no"),
            message::required::<String>("currency"),
            message::required::<String>("service_introduction"),
            message::optional::<Vec<PostPayments>>("post_payments"),
            message::optional::<Vec<PostDiscounts>>("post_discounts"),
            message::required::<RiskFund>("risk_fund"),
            message::required::<TimeRange>("time_range"),
            message::optional::<Location>("location"),
            message::optional::<String>("openid"),
            message::optional::<String>("sub_openid"),
            message::optional::<bool>("need_user_confirm"),
            message::required::<String>("notify_url"),
            message::optional::<String>("attach"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 服务商公众号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户公众号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 商户订单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 货币类型（必填）
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("currency", value))
        }

        /// 服务信息（必填）
        pub fn service_introduction(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_introduction", value))
        }

        /// 后付费项目
        #[inline]
        pub fn post_payments(self, value: Vec<PostPayments>) -> Self {
            Self(self.0.with("post_payments", value))
        }

        /// 商户优惠
        #[inline]
        pub fn post_discounts(self, value: Vec<PostDiscounts>) -> Self {
            Self(self.0.with("post_discounts", value))
        }

        /// 服务风险金（必填）
        #[inline]
        pub fn risk_fund(self, value: RiskFund) -> Self {
            Self(self.0.with("risk_fund", value))
        }

        /// 服务时间（必填）
        #[inline]
        pub fn time_range(self, value: TimeRange) -> Self {
            Self(self.0.with("time_range", value))
        }

        /// 服务位置
        #[inline]
        pub fn location(self, value: Location) -> Self {
            Self(self.0.with("location", value))
        }

        /// 服务商公众号下的用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 子商户公众号下的用户标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_openid", value))
        }

        /// 是否需要用户确认
        #[inline]
        pub fn need_user_confirm(self, value: bool) -> Self {
            Self(self.0.with("need_user_confirm", value))
        }

        /// 商户回调地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 商户数据包
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }
    }

    /// 后付费项目
    pub struct PostPayments(pub(crate) message::Object);

    impl PostPayments {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("name"),
            message::optional::<crate::Fen>("amount"),
            message::optional::<String>("description"),
            message::optional::<i64>("count"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 付费名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 付费金额，单位为分
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 付费说明
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 付费数量
        #[inline]
        pub fn count(self, value: i64) -> Self {
            Self(self.0.with("count", value))
        }
    }

    /// 商户优惠
    pub struct PostDiscounts(pub(crate) message::Object);

    impl PostDiscounts {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("name"),
            message::required::<String>("description"),
            message::optional::<crate::Fen>("amount"),
            message::optional::<i64>("count"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 优惠名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 优惠说明（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 优惠金额，单位为分
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 优惠数量
        #[inline]
        pub fn count(self, value: i64) -> Self {
            Self(self.0.with("count", value))
        }
    }

    /// 服务风险金
    pub struct RiskFund(pub(crate) message::Object);

    impl RiskFund {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("name"),
            message::required::<crate::Fen>("amount"),
            message::optional::<String>("description"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 风险名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 风险金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 风险说明
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }
    }

    /// 服务时间
    pub struct TimeRange(pub(crate) message::Object);

    impl TimeRange {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Time>("start_time"),
            message::optional::<crate::Time>("end_time"),
            message::optional::<String>("start_time_remark"),
            message::optional::<String>("end_time_remark"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务开始时间（必填）
        pub fn start_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("start_time", value))
        }

        /// 服务结束时间
        pub fn end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("end_time", value))
        }

        /// 服务开始时间备注
        pub fn start_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("start_time_remark", value))
        }

        /// 服务结束时间备注
        pub fn end_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_time_remark", value))
        }
    }

    /// 创建支付分订单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 服务商应用ID
        pub appid: Option<String>,
        /// 服务商商户号
        pub mchid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 货币类型
        pub currency: Option<String>,
        /// 服务信息
        pub service_introduction: Option<String>,
        /// 服务订单状态
        pub state: Option<crate::Enumeration<State>>,
        /// 订单状态说明
        pub state_description: Option<crate::Enumeration<StateDescription>>,
        /// 后付费项目
        pub post_payments: Option<Vec<ResponsePostPayments>>,
        /// 后付费商户优惠
        pub post_discounts: Option<Vec<ResponsePostDiscounts>>,
        /// 订单风险金
        pub risk_fund: Option<ResponseRiskFund>,
        /// 服务时间段
        pub time_range: Option<ResponseTimeRange>,
        /// 服务位置
        pub location: Option<ResponseLocation>,
        /// 商户数据包
        pub attach: Option<String>,
        /// 商户回调地址
        pub notify_url: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
        /// 跳转微信侧数据包
        pub package: Option<String>,
    }

    /// 服务时间段
    #[non_exhaustive]
    pub struct ResponseTimeRange {
        /// 服务开始时间
        pub start_time: Option<crate::Time>,
        /// 服务结束时间
        pub end_time: Option<crate::Time>,
        /// 服务开始时间备注
        pub start_time_remark: Option<String>,
        /// 服务结束时间备注
        pub end_time_remark: Option<String>,
    }

    request!(Request, PostPayments, PostDiscounts, RiskFund, TimeRange);

    held!(PostPayments, PostDiscounts, RiskFund, TimeRange);

    message! {
        Response {
            0 => out_order_no: "out_order_no",
            1 => service_id: "service_id",
            2 => appid: "appid",
            3 => mchid: "mchid",
            4 => sub_appid: "sub_appid",
            5 => sub_mchid: "sub_mchid",
            6 => currency: "currency",
            7 => service_introduction: "service_introduction",
            8 => state: "state",
            9 => state_description: "state_description",
            10 => post_payments: "post_payments",
            11 => post_discounts: "post_discounts",
            12 => risk_fund: "risk_fund",
            13 => time_range: "time_range",
            14 => location: "location",
            15 => attach: "attach",
            16 => notify_url: "notify_url",
            17 => order_id: "order_id",
            18 => package: "package",
        }
        ResponseTimeRange {
            0 => start_time: "start_time",
            1 => end_time: "end_time",
            2 => start_time_remark: "start_time_remark",
            3 => end_time_remark: "end_time_remark",
        }
    }
}
