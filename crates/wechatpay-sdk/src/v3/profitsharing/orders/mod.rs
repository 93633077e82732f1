//! 请求分账 · Request profit sharing
//!
//! `/v3/profitsharing/orders`

pub mod out_order_no;
pub mod unfreeze;

/// 请求分账 · Request profit sharing
///
/// `/v3/profitsharing/orders`
#[derive(Clone)]
pub struct Orders {
    pub(crate) node: crate::chain::Node,
}

impl Orders {
    /// `/unfreeze`: 解冻剩余资金 · Release the remaining funds
    #[inline]
    pub fn unfreeze(&self) -> unfreeze::Unfreeze {
        unfreeze::Unfreeze { node: self.node.clone() }
    }

    /// `/{out_order_no}`: 商户分账单号 · Merchant profit-sharing number
    pub fn out_order_no(&self, value: impl Into<String>) -> out_order_no::OutOrderNo {
        out_order_no::OutOrderNo { node: self.node.bind("out_order_no", value) }
    }

    /// 请求分账 · Request profit sharing
    ///
    /// `POST /v3/profitsharing/orders`
    ///
    /// 把一笔已支付订单的资金分给接收方，可同时解冻剩余资金；受理后需查询分账结果。模式：普通商户、服务商。
    ///
    /// Shares the funds of a paid order among receivers and optionally releases the remainder. Query the order for the final result. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .receivers([
    ///         post::Receivers::new()
    ///             .r#type(post::ReceiverType::MERCHANT_ID)
    ///             .account("1900000100")
    ///             .amount(100)
    ///             .description("分给商户"),
    ///     ])
    ///     .unfreeze_unsplit(false);
    /// let answer = client.v3().profitsharing().orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .receivers([
    ///         post::Receivers::new()
    ///             .r#type(post::ReceiverType::MERCHANT_ID)
    ///             .account("1900000100")
    ///             .amount(100)
    ///             .description("分给商户"),
    ///     ])
    ///     .unfreeze_unsplit(false);
    /// let answer = client.v3().profitsharing().orders().post(request).await?;
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
    /// - `INVALID_REQUEST` (400): 不符合分账规则：非分账订单、支付未满一分钟、已完结、接收方未添加等。按错误描述处理；重试沿用原分账单号。 · The request breaks a rule of profit sharing: the order is not marked for it, was paid less than a minute ago or is finished, or the receiver was not added. Follow the message. A retry keeps the sharing number.
    /// - `NOT_ENOUGH` (403): 分账金额超过订单剩余可分金额；解冻时表示已无可解冻。先查剩余待分金额，再改金额；已分完则无需再解冻。 · The amount exceeds what is left of the order to share. When unfreezing, nothing is left. Query the remaining amount and lower the amount. If nothing is left, there is nothing to unfreeze.
    /// - `NO_AUTH` (403): 分账权限未开通、被解除或被处罚。开通分账或处理违规。 · Profit sharing is not active, was withdrawn or is suspended. Activate profit sharing, or settle the violation.
    /// - `RULE_LIMIT` (403): 累计分账超过最大分账比例。降低金额或调高比例。 · The total exceeds the maximum sharing ratio. Lower the amount, or raise the ratio.
    /// - `FREQUENCY_LIMITED` (429): 同一订单或同一商户分账过频。降频后用原分账单号再发。 · Profit sharing is requested too often for this order or merchant. Slow down, then send the same sharing number again.
    /// - `RATELIMIT_EXCEED` (429): 同一订单或同一商户分账过频。降频后用原分账单号再发。 · Profit sharing is requested too often for this order or merchant. Slow down, then send the same sharing number again.
    /// - `SYSTEM_ERROR` (500): 分账处理超时或内部异常。分账单号与参数不变再发，以查询结果为准。可能已经执行。 · The platform failed or timed out. The share may have been carried out. Send the request again with the same sharing number and parameters. Rely on the result of a query. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012524936](https://pay.weixin.qq.com/doc/v3/merchant/4012524936), [partner/4012690683](https://pay.weixin.qq.com/doc/v3/partner/4012690683)
    #[doc(alias("请求分账", "Request profit sharing", "分账", "orders", "profitsharing/orders"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/profitsharing/orders", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/profitsharing/orders")
    }
}

