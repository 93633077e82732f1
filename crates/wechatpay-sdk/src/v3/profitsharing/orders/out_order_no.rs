//! 查询分账结果 · Query a profit-sharing result
//!
//! `/v3/profitsharing/orders/{out_order_no}`

/// 查询分账结果 · Query a profit-sharing result
///
/// `/v3/profitsharing/orders/{out_order_no}`
#[derive(Clone)]
pub struct OutOrderNo {
    pub(crate) node: crate::chain::Node,
}

impl OutOrderNo {
    /// 查询分账结果 · Query a profit-sharing result
    ///
    /// `GET /v3/profitsharing/orders/{out_order_no}`
    ///
    /// 按商户分账单号和微信订单号查询分账单，返回分账状态和每个接收方的结果。模式：普通商户、服务商。
    ///
    /// Queries a profit-sharing order by merchant number and transaction ID and returns its state and the result for each receiver. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::orders::out_order_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().transaction_id("4208450740201411110007820472");
    /// let answer = client
    ///     .v3()
    ///     .profitsharing()
    ///     .orders()
    ///     .out_order_no("P20150806125346")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::orders::out_order_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("4208450740201411110007820472");
    /// let answer = client
    ///     .v3()
    ///     .profitsharing()
    ///     .orders()
    ///     .out_order_no("P20150806125346")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个商户每秒 500 次请求。
    ///
    /// Rate limits: 500 requests a second for each merchant.
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合分账规则：非分账订单、支付未满一分钟、已完结、接收方未添加等。按错误描述处理；重试沿用原分账单号。 · The request breaks a rule of profit sharing: the order is not marked for it, was paid less than a minute ago or is finished, or the receiver was not added. Follow the message. A retry keeps the sharing number.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `RATELIMIT_EXCEED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012525210](https://pay.weixin.qq.com/doc/v3/merchant/4012525210), [partner/4012466850](https://pay.weixin.qq.com/doc/v3/partner/4012466850)
    #[doc(alias(
        "查询分账结果",
        "Query a profit-sharing result",
        "分账",
        "orders",
        "profitsharing/orders"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/profitsharing/orders/{out_order_no}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/profitsharing/orders/{out_order_no}")
    }
}

/// 查询分账结果 · Query a profit-sharing result
pub mod get {
    pub use crate::v3::profitsharing::schemas::ReceiverType;

    enumeration! {
        /// 分账单状态 · Profit-sharing order status
        State {
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `FINISHED`: 已完成 · Finished
            FINISHED = "FINISHED",
        }
        final FINISHED
    }

    enumeration! {
        /// 分账结果 · Profit-sharing result
        ReceiversResult {
            /// `PENDING`: 待分账 · Waiting for profit sharing
            PENDING = "PENDING",
            /// `SUCCESS`: 分账成功 · Shared
            SUCCESS = "SUCCESS",
            /// `CLOSED`: 分账失败，已关闭 · Not shared, closed
            CLOSED = "CLOSED",
        }
        final SUCCESS, CLOSED
    }

    enumeration! {
        /// 分账失败原因 · Profit-sharing failure reason
        FailReason {
            /// `ACCOUNT_ABNORMAL`: 账户异常 · The account is abnormal
            ACCOUNT_ABNORMAL = "ACCOUNT_ABNORMAL",
            /// `NO_RELATION`: 分账关系已解除 · The profit-sharing relation was ended
            NO_RELATION = "NO_RELATION",
            /// `RECEIVER_HIGH_RISK`: 接收方高风险 · The receiver is of high risk
            RECEIVER_HIGH_RISK = "RECEIVER_HIGH_RISK",
            /// `RECEIVER_REAL_NAME_NOT_VERIFIED`: 接收方未实名 · The receiver's real name is not verified
            RECEIVER_REAL_NAME_NOT_VERIFIED = "RECEIVER_REAL_NAME_NOT_VERIFIED",
            /// `NO_AUTH`: 没有分账权限 · No permission for profit sharing
            NO_AUTH = "NO_AUTH",
            /// `RECEIVER_RECEIPT_LIMIT`: 接收方收款受限 · The receiver's limit is exceeded
            RECEIVER_RECEIPT_LIMIT = "RECEIVER_RECEIPT_LIMIT",
            /// `PAYER_ACCOUNT_ABNORMAL`: 付款方账户异常 · The payer's account is abnormal
            PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
            /// `INVALID_REQUEST`: 请求参数与业务不符 · The request does not fit the order
            INVALID_REQUEST = "INVALID_REQUEST",
        }
    }

    /// 查询分账结果：请求 · Query a profit-sharing result: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }
    }

    /// 查询分账结果：应答 · Query a profit-sharing result: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 商户分账单号 · Merchant profit-sharing number
        ///
        /// 只能用数字、字母和 `_|*@-`。Digits, A–Z, a–z and `_|*@-`.
        pub out_order_no: Option<String>,
        /// 微信分账单号 · WeChat Pay profit-sharing number
        pub order_id: Option<String>,
        /// 分账单状态 · Profit-sharing order status
        pub state: State,
        /// 分账接收方列表 · Profit-sharing receivers
        pub receivers: Option<Vec<Receivers>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 分账接收方列表 · Profit-sharing receivers
    #[non_exhaustive]
    pub struct Receivers {
        /// 分账金额 · Profit-sharing amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 分账描述 · Profit-sharing description
        pub description: Option<String>,
        /// 分账接收方类型 · Profit-sharing receiver type
        pub r#type: ReceiverType,
        /// 分账接收方帐号 · Profit-sharing receiver account
        pub account: Option<String>,
        /// 分账结果 · Profit-sharing result
        pub result: ReceiversResult,
        /// 分账失败原因 · Profit-sharing failure reason
        pub fail_reason: FailReason,
        /// 分账明细单号 · Profit-sharing detail number
        pub detail_id: Option<String>,
        /// 分账创建时间 · Profit-sharing creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 分账完成时间 · Profit-sharing completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub finish_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => transaction_id: Required "transaction_id",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => transaction_id: Optional "transaction_id",
            2 => out_order_no: Optional "out_order_no",
            3 => order_id: Optional "order_id",
            4 => state: Optional "state",
            5 => receivers: Optional "receivers",
        }
        Receivers {
            0 => amount: Optional "amount",
            1 => description: Optional "description",
            2 => r#type: Optional "type",
            3 => account: Optional "account",
            4 => result: Optional "result",
            5 => fail_reason: Optional "fail_reason",
            6 => detail_id: Optional "detail_id",
            7 => create_time: Optional "create_time",
            8 => finish_time: Optional "finish_time",
        }
    }
}
