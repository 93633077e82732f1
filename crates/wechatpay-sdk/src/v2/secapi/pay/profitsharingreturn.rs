//! 分账回退 · Return shared funds
//!
//! `v2/secapi/pay/profitsharingreturn`

/// 分账回退 · Return shared funds
///
/// `v2/secapi/pay/profitsharingreturn`
#[derive(Clone)]
pub struct Profitsharingreturn {
    pub(crate) node: crate::chain::Node,
}

impl Profitsharingreturn {
    /// 分账回退 · Return shared funds
    ///
    /// `POST /secapi/pay/profitsharingreturn`
    ///
    /// 把已分给接收方的资金退回分账方商户，需填写原分账单号、商户回退单号和回退方账号。模式：普通商户、服务商。
    ///
    /// Returns shared funds from a receiver to the merchant, with reference to the original profit-sharing order. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::pay::profitsharingreturn::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000001")
    ///     .appid("wx8888888888888888")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .order_id("3008450740201411110007820472")
    ///     .out_return_no("R20190516001")
    ///     .return_account_type(post::ReturnAccountType::MERCHANT_ID)
    ///     .return_account("86693852")
    ///     .return_amount(888)
    ///     .description("用户退款");
    /// let answer = client.v2().secapi().pay().profitsharingreturn().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::pay::profitsharingreturn::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .order_id("3008450740201411110007820472")
    ///     .out_return_no("R20190516001")
    ///     .return_account_type(post::ReturnAccountType::MERCHANT_ID)
    ///     .return_account("86693852")
    ///     .return_amount(888)
    ///     .description("用户退款");
    /// let answer = client.v2().secapi().pay().profitsharingreturn().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `SYSTEMERROR`: 平台内部异常或处理超时。稍等后用相同参数再发。可能已经执行。 · The platform failed or timed out. Wait a little, then send the same request again. It may have been carried out.
    /// - `FREQUENCY_LIMITED`, `PARAM_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4011984166](https://pay.weixin.qq.com/doc/v2/merchant/4011984166), [partner/4011985177](https://pay.weixin.qq.com/doc/v2/partner/4011985177)
    #[doc(alias(
        "分账回退",
        "Return shared funds",
        "分账",
        "profitsharingreturn",
        "pay/profitsharingreturn"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/pay/profitsharingreturn", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/secapi/pay/profitsharingreturn")
    }
}

