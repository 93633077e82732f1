//! `v2/secapi/mch/modifymchinfo`

/// `v2/secapi/mch/modifymchinfo`
pub struct Modifymchinfo {
    pub(crate) node: crate::chain::Node,
}

impl Modifymchinfo {
    /// 银行特约商户信息修改
    ///
    /// `POST /secapi/mch/modifymchinfo`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::mch::modifymchinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1230000109")
    ///     .sub_mch_id("11111111")
    ///     .merchant_shortname("商户简称")
    ///     .service_phone("075586010000");
    /// let answer = client.v2().secapi().mch().modifymchinfo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/mch/modifymchinfo", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/secapi/mch/modifymchinfo")
    }
}

/// 银行特约商户信息修改
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    /// 银行特约商户信息修改：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mch_id"),
            message::required::<String>("sub_mch_id"),
            message::optional::<String>("merchant_shortname"),
            message::optional::<String>("service_phone"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 商户识别码（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 商户简称
        pub fn merchant_shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_shortname", value))
        }

        /// 客服电话
        pub fn service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_phone", value))
        }
    }

    /// 银行特约商户信息修改：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 处理结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 处理信息
        pub result_msg: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => result_code: "result_code",
            3 => result_msg: "result_msg",
            4 => sign: "sign",
            5 => err_code: "err_code",
            6 => err_code_des: "err_code_des",
            7 => nonce_str: "nonce_str",
        }
    }
}
