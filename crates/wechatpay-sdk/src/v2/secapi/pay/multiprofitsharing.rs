//! 请求多次分账 · Share profit several times
//!
//! `v2/secapi/pay/multiprofitsharing`

/// 请求多次分账 · Share profit several times
///
/// `v2/secapi/pay/multiprofitsharing`
#[derive(Clone)]
pub struct Multiprofitsharing {
    pub(crate) node: crate::chain::Node,
}

impl Multiprofitsharing {
    /// 请求多次分账 · Share profit several times
    ///
    /// `POST /secapi/pay/multiprofitsharing`
    ///
    /// 对同一笔已支付订单发起多次分账中的一次，把部分资金分给接收方，余下的留待后续分账。模式：普通商户、服务商。
    ///
    /// Shares part of the funds of a paid order with receivers and leaves the remainder for later profit sharing. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::pay::multiprofitsharing::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000001")
    ///     .appid("wx8888888888888888")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .receivers([
    ///         post::Receivers::new()
    ///             .r#type(post::Type::MERCHANT_ID)
    ///             .account("190001001")
    ///             .amount(100)
    ///             .description("分到商户"),
    ///     ]);
    /// let answer = client.v2().secapi().pay().multiprofitsharing().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::pay::multiprofitsharing::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .receivers([
    ///         post::Receivers::new()
    ///             .r#type(post::Type::MERCHANT_ID)
    ///             .account("190001001")
    ///             .amount(100)
    ///             .description("分到商户"),
    ///     ]);
    /// let answer = client.v2().secapi().pay().multiprofitsharing().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个服务商每秒 300 次请求；每个接收方商户每秒 30 次请求。
    ///
    /// Rate limits: 300 requests a second for each partner; 30 requests a second for each receiving merchant.
    ///
    /// # Errors
    ///
    /// - `FREQUENCY_LIMITED`: 同一订单或同一商户分账过频。降频后用原分账单号再发。 · Profit sharing is requested too often for this order or merchant. Slow down, then send the same sharing number again.
    /// - `SYSTEMERROR`: 分账处理超时或内部异常。分账单号与参数不变再发，以查询结果为准。可能已经执行。 · The platform failed or timed out. The share may have been carried out. Send the request again with the same sharing number and parameters. Rely on the result of a query. It may have been carried out.
    /// - `PARAM_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4011983158](https://pay.weixin.qq.com/doc/v2/merchant/4011983158), [partner/4011984646](https://pay.weixin.qq.com/doc/v2/partner/4011984646)
    #[doc(alias(
        "请求多次分账",
        "Share profit several times",
        "分账",
        "multiprofitsharing",
        "pay/multiprofitsharing"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/pay/multiprofitsharing", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/secapi/pay/multiprofitsharing")
    }
}

/// 请求多次分账 · Share profit several times
pub mod post {

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 分账接收方类型 · Profit-sharing receiver type
        Type {
            /// `MERCHANT_ID`: 商户号 · Merchant ID
            MERCHANT_ID = "MERCHANT_ID",
            /// `PERSONAL_OPENID`: 个人，按 `openid` · Person, by `openid`
            PERSONAL_OPENID = "PERSONAL_OPENID",
            /// `PERSONAL_SUB_OPENID`: 个人，按子商户的 `openid` · Person, by the sub-merchant's `openid`
            PERSONAL_SUB_OPENID = "PERSONAL_SUB_OPENID",
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
        /// 分账接收方类型 · Profit-sharing receiver type
        ReceiversType {
            /// `MERCHANT_ID`: 商户号 · Merchant ID
            MERCHANT_ID = "MERCHANT_ID",
            /// `PERSONAL_OPENID`: 个人，按 `openid` · Person, by `openid`
            PERSONAL_OPENID = "PERSONAL_OPENID",
            /// `PERSONAL_SUB_OPENID`: 个人，按子商户的 `openid` · Person, by the sub-merchant's `openid`
            PERSONAL_SUB_OPENID = "PERSONAL_SUB_OPENID",
        }
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

    /// 请求多次分账：请求 · Share profit several times: request
    ///
    /// 条件 Conditions:
    ///
    /// - `receivers`：一次最多 50 个接收方。At most 50 receivers per call
    /// - 下单时须标记分账（settle\_info.profit\_sharing=true 或 profit\_sharing=Y），且未全额退款、未完结。Order marked for sharing when placed, not fully refunded, not finished
    /// - 支付成功至少 1 分钟后再分账。At least a minute after payment
    /// - 支付后 30 天内（到期自动解冻）。Within 30 days of payment (then unfrozen)
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
        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户分账单号（必填） · Merchant profit-sharing number (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_order_no: Option<String>,
        /// 分账接收方列表JSON格式字符串（必填） · Profit-sharing receivers (JSON string) (required)
        ///
        /// JSON 文本；最长 10240 个字符。A text that holds JSON. At most 10240 characters.
        pub receivers: Option<crate::JsonText<Vec<Receivers>>>,
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

        /// 分账接收方列表JSON格式字符串（必填） · Profit-sharing receivers (JSON string) (required)
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn receivers<M>(mut self, value: impl crate::IntoList<Receivers, M>) -> Self {
            self.receivers = value.into_list().map(crate::JsonText);
            self
        }
    }

    /// 分账接收方列表JSON格式字符串 · Profit-sharing receivers (JSON string)
    pub struct Receivers {
        /// 分账接收方类型（必填） · Profit-sharing receiver type (required)
        pub r#type: Type,
        /// 分账接收方账号（必填） · Profit-sharing receiver account (required)
        pub account: Option<String>,
        /// 分账金额（必填） · Profit-sharing amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 分账描述（必填） · Profit-sharing description (required)
        pub description: Option<String>,
        /// 分账个人接收方姓名 · Name of the individual profit-sharing receiver
        pub name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Receivers {
        /// 分账接收方类型（必填） · Profit-sharing receiver type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 分账接收方账号（必填） · Profit-sharing receiver account (required)
        pub fn account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account = value.into_member();
            self
        }

        /// 分账金额（必填） · Profit-sharing amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 分账描述（必填） · Profit-sharing description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 分账个人接收方姓名 · Name of the individual profit-sharing receiver
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }
    }

