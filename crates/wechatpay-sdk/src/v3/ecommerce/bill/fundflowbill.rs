//! `/v3/ecommerce/bill/fundflowbill`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/bill/fundflowbill`
pub struct Fundflowbill(pub(crate) Node);

impl Fundflowbill {
    /// 申请二级商户资金账单 (partner)
    ///
    /// `GET /v3/ecommerce/bill/fundflowbill`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::bill::fundflowbill::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .bill_date("2019-06-11")
    ///     .account_type(get::AccountType::ALL)
    ///     .tar_type(get::TarType::GZIP)
    ///     .algorithm(get::Algorithm::AEAD_AES_256_GCM);
    /// let answer = client.v3().ecommerce().bill().fundflowbill().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760697)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/bill/fundflowbill", rest)
    }
}

/// 申请二级商户资金账单
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/ecommerce/bill/fundflowbill");

    enumeration! {
        /// 资金账户类型
        AccountType {
            ALL = "ALL",
        }
    }

    enumeration! {
        /// 压缩类型
        TarType {
            GZIP = "GZIP",
        }
    }

    enumeration! {
        /// 加密算法
        Algorithm {
            AEAD_AES_256_GCM = "AEAD_AES_256_GCM",
            SM4_GCM = "SM4_GCM",
        }
    }

    enumeration! {
        /// 哈希类型
        HashType {
            SHA1 = "SHA1",
        }
    }

    /// 申请二级商户资金账单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("bill_date"),
            required::<Enumeration<AccountType>>("account_type"),
            optional::<Enumeration<TarType>>("tar_type"),
            required::<Enumeration<Algorithm>>("algorithm"),
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

        /// 资金账户类型（必填）
        pub fn account_type(self, value: impl Into<Enumeration<AccountType>>) -> Self {
            Self(self.0.with::<Enumeration<AccountType>>("account_type", value.into()))
        }

        /// 压缩类型
        pub fn tar_type(self, value: impl Into<Enumeration<TarType>>) -> Self {
            Self(self.0.with::<Enumeration<TarType>>("tar_type", value.into()))
        }

        /// 加密算法（必填）
        pub fn algorithm(self, value: impl Into<Enumeration<Algorithm>>) -> Self {
            Self(self.0.with::<Enumeration<Algorithm>>("algorithm", value.into()))
        }
    }

    /// 申请二级商户资金账单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 下载信息总数
        pub download_bill_count: Option<i64>,
        /// 下载信息明细
        pub download_bill_list: Option<Vec<DownloadBillList>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("download_bill_count", &mut self.download_bill_count),
                1 => Named("download_bill_list", &mut self.download_bill_list),
                _ => return None,
            })
        }
    }

    /// 下载信息明细
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DownloadBillList {
        /// 账单文件序号
        pub bill_sequence: Option<i64>,
        /// 哈希类型
        pub hash_type: Option<Enumeration<HashType>>,
        /// 哈希值
        pub hash_value: Option<String>,
        /// 账单下载地址
        pub download_url: Option<String>,
        /// 加密密钥
        pub encrypt_key: Option<String>,
        /// 随机字符串
        pub nonce: Option<String>,
    }

    impl Message for DownloadBillList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("bill_sequence", &mut self.bill_sequence),
                1 => Named("hash_type", &mut self.hash_type),
                2 => Named("hash_value", &mut self.hash_value),
                3 => Named("download_url", &mut self.download_url),
                4 => Named("encrypt_key", &mut self.encrypt_key),
                5 => Named("nonce", &mut self.nonce),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, DownloadBillList);
}
