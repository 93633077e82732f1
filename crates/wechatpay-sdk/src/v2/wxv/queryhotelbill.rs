//! `v2/wxv/queryhotelbill`

/// `v2/wxv/queryhotelbill`
pub struct Queryhotelbill {
    pub(crate) node: crate::chain::Node,
}

impl Queryhotelbill {
    /// 查询速住订单 (direct)
    ///
    /// `POST /wxv/queryhotelbill`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::wxv::queryhotelbill::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .appid("wxd678efh567hg6787")
    ///     .mch_id("1230000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .return_query_id("微信侧回跳到商户前端时用于查单的单据查询id.")
    ///     .service_id("");
    /// let answer = client.v2().wxv().queryhotelbill().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/wxv/queryhotelbill", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/wxv/queryhotelbill")
    }
}

/// 查询速住订单
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_modifyarchives_post::Version;
    pub use crate::shared::v3_payscore_payafter_orders_get::{PayType, State};

    /// 查询速住订单：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Version>>("version"),
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("out_order_no"),
            message::required::<String>("return_query_id"),
            message::required::<String>("service_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 接口版本号（必填）
        pub fn version(self, value: impl Into<crate::Enumeration<Version>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Version>>("version", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 商户服务订单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 回跳查询id（必填）
        pub fn return_query_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("return_query_id", value))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }
    }

    /// 查询速住订单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回结果
        pub return_msg: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误描述
        pub err_code_des: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 单据状态
        pub state: Option<crate::Enumeration<State>>,
        /// 房间
        pub room: Option<String>,
        /// 入住时间
        pub start_time: Option<String>,
        /// 预定离店时间
        pub end_time: Option<String>,
        /// 酒店
        pub service_location: Option<String>,
        /// 押金，单位为分
        pub deposit_amount: Option<crate::Fen>,
        /// 房费，单位为分
        pub room_rate: Option<crate::Fen>,
        /// 房费说明
        pub room_rate_desc: Option<String>,
        /// 实际离店时间
        pub real_end_time: Option<String>,
        /// 是否入住
        pub checked_in: Option<bool>,
        /// 其他费用，单位为分
        pub other_fee: Option<crate::Fen>,
        /// 其他费用说明
        pub other_fee_desc: Option<String>,
        /// 赔偿金费用，单位为分
        pub compensation_fee: Option<crate::Fen>,
        /// 赔偿金说明
        pub compensation_fee_desc: Option<String>,
        /// 延迟退房费，单位为分
        pub overdue_fine: Option<crate::Fen>,
        /// 延迟退房说明
        pub overdue_fine_desc: Option<String>,
        /// 取消费用，单位为分
        pub cancel_fee: Option<crate::Fen>,
        /// 取消费用说明
        pub cancel_fee_desc: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
        /// 完结凭证
        pub finish_ticket: Option<String>,
        /// 回调数据包
        pub attach: Option<String>,
        /// 结单交易单号
        pub finish_transaction_id: Option<String>,
        /// 支付方式
        pub pay_type: Option<crate::Enumeration<PayType>>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => sign: "sign",
            3 => nonce_str: "nonce_str",
            4 => result_code: "result_code",
            5 => err_code: "err_code",
            6 => err_code_des: "err_code_des",
            7 => appid: "appid",
            8 => mch_id: "mch_id",
            9 => out_order_no: "out_order_no",
            10 => service_id: "service_id",
            11 => state: "state",
            12 => room: "room",
            13 => start_time: "start_time",
            14 => end_time: "end_time",
            15 => service_location: "service_location",
            16 => deposit_amount: "deposit_amount",
            17 => room_rate: "room_rate",
            18 => room_rate_desc: "room_rate_desc",
            19 => real_end_time: "real_end_time",
            20 => checked_in: "checked_in",
            21 => other_fee: "other_fee",
            22 => other_fee_desc: "other_fee_desc",
            23 => compensation_fee: "compensation_fee",
            24 => compensation_fee_desc: "compensation_fee_desc",
            25 => overdue_fine: "overdue_fine",
            26 => overdue_fine_desc: "overdue_fine_desc",
            27 => cancel_fee: "cancel_fee",
            28 => cancel_fee_desc: "cancel_fee_desc",
            29 => order_id: "order_id",
            30 => finish_ticket: "finish_ticket",
            31 => attach: "attach",
            32 => finish_transaction_id: "finish_transaction_id",
            33 => pay_type: "pay_type",
        }
    }
}
