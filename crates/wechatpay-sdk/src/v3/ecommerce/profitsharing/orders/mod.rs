//! 查询分账结果、请求分账 · Query a profit-sharing order; Create a profit-sharing order
//!
//! `/v3/ecommerce/profitsharing/orders`

pub mod transaction_id;

/// 查询分账结果、请求分账 · Query a profit-sharing order; Create a profit-sharing order
///
/// `/v3/ecommerce/profitsharing/orders`
#[derive(Clone)]
pub struct Orders {
    pub(crate) node: crate::chain::Node,
}

impl Orders {
    /// `/{transaction_id}`: 微信订单号 · WeChat Pay transaction ID
    pub fn transaction_id(&self, value: impl Into<String>) -> transaction_id::TransactionId {
        transaction_id::TransactionId { node: self.node.bind("transaction_id", value) }
    }

    /// 查询分账结果 · Query a profit-sharing order
    ///
    /// `GET /v3/ecommerce/profitsharing/orders`
    ///
    /// 电商平台按微信订单号和商户分账单号查询分账，返回分账单状态和各接收方的结果。模式：服务商。
    ///
    /// Queries a profit-sharing order by WeChat Pay transaction ID and merchant number and returns its state and the result of each receiver. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::profitsharing::orders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("100001")
    ///     .out_order_no("P20150806125346");
    /// let answer = client.v3().ecommerce().profitsharing().orders().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合分账规则：非分账订单、支付未满一分钟、已完结、接收方未添加等。按错误描述处理；重试沿用原分账单号。 · The request breaks a rule of profit sharing: the order is not marked for it, was paid less than a minute ago or is finished, or the receiver was not added. Follow the message. A retry keeps the sharing number.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012477734](https://pay.weixin.qq.com/doc/v3/partner/4012477734)
    #[doc(alias(
        "查询分账结果",
        "Query a profit-sharing order",
        "平台收付通 分账",
        "orders",
        "profitsharing/orders"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ecommerce/profitsharing/orders", request)
    }

    /// 请求分账 · Create a profit-sharing order
    ///
    /// `POST /v3/ecommerce/profitsharing/orders`
    ///
    /// 电商平台把二级商户订单的待分资金分给一个或多个分账接收方，返回微信分账单号；结果须另行查询。模式：服务商。
    ///
    /// Shares the funds of a sub-merchant order with one or more receivers and returns the profit-sharing order ID. Query the order for the result. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::profitsharing::orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .receivers([
    ///         post::Receivers::new()
    ///             .r#type(post::Type::MERCHANT_ID)
    ///             .receiver_account("1900000109")
    ///             .amount(190)
    ///             .description("分给商户1900000109"),
    ///     ])
    ///     .finish(true);
    /// let answer = client.v3().ecommerce().profitsharing().orders().post(request).await?;
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
    /// - `SYSTEM_ERROR` (500): 分账处理超时或内部异常。分账单号与参数不变再发，以查询结果为准。可能已经执行。 · The platform failed or timed out. The share may have been carried out. Send the request again with the same sharing number and parameters. Rely on the result of a query. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012691594](https://pay.weixin.qq.com/doc/v3/partner/4012691594)
    #[doc(alias(
        "请求分账",
        "Create a profit-sharing order",
        "平台收付通 分账",
        "orders",
        "profitsharing/orders"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/profitsharing/orders", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/profitsharing/orders")
    }
}

/// 查询分账结果 · Query a profit-sharing order
pub mod get {

    enumeration! {
        /// 异常处理状态 · Abnormal handling status
        AbnormalStatus {
            /// `ABNORMAL_PENDING`: 异常待处理 · Abnormal, waiting for handling
            ABNORMAL_PENDING = "ABNORMAL_PENDING",
            /// `ABNORMAL_FINISHED`: 异常已处理 · Abnormal, handled
            ABNORMAL_FINISHED = "ABNORMAL_FINISHED",
            /// `ABNORMAL_CLOSED`: 异常已关闭 · Abnormal, closed
            ABNORMAL_CLOSED = "ABNORMAL_CLOSED",
        }
    }