/// 请求分账 · Request profit sharing
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

    /// 请求分账：请求 · Request profit sharing: request
    ///
    /// 条件 Conditions:
    ///
    /// - `receivers.amount`：个人接收方每月合计不超过 20 万元。`receivers.amount`: At most 200,000 yuan a month to one person
    /// - `receivers`：一次最多 50 个接收方。At most 50 receivers per call
    /// - `appid`：接收方为 PERSONAL\_OPENID 时必填。`appid`: Required with PERSONAL\_OPENID receivers
    /// - `sub_appid`：接收方为 PERSONAL\_SUB\_OPENID 时必填。`sub_appid`: Required with PERSONAL\_SUB\_OPENID receivers
    /// - `receivers.amount`：累计不超过最大分账比例（默认 30%）。`receivers.amount`: All together within the maximum ratio (30 % by default)
    /// - 一笔订单最多 50 次分账。At most 50 sharings per order
    /// - 下单时须标记分账（settle\_info.profit\_sharing=true 或 profit\_sharing=Y），且未全额退款、未完结。Order marked for sharing when placed, not fully refunded, not finished
    /// - `out_order_no`：重试沿用原单号；解冻/完结要用新单号。`out_order_no`: A retry keeps the number; unfreeze/finish needs a new one
    /// - 支付成功至少 1 分钟后再分账。At least a minute after payment
    /// - 支付后 30 天内（到期自动解冻）。Within 30 days of payment (then unfrozen)
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mchid: Option<String>,
        /// 应用ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户分账单号（必填） · Merchant profit-sharing number (required)
        ///
        /// 最长 64 个字符，只能用数字、字母和 `_|*@-`。At most 64 characters; digits, A–Z, a–z and `_|*@-`.
        pub out_order_no: Option<String>,
        /// 分账接收方列表 · Profit-sharing receivers
        ///
        /// 最多 50 项。At most 50 items.
        pub receivers: Option<Vec<Receivers>>,
        /// 是否解冻剩余未分资金（必填） · Whether to release remaining funds (required)
        pub unfreeze_unsplit: Option<bool>,
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

        /// 应用ID · App ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户应用ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
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

        /// 分账接收方列表 · Profit-sharing receivers
        pub fn receivers<M>(mut self, value: impl crate::IntoList<Receivers, M>) -> Self {
            self.receivers = value.into_list();
            self
        }

        /// 是否解冻剩余未分资金（必填） · Whether to release remaining funds (required)
        pub fn unfreeze_unsplit<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.unfreeze_unsplit = value.into_member();
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

    /// 分账接收方列表 · Profit-sharing receivers
    pub struct Receivers {
        /// 分账接收方类型（必填） · Profit-sharing receiver type (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub r#type: ReceiverType,
        /// 分账接收方帐号（必填） · Profit-sharing receiver account (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub account: Option<String>,
        /// 分账个人接收方姓名 · Name of the individual profit-sharing receiver
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密；最长 1024 个字符。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key. At most 1024 characters.
        pub name: Option<crate::Sensitive>,
        /// 分账金额（必填） · Profit-sharing amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 分账描述（必填） · Profit-sharing description (required)
        ///
        /// 最长 80 个字符。At most 80 characters.
        pub description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Receivers {
        /// 分账接收方类型（必填） · Profit-sharing receiver type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<ReceiverType, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 分账接收方帐号（必填） · Profit-sharing receiver account (required)
        pub fn account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account = value.into_member();
            self
        }

        /// 分账个人接收方姓名 · Name of the individual profit-sharing receiver
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.name = value.into_member();
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
    }

    /// 请求分账：应答 · Request profit sharing: answer
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
        pub receivers: Option<Vec<ResponseReceivers>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 分账接收方列表 · Profit-sharing receivers
    #[non_exhaustive]
    pub struct ResponseReceivers {
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

    request!(Request, Receivers);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => appid: Optional "appid",
            2 => sub_appid: Optional "sub_appid",
            3 => transaction_id: Required "transaction_id",
            4 => out_order_no: Required "out_order_no",
            5 => receivers: Optional "receivers",
            6 => unfreeze_unsplit: Required "unfreeze_unsplit",
            7 => notify_url: Optional "notify_url",
        }
        Receivers {
            0 => r#type: Required "type",
            1 => account: Required "account",
            2 => name: Optional "name",
            3 => amount: Required "amount",
            4 => description: Required "description",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => transaction_id: Optional "transaction_id",
            2 => out_order_no: Optional "out_order_no",
            3 => order_id: Optional "order_id",
            4 => state: Optional "state",
            5 => receivers: Optional "receivers",
        }
        ResponseReceivers {
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
