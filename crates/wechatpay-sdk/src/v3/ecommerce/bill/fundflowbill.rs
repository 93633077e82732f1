//! `/v3/ecommerce/bill/fundflowbill`

/// `/v3/ecommerce/bill/fundflowbill`
pub struct Fundflowbill {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ecommerce/bill/fundflowbill", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/bill/fundflowbill")
    }
}

/// 申请二级商户资金账单
pub mod get {
    use crate::message;

    pub use crate::shared::v3_bill_fundflowbill_get::TarType;
    pub use crate::shared::v3_bill_fundflowbill_get_hash_type::HashType;
    pub use crate::shared::v3_bill_sub_merchant_fundflowbill_get::Algorithm;

    enumeration! {
        /// 资金账户类型
        AccountType {
            ALL = "ALL",
            BASIC = "BASIC",
            OPERATION = "OPERATION",
            FEES = "FEES",
        }
    }

    /// 申请二级商户资金账单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("bill_date"),
            message::required::<crate::Enumeration<AccountType>>("account_type"),
            message::optional::<crate::Enumeration<TarType>>("tar_type"),
            message::required::<crate::Enumeration<Algorithm>>("algorithm"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 账单日期（必填）
        pub fn bill_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bill_date", value))
        }

        /// 资金账户类型（必填）
        pub fn account_type(self, value: impl Into<crate::Enumeration<AccountType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<AccountType>>("account_type", value))
        }

        /// 压缩类型
        pub fn tar_type(self, value: impl Into<crate::Enumeration<TarType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TarType>>("tar_type", value))
        }

        /// 加密算法（必填）
        pub fn algorithm(self, value: impl Into<crate::Enumeration<Algorithm>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Algorithm>>("algorithm", value))
        }
    }

    /// 申请二级商户资金账单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 下载信息总数
        pub download_bill_count: Option<i64>,
        /// 下载信息明细
        pub download_bill_list: Option<Vec<DownloadBillList>>,
    }

    /// 下载信息明细
    #[non_exhaustive]
    pub struct DownloadBillList {
        /// 账单文件序号
        pub bill_sequence: Option<i64>,
        /// 哈希类型
        pub hash_type: Option<crate::Enumeration<HashType>>,
        /// 哈希值
        pub hash_value: Option<String>,
        /// 账单下载地址
        pub download_url: Option<String>,
        /// 加密密钥
        pub encrypt_key: Option<String>,
        /// 随机字符串
        pub nonce: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => download_bill_count: "download_bill_count",
            1 => download_bill_list: "download_bill_list",
        }
        DownloadBillList {
            0 => bill_sequence: "bill_sequence",
            1 => hash_type: "hash_type",
            2 => hash_value: "hash_value",
            3 => download_url: "download_url",
            4 => encrypt_key: "encrypt_key",
            5 => nonce: "nonce",
        }
    }
}
