//! 查询投诉单详情 · Query a complaint
//!
//! `/v3/global/merchant-service/complaints/{complaint_id}`

pub mod complete;
pub mod negotiation_historys;
pub mod response;

/// 查询投诉单详情 · Query a complaint
///
/// `/v3/global/merchant-service/complaints/{complaint_id}`
#[derive(Clone)]
pub struct ComplaintId {
    pub(crate) node: crate::chain::Node,
}

impl ComplaintId {
    /// `/complete`: 反馈处理完成 · Mark a complaint as handled
    #[inline]
    pub fn complete(&self) -> complete::Complete {
        complete::Complete { node: self.node.clone() }
    }

    /// `/negotiation-historys`: 查询投诉协商历史 · Query the negotiation history
    #[inline]
    pub fn negotiation_historys(&self) -> negotiation_historys::NegotiationHistorys {
        negotiation_historys::NegotiationHistorys { node: self.node.clone() }
    }

    /// `/response`: 提交回复 · Reply to a complaint
    #[inline]
    pub fn response(&self) -> response::Response {
        response::Response { node: self.node.clone() }
    }

    /// 查询投诉单详情 · Query a complaint
    ///
    /// `GET /v3/global/merchant-service/complaints/{complaint_id}`
    ///
    /// 商户按投诉单号查询投诉详情，返回投诉内容、投诉单状态和关联的订单。模式：普通商户、服务商。
    ///
    /// Queries a complaint by its ID and returns its content, state and related order. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchant_service::complaints::complaint_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .merchant_service()
    ///     .complaints()
    ///     .complaint_id("200201820200101080076610000")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [doc/DTlpKUmR4eHpXWU9v?nlc=1](https://docs.qq.com/doc/DTlpKUmR4eHpXWU9v?nlc=1)
    #[doc(alias(
        "查询投诉单详情",
        "Query a complaint",
        "跨境/全球 消费者投诉",
        "complaints",
        "merchant-service/complaints"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/global/merchant-service/complaints/{complaint_id}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/merchant-service/complaints/{complaint_id}")
    }
}

/// 查询投诉单详情 · Query a complaint
pub mod get {

    enumeration! {
        /// 商户语言 · Merchant language
        MchLanguage {
            /// `ZH_CN`: 简体中文 · Simplified Chinese
            ZH_CN = "ZH_CN",
            /// `ZH_TW`: 繁体中文（台湾） · Traditional Chinese (Taiwan)
            ZH_TW = "ZH_TW",
            /// `ZH_HK`: 繁体中文（香港） · Traditional Chinese (Hong Kong)
            ZH_HK = "ZH_HK",
            /// `EN`: 英语 · English
            EN = "EN",
            /// `JA`: 日语 · Japanese
            JA = "JA",
            /// `KO`: 韩语 · Korean
            KO = "KO",
            /// `TH`: 泰语 · Thai
            TH = "TH",
            /// `VI`: 越南语 · Vietnamese
            VI = "VI",
            /// `RU`: 俄语 · Russian
            RU = "RU",
            /// `DE`: 德语 · German
            DE = "DE",
            /// `FR`: 法语 · French
            FR = "FR",
            /// `AR`: 阿拉伯语 · Arabic
            AR = "AR",
            /// `ES`: 西班牙语 · Spanish
            ES = "ES",
        }
    }

    enumeration! {
        /// 投诉单状态 · Complaint status
        ComplaintState {
            /// `PENDING`: 待处理 · Waiting for handling
            PENDING = "PENDING",
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `PROCESSED`: 已处理完成 · Handled
            PROCESSED = "PROCESSED",
        }
    }

    enumeration! {
        /// 优先级 · Priority
        Priority {
            /// `PRIORITY`: 优先 · Priority
            PRIORITY = "PRIORITY",
            /// `GENERAL`: 一般 · General
            GENERAL = "GENERAL",
        }
    }

    enumeration! {
        /// 媒体文件业务类型 · Media file business type
        MediaType {
            /// `USER_COMPLAINT_IMAGE`: 用户投诉图片 · Image of the user's complaint
            USER_COMPLAINT_IMAGE = "USER_COMPLAINT_IMAGE",
            /// `OPERATION_IMAGE`: 操作流水图片 · Image of an operation
            OPERATION_IMAGE = "OPERATION_IMAGE",
        }
    }

    enumeration! {
        /// 支付分服务单状态 · WeChat Pay Score order status
        State {
            /// `DOING`: 进行中 · Under way
            DOING = "DOING",
            /// `REVOKED`: 已撤销 · Revoked
            REVOKED = "REVOKED",
            /// `WAITPAY`: 待支付 · Waiting for payment
            WAITPAY = "WAITPAY",
            /// `DONE`: 已完成 · Completed
            DONE = "DONE",
        }
    }

