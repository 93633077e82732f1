//! `/v3/payscore/serviceorder/{out_order_no}/sync`

/// `/v3/payscore/serviceorder/{out_order_no}/sync`
pub struct Sync {
    pub(crate) node: crate::chain::Node,
}

impl Sync {
    /// 同步服务订单信息 (direct)
    ///
    /// `POST /v3/payscore/serviceorder/{out_order_no}/sync`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::serviceorder::out_order_no::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .service_id("500001")
    ///     .r#type("Order_Paid")
    ///     .detail(post::Detail::new().paid_time("20091225091210"));
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .serviceorder()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .sync()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587962)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/serviceorder/{out_order_no}/sync", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/serviceorder/{out_order_no}/sync")
    }
}

/// 同步服务订单信息
pub mod post {
    use crate::message;

    pub use crate::shared::v3_payscore_acquiringbank_serviceorder_get::Location;
    pub use crate::shared::v3_payscore_acquiringbank_servicepayondeliveryorder_post::{
        ResponsePostPayments as PostPayments, ResponseRiskFund as RiskFund,
    };
    pub use crate::v3::payscore::acquiringbank::serviceorder::get::PostDiscounts;
    pub use crate::v3::payscore::acquiringbank::serviceorder::out_order_no::sync::post::Detail;
    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::ResponseTimeRange as TimeRange;

    /// 同步服务订单信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("service_id"),
            message::required::<String>("type"),
            message::required::<Detail>("detail"),
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

        /// 场景类型（必填）
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("type", value))
        }

        /// 内容信息详情（必填）
        #[inline]
        pub fn detail(self, value: Detail) -> Self {
            Self(self.0.with("detail", value))
        }
    }

    /// 同步服务订单信息：应答
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
        pub state: Option<String>,
        /// 订单状态说明
        pub state_description: Option<String>,
        /// 后付费项目
        pub post_payments: Option<Vec<PostPayments>>,
        /// 商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
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
        /// 服务商公众号下的用户标识
        pub openid: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
    }

    /// 收款信息
    #[non_exhaustive]
    pub struct Collection {
        /// 收款状态
        pub state: Option<String>,
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
        /// 单笔收款金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 收款成功渠道
        pub paid_type: Option<String>,
        /// 收款成功时间
        pub paid_time: Option<String>,
        /// 微信支付交易单号
        pub transaction_id: Option<String>,
        /// 收款序号
        pub seq: Option<i64>,
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
            17 => openid: "openid",
            18 => order_id: "order_id",
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
            0 => amount: "amount",
            1 => paid_type: "paid_type",
            2 => paid_time: "paid_time",
            3 => transaction_id: "transaction_id",
            4 => seq: "seq",
        }
    }
}
