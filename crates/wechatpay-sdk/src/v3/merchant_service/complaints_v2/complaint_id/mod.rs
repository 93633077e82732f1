//! `/v3/merchant-service/complaints-v2/{complaint_id}`

pub mod complete;
pub mod negotiation_historys;
pub mod response;
pub mod response_immediate_service;
pub mod update_refund_progress;

/// `/v3/merchant-service/complaints-v2/{complaint_id}`
pub struct ComplaintId {
    pub(crate) node: crate::chain::Node,
}

impl ComplaintId {
    /// `/complete`
    #[inline]
    pub fn complete(self) -> complete::Complete {
        complete::Complete { node: self.node }
    }

    /// `/negotiation-historys`
    #[inline]
    pub fn negotiation_historys(self) -> negotiation_historys::NegotiationHistorys {
        negotiation_historys::NegotiationHistorys { node: self.node }
    }

    /// `/response`
    #[inline]
    pub fn response(self) -> response::Response {
        response::Response { node: self.node }
    }

    /// `/response-immediate-service`
    #[inline]
    pub fn response_immediate_service(
        self,
    ) -> response_immediate_service::ResponseImmediateService {
        response_immediate_service::ResponseImmediateService { node: self.node }
    }

    /// `/update-refund-progress`
    #[inline]
    pub fn update_refund_progress(self) -> update_refund_progress::UpdateRefundProgress {
        update_refund_progress::UpdateRefundProgress { node: self.node }
    }

    /// 查询投诉单详情 (direct and partner)
    ///
    /// `GET /v3/merchant-service/complaints-v2/{complaint_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .merchant_service()
    ///     .complaints_v2()
    ///     .complaint_id("200201820200101080076610000")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012533436)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/merchant-service/complaints-v2/{complaint_id}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/merchant-service/complaints-v2/{complaint_id}")
    }
}

/// 查询投诉单详情
pub mod get {

    pub use crate::shared::v3_global_merchant_service_complaints_complaint_id_get::{ComplaintState, ComplaintMediaList};
pub use crate::shared::v3_global_merchant_service_complaints_complaint_id_negotiation_historys_get::MediaType;

    enumeration! {
        /// 问题类型
        ProblemType {
            REFUND = "REFUND",
            SERVICE_NOT_WORK = "SERVICE_NOT_WORK",
            OTHERS = "OTHERS",
        }
    }

    enumeration! {
        /// 用户标签列表
        UserTagList {
            TRUSTED = "TRUSTED",
            HIGH_RISK = "HIGH_RISK",
        }
    }

    enumeration! {
        /// 补充信息类型
        Type {
            SHARE_POWER_TYPE = "SHARE_POWER_TYPE",
        }
    }

    /// 查询投诉单详情：应答
    #[non_exhaustive]
    pub struct Response {
        /// 投诉单号
        pub complaint_id: Option<String>,
        /// 投诉时间
        pub complaint_time: Option<crate::Time>,
        /// 投诉详情
        pub complaint_detail: Option<String>,
        /// 投诉单状态
        pub complaint_state: Option<crate::Enumeration<ComplaintState>>,
        /// 被诉商户号
        pub complainted_mchid: Option<String>,
        /// 投诉人联系方式，加密传输
        pub payer_phone: Option<crate::Sensitive>,
        /// 投诉人openid
        pub payer_openid: Option<String>,
        /// 投诉资料列表
        pub complaint_media_list: Option<Vec<ComplaintMediaList>>,
        /// 投诉单关联订单信息
        pub complaint_order_info: Option<Vec<ComplaintOrderInfo>>,
        /// 投诉单关联服务单信息
        pub service_order_info: Option<Vec<ServiceOrderInfo>>,
        /// 投诉单是否已全额退款
        pub complaint_full_refunded: Option<bool>,
        /// 是否有待回复的用户留言
        pub incoming_user_response: Option<bool>,
        /// 问题描述
        pub problem_description: Option<String>,
        /// 用户投诉次数
        pub user_complaint_times: Option<i64>,
        /// 问题类型
        pub problem_type: Option<crate::Enumeration<ProblemType>>,
        /// 申请退款金额，单位为分
        pub apply_refund_amount: Option<crate::Fen>,
        /// 用户标签列表
        pub user_tag_list: Option<Vec<crate::Enumeration<UserTagList>>>,
        /// 补充信息
        pub additional_info: Option<AdditionalInfo>,
        /// 是否在平台协助中
        pub in_platform_service: Option<bool>,
        /// 是否需即时服务用户
        pub need_immediate_service: Option<bool>,
        /// 是否是智能体投诉
        pub is_agent_mode: Option<bool>,
    }

