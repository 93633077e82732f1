//! `/v3/payscore/serviceorder/{out_order_no}/modify`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/serviceorder/{out_order_no}/modify`
pub struct Modify(pub(crate) Node);

impl Modify {
    /// 修改订单金额 (direct)
    ///
    /// `POST /v3/payscore/serviceorder/{out_order_no}/modify`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::serviceorder::out_order_no::modify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .service_id("2002000000000558128851361561536")
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
    ///     .total_amount(50000)
    ///     .reason("用户投诉")
    ///     .device(
    ///         post::Device::new()
    ///             .start_device_id("HG123456")
    ///             .end_device_id("HG123456")
    ///             .materiel_no("example_materiel_no"),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .serviceorder()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .modify()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587957)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/serviceorder/{out_order_no}/modify", rest)
    }
}

/// 修改订单金额
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::payscore::acquiringbank::serviceorder::get::{
        Location, PostDiscounts as ResponsePostDiscounts,
    };
    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::{
        Name, PostDiscounts, ResponsePostPayments, ResponseTimeRange as TimeRange,
    };
    pub use crate::v3::payscore::oversea::partner::serviceorder::get::{
        CollectionState, PaidType, State, StateDescription,
    };
    pub use crate::v3::payscore::oversea::partner::serviceorder::post::PostPayments;
    pub use crate::v3::payscore::partner::serviceorder::out_order_no::complete::post::Device;
    pub use crate::v3::payscore::serviceorder::out_order_no::complete::post::RiskFund;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/serviceorder/{out_order_no}/modify");

    /// 修改订单金额：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("service_id"),
            required::<Vec<PostPayments>>("post_payments"),
            optional::<Vec<PostDiscounts>>("post_discounts"),
            required::<Fen>("total_amount"),
            required::<String>("reason"),
            optional::<Device>("device"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_id", value.into()))
        }

        /// 后付费项目（必填）
        #[inline]
        pub fn post_payments(self, value: Vec<PostPayments>) -> Self {
            Self(self.0.with("post_payments", value))
        }

        /// 后付费商户优惠
        #[inline]
        pub fn post_discounts(self, value: Vec<PostDiscounts>) -> Self {
            Self(self.0.with("post_discounts", value))
        }

        /// 总金额，单位为分（必填）
        pub fn total_amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("total_amount", value.into()))
        }

        /// 修改原因（必填）
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("reason", value.into()))
        }

        /// 设备信息
        #[inline]
        pub fn device(self, value: Device) -> Self {
            Self(self.0.with("device", value))
        }
    }

    /// 修改订单金额：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 服务商公众号ID
        pub appid: Option<String>,
        /// 服务商商户号
        pub mchid: Option<String>,
        /// 服务信息
        pub service_introduction: Option<String>,
        /// 服务订单状态
        pub state: Option<Enumeration<State>>,
        /// 订单状态说明
        pub state_description: Option<Enumeration<StateDescription>>,
        /// 后付费项目
        pub post_payments: Option<Vec<ResponsePostPayments>>,
        /// 商户优惠
        pub post_discounts: Option<Vec<ResponsePostDiscounts>>,
        /// 服务风险金
        pub risk_fund: Option<RiskFund>,
        /// 总金额，单位为分
        pub total_amount: Option<Fen>,
        /// 是否需要收款
        pub need_collection: Option<bool>,
        /// 收款信息
        pub collection: Option<Collection>,
        /// 服务时间
        pub time_range: Option<TimeRange>,
        /// 服务位置
        pub location: Option<Location>,
        /// 附加数据
        pub attach: Option<String>,
        /// 商户回调地址
        pub notify_url: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_order_no", &mut self.out_order_no),
                1 => Named("service_id", &mut self.service_id),
                2 => Named("appid", &mut self.appid),
                3 => Named("mchid", &mut self.mchid),
                4 => Named("service_introduction", &mut self.service_introduction),
                5 => Named("state", &mut self.state),
                6 => Named("state_description", &mut self.state_description),
                7 => Named("post_payments", &mut self.post_payments),
                8 => Named("post_discounts", &mut self.post_discounts),
                9 => Named("risk_fund", &mut self.risk_fund),
                10 => Named("total_amount", &mut self.total_amount),
                11 => Named("need_collection", &mut self.need_collection),
                12 => Named("collection", &mut self.collection),
                13 => Named("time_range", &mut self.time_range),
                14 => Named("location", &mut self.location),
                15 => Named("attach", &mut self.attach),
                16 => Named("notify_url", &mut self.notify_url),
                17 => Named("order_id", &mut self.order_id),
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
        /// 收款明细列表
        pub details: Option<Vec<Details>>,
        /// 收款银行
        pub bank_type: Option<String>,
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
                5 => Named("bank_type", &mut self.bank_type),
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
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Collection, Details);
}
