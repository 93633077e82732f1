//! `v2/mmpaymkttransfers/sendworkwxredpack`

/// `v2/mmpaymkttransfers/sendworkwxredpack`
pub struct Sendworkwxredpack {
    pub(crate) node: crate::chain::Node,
}

impl Sendworkwxredpack {
    /// 发放企业红包 (direct)
    ///
    /// `POST /mmpaymkttransfers/sendworkwxredpack`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::sendworkwxredpack::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_billno("10000098201411111234567890")
    ///     .mch_id("10000098")
    ///     .wxappid("wx8888888888888888")
    ///     .agentid("1")
    ///     .sender_name("XX活动")
    ///     .sender_header_media_id("1G6nrLmr5EC3MMb_-zK1dDdzmd0p7cNliYu9V5w7o8K0")
    ///     .re_openid("oxTWIuGaIt6gTKsQRLau2M0yL16E")
    ///     .total_amount(1000)
    ///     .wishing("感谢您参加猜灯谜活动，祝您元宵节快乐！")
    ///     .act_name("猜灯谜抢红包活动")
    ///     .remark("猜越多得越多，快来抢！")
    ///     .scene_id(post::SceneId::PRODUCT_8)
    ///     .workwx_sign("workwxSign");
    /// let answer = client.v2().mmpaymkttransfers().sendworkwxredpack().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://open.work.weixin.qq.com/api/doc/90000/90135/90275)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaymkttransfers/sendworkwxredpack", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers/sendworkwxredpack")
    }
}

/// 发放企业红包
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::v2::mmpaymkttransfers::sendgroupredpack::post::SceneId;

    /// 发放企业红包：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mch_billno"),
            message::required::<String>("mch_id"),
            message::required::<String>("wxappid"),
            message::optional::<String>("agentid"),
            message::required::<String>("sender_name"),
            message::optional::<String>("sender_header_media_id"),
            message::required::<String>("re_openid"),
            message::required::<crate::Fen>("total_amount"),
            message::required::<String>("wishing"),
            message::required::<String>("act_name"),
            message::required::<String>("remark"),
            message::optional::<crate::Enumeration<SceneId>>("scene_id"),
            message::optional::<String>("workwx_sign"),
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

        /// 公众账号appid（必填）
        pub fn wxappid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("wxappid", value))
        }

        /// 发送红包的应用id
        pub fn agentid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("agentid", value))
        }

        /// 发送者名称（必填）
        pub fn sender_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sender_name", value))
        }

        /// 发送者头像
        pub fn sender_header_media_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sender_header_media_id", value))
        }

        /// 用户openid（必填）
        pub fn re_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("re_openid", value))
        }

        /// 付款金额，单位为分（必填）
        pub fn total_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_amount", value))
        }

        /// 红包祝福语（必填）
        pub fn wishing(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("wishing", value))
        }

        /// 活动名称（必填）
        pub fn act_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("act_name", value))
        }

        /// 备注（必填）
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("remark", value))
        }

        /// 场景id
        pub fn scene_id(self, value: impl Into<crate::Enumeration<SceneId>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SceneId>>("scene_id", value))
        }

        /// 企业微信签名
        pub fn workwx_sign(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("workwx_sign", value))
        }
    }

    /// 发放企业红包：应答
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
        /// 公众账号appid
        pub wxappid: Option<String>,
        /// 用户openid
        pub re_openid: Option<String>,
        /// 付款金额，单位为分
        pub total_amount: Option<crate::Fen>,
        /// 微信单号
        pub send_listid: Option<String>,
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
            8 => wxappid: "wxappid",
            9 => re_openid: "re_openid",
            10 => total_amount: "total_amount",
            11 => send_listid: "send_listid",
            12 => sender_name: "sender_name",
            13 => sender_header_media_id: "sender_header_media_id",
        }
    }
}
