//! 请求分账回退 · Request a profit-sharing return
//!
//! `/v3/profitsharing/return-orders`

pub mod out_return_no;

/// 请求分账回退 · Request a profit-sharing return
///
/// `/v3/profitsharing/return-orders`
#[derive(Clone)]
pub struct ReturnOrders {
    pub(crate) node: crate::chain::Node,
}

impl ReturnOrders {
    /// `/{out_return_no}`: 商户回退单号 · Merchant return number
    pub fn out_return_no(&self, value: impl Into<String>) -> out_return_no::OutReturnNo {
        out_return_no::OutReturnNo { node: self.node.bind("out_return_no", value) }
    }

    /// 请求分账回退 · Request a profit-sharing return
    ///
    /// `POST /v3/profitsharing/return-orders`
    ///
    /// 把已分给接收方的资金退回分账方商户，常用于订单退款之前；返回回退单号和状态。模式：普通商户、服务商。
    ///
    /// Returns shared funds from a receiver to the merchant, typically before a refund, and returns the return ID and state. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::return_orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .order_id("3008450740201411110007820472")
    ///     .out_return_no("R20190516001")
    ///     .return_mchid("86693852")
    ///     .amount(10)
    ///     .description("用户退款");
    /// let answer = client.v3().profitsharing().return_orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::return_orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .order_id("3008450740201411110007820472")
    ///     .out_return_no("R20190516001")
    ///     .return_mchid("86693852")
    ///     .amount(10)
    ///     .description("用户退款");
    /// let answer = client.v3().profitsharing().return_orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个商户每秒 100 次请求。
    ///
    /// Rate limits: 100 requests a second for each merchant.
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合回退规则（回退方不存在、超过 180 天等）。按错误描述处理。 · The request breaks a rule of returns, for example an unknown party or more than 180 days. Follow the message.
    /// - `NOT_ENOUGH` (403): 剩余可回退金额不足，或接收方余额不足。减少金额或等接收方补足。 · Less is left to return than was requested, or the receiver's balance is too low. Lower the amount, or ask the receiver to top up.
    /// - `NO_AUTH` (403): 回退方没有开通分账回退。请回退方开通。 · The party that returns the money has not enabled returns. Ask it to enable returns of profit sharing.
    /// - `SYSTEM_ERROR` (500): 回退处理超时或内部异常。回退单号与参数不变再发。可能已经执行。 · The platform failed or timed out. The return may have been carried out. Send the request again with the same return number and parameters. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMITED`, `RATELIMIT_EXCEED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012525287](https://pay.weixin.qq.com/doc/v3/merchant/4012525287), [partner/4012466854](https://pay.weixin.qq.com/doc/v3/partner/4012466854)
    #[doc(alias(
        "请求分账回退",
        "Request a profit-sharing return",
        "分账",
        "return-orders",
        "profitsharing/return-orders"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/profitsharing/return-orders", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/profitsharing/return-orders")
    }
}

/// 请求分账回退 · Request a profit-sharing return
pub mod post {

    enumeration! {
        /// 回退结果 · Return result
        ResponseResult {
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAILED`: 失败 · Failed
            FAILED = "FAILED",
        }
        final SUCCESS, FAILED
    }

    enumeration! {
        /// 失败原因 · Failure reason
        FailReason {
            /// `ACCOUNT_ABNORMAL`: 账户异常 · The account is abnormal
            ACCOUNT_ABNORMAL = "ACCOUNT_ABNORMAL",
            /// `BALANCE_NOT_ENOUGH`: 余额不足 · Insufficient balance
            BALANCE_NOT_ENOUGH = "BALANCE_NOT_ENOUGH",
            /// `TIME_OUT_CLOSED`: 超时关闭 · Closed by time-out
            TIME_OUT_CLOSED = "TIME_OUT_CLOSED",
            /// `PAYER_ACCOUNT_ABNORMAL`: 付款方账户异常 · The payer's account is abnormal
            PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
            /// `INVALID_REQUEST`: 请求参数与业务不符 · The request does not fit the order
            INVALID_REQUEST = "INVALID_REQUEST",
        }
    }

    /// 请求分账回退：请求 · Request a profit-sharing return: request
    ///
    /// 条件 Conditions:
    ///
    /// - `order_id`、`out_order_no`：微信分账单号与商户分账单号二选一。`order_id`, `out_order_no`: One of the two sharing numbers
    /// - 只能从商户接收方回退，个人不行。Only from merchant receivers, not from persons
    /// - 分账后 180 天内可回退。Within 180 days of the sharing
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信分账单号 · WeChat Pay profit-sharing number
        pub order_id: Option<String>,
        /// 商户分账单号 · Merchant profit-sharing number
        ///
        /// 最长 64 个字符，只能用数字、字母和 `_*@-`。At most 64 characters; digits, A–Z, a–z and `_*@-`.
        pub out_order_no: Option<String>,
        /// 商户回退单号（必填） · Merchant return number (required)
        pub out_return_no: Option<String>,
        /// 回退商户号（必填） · Returning merchant ID (required)
        pub return_mchid: Option<String>,
        /// 回退金额（必填） · Return amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 回退描述（必填） · Return description (required)
        pub description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 微信分账单号 · WeChat Pay profit-sharing number
        pub fn order_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.order_id = value.into_member();
            self
        }

        /// 商户分账单号 · Merchant profit-sharing number
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }

        /// 商户回退单号（必填） · Merchant return number (required)
        pub fn out_return_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_return_no = value.into_member();
            self
        }

        /// 回退商户号（必填） · Returning merchant ID (required)
        pub fn return_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.return_mchid = value.into_member();
            self
        }

        /// 回退金额（必填） · Return amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 回退描述（必填） · Return description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }
    }

    /// 请求分账回退：应答 · Request a profit-sharing return: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信分账单号 · WeChat Pay profit-sharing number
        pub order_id: Option<String>,
        /// 商户分账单号 · Merchant profit-sharing number
        pub out_order_no: Option<String>,
        /// 商户回退单号 · Merchant return number
        pub out_return_no: Option<String>,
        /// 微信回退单号 · WeChat Pay return number
        pub return_id: Option<String>,
        /// 回退商户号 · Returning merchant ID
        pub return_mchid: Option<String>,
        /// 回退金额 · Return amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 回退描述 · Return description
        pub description: Option<String>,
        /// 回退结果 · Return result
        pub result: ResponseResult,
        /// 失败原因 · Failure reason
        pub fail_reason: FailReason,
        /// 创建时间 · Creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 完成时间 · Completion time
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
            1 => order_id: Optional "order_id",
            2 => out_order_no: Optional "out_order_no",
            3 => out_return_no: Required "out_return_no",
            4 => return_mchid: Required "return_mchid",
            5 => amount: Required "amount",
            6 => description: Required "description",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => order_id: Optional "order_id",
            2 => out_order_no: Optional "out_order_no",
            3 => out_return_no: Optional "out_return_no",
            4 => return_id: Optional "return_id",
            5 => return_mchid: Optional "return_mchid",
            6 => amount: Optional "amount",
            7 => description: Optional "description",
            8 => result: Optional "result",
            9 => fail_reason: Optional "fail_reason",
            10 => create_time: Optional "create_time",
            11 => finish_time: Optional "finish_time",
        }
    }
}
