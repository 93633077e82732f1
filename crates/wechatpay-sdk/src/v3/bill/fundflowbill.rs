//! `/v3/bill/fundflowbill`

/// `/v3/bill/fundflowbill`
#[derive(Clone)]
pub struct Fundflowbill {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/bill/fundflowbill", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/bill/fundflowbill")
    }
}

/// 申请资金账单
pub mod get {

    enumeration! {
        /// 资金账户类型
        AccountType {
            BASIC = "BASIC",
            OPERATION = "OPERATION",
            FEES = "FEES",
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
        /// 哈希类型
        HashType {
            SHA1 = "SHA1",
        }
    }

    /// 申请资金账单：请求
    ///
    /// 条件 Conditions:
    ///
    /// - download\_url 5 分钟内有效（旧资料为 30 秒），下载也要签名。download\_url is valid for 5 minutes (older text: 30 s); the download is signed too
    /// - 次日 9 点开始生成，10 点后取。Generated from 9:00 next day, fetch after 10:00
    /// - 只能取三个月内的账单，不含当天。Bills of the last three months, not today
    pub struct Request {
        /// 账单日期（必填）
        pub bill_date: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 资金账户类型
        ///
        /// 默认 `BASIC`。Default `BASIC`.
        pub account_type: AccountType,
        /// 压缩类型
        pub tar_type: TarType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 账单日期（必填）
        pub fn bill_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bill_date = value.into_member();
            self
        }

        /// 二级商户号
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 资金账户类型
        pub fn account_type<M>(mut self, value: impl crate::IntoMember<AccountType, M>) -> Self {
            self.account_type = value.into_member().unwrap_or_default();
            self
        }

        /// 压缩类型
        pub fn tar_type<M>(mut self, value: impl crate::IntoMember<TarType, M>) -> Self {
            self.tar_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 申请资金账单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 哈希类型
        pub hash_type: HashType,
        /// 哈希值
        pub hash_value: Option<String>,
        /// 账单下载地址
        pub download_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => bill_date: Required "bill_date",
            1 => sub_mchid: Optional "sub_mchid",
            2 => account_type: Optional "account_type",
            3 => tar_type: Optional "tar_type",
        }
        Response {
            0 => hash_type: Optional "hash_type",
            1 => hash_value: Optional "hash_value",
            2 => download_url: Optional "download_url",
        }
    }
}
