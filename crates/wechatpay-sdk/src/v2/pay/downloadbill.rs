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
    ///     .mch_id("1900000001")
    ///     .bill_date("20140603");
    /// let answer = client.v2().pay().downloadbill().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `SYSTEMERROR`: 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    ///
    /// 官方文档 · Official pages: [merchant/4011939627](https://pay.weixin.qq.com/doc/v2/merchant/4011939627), [partner/4011941628](https://pay.weixin.qq.com/doc/v2/partner/4011941628), [api/micropay.php?chapter=9_6](https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6), [app/app.php?chapter=9_6&index=8](https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_6&index=8), [wxa/wxa_api.php?chapter=9_6](https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_6)
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

    /// The untyped chain of this path. `Chain::chain` appends to the path.
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
            /// `ALL`: 全部订单（不含充值退款） · All orders, without refunds to top-ups
            ALL = "ALL",
            /// `SUCCESS`: 支付成功的订单 · Paid orders
            SUCCESS = "SUCCESS",
            /// `REFUND`: 退款订单 · Refunds
            REFUND = "REFUND",
            /// `RECHARGE_REFUND`: 充值退款订单 · Refunds of top-ups
            RECHARGE_REFUND = "RECHARGE_REFUND",
        }
    }

    enumeration! {
        /// 压缩账单 · Bill compression type
        TarType {
            /// `GZIP`: GZIP 压缩 · GZIP
            GZIP = "GZIP",
        }
    }

    /// 下载对账单：请求 · Download a transaction bill: request
    ///
    /// 条件 Conditions:
    ///
    /// - 次日 9 点开始生成，10 点后取。Generated from 9:00 next day, fetch after 10:00
    /// - `bill_date`：只能取三个月内。`bill_date`: Last three months only
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 对账单日期（必填） · Bill date (required)
        ///
        /// 格式 `yyyyMMdd`，北京时间；最长 8 个字符。`yyyyMMdd`, Beijing time. At most 8 characters.
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
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
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
