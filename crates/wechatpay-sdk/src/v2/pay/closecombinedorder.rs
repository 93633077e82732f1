//! `v2/pay/closecombinedorder`

/// `v2/pay/closecombinedorder`
pub struct Closecombinedorder {
    pub(crate) node: crate::chain::Node,
}

impl Closecombinedorder {
    /// 合单关单 (direct and partner)
    ///
    /// `POST /pay/closecombinedorder`
    ///
    /// Closed to new merchants.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::closecombinedorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_appid("wx8888888888888888")
    ///     .combine_mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .combine_out_trade_no("1217752501201407033233368018")
    ///     .sub_order_list(vec![
    ///         post::SubOrderList::new().mchid("1900009001").out_trade_no("OD201708030001"),
    ///     ]);
    /// let answer = client.v2().pay().closecombinedorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/closecombinedorder", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/pay/closecombinedorder")
    }
}

/// 合单关单
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    /// 合单关单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("combine_appid"),
            message::required::<String>("combine_mch_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("combine_out_trade_no"),
            message::required::<crate::JsonText<Vec<SubOrderList>>>("sub_order_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 合单appid（必填）
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_appid", value))
        }

        /// 合单商户号（必填）
        pub fn combine_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_mch_id", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 合单商户订单号（必填）
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_out_trade_no", value))
        }

        /// 子单信息JSON格式字符串（必填）
        pub fn sub_order_list(self, value: impl Into<crate::JsonText<Vec<SubOrderList>>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<Vec<SubOrderList>>>("sub_order_list", value))
        }
    }

    /// 子单信息JSON格式字符串
    pub struct SubOrderList(pub(crate) message::Object);

    impl SubOrderList {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<String>("mchid"), message::required::<String>("out_trade_no")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子单商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 子单商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }
    }

    /// 合单关单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 合单appid
        pub combine_appid: Option<String>,
        /// 合单商户号
        pub combine_mch_id: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
    }

    request!(Request, SubOrderList);

    held!(SubOrderList);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => combine_appid: "combine_appid",
            3 => combine_mch_id: "combine_mch_id",
            4 => nonce_str: "nonce_str",
            5 => sign: "sign",
            6 => result_code: "result_code",
            7 => err_code: "err_code",
            8 => err_code_des: "err_code_des",
        }
    }
}
