//! `v2/applyment/micro/modifyarchives`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/applyment/micro/modifyarchives`
#[derive(Clone, Debug)]
pub struct Modifyarchives(pub(crate) Node);

impl Modifyarchives {
    /// 修改结算银行卡
    ///
    /// `POST /applyment/micro/modifyarchives`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::applyment::micro::modifyarchives::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .mch_id("1230000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .sub_mch_id("1230000109")
    ///     .account_number("")
    ///     .bank_name("深圳农村商业银行xxx支行")
    ///     .account_bank("中国银行")
    ///     .bank_address_code("110000")
    ///     .cert_sn("5430056GFRJK54YTFF653GDFH09HFGHF");
    /// let answer = client.v2().applyment().micro().modifyarchives().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4014115349)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/applyment/micro/modifyarchives", rest)
    }
}

/// 修改结算银行卡
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v2::applyment::micro::getstate::post::{ResultCode, ReturnCode, SignType};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/applyment/micro/modifyarchives").mutual_tls();

    enumeration! {
        /// 接口版本号
        Version {
            N1_0 = "1.0",
        }
    }

    /// 修改结算银行卡：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 接口版本号
        pub version: Required<Enumeration<Version>>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 签名类型
        pub sign_type: Required<Enumeration<SignType>>,
        /// 小微商户号
        pub sub_mch_id: Required<String>,
        /// 银行卡号
        pub account_number: Option<String>,
        /// 开户银行全称
        pub bank_name: Option<String>,
        /// 开户银行
        pub account_bank: Option<String>,
        /// 开户银行省市编码
        pub bank_address_code: Required<String>,
        /// 平台证书序列号
        pub cert_sn: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 接口版本号
        #[inline]
        pub fn version(mut self, value: impl Into<Enumeration<Version>>) -> Self {
            self.version = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 签名类型
        #[inline]
        pub fn sign_type(mut self, value: impl Into<Enumeration<SignType>>) -> Self {
            self.sign_type = Required::set(value.into());
            self
        }

        /// 小微商户号
        #[inline]
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Required::set(value.into());
            self
        }

        /// 银行卡号
        #[inline]
        pub fn account_number(mut self, value: impl Into<String>) -> Self {
            self.account_number = Some(value.into());
            self
        }

        /// 开户银行全称
        #[inline]
        pub fn bank_name(mut self, value: impl Into<String>) -> Self {
            self.bank_name = Some(value.into());
            self
        }

        /// 开户银行
        #[inline]
        pub fn account_bank(mut self, value: impl Into<String>) -> Self {
            self.account_bank = Some(value.into());
            self
        }

        /// 开户银行省市编码
        #[inline]
        pub fn bank_address_code(mut self, value: impl Into<String>) -> Self {
            self.bank_address_code = Required::set(value.into());
            self
        }

        /// 平台证书序列号
        #[inline]
        pub fn cert_sn(mut self, value: impl Into<String>) -> Self {
            self.cert_sn = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("version", &mut self.version),
                ("mch_id", &mut self.mch_id),
                ("sign_type", &mut self.sign_type),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("account_number", &mut self.account_number),
                ("bank_name", &mut self.bank_name),
                ("account_bank", &mut self.account_bank),
                ("bank_address_code", &mut self.bank_address_code),
                ("cert_sn", &mut self.cert_sn),
            ]);
        }
    }

    /// 修改结算银行卡：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 小微商户号
        pub sub_mch_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("nonce_str", &mut self.nonce_str),
                ("sign", &mut self.sign),
                ("result_code", &mut self.result_code),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
                ("mch_id", &mut self.mch_id),
                ("sub_mch_id", &mut self.sub_mch_id),
            ]);
        }
    }

    message!(Request, Response);
}
