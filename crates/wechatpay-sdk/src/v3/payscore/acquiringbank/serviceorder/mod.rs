//! `/v3/payscore/acquiringbank/serviceorder`

pub mod deduction;
pub mod out_order_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/acquiringbank/serviceorder`
#[derive(Clone, Debug)]
pub struct Serviceorder(pub(crate) Node);

impl Serviceorder {
    /// `/deduction`
    #[inline]
    pub fn deduction(self) -> deduction::Deduction {
        deduction::Deduction(self.0)
    }

    /// `/{out_order_no}`: 商户服务订单号
    #[inline]
    pub fn out_order_no(self, value: impl Into<String>) -> out_order_no::OutOrderNo {
        out_order_no::OutOrderNo(self.0.bind("out_order_no", value))
    }

    /// 从业机构查询微信支付分订单
    ///
    /// `GET /v3/payscore/acquiringbank/serviceorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::acquiringbank::serviceorder::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .sub_mchid("1900000109")
    ///     .channel_id("1230000109")
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .query_id("");
    /// let answer = client.v3().payscore().acquiringbank().serviceorder().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691343)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// 从业机构创建微信支付分订单
    ///
    /// `POST /v3/payscore/acquiringbank/serviceorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::acquiringbank::serviceorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .channel_id("1230000109")
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .service_introduction("XX充电宝")
    ///     .post_payments(vec![
    ///         post::PostPayments::new()
    ///             .name("就餐费用")
    ///             .description("就餐人均100元")
    ///             .amount(40000)
    ///             .count(4),
    ///     ])
    ///     .post_discounts(vec![
    ///         post::PostDiscounts::new()
    ///             .name("满20减1元")
    ///             .description("不与其他优惠叠加")
    ///             .count(2)
    ///             .amount(40000),
    ///     ])
    ///     .risk_fund(
    ///         post::RiskFund::new().name("DEPOSIT").amount(10000).description("就餐的预估费用"),
    ///     )
    ///     .time_range(
    ///         post::TimeRange::new()
    ///             .start_time("20091225091010")
    ///             .start_time_remark("开始租借时间")
    ///             .end_time("20091225121010")
    ///             .end_time_remark("租借结束时间"),
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
    /// let answer = client.v3().payscore().acquiringbank().serviceorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691326)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/acquiringbank/serviceorder", rest)
    }
}

/// 从业机构查询微信支付分订单
pub mod get {
    use http::Method;

    use crate::message::{
        Fen, Hold, Listed, Members, Message, Object, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/payscore/acquiringbank/serviceorder");

    /// 从业机构查询微信支付分订单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("service_id"),
            required::<String>("sub_mchid"),
            required::<String>("channel_id"),
            optional::<String>("out_order_no"),
            optional::<String>("query_id"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("service_id", String::hold(value.into())))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_mchid", String::hold(value.into())))
        }

