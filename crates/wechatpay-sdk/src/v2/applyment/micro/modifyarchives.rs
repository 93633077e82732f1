//! `v2/applyment/micro/modifyarchives`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/applyment/micro/modifyarchives`
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<Enumeration<Version>>("version"),
            required::<String>("mch_id"),
            required::<Enumeration<SignType>>("sign_type"),
            required::<String>("sub_mch_id"),
            optional::<String>("account_number"),
            optional::<String>("bank_name"),
            optional::<String>("account_bank"),
            required::<String>("bank_address_code"),
            required::<String>("cert_sn"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 接口版本号（必填）
        pub fn version(self, value: impl Into<Enumeration<Version>>) -> Self {
            Self(self.0.with::<Enumeration<Version>>("version", value.into()))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 签名类型（必填）
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
        }

        /// 小微商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mch_id", value.into()))
        }

        /// 银行卡号
        pub fn account_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("account_number", value.into()))
        }

        /// 开户银行全称
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("bank_name", value.into()))
        }

        /// 开户银行
        pub fn account_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("account_bank", value.into()))
        }

        /// 开户银行省市编码（必填）
        pub fn bank_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("bank_address_code", value.into()))
        }

        /// 平台证书序列号（必填）
        pub fn cert_sn(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("cert_sn", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("nonce_str", &mut self.nonce_str),
                3 => Named("sign", &mut self.sign),
                4 => Named("result_code", &mut self.result_code),
                5 => Named("err_code", &mut self.err_code),
                6 => Named("err_code_des", &mut self.err_code_des),
                7 => Named("mch_id", &mut self.mch_id),
                8 => Named("sub_mch_id", &mut self.sub_mch_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