/// 分账回退 · Return shared funds
pub mod post {

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 回退方类型 · Returning account type
        ReturnAccountType {
            /// `MERCHANT_ID`: 商户号 · Merchant ID
            MERCHANT_ID = "MERCHANT_ID",
        }
    }

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 签名类型 · Signature type
        ResponseSignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 回退方类型 · Returning account type
        ResponseReturnAccountType {
            /// `MERCHANT_ID`: 商户号 · Merchant ID
            MERCHANT_ID = "MERCHANT_ID",
        }
    }

    enumeration! {
        /// 回退结果 · Return result
        ResponseResult {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
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
            /// `TIME_OUT_CLOSED`: 超时关闭 · Closed by time-out
            TIME_OUT_CLOSED = "TIME_OUT_CLOSED",
            /// `PAYER_ACCOUNT_ABNORMAL`: 付款方账户异常 · The payer's account is abnormal
            PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
            /// `INVALID_REQUEST`: 请求参数与业务不符 · The request does not fit the order
            INVALID_REQUEST = "INVALID_REQUEST",
        }
    }

    /// 分账回退：请求 · Return shared funds: request
    ///
    /// 条件 Conditions:
    ///
    /// - `order_id`、`out_order_no`：二选一，同时传时以微信分账单号为准。One of the two; order\_id wins
    /// - 只能从商户接收方回退，个人不行。Only from merchant receivers, not from persons
    /// - 分账后 180 天内可回退。Within 180 days of the sharing
    pub struct Request {
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户公众账号ID · Sub-merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// 微信分账单号 · WeChat Pay profit-sharing number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub order_id: Option<String>,
        /// 商户分账单号 · Merchant profit-sharing number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_order_no: Option<String>,
        /// 商户回退单号（必填） · Merchant return number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_return_no: Option<String>,
        /// 回退方类型（必填） · Returning account type (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub return_account_type: ReturnAccountType,
        /// 回退方账号（必填） · Returning account (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub return_account: Option<String>,
        /// 回退金额（必填） · Return amount (required)
        ///
        /// 单位为分。In fen.
        pub return_amount: Option<crate::Fen>,
        /// 回退描述（必填） · Return description (required)
        ///
        /// 最长 80 个字符。At most 80 characters.
        pub description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户公众账号ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
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

        /// 回退方类型（必填） · Returning account type (required)
        pub fn return_account_type<M>(
            mut self,
            value: impl crate::IntoMember<ReturnAccountType, M>,
        ) -> Self {
            self.return_account_type = value.into_member().unwrap_or_default();
            self
        }

        /// 回退方账号（必填） · Returning account (required)
        pub fn return_account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.return_account = value.into_member();
            self
        }

        /// 回退金额（必填） · Return amount (required)
        ///
        /// 单位为分。In fen.
        pub fn return_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.return_amount = value.into_member();
            self
        }

        /// 回退描述（必填） · Return description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }
    }

    /// 分账回退：应答 · Return shared funds: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 32 个字符。Signed as `sign_type` says, in upper-case hex. At most 32 characters.
        pub sign: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 子商户公众账号ID · Sub-merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: ResponseSignType,
        /// 微信分账单号 · WeChat Pay profit-sharing number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub order_id: Option<String>,
        /// 商户分账单号 · Merchant profit-sharing number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_order_no: Option<String>,
        /// 商户回退单号 · Merchant return number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_return_no: Option<String>,
        /// 微信回退单号 · WeChat Pay return number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub return_no: Option<String>,
        /// 回退方类型 · Returning account type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub return_account_type: ResponseReturnAccountType,
        /// 回退方账号 · Returning account
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub return_account: Option<String>,
        /// 回退金额 · Return amount
        ///
        /// 单位为分。In fen.
        pub return_amount: Option<crate::Fen>,
        /// 回退描述 · Return description
        ///
        /// 最长 80 个字符。At most 80 characters.
        pub description: Option<String>,
        /// 回退结果 · Return result
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub result: ResponseResult,
        /// 失败原因 · Failure reason
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub fail_reason: FailReason,
        /// 完成时间 · Completion time
        ///
        /// RFC 3339，带时区；尚未完成时为 `1970-01-01T08:00:00+08:00`；最长 16 个字符。RFC 3339 with a time zone; `1970-01-01T08:00:00+08:00` as long as it is not finished. At most 16 characters.
        pub finish_time: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mch_id: Required "mch_id",
            1 => sub_mch_id: Optional "sub_mch_id",
            2 => appid: Required "appid",
            3 => sub_appid: Optional "sub_appid",
            4 => sign_type: Optional "sign_type",
            5 => order_id: Optional "order_id",
            6 => out_order_no: Optional "out_order_no",
            7 => out_return_no: Required "out_return_no",
            8 => return_account_type: Required "return_account_type",
            9 => return_account: Required "return_account",
            10 => return_amount: Required "return_amount",
            11 => description: Required "description",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => appid: Optional "appid",
            3 => mch_id: Optional "mch_id",
            4 => nonce_str: Optional "nonce_str",
            5 => sign: Optional "sign",
            6 => result_code: Optional "result_code",
            7 => err_code: Optional "err_code",
            8 => err_code_des: Optional "err_code_des",
            9 => sub_mch_id: Optional "sub_mch_id",
            10 => sub_appid: Optional "sub_appid",
            11 => sign_type: Optional "sign_type",
            12 => order_id: Optional "order_id",
            13 => out_order_no: Optional "out_order_no",
            14 => out_return_no: Optional "out_return_no",
            15 => return_no: Optional "return_no",
            16 => return_account_type: Optional "return_account_type",
            17 => return_account: Optional "return_account",
            18 => return_amount: Optional "return_amount",
            19 => description: Optional "description",
            20 => result: Optional "result",
            21 => fail_reason: Optional "fail_reason",
            22 => finish_time: Optional "finish_time",
        }
    }
}