        /// 渠道商商户号（必填）
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("channel_id", String::hold(value.into())))
        }

        /// 商户服务订单号
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with("out_order_no", String::hold(value.into())))
        }

        /// 回跳查询ID
        pub fn query_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("query_id", String::hold(value.into())))
        }
    }

    /// 从业机构查询微信支付分订单：应答
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
        pub state: Option<String>,
        /// 订单状态说明
        pub state_description: Option<String>,
        /// 后付费项目
        pub post_payments: Option<Vec<PostPayments>>,
        /// 后付费商户优惠
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
        /// 渠道商商户号
        pub channel_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_order_no", &mut self.out_order_no),
                ("service_id", &mut self.service_id),
                ("appid", &mut self.appid),
                ("mchid", &mut self.mchid),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("service_introduction", &mut self.service_introduction),
                ("state", &mut self.state),
                ("state_description", &mut self.state_description),
                ("post_payments", &mut self.post_payments),
                ("post_discounts", &mut self.post_discounts),
                ("risk_fund", &mut self.risk_fund),
                ("total_amount", &mut self.total_amount),
                ("need_collection", &mut self.need_collection),
                ("collection", &mut self.collection),
                ("time_range", &mut self.time_range),
                ("location", &mut self.location),
                ("attach", &mut self.attach),
                ("notify_url", &mut self.notify_url),
                ("openid", &mut self.openid),
                ("sub_openid", &mut self.sub_openid),
                ("order_id", &mut self.order_id),
                ("channel_id", &mut self.channel_id),
            ]);
        }
    }

    /// 后付费项目
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostPayments {
        /// 付费名称
        pub name: Option<String>,
        /// 付费说明
        pub description: Option<String>,
        /// 付费金额，单位为分
        pub amount: Option<Fen>,
        /// 付费数量
        pub count: Option<i64>,
    }

    impl Message for PostPayments {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("name", &mut self.name),
                ("description", &mut self.description),
                ("amount", &mut self.amount),
                ("count", &mut self.count),
            ]);
        }
    }

    /// 后付费商户优惠
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostDiscounts {
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠说明
        pub description: Option<String>,
        /// 优惠金额，单位为分
        pub amount: Option<Fen>,
        /// 优惠数量
        pub count: Option<i64>,
    }

    impl Message for PostDiscounts {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("name", &mut self.name),
                ("description", &mut self.description),
                ("amount", &mut self.amount),
                ("count", &mut self.count),
            ]);
        }
    }

    /// 订单风险金
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RiskFund {
        /// 风险金名称
        pub name: Option<String>,
        /// 风险金额，单位为分
        pub amount: Option<Fen>,
        /// 风险说明
        pub description: Option<String>,
    }

    impl Message for RiskFund {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("name", &mut self.name),
                ("amount", &mut self.amount),
                ("description", &mut self.description),
            ]);
        }
    }

    /// 收款信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Collection {
        /// 收款状态
        pub state: Option<String>,
        /// 总收款金额，单位为分
        pub total_amount: Option<Fen>,
        /// 待收金额，单位为分
        pub paying_amount: Option<Fen>,
        /// 已收金额，单位为分
        pub paid_amount: Option<Fen>,
        /// 收款明细列表
        pub details: Option<Vec<Details>>,
    }

    impl Message for Collection {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("state", &mut self.state),
                ("total_amount", &mut self.total_amount),
                ("paying_amount", &mut self.paying_amount),
                ("paid_amount", &mut self.paid_amount),
                ("details", &mut self.details),
            ]);
        }
    }

    /// 服务时间段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TimeRange {
        /// 服务开始时间
        pub start_time: Option<String>,
        /// 服务开始时间备注
        pub start_time_remark: Option<String>,
        /// 服务结束时间
        pub end_time: Option<String>,
        /// 服务结束时间备注
        pub end_time_remark: Option<String>,
    }

    impl Message for TimeRange {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("start_time", &mut self.start_time),
                ("start_time_remark", &mut self.start_time_remark),
                ("end_time", &mut self.end_time),
                ("end_time_remark", &mut self.end_time_remark),
            ]);
        }
    }

    /// 服务位置
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Location {
        /// 服务开始地点
        pub start_location: Option<String>,
        /// 服务结束地点
        pub end_location: Option<String>,
    }

    impl Message for Location {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("start_location", &mut self.start_location),
                ("end_location", &mut self.end_location),
            ]);
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
        pub paid_type: Option<String>,
        /// 收款成功时间
        pub paid_time: Option<String>,
        /// 微信支付交易单号
        pub transaction_id: Option<String>,
        /// 优惠功能
        pub promotion_detail: Option<Vec<PromotionDetail>>,
    }

    impl Message for Details {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("seq", &mut self.seq),
                ("amount", &mut self.amount),
                ("paid_type", &mut self.paid_type),
                ("paid_time", &mut self.paid_time),
                ("transaction_id", &mut self.transaction_id),
                ("promotion_detail", &mut self.promotion_detail),
            ]);
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
        pub scope: Option<String>,
        /// 优惠类型
        pub r#type: Option<String>,
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("coupon_id", &mut self.coupon_id),
                ("name", &mut self.name),
                ("scope", &mut self.scope),
                ("type", &mut self.r#type),
                ("amount", &mut self.amount),
                ("stock_id", &mut self.stock_id),
                ("wechatpay_contribute", &mut self.wechatpay_contribute),
                ("merchant_contribute", &mut self.merchant_contribute),
                ("other_contribute", &mut self.other_contribute),
                ("currency", &mut self.currency),
                ("goods_detail", &mut self.goods_detail),
            ]);
        }
    }

    /// 单品列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// 商品编码
        pub goods_id: Option<String>,
        /// 商品数量
        pub quantity: Option<i64>,
        /// 商品价格，单位为分
        pub unit_price: Option<Fen>,
        /// 商品优惠金额，单位为分
        pub discount_amount: Option<Fen>,
        /// 商品备注
        pub goods_remark: Option<String>,
    }

    impl Message for GoodsDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("goods_id", &mut self.goods_id),
                ("quantity", &mut self.quantity),
                ("unit_price", &mut self.unit_price),
                ("discount_amount", &mut self.discount_amount),
                ("goods_remark", &mut self.goods_remark),
            ]);
        }
    }

    request!(Request);

    message!(
        Response,
        PostPayments,
        PostDiscounts,
        RiskFund,
        Collection,
        TimeRange,
        Location,
        Details,
        PromotionDetail,
        GoodsDetail
    );
}

