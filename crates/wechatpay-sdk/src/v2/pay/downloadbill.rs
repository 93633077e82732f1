//! `v2/pay/downloadbill`

/// `v2/pay/downloadbill`
#[derive(Clone)]
pub struct Downloadbill {
    pub(crate) node: crate::chain::Node,
}

impl Downloadbill {
    /// 下载对账单 (direct and partner)
    ///
    /// `POST /pay/downloadbill`
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

/// 下载对账单
pub mod post {

    enumeration! {
        /// 账单类型
        BillType {
            ALL = "ALL",
            SUCCESS = "SUCCESS",
            REFUND = "REFUND",
            RECHARGE_REFUND = "RECHARGE_REFUND",
        }
    }

    enumeration! {
        /// 压缩账单
        TarType {
            GZIP = "GZIP",
        }
    }

    /// 下载对账单：请求
    ///
    /// 条件 Conditions:
    ///
    /// - 次日 9 点开始生成，10 点后取。Generated from 9:00 next day, fetch after 10:00
    /// - 只能取三个月内。Last three months only
    pub struct Request {
        /// 公众账号ID（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 对账单日期（必填）
        ///
        /// 最长 8 个字符。At most 8 characters.
        pub bill_date: Option<String>,
        /// 账单类型
        pub bill_type: BillType,
        /// 压缩账单
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

        /// 对账单日期（必填）
        pub fn bill_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bill_date = value.into_member();
            self
        }

        /// 账单类型
        pub fn bill_type<M>(mut self, value: impl crate::IntoMember<BillType, M>) -> Self {
            self.bill_type = value.into_member().unwrap_or_default();
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
            2 => bill_date: Required "bill_date",
            3 => bill_type: Optional "bill_type",
            4 => tar_type: Optional "tar_type",
        }
    }
}
