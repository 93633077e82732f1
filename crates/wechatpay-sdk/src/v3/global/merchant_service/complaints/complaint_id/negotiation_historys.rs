//! 查询投诉协商历史 · Query the negotiation history
//!
//! `/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`

/// 查询投诉协商历史 · Query the negotiation history
///
/// `/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`
#[derive(Clone)]
pub struct NegotiationHistorys {
    pub(crate) node: crate::chain::Node,
}

impl NegotiationHistorys {
    /// 查询投诉协商历史 · Query the negotiation history
    ///
    /// `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`
    ///
    /// 商户按投诉单号查询与用户的协商历史，可指定返回语言，结果分页返回。模式：服务商。
    ///
    /// Lists the negotiation history of a complaint, optionally in a chosen language, with pagination. Mode: partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchant_service::complaints::complaint_id::negotiation_historys::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .merchant_service()
    ///     .complaints()
    ///     .complaint_id("200201820200101080076610000")
    ///     .negotiation_historys()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [doc/DTnBqR29rUEV6Y2VZ?nlc=1](https://docs.qq.com/doc/DTnBqR29rUEV6Y2VZ?nlc=1)
    #[doc(alias(
        "查询投诉协商历史",
        "Query the negotiation history",
        "跨境/全球 消费者投诉",
        "negotiation-historys",
        "complaints/negotiation-historys"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys")
    }
}

