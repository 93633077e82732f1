//! 小票机打印 · Print a receipt
//!
//! `/v3/pay-devices/printers/{device_id}/print-orders`

pub mod print_order_no;

/// 小票机打印 · Print a receipt
///
/// `/v3/pay-devices/printers/{device_id}/print-orders`
#[derive(Clone)]
pub struct PrintOrders {
    pub(crate) node: crate::chain::Node,
}

impl PrintOrders {
    /// `/{print_order_no}`: 打印单号 · Print order number
    pub fn print_order_no(&self, value: impl Into<String>) -> print_order_no::PrintOrderNo {
        print_order_no::PrintOrderNo { node: self.node.bind("print_order_no", value) }
    }

    /// 小票机打印 · Print a receipt
    ///
    /// `POST /v3/pay-devices/printers/{device_id}/print-orders`
    ///
    /// 服务商按模板在指定小票机上打印小票，提交打印单号和变量；结果发往回调地址。模式：服务商。
    ///
    /// Prints a receipt from a template on a printer. The result is sent to the notification URL. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay_devices::printers::device_id::print_orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new();
    /// client
    ///     .v3()
    ///     .pay_devices()
    ///     .printers()
    ///     .device_id("WINCIE*EIXHRB")
    ///     .print_orders()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias(
        "小票机打印",
        "Print a receipt",
        "小票打印",
        "print-orders",
        "printers/print-orders"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/pay-devices/printers/{device_id}/print-orders", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay-devices/printers/{device_id}/print-orders")
    }
}

/// 小票机打印 · Print a receipt
pub mod post {

    /// 小票机打印：请求 · Print a receipt: request
    pub struct Request {
        /// 打印单号 · Print order number
        pub print_order_no: Option<String>,
        /// 模板ID · Template ID
        pub template_id: Option<String>,
        /// 回调通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 变量列表 · Variables
        pub variable_list: Option<Vec<VariableList>>,
        /// 表格变量列表 · Table variables
        pub table_list: Option<Vec<TableList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 打印单号 · Print order number
        pub fn print_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.print_order_no = value.into_member();
            self
        }

        /// 模板ID · Template ID
        pub fn template_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.template_id = value.into_member();
            self
        }

        /// 回调通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 变量列表 · Variables
        pub fn variable_list<M>(mut self, value: impl crate::IntoList<VariableList, M>) -> Self {
            self.variable_list = value.into_list();
            self
        }

        /// 表格变量列表 · Table variables
        pub fn table_list<M>(mut self, value: impl crate::IntoList<TableList, M>) -> Self {
            self.table_list = value.into_list();
            self
        }
    }

    /// 变量列表 · Variables
    pub struct VariableList {
        /// Key字段 · Key
        pub key: Option<String>,
        /// Value值字段 · Value
        pub value: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl VariableList {
        /// Key字段 · Key
        pub fn key<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.key = value.into_member();
            self
        }

        /// Value值字段 · Value
        pub fn value<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.value = value.into_member();
            self
        }
    }

    /// 表格变量列表 · Table variables
    pub struct TableList {
        /// Key字段 · Key
        pub key: Option<String>,
        /// Value值列表 · Rows
        pub row_list: Option<Vec<RowList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl TableList {
        /// Key字段 · Key
        pub fn key<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.key = value.into_member();
            self
        }

        /// Value值列表 · Rows
        pub fn row_list<M>(mut self, value: impl crate::IntoList<RowList, M>) -> Self {
            self.row_list = value.into_list();
            self
        }
    }

    /// Value值列表 · Rows
    pub struct RowList {
        /// 值列表 · Cells
        pub cell_list: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl RowList {
        /// 值列表 · Cells
        pub fn cell_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.cell_list = value.into_list();
            self
        }
    }

    request!(Request, VariableList, TableList, RowList);

    message! {
        Request {
            0 => print_order_no: Optional "print_order_no",
            1 => template_id: Optional "template_id",
            2 => notify_url: Optional "notify_url",
            3 => variable_list: Optional "variable_list",
            4 => table_list: Optional "table_list",
        }
        VariableList {
            0 => key: Optional "key",
            1 => value: Optional "value",
        }
        TableList {
            0 => key: Optional "key",
            1 => row_list: Optional "row_list",
        }
        RowList {
            0 => cell_list: Optional "cell_list",
        }
    }
}
