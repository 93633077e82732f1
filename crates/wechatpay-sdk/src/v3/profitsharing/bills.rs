//! `/v3/profitsharing/bills`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/profitsharing/bills`
pub struct Bills(pub(crate) Node);

impl Bills {
    /// 申请分账账单 (partner)
    ///
    /// `GET /v3/profitsharing/bills`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::bills::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("")
    ///     .bill_date("2019-06-11")
    ///     .tar_type(get::TarType::GZIP);
    /// let answer = client.v3().profitsharing().bills().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529628)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/profitsharing/bills", rest)
    }
}

/// 申请分账账单
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(Method::GET, "/v3/profitsharing/bills");

    enumeration! {
        /// 压缩类型
        TarType {
            GZIP = "GZIP",
        }
    }

    enumeration! {
        /// 哈希类型
        HashType {
            SHA1 = "SHA1",
        }
    }

    /// 申请分账账单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("sub_mchid"),
            required::<String>("bill_date"),
            optional::<Enumeration<TarType>>("tar_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 二级商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 账单日期（必填）
        pub fn bill_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("bill_date", value.into()))
        }

        /// 压缩类型
        pub fn tar_type(self, value: impl Into<Enumeration<TarType>>) -> Self {
            Self(self.0.with::<Enumeration<TarType>>("tar_type", value.into()))
        }
    }

    /// 申请分账账单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 下载地址
        pub download_url: Option<String>,
        /// 哈希类型
        pub hash_type: Option<Enumeration<HashType>>,
        /// 哈希值
        pub hash_value: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("download_url", &mut self.download_url),
                1 => Named("hash_type", &mut self.hash_type),
                2 => Named("hash_value", &mut self.hash_value),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
