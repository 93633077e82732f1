//! `v2/pay/downloadfundflow`

/// `v2/pay/downloadfundflow`
#[derive(Clone)]
pub struct Downloadfundflow {
    pub(crate) node: crate::chain::Node,
}

impl Downloadfundflow {
    /// 下载资金账单 (direct and partner)
    ///
    /// `POST /pay/downloadfundflow`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::downloadfundflow::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .bill_date("20140603")
    ///     .account_type(post::AccountType::BASIC)
    ///     .tar_type(post::TarType::GZIP);
    /// let answer = client.v2().pay().downloadfundflow().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<bytes::Bytes> {
        self.node.post("/pay/downloadfundflow", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/pay/downloadfundflow")
    }
}

/// 下载资金账单
pub mod post {

    enumeration! {
        /// 签名类型
        SignType {
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 资金账户类型
        AccountType {
            BASIC = "Basic",
            OPERATION = "Operation",
            FEES = "Fees",
        }
    }

    enumeration! {
        /// 压缩账单
        TarType {
            GZIP = "GZIP",
        }
    }

    /// 下载资金账单：请求
    pub struct Request {
        /// 公众账号ID（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 签名类型
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// 资金账单日期（必填）
        ///
        /// 最长 8 个字符。At most 8 characters.
        pub bill_date: Option<String>,
        /// 资金账户类型（必填）
        pub account_type: AccountType,
        /// 压缩账单
        ///
        /// 最长 8 个字符。At most 8 characters.
        pub tar_type: TarType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填）
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 签名类型
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

        /// 资金账单日期（必填）
        pub fn bill_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bill_date = value.into_member();
            self
        }

        /// 资金账户类型（必填）
        pub fn account_type<M>(mut self, value: impl crate::IntoMember<AccountType, M>) -> Self {
            self.account_type = value.into_member().unwrap_or_default();
            self
        }

        /// 压缩账单
        pub fn tar_type<M>(mut self, value: impl crate::IntoMember<TarType, M>) -> Self {
            self.tar_type = value.into_member().unwrap_or_default();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => sign_type: Optional "sign_type",
            3 => bill_date: Required "bill_date",
            4 => account_type: Required "account_type",
            5 => tar_type: Optional "tar_type",
        }
    }
}
