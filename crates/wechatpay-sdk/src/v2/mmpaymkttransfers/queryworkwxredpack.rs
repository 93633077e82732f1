//! `v2/mmpaymkttransfers/queryworkwxredpack`

/// `v2/mmpaymkttransfers/queryworkwxredpack`
pub struct Queryworkwxredpack {
    pub(crate) node: crate::chain::Node,
}

impl Queryworkwxredpack {
    /// 查询红包记录 (direct)
    ///
    /// `POST /mmpaymkttransfers/queryworkwxredpack`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::queryworkwxredpack::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_billno("10000098201411111234567890")
    ///     .mch_id("10000098")
    ///     .appid("wxe062425f740d30d8");
    /// let answer = client.v2().mmpaymkttransfers().queryworkwxredpack().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://open.work.weixin.qq.com/api/doc/90000/90135/90276)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaymkttransfers/queryworkwxredpack", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers/queryworkwxredpack")
    }
}

/// 查询红包记录
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::v2::mmpaymkttransfers::gethbinfo::post::Status;

    enumeration! {
        /// 发放类型
        SendType {
            API = "API",
        }
    }

    /// 查询红包记录：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mch_billno"),
            message::required::<String>("mch_id"),
            message::required::<String>("appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户订单号（必填）
        pub fn mch_billno(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_billno", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// Appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }
    }

    /// 查询红包记录：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 微信支付签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 商户订单号
        pub mch_billno: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 红包单号
        pub detail_id: Option<String>,
        /// 红包状态
        pub status: Option<crate::Enumeration<Status>>,
        /// 发放类型
        pub send_type: Option<crate::Enumeration<SendType>>,
        /// 红包金额，单位为分
        pub total_amount: Option<crate::Fen>,
        /// 失败原因
        pub reason: Option<String>,
        /// 红包发送时间
        pub send_time: Option<String>,
        /// 红包退款时间
        pub refund_time: Option<String>,
        /// 红包退款金额，单位为分
        pub refund_amount: Option<crate::Fen>,
        /// 祝福语
        pub wishing: Option<String>,
        /// 活动描述
        pub remark: Option<String>,
        /// 活动名称
        pub act_name: Option<String>,
        /// 领取红包的Openid
        pub openid: Option<String>,
        /// 金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 接收时间
        pub rcv_time: Option<String>,
        /// 发送者名称
        pub sender_name: Option<String>,
        /// 发送者头像
        pub sender_header_media_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => sign: "sign",
            3 => result_code: "result_code",
            4 => err_code: "err_code",
            5 => err_code_des: "err_code_des",
            6 => mch_billno: "mch_billno",
            7 => mch_id: "mch_id",
            8 => detail_id: "detail_id",
            9 => status: "status",
            10 => send_type: "send_type",
            11 => total_amount: "total_amount",
            12 => reason: "reason",
            13 => send_time: "send_time",
            14 => refund_time: "refund_time",
            15 => refund_amount: "refund_amount",
            16 => wishing: "wishing",
            17 => remark: "remark",
            18 => act_name: "act_name",
            19 => openid: "openid",
            20 => amount: "amount",
            21 => rcv_time: "rcv_time",
            22 => sender_name: "sender_name",
            23 => sender_header_media_id: "sender_header_media_id",
        }
    }
}
