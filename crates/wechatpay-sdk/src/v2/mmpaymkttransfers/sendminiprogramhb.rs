//! `v2/mmpaymkttransfers/sendminiprogramhb`

/// `v2/mmpaymkttransfers/sendminiprogramhb`
pub struct Sendminiprogramhb {
    pub(crate) node: crate::chain::Node,
}

impl Sendminiprogramhb {
    /// 发放小程序红包接口 (direct and partner)
    ///
    /// `POST /mmpaymkttransfers/sendminiprogramhb`
    ///
    /// Closed to new merchants.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::sendminiprogramhb::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_billno("10000098201411111234567890")
    ///     .mch_id("10000098")
    ///     .wxappid("wx8888888888888888")
    ///     .send_name("天虹百货")
    ///     .re_openid("oxTWIuGaIt6gTKsQRLau2M0yL16E")
    ///     .total_amount(1000)
    ///     .total_num(1)
    ///     .wishing("感谢您参加猜灯谜活动，祝您元宵节快乐！")
    ///     .act_name("猜灯谜抢红包活动")
    ///     .remark("猜越多得越多，快来抢！")
    ///     .notify_way(post::NotifyWay::MINI_PROGRAM_JSAPI)
    ///     .scene_id(post::SceneId::PRODUCT_8);
    /// let answer = client.v2().mmpaymkttransfers().sendminiprogramhb().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937425)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaymkttransfers/sendminiprogramhb", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers/sendminiprogramhb")
    }
}

/// 发放小程序红包接口
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::v2::mmpaymkttransfers::sendgroupredpack::post::SceneId;

    enumeration! {
        /// 活动信息
        NotifyWay {
            MINI_PROGRAM_JSAPI = "MINI_PROGRAM_JSAPI",
        }
    }

    /// 发放小程序红包接口：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mch_billno"),
            message::required::<String>("mch_id"),
            message::required::<String>("wxappid"),
            message::required::<String>("send_name"),
            message::required::<String>("re_openid"),
            message::required::<crate::Fen>("total_amount"),
            message::required::<i64>("total_num"),
            message::required::<String>("wishing"),
            message::required::<String>("act_name"),
            message::required::<String>("remark"),
            message::required::<crate::Enumeration<NotifyWay>>("notify_way"),
            message::optional::<crate::Enumeration<SceneId>>("scene_id"),
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

        /// 商户名称（必填）
        pub fn send_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("send_name", value))
        }

        /// 用户openid（必填）
        pub fn re_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("re_openid", value))
        }

        /// 付款金额，单位为分（必填）
        pub fn total_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_amount", value))
        }

        /// 红包发放总人数（必填）
        #[inline]
        pub fn total_num(self, value: i64) -> Self {
            Self(self.0.with("total_num", value))
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

        /// 活动信息（必填）
        pub fn notify_way(self, value: impl Into<crate::Enumeration<NotifyWay>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<NotifyWay>>("notify_way", value))
        }

        /// 场景id
        pub fn scene_id(self, value: impl Into<crate::Enumeration<SceneId>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SceneId>>("scene_id", value))
        }
    }

    /// 发放小程序红包接口：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
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
        /// Jsapi的入参
        pub package: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => result_code: "result_code",
            3 => err_code: "err_code",
            4 => err_code_des: "err_code_des",
            5 => mch_billno: "mch_billno",
            6 => mch_id: "mch_id",
            7 => wxappid: "wxappid",
            8 => re_openid: "re_openid",
            9 => total_amount: "total_amount",
            10 => send_listid: "send_listid",
            11 => package: "package",
        }
    }
}
