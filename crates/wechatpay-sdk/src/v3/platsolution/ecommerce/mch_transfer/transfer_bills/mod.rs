//! 保证金赔付 · Compensate from the guarantee deposit
//!
//! `/v3/platsolution/ecommerce/mch-transfer/transfer-bills`

pub mod bill_id;
pub mod out_bill_no;

/// 保证金赔付 · Compensate from the guarantee deposit
///
/// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills`
#[derive(Clone)]
pub struct TransferBills {
    pub(crate) node: crate::chain::Node,
}

impl TransferBills {
    /// `/bill-id`: 查询保证金赔付结果（按微信支付赔付单号） · Query deposit compensation by bill ID
    #[inline]
    pub fn bill_id(&self) -> bill_id::BillId {
        bill_id::BillId { node: self.node.clone() }
    }

    /// `/out-bill-no`: 查询保证金赔付结果（按商户赔付单号） · Query deposit compensation by merchant number
    #[inline]
    pub fn out_bill_no(&self) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo { node: self.node.clone() }
    }

    /// 保证金赔付 · Compensate from the guarantee deposit
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills`
    ///
    /// 收付通平台按业务类型用二级商户的保证金赔付收款方，返回赔付单信息，之后可查询结果。模式：服务商。
    ///
    /// Compensates a payee from the guarantee deposit of a sub-merchant, by business type. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::mch_transfer::transfer_bills::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .business_type(post::BusinessType::DEPOSIT_COMPENSATION)
    ///     .receiver(post::Receiver::new())
    ///     .out_bill_no("plfk2020042013")
    ///     .transfer_remark("直播违规扣罚");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .transfer_bills()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013504198](https://pay.weixin.qq.com/doc/v3/partner/4013504198)
    #[doc(alias(
        "保证金赔付",
        "Compensate from the guarantee deposit",
        "平台保证金",
        "transfer-bills",
        "mch-transfer/transfer-bills"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/platsolution/ecommerce/mch-transfer/transfer-bills", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/mch-transfer/transfer-bills")
    }
}

/// 保证金赔付 · Compensate from the guarantee deposit
pub mod post {

    enumeration! {
        /// 业务类型 · Business type
        BusinessType {
            /// `DEPOSIT_COMPENSATION`: 保证金赔付 · Compensation from the guarantee deposit
            DEPOSIT_COMPENSATION = "DEPOSIT_COMPENSATION",
            /// `PLATFORM_AFTER_SALES_COMPENSATION`: 平台售后赔付 · After-sales compensation by the platform
            PLATFORM_AFTER_SALES_COMPENSATION = "PLATFORM_AFTER_SALES_COMPENSATION",
            /// `INSURANCE_CLAIM`: 保险理赔 · Insurance claim
            INSURANCE_CLAIM = "INSURANCE_CLAIM",
            /// `DEPOSIT_AFTER_SALES_COMPENSATION`: 保证金售后赔付 · After-sales compensation from the guarantee deposit
            DEPOSIT_AFTER_SALES_COMPENSATION = "DEPOSIT_AFTER_SALES_COMPENSATION",
        }
    }

    enumeration! {
        /// 转账接收方类型 · Transfer receiver type
        Type {
            /// `MERCHANT`: 商户 · Merchant
            MERCHANT = "MERCHANT",
            /// `TRANSACTION_USER`: 交易用户 · User of the transaction
            TRANSACTION_USER = "TRANSACTION_USER",
        }
    }

    enumeration! {
        /// 业务类型 · Business type
        ResponseBusinessType {
            /// `DEPOSIT_COMPENSATION`: 保证金赔付 · Compensation from the guarantee deposit
            DEPOSIT_COMPENSATION = "DEPOSIT_COMPENSATION",
            /// `PLATFORM_AFTER_SALES_COMPENSATION`: 平台售后赔付 · After-sales compensation by the platform
            PLATFORM_AFTER_SALES_COMPENSATION = "PLATFORM_AFTER_SALES_COMPENSATION",
            /// `INSURANCE_CLAIM`: 保险理赔 · Insurance claim
            INSURANCE_CLAIM = "INSURANCE_CLAIM",
            /// `DEPOSIT_AFTER_SALES_COMPENSATION`: 保证金售后赔付 · After-sales compensation from the guarantee deposit
            DEPOSIT_AFTER_SALES_COMPENSATION = "DEPOSIT_AFTER_SALES_COMPENSATION",
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
            /// `WAIT_USER_CONFIRM`: 待用户确认 · Waiting for the user to confirm
            WAIT_USER_CONFIRM = "WAIT_USER_CONFIRM",
            /// `CANCELING`: 撤销中 · Being cancelled
            CANCELING = "CANCELING",
            /// `CANCELLED`: 已撤销 · Cancelled
            CANCELLED = "CANCELLED",
        }
    }

    enumeration! {
        /// 转账接收方类型 · Transfer receiver type
        ReceiverType {
            /// `MERCHANT`: 商户 · Merchant
            MERCHANT = "MERCHANT",
            /// `TRANSACTION_USER`: 交易用户 · User of the transaction
            TRANSACTION_USER = "TRANSACTION_USER",
        }
    }

    /// 保证金赔付：请求 · Compensate from the guarantee deposit: request
    pub struct Request {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 公众账号ID · App ID
        pub sp_appid: Option<String>,
        /// 业务类型（必填） · Business type (required)
        pub business_type: BusinessType,
        /// 收款方信息（必填） · Payee information (required)
        pub receiver: Option<Receiver>,
        /// 商户单号（必填） · Merchant transfer number (required)
        pub out_bill_no: Option<String>,
        /// 赔付金额 · Compensation amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 赔付原因（必填） · Compensation reason (required)
        pub transfer_remark: Option<String>,
        /// 收款方备注 · Payee remark
        pub receiver_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 公众账号ID · App ID
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 业务类型（必填） · Business type (required)
        pub fn business_type<M>(mut self, value: impl crate::IntoMember<BusinessType, M>) -> Self {
            self.business_type = value.into_member().unwrap_or_default();
            self
        }

        /// 收款方信息（必填） · Payee information (required)
        pub fn receiver<M>(mut self, value: impl crate::IntoMember<Receiver, M>) -> Self {
            self.receiver = value.into_member();
            self
        }

        /// 商户单号（必填） · Merchant transfer number (required)
        pub fn out_bill_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_bill_no = value.into_member();
            self
        }

        /// 赔付金额 · Compensation amount
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

        /// 收款方备注 · Payee remark
        pub fn receiver_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.receiver_remark = value.into_member();
            self
        }
    }

    /// 收款方信息 · Payee information
    pub struct Receiver {
        /// 转账接收方类型 · Transfer receiver type
        pub r#type: Type,
        /// 转账接收方商户信息 · Transfer receiver merchant information
        pub mch_info: Option<MchInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Receiver {
        /// 转账接收方类型 · Transfer receiver type
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 转账接收方商户信息 · Transfer receiver merchant information
        pub fn mch_info<M>(mut self, value: impl crate::IntoMember<MchInfo, M>) -> Self {
            self.mch_info = value.into_member();
            self
        }
    }

    /// 转账接收方商户信息 · Transfer receiver merchant information
    pub struct MchInfo {
        /// 商户号 · Merchant ID
        pub mch_id: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl MchInfo {
        /// 商户号 · Merchant ID
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 商户号 · Merchant ID
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }
    }

    /// 保证金赔付：应答 · Compensate from the guarantee deposit: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 二级商户AppID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 业务类型 · Business type
        pub business_type: ResponseBusinessType,
        /// 转账接收方信息 · Transfer receiver details
        pub receiver_detail: Option<ReceiverDetail>,
        /// 商户单号 · Merchant transfer number
        pub out_bill_no: Option<String>,
        /// 赔付金额 · Compensation amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 赔付原因 · Compensation reason
        pub transfer_remark: Option<String>,
        /// 收款方备注 · Payee remark
        pub receiver_remark: Option<String>,
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

    /// 转账接收方信息 · Transfer receiver details
    #[non_exhaustive]
    pub struct ReceiverDetail {
        /// 转账接收者信息 · Transfer receiver
        pub receiver: Option<ReceiverDetailReceiver>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 转账接收者信息 · Transfer receiver
    #[non_exhaustive]
    pub struct ReceiverDetailReceiver {
        /// 转账接收方类型 · Transfer receiver type
        pub r#type: ReceiverType,
        /// 转账接收方商户信息 · Transfer receiver merchant information
        pub mch_info: Option<ReceiverMchInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 转账接收方商户信息 · Transfer receiver merchant information
    #[non_exhaustive]
    pub struct ReceiverMchInfo {
        /// 商户号 · Merchant ID
        pub mch_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Receiver, MchInfo);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => sp_appid: Optional "sp_appid",
            2 => business_type: Required "business_type",
            3 => receiver: Required "receiver",
            4 => out_bill_no: Required "out_bill_no",
            5 => amount: Optional "amount",
            6 => transfer_remark: Required "transfer_remark",
            7 => receiver_remark: Optional "receiver_remark",
        }
        Receiver {
            0 => r#type: Optional "type",
            1 => mch_info: Optional "mch_info",
        }
        MchInfo {
            0 => mch_id: Optional "mch_id",
            1 => mchid: Optional "mchid",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => sub_appid: Optional "sub_appid",
            3 => business_type: Optional "business_type",
            4 => receiver_detail: Optional "receiver_detail",
            5 => out_bill_no: Optional "out_bill_no",
            6 => amount: Optional "amount",
            7 => transfer_remark: Optional "transfer_remark",
            8 => receiver_remark: Optional "receiver_remark",
            9 => bill_id: Optional "bill_id",
            10 => state: Optional "state",
            11 => accept_time: Optional "accept_time",
            12 => success_time: Optional "success_time",
            13 => sponsor_mchid: Optional "sponsor_mchid",
        }
        ReceiverDetail {
            0 => receiver: Optional "receiver",
        }
        ReceiverDetailReceiver {
            0 => r#type: Optional "type",
            1 => mch_info: Optional "mch_info",
        }
        ReceiverMchInfo {
            0 => mch_id: Optional "mch_id",
        }
    }
}
