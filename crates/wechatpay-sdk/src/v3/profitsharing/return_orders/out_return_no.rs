//! 查询分账回退结果 · Query a profit-sharing return
//!
//! `/v3/profitsharing/return-orders/{out_return_no}`

/// 查询分账回退结果 · Query a profit-sharing return
///
/// `/v3/profitsharing/return-orders/{out_return_no}`
#[derive(Clone)]
pub struct OutReturnNo {
    pub(crate) node: crate::chain::Node,
}

impl OutReturnNo {
    /// 查询分账回退结果 · Query a profit-sharing return
    ///
    /// `GET /v3/profitsharing/return-orders/{out_return_no}`
    ///
    /// 按商户回退单号和商户分账单号查询分账回退，返回处理结果、金额和回退商户号。模式：普通商户、服务商。
    ///
    /// Queries a profit-sharing return by merchant return number and returns its result, amount and returning merchant. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::return_orders::out_return_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().out_order_no("P20190806125346");
    /// let answer = client
    ///     .v3()
    ///     .profitsharing()
    ///     .return_orders()
    ///     .out_return_no("R20190516001")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::return_orders::out_return_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109").out_order_no("P20190806125346");
    /// let answer = client
    ///     .v3()
    ///     .profitsharing()
    ///     .return_orders()
    ///     .out_return_no("R20190516001")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合回退规则（回退方不存在、超过 180 天等）。按错误描述处理。 · The request breaks a rule of returns, for example an unknown party or more than 180 days. Follow the message.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `RATELIMIT_EXCEED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012526279](https://pay.weixin.qq.com/doc/v3/merchant/4012526279), [partner/4012466858](https://pay.weixin.qq.com/doc/v3/partner/4012466858)
    #[doc(alias(
        "查询分账回退结果",
        "Query a profit-sharing return",
        "分账",
        "return-orders",
        "profitsharing/return-orders"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/profitsharing/return-orders/{out_return_no}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/profitsharing/return-orders/{out_return_no}")
    }
}

/// 查询分账回退结果 · Query a profit-sharing return
pub mod get {

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

    /// 查询分账回退结果：请求 · Query a profit-sharing return: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户分账单号（必填） · Merchant profit-sharing number (required)
        ///
        /// 最长 64 个字符，只能用数字、字母和 `_|*@-`。At most 64 characters; digits, A–Z, a–z and `_|*@-`.
        pub out_order_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商户分账单号（必填） · Merchant profit-sharing number (required)
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }
    }

    /// 查询分账回退结果：应答 · Query a profit-sharing return: answer
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
            1 => out_order_no: Required "out_order_no",
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
