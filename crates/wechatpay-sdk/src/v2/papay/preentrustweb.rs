//! `v2/papay/preentrustweb`

/// `v2/papay/preentrustweb`
pub struct Preentrustweb {
    pub(crate) node: crate::chain::Node,
}

impl Preentrustweb {
    /// APP纯签约 (direct)
    ///
    /// `POST /papay/preentrustweb`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::papay::preentrustweb::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .mch_id("1200009811")
    ///     .sub_appid("wxcbda96de0b165489")
    ///     .sub_mch_id("1900000109")
    ///     .plan_id("12535")
    ///     .contract_code("100000")
    ///     .request_serial(1000)
    ///     .contract_display_account("微信代扣")
    ///     .notify_url("")
    ///     .version(post::Version::N1_0)
    ///     .sign_type(post::SignType::MD5)
    ///     .timestamp("1414488825")
    ///     .return_app(post::ReturnApp::Y);
    /// let answer = client.v2().papay().preentrustweb().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011986804)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/papay/preentrustweb", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/papay/preentrustweb")
    }
}

/// APP纯签约
pub mod post {

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_modifyarchives_post::Version;
    pub use crate::shared::v2_face_get_wxpayface_authinfo_post::SignType;
    pub use crate::v2::papay::partner::preentrustweb::post::{Request, ReturnApp};

    /// APP纯签约：应答
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
        /// 请求appid
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 跳转签约小程序的username
        pub miniprogram_username: Option<String>,
        /// 跳转签约小程序的path
        pub miniprogram_path: Option<String>,
        /// 预签约id
        pub pre_entrustweb_id: Option<String>,
    }

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => result_code: "result_code",
            3 => err_code: "err_code",
            4 => err_code_des: "err_code_des",
            5 => appid: "appid",
            6 => mch_id: "mch_id",
            7 => nonce_str: "nonce_str",
            8 => sign: "sign",
            9 => miniprogram_username: "miniprogram_username",
            10 => miniprogram_path: "miniprogram_path",
            11 => pre_entrustweb_id: "pre_entrustweb_id",
        }
    }
}
