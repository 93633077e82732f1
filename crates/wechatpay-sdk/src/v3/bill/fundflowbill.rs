//! `/v3/bill/fundflowbill`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/bill/fundflowbill`
pub struct Fundflowbill(pub(crate) Node);

impl Fundflowbill {
    /// 申请资金账单 (direct and partner)
    ///
    /// `GET /v3/bill/fundflowbill`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::bill::fundflowbill::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .bill_date("2019-06-11")
    ///     .sub_mchid("")
    ///     .account_type(get::AccountType::BASIC)
    ///     .tar_type(get::TarType::GZIP);
    /// let answer = client.v3().bill().fundflowbill().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551886)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/bill/fundflowbill", rest)
    }
}

/// 申请资金账单
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(Method::GET, "/v3/bill/fundflowbill");

    enumeration! {
        /// 资金账户类型
        AccountType {
            BASIC = "BASIC",
            OPERATION = "OPERATION",
            FEES = "FEES",
        }
    }

    enumeration! {
        /// 压缩类型
        TarType {
            GZIP = "GZIP",
        }
    }

    /// 申请资金账单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("bill_date"),
            optional::<String>("sub_mchid"),
            optional::<Enumeration<AccountType>>("account_type"),
            optional::<Enumeration<TarType>>("tar_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 账单日期（必填）
        pub fn bill_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("bill_date", value.into()))
        }

        /// 二级商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 资金账户类型
        pub fn account_type(self, value: impl Into<Enumeration<AccountType>>) -> Self {
            Self(self.0.with::<Enumeration<AccountType>>("account_type", value.into()))
        }

        /// 压缩类型
        pub fn tar_type(self, value: impl Into<Enumeration<TarType>>) -> Self {
            Self(self.0.with::<Enumeration<TarType>>("tar_type", value.into()))
        }
    }

    /// 申请资金账单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 哈希类型
        pub hash_type: Option<String>,
        /// 哈希值
        pub hash_value: Option<String>,
        /// 账单下载地址
        pub download_url: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("hash_type", &mut self.hash_type),
                1 => Named("hash_value", &mut self.hash_value),
                2 => Named("download_url", &mut self.download_url),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