    /// 投诉单关联订单信息
    #[non_exhaustive]
    pub struct ComplaintOrderInfo {
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 订单金额，单位为分
        pub amount: Option<crate::Fen>,
    }

    /// 投诉单关联服务单信息
    #[non_exhaustive]
    pub struct ServiceOrderInfo {
        /// 微信支付服务订单号
        pub order_id: Option<String>,
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 支付分服务单状态
        pub state: Option<String>,
    }

    /// 补充信息
    #[non_exhaustive]
    pub struct AdditionalInfo {
        /// 补充信息类型
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 充电宝投诉相关信息
        pub share_power_info: Option<SharePowerInfo>,
    }

    /// 充电宝投诉相关信息
    #[non_exhaustive]
    pub struct SharePowerInfo {
        /// 归还时间
        pub return_time: Option<crate::Time>,
        /// 归还地点信息
        pub return_address_info: Option<ReturnAddressInfo>,
        /// 是否归还同一柜机
        pub is_returned_to_same_machine: Option<bool>,
    }

    /// 归还地点信息
    #[non_exhaustive]
    pub struct ReturnAddressInfo {
        /// 归还地点
        pub return_address: Option<String>,
        /// 归还地点经度
        pub longitude: Option<String>,
        /// 归还地点纬度
        pub latitude: Option<String>,
    }

    message! {
        Response {
            0 => complaint_id: "complaint_id",
            1 => complaint_time: "complaint_time",
            2 => complaint_detail: "complaint_detail",
            3 => complaint_state: "complaint_state",
            4 => complainted_mchid: "complainted_mchid",
            5 => payer_phone: "payer_phone",
            6 => payer_openid: "payer_openid",
            7 => complaint_media_list: "complaint_media_list",
            8 => complaint_order_info: "complaint_order_info",
            9 => service_order_info: "service_order_info",
            10 => complaint_full_refunded: "complaint_full_refunded",
            11 => incoming_user_response: "incoming_user_response",
            12 => problem_description: "problem_description",
            13 => user_complaint_times: "user_complaint_times",
            14 => problem_type: "problem_type",
            15 => apply_refund_amount: "apply_refund_amount",
            16 => user_tag_list: "user_tag_list",
            17 => additional_info: "additional_info",
            18 => in_platform_service: "in_platform_service",
            19 => need_immediate_service: "need_immediate_service",
            20 => is_agent_mode: "is_agent_mode",
        }
        ComplaintOrderInfo {
            0 => transaction_id: "transaction_id",
            1 => out_trade_no: "out_trade_no",
            2 => amount: "amount",
        }
        ServiceOrderInfo {
            0 => order_id: "order_id",
            1 => out_order_no: "out_order_no",
            2 => state: "state",
        }
        AdditionalInfo {
            0 => r#type: "type",
            1 => share_power_info: "share_power_info",
        }
        SharePowerInfo {
            0 => return_time: "return_time",
            1 => return_address_info: "return_address_info",
            2 => is_returned_to_same_machine: "is_returned_to_same_machine",
        }
        ReturnAddressInfo {
            0 => return_address: "return_address",
            1 => longitude: "longitude",
            2 => latitude: "latitude",
        }
    }
}
