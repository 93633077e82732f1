//! `/v3/payscore/serviceorder/{out_order_no}/modify`

/// `/v3/payscore/serviceorder/{out_order_no}/modify`
pub struct Modify {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/serviceorder/{out_order_no}/modify", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/serviceorder/{out_order_no}/modify")
    }
}

/// 修改订单金额
pub mod post {
    use crate::message;

    pub use crate::shared::v3_payscore_acquiringbank_serviceorder_get::Location;
    pub use crate::shared::v3_payscore_acquiringbank_servicepayondeliveryorder_post::ResponsePostPayments;
    pub use crate::v3::payscore::acquiringbank::serviceorder::get::PostDiscounts as ResponsePostDiscounts;
    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::{
        Name, PostDiscounts, ResponseTimeRange as TimeRange,
    };
    pub use crate::v3::payscore::oversea::partner::serviceorder::get::{
        CollectionState, PaidType, State, StateDescription,
    };
    pub use crate::v3::payscore::oversea::partner::serviceorder::post::PostPayments;
    pub use crate::v3::payscore::partner::serviceorder::out_order_no::complete::post::Device;
    pub use crate::v3::payscore::serviceorder::out_order_no::complete::post::RiskFund;

    /// 修改订单金额：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("service_id"),
            message::required::<Vec<PostPayments>>("post_payments"),
            message::optional::<Vec<PostDiscounts>>("post_discounts"),
            message::required::<crate::Fen>("total_amount"),
            message::required::<String>("reason"),
            message::optional::<Device>("device"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
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
        pub fn total_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_amount", value))
        }

        /// 修改原因（必填）
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("reason", value))
        }

        /// 设备信息
        #[inline]
        pub fn device(self, value: Device) -> Self {
            Self(self.0.with("device", value))
        }
    }

    /// 修改订单金额：应答
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
        pub state: Option<crate::Enumeration<State>>,
        /// 订单状态说明
        pub state_description: Option<crate::Enumeration<StateDescription>>,
        /// 后付费项目
        pub post_payments: Option<Vec<ResponsePostPayments>>,
        /// 商户优惠
        pub post_discounts: Option<Vec<ResponsePostDiscounts>>,
        /// 服务风险金
        pub risk_fund: Option<RiskFund>,
        /// 总金额，单位为分
        pub total_amount: Option<crate::Fen>,
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
        /// 用户标识
        pub openid: Option<String>,
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
        /// 收款明细列表
        pub details: Option<Vec<Details>>,
        /// 收款银行
        pub bank_type: Option<String>,
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
        pub paid_time: Option<String>,
        /// 微信支付交易单号
        pub transaction_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => out_order_no: "out_order_no",
            1 => service_id: "service_id",
            2 => appid: "appid",
            3 => mchid: "mchid",
            4 => service_introduction: "service_introduction",
            5 => state: "state",
            6 => state_description: "state_description",
            7 => post_payments: "post_payments",
            8 => post_discounts: "post_discounts",
            9 => risk_fund: "risk_fund",
            10 => total_amount: "total_amount",
            11 => need_collection: "need_collection",
            12 => collection: "collection",
            13 => time_range: "time_range",
            14 => location: "location",
            15 => attach: "attach",
            16 => notify_url: "notify_url",
            17 => order_id: "order_id",
            18 => openid: "openid",
        }
        Collection {
            0 => state: "state",
            1 => total_amount: "total_amount",
            2 => paying_amount: "paying_amount",
            3 => paid_amount: "paid_amount",
            4 => details: "details",
            5 => bank_type: "bank_type",
        }
        Details {
            0 => seq: "seq",
            1 => amount: "amount",
            2 => paid_type: "paid_type",
            3 => paid_time: "paid_time",
            4 => transaction_id: "transaction_id",
        }
    }
}