    /// 请求多次分账：应答 · Share profit several times: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户公众账号ID · Sub-merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
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
        /// 微信订单号 · WeChat Pay transaction ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户分账单号 · Merchant profit-sharing number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_order_no: Option<String>,
        /// 微信分账单号 · WeChat Pay profit-sharing number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub order_id: Option<String>,
        /// 分账接收方列表JSON格式字符串 · Profit-sharing receivers (JSON string)
        ///
        /// JSON 文本；最长 10240 个字符。A text that holds JSON. At most 10240 characters.
        pub receivers: Option<crate::JsonText<Vec<ResponseReceivers>>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 分账接收方列表JSON格式字符串 · Profit-sharing receivers (JSON string)
    #[non_exhaustive]
    pub struct ResponseReceivers {
        /// 分账接收方类型 · Profit-sharing receiver type
        pub r#type: ReceiversType,
        /// 分账金额 · Profit-sharing amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 分账描述 · Profit-sharing description
        pub description: Option<String>,
        /// 分账明细单号 · Profit-sharing detail number
        pub detail_id: Option<String>,
        /// 分账完成时间 · Profit-sharing completion time
        ///
        /// RFC 3339，带时区；尚未完成时为 `1970-01-01T08:00:00+08:00`。RFC 3339 with a time zone; `1970-01-01T08:00:00+08:00` as long as it is not finished.
        pub finish_time: Option<String>,
        /// 分账接收方账号 · Profit-sharing receiver account
        pub receiver_account: Option<String>,
        /// 分账接收商户号 · Profit-sharing receiver merchant ID
        pub receiver_mchid: Option<String>,
        /// 分账结果 · Profit-sharing result
        pub result: ReceiversResult,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Receivers);

    message! {
        Request {
            0 => mch_id: Required "mch_id",
            1 => sub_mch_id: Optional "sub_mch_id",
            2 => appid: Required "appid",
            3 => sub_appid: Optional "sub_appid",
            4 => sign_type: Optional "sign_type",
            5 => transaction_id: Required "transaction_id",
            6 => out_order_no: Required "out_order_no",
            7 => receivers: Required "receivers",
        }
        Receivers {
            0 => r#type: Required "type",
            1 => account: Required "account",
            2 => amount: Required "amount",
            3 => description: Required "description",
            4 => name: Optional "name",
        }
        Response {
            0 => sub_appid: Optional "sub_appid",
            1 => sub_mch_id: Optional "sub_mch_id",
            2 => return_code: Optional "return_code",
            3 => return_msg: Optional "return_msg",
            4 => appid: Optional "appid",
            5 => mch_id: Optional "mch_id",
            6 => nonce_str: Optional "nonce_str",
            7 => sign: Optional "sign",
            8 => result_code: Optional "result_code",
            9 => err_code: Optional "err_code",
            10 => err_code_des: Optional "err_code_des",
            11 => transaction_id: Optional "transaction_id",
            12 => out_order_no: Optional "out_order_no",
            13 => order_id: Optional "order_id",
            14 => receivers: Optional "receivers",
        }
        ResponseReceivers {
            0 => r#type: Optional "type",
            1 => amount: Optional "amount",
            2 => description: Optional "description",
            3 => detail_id: Optional "detail_id",
            4 => finish_time: Optional "finish_time",
            5 => receiver_account: Optional "receiver_account",
            6 => receiver_mchid: Optional "receiver_mchid",
            7 => result: Optional "result",
        }
    }
}