    enumeration! {
        /// 异常处理关单原因 · Abnormal handling closing reason
        FundsAbnormalClosedReason {
            /// `CLOSED_REASON_TIMEOUT`: 超时关闭 · Closed by time-out
            CLOSED_REASON_TIMEOUT = "CLOSED_REASON_TIMEOUT",
            /// `CLOSED_REASON_RESTRICT_TRANSFER`: 限制转账 · Transfers are restricted
            CLOSED_REASON_RESTRICT_TRANSFER = "CLOSED_REASON_RESTRICT_TRANSFER",
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

    /// 查询分账结果：请求 · Query a profit-sharing order: request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户分账单号（必填） · Merchant profit-sharing number (required)
        ///
        /// 最长 64 个字符，只能用数字、字母和 `_|*@-`。At most 64 characters; digits, A–Z, a–z and `_|*@-`.
        pub out_order_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
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
    }

    /// 查询分账结果：应答 · Query a profit-sharing order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号 · Sub-merchant ID
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
        pub status: Option<String>,
        /// 分账接收方列表 · Profit-sharing receivers
        pub receivers: Option<Vec<Receivers>>,
        /// 关单原因描述 · Closing reason description
        pub close_reason: Option<String>,
        /// 异常处理状态 · Abnormal handling status
        pub abnormal_status: AbnormalStatus,
        /// 异常处理关单原因 · Abnormal handling closing reason
        pub funds_abnormal_closed_reason: FundsAbnormalClosedReason,
        /// 微信支付在途异常资金付款单号 · Abnormal in-transit fund payment number
        pub funds_abnormal_redirect_id: Option<String>,
        /// 平台接收异常资金商户号或运营主体列表 · Merchants that receive abnormal funds
        pub funds_abnormal_receivers: Option<Vec<FundsAbnormalReceivers>>,
        /// 分账完结的分账金额 · Finishing profit-sharing amount
        ///
        /// 单位为分。In fen.
        pub finish_amount: Option<crate::Fen>,
        /// 分账完结的原因描述 · Profit-sharing completion description
        pub finish_description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 分账接收方列表 · Profit-sharing receivers
    #[non_exhaustive]
    pub struct Receivers {
        /// 分账接收商户号 · Profit-sharing receiver merchant ID
        pub receiver_mchid: Option<String>,
        /// 分账金额 · Profit-sharing amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 分账描述 · Profit-sharing description
        pub description: Option<String>,
        /// 分账结果 · Profit-sharing result
        pub result: ReceiversResult,
        /// 完成时间 · Completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub finish_time: Option<crate::Time>,
        /// 分账失败原因 · Profit-sharing failure reason
        pub fail_reason: FailReason,
        /// 分账接收方类型 · Profit-sharing receiver type
        pub r#type: Type,
        /// 分账接收方账号 · Profit-sharing receiver account
        pub receiver_account: Option<String>,
        /// 分账明细单号 · Profit-sharing detail number
        pub detail_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 平台接收异常资金商户号或运营主体列表 · Merchants that receive abnormal funds
    #[non_exhaustive]
    pub struct FundsAbnormalReceivers {
        /// 平台接收异常资金商户号 · Merchant ID receiving abnormal funds
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => transaction_id: Required "transaction_id",
            2 => out_order_no: Required "out_order_no",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => transaction_id: Optional "transaction_id",
            2 => out_order_no: Optional "out_order_no",
            3 => order_id: Optional "order_id",
            4 => status: Optional "status",
            5 => receivers: Optional "receivers",
            6 => close_reason: Optional "close_reason",
            7 => abnormal_status: Optional "abnormal_status",
            8 => funds_abnormal_closed_reason: Optional "funds_abnormal_closed_reason",
            9 => funds_abnormal_redirect_id: Optional "funds_abnormal_redirect_id",
            10 => funds_abnormal_receivers: Optional "funds_abnormal_receivers",
            11 => finish_amount: Optional "finish_amount",
            12 => finish_description: Optional "finish_description",
        }
        Receivers {
            0 => receiver_mchid: Optional "receiver_mchid",
            1 => amount: Optional "amount",
            2 => description: Optional "description",
            3 => result: Optional "result",
            4 => finish_time: Optional "finish_time",
            5 => fail_reason: Optional "fail_reason",
            6 => r#type: Optional "type",
            7 => receiver_account: Optional "receiver_account",
            8 => detail_id: Optional "detail_id",
        }
        FundsAbnormalReceivers {
            0 => mchid: Optional "mchid",
        }
    }
}

/// 请求分账 · Create a profit-sharing order
pub mod post {

