//! `/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`

/// `/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`
pub struct NegotiationHistorys {
    pub(crate) node: crate::chain::Node,
}

impl NegotiationHistorys {
    /// 查询投诉协商历史
    ///
    /// `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchant_service::complaints::complaint_id::negotiation_historys::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().limit(50).offset(10).mch_language("zh_CN");
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
    /// [官方文档](https://docs.qq.com/doc/DTnBqR29rUEV6Y2VZ?nlc=1)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node
            .untyped("v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys")
    }
}

/// 查询投诉协商历史
pub mod get {
    use crate::message;

    pub use crate::shared::v3_global_merchant_service_complaints_complaint_id_negotiation_historys_get::{ComplaintMediaList, MediaType};

    enumeration! {
        /// 商户语言
        MchLanguage {
            ZH_CN = "ZH_CN",
            ZH_TW = "ZH_TW",
            ZH_HK = "ZH_HK",
            EN = "EN",
            JA = "JA",
            KO = "KO",
            TH = "TH",
            VI = "VI",
            RU = "RU",
            DE = "DE",
            FR = "FR",
            AR = "AR",
            ES = "ES",
        }
    }

    enumeration! {
        /// 操作类型
        OperateType {
            USER_CREATE_COMPLAINT = "USER_CREATE_COMPLAINT",
            USER_CONTINUE_COMPLAINT = "USER_CONTINUE_COMPLAINT",
            USER_RESPONSE = "USER_RESPONSE",
            PLATFORM_RESPONSE = "PLATFORM_RESPONSE",
            MERCHANT_RESPONSE = "MERCHANT_RESPONSE",
            MERCHANT_CONFIRM_COMPLETE = "MERCHANT_CONFIRM_COMPLETE",
            USER_CREATE_COMPLAINT_SYSTEM_MESSAGE = "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE",
            COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE = "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE",
            USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE = "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
            USER_REVOKE_COMPLAINT = "USER_REVOKE_COMPLAINT",
            USER_COMFIRM_COMPLAINT = "USER_COMFIRM_COMPLAINT",
            PLATFORM_HELP_APPLICATION = "PLATFORM_HELP_APPLICATION",
            USER_APPLY_PLATFORM_HELP = "USER_APPLY_PLATFORM_HELP",
            MERCHANT_APPROVE_REFUND = "MERCHANT_APPROVE_REFUND",
            MERCHANT_REFUSE_RERUND = "MERCHANT_REFUSE_RERUND",
            USER_SUBMIT_SATISFACTION = "USER_SUBMIT_SATISFACTION",
            SERVICE_ORDER_CANCEL = "SERVICE_ORDER_CANCEL",
            SERVICE_ORDER_COMPLETE = "SERVICE_ORDER_COMPLETE",
            COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE = "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE",
            COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE = "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE",
            COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE = "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE",
        }
    }

    /// 查询投诉协商历史：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<i64>("limit"),
            message::optional::<i64>("offset"),
            message::optional::<crate::Enumeration<MchLanguage>>("mch_language"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 分页大小
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }

        /// 分页开始位置
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 商户语言
        pub fn mch_language(self, value: impl Into<crate::Enumeration<MchLanguage>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<MchLanguage>>("mch_language", value))
        }
    }

    /// 查询投诉协商历史：应答
    #[non_exhaustive]
    pub struct Response {
        /// 投诉协商历史
        pub data: Option<Vec<Data>>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 分页开始位置
        pub offset: Option<i64>,
        /// 投诉协商历史总条数
        pub total_count: Option<i64>,
    }

    /// 投诉协商历史
    #[non_exhaustive]
    pub struct Data {
        /// 操作流水号
        pub log_id: Option<String>,
        /// 操作人
        pub operator: Option<String>,
        /// 操作时间
        pub operate_time: Option<crate::Time>,
        /// 操作类型
        pub operate_type: Option<crate::Enumeration<OperateType>>,
        /// 操作内容
        pub operate_details: Option<String>,
        /// 图片凭证
        pub image_list: Option<Vec<String>>,
        /// 操作资料列表
        pub complaint_media_list: Option<ComplaintMediaList>,
    }

    request!(Request);

    message! {
        Response {
            0 => data: "data",
            1 => limit: "limit",
            2 => offset: "offset",
            3 => total_count: "total_count",
        }
        Data {
            0 => log_id: "log_id",
            1 => operator: "operator",
            2 => operate_time: "operate_time",
            3 => operate_type: "operate_type",
            4 => operate_details: "operate_details",
            5 => image_list: "image_list",
            6 => complaint_media_list: "complaint_media_list",
        }
    }
}
