//! `/v3/payscore/merchant-bill`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/merchant-bill`
#[derive(Clone, Debug)]
pub struct MerchantBill(pub(crate) Node);

impl MerchantBill {
    /// 商户申请获取对账单 (direct and partner)
    ///
    /// `GET /v3/payscore/merchant-bill`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::merchant_bill::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .bill_date("2019-06-11")
    ///     .tar_type(get::TarType::GZIP)
    ///     .encryption_algorithm("AEAD_AES_256_GCM")
    ///     .service_id("2002000000000558128851361561536");
    /// let answer = client.v3().payscore().merchant_bill().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013394586)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/merchant-bill", rest)
    }
}

/// 商户申请获取对账单
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/payscore/merchant-bill");

    enumeration! {
        /// 压缩类型
        TarType {
            GZIP = "GZIP",
        }
    }

    /// 商户申请获取对账单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 账单日期
        pub bill_date: Required<String>,
        /// 压缩类型
        pub tar_type: Option<Enumeration<TarType>>,
        /// 加密算法
        pub encryption_algorithm: Required<String>,
        /// 服务ID
        pub service_id: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 账单日期
        #[inline]
        pub fn bill_date(mut self, value: impl Into<String>) -> Self {
            self.bill_date = Required::set(value.into());
            self
        }

        /// 压缩类型
        #[inline]
        pub fn tar_type(mut self, value: impl Into<Enumeration<TarType>>) -> Self {
            self.tar_type = Some(value.into());
            self
        }

        /// 加密算法
        #[inline]
        pub fn encryption_algorithm(mut self, value: impl Into<String>) -> Self {
            self.encryption_algorithm = Required::set(value.into());
            self
        }

        /// 服务ID
        #[inline]
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("bill_date", &mut self.bill_date),
                ("tar_type", &mut self.tar_type),
                ("encryption_algorithm", &mut self.encryption_algorithm),
                ("service_id", &mut self.service_id),
            ]);
        }
    }

    /// 商户申请获取对账单：应答
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("download_bill_count", &mut self.download_bill_count),
                ("download_bill_list", &mut self.download_bill_list),
            ]);
        }
    }

    /// 下载信息明细
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DownloadBillList {
        /// 账单文件序号
        pub bill_sequence: Option<i64>,
        /// 哈希类型
        pub hash_type: Option<String>,
        /// 哈希值
        pub hash_value: Option<String>,
        /// 下载地址
        pub download_url: Option<String>,
        /// 加密密钥
        pub encrypt_key: Option<String>,
        /// 随机字符串
        pub nonce: Option<String>,
    }

    impl Message for DownloadBillList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("bill_sequence", &mut self.bill_sequence),
                ("hash_type", &mut self.hash_type),
                ("hash_value", &mut self.hash_value),
                ("download_url", &mut self.download_url),
                ("encrypt_key", &mut self.encrypt_key),
                ("nonce", &mut self.nonce),
            ]);
        }
    }

    message!(Request, Response, DownloadBillList);
}
