//! `/v3/merchant-service/complaints-v2/{complaint_id}`

pub mod complete;
pub mod negotiation_historys;
pub mod response;
pub mod response_immediate_service;
pub mod update_refund_progress;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant-service/complaints-v2/{complaint_id}`
pub struct ComplaintId(pub(crate) Node);

impl ComplaintId {
    /// `/complete`
    #[inline]
    pub fn complete(self) -> complete::Complete {
        complete::Complete(self.0)
    }

    /// `/negotiation-historys`
    #[inline]
    pub fn negotiation_historys(self) -> negotiation_historys::NegotiationHistorys {
        negotiation_historys::NegotiationHistorys(self.0)
    }

    /// `/response`
    #[inline]
    pub fn response(self) -> response::Response {
        response::Response(self.0)
    }

    /// `/response-immediate-service`
    #[inline]
    pub fn response_immediate_service(
        self,
    ) -> response_immediate_service::ResponseImmediateService {
        response_immediate_service::ResponseImmediateService(self.0)
    }

    /// `/update-refund-progress`
    #[inline]
    pub fn update_refund_progress(self) -> update_refund_progress::UpdateRefundProgress {
        update_refund_progress::UpdateRefundProgress(self.0)
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
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant-service/complaints-v2/{complaint_id}", rest)
    }
}

/// 查询投诉单详情
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Message, Named, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::merchant_service::complaints_v2::complaint_id::negotiation_historys::get::MediaType;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/merchant-service/complaints-v2/{complaint_id}");

    enumeration! {
        /// 投诉单状态
        ComplaintState {
            PENDING = "PENDING",
            PROCESSING = "PROCESSING",
            PROCESSED = "PROCESSED",
        }
    }

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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 投诉单号
        pub complaint_id: Option<String>,
        /// 投诉时间
        pub complaint_time: Option<String>,
        /// 投诉详情
        pub complaint_detail: Option<String>,
        /// 投诉单状态
        pub complaint_state: Option<Enumeration<ComplaintState>>,
        /// 被诉商户号
        pub complainted_mchid: Option<String>,
        /// 投诉人联系方式，加密传输
        pub payer_phone: Option<Sensitive>,
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
        pub problem_type: Option<Enumeration<ProblemType>>,
        /// 申请退款金额，单位为分
        pub apply_refund_amount: Option<Fen>,
        /// 用户标签列表
        pub user_tag_list: Option<Vec<Enumeration<UserTagList>>>,
        /// 补充信息
        pub additional_info: Option<AdditionalInfo>,
        /// 是否在平台协助中
        pub in_platform_service: Option<bool>,
        /// 是否需即时服务用户
        pub need_immediate_service: Option<bool>,
        /// 是否是智能体投诉
        pub is_agent_mode: Option<bool>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("complaint_id", &mut self.complaint_id),
                1 => Named("complaint_time", &mut self.complaint_time),
                2 => Named("complaint_detail", &mut self.complaint_detail),
                3 => Named("complaint_state", &mut self.complaint_state),
                4 => Named("complainted_mchid", &mut self.complainted_mchid),
                5 => Named("payer_phone", &mut self.payer_phone),
                6 => Named("payer_openid", &mut self.payer_openid),
                7 => Named("complaint_media_list", &mut self.complaint_media_list),
                8 => Named("complaint_order_info", &mut self.complaint_order_info),
                9 => Named("service_order_info", &mut self.service_order_info),
                10 => Named("complaint_full_refunded", &mut self.complaint_full_refunded),
                11 => Named("incoming_user_response", &mut self.incoming_user_response),
                12 => Named("problem_description", &mut self.problem_description),
                13 => Named("user_complaint_times", &mut self.user_complaint_times),
                14 => Named("problem_type", &mut self.problem_type),
                15 => Named("apply_refund_amount", &mut self.apply_refund_amount),
                16 => Named("user_tag_list", &mut self.user_tag_list),
                17 => Named("additional_info", &mut self.additional_info),
                18 => Named("in_platform_service", &mut self.in_platform_service),
                19 => Named("need_immediate_service", &mut self.need_immediate_service),
                20 => Named("is_agent_mode", &mut self.is_agent_mode),
                _ => return None,
            })
        }
    }

    /// 投诉资料列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ComplaintMediaList {
        /// 媒体文件业务类型
        pub media_type: Option<Enumeration<MediaType>>,
        /// 媒体文列表
        pub media_url: Option<Vec<String>>,
    }

    impl Message for ComplaintMediaList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("media_type", &mut self.media_type),
                1 => Named("media_url", &mut self.media_url),
                _ => return None,
            })
        }
    }

    /// 投诉单关联订单信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ComplaintOrderInfo {
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 订单金额，单位为分
        pub amount: Option<Fen>,
    }

    impl Message for ComplaintOrderInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("transaction_id", &mut self.transaction_id),
                1 => Named("out_trade_no", &mut self.out_trade_no),
                2 => Named("amount", &mut self.amount),
                _ => return None,
            })
        }
    }

    /// 投诉单关联服务单信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ServiceOrderInfo {
        /// 微信支付服务订单号
        pub order_id: Option<String>,
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 支付分服务单状态
        pub state: Option<String>,
    }

    impl Message for ServiceOrderInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("order_id", &mut self.order_id),
                1 => Named("out_order_no", &mut self.out_order_no),
                2 => Named("state", &mut self.state),
                _ => return None,
            })
        }
    }

    /// 补充信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AdditionalInfo {
        /// 补充信息类型
        pub r#type: Option<Enumeration<Type>>,
        /// 充电宝投诉相关信息
        pub share_power_info: Option<SharePowerInfo>,
    }

    impl Message for AdditionalInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("type", &mut self.r#type),
                1 => Named("share_power_info", &mut self.share_power_info),
                _ => return None,
            })
        }
    }

    /// 充电宝投诉相关信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SharePowerInfo {
        /// 归还时间
        pub return_time: Option<String>,
        /// 归还地点信息
        pub return_address_info: Option<ReturnAddressInfo>,
        /// 是否归还同一柜机
        pub is_returned_to_same_machine: Option<bool>,
    }

    impl Message for SharePowerInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_time", &mut self.return_time),
                1 => Named("return_address_info", &mut self.return_address_info),
                2 => Named("is_returned_to_same_machine", &mut self.is_returned_to_same_machine),
                _ => return None,
            })
        }
    }

    /// 归还地点信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ReturnAddressInfo {
        /// 归还地点
        pub return_address: Option<String>,
        /// 归还地点经度
        pub longitude: Option<String>,
        /// 归还地点纬度
        pub latitude: Option<String>,
    }

    impl Message for ReturnAddressInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_address", &mut self.return_address),
                1 => Named("longitude", &mut self.longitude),
                2 => Named("latitude", &mut self.latitude),
                _ => return None,
            })
        }
    }

    message!(
        Response,
        ComplaintMediaList,
        ComplaintOrderInfo,
        ServiceOrderInfo,
        AdditionalInfo,
        SharePowerInfo,
        ReturnAddressInfo
    );
}