    /// 查询投诉单详情：请求 · Query a complaint: request
    pub struct Request {
        /// 商户语言 · Merchant language
        pub mch_language: MchLanguage,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户语言 · Merchant language
        pub fn mch_language<M>(mut self, value: impl crate::IntoMember<MchLanguage, M>) -> Self {
            self.mch_language = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 查询投诉单详情：应答 · Query a complaint: answer
    #[non_exhaustive]
    pub struct Response {
        /// 投诉单号 · Complaint ID
        pub complaint_id: Option<String>,
        /// 投诉时间 · Complaint time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub complaint_time: Option<crate::Time>,
        /// 投诉详情 · Complaint details
        pub complaint_detail: Option<String>,
        /// 投诉单状态 · Complaint status
        pub complaint_state: ComplaintState,
        /// 被诉商户号 · Merchant ID complained about
        pub complainted_mchid: Option<String>,
        /// 投诉人联系方式 · Complainant phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub payer_phone: Option<crate::Sensitive>,
        /// 投诉单关联订单信息 · Orders linked to the complaint
        pub complaint_order_info: Option<Vec<ComplaintOrderInfo>>,
        /// 投诉单是否已全额退款 · Whether complaint is fully refunded
        pub complaint_full_refunded: Option<bool>,
        /// 是否超时 · Whether overdue
        pub is_overdue: Option<bool>,
        /// 优先级 · Priority
        pub priority: Priority,
        /// 是否有待回复的用户留言 · Whether user messages await reply
        pub incoming_user_response: Option<bool>,
        /// 用户投诉次数 · Number of user complaints
        pub user_complaint_times: Option<i64>,
        /// 投诉资料列表 · Complaint media
        pub complaint_media_list: Option<Vec<ComplaintMediaList>>,
        /// 问题描述 · Problem description
        pub problem_description: Option<String>,
        /// 投诉详情翻译 · Complaint details translation
        pub complaint_detail_trans: Option<String>,
        /// 投诉单关联服务单信息 · Service orders linked to complaint
        pub service_order_info: Option<Vec<ServiceOrderInfo>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 投诉单关联订单信息 · Orders linked to the complaint
    #[non_exhaustive]
    pub struct ComplaintOrderInfo {
        /// 微信订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 结算币种金额 · Amount in settlement currency
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub settlement_amount: Option<crate::Minor>,
        /// 结算币种累计已退款金额 · Refunded total in settlement currency
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub settlement_refunded_amount: Option<String>,
        /// 结算币种 · Settlement currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub settlement_currency: Option<String>,
        /// 订单金额 · Order amount
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub payer_amount: Option<crate::Minor>,
        /// 支付币种累计已退款金额 · Refunded total in payment currency
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub payer_refunded_amount: Option<crate::Minor>,
        /// 支付币种 · Payment currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub payer_currency: Option<String>,
        /// 交易时间 · Transaction time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub trade_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 投诉资料列表 · Complaint media
    #[non_exhaustive]
    pub struct ComplaintMediaList {
        /// 媒体文件业务类型 · Media file business type
        pub media_type: MediaType,
        /// 媒体文列表 · Media file URLs
        pub media_url: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 投诉单关联服务单信息 · Service orders linked to complaint
    #[non_exhaustive]
    pub struct ServiceOrderInfo {
        /// 微信支付服务订单号 · WeChat Pay service order number
        pub order_id: Option<String>,
        /// 商户服务订单号 · Merchant service order number
        pub out_order_no: Option<String>,
        /// 支付分服务单状态 · WeChat Pay Score order status
        pub state: State,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mch_language: Optional "mch_language",
        }
        Response {
            0 => complaint_id: Optional "complaint_id",
            1 => complaint_time: Optional "complaint_time",
            2 => complaint_detail: Optional "complaint_detail",
            3 => complaint_state: Optional "complaint_state",
            4 => complainted_mchid: Optional "complainted_mchid",
            5 => payer_phone: Optional "payer_phone",
            6 => complaint_order_info: Optional "complaint_order_info",
            7 => complaint_full_refunded: Optional "complaint_full_refunded",
            8 => is_overdue: Optional "is_overdue",
            9 => priority: Optional "priority",
            10 => incoming_user_response: Optional "incoming_user_response",
            11 => user_complaint_times: Optional "user_complaint_times",
            12 => complaint_media_list: Optional "complaint_media_list",
            13 => problem_description: Optional "problem_description",
            14 => complaint_detail_trans: Optional "complaint_detail_trans",
            15 => service_order_info: Optional "service_order_info",
        }
        ComplaintOrderInfo {
            0 => transaction_id: Optional "transaction_id",
            1 => out_trade_no: Optional "out_trade_no",
            2 => settlement_amount: Optional "settlement_amount",
            3 => settlement_refunded_amount: Optional "settlement_refunded_amount",
            4 => settlement_currency: Optional "settlement_currency",
            5 => payer_amount: Optional "payer_amount",
            6 => payer_refunded_amount: Optional "payer_refunded_amount",
            7 => payer_currency: Optional "payer_currency",
            8 => trade_time: Optional "trade_time",
        }
        ComplaintMediaList {
            0 => media_type: Optional "media_type",
            1 => media_url: Optional "media_url",
        }
        ServiceOrderInfo {
            0 => order_id: Optional "order_id",
            1 => out_order_no: Optional "out_order_no",
            2 => state: Optional "state",
        }
    }
}
