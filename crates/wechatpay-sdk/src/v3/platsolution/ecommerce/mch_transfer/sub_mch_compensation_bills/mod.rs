//! 请求赔付 · Request compensation of a merchant
//!
//! `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`

pub mod out_bill_no;

/// 请求赔付 · Request compensation of a merchant
///
/// `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`
#[derive(Clone)]
pub struct SubMchCompensationBills {
    pub(crate) node: crate::chain::Node,
}

impl SubMchCompensationBills {
    /// `/{out_bill_no}`: 商户单号 · Merchant transfer number
    pub fn out_bill_no(&self, value: impl Into<String>) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo { node: self.node.bind("out_bill_no", value) }
    }

    /// 请求赔付 · Request compensation of a merchant
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`
    ///
    /// 收付通平台向商户赔付，指定出资商户、赔付商户、金额和原因，返回赔付单号和状态。模式：服务商。
    ///
    /// Compensates a merchant, paid by the sponsor merchant, and returns the bill ID and state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::mch_transfer::sub_mch_compensation_bills::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .receiver(
    ///         post::Receiver::new()
    ///             .r#type(post::Type::MERCHANT)
    ///             .mch_info(post::MchInfo::new().mchid("1900000001")),
    ///     )
    ///     .out_bill_no("plfk2020042013")
    ///     .amount(10000)
    ///     .transfer_remark("直播违规扣罚");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .sub_mch_compensation_bills()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016777363](https://pay.weixin.qq.com/doc/v3/partner/4016777363)
    #[doc(alias(
        "请求赔付",
        "Request compensation of a merchant",
        "平台收付通 赔付商家",
        "sub-mch-compensation-bills",
        "mch-transfer/sub-mch-compensation-bills"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node
            .post("/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills")
    }
}

/// 请求赔付 · Request compensation of a merchant
pub mod post {

    enumeration! {
        /// 赔付接收方类型 · Compensation receiver type
        Type {
            /// `MERCHANT`: 商户 · Merchant
            MERCHANT = "MERCHANT",
        }
    }

    enumeration! {
        /// 赔付状态 · Compensation status
        State {
            /// `ACCEPTED`: 已受理 · Accepted
            ACCEPTED = "ACCEPTED",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `CLOSED`: 已关闭 · Closed
            CLOSED = "CLOSED",
        }
    }

    enumeration! {
        /// 赔付接收方类型 · Compensation receiver type
        ReceiverType {
            /// `MERCHANT`: 商户 · Merchant
            MERCHANT = "MERCHANT",
        }
    }

    /// 请求赔付：请求 · Request compensation of a merchant: request
    pub struct Request {
        /// 赔付商户信息（必填） · Compensated merchant information (required)
        pub receiver: Option<Receiver>,
        /// 商户单号（必填） · Merchant transfer number (required)
        pub out_bill_no: Option<String>,
        /// 赔付金额（必填） · Compensation amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 赔付原因（必填） · Compensation reason (required)
        pub transfer_remark: Option<String>,
        /// 出资商户号 · Funding merchant ID
        pub sponsor_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 赔付商户信息（必填） · Compensated merchant information (required)
        pub fn receiver<M>(mut self, value: impl crate::IntoMember<Receiver, M>) -> Self {
            self.receiver = value.into_member();
            self
        }

        /// 商户单号（必填） · Merchant transfer number (required)
        pub fn out_bill_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_bill_no = value.into_member();
            self
        }

        /// 赔付金额（必填） · Compensation amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 赔付原因（必填） · Compensation reason (required)
        pub fn transfer_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transfer_remark = value.into_member();
            self
        }

        /// 出资商户号 · Funding merchant ID
        pub fn sponsor_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sponsor_mchid = value.into_member();
            self
        }
    }

    /// 赔付商户信息 · Compensated merchant information
    pub struct Receiver {
        /// 赔付接收方类型（必填） · Compensation receiver type (required)
        pub r#type: Type,
        /// 赔付接收方商户信息（必填） · Compensation receiver merchant information (required)
        pub mch_info: Option<MchInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Receiver {
        /// 赔付接收方类型（必填） · Compensation receiver type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 赔付接收方商户信息（必填） · Compensation receiver merchant information (required)
        pub fn mch_info<M>(mut self, value: impl crate::IntoMember<MchInfo, M>) -> Self {
            self.mch_info = value.into_member();
            self
        }
    }

    /// 赔付接收方商户信息 · Compensation receiver merchant information
    pub struct MchInfo {
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl MchInfo {
        /// 商户号（必填） · Merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }
    }

    /// 请求赔付：应答 · Request compensation of a merchant: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 赔付接收方信息 · Compensation receiver details
        pub receiver_detail: Option<ReceiverDetail>,
        /// 商户单号 · Merchant transfer number
        pub out_bill_no: Option<String>,
        /// 赔付金额 · Compensation amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 赔付原因 · Compensation reason
        pub transfer_remark: Option<String>,
        /// 微信支付转账单号 · WeChat Pay transfer number
        pub bill_id: Option<String>,
        /// 赔付状态 · Compensation status
        pub state: State,
        /// 受理时间 · Acceptance time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub accept_time: Option<crate::Time>,
        /// 成功时间 · Success time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 出资商户号 · Funding merchant ID
        pub sponsor_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 赔付接收方信息 · Compensation receiver details
    #[non_exhaustive]
    pub struct ReceiverDetail {
        /// 赔付接收者信息 · Compensation receiver
        pub receiver: Option<ReceiverDetailReceiver>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 赔付接收者信息 · Compensation receiver
    #[non_exhaustive]
    pub struct ReceiverDetailReceiver {
        /// 赔付接收方类型 · Compensation receiver type
        pub r#type: ReceiverType,
        /// 赔付接收方商户信息 · Compensation receiver merchant information
        pub mch_info: Option<ReceiverMchInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 赔付接收方商户信息 · Compensation receiver merchant information
    #[non_exhaustive]
    pub struct ReceiverMchInfo {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Receiver, MchInfo);

    message! {
        Request {
            0 => receiver: Required "receiver",
            1 => out_bill_no: Required "out_bill_no",
            2 => amount: Required "amount",
            3 => transfer_remark: Required "transfer_remark",
            4 => sponsor_mchid: Optional "sponsor_mchid",
        }
        Receiver {
            0 => r#type: Required "type",
            1 => mch_info: Required "mch_info",
        }
        MchInfo {
            0 => mchid: Required "mchid",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => receiver_detail: Optional "receiver_detail",
            2 => out_bill_no: Optional "out_bill_no",
            3 => amount: Optional "amount",
            4 => transfer_remark: Optional "transfer_remark",
            5 => bill_id: Optional "bill_id",
            6 => state: Optional "state",
            7 => accept_time: Optional "accept_time",
            8 => success_time: Optional "success_time",
            9 => sponsor_mchid: Optional "sponsor_mchid",
        }
        ReceiverDetail {
            0 => receiver: Optional "receiver",
        }
        ReceiverDetailReceiver {
            0 => r#type: Optional "type",
            1 => mch_info: Optional "mch_info",
        }
        ReceiverMchInfo {
            0 => mchid: Optional "mchid",
        }
    }
}