/// 查询投诉协商历史 · Query the negotiation history
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
        /// 操作类型 · Operation type
        OperateType {
            /// `USER_CREATE_COMPLAINT`: 用户提交投诉 · The user filed a complaint
            USER_CREATE_COMPLAINT = "USER_CREATE_COMPLAINT",
            /// `USER_CONTINUE_COMPLAINT`: 用户继续投诉 · The user continued the complaint
            USER_CONTINUE_COMPLAINT = "USER_CONTINUE_COMPLAINT",
            /// `USER_RESPONSE`: 用户留言 · The user wrote a message
            USER_RESPONSE = "USER_RESPONSE",
            /// `PLATFORM_RESPONSE`: 平台留言 · The platform wrote a message
            PLATFORM_RESPONSE = "PLATFORM_RESPONSE",
            /// `MERCHANT_RESPONSE`: 商户留言 · The merchant wrote a message
            MERCHANT_RESPONSE = "MERCHANT_RESPONSE",
            /// `MERCHANT_CONFIRM_COMPLETE`: 商户申请结单 · The merchant reported it handled
            MERCHANT_CONFIRM_COMPLETE = "MERCHANT_CONFIRM_COMPLETE",
            /// `USER_CREATE_COMPLAINT_SYSTEM_MESSAGE`: 用户提交投诉的系统通知 · System message: complaint filed
            USER_CREATE_COMPLAINT_SYSTEM_MESSAGE = "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE",
            /// `COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE`: 投诉单全额退款的系统通知 · System message: complaint fully refunded
            COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE = "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE",
            /// `USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE`: 用户继续投诉的系统通知 · System message: complaint continued
            USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE = "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
            /// `USER_REVOKE_COMPLAINT`: 用户撤诉 · The user withdrew the complaint
            USER_REVOKE_COMPLAINT = "USER_REVOKE_COMPLAINT",
            /// `USER_COMFIRM_COMPLAINT`: 用户确认投诉解决 · The user confirmed that the complaint is settled
            USER_COMFIRM_COMPLAINT = "USER_COMFIRM_COMPLAINT",
            /// `PLATFORM_HELP_APPLICATION`: 平台催办 · The platform urged the merchant
            PLATFORM_HELP_APPLICATION = "PLATFORM_HELP_APPLICATION",
            /// `USER_APPLY_PLATFORM_HELP`: 用户申请平台协助 · The user asked the platform for help
            USER_APPLY_PLATFORM_HELP = "USER_APPLY_PLATFORM_HELP",
            /// `MERCHANT_APPROVE_REFUND`: 商户同意退款 · The merchant agreed to the refund
            MERCHANT_APPROVE_REFUND = "MERCHANT_APPROVE_REFUND",
            /// `MERCHANT_REFUSE_RERUND`: 商户拒绝退款 · The merchant refused the refund
            MERCHANT_REFUSE_RERUND = "MERCHANT_REFUSE_RERUND",
            /// `USER_SUBMIT_SATISFACTION`: 用户提交满意度 · The user rated the handling
            USER_SUBMIT_SATISFACTION = "USER_SUBMIT_SATISFACTION",
            /// `SERVICE_ORDER_CANCEL`: 服务订单已取消 · The service order was cancelled
            SERVICE_ORDER_CANCEL = "SERVICE_ORDER_CANCEL",
            /// `SERVICE_ORDER_COMPLETE`: 服务订单已完成 · The service order was completed
            SERVICE_ORDER_COMPLETE = "SERVICE_ORDER_COMPLETE",
            /// `COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE`: 投诉单部分退款的系统通知 · System message: complaint partly refunded
            COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE = "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE",
            /// `COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE`: 投诉退款到账的系统通知 · System message: refund of the complaint received
            COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE = "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE",
            /// `COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE`: 投诉委托退款的系统通知 · System message: refund of the complaint entrusted
            COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE = "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE",
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

    /// 查询投诉协商历史：请求 · Query the negotiation history: request
    pub struct Request {
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// 分页开始位置 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 商户语言 · Merchant language
        pub mch_language: MchLanguage,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 分页大小 · Page size
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }

        /// 分页开始位置 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 商户语言 · Merchant language
        pub fn mch_language<M>(mut self, value: impl crate::IntoMember<MchLanguage, M>) -> Self {
            self.mch_language = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 查询投诉协商历史：应答 · Query the negotiation history: answer
    #[non_exhaustive]
    pub struct Response {
        /// 投诉协商历史 · Complaint negotiation history
        pub data: Option<Vec<Data>>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// 分页开始位置 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 投诉协商历史总条数 · Number of complaint negotiation records
        pub total_count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 投诉协商历史 · Complaint negotiation history
    #[non_exhaustive]
    pub struct Data {
        /// 操作流水号 · Operation log ID
        pub log_id: Option<String>,
        /// 操作人 · Operator
        pub operator: Option<String>,
        /// 操作时间 · Operation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub operate_time: Option<crate::Time>,
        /// 操作类型 · Operation type
        pub operate_type: OperateType,
        /// 操作内容 · Operation details
        pub operate_details: Option<String>,
        /// 图片凭证 · Image evidence
        pub image_list: Option<Vec<String>>,
        /// 操作资料列表 · Operation media
        pub complaint_media_list: Option<ComplaintMediaList>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 操作资料列表 · Operation media
    #[non_exhaustive]
    pub struct ComplaintMediaList {
        /// 媒体文件业务类型 · Media file business type
        pub media_type: MediaType,
        /// 媒体文件请求url · Media file URLs
        pub media_url: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => limit: Optional "limit",
            1 => offset: Optional "offset",
            2 => mch_language: Optional "mch_language",
        }
        Response {
            0 => data: Optional "data",
            1 => limit: Optional "limit",
            2 => offset: Optional "offset",
            3 => total_count: Optional "total_count",
        }
        Data {
            0 => log_id: Optional "log_id",
            1 => operator: Optional "operator",
            2 => operate_time: Optional "operate_time",
            3 => operate_type: Optional "operate_type",
            4 => operate_details: Optional "operate_details",
            5 => image_list: Optional "image_list",
            6 => complaint_media_list: Optional "complaint_media_list",
        }
        ComplaintMediaList {
            0 => media_type: Optional "media_type",
            1 => media_url: Optional "media_url",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = Data;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Offset { member: "offset", size: Some("limit") };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.data.as_ref().map_or(0, Vec::len),
                total: self.total_count,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<Data> {
            self.data.unwrap_or_default()
        }
    }
}
