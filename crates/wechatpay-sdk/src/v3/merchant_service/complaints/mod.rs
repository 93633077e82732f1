//! `/v3/merchant-service/complaints`

pub mod transaction_id;

/// `/v3/merchant-service/complaints`
pub struct Complaints {
    pub(crate) node: crate::chain::Node,
}

impl Complaints {
    /// `/{transaction_id}`: 微信支付订单号
    pub fn transaction_id(self, value: impl Into<String>) -> transaction_id::TransactionId {
        transaction_id::TransactionId { node: self.node.bind("transaction_id", value) }
    }

    /// 查询投诉信息 (direct and partner)
    ///
    /// `GET /v3/merchant-service/complaints`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::complaints::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .limit(5)
    ///     .offset(10)
    ///     .begin_date("2019-01-01")
    ///     .end_date("2019-01-01")
    ///     .sub_mchid("1900012181");
    /// let answer = client.v3().merchant_service().complaints().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml)
    #[deprecated(note = "the platform has retired it")]
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/merchant-service/complaints", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/merchant-service/complaints")
    }
}

/// 查询投诉信息
pub mod get {
    use crate::message;

    enumeration! {
        /// 投诉单状态
        ComplaintState {
            PAYER_COMPLAINTED = "PAYER_COMPLAINTED",
            FROZENED = "FROZENED",
            FROZEN_FINISHED = "FROZEN_FINISHED",
            PAYER_CANCELED = "PAYER_CANCELED",
            MERCHANT_REFUNDED = "MERCHANT_REFUNDED",
            SYSTEM_REFUNDED = "SYSTEM_REFUNDED",
            MANUAL_UNFROZEN = "MANUAL_UNFROZEN",
        }
    }

    /// 查询投诉信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<i64>("limit"),
            message::optional::<i64>("offset"),
            message::required::<String>("begin_date"),
            message::required::<String>("end_date"),
            message::optional::<String>("sub_mchid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 分页大小
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }

        /// 分页开始位置
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 开始日期（必填）
        pub fn begin_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("begin_date", value))
        }

        /// 结束日期（必填）
        pub fn end_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_date", value))
        }

        /// 特约商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }
    }

    /// 查询投诉信息：应答
    #[non_exhaustive]
    pub struct Response {
        /// 分页开始位置
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 投诉总条数
        pub total_count: Option<i64>,
        /// 用户投诉信息详情
        pub data: Option<Vec<Data>>,
    }

    /// 用户投诉信息详情
    #[non_exhaustive]
    pub struct Data {
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 投诉时间
        pub complaint_time: Option<crate::Time>,
        /// 订单金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 投诉人联系方式，加密传输
        pub payer_phone: Option<crate::Sensitive>,
        /// 投诉详情
        pub complaint_detail: Option<String>,
        /// 投诉单状态
        pub complaint_state: Option<crate::Enumeration<ComplaintState>>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 冻结结束时间
        pub frozen_end_time: Option<crate::Time>,
        /// 特约商户号
        pub sub_mchid: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => offset: "offset",
            1 => limit: "limit",
            2 => total_count: "total_count",
            3 => data: "data",
        }
        Data {
            0 => out_trade_no: "out_trade_no",
            1 => complaint_time: "complaint_time",
            2 => amount: "amount",
            3 => payer_phone: "payer_phone",
            4 => complaint_detail: "complaint_detail",
            5 => complaint_state: "complaint_state",
            6 => transaction_id: "transaction_id",
            7 => frozen_end_time: "frozen_end_time",
            8 => sub_mchid: "sub_mchid",
        }
    }
}
