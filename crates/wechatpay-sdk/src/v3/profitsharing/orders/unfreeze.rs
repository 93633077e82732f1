//! 解冻剩余资金 · Release the remaining funds
//!
//! `/v3/profitsharing/orders/unfreeze`

/// 解冻剩余资金 · Release the remaining funds
///
/// `/v3/profitsharing/orders/unfreeze`
#[derive(Clone)]
pub struct Unfreeze {
    pub(crate) node: crate::chain::Node,
}

impl Unfreeze {
    /// 解冻剩余资金 · Release the remaining funds
    ///
    /// `POST /v3/profitsharing/orders/unfreeze`
    ///
    /// 订单不再需要分账时，把剩余的待分资金全部解冻给分账方商户，并结束这笔订单的分账。模式：普通商户、服务商。
    ///
    /// Releases all remaining funds of an order to the merchant and ends profit sharing for the order. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::orders::unfreeze::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .description("解冻全部剩余资金");
    /// let answer = client.v3().profitsharing().orders().unfreeze().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::orders::unfreeze::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .description("解冻全部剩余资金");
    /// let answer = client.v3().profitsharing().orders().unfreeze().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合分账规则：非分账订单、支付未满一分钟、已完结、接收方未添加等。按错误描述处理；重试沿用原分账单号。 · The request breaks a rule of profit sharing: the order is not marked for it, was paid less than a minute ago or is finished, or the receiver was not added. Follow the message. A retry keeps the sharing number.
    /// - `NOT_ENOUGH` (403): 分账金额超过订单剩余可分金额；解冻时表示已无可解冻。先查剩余待分金额，再改金额；已分完则无需再解冻。 · The amount exceeds what is left of the order to share. When unfreezing, nothing is left. Query the remaining amount and lower the amount. If nothing is left, there is nothing to unfreeze.
    /// - `NO_AUTH` (403): 分账权限未开通、被解除或被处罚。开通分账或处理违规。 · Profit sharing is not active, was withdrawn or is suspended. Activate profit sharing, or settle the violation.
    /// - `FREQUENCY_LIMITED` (429): 同一订单或同一商户分账过频。降频后用原分账单号再发。 · Profit sharing is requested too often for this order or merchant. Slow down, then send the same sharing number again.
    /// - `RATELIMIT_EXCEED` (429): 同一订单或同一商户分账过频。降频后用原分账单号再发。 · Profit sharing is requested too often for this order or merchant. Slow down, then send the same sharing number again.
    /// - `SYSTEM_ERROR` (500): 分账处理超时或内部异常。分账单号与参数不变再发，以查询结果为准。可能已经执行。 · The platform failed or timed out. The share may have been carried out. Send the request again with the same sharing number and parameters. Rely on the result of a query. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012526374](https://pay.weixin.qq.com/doc/v3/merchant/4012526374), [partner/4012466860](https://pay.weixin.qq.com/doc/v3/partner/4012466860)
    #[doc(alias(
        "解冻剩余资金",
        "Release the remaining funds",
        "分账",
        "unfreeze",
        "orders/unfreeze"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/profitsharing/orders/unfreeze", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/profitsharing/orders/unfreeze")
    }
}

/// 解冻剩余资金 · Release the remaining funds
pub mod post {
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

    /// 解冻剩余资金：请求 · Release the remaining funds: request
    ///
    /// 条件 Conditions:
    ///
    /// - `out_order_no`：须用新的商户分账单号。`out_order_no`: A new sharing number is needed
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户分账单号（必填） · Merchant profit-sharing number (required)
        ///
        /// 最长 64 个字符，只能用数字、字母和 `_|*@-`。At most 64 characters; digits, A–Z, a–z and `_|*@-`.
        pub out_order_no: Option<String>,
        /// 分账描述（必填） · Profit-sharing description (required)
        pub description: Option<String>,
        /// 通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
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

        /// 商户分账单号（必填） · Merchant profit-sharing number (required)
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }

        /// 分账描述（必填） · Profit-sharing description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 解冻剩余资金：应答 · Release the remaining funds: answer
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
            2 => out_order_no: Required "out_order_no",
            3 => description: Required "description",
            4 => notify_url: Optional "notify_url",
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