    enumeration! {
        /// 分账接收方类型 · Profit-sharing receiver type
        Type {
            /// `MERCHANT_ID`: 商户号 · Merchant ID
            MERCHANT_ID = "MERCHANT_ID",
            /// `PERSONAL_OPENID`: 个人，按 `openid` · Person, by `openid`
            PERSONAL_OPENID = "PERSONAL_OPENID",
        }
    }

    enumeration! {
        /// 分账单状态 · Profit-sharing order status
        Status {
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
        /// 异常处理状态 · Abnormal handling status
        AbnormalStatus {
            /// `ABNORMAL_PENDING`: 异常待处理 · Abnormal, waiting for handling
            ABNORMAL_PENDING = "ABNORMAL_PENDING",
            /// `ABNORMAL_FINISHED`: 异常已处理 · Abnormal, handled
            ABNORMAL_FINISHED = "ABNORMAL_FINISHED",
            /// `ABNORMAL_CLOSED`: 异常已关闭 · Abnormal, closed
            ABNORMAL_CLOSED = "ABNORMAL_CLOSED",
        }
    }

    enumeration! {
        /// 异常处理关单原因 · Abnormal handling closing reason
        FundsAbnormalClosedReason {
            /// `CLOSED_REASON_TIMEOUT`: 超时关闭 · Closed by time-out
            CLOSED_REASON_TIMEOUT = "CLOSED_REASON_TIMEOUT",
            /// `CLOSED_REASON_RESTRICT_TRANSFER`: 限制转账 · Transfers are restricted
            CLOSED_REASON_RESTRICT_TRANSFER = "CLOSED_REASON_RESTRICT_TRANSFER",
        }
    }

    /// 请求分账：请求 · Create a profit-sharing order: request
    ///
    /// 条件 Conditions:
    ///
    /// - `receivers.amount`：个人接收方每月合计不超过 20 万元。`receivers.amount`: At most 200,000 yuan a month to one person
    /// - `receivers`：一次最多 50 个接收方。At most 50 receivers per call
    /// - `receivers.amount`：累计不超过最大分账比例（默认 30%）。`receivers.amount`: All together within the maximum ratio (30 % by default)
    /// - 一笔订单最多 50 次分账。At most 50 sharings per order
    /// - 下单时须标记分账（settle\_info.profit\_sharing=true 或 profit\_sharing=Y），且未全额退款、未完结。Order marked for sharing when placed, not fully refunded, not finished
    /// - `out_order_no`：重试沿用原单号；解冻/完结要用新单号。`out_order_no`: A retry keeps the number; unfreeze/finish needs a new one
    /// - 支付成功至少 1 分钟后再分账。At least a minute after payment
    /// - 支付后 180 天内。Within 180 days of payment
    pub struct Request {
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 二级商户号（必填） · Sub-merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mchid: Option<String>,
        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户分账单号（必填） · Merchant profit-sharing number (required)
        ///
        /// 最长 64 个字符，只能用数字、字母和 `_|*@-`。At most 64 characters; digits, A–Z, a–z and `_|*@-`.
        pub out_order_no: Option<String>,
        /// 分账接收方列表（必填） · Profit-sharing receivers (required)
        pub receivers: Option<Vec<Receivers>>,
        /// 是否分账完成（必填） · Whether profit sharing is finished (required)
        pub finish: Option<bool>,
        /// 回调通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID · App ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 二级商户号（必填） · Sub-merchant ID (required)
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

        /// 分账接收方列表（必填） · Profit-sharing receivers (required)
        pub fn receivers<M>(mut self, value: impl crate::IntoList<Receivers, M>) -> Self {
            self.receivers = value.into_list();
            self
        }

        /// 是否分账完成（必填） · Whether profit sharing is finished (required)
        pub fn finish<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.finish = value.into_member();
            self
        }

        /// 回调通知地址 · Notification URL
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
        pub r#type: Type,
        /// 分账接收方账号（必填） · Profit-sharing receiver account (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub receiver_account: Option<String>,
        /// 分账金额（必填） · Profit-sharing amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 分账描述（必填） · Profit-sharing description (required)
        pub description: Option<String>,
        /// 分账个人接收方姓名 · Name of the individual profit-sharing receiver
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub receiver_name: Option<crate::Sensitive>,
        /// 分账接收商户号 · Profit-sharing receiver merchant ID
        pub receiver_mchid: Option<String>,
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
        pub fn receiver_account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.receiver_account = value.into_member();
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
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn receiver_name<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.receiver_name = value.into_member();
            self
        }

