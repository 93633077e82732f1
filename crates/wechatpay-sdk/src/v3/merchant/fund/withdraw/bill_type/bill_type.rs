//! `/v3/merchant/fund/withdraw/bill-type/{bill_type}`

/// `/v3/merchant/fund/withdraw/bill-type/{bill_type}`
#[derive(Clone)]
pub struct BillType {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/merchant/fund/withdraw/bill-type/{bill_type}", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant/fund/withdraw/bill-type/{bill_type}")
    }
}

/// 按日下载提现异常文件
pub mod get {

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
    pub struct Request {
        /// 账单类型
        ///
        /// 默认 `NO_SUCC`。Default `NO_SUCC`.
        pub bill_type: BillType,
        /// 账单日期（必填）
        pub bill_date: Option<String>,
        /// 压缩类型
        pub tar_type: TarType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 账单类型
        pub fn bill_type<M>(mut self, value: impl crate::IntoMember<BillType, M>) -> Self {
            self.bill_type = value.into_member().unwrap_or_default();
            self
        }

        /// 账单日期（必填）
        pub fn bill_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bill_date = value.into_member();
            self
        }

        /// 压缩类型
        pub fn tar_type<M>(mut self, value: impl crate::IntoMember<TarType, M>) -> Self {
            self.tar_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 按日下载提现异常文件：应答
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
            0 => bill_type: Optional "bill_type",
            1 => bill_date: Required "bill_date",
            2 => tar_type: Optional "tar_type",
        }
        Response {
            0 => hash_type: Optional "hash_type",
            1 => hash_value: Optional "hash_value",
            2 => download_url: Optional "download_url",
        }
    }
}
