//! `/v3/payscore/acquiringbank/serviceorder`

pub mod deduction;
pub mod out_order_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/acquiringbank/serviceorder`
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
        Fen, Listed, Message, Named, Object, message, optional, request, required,
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

        /// 渠道商商户号（必填）
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("channel_id", value.into()))
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
                22 => Named("channel_id", &mut self.channel_id),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("name", &mut self.name),
                1 => Named("description", &mut self.description),
                2 => Named("amount", &mut self.amount),
                3 => Named("count", &mut self.count),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("name", &mut self.name),
                1 => Named("description", &mut self.description),
                2 => Named("amount", &mut self.amount),
                3 => Named("count", &mut self.count),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("name", &mut self.name),
                1 => Named("amount", &mut self.amount),
                2 => Named("description", &mut self.description),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("state", &mut self.state),
                1 => Named("total_amount", &mut self.total_amount),
                2 => Named("paying_amount", &mut self.paying_amount),
                3 => Named("paid_amount", &mut self.paid_amount),
                4 => Named("details", &mut self.details),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("start_time", &mut self.start_time),
                1 => Named("start_time_remark", &mut self.start_time_remark),
                2 => Named("end_time", &mut self.end_time),
                3 => Named("end_time_remark", &mut self.end_time_remark),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("start_location", &mut self.start_location),
                1 => Named("end_location", &mut self.end_location),
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("goods_id", &mut self.goods_id),
                1 => Named("quantity", &mut self.quantity),
                2 => Named("unit_price", &mut self.unit_price),
                3 => Named("discount_amount", &mut self.discount_amount),
                4 => Named("goods_remark", &mut self.goods_remark),
                _ => return None,
            })
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
        Fen, Listed, Message, Named, Object, held, message, optional, request, required,
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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_id", value.into()))
        }

        /// 服务商应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 渠道商商户号（必填）
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("channel_id", value.into()))
        }

        /// 商户服务订单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_order_no", value.into()))
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

        /// 后付费商户优惠
        #[inline]
        pub fn post_discounts(self, value: Vec<PostDiscounts>) -> Self {
            Self(self.0.with("post_discounts", value))
        }

        /// 订单风险金（必填）
        #[inline]
        pub fn risk_fund(self, value: RiskFund) -> Self {
            Self(self.0.with("risk_fund", value))
        }

        /// 服务时间段（必填）
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
            optional::<String>("description"),
            optional::<Fen>("amount"),
            optional::<i64>("count"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 付费项目名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("name", value.into()))
        }

        /// 付费说明
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("description", value.into()))
        }

        /// 金额，单位为分
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
        }

        /// 付费数量
        #[inline]
        pub fn count(self, value: i64) -> Self {
            Self(self.0.with("count", value))
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

        /// 优惠数量
        #[inline]
        pub fn count(self, value: i64) -> Self {
            Self(self.0.with("count", value))
        }

        /// 付费金额，单位为分
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 风险金名称（必填）
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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务开始时间（必填）
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("start_time", value.into()))
        }

        /// 服务开始时间备注
        pub fn start_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("start_time_remark", value.into()))
        }

        /// 预计服务结束时间
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("end_time", value.into()))
        }

        /// 预计服务结束时间备注
        pub fn end_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("end_time_remark", value.into()))
        }
    }

    /// 服务位置
    #[derive(Clone)]
    pub struct Location(pub(crate) Object);

    impl Location {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("start_location"), optional::<String>("end_location")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务开始地点
        pub fn start_location(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("start_location", value.into()))
        }

        /// 预计服务结束地点
        pub fn end_location(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("end_location", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_order_no", &mut self.out_order_no),
                1 => Named("service_id", &mut self.service_id),
                2 => Named("appid", &mut self.appid),
                3 => Named("mchid", &mut self.mchid),
                4 => Named("sub_appid", &mut self.sub_appid),
                5 => Named("sub_mchid", &mut self.sub_mchid),
                6 => Named("channel_id", &mut self.channel_id),
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("name", &mut self.name),
                1 => Named("description", &mut self.description),
                2 => Named("amount", &mut self.amount),
                3 => Named("count", &mut self.count),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("name", &mut self.name),
                1 => Named("description", &mut self.description),
                2 => Named("count", &mut self.count),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("start_time", &mut self.start_time),
                1 => Named("start_time_remark", &mut self.start_time_remark),
                2 => Named("end_time", &mut self.end_time),
                3 => Named("end_time_remark", &mut self.end_time_remark),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("start_location", &mut self.start_location),
                1 => Named("end_location", &mut self.end_location),
                _ => return None,
            })
        }
    }

    request!(Request, PostPayments, PostDiscounts, RiskFund, TimeRange, Location);

    held!(PostPayments, PostDiscounts, RiskFund, TimeRange, Location);

    message!(
        Response,
        ResponsePostPayments,
        ResponsePostDiscounts,
        ResponseTimeRange,
        ResponseLocation
    );
}
