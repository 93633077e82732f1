//! 下载对账单 · Download a transaction bill
//!
//! `v2/pay/downloadbill`

/// 下载对账单 · Download a transaction bill
///
/// `v2/pay/downloadbill`
#[derive(Clone)]
pub struct Downloadbill {
    pub(crate) node: crate::chain::Node,
}

impl Downloadbill {
    /// 下载对账单 · Download a transaction bill
    ///
    /// `POST /pay/downloadbill`
    ///
    /// 按日期和账单类型下载交易账单，可选择返回压缩文件，供商户逐笔核对交易与退款。模式：普通商户、服务商。
    ///
    /// Downloads the transaction bill of a date and type, optionally compressed, to reconcile payments and refunds. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::downloadbill::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .bill_date("20140603")
    ///     .bill_type(post::BillType::ALL)
    ///     .tar_type(post::TarType::GZIP);
    /// let answer = client.v2().pay().downloadbill().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `SYSTEMERROR`: The platform failed or timed out. Query again later. A query changes nothing.
    #[doc(alias(
        "下载对账单",
        "Download a transaction bill",
        "账单",
        "downloadbill",
        "pay/downloadbill"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<bytes::Bytes> {
        self.node.post("/pay/downloadbill", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/pay/downloadbill")
    }
}

/// 下载对账单 · Download a transaction bill
pub mod post {

    enumeration! {
        /// 账单类型 · Bill type
        BillType {
            ALL = "ALL",
            SUCCESS = "SUCCESS",
            REFUND = "REFUND",
            RECHARGE_REFUND = "RECHARGE_REFUND",
        }
    }

    enumeration! {
        /// 压缩账单 · Bill compression type
        TarType {
            GZIP = "GZIP",
        }
    }

    /// 下载对账单：请求 · Download a transaction bill: request
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        pub mch_id: Option<String>,
        /// 对账单日期（必填） · Bill date (required)
        pub bill_date: Option<String>,
        /// 账单类型 · Bill type
        pub bill_type: BillType,
        /// 压缩账单 · Bill compression type
        pub tar_type: TarType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 对账单日期（必填） · Bill date (required)
        pub fn bill_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bill_date = value.into_member();
            self
        }

        /// 账单类型 · Bill type
        pub fn bill_type<M>(mut self, value: impl crate::IntoMember<BillType, M>) -> Self {
            self.bill_type = value.into_member().unwrap_or_default();
            self
        }

        /// 压缩账单 · Bill compression type
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
            2 => bill_date: Required "bill_date",
            3 => bill_type: Optional "bill_type",
            4 => tar_type: Optional "tar_type",
        }
    }
}
