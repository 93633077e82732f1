//! `v2/papay/preentrustweb`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/papay/preentrustweb`
pub struct Preentrustweb(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/papay/preentrustweb", rest)
    }
}

/// APP纯签约
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, message};
    use crate::operation::Operation;

    pub use crate::v2::papay::deletecontract::post::{ResultCode, ReturnCode, Version};
    pub use crate::v2::papay::h5entrustweb::get::SignType;
    pub use crate::v2::papay::partner::preentrustweb::post::{Request, ReturnApp};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/papay/preentrustweb").unsigned().without_nonce();

    /// APP纯签约：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("result_code", &mut self.result_code),
                3 => Named("err_code", &mut self.err_code),
                4 => Named("err_code_des", &mut self.err_code_des),
                5 => Named("appid", &mut self.appid),
                6 => Named("mch_id", &mut self.mch_id),
                7 => Named("nonce_str", &mut self.nonce_str),
                8 => Named("sign", &mut self.sign),
                9 => Named("miniprogram_username", &mut self.miniprogram_username),
                10 => Named("miniprogram_path", &mut self.miniprogram_path),
                11 => Named("pre_entrustweb_id", &mut self.pre_entrustweb_id),
                _ => return None,
            })
        }
    }

    message!(Response);
}