/// 从业机构创建微信支付分订单
pub mod post {
    use http::Method;

    use crate::message::{
        Fen, Hold, Listed, Members, Message, Object, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::payscore::acquiringbank::serviceorder::get::RiskFund as ResponseRiskFund;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/acquiringbank/serviceorder")
            .numbered_by("out_order_no");

    /// 从业机构创建微信支付分订单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("service_id"),
            required::<String>("appid"),
            required::<String>("sub_mchid"),
            optional::<String>("sub_appid"),
            required::<String>("channel_id"),
            required::<String>("out_order_no"),
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
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("service_id", String::hold(value.into())))
        }

        /// 服务商应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_mchid", String::hold(value.into())))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_appid", String::hold(value.into())))
        }

        /// 渠道商商户号（必填）
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("channel_id", String::hold(value.into())))
        }

        /// 商户服务订单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with("out_order_no", String::hold(value.into())))
        }

        /// 服务信息（必填）
        pub fn service_introduction(self, value: impl Into<String>) -> Self {
            Self(self.0.with("service_introduction", String::hold(value.into())))
        }

        /// 后付费项目
        pub fn post_payments(self, value: Vec<PostPayments>) -> Self {
            Self(self.0.with("post_payments", value.hold()))
        }

        /// 后付费商户优惠
        pub fn post_discounts(self, value: Vec<PostDiscounts>) -> Self {
            Self(self.0.with("post_discounts", value.hold()))
        }

        /// 订单风险金（必填）
        pub fn risk_fund(self, value: RiskFund) -> Self {
            Self(self.0.with("risk_fund", value.hold()))
        }

        /// 服务时间段（必填）
        pub fn time_range(self, value: TimeRange) -> Self {
            Self(self.0.with("time_range", value.hold()))
        }

        /// 服务位置
        pub fn location(self, value: Location) -> Self {
            Self(self.0.with("location", value.hold()))
        }

        /// 服务商公众号下的用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("openid", String::hold(value.into())))
        }

        /// 子商户公众号下的用户标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_openid", String::hold(value.into())))
        }

        /// 是否需要用户确认
        pub fn need_user_confirm(self, value: bool) -> Self {
            Self(self.0.with("need_user_confirm", value.hold()))
        }

        /// 商户回调地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with("notify_url", String::hold(value.into())))
        }

        /// 商户数据包
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with("attach", String::hold(value.into())))
        }
    }

    /// 后付费项目
    #[derive(Clone)]
    pub struct PostPayments(pub(crate) Object);

    impl PostPayments {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("name"),
            optional::<String>("description"),
            optional::<Fen>("amount"),
            optional::<i64>("count"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 付费项目名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with("name", String::hold(value.into())))
        }

        /// 付费说明
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with("description", String::hold(value.into())))
        }

        /// 金额，单位为分
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with("amount", Fen::hold(value.into())))
        }

        /// 付费数量
        pub fn count(self, value: i64) -> Self {
            Self(self.0.with("count", value.hold()))
        }
    }

    /// 后付费商户优惠
    #[derive(Clone)]
    pub struct PostDiscounts(pub(crate) Object);

    impl PostDiscounts {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("name"),
            required::<String>("description"),
            optional::<i64>("count"),
            optional::<Fen>("amount"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 优惠名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with("name", String::hold(value.into())))
        }

        /// 优惠说明（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with("description", String::hold(value.into())))
        }

        /// 优惠数量
        pub fn count(self, value: i64) -> Self {
            Self(self.0.with("count", value.hold()))
        }

        /// 付费金额，单位为分
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with("amount", Fen::hold(value.into())))
        }
    }

    /// 订单风险金
    #[derive(Clone)]
    pub struct RiskFund(pub(crate) Object);

    impl RiskFund {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("name"),
            required::<Fen>("amount"),
            optional::<String>("description"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 风险金名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with("name", String::hold(value.into())))
        }

        /// 风险金额，单位为分（必填）
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with("amount", Fen::hold(value.into())))
        }

        /// 风险说明
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with("description", String::hold(value.into())))
        }
    }

    /// 服务时间段
    #[derive(Clone)]
    pub struct TimeRange(pub(crate) Object);

    impl TimeRange {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("start_time"),
            optional::<String>("start_time_remark"),
            optional::<String>("end_time"),
            optional::<String>("end_time_remark"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务开始时间（必填）
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with("start_time", String::hold(value.into())))
        }

        /// 服务开始时间备注
        pub fn start_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with("start_time_remark", String::hold(value.into())))
        }

        /// 预计服务结束时间
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with("end_time", String::hold(value.into())))
        }

        /// 预计服务结束时间备注
        pub fn end_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with("end_time_remark", String::hold(value.into())))
        }
    }

    /// 服务位置
    #[derive(Clone)]
    pub struct Location(pub(crate) Object);

    impl Location {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("start_location"), optional::<String>("end_location")];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务开始地点
        pub fn start_location(self, value: impl Into<String>) -> Self {
            Self(self.0.with("start_location", String::hold(value.into())))
        }

        /// 预计服务结束地点
        pub fn end_location(self, value: impl Into<String>) -> Self {
            Self(self.0.with("end_location", String::hold(value.into())))
        }
    }

    /// 从业机构创建微信支付分订单：应答
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
        /// 渠道商商户号
        pub channel_id: Option<String>,
        /// 服务信息
        pub service_introduction: Option<String>,
        /// 服务订单状态
        pub state: Option<String>,
        /// 订单状态说明
        pub state_description: Option<String>,
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_order_no", &mut self.out_order_no),
                ("service_id", &mut self.service_id),
                ("appid", &mut self.appid),
                ("mchid", &mut self.mchid),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("channel_id", &mut self.channel_id),
                ("service_introduction", &mut self.service_introduction),
                ("state", &mut self.state),
                ("state_description", &mut self.state_description),
                ("post_payments", &mut self.post_payments),
                ("post_discounts", &mut self.post_discounts),
                ("risk_fund", &mut self.risk_fund),
                ("time_range", &mut self.time_range),
                ("location", &mut self.location),
                ("attach", &mut self.attach),
                ("notify_url", &mut self.notify_url),
                ("order_id", &mut self.order_id),
                ("package", &mut self.package),
            ]);
        }
    }

    /// 后付费项目
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponsePostPayments {
        /// 付费项目名称
        pub name: Option<String>,
        /// 付费说明
        pub description: Option<String>,
        /// 金额，单位为分
        pub amount: Option<Fen>,
        /// 付费数量
        pub count: Option<i64>,
    }

    impl Message for ResponsePostPayments {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("name", &mut self.name),
                ("description", &mut self.description),
                ("amount", &mut self.amount),
                ("count", &mut self.count),
            ]);
        }
    }

    /// 后付费商户优惠
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponsePostDiscounts {
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠说明
        pub description: Option<String>,
        /// 优惠数量
        pub count: Option<i64>,
    }

    impl Message for ResponsePostDiscounts {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("name", &mut self.name),
                ("description", &mut self.description),
                ("count", &mut self.count),
            ]);
        }
    }

    /// 服务时间段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseTimeRange {
        /// 服务开始时间
        pub start_time: Option<String>,
        /// 服务开始时间备注
        pub start_time_remark: Option<String>,
        /// 预计服务结束时间
        pub end_time: Option<String>,
        /// 预计服务结束时间备注
        pub end_time_remark: Option<String>,
    }

    impl Message for ResponseTimeRange {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("start_time", &mut self.start_time),
                ("start_time_remark", &mut self.start_time_remark),
                ("end_time", &mut self.end_time),
                ("end_time_remark", &mut self.end_time_remark),
            ]);
        }
    }

    /// 服务位置
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseLocation {
        /// 服务开始地点
        pub start_location: Option<String>,
        /// 预计服务结束地点
        pub end_location: Option<String>,
    }

    impl Message for ResponseLocation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("start_location", &mut self.start_location),
                ("end_location", &mut self.end_location),
            ]);
        }
    }

    request!(Request, PostPayments, PostDiscounts, RiskFund, TimeRange, Location);

    message!(
        Response,
        ResponsePostPayments,
        ResponsePostDiscounts,
        ResponseTimeRange,
        ResponseLocation
    );
}
