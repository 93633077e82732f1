//! `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`

/// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`
pub struct BillId {
    pub(crate) node: crate::chain::Node,
}

impl BillId {
    /// 查询保证金赔付结果（按微信支付赔付单号） (partner)
    ///
    /// `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::mch_transfer::transfer_bills::bill_id::bill_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().business_type(get::BusinessType::DEPOSIT_COMPENSATION);
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .transfer_bills()
    ///     .bill_id()
    ///     .bill_id("1330000071100999991182020050700019480001")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504200)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}")
    }
}

/// 查询保证金赔付结果（按微信支付赔付单号）
pub mod get {
    use crate::message;

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::bill_id::bill_id::get::{State, CloseInfo};
pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::bill_id::bill_id::get::Type;

    enumeration! {
        /// 业务类型
        BusinessType {
            DEPOSIT_COMPENSATION = "DEPOSIT_COMPENSATION",
            PLATFORM_AFTER_SALES_COMPENSATION = "PLATFORM_AFTER_SALES_COMPENSATION",
            INSURANCE_CLAIM = "INSURANCE_CLAIM",
            DEPOSIT_AFTER_SALES_COMPENSATION = "DEPOSIT_AFTER_SALES_COMPENSATION",
        }
    }

    /// 查询保证金赔付结果（按微信支付赔付单号）：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<crate::Enumeration<BusinessType>>("business_type")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 业务类型
        pub fn business_type(self, value: impl Into<crate::Enumeration<BusinessType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<BusinessType>>("business_type", value))
        }
    }

    /// 查询保证金赔付结果（按微信支付赔付单号）：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 业务类型
        pub business_type: Option<crate::Enumeration<BusinessType>>,
        /// 转账接收方信息
        pub receiver_detail: Option<ReceiverDetail>,
        /// 商户单号
        pub out_bill_no: Option<String>,
        /// 赔付金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 赔付原因
        pub transfer_remark: Option<String>,
        /// 收款方备注
        pub receiver_remark: Option<String>,
        /// 微信支付转账单号
        pub bill_id: Option<String>,
        /// 赔付状态
        pub state: Option<crate::Enumeration<State>>,
        /// 受理时间
        pub accept_time: Option<crate::Time>,
        /// 成功时间
        pub success_time: Option<crate::Time>,
        /// 关单信息
        pub close_info: Option<CloseInfo>,
        /// 出资商户号
        pub sponsor_mchid: Option<String>,
    }

    /// 转账接收方信息
    #[non_exhaustive]
    pub struct ReceiverDetail {
        /// 转账接收者信息
        pub receiver: Option<Receiver>,
    }

    /// 转账接收者信息
    #[non_exhaustive]
    pub struct Receiver {
        /// 转账接收方类型
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 转账接收方商户信息
        pub mch_info: Option<MchInfo>,
    }

    /// 转账接收方商户信息
    #[non_exhaustive]
    pub struct MchInfo {
        /// 商户号
        pub mch_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => sp_mchid: "sp_mchid",
            1 => business_type: "business_type",
            2 => receiver_detail: "receiver_detail",
            3 => out_bill_no: "out_bill_no",
            4 => amount: "amount",
            5 => transfer_remark: "transfer_remark",
            6 => receiver_remark: "receiver_remark",
            7 => bill_id: "bill_id",
            8 => state: "state",
            9 => accept_time: "accept_time",
            10 => success_time: "success_time",
            11 => close_info: "close_info",
            12 => sponsor_mchid: "sponsor_mchid",
        }
        ReceiverDetail {
            0 => receiver: "receiver",
        }
        Receiver {
            0 => r#type: "type",
            1 => mch_info: "mch_info",
        }
        MchInfo {
            0 => mch_id: "mch_id",
        }
    }
}
