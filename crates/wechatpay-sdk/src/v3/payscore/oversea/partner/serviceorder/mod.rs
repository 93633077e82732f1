//! `/v3/payscore/oversea/partner/serviceorder`

pub mod out_order_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/oversea/partner/serviceorder`
pub struct Serviceorder(pub(crate) Node);

impl Serviceorder {
    /// `/{out_order_no}`: 商户服务订单号
    #[inline]
    pub fn out_order_no(self, value: impl Into<String>) -> out_order_no::OutOrderNo {
        out_order_no::OutOrderNo(self.0.bind("out_order_no", value))
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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/oversea/partner/serviceorder", rest)
    }
}

/// 查询支付分订单
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v3::payscore::acquiringbank::serviceorder::get::{
        GoodsDetail, Location, PostDiscounts, RiskFund, TimeRange,
    };
    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::ResponsePostPayments as PostPayments;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/payscore/oversea/partner/serviceorder")
            .at("apihk.mch.weixin.qq.com", "");

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

    enumeration! {
        /// 优惠范围
        Scope {
            GLOBAL = "GLOBAL",
            SINGLE = "SINGLE",
        }
    }

    enumeration! {
        /// 优惠类型
        Type {
            CASH = "CASH",
            NOCASH = "NOCASH",
        }
    }

    /// 查询支付分订单：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("service_id"),
            required::<String>("sub_mchid"),
            optional::<String>("out_order_no"),
            optional::<String>("query_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_id", value.into()))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 商户服务订单号
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_order_no", value.into()))
        }

        /// 回跳查询ID
        pub fn query_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("query_id", value.into()))
        }
    }

    /// 查询支付分订单：应答
    #[derive(Clone, Default)]
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
        pub state: Option<Enumeration<State>>,
        /// 订单状态说明
        pub state_description: Option<Enumeration<StateDescription>>,
        /// 后付费项目
        pub post_payments: Option<Vec<PostPayments>>,
        /// 商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 订单风险金
        pub risk_fund: Option<RiskFund>,
        /// 总金额，单位为分
        pub total_amount: Option<Fen>,
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_order_no", &mut self.out_order_no),
                1 => Named("service_id", &mut self.service_id),
                2 => Named("appid", &mut self.appid),
                3 => Named("mchid", &mut self.mchid),
                4 => Named("sub_appid", &mut self.sub_appid),
                5 => Named("sub_mchid", &mut self.sub_mchid),
                6 => Named("service_introduction", &mut self.service_introduction),
                7 => Named("state", &mut self.state),
                8 => Named("state_description", &mut self.state_description),
                9 => Named("post_payments", &mut self.post_payments),
                10 => Named("post_discounts", &mut self.post_discounts),
                11 => Named("risk_fund", &mut self.risk_fund),
                12 => Named("total_amount", &mut self.total_amount),
                13 => Named("need_collection", &mut self.need_collection),
                14 => Named("collection", &mut self.collection),
                15 => Named("time_range", &mut self.time_range),
                16 => Named("location", &mut self.location),
                17 => Named("attach", &mut self.attach),
                18 => Named("notify_url", &mut self.notify_url),
                19 => Named("openid", &mut self.openid),
                20 => Named("sub_openid", &mut self.sub_openid),
                21 => Named("order_id", &mut self.order_id),
                22 => Named("currency", &mut self.currency),
                23 => Named("currency_price", &mut self.currency_price),
                24 => Named("currency_rate_info", &mut self.currency_rate_info),
                _ => return None,
            })
        }
    }

    /// 收款信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Collection {
        /// 收款状态
        pub state: Option<Enumeration<CollectionState>>,
        /// 总收款金额，单位为分
        pub total_amount: Option<Fen>,
        /// 待收金额，单位为分
        pub paying_amount: Option<Fen>,
        /// 已收金额，单位为分
        pub paid_amount: Option<Fen>,
        /// 收款银行
        pub bank_type: Option<String>,
        /// 收款明细列表
        pub details: Option<Vec<Details>>,
    }

    impl Message for Collection {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("state", &mut self.state),
                1 => Named("total_amount", &mut self.total_amount),
                2 => Named("paying_amount", &mut self.paying_amount),
                3 => Named("paid_amount", &mut self.paid_amount),
                4 => Named("bank_type", &mut self.bank_type),
                5 => Named("details", &mut self.details),
                _ => return None,
            })
        }
    }

    /// 收款明细列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Details {
        /// 收款序号
        pub seq: Option<i64>,
        /// 单笔收款金额，单位为分
        pub amount: Option<Fen>,
        /// 收款成功渠道
        pub paid_type: Option<Enumeration<PaidType>>,
        /// 收款成功时间
        pub paid_time: Option<String>,
        /// 微信支付交易单号
        pub transaction_id: Option<String>,
        /// 优惠功能
        pub promotion_detail: Option<Vec<PromotionDetail>>,
    }

    impl Message for Details {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("seq", &mut self.seq),
                1 => Named("amount", &mut self.amount),
                2 => Named("paid_type", &mut self.paid_type),
                3 => Named("paid_time", &mut self.paid_time),
                4 => Named("transaction_id", &mut self.transaction_id),
                5 => Named("promotion_detail", &mut self.promotion_detail),
                _ => return None,
            })
        }
    }

    /// 优惠功能
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub coupon_id: Option<String>,
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠范围
        pub scope: Option<Enumeration<Scope>>,
        /// 优惠类型
        pub r#type: Option<Enumeration<Type>>,
        /// 优惠券面额，单位为分
        pub amount: Option<Fen>,
        /// 活动ID
        pub stock_id: Option<String>,
        /// 微信出资，单位为分
        pub wechatpay_contribute: Option<Fen>,
        /// 商户出资，单位为分
        pub merchant_contribute: Option<Fen>,
        /// 其他出资，单位为分
        pub other_contribute: Option<Fen>,
        /// 优惠币种
        pub currency: Option<String>,
        /// 单品列表
        pub goods_detail: Option<Vec<GoodsDetail>>,
    }

    impl Message for PromotionDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("coupon_id", &mut self.coupon_id),
                1 => Named("name", &mut self.name),
                2 => Named("scope", &mut self.scope),
                3 => Named("type", &mut self.r#type),
                4 => Named("amount", &mut self.amount),
                5 => Named("stock_id", &mut self.stock_id),
                6 => Named("wechatpay_contribute", &mut self.wechatpay_contribute),
                7 => Named("merchant_contribute", &mut self.merchant_contribute),
                8 => Named("other_contribute", &mut self.other_contribute),
                9 => Named("currency", &mut self.currency),
                10 => Named("goods_detail", &mut self.goods_detail),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Collection, Details, PromotionDetail);
}

/// 创建支付分订单
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, held, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v3::payscore::acquiringbank::serviceorder::get::RiskFund as ResponseRiskFund;
    pub use crate::v3::payscore::acquiringbank::serviceorder::post::{
        Location, ResponseLocation, ResponsePostDiscounts,
    };
    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::{
        ResponsePostPayments, ResponseTimeRange,
    };
    pub use crate::v3::payscore::oversea::partner::serviceorder::get::{State, StateDescription};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/oversea/partner/serviceorder")
            .at("apihk.mch.weixin.qq.com", "")
            .numbered_by("out_order_no");

    /// 创建支付分订单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("service_id"),
            required::<String>("appid"),
            required::<String>("sub_mchid"),
            optional::<String>("sub_appid"),
            required::<String>("out_order_no"),
            required::<String>("currency"),
            required::<String>("service_introduction"),
            optional::<Vec<PostPayments>>("post_payments"),
            optional::<Vec<PostDiscounts>>("post_discounts"),
            required::<RiskFund>("risk_fund"),
            required::<TimeRange>("time_range"),
            optional::<Location>("location"),
            optional::<String>("openid"),
            optional::<String>("sub_openid"),
            optional::<bool>("need_user_confirm"),
            required::<String>("notify_url"),
            optional::<String>("attach"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_id", value.into()))
        }

        /// 服务商公众号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 子商户公众号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 商户订单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_order_no", value.into()))
        }

        /// 货币类型（必填）
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("currency", value.into()))
        }

        /// 服务信息（必填）
        pub fn service_introduction(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_introduction", value.into()))
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
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 子商户公众号下的用户标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_openid", value.into()))
        }

        /// 是否需要用户确认
        #[inline]
        pub fn need_user_confirm(self, value: bool) -> Self {
            Self(self.0.with("need_user_confirm", value))
        }

        /// 商户回调地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }

        /// 商户数据包
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("attach", value.into()))
        }
    }

    /// 后付费项目
    #[derive(Clone)]
    pub struct PostPayments(pub(crate) Object);

    impl PostPayments {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("name"),
            optional::<Fen>("amount"),
            optional::<String>("description"),
            optional::<i64>("count"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 付费名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("name", value.into()))
        }

        /// 付费金额，单位为分
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
        }

        /// 付费说明
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("description", value.into()))
        }

        /// 付费数量
        #[inline]
        pub fn count(self, value: i64) -> Self {
            Self(self.0.with("count", value))
        }
    }

    /// 商户优惠
    #[derive(Clone)]
    pub struct PostDiscounts(pub(crate) Object);

    impl PostDiscounts {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("name"),
            required::<String>("description"),
            optional::<Fen>("amount"),
            optional::<i64>("count"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 优惠名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("name", value.into()))
        }

        /// 优惠说明（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("description", value.into()))
        }

        /// 优惠金额，单位为分
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
        }

        /// 优惠数量
        #[inline]
        pub fn count(self, value: i64) -> Self {
            Self(self.0.with("count", value))
        }
    }

    /// 服务风险金
    #[derive(Clone)]
    pub struct RiskFund(pub(crate) Object);

    impl RiskFund {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("name"),
            required::<Fen>("amount"),
            optional::<String>("description"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 风险名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("name", value.into()))
        }

        /// 风险金额，单位为分（必填）
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
        }

        /// 风险说明
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("description", value.into()))
        }
    }

    /// 服务时间
    #[derive(Clone)]
    pub struct TimeRange(pub(crate) Object);

    impl TimeRange {
        const MEMBERS: &'static [Listed] = &[
            required::<Time>("start_time"),
            optional::<Time>("end_time"),
            optional::<String>("start_time_remark"),
            optional::<String>("end_time_remark"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务开始时间（必填）
        pub fn start_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("start_time", value.into()))
        }

        /// 服务结束时间
        pub fn end_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("end_time", value.into()))
        }

        /// 服务开始时间备注
        pub fn start_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("start_time_remark", value.into()))
        }

        /// 服务结束时间备注
        pub fn end_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("end_time_remark", value.into()))
        }
    }

    /// 创建支付分订单：应答
    #[derive(Clone, Default)]
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
        pub state: Option<Enumeration<State>>,
        /// 订单状态说明
        pub state_description: Option<Enumeration<StateDescription>>,
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_order_no", &mut self.out_order_no),
                1 => Named("service_id", &mut self.service_id),
                2 => Named("appid", &mut self.appid),
                3 => Named("mchid", &mut self.mchid),
                4 => Named("sub_appid", &mut self.sub_appid),
                5 => Named("sub_mchid", &mut self.sub_mchid),
                6 => Named("currency", &mut self.currency),
                7 => Named("service_introduction", &mut self.service_introduction),
                8 => Named("state", &mut self.state),
                9 => Named("state_description", &mut self.state_description),
                10 => Named("post_payments", &mut self.post_payments),
                11 => Named("post_discounts", &mut self.post_discounts),
                12 => Named("risk_fund", &mut self.risk_fund),
                13 => Named("time_range", &mut self.time_range),
                14 => Named("location", &mut self.location),
                15 => Named("attach", &mut self.attach),
                16 => Named("notify_url", &mut self.notify_url),
                17 => Named("order_id", &mut self.order_id),
                18 => Named("package", &mut self.package),
                _ => return None,
            })
        }
    }

    request!(Request, PostPayments, PostDiscounts, RiskFund, TimeRange);

    held!(PostPayments, PostDiscounts, RiskFund, TimeRange);

    message!(Response);
}
