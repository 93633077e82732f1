//! `v2/fund/reautowithdrawbydate`

/// `v2/fund/reautowithdrawbydate`
pub struct Reautowithdrawbydate {
    pub(crate) node: crate::chain::Node,
}

impl Reautowithdrawbydate {
    /// 重新发起提现
    ///
    /// `POST /fund/reautowithdrawbydate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::fund::reautowithdrawbydate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000109")
    ///     .sub_mch_id("1900000109")
    ///     .date("20180602")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().fund().reautowithdrawbydate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/fund/reautowithdrawbydate", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/fund/reautowithdrawbydate")
    }
}

/// 重新发起提现
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    /// 重新发起提现：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mch_id"),
            message::required::<String>("sub_mch_id"),
            message::required::<String>("date"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 小微商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 自动提现单提现日期（必填）
        pub fn date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("date", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }
    }

    /// 重新发起提现：应答
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
        /// 签名类型
        pub sign_type: Option<crate::Enumeration<SignType>>,
        /// 签名
        pub sign: Option<String>,
        /// 自动提现单提现日期
        pub date: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 小微商户号
        pub sub_mch_id: Option<String>,
        /// 提现单单据ID
        pub withdraw_id: Option<String>,
        /// 金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 单据创建时间
        pub create_time: Option<String>,
        /// 随机字符
        pub nonce_str: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => result_code: "result_code",
            3 => err_code: "err_code",
            4 => err_code_des: "err_code_des",
            5 => sign_type: "sign_type",
            6 => sign: "sign",
            7 => date: "date",
            8 => mch_id: "mch_id",
            9 => sub_mch_id: "sub_mch_id",
            10 => withdraw_id: "withdraw_id",
            11 => amount: "amount",
            12 => create_time: "create_time",
            13 => nonce_str: "nonce_str",
        }
    }
}
