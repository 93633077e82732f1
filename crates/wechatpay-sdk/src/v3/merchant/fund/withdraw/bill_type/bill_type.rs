//! `/v3/merchant/fund/withdraw/bill-type/{bill_type}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant/fund/withdraw/bill-type/{bill_type}`
pub struct BillType(pub(crate) Node);

impl BillType {
    /// 按日下载提现异常文件 (partner)
    ///
    /// `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant::fund::withdraw::bill_type::bill_type::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .bill_type(get::BillType::NO_SUCC)
    ///     .bill_date("2019-06-11")
    ///     .tar_type(get::TarType::GZIP);
    /// let answer = client
    ///     .v3()
    ///     .merchant()
    ///     .fund()
    ///     .withdraw()
    ///     .bill_type()
    ///     .bill_type("1")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476678)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant/fund/withdraw/bill-type/{bill_type}", rest)
    }
}

/// 按日下载提现异常文件
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/merchant/fund/withdraw/bill-type/{bill_type}");

    enumeration! {
        /// 账单类型
        BillType {
            NO_SUCC = "NO_SUCC",
        }
    }

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

    /// 按日下载提现异常文件：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<Enumeration<BillType>>("bill_type"),
            required::<String>("bill_date"),
            optional::<Enumeration<TarType>>("tar_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 账单类型
        pub fn bill_type(self, value: impl Into<Enumeration<BillType>>) -> Self {
            Self(self.0.with::<Enumeration<BillType>>("bill_type", value.into()))
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

    /// 按日下载提现异常文件：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 哈希类型
        pub hash_type: Option<Enumeration<HashType>>,
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