        /// 分账接收商户号 · Profit-sharing receiver merchant ID
        pub fn receiver_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.receiver_mchid = value.into_member();
            self
        }
    }

    /// 请求分账：应答 · Create a profit-sharing order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号 · Sub-merchant ID
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
        pub status: Status,
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
        /// 分账结果 · Profit-sharing result
        pub result: ReceiversResult,
        /// 完成时间 · Completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub finish_time: Option<crate::Time>,
        /// 分账失败原因 · Profit-sharing failure reason
        pub fail_reason: FailReason,
        /// 分账接收方类型 · Profit-sharing receiver type
        pub r#type: ReceiversType,
        /// 分账接收方账号 · Profit-sharing receiver account
        pub receiver_account: Option<String>,
        /// 分账明细单号 · Profit-sharing detail number
        pub detail_id: Option<String>,
        /// 异常处理状态 · Abnormal handling status
        pub abnormal_status: AbnormalStatus,
        /// 异常处理关单原因 · Abnormal handling closing reason
        pub funds_abnormal_closed_reason: FundsAbnormalClosedReason,
        /// 微信支付在途异常资金付款单号 · Abnormal in-transit fund payment number
        pub funds_abnormal_redirect_id: Option<String>,
        /// 平台接收异常资金商户号或运营主体列表 · Merchants that receive abnormal funds
        pub funds_abnormal_receivers: Option<Vec<FundsAbnormalReceivers>>,
        /// 分账接收商户号 · Profit-sharing receiver merchant ID
        pub receiver_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 平台接收异常资金商户号或运营主体列表 · Merchants that receive abnormal funds
    #[non_exhaustive]
    pub struct FundsAbnormalReceivers {
        /// 平台接收异常资金商户号 · Merchant ID receiving abnormal funds
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Receivers);

    message! {
        Request {
            0 => appid: Optional "appid",
            1 => sub_mchid: Required "sub_mchid",
            2 => transaction_id: Required "transaction_id",
            3 => out_order_no: Required "out_order_no",
            4 => receivers: Required "receivers",
            5 => finish: Required "finish",
            6 => notify_url: Optional "notify_url",
        }
        Receivers {
            0 => r#type: Required "type",
            1 => receiver_account: Required "receiver_account",
            2 => amount: Required "amount",
            3 => description: Required "description",
            4 => receiver_name: Optional "receiver_name",
            5 => receiver_mchid: Optional "receiver_mchid",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => transaction_id: Optional "transaction_id",
            2 => out_order_no: Optional "out_order_no",
            3 => order_id: Optional "order_id",
            4 => status: Optional "status",
            5 => receivers: Optional "receivers",
        }
        ResponseReceivers {
            0 => amount: Optional "amount",
            1 => description: Optional "description",
            2 => result: Optional "result",
            3 => finish_time: Optional "finish_time",
            4 => fail_reason: Optional "fail_reason",
            5 => r#type: Optional "type",
            6 => receiver_account: Optional "receiver_account",
            7 => detail_id: Optional "detail_id",
            8 => abnormal_status: Optional "abnormal_status",
            9 => funds_abnormal_closed_reason: Optional "funds_abnormal_closed_reason",
            10 => funds_abnormal_redirect_id: Optional "funds_abnormal_redirect_id",
            11 => funds_abnormal_receivers: Optional "funds_abnormal_receivers",
            12 => receiver_mchid: Optional "receiver_mchid",
        }
        FundsAbnormalReceivers {
            0 => mchid: Optional "mchid",
        }
    }
}
