//! `v2/pay/closeorder`

/// `v2/pay/closeorder`
pub struct Closeorder {
    pub(crate) node: crate::chain::Node,
}

impl Closeorder {
    /// 关闭订单 (direct and partner)
    ///
    /// `POST /pay/closeorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::closeorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().pay().closeorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634951)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/closeorder", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/pay/closeorder")
    }
}

/// 关闭订单
pub mod post {

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_face_get_wxpayface_authinfo_post::SignType;
    pub use crate::shared::v2_pay_closeorder_post::Request;

    /// 关闭订单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 业务结果描述
        pub result_msg: Option<String>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
    }

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => appid: "appid",
            3 => mch_id: "mch_id",
            4 => nonce_str: "nonce_str",
            5 => sign: "sign",
            6 => result_code: "result_code",
            7 => result_msg: "result_msg",
            8 => err_code: "err_code",
            9 => err_code_des: "err_code_des",
        }
    }
}
